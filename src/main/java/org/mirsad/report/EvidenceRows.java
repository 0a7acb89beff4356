package org.mirsad.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;

/**
 * Chooses the judgements whose sentences the report shows: of each point the most confident, one
 * story after the other, and if all of them are too many the first ones of each point.
 */
final class EvidenceRows {
  private final PublishedRun run;
  private final Corpus corpus;
  private final Set<SeriesKey> embedded;

  private EvidenceRows(PublishedRun run, Corpus corpus, Set<SeriesKey> embedded) {
    this.run = run;
    this.corpus = corpus;
    this.embedded = embedded;
  }

  /**
   * The judgements to show and how many there were to choose from.
   *
   * @param rows in the order of their tables
   * @param candidates judgements of the embedded series
   */
  record Choice(List<Evidence> rows, long candidates) {}

  /** What a sentence is evidence for. */
  private record Point(String actor, String other, LocalDate date) {}

  /**
   * A row of a table, not read whole yet.
   *
   * @param table its table
   * @param number its place there
   * @param rank its place among those of its point, from 0
   */
  private record Candidate(
      String table, long number, Point point, String story, double confidence, int rank) {}

  /**
   * @param embedded series of sentiment and stance that the report has
   */
  static Choice choose(PublishedRun run, Corpus corpus, Set<SeriesKey> embedded) {
    EvidenceRows rows = new EvidenceRows(run, corpus, embedded);
    List<Candidate> candidates = new ArrayList<>();
    candidates.addAll(rows.candidates("opinions", "target_id", "voice"));
    candidates.addAll(rows.candidates("stances", "holder_id", "issue_id"));
    List<Candidate> chosen =
        candidates.stream()
            .filter(candidate -> candidate.rank() < Limits.SENTENCES_PER_POINT)
            .sorted(
                Comparator.comparingInt(Candidate::rank)
                    .thenComparing(Comparator.comparingDouble(Candidate::confidence).reversed())
                    .thenComparing(Candidate::table)
                    .thenComparingLong(Candidate::number))
            .limit(Limits.SENTENCES)
            .toList();
    List<Evidence> evidence = new ArrayList<>();
    evidence.addAll(rows.read("opinions", "target_id", "voice", SeriesKey.Kind.SENTIMENT, chosen));
    evidence.addAll(rows.read("stances", "holder_id", "issue_id", SeriesKey.Kind.STANCE, chosen));
    return new Choice(List.copyOf(evidence), candidates.size());
  }

  private List<Candidate> candidates(String table, String actor, String other) {
    Map<Point, List<Candidate>> byPoint = new HashMap<>();
    long[] number = {0};
    try (Stream<TableRow> rows =
        run.rows(table, List.of("article_id", actor, other, "confidence"))) {
      rows.forEach(
          row -> {
            long at = number[0]++;
            if (!isEmbedded(table, row.text(actor), row.text(other))) {
              return;
            }
            Corpus.Article article = corpus.article(row.text("article_id"));
            Point point = new Point(row.text(actor), row.text(other), article.date());
            byPoint
                .computeIfAbsent(point, p -> new ArrayList<>())
                .add(
                    new Candidate(
                        table, at, point, article.cluster(), row.number("confidence"), 0));
          });
    }
    return byPoint.values().stream().flatMap(rows -> ranked(rows).stream()).toList();
  }

  private boolean isEmbedded(String table, String actor, String other) {
    return embedded.contains(
        table.equals("opinions") ? SeriesKey.sentiment(actor) : SeriesKey.stance(actor, other));
  }

  /** The best of each story, then the second best of each, and so on. */
  private static List<Candidate> ranked(List<Candidate> rows) {
    Comparator<Candidate> best =
        Comparator.comparingDouble(Candidate::confidence)
            .reversed()
            .thenComparingLong(Candidate::number);
    Map<String, Integer> seen = new HashMap<>();
    record Turn(int turn, Candidate candidate) {}
    List<Turn> turns =
        rows.stream()
            .sorted(best)
            .map(row -> new Turn(seen.merge(row.story(), 1, Integer::sum), row))
            .sorted(Comparator.comparingInt(Turn::turn).thenComparing(Turn::candidate, best))
            .toList();
    List<Candidate> ranked = new ArrayList<>();
    for (Turn turn : turns) {
      Candidate row = turn.candidate();
      ranked.add(
          new Candidate(
              row.table(),
              row.number(),
              row.point(),
              row.story(),
              row.confidence(),
              ranked.size()));
    }
    return ranked;
  }

  private List<Evidence> read(
      String table, String actor, String other, SeriesKey.Kind kind, List<Candidate> chosen) {
    Set<Long> wanted =
        chosen.stream()
            .filter(candidate -> candidate.table().equals(table))
            .map(Candidate::number)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Evidence> evidence = new ArrayList<>();
    long[] number = {0};
    List<String> columns =
        List.of("article_id", "sentence_no", actor, other, "polarity", "confidence", "trace");
    try (Stream<TableRow> rows = run.rows(table, columns)) {
      rows.forEach(
          row -> {
            if (wanted.contains(number[0]++)) {
              evidence.add(evidence(row, kind, row.text(actor), row.text(other)));
            }
          });
    }
    return evidence;
  }

  private static Evidence evidence(TableRow row, SeriesKey.Kind kind, String actor, String other) {
    TableRow trace = row.row("trace");
    return new Evidence(
        kind,
        actor,
        other,
        row.text("article_id"),
        row.whole("sentence_no"),
        row.number("polarity"),
        row.number("confidence"),
        trace.rows("cues").stream().map(EvidenceRows::cue).toList(),
        trace.texts("rules"),
        trace.number("model"));
  }

  private static Evidence.Cue cue(TableRow cue) {
    return new Evidence.Cue(
        cue.whole("start"),
        cue.whole("end"),
        cue.text("lexeme"),
        cue.text("kind"),
        cue.text("role"),
        cue.number("value"));
  }
}
