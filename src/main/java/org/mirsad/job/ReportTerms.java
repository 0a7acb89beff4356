package org.mirsad.job;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.mirsad.statistics.Keyness;
import org.mirsad.tables.ActorTermsDaily;
import org.mirsad.tables.TermsDaily;

/** Reports each term of a partition whose occurrences stand together, sorted by term. */
final class ReportTerms implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** What an article adds: to a term in all text (no actor), or near an actor (no surface). */
  static final StructType OCCURRENCES =
      new StructType()
          .add("term", "string", false)
          .add("n", "int", false)
          .add("date", "date", true)
          .add("actor_id", "string", true)
          .add("surface", "string", true)
          .add("frequency", "long", false)
          .add("counted_unique", "boolean", false);

  /** A term: its rows of the two tables. */
  static final StructType TERMS =
      new StructType()
          .add(TermsDaily.NAME, DataTypes.createArrayType(TermsDaily.SCHEMA, false), false)
          .add(
              ActorTermsDaily.NAME,
              DataTypes.createArrayType(ActorTermsDaily.SCHEMA, false),
              false);

  private final Broadcast<TermTotals> totals;
  private final Broadcast<double[]> inverseDocumentFrequencies;

  ReportTerms(Broadcast<TermTotals> totals, Broadcast<double[]> inverseDocumentFrequencies) {
    this.totals = totals;
    this.inverseDocumentFrequencies = inverseDocumentFrequencies;
  }

  /**
   * Occurrences of all terms, by which rates and odds are taken.
   *
   * @param byText by date (null for undated text), actor (null for all text) and length of term
   * @param corpus by length of term, each story once
   */
  record TermTotals(Map<TextKey, Total> byText, Map<Integer, Long> corpus) implements Serializable {

    Total of(LocalDate date, String actor, int n) {
      return byText.getOrDefault(new TextKey(date, actor, n), Total.NONE);
    }
  }

  /** A body of text. */
  record TextKey(LocalDate date, String actor, int n) implements Serializable {}

  /** Occurrences in all articles, and where each story counts once per date. */
  record Total(long all, long unique) implements Serializable {
    static final Total NONE = new Total(0, 0);

    Total plus(long frequency, boolean counted) {
      return new Total(all + frequency, counted ? unique + frequency : unique);
    }
  }

  @Override
  public Iterator<Row> call(Iterator<Row> occurrences) {
    return new MappedIterator<>(new Terms(occurrences), this::row);
  }

  /** A term on a date. */
  private static final class Day {
    private Total total = Total.NONE;
    private long documents;
    private final TreeMap<String, Long> surfaces = new TreeMap<>();
    private final TreeMap<String, Total> nearActors = new TreeMap<>();

    void add(Row row) {
      String actor = row.getString(3);
      long frequency = row.getLong(5);
      boolean counted = row.getBoolean(6);
      if (actor == null) {
        total = total.plus(frequency, counted);
        documents++;
        surfaces.merge(row.getString(4), frequency, Long::sum);
      } else {
        nearActors.merge(
            actor,
            Total.NONE.plus(frequency, counted),
            (a, b) -> new Total(a.all() + b.all(), a.unique() + b.unique()));
      }
    }

    /** The commonest form, the first of equals. */
    String surface() {
      String commonest = "";
      long most = 0;
      for (Map.Entry<String, Long> surface : surfaces.entrySet()) {
        if (surface.getValue() > most) {
          most = surface.getValue();
          commonest = surface.getKey();
        }
      }
      return commonest;
    }
  }

  /** A term with its dates, undated text under null. */
  private record TermDays(String term, int n, TreeMap<LocalDate, Day> days) {
    long corpus() {
      return days.values().stream().mapToLong(day -> day.total.unique()).sum();
    }
  }

  /** Adds up consecutive occurrences of the same term. */
  private static final class Terms implements Iterator<TermDays> {
    private final Iterator<Row> rows;
    private Row next;

    Terms(Iterator<Row> rows) {
      this.rows = rows;
      advance();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public TermDays next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      String term = next.getString(0);
      int n = next.getInt(1);
      TreeMap<LocalDate, Day> days =
          new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
      while (next != null && next.getInt(1) == n && next.getString(0).equals(term)) {
        days.computeIfAbsent(next.getAs(2), d -> new Day()).add(next);
        advance();
      }
      return new TermDays(term, n, days);
    }

    private void advance() {
      next = rows.hasNext() ? rows.next() : null;
    }
  }

  private Row row(TermDays term) {
    long corpus = term.corpus();
    List<Row> daily = new ArrayList<>();
    List<Row> nearActors = new ArrayList<>();
    term.days()
        .forEach(
            (date, day) -> {
              if (date != null) {
                daily.add(daily(term, date, day, corpus));
                day.nearActors.forEach(
                    (actor, near) -> nearActors.add(near(term, date, day, actor, near, corpus)));
              }
            });
    return RowFactory.create(daily.toArray(Row[]::new), nearActors.toArray(Row[]::new));
  }

  private Row daily(TermDays term, LocalDate date, Day day, long corpus) {
    int n = term.n();
    Total text = totals.value().of(date, null, n);
    long corpusTotal = totals.value().corpus().get(n);
    long here = day.total.unique();
    Keyness keyness =
        keyness(
            here, text.unique(), corpus - here, corpusTotal - text.unique(), corpus, corpusTotal);
    return RowFactory.create(
        date,
        term.term(),
        n,
        day.surface(),
        day.total.all(),
        here,
        day.documents,
        day.total.all() * 10_000.0 / text.all(),
        day.total.all() * inverseDocumentFrequencies.value()[TermTables.slot(term.term())],
        keyness.logOdds(),
        keyness.z());
  }

  private Row near(TermDays term, LocalDate date, Day day, String actor, Total near, long corpus) {
    int n = term.n();
    long textTotal = totals.value().of(date, null, n).unique();
    long nearTotal = totals.value().of(date, actor, n).unique();
    Keyness keyness =
        keyness(
            near.unique(),
            nearTotal,
            day.total.unique() - near.unique(),
            textTotal - nearTotal,
            corpus,
            totals.value().corpus().get(n));
    return RowFactory.create(
        date, actor, term.term(), n, near.all(), near.unique(), keyness.logOdds(), keyness.z());
  }

  /** Keyness; 0 for a term that only stands in repeats of a story. */
  private static Keyness keyness(
      long here, long hereTotal, long there, long thereTotal, long corpus, long corpusTotal) {
    return corpus == 0
        ? new Keyness(0, 0)
        : Keyness.of(here, hereTotal, there, thereTotal, corpus, corpusTotal);
  }
}
