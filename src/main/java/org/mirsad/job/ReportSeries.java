package org.mirsad.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.statistics.Interval;
import org.mirsad.statistics.MeanEstimate;
import org.mirsad.tables.ActorSentimentDaily;
import org.mirsad.tables.ActorStanceDaily;
import org.mirsad.tables.VoiceTargetDaily;

/** Reports each series of a partition whose cells stand together, sorted by series. */
final class ReportSeries implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** A break, before its q-value is known. */
  static final StructType BREAK =
      new StructType()
          .add("series", "string", false)
          .add("actor_id", "string", false)
          .add("issue_id", "string", true)
          .add("date", "date", false)
          .add("before", "double", false)
          .add("after", "double", false)
          .add("p_value", "double", false)
          .add("coverage_break", "boolean", false);

  /** A series: its rows of the daily tables, its breaks and its total. */
  static final StructType SERIES =
      new StructType()
          .add("kind", "string", false)
          .add("first", "string", false)
          .add("second", "string", false)
          .add(ActorSentimentDaily.NAME, rowsOf(ActorSentimentDaily.SCHEMA), false)
          .add(ActorStanceDaily.NAME, rowsOf(ActorStanceDaily.SCHEMA), false)
          .add(VoiceTargetDaily.NAME, rowsOf(VoiceTargetDaily.SCHEMA), false)
          .add("breaks", rowsOf(BREAK), false)
          .add("mentions", "long", false)
          .add("judgements", "long", false)
          .add("positive", "long", false)
          .add("neutral", "long", false)
          .add("negative", "long", false)
          .add("mean", "double", true)
          .add("low", "double", true)
          .add("high", "double", true)
          .add("n_flag", "string", false);

  private static final Row[] NONE = new Row[0];

  private final Names names;

  ReportSeries(Names names) {
    this.names = names;
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
    SeriesReport report = SeriesReport.of(key.name(), cells);
    SeriesReport.Figures total = report.total();
    Optional<MeanEstimate> mean = total.mean();
    return RowFactory.create(
        key.kind().name(),
        key.first(),
        key.second(),
        key.kind() == Cell.Kind.SENTIMENT ? sentiment(key, report) : NONE,
        key.kind() == Cell.Kind.STANCE ? stance(key, report) : NONE,
        key.kind() == Cell.Kind.VOICE ? voice(key, report) : NONE,
        key.kind() == Cell.Kind.VOICE ? NONE : breaks(key, report),
        total.unique().mentions(),
        total.unique().judgements(),
        total.unique().positive(),
        total.unique().neutral(),
        total.unique().negative(),
        mean.map(MeanEstimate::mean).orElse(null),
        mean.map(m -> m.interval().low()).orElse(null),
        mean.map(m -> m.interval().high()).orElse(null),
        total.flag());
  }

  private Row[] sentiment(Cell.Key key, SeriesReport report) {
    return report.days().stream().map(day -> sentiment(key, day)).toArray(Row[]::new);
  }

  private Row sentiment(Cell.Key key, SeriesReport.Day day) {
    SeriesReport.Figures figures = day.figures();
    Interval mean = figures.mean().map(MeanEstimate::interval).orElse(null);
    Interval share = figures.positiveShare().orElse(null);
    return RowFactory.create(
        day.date(),
        key.first(),
        names.english(key.first()),
        names.arabic(key.first()),
        figures.articles(),
        figures.clusters(),
        figures.counts().mentions(),
        figures.counts().judgements(),
        figures.counts().positive(),
        figures.counts().neutral(),
        figures.counts().negative(),
        figures.unique().judgements(),
        figures.published().judgements(),
        figures.mean().map(MeanEstimate::mean).orElse(null),
        low(mean),
        high(mean),
        figures.publishedMean(),
        figures.positive(),
        low(share),
        high(share),
        day.shrunk(),
        day.trend(),
        low(day.trendInterval()),
        high(day.trendInterval()),
        figures.flag());
  }

  private static Row[] stance(Cell.Key key, SeriesReport report) {
    return report.days().stream().map(day -> stance(key, day)).toArray(Row[]::new);
  }

  private static Row stance(Cell.Key key, SeriesReport.Day day) {
    SeriesReport.Figures figures = day.figures();
    Interval mean = figures.mean().map(MeanEstimate::interval).orElse(null);
    return RowFactory.create(
        day.date(),
        key.first(),
        key.second(),
        figures.articles(),
        figures.clusters(),
        figures.counts().judgements(),
        figures.counts().positive(),
        figures.counts().neutral(),
        figures.counts().negative(),
        figures.unique().judgements(),
        figures.published().judgements(),
        figures.mean().map(MeanEstimate::mean).orElse(null),
        low(mean),
        high(mean),
        figures.publishedMean(),
        day.shrunk(),
        figures.flag());
  }

  private static Row[] voice(Cell.Key key, SeriesReport report) {
    return report.days().stream().map(day -> voice(key, day)).toArray(Row[]::new);
  }

  private static Row voice(Cell.Key key, SeriesReport.Day day) {
    SeriesReport.Figures figures = day.figures();
    Interval mean = figures.mean().map(MeanEstimate::interval).orElse(null);
    return RowFactory.create(
        day.date(),
        key.first(),
        key.second(),
        figures.counts().judgements(),
        figures.unique().judgements(),
        figures.mean().map(MeanEstimate::mean).orElse(null),
        low(mean),
        high(mean),
        figures.flag());
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
                    found.pValue(),
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
