package org.mirsad.job;

import java.util.Locale;
import org.mirsad.document.Document;

/**
 * The address of a document's page: the one in its metadata, else the one its markup states as
 * canonical ({@code <link rel="canonical" href>}, then {@code <meta property="og:url" content>}).
 * Only http and https addresses without blanks, quotes or angle brackets are taken.
 */
final class PageAddress {
  private static final int LONGEST = 2048;
  private static final int LONGEST_TAG = 3000;

  private PageAddress() {}

  /** The address, empty if none is stated. */
  static String of(Document document) {
    String stated = valid(document.metadata().url());
    String text = document.text();
    if (!stated.isEmpty() || text.indexOf('<') < 0) {
      return stated;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String canonical = attribute(text, lower, "<link", "canonical", "href");
    return canonical.isEmpty() ? attribute(text, lower, "<meta", "og:url", "content") : canonical;
  }

  /** A valid address in an attribute of the first such tag that holds the mark. */
  private static String attribute(String text, String lower, String tag, String mark, String name) {
    if (lower.length() != text.length()) {
      return ""; // a letter whose lower case is longer: offsets would not fit
    }
    for (int at = lower.indexOf(tag); at >= 0; at = lower.indexOf(tag, at + 1)) {
      String reach = lower.substring(at, Math.min(lower.length(), at + LONGEST_TAG));
      int end = reach.indexOf('>');
      int marked = reach.indexOf(mark);
      int value = reach.indexOf(name + "=");
      if (marked >= 0 && marked < end && value > 0 && value < end) {
        String found = quoted(text.substring(at, at + end), value + name.length() + 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private static String quoted(String tag, int from) {
    char quote = from < tag.length() ? tag.charAt(from) : ' ';
    int close = quote == '"' || quote == '\'' ? tag.indexOf(quote, from + 1) : -1;
    return close > 0 ? valid(tag.substring(from + 1, close).replace("&amp;", "&")) : "";
  }

  private static String valid(String address) {
    String stripped = address.strip();
    String lower = stripped.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    boolean clean =
        stripped
            .codePoints()
            .noneMatch(
                c ->
                    Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || "\"'<>\\`".indexOf(c) >= 0);
    return web && clean && stripped.length() <= LONGEST ? stripped : "";
  }
}
