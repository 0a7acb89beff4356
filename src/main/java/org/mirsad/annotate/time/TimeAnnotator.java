package org.mirsad.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.time.Meaning.Anaphoric;
import org.mirsad.annotate.time.TimeResolution.Point;

/**
 * Finds the times that name a calendar day, month or year, and resolves them against the day the
 * article appeared: «يوم غد الجمعة» ("tomorrow, Friday") in an article of 2025-07-03 is 2025-07-04.
 *
 * <p>The surface holds «يوم», «شهر» and «عام», not the prepositions before. Durations («لمدة
 * ساعتين»), vague weeks («الأسبوع الماضي»), centuries and quarters are no dates
 * (gold/GUIDELINES.md). What is a time but cannot be told gets an empty value. Weekdays without
 * more are the nearest on or before publication, after a verb in the future the nearest on or
 * after.
 *
 * <p>Known misses: years and days in words other than ordinals, feasts, «عشية» and «غداة», the
 * second weekday of a month, parts of a day beyond the day itself.
 */
public final class TimeAnnotator implements Annotator<TimeExpression> {
  @Override
  public Layer<TimeExpression> layer() {
    return TimeExpression.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Sentence.LAYER);
  }

  @Override
  public List<TimeExpression> annotate(AnnotatedArticle article) {
    LocalDate reference = article.article().dating().date();
    List<Sentence> sentences = article.layer(Sentence.LAYER);
    List<TimeExpression> expressions = new ArrayList<>();
    ToldTimes told = new ToldTimes();
    for (Sentence sentence : sentences) {
      for (TimePhrase phrase : TimeScanner.scan(sentence.words())) {
        Optional<Point> point =
            phrase.meaning() instanceof Anaphoric anaphoric
                ? anaphoric(anaphoric, sentence, told, reference)
                : TimeResolution.resolve(phrase.meaning(), phrase.tense(), reference);
        if (point.isEmpty() && phrase.meaning() instanceof Anaphoric said && !said.certain()) {
          continue;
        }
        point.ifPresent(value -> told.add(sentence, value));
        expressions.add(
            new TimeExpression(
                sentence.number(),
                phrase.span(),
                phrase.span().of(article.text()),
                point.map(Point::iso).orElse(""),
                kind(phrase.meaning())));
      }
    }
    return expressions;
  }

  private static TimeExpression.Kind kind(Meaning meaning) {
    if (meaning instanceof Meaning.Calendar || meaning instanceof Meaning.Hijri) {
      return TimeExpression.Kind.ABSOLUTE;
    }
    if (meaning instanceof Meaning.Weekday) {
      return TimeExpression.Kind.WEEKDAY;
    }
    return meaning instanceof Anaphoric
        ? TimeExpression.Kind.ANAPHORIC
        : TimeExpression.Kind.RELATIVE;
  }

  private static Optional<Point> anaphoric(
      Anaphoric said, Sentence here, ToldTimes told, LocalDate reference) {
    Optional<Point> from =
        said.anchor().isEmpty()
            ? told.nearest(said.unit(), here.number())
            : told.dayOf(said.anchor());
    if (from.isEmpty() && said.certain()) {
      from =
          said.anchor().isEmpty() ? Optional.ofNullable(reference).map(Point::of) : told.lastDay();
    }
    try {
      return from.flatMap(point -> moved(point, said));
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  private static Optional<Point> moved(Point from, Anaphoric said) {
    return switch (said.unit()) {
      case DAY -> from.date().map(day -> Point.of(day.plusDays(said.steps())));
      case MONTH ->
          Optional.of(Point.of(YearMonth.of(from.year(), from.month()).plusMonths(said.steps())));
      case YEAR -> Optional.of(new Point(from.year() + said.steps(), 0, 0));
    };
  }
}
