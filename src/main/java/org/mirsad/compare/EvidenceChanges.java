package org.mirsad.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.mirsad.explain.Series;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;
import org.mirsad.tables.Articles;
import org.mirsad.tables.Opinions;
import org.mirsad.tables.Sentences;
import org.mirsad.tables.Stances;

/** Finds the rows of evidence that made some figures move. */
final class EvidenceChanges implements MergeJoin.Outcome {

  /** A figure: actor, issue (empty for sentiment), date. */
  private record Figure(String actorId, Optional<String> issueId, LocalDate date) {}

  /** How an article counts in a run. */
  private record Weight(Optional<LocalDate> date, boolean counted) {}

  private final Series series;
  private final TablePair pair;
  private final Map<Figure, List<EvidenceChange>> changes = new LinkedHashMap<>();
  private final Map<String, Weight> before;
  private final Map<String, Weight> after;

  private EvidenceChanges(
      Series series, TablePair pair, Map<String, Weight> before, Map<String, Weight> after) {
    this.series = series;
    this.pair = pair;
    this.before = before;
    this.after = after;
  }

  /** The movements with the changes of their evidence, in order of place. */
  static List<Movement> of(
      Series series, PublishedRun before, PublishedRun after, List<Movement> movements) {
    if (movements.isEmpty()) {
      return movements;
    }
    List<String> key =
        series == Series.STANCE
            ? List.of(
                Stances.ARTICLE_ID, Stances.START, Stances.END, Stances.HOLDER_ID, Stances.ISSUE_ID)
            : List.of(Opinions.ARTICLE_ID, Opinions.START, Opinions.END, Opinions.TARGET_ID);
    TablePair pair =
        TablePair.of(series.evidenceTable(), before, after, key)
            .withColumns(List.of(Opinions.SENTENCE_NO, Opinions.POLARITY));
    EvidenceChanges found = new EvidenceChanges(series, pair, weights(before), weights(after));
    movements.forEach(one -> found.changes.put(figure(one), new ArrayList<>()));
    pair.join(found);
    Map<String, String> sentences = found.sentences(before, after);
    return movements.stream()
        .map(
            one ->
                one.withEvidence(
                    found.changes.get(figure(one)).stream()
                        .map(row -> row.withText(sentences.getOrDefault(place(row), "")))
                        .toList()))
        .toList();
  }

  @Override
  public void removed(KeyedRow row) {
    Weight weight = weight(before, row);
    if (weight.counted()) {
      add(weight, row, EvidenceChange.Kind.REMOVED, Optional.of(row), Optional.empty());
    }
  }

  @Override
  public void added(KeyedRow row) {
    Weight weight = weight(after, row);
    if (weight.counted()) {
      add(weight, row, EvidenceChange.Kind.ADDED, Optional.empty(), Optional.of(row));
    }
  }

  @Override
  public void kept(KeyedRow ours, KeyedRow theirs) {
    Weight was = weight(before, ours);
    Weight is = weight(after, theirs);
    Optional<KeyedRow> old = was.counted() ? Optional.of(ours) : Optional.empty();
    Optional<KeyedRow> now = is.counted() ? Optional.of(theirs) : Optional.empty();
    if (!was.date().equals(is.date())) {
      add(was, ours, EvidenceChange.Kind.DATED_OTHERWISE, old, Optional.empty());
      add(is, theirs, EvidenceChange.Kind.DATED_OTHERWISE, Optional.empty(), now);
    } else if (was.counted() != is.counted()) {
      add(is, theirs, EvidenceChange.Kind.COUNTED_OTHERWISE, old, now);
    } else if (is.counted() && polarity(ours) != polarity(theirs)) {
      add(is, theirs, EvidenceChange.Kind.JUDGED_OTHERWISE, old, now);
    }
  }

  private void add(
      Weight weight,
      KeyedRow row,
      EvidenceChange.Kind kind,
      Optional<KeyedRow> old,
      Optional<KeyedRow> now) {
    if (weight.date().isEmpty() || old.isEmpty() && now.isEmpty()) {
      return;
    }
    Figure figure =
        new Figure(
            (String) row.key().get(3),
            series == Series.STANCE ? Optional.of((String) row.key().get(4)) : Optional.empty(),
            weight.date().get());
    List<EvidenceChange> list = changes.get(figure);
    if (list != null) {
      list.add(
          new EvidenceChange(
              kind,
              (String) row.key().get(0),
              (Long) row.values().get(pair.at(Opinions.SENTENCE_NO)),
              "",
              polarity(old),
              polarity(now)));
    }
  }

  private double polarity(KeyedRow row) {
    return (Double) row.values().get(pair.at(Opinions.POLARITY));
  }

  private OptionalDouble polarity(Optional<KeyedRow> row) {
    return row.map(one -> OptionalDouble.of(polarity(one))).orElse(OptionalDouble.empty());
  }

  private static Weight weight(Map<String, Weight> weights, KeyedRow row) {
    return weights.getOrDefault((String) row.key().get(0), new Weight(Optional.empty(), false));
  }

  private static Figure figure(Movement movement) {
    return new Figure(movement.actorId(), movement.issueId(), movement.date());
  }

  private static Map<String, Weight> weights(PublishedRun run) {
    Map<String, Weight> weights = new HashMap<>();
    List<String> columns = List.of(Articles.ARTICLE_ID, Articles.PUBLISHED_DATE, Articles.UNIQUE);
    try (Stream<TableRow> rows = run.rows(Articles.NAME, columns)) {
      rows.forEach(
          row ->
              weights.put(
                  row.text(Articles.ARTICLE_ID),
                  new Weight(
                      row.optionalDate(Articles.PUBLISHED_DATE), row.flag(Articles.UNIQUE))));
    }
    return weights;
  }

  /** The sentences of all changes, by place; those of the later run where both have it. */
  private Map<String, String> sentences(PublishedRun earlier, PublishedRun later) {
    Map<String, String> wanted = new HashMap<>();
    changes.values().forEach(list -> list.forEach(row -> wanted.put(place(row), "")));
    List<String> columns = List.of(Sentences.ARTICLE_ID, Sentences.SENTENCE_NO, Sentences.TEXT);
    for (PublishedRun run : List.of(earlier, later)) {
      try (Stream<TableRow> rows = run.rows(Sentences.NAME, columns)) {
        rows.forEach(
            row ->
                wanted.computeIfPresent(
                    row.text(Sentences.ARTICLE_ID) + " " + row.whole(Sentences.SENTENCE_NO),
                    (place, none) -> row.text(Sentences.TEXT)));
      }
    }
    return wanted;
  }

  private static String place(EvidenceChange row) {
    return row.articleId() + " " + row.sentence();
  }
}
