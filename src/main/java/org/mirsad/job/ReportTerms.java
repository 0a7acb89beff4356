package org.mirsad.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.mirsad.statistics.Collocation;
import org.mirsad.statistics.Dispersion;
import org.mirsad.statistics.Keyness;
import org.mirsad.tables.ActorTermsDaily;
import org.mirsad.tables.Period;
import org.mirsad.tables.Table;
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
          .add("article_total", "long", true)
          .add("counted_unique", "boolean", false);

  /** The tables of terms: all text by day, week and month, then near actors. */
  static final List<Table> TABLES =
      Stream.concat(
              Arrays.stream(Period.values()).map(TermsDaily::table),
              Arrays.stream(Period.values()).map(ActorTermsDaily::table))
          .toList();

  /** A term: its rows of each table. */
  static final StructType TERMS = terms();

  private final Broadcast<TermTotals> totals;
  private final Broadcast<double[]> inverseDocumentFrequencies;

  ReportTerms(Broadcast<TermTotals> totals, Broadcast<double[]> inverseDocumentFrequencies) {
    this.totals = totals;
    this.inverseDocumentFrequencies = inverseDocumentFrequencies;
  }

  private static StructType terms() {
    StructType schema = new StructType();
    for (Table table : TABLES) {
      schema = schema.add(table.name(), DataTypes.createArrayType(table.schema(), false), false);
    }
    return schema;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> occurrences) {
    return new MappedIterator<>(new Terms(occurrences), this::row);
  }

  /** Occurrences in all articles, and where each story counts once per date. */
  private record Count(long all, long unique) {
    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
      return new Count(all + other.all, unique + other.unique);
    }
  }

  /** A term in a day, week or month. */
  private static final class Span {
    private Count count = Count.NONE;
    private long documents;
    private final TreeMap<String, Long> surfaces = new TreeMap<>();
    private final TreeMap<String, Count> nearActors = new TreeMap<>();
    private final List<Dispersion.Part> parts = new ArrayList<>();

    void add(Row row) {
      String actor = row.getString(3);
      long frequency = row.getLong(5);
      boolean counted = row.getBoolean(7);
      Count added = new Count(frequency, counted ? frequency : 0);
      if (actor != null) {
        nearActors.merge(actor, added, Count::plus);
        return;
      }
      count = count.plus(added);
      documents++;
      surfaces.merge(row.getString(4), frequency, Long::sum);
      if (counted) {
        parts.add(new Dispersion.Part(frequency, row.getLong(6)));
      }
    }

    void add(Span other) {
      count = count.plus(other.count);
      documents += other.documents;
      other.surfaces.forEach((surface, n) -> surfaces.merge(surface, n, Long::sum));
      other.nearActors.forEach((actor, n) -> nearActors.merge(actor, n, Count::plus));
      parts.addAll(other.parts);
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
  private record TermDays(String term, int n, TreeMap<LocalDate, Span> days) {
    long corpus() {
      return days.values().stream().mapToLong(day -> day.count.unique()).sum();
    }

    TreeMap<LocalDate, Span> by(Period period) {
      TreeMap<LocalDate, Span> spans = new TreeMap<>();
      days.forEach(
          (date, day) -> {
            if (date != null) {
              spans.computeIfAbsent(period.start(date), d -> new Span()).add(day);
            }
          });
      return spans;
    }

    /** Occurrences in the days before a period, each story once. */
    long before(LocalDate start) {
      return days.subMap(start.minusDays(TermTotals.BASELINE_DAYS), start).values().stream()
          .mapToLong(day -> day.count.unique())
          .sum();
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
      TreeMap<LocalDate, Span> days =
          new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
      while (next != null && next.getInt(1) == n && next.getString(0).equals(term)) {
        days.computeIfAbsent(next.getAs(2), d -> new Span()).add(next);
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
    Double npmi = npmi(term, corpus);
    Object[] tables = new Object[TABLES.size()];
    for (Period period : Period.values()) {
      List<Row> inText = new ArrayList<>();
      List<Row> nearActors = new ArrayList<>();
      term.by(period)
          .forEach(
              (start, span) -> {
                Text text = new Text(term, period, start, corpus);
                inText.add(inText(text, span, npmi));
                span.nearActors.forEach(
                    (actor, near) -> nearActors.add(near(text, span, actor, near)));
              });
      tables[period.ordinal()] = inText.toArray(Row[]::new);
      tables[Period.values().length + period.ordinal()] = nearActors.toArray(Row[]::new);
    }
    return RowFactory.create(tables);
  }

  /** A term in a period, and how often the corpus has it. */
  private record Text(TermDays term, Period period, LocalDate start, long corpus) {}

  private Row inText(Text text, Span span, Double npmi) {
    int n = text.term().n();
    TermTotals.Total all = totals.value().of(text.period(), text.start(), null, n);
    long corpusTotal = totals.value().corpus(n);
    long here = span.count.unique();
    Keyness keyness =
        keyness(text, here, all.unique(), text.corpus() - here, corpusTotal - all.unique());
    long baseline = totals.value().before(text.start(), n);
    Keyness rise =
        baseline == 0
            ? null
            : keyness(text, here, all.unique(), text.term().before(text.start()), baseline);
    return RowFactory.create(
        text.start(),
        text.term().term(),
        n,
        span.surface(),
        span.count.all(),
        here,
        span.documents,
        span.count.all() * 10_000.0 / all.all(),
        span.count.all() * inverseDocumentFrequencies.value()[TermTables.slot(text.term().term())],
        keyness.logOdds(),
        keyness.z(),
        rise == null ? null : rise.logOdds(),
        rise == null ? null : rise.z(),
        Dispersion.normalised(span.parts, all.unique(), all.least()).orElse(null),
        npmi);
  }

  private Row near(Text text, Span span, String actor, Count near) {
    int n = text.term().n();
    long textTotal = totals.value().of(text.period(), text.start(), null, n).unique();
    long nearTotal = totals.value().of(text.period(), text.start(), actor, n).unique();
    Keyness keyness =
        keyness(
            text,
            near.unique(),
            nearTotal,
            span.count.unique() - near.unique(),
            textTotal - nearTotal);
    return RowFactory.create(
        text.start(),
        actor,
        text.term().term(),
        n,
        near.all(),
        near.unique(),
        keyness.logOdds(),
        keyness.z());
  }

  /** Keyness; 0 for a term that only stands in repeats of a story. */
  private Keyness keyness(Text text, long here, long hereTotal, long there, long thereTotal) {
    long corpusTotal = totals.value().corpus(text.term().n());
    return text.corpus() == 0
        ? new Keyness(0, 0)
        : Keyness.of(here, hereTotal, there, thereTotal, text.corpus(), corpusTotal);
  }

  private Double npmi(TermDays term, long corpus) {
    int space = term.term().indexOf(' ');
    if (term.n() != 2 || corpus == 0) {
      return null;
    }
    TermTotals all = totals.value();
    return Collocation.npmi(
        corpus,
        all.corpus(2),
        all.word(term.term().substring(0, space)),
        all.word(term.term().substring(space + 1)),
        all.corpus(1));
  }
}
