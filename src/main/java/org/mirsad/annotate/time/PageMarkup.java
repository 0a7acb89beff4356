package org.mirsad.annotate.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the publication date a web page states in its markup, where a document's text still is
 * markup: JSON-LD {@code datePublished}, Open Graph {@code article:published_time}, other common
 * {@code meta} names, then the first {@code time} element. Order after htmldate (Barbaresi, JOSS
 * 2020).
 */
final class PageMarkup {
  private static final int REACH = 300;

  private static final List<String> PROPERTIES =
      List.of(
          "article:published_time",
          "datepublished",
          "og:published_time",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.created",
          "publishdate",
          "pubdate");

  private PageMarkup() {}

  /** The notation as it stands, empty when the text is no page or states none. */
  static Optional<String> published(String text) {
    if (text.indexOf('<') < 0) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (!lower.contains("<html") && !lower.contains("<meta") && !lower.contains("<time")) {
      return Optional.empty();
    }
    for (String property : PROPERTIES) {
      for (int at = lower.indexOf(property); at >= 0; at = lower.indexOf(property, at + 1)) {
        Optional<String> value = value(text, lower, at, property.length());
        if (value.isPresent()) {
          return value;
        }
      }
    }
    int time = lower.indexOf("<time");
    return time < 0 ? Optional.empty() : attribute(text, lower, time, "datetime");
  }

  private static Optional<String> value(String text, String lower, int at, int length) {
    int open = lower.lastIndexOf('<', at);
    boolean meta = open >= 0 && lower.startsWith("<meta", open) && lower.indexOf('>', open) > at;
    if (meta) {
      return attribute(text, lower, open, "content");
    }
    int colon = skip(lower, at + length, "\" '");
    return colon < lower.length() && lower.charAt(colon) == ':'
        ? quoted(text, skip(lower, colon + 1, " "))
        : Optional.empty();
  }

  private static Optional<String> attribute(String text, String lower, int tag, String name) {
    int end = lower.indexOf('>', tag);
    int at = lower.indexOf(name, tag);
    if (at < 0 || end < 0 || at > end) {
      return Optional.empty();
    }
    int equals = skip(lower, at + name.length(), " ");
    return equals < lower.length() && lower.charAt(equals) == '='
        ? quoted(text, skip(lower, equals + 1, " "))
        : Optional.empty();
  }

  private static int skip(String text, int from, String marks) {
    int i = from;
    while (i < text.length() && marks.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static Optional<String> quoted(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '"' && text.charAt(at) != '\'') {
      return Optional.empty();
    }
    int end = text.indexOf(text.charAt(at), at + 1);
    return end < 0 || end - at > REACH
        ? Optional.empty()
        : Optional.of(text.substring(at + 1, end));
  }
}
