package org.mirsad.report.image;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Locale;
import java.util.TimeZone;
import org.mirsad.report.Names.Name;
import org.mirsad.report.Period;

/** What images say in a language, with European digits in both. */
final class Words {
  /** Digits, months and signs are these whatever the machine's locale. */
  private static final Locale ENGLISH = Locale.UK;

  private static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-latn");

  static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

  private final Language language;

  Words(Language language) {
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** The name in this language. */
  String own(Name name) {
    return language.isArabic() ? name.ar() : name.en();
  }

  /** The name in the other language. */
  String other(Name name) {
    return language.isArabic() ? name.en() : name.ar();
  }

  /** A phrase with its places {@code {0}}, {@code {1}} filled. */
  String of(Phrase phrase, String... values) {
    return phrase.in(language, values);
  }

  String period(Period period) {
    return of(
        switch (period) {
          case DAILY -> Phrase.DAY;
          case WEEKLY -> Phrase.WEEK;
          case MONTHLY -> Phrase.MONTH;
        });
  }

  String publisher(String name) {
    return name.isEmpty() ? of(Phrase.UNKNOWN_PUBLISHER) : name;
  }

  String number(long n) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(n);
  }

  static String decimal(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** {@code +0.25}, {@code −0.60}, {@code 0.00}. */
  static String signed(double value, int decimals) {
    String size = decimal(Math.abs(value), decimals);
    boolean isZero = size.chars().allMatch(c -> c == '0' || c == '.');
    return (isZero ? "" : value < 0 ? "−" : "+") + size;
  }

  static String interval(double low, double high) {
    return "[" + signed(low, 2) + ", " + signed(high, 2) + "]";
  }

  /** A count with its noun. */
  String count(long n, Noun noun) {
    return noun.in(language, n, number(n));
  }

  String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", language.isArabic() ? ARABIC : ENGLISH)
        .withDecimalStyle(DecimalStyle.STANDARD)
        .format(date);
  }

  /** For ticks of an axis of time. */
  SimpleDateFormat dateFormat(String pattern) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, language.isArabic() ? ARABIC : ENGLISH);
    format.setTimeZone(UTC);
    return format;
  }

  /** For ticks of an axis of means. */
  static NumberFormat signedFormat(int decimals) {
    return new SignedFormat(decimals);
  }

  private static final class SignedFormat extends NumberFormat {
    private static final long serialVersionUID = 1;

    private final int decimals;

    SignedFormat(int decimals) {
      this.decimals = decimals;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
      return to.append(Math.abs(number) < 1e-9 ? "0" : signed(number, decimals));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
      return format((double) number, to, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
      throw new UnsupportedOperationException("only writes");
    }
  }
}
