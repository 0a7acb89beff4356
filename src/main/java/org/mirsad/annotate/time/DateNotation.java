package org.mirsad.annotate.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Folding;
import org.mirsad.text.Morphology;
import org.mirsad.text.Span;

/**
 * Reads the notations of publication dates that sources use: ISO 8601, RFC 822, seconds or
 * milliseconds since 1970, {@code 2025/05/19}, {@code 19-05-2025} (day first), English and Arabic
 * month names.
 *
 * <p>A moment with an offset becomes the day it was at the outlet, if the outlet's zone is known,
 * else the day as written. Dates before {@value #EARLIEST} are placeholders, not dates.
 */
final class DateNotation {
  static final int EARLIEST = 1990;
  static final int LATEST = 2099;
  private static final int SECONDS_DIGITS = 10;
  private static final int MILLIS_DIGITS = 13;

  private static final DateTimeFormatter RFC_822 =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .parseLenient()
          .appendPattern("[EEE, ][EEE ]d MMM yyyy HH:mm[:ss][ ][zzz][XX]")
          .toFormatter(Locale.ENGLISH);

  private static final Map<String, String> ENGLISH_MONTHS =
      Map.ofEntries(
          Map.entry("jan", "01"),
          Map.entry("feb", "02"),
          Map.entry("mar", "03"),
          Map.entry("apr", "04"),
          Map.entry("may", "05"),
          Map.entry("jun", "06"),
          Map.entry("jul", "07"),
          Map.entry("aug", "08"),
          Map.entry("sep", "09"),
          Map.entry("oct", "10"),
          Map.entry("nov", "11"),
          Map.entry("dec", "12"));

  private final Morphology morphology;

  DateNotation(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * The day a notation names.
   *
   * @param zone the outlet's zone, empty when unknown
   */
  Optional<LocalDate> parse(String notation, Optional<ZoneId> zone) {
    String text = Folding.fold(notation).strip();
    return epoch(text, zone)
        .or(() -> iso(text.toUpperCase(Locale.ROOT), zone))
        .or(() -> rfc822(text, zone))
        .or(() -> PathDate.find(text))
        .or(() -> english(text))
        .or(() -> arabic(notation))
        .filter(DateNotation::isPlausible);
  }

  static boolean isPlausible(LocalDate date) {
    return date.getYear() >= EARLIEST && date.getYear() <= LATEST;
  }

  private static Optional<LocalDate> epoch(String text, Optional<ZoneId> zone) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || text.length() != SECONDS_DIGITS && text.length() != MILLIS_DIGITS) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    Instant moment =
        text.length() == SECONDS_DIGITS
            ? Instant.ofEpochSecond(number)
            : Instant.ofEpochMilli(number);
    return Optional.of(LocalDate.ofInstant(moment, zone.orElse(ZoneOffset.UTC)));
  }

  private static Optional<LocalDate> iso(String text, Optional<ZoneId> zone) {
    if (text.length() < 10) {
      return Optional.empty();
    }
    String day = text.substring(0, 10);
    String rest = text.substring(10).strip();
    try {
      LocalDate date = LocalDate.parse(day);
      if (rest.isEmpty() || zone.isEmpty()) {
        return Optional.of(date);
      }
      String time = rest.startsWith("T") ? rest.substring(1) : rest;
      return Optional.of(moment(day + "T" + offset(time), zone.get()).orElse(date));
    } catch (DateTimeParseException notIso) {
      return Optional.empty();
    }
  }

  /** «10:00:00 +0100» and «10:00+0100» as ISO wants them. */
  private static String offset(String time) {
    String joined = time.replace(" ", "").replace("UTC", "Z").replace("GMT", "Z");
    int sign = Math.max(joined.lastIndexOf('+'), joined.lastIndexOf('-'));
    if (sign > 0 && joined.length() - sign == 5 && joined.indexOf(':', sign) < 0) {
      return joined.substring(0, sign + 3) + ":" + joined.substring(sign + 3);
    }
    return sign > 0 && joined.length() - sign == 3 ? joined + ":00" : joined;
  }

  private static Optional<LocalDate> moment(String iso, ZoneId zone) {
    try {
      return Optional.of(OffsetDateTime.parse(iso).atZoneSameInstant(zone).toLocalDate());
    } catch (DateTimeParseException withoutOffset) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> rfc822(String text, Optional<ZoneId> zone) {
    try {
      var parsed = RFC_822.parseBest(text, ZonedDateTime::from, LocalDate::from);
      if (parsed instanceof ZonedDateTime moment && zone.isPresent()) {
        return Optional.of(moment.withZoneSameInstant(zone.get()).toLocalDate());
      }
      return Optional.of(LocalDate.from(parsed));
    } catch (DateTimeException notRfc822) {
      return Optional.empty();
    }
  }

  /** «May 19, 2025», «19 May 2025», «Monday, 19-May-2025 10:00». */
  private static Optional<LocalDate> english(String text) {
    String month = "";
    int day = -1;
    int year = -1;
    for (String word : text.split("[^\\p{L}\\p{Nd}:]+")) {
      String found =
          word.length() >= 3 ? ENGLISH_MONTHS.getOrDefault(word.substring(0, 3), "") : "";
      int number = TimeTokens.digits(word);
      if (!found.isEmpty() && month.isEmpty() && Character.isLetter(word.charAt(0))) {
        month = found;
      } else if (number >= EARLIEST && year < 0) {
        year = number;
      } else if (number >= 1 && number <= 31 && day < 0) {
        day = number;
      }
    }
    if (month.isEmpty() || day < 0 || year < 0) {
      return Optional.empty();
    }
    return PathDate.date(year, Integer.parseInt(month), day);
  }

  private Optional<LocalDate> arabic(String notation) {
    List<Word> words = Word.read(notation, new Span(0, notation.length()), morphology);
    for (TimePhrase phrase : TimeScanner.scan(words)) {
      if (phrase.meaning() instanceof Meaning.Calendar date && date.isFull()) {
        return PathDate.date(date.year(), date.month(), date.day());
      }
    }
    return Optional.empty();
  }
}
