package org.mirsad.cli;

import java.util.Locale;
import org.mirsad.annotate.Article;
import org.mirsad.statistics.Interval;
import org.mirsad.tables.Flags;

/** How values are put to a person. */
final class Wording {
  /** Starts and ends text whose direction must not mix with what is around it. */
  private static final String ISOLATE = "\u2068";

  private static final String END_ISOLATE = "\u2069";
  private static final String MINUS = "\u2212";
  private static final String ELLIPSIS = "…";

  private Wording() {}

  /** Text of any direction, made safe to stand in a line of English; empty stays empty. */
  static String isolated(String text) {
    return text.isEmpty() ? "" : ISOLATE + text + END_ISOLATE;
  }

  /** English and Arabic name of the same, the latter isolated; empty where there is none. */
  static String names(String english, String arabic) {
    return arabic.isEmpty() ? english : english + " " + isolated(arabic);
  }

  /** The text on one line, without what would steer a terminal. */
  static String oneLine(String text) {
    return collapsed(plain(text));
  }

  /** The text with single blanks for all white space in it. */
  static String collapsed(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  /**
   * The text without what would steer a terminal or turn the direction of what stands around it:
   * control characters and the embeddings, overrides and isolates of bidirectional text.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isLineBreak(c) ? ' ' : c)
        .filter(c -> Character.isWhitespace(c) || !steers(c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isLineBreak(int c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean steers(int c) {
    return Character.getType(c) == Character.CONTROL
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  /** One line of at most {@code most} code points, isolated. */
  static String excerpt(String text, int most) {
    String line = oneLine(text);
    if (line.codePointCount(0, line.length()) > most) {
      line = line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + ELLIPSIS;
    }
    return isolated(line);
  }

  /** {@code +0.25}, {@code −0.60}. */
  static String signed(double value) {
    String digits = String.format(Locale.ROOT, "%.2f", Math.abs(value));
    if (digits.equals("0.00")) {
      return " 0.00";
    }
    return (value < 0 ? MINUS : "+") + digits;
  }

  static String signed(Interval interval) {
    return "[%s, %s]".formatted(signed(interval.low()), signed(interval.high()));
  }

  /** {@code .857}, {@code 1.000}. */
  static String share(double value) {
    String digits = String.format(Locale.ROOT, "%.3f", value);
    return digits.startsWith("0") ? digits.substring(1) : digits;
  }

  static String share(Interval interval) {
    return "[%s, %s]".formatted(share(interval.low()), share(interval.high()));
  }

  /** {@code 1,204 words}, {@code 1 word}. */
  static String count(long n, String singular) {
    return count(n, singular, singular + "s");
  }

  static String count(long n, String singular, String plural) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? singular : plural);
  }

  /** {@code 812 kB}, {@code 3.4 MB}. */
  static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / 1e3))
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  /** {@code 4.2 s}, {@code 3 min 20 s}, {@code 2 h 5 min}. */
  static String duration(double seconds) {
    if (seconds < 60) {
      return String.format(Locale.ROOT, seconds < 9.95 ? "%.1f s" : "%.0f s", seconds);
    }
    long whole = Math.round(seconds);
    return whole < 3600
        ? "%d min %d s".formatted(whole / 60, whole % 60)
        : "%d h %d min".formatted(whole / 3600, whole % 3600 / 60);
  }

  /** Day of publication, how it was found and how surely. */
  static String dating(Article.Dating dating) {
    return dating
        .known()
        .map(
            date ->
                "%s, %s (confidence %s)"
                    .formatted(date, source(dating.source()), confidence(dating.confidence())))
        .orElse(source(dating.source()));
  }

  /** What a word of {@code n_flag} says of the figure beside it. */
  static String flag(String flag) {
    return switch (flag) {
      case Flags.OK -> "from five stories or more of several outlets";
      case Flags.SINGLE_PUBLISHER -> "from one outlet or unknown ones only";
      case Flags.FEW_CLUSTERS -> "from fewer than five stories";
      case Flags.SINGLE_CLUSTER -> "all of it from one story";
      case Flags.NO_EVIDENCE -> "nothing to average";
      case "no_data" -> "the run has no article of that day";
      case "mostly_translated" -> "most of its stories are machine-translated";
      case "mostly_undated" -> "most articles of it in the run have no date";
      default -> flag.replace('_', ' ');
    };
  }

  static String confidence(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String source(Article.DateSource source) {
    return switch (source) {
      case METADATA -> "given with the record";
      case MARKUP -> "given in the page";
      case URL -> "read from its address";
      case FILE_NAME -> "read from the file's name";
      case DATELINE -> "read from its dateline";
      case EVENT -> "inferred from a dated event it tells of";
      case TEXT -> "inferred from dates in its text";
      case DUPLICATE -> "taken from another copy of it";
      case PARENT -> "taken from the article it stands with";
      case NONE -> "no date found";
    };
  }
}
