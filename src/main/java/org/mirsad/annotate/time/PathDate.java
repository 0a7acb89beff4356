package org.mirsad.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a date in an address or a file name: {@code /2025/05/19/}, {@code 2025-05-19}, {@code
 * 20250519}, {@code 19-05-2025}. Digits that letters touch belong to an identifier or a hash and
 * are never read.
 */
final class PathDate {
  private static final int COMPACT = 8;

  private PathDate() {}

  private record Run(int start, int end, int value) {
    int width() {
      return end - start;
    }
  }

  /** The date in the path of an address; query and fragment are left alone. */
  static Optional<LocalDate> inUrl(String url) {
    return find(path(url));
  }

  /** The date in the last segment of a URI, its extension included. */
  static Optional<LocalDate> inFileName(String uri) {
    String path = path(uri);
    return find(path.substring(path.lastIndexOf('/') + 1));
  }

  private static String path(String uri) {
    int scheme = uri.indexOf("://");
    int end = uri.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = uri.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    int start = 0;
    if (scheme >= 0) {
      int host = uri.indexOf('/', scheme + 3);
      start = host < 0 || host > end ? end : host;
    }
    return uri.substring(start, end);
  }

  /** The first date written in digits. */
  static Optional<LocalDate> find(String text) {
    List<Run> runs = runs(text);
    for (int i = 0; i < runs.size(); i++) {
      Optional<LocalDate> date = compact(runs.get(i));
      if (date.isEmpty() && i + 2 < runs.size()) {
        date = parts(text, runs.get(i), runs.get(i + 1), runs.get(i + 2));
      }
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> compact(Run run) {
    return run.width() == COMPACT
        ? date(run.value() / 10_000, run.value() / 100 % 100, run.value() % 100)
        : Optional.empty();
  }

  private static Optional<LocalDate> parts(String text, Run first, Run second, Run third) {
    boolean joined =
        second.start() == first.end() + 1
            && third.start() == second.end() + 1
            && text.charAt(first.end()) == text.charAt(second.end())
            && "/-_.".indexOf(text.charAt(first.end())) >= 0;
    if (!joined || second.width() > 2) {
      return Optional.empty();
    }
    if (first.width() == 4 && third.width() <= 2) {
      return date(first.value(), second.value(), third.value());
    }
    return first.width() <= 2 && third.width() == 4
        ? date(third.value(), second.value(), first.value())
        : Optional.empty();
  }

  /** Runs of ASCII digits that no letter touches; of more than eight digits none. */
  private static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
      boolean touched =
          start > 0 && Character.isLetter(text.charAt(start - 1))
              || i < text.length() && Character.isLetter(text.charAt(i)) && !isTime(text, i);
      if (!touched && i - start <= COMPACT) {
        runs.add(new Run(start, i, Integer.parseInt(text.substring(start, i))));
      }
    }
    return runs;
  }

  /** The T between date and time of a stamp such as {@code 20250519T101500}. */
  private static boolean isTime(String text, int i) {
    char c = text.charAt(i);
    return (c == 'T' || c == 't') && i + 1 < text.length() && isDigit(text.charAt(i + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A date of these parts if there is one and an article could bear it. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(DateNotation::isPlausible);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
