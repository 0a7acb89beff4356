package org.mirsad.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a screen, with all that it logs and asks for. */
final class Browser implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;
  private final List<String> requests = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  Browser() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(executable("CHROMIUM", "/usr/bin/chromium").toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en-GB",
        "--user-data-dir=" + profile());
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(executable("CHROMEDRIVER", "/usr/bin/chromedriver").toFile())
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options);
    driver.manage().window().setSize(new Dimension(1400, 1000));
    driver.get("about:blank");
    collect(); // what the browser's own first page asked for
    requests.clear();
    errors.clear();
  }

  private static Path executable(String variable, String usual) {
    Path path = Path.of(System.getenv().getOrDefault(variable, usual));
    assertThat(path)
        .as(
            "no browser for the tests of the report: install chromium and chromium-driver, or set"
                + " %s",
            variable)
        .isExecutable();
    return path;
  }

  private static Path profile() {
    try {
      return Files.createTempDirectory("mirsad-chromium");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page anew, as somebody would who was sent its address. */
  void open(Path page, String hash) {
    driver.get("about:blank");
    driver.get(page.toUri() + "#" + hash);
    await("return document.querySelectorAll('main section').length === 6");
  }

  /** Runs a script; it returns what it says. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  long count(String script, Object... arguments) {
    return ((Number) run(script, arguments)).longValue();
  }

  void await(String condition) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(condition)
        .until(d -> Boolean.TRUE.equals(driver.executeScript(condition)));
  }

  WebElement element(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> elements(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Addresses asked for so far other than the page's own and what stands in it. */
  List<String> requests(Path page) {
    collect();
    String own = page.toUri().toString();
    return requests.stream()
        .filter(
            url -> !url.startsWith(own) && !url.startsWith("data:") && !url.equals("about:blank"))
        .toList();
  }

  /** What the console has told of as wrong so far. */
  List<String> errors() {
    collect();
    return errors;
  }

  private void collect() {
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = read(entry.getMessage()).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        requests.add(message.path("params").path("request").path("url").asText());
      }
    }
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        errors.add(entry.getMessage());
      }
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Emulates the reader's own choice of light or dark. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
