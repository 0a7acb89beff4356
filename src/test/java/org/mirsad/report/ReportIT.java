package org.mirsad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** The report as its readers have it: in a browser. */
class ReportIT {
  private static Path page;
  private static Browser browser;

  @BeforeAll
  static void open() {
    page = ReportRun.instance().page();
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyChartHasMarksAndATableBehindIt() {
    for (String view : List.of("matrix", "network")) {
      browser.open(page, "lang=en&view=" + view);
      browser.run("window.mirsad.drawAllCharts()");
      long charts = browser.count("return window.mirsad.charts.size");
      assertThat(charts).isGreaterThan(view.equals("matrix") ? 5 : 6);
      assertThat(
              browser.count(
                  """
                  return [...window.mirsad.charts].filter((host) => host.points.length > 0
                    && host.querySelectorAll('svg path').length >= host.points.length
                    && host.points.every((point) => host.chart.getModel().getSeries()
                      .some((series) => series.id === point.seriesId))).length
                  """))
          .isEqualTo(charts);
      for (WebElement button : browser.elements(".table-button")) {
        browser.run("arguments[0].click()", button);
      }
      assertThat(
              browser.count(
                  "return [...document.querySelectorAll('.table-host')].filter((host) =>"
                      + " !host.hidden && host.querySelectorAll('tbody tr').length > 0).length"))
          .isEqualTo(charts);
    }
    assertQuiet();
  }

  @Test
  void figuresWithoutAFilterAreThoseOfTheTables() {
    browser.open(page, "lang=en&period=daily");
    assertThat(browser.run("return window.mirsad.period()")).isEqualTo("daily");
    Object wrong =
        browser.run(
            """
            const wrong = [];
            let checked = 0;
            const near = (a, b) => Math.abs(a - b) < 2e-4;
            // One story has no spread: its interval is the table's. Of more, a bootstrap sees a little else,
            // of few and wide ones up to a seventh of the half width (0.80 and 0.91 over three stories).
            const tolerance = (own) => (own.stories === 1 ? 1e-3 : Math.max(0.1, 0.15 * (own.high - own.mean)));
            for (const series of window.mirsad.SERIES) {
              const table = series.points.daily;
              const points = window.mirsad.pointsOf(series);
              if ((table ? table.day.length : 0) !== points.length) {
                wrong.push(series.key + ': ' + points.length + ' points');
                continue;
              }
              points.forEach((point, i) => {
                const own = window.mirsad.totalOf(series, (article) => window.mirsad.dayOfArticle(article) === point.day);
                checked++;
                if (point.mean !== table.mean[i] || !near(own.mean, table.mean[i]) || own.judgements !== table.judgements[i]
                    || Math.abs(own.low - table.low[i]) > tolerance(own) || Math.abs(own.high - table.high[i]) > tolerance(own)) {
                  wrong.push(series.key + ' ' + point.day + ' ' + JSON.stringify(own) + ' ' + JSON.stringify(point));
                }
              });
            }
            return checked > 50 ? wrong : ['only ' + checked];
            """);
    assertThat((List<?>) wrong).isEmpty();
  }

  @Test
  void aChoiceOfPublishersChangesFiguresAndHidesTrends() {
    browser.open(page, "lang=en");
    String before = (String) browser.run("return document.querySelector('.ranking').innerText");
    browser.element("#filter-publishers summary").click();
    WebElement box =
        browser.elements("#filter-publishers label").stream()
            .filter(label -> label.getText().contains(ReportRun.FIRST_OUTLET))
            .findFirst()
            .orElseThrow();
    box.findElement(org.openqa.selenium.By.cssSelector("input")).click();
    assertThat(browser.run("return document.querySelector('.ranking').innerText"))
        .isNotEqualTo(before);
    assertThat(browser.element(".filter-note").getText()).contains("computed in this page");
    browser.run("window.mirsad.drawAllCharts()");
    assertThat(
            browser.count(
                "return [...window.mirsad.charts].flatMap((host) =>"
                    + " host.chart.getOption().series).filter((s) => s.id === 'trend').length"))
        .isZero();
    browser.element("#filter-reset").click();
    assertThat(browser.run("return document.querySelector('.ranking').innerText"))
        .isEqualTo(before);
  }

  @Test
  void theLineThroughThePointsIsOnesChoice() {
    browser.open(page, "lang=en");
    List<List<Double>> lines = new ArrayList<>();
    for (String line : List.of("trend", "window", "none")) {
      browser.run("window.mirsad.choose({ line: '" + line + "' }); window.mirsad.drawAllCharts()");
      lines.add(drawnLine());
    }
    assertThat(lines.get(0)).isNotEmpty();
    assertThat(lines.get(1)).isNotEmpty().isNotEqualTo(lines.get(0));
    assertThat(lines.get(2)).isEmpty();
  }

  /** The values of the first line drawn. */
  @SuppressWarnings("unchecked")
  private List<Double> drawnLine() {
    List<Object> values =
        (List<Object>)
            browser.run(
                """
                const line = [...window.mirsad.charts].flatMap((host) => host.chart.getOption().series)
                  .find((series) => series.id === 'trend');
                return line ? line.data.map((point) => point[1]) : [];
                """);
    return values.stream().map(value -> ((Number) value).doubleValue()).toList();
  }

  @Test
  void aRangeOfDatesAndAnotherWeightingChangeFigures() {
    browser.open(page, "lang=en");
    long all = browser.count(total());
    browser.run(
        """
        const input = document.getElementById('filter-to');
        input.value = '%s';
        input.dispatchEvent(new Event('change'));
        """
            .formatted(ReportRun.FIRST_DAY.plusDays(4)));
    long some = browser.count(total());
    assertThat(some).isPositive().isLessThan(all);
    assertThat((String) browser.run("return location.hash"))
        .contains("to=" + ReportRun.FIRST_DAY.plusDays(4));
    new Select(browser.element("#filter-weighting")).selectByValue("published");
    assertThat(browser.count(total())).as("the wire story counts twice").isGreaterThan(some);
  }

  private static String total() {
    return "return window.mirsad.SERIES.filter((s) => s.kind !== 'voice').map((s) =>"
        + " window.mirsad.totalOf(s).judgements).reduce((a, b) => a + b, 0)";
  }

  @Test
  void aClickOnAPointShowsItsSentences() {
    browser.open(page, "lang=en&period=daily&actors=russia");
    WebElement chart = browser.element(".multiples .chart");
    browser.run(
        "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' }); arguments[0].drawChart()",
        chart);
    List<?> at =
        (List<?>)
            browser.run(
                """
                const chart = arguments[0].chart;
                const data = chart.getOption().series.find((s) => s.id === 'points').data[0].value;
                return chart.convertToPixel({ seriesId: 'points' }, data);
                """,
                chart);
    int x = ((Number) at.get(0)).intValue() - chart.getSize().getWidth() / 2;
    int y = ((Number) at.get(1)).intValue() - chart.getSize().getHeight() / 2;
    new Actions(browser.driver()).moveToElement(chart, x, y).click().perform();
    browser.await("return !document.getElementById('drawer').hidden");
    assertThat(browser.elements("#drawer .evidence li")).isNotEmpty();
    WebElement sentence = browser.element("#drawer .sentence");
    assertThat(sentence.getAttribute("dir")).isEqualTo("rtl");
    assertThat(browser.elements("#drawer mark")).isNotEmpty();
    assertThat(browser.element("#drawer .reason").getText()).contains("Why:", "speaks ill");
    assertThat((String) browser.run("return location.hash")).contains("open=sentiment");
    assertQuiet();
  }

  @Test
  void theKeyboardReachesPointsAndCellsAndLeavesTheDrawer() {
    browser.open(page, "lang=en&period=daily&actors=russia");
    WebElement chart = browser.element(".multiples .chart");
    browser.run("arguments[0].focus()", chart);
    chart.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertThat(browser.element(".multiples [aria-live]").getAttribute("textContent"))
        .contains("2025", "judgement");
    chart.sendKeys(Keys.ENTER);
    browser.await("return !document.getElementById('drawer').hidden");
    assertThat(browser.run("return document.activeElement.className")).isEqualTo("close");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(browser.run("return document.getElementById('drawer').hidden")).isEqualTo(true);
    assertThat(browser.run("return document.activeElement === arguments[0]", chart))
        .isEqualTo(true);
    WebElement cell = browser.element("#stances .cell");
    browser.run("arguments[0].focus()", cell);
    cell.sendKeys(Keys.ENTER);
    browser.await("return !document.getElementById('drawer').hidden");
    assertThat(browser.elements("#drawer .chart svg")).isNotEmpty();
    assertThat(browser.elements("#drawer .evidence li")).isNotEmpty();
    assertQuiet();
  }

  @Test
  void theSwitchTurnsThePageIntoArabicFromRightToLeftAndBack() {
    browser.open(page, "lang=en");
    assertThat(browser.run("return document.documentElement.dir")).isEqualTo("ltr");
    browser.element("#switch-language").click();
    assertThat(browser.run("return document.documentElement.dir")).isEqualTo("rtl");
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("ar");
    assertThat(browser.element("#actors h2").getText()).isEqualTo("الفاعلون");
    assertThat(browser.element("#actors .ranking tbody th").getText())
        .containsPattern("\\p{IsArabic}");
    browser.element("#switch-digits").click();
    assertThat(browser.element("#overview .facts").getText()).containsPattern("[٠-٩]");
    assertThat(browser.element("#overview .facts").getText()).doesNotContainPattern("[0-9]");
    browser.run("window.mirsad.drawAllCharts()");
    browser.element("#switch-language").click();
    assertThat(browser.element("#actors h2").getText()).isEqualTo("Actors");
    assertQuiet();
  }

  /** 0.595 lies below itself as a binary fraction, which the browser's own rounding would show. */
  @Test
  void figuresAreRoundedAsOnTheCommandLine() {
    browser.open(page, "lang=en");
    for (double value : new double[] {0.595, -0.595, 0.005, 1.005, -0.125, 0.0049, 1, 0}) {
      String shown = (String) browser.run("return window.mirsad.signed(arguments[0])", value);
      String expected =
          (value < 0 ? "\u2212" : value < 0.005 ? "" : "+")
              + String.format(Locale.ROOT, "%.2f", Math.abs(value));
      assertThat(shown).isEqualTo("\u2066" + expected + "\u2069");
    }
  }

  /** Every text of the page is there in both languages. */
  @Test
  void noTextIsMissing() {
    for (String language : List.of("en", "ar")) {
      browser.open(page, "lang=" + language + "&view=network&open=sentiment:russia@@");
      assertThat((String) browser.run("return document.body.innerText"))
          .doesNotContain("undefined", "NaN", "[object", "{0}", "{1}")
          .doesNotContainPattern("\\b(nav|filter|col|quality|terms|evidence)\\.[a-z]");
    }
  }

  @Test
  void lightAndDarkFollowTheReaderUntilTheyChoose() {
    browser.prefer("dark");
    browser.open(page, "lang=en");
    assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
    browser.element("#switch-theme").click();
    assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("light");
    browser.run("document.getElementById('switch-theme').click()");
    browser.prefer("light");
    browser.await("return matchMedia('(prefers-color-scheme: light)').matches");
    assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
    browser.open(page, "lang=en");
    assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("light");
  }

  @Test
  void theAddressRestoresTheChoice() {
    String to = ReportRun.FIRST_DAY.plusDays(6).toString();
    browser.open(
        page,
        "lang=ar&theme=dark&digits=arab&to=%s&weighting=published&sort=mentions&view=network&actors=russia.eu&open=sentiment:russia@@"
            .formatted(to));
    assertThat(browser.run("return document.documentElement.dir")).isEqualTo("rtl");
    assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
    assertThat(browser.element("#filter-to").getAttribute("value")).isEqualTo(to);
    assertThat(browser.element("#filter-weighting").getAttribute("value")).isEqualTo("published");
    assertThat(browser.element("#sort").getAttribute("value")).isEqualTo("mentions");
    assertThat(browser.element("#view-network").getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(browser.elements(".multiples figure")).hasSize(2);
    assertThat(browser.element("#drawer").isDisplayed()).isTrue();
    assertQuiet();
  }

  @Test
  void aHostileArticleDoesNothing() {
    browser.open(page, "lang=en&open=sentiment:russia@@");
    assertThat((String) browser.run("return document.getElementById('drawer').innerText"))
        .contains("<img src=x onerror=");
    browser.run("window.mirsad.drawAllCharts()");
    for (WebElement button : browser.elements("details:not([open]) > summary, .table-button")) {
      browser.run("arguments[0].click()", button);
    }
    assertThat(browser.run("return window.attacked === undefined")).isEqualTo(true);
    assertThat(browser.elements("img, iframe, object, embed, b")).isEmpty();
    assertThat(browser.elements("a[href^='javascript']")).isEmpty();
    assertThat(
            (String) browser.run("return document.getElementById('filter-publishers').textContent"))
        .contains(ReportRun.SECOND_OUTLET);
    assertQuiet();
  }

  @Test
  void onAPhoneNothingIsWiderThanTheScreen() {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 400, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    try {
      for (String language : List.of("en", "ar")) {
        browser.open(page, "lang=" + language);
        browser.run("window.mirsad.drawAllCharts()");
        assertThat(browser.count("return document.documentElement.scrollWidth"))
            .isLessThanOrEqualTo(400);
      }
    } finally {
      browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  /** Nothing wrong on the console and nothing fetched. */
  private static void assertQuiet() {
    assertThat(browser.errors()).isEmpty();
    assertThat(browser.requests(page)).isEmpty();
  }
}
