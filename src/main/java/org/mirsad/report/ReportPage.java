package org.mirsad.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the page together: its style, its script, the chart library and the data stand inside it,
 * and its policy allows these two scripts and this style, known by their hashes, and nothing else.
 */
final class ReportPage {
  /** The library in its webjar; the version is that of the pom. */
  private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  /** In the order in which they build on each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "words.js",
          "data.js",
          "dom.js",
          "figures.js",
          "reasons.js",
          "charts.js",
          "evidence.js",
          "overview.js",
          "actors.js",
          "matrices.js",
          "terms.js",
          "quality.js",
          "main.js");

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private ReportPage() {}

  /**
   * The page.
   *
   * @param data as of {@link Json#text}
   */
  static String of(String data) {
    String style = resource("/report/report.css");
    String echarts = resource(ECHARTS);
    String script =
        SCRIPTS.stream()
            .map(name -> resource("/report/" + name))
            .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "\n})();\n"));
    String policy =
        "default-src 'none'; script-src %s %s; style-src %s; img-src data:; base-uri 'none'; form-action 'none'"
            .formatted(hash(echarts), hash(script), hash(style));
    Map<String, String> parts =
        Map.of(
            "policy", policy, "style", style, "data", data, "echarts", echarts, "script", script);
    Matcher places = PLACE.matcher(resource("/report/page.html"));
    return places.replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  /** The text of a resource with the line ends that HTML readers make of any, which hashes need. */
  private static String resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(ReportPage.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
