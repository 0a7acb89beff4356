package org.mirsad.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.statistics.Interval;
import org.mirsad.statistics.MeanEstimate;
import org.mirsad.statistics.Misclassification;
import org.mirsad.statistics.Reclassification;
import org.mirsad.tables.ActorSentimentDaily;
import org.mirsad.tables.ActorStanceDaily;
import org.mirsad.tables.BreakRows;
import org.mirsad.tables.Period;
import org.mirsad.tables.Table;
import org.mirsad.tables.VoiceTargetDaily;

/** Reports each series of a partition whose cells stand together, sorted by series. */
final class ReportSeries implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** A break, before its q-value is known. */
  static final StructType BREAK =
      new StructType()
          .add(BreakRows.SERIES, "string", false)
          .add(BreakRows.ACTOR_ID, "string", false)
          .add(BreakRows.ISSUE_ID, "string", true)
          .add(BreakRows.DATE, "date", false)
          .add(BreakRows.BEFORE, "double", false)
          .add(BreakRows.AFTER, "double", false)
          .add(BreakRows.PENALTY, "double", false)
          .add(BreakRows.P_VALUE, "double", false)
          .add(BreakRows.COVERAGE_P, "double", false)
          .add(BreakRows.MIX_P, "double", false)
          .add(BreakRows.COVERAGE_BREAK, "boolean", false);

  static final String BREAKS = "breaks";
  static final String TESTED = "tested";

  /** The tables each series adds to, by kind. */
  static final Map<Cell.Kind, List<Table>> TABLES =
      Map.of(
          Cell.Kind.SENTIMENT, byPeriod(ActorSentimentDaily::table),
          Cell.Kind.STANCE, byPeriod(ActorStanceDaily::table),
          Cell.Kind.VOICE, byPeriod(VoiceTargetDaily::table));

  /** A series: its rows of the tables by date, its breaks and its total. */
  static final StructType SERIES = series();

  private static final Row[] NONE = new Row[0];

  private final Names names;
  private final KnownErrors errors;
  private final Broadcast<Corpus> corpus;

  /**
   * @param errors how often judging is known to err
   */
  ReportSeries(Names names, KnownErrors errors, Broadcast<Corpus> corpus) {
    this.names = names;
    this.errors = errors;
    this.corpus = corpus;
  }

  private static List<Table> byPeriod(Function<Period, Table> table) {
    return Arrays.stream(Period.values()).map(table).toList();
  }

  private static StructType series() {
    StructType schema =
        new StructType()
            .add("kind", "string", false)
            .add("first", "string", false)
            .add("second", "string", false);
    for (Cell.Kind kind : Cell.Kind.values()) {
      for (Table table : TABLES.get(kind)) {
        schema = schema.add(table.name(), rowsOf(table.schema()), false);
      }
    }
    return schema
        .add(BREAKS, rowsOf(BREAK), false)
        .add(TESTED, "boolean", false)
        .add("mentions", "long", false)
        .add("judgements", "long", false)
        .add("positive", "long", false)
        .add("neutral", "long", false)
        .add("negative", "long", false)
        .add("mean", "double", true)
        .add("low", "double", true)
        .add("high", "double", true)
        .add("n_flag", "string", false);
  }

  /** Names of the actors, by id. */
  static final class Names implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, String> english = new TreeMap<>();
    private final TreeMap<String, String> arabic = new TreeMap<>();

    Names(Knowledge knowledge) {
      for (Actor actor : knowledge.actors().values()) {
        english.put(actor.id(), actor.en());
        arabic.put(actor.id(), actor.ar());
      }
    }

    String english(String actorId) {
      return english.getOrDefault(actorId, actorId);
    }

    String arabic(String actorId) {
      return arabic.getOrDefault(actorId, actorId);
    }
  }

  @Override
  public Iterator<Row> call(Iterator<Row> cells) {
    return new MappedIterator<>(new Groups(cells), this::row);
  }

  /** Consecutive cells of the same series. */
  private static final class Groups implements Iterator<List<Cell>> {
    private final Iterator<Row> rows;
    private Cell next;

    Groups(Iterator<Row> rows) {
      this.rows = rows;
      advance();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public List<Cell> next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      Cell.Key key = next.key();
      List<Cell> group = new ArrayList<>();
      while (next != null && next.key().equals(key)) {
        group.add(next);
        advance();
      }
      return group;
    }

    private void advance() {
      next = rows.hasNext() ? Cell.fromRow(rows.next()) : null;
    }
  }

  private Row row(List<Cell> cells) {
    Cell.Key key = cells.get(0).key();
    SeriesReport report = SeriesReport.of(key.name(), cells, corpus.value());
    List<Object> row = new ArrayList<>(List.of(key.kind().name(), key.first(), key.second()));
    for (Cell.Kind kind : Cell.Kind.values()) {
      boolean own = kind == key.kind();
      row.add(own ? rows(key, report.days(), true) : NONE);
      row.add(own ? rows(key, report.weeks(), false) : NONE);
      row.add(own ? rows(key, report.months(), false) : NONE);
    }
    Figures total = report.total();
    Optional<MeanEstimate> mean = total.mean();
    row.add(breaks(key, report));
    row.add(report.tested());
    row.add(total.unique().mentions());
    row.add(total.unique().judgements());
    row.add(total.unique().positive());
    row.add(total.unique().neutral());
    row.add(total.unique().negative());
    row.add(mean.map(MeanEstimate::mean).orElse(null));
    row.add(mean.map(m -> m.interval().low()).orElse(null));
    row.add(mean.map(m -> m.interval().high()).orElse(null));
    row.add(total.flag());
    return RowFactory.create(row.toArray());
  }

  private Row[] rows(Cell.Key key, List<SeriesReport.Span> spans, boolean daily) {
    return spans.stream()
        .map(
            span ->
                switch (key.kind()) {
                  case SENTIMENT -> sentiment(key, span, daily);
                  case STANCE -> stance(key, span, daily);
                  case VOICE -> voice(key, span);
                })
        .map(values -> RowFactory.create(values.toArray()))
        .toArray(Row[]::new);
  }

  private List<Object> sentiment(Cell.Key key, SeriesReport.Span span, boolean daily) {
    Figures figures = span.figures();
    Interval share = figures.positiveShare().orElse(null);
    List<Object> row = new ArrayList<>();
    row.add(span.date());
    row.add(key.first());
    row.add(names.english(key.first()));
    row.add(names.arabic(key.first()));
    addLadder(row, figures);
    row.add(figures.counts().mentions());
    addJudgements(row, figures);
    addMean(row, figures);
    row.add(figures.publishedMean());
    row.add(figures.positive());
    row.add(low(share));
    row.add(high(share));
    addCorrected(row, figures);
    row.add(span.shrunk());
    row.add(span.weight());
    row.add(figures.adjusted());
    if (daily) {
      addCourse(row, span);
    }
    row.add(figures.flag());
    return row;
  }

  private void addCorrected(List<Object> row, Figures figures) {
    Optional<Misclassification.Shares> shares = figures.corrected(errors.sentiment());
    for (Misclassification.Share share :
        Arrays.asList(
            shares.map(Misclassification.Shares::good).orElse(null),
            shares.map(Misclassification.Shares::bad).orElse(null))) {
      row.add(share == null ? null : share.share());
      row.add(share == null ? null : share.interval().low());
      row.add(share == null ? null : share.interval().high());
    }
  }

  private List<Object> stance(Cell.Key key, SeriesReport.Span span, boolean daily) {
    Figures figures = span.figures();
    List<Object> row = new ArrayList<>();
    row.add(span.date());
    row.add(key.first());
    row.add(key.second());
    addLadder(row, figures);
    addJudgements(row, figures);
    addMean(row, figures);
    row.add(figures.publishedMean());
    Optional<Reclassification.Mean> corrected = figures.corrected(errors.stance());
    row.add(corrected.map(Reclassification.Mean::mean).orElse(null));
    row.add(corrected.map(c -> c.interval().low()).orElse(null));
    row.add(corrected.map(c -> c.interval().high()).orElse(null));
    row.add(span.shrunk());
    row.add(span.weight());
    row.add(figures.adjusted());
    if (daily) {
      addCourse(row, span);
    }
    row.add(figures.flag());
    return row;
  }

  private static List<Object> voice(Cell.Key key, SeriesReport.Span span) {
    Figures figures = span.figures();
    List<Object> row = new ArrayList<>();
    row.add(span.date());
    row.add(key.first());
    row.add(key.second());
    addLadder(row, figures);
    row.add(figures.counts().judgements());
    row.add(figures.unique().judgements());
    addMean(row, figures);
    row.add(figures.flag());
    return row;
  }

  private static void addLadder(List<Object> row, Figures figures) {
    row.add(figures.articles());
    row.add(figures.clusters());
    row.add(figures.publishers());
    row.add(figures.counts().sentences());
  }

  private static void addJudgements(List<Object> row, Figures figures) {
    row.add(figures.counts().judgements());
    row.add(figures.counts().positive());
    row.add(figures.counts().neutral());
    row.add(figures.counts().negative());
    row.add(figures.unique().judgements());
    row.add(figures.published().judgements());
  }

  private static void addMean(List<Object> row, Figures figures) {
    Interval interval = figures.mean().map(MeanEstimate::interval).orElse(null);
    row.add(figures.mean().map(MeanEstimate::mean).orElse(null));
    row.add(low(interval));
    row.add(high(interval));
  }

  private static void addCourse(List<Object> row, SeriesReport.Span span) {
    row.add(span.window());
    row.add(span.trend());
    row.add(low(span.trendInterval()));
    row.add(high(span.trendInterval()));
  }

  private static Row[] breaks(Cell.Key key, SeriesReport report) {
    return report.breaks().stream()
        .map(
            found ->
                RowFactory.create(
                    key.name(),
                    key.first(),
                    key.second().isEmpty() ? null : key.second(),
                    found.date(),
                    found.before(),
                    found.after(),
                    found.penalty(),
                    found.pValue(),
                    found.coverageP(),
                    found.mixP(),
                    found.coverageBreak()))
        .toArray(Row[]::new);
  }

  private static Double low(Interval interval) {
    return interval == null ? null : interval.low();
  }

  private static Double high(Interval interval) {
    return interval == null ? null : interval.high();
  }

  private static DataType rowsOf(StructType schema) {
    return DataTypes.createArrayType(schema, false);
  }
}
