package org.mirsad.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;
import org.mirsad.statistics.MeanEstimate;
import org.mirsad.tables.ActorSentimentDaily;
import org.mirsad.tables.ActorStanceDaily;

/** Explains the figures of a run. */
public final class Explainer {
  private final PublishedRun run;

  public Explainer(PublishedRun run) {
    this.run = run;
  }

  /** Takes a figure apart, and recounts it from the rows of evidence. */
  public Explanation explain(Question question) {
    EvidenceReader.Found found = EvidenceReader.read(run, question);
    List<TableRow> daily = daily(question);
    TreeSet<LocalDate> dates = new TreeSet<>();
    for (TableRow row : daily) {
      if (row.whole(question.series().judgements()) > 0) {
        dates.add(row.date(ActorSentimentDaily.DATE));
      }
    }
    Recount recount = Recount.of(found.evidence(), found.contents());
    Optional<TableRow> row = question.date().flatMap(date -> on(date, daily));
    List<Check> checks =
        question.date().isPresent()
            ? row.map(one -> checks(question.series(), one, recount)).orElse(List.of())
            : checks(question.series(), daily, dated(found));
    return new Explanation(
        question,
        row.map(one -> columns(question.series(), one)),
        List.copyOf(dates),
        recount,
        checks,
        Part.byPublisher(found.evidence()),
        found.evidence());
  }

  private static Optional<TableRow> on(LocalDate date, List<TableRow> daily) {
    return daily.stream()
        .filter(row -> row.date(ActorSentimentDaily.DATE).equals(date))
        .findFirst();
  }

  /** The rows of the figure's series, all columns. */
  private List<TableRow> daily(Question question) {
    Predicate<TableRow> ofActor =
        row -> row.text(ActorSentimentDaily.ACTOR_ID).equals(question.actorId());
    Predicate<TableRow> wanted =
        question
            .issueId()
            .map(issue -> ofActor.and(row -> row.text(ActorStanceDaily.ISSUE_ID).equals(issue)))
            .orElse(ofActor);
    try (Stream<TableRow> rows = run.rows(question.series().dailyTable(), List.of())) {
      return rows.filter(wanted).toList();
    }
  }

  private Map<String, Object> columns(Series series, TableRow row) {
    Map<String, Object> columns = new LinkedHashMap<>();
    for (String column : run.columns(series.dailyTable())) {
      row.value(column).ifPresent(value -> columns.put(column, value));
    }
    return columns;
  }

  private static Recount dated(EvidenceReader.Found found) {
    List<Evidence> dated =
        found.evidence().stream().filter(one -> one.source().date().isPresent()).toList();
    return Recount.of(dated, found.contents());
  }

  /** Of one day: counts, means and the interval. */
  private static List<Check> checks(Series series, TableRow row, Recount recount) {
    List<Check> checks = new ArrayList<>();
    counts(series, List.of(row), recount, checks);
    Optional<MeanEstimate> mean = recount.mean();
    checks.add(check(series.mean(), row, mean.map(MeanEstimate::mean)));
    checks.add(
        check(ActorSentimentDaily.CI_LOW, row, mean.map(estimate -> estimate.interval().low())));
    checks.add(
        check(ActorSentimentDaily.CI_HIGH, row, mean.map(estimate -> estimate.interval().high())));
    checks.add(
        new Check(
            series.publishedMean(),
            row.optionalNumber(series.publishedMean()),
            recount.publishedMean()));
    return checks;
  }

  /** Of all days: counts, and the mean as the ratio of the days' sums. */
  private static List<Check> checks(Series series, List<TableRow> daily, Recount recount) {
    List<Check> checks = new ArrayList<>();
    counts(series, daily, recount, checks);
    double sum = 0;
    long counted = 0;
    for (TableRow row : daily) {
      long n = row.whole(series.counted());
      sum += n * row.optionalNumber(series.mean()).orElse(0);
      counted += n;
    }
    checks.add(
        new Check(
            series.mean(),
            counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / counted),
            recount.counted() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(recount.sum() / recount.counted())));
    return checks;
  }

  private static void counts(
      Series series, List<TableRow> daily, Recount recount, List<Check> checks) {
    long[] recounted = {
      recount.judgements(),
      recount.positive(),
      recount.negative(),
      recount.counted(),
      recount.published()
    };
    int at = 0;
    for (String column : series.countColumns()) {
      long table = daily.stream().mapToLong(row -> row.whole(column)).sum();
      checks.add(new Check(column, OptionalDouble.of(table), OptionalDouble.of(recounted[at++])));
    }
  }

  private static Check check(String column, TableRow row, Optional<Double> recounted) {
    return new Check(
        column,
        row.optionalNumber(column),
        recounted.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
  }
}
