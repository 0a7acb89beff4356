package org.mirsad.job;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * What one article adds to one series. All sums are whole numbers, so that they come out alike in
 * any order; a polarity is counted in millionths.
 *
 * @param key the series
 * @param place the article
 * @param counts what it adds
 */
record Cell(Key key, Place place, Counts counts) {

  /** What a series is about. */
  enum Kind {
    SENTIMENT,
    STANCE,
    VOICE
  }

  /**
   * The name of a series.
   *
   * @param kind what it is about
   * @param first actor or voice
   * @param second issue or target, empty for sentiment
   */
  record Key(Kind kind, String first, String second) {
    Key {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
    }

    String name() {
      String prefix = kind.name().toLowerCase(Locale.ROOT) + ":" + first;
      return second.isEmpty() ? prefix : prefix + ":" + second;
    }
  }

  /**
   * Where an article stands in the corpus; the date is null for undated ones.
   *
   * @param contentKey hash of the article's text, the same whatever its file is called
   * @param translated whether it says that it is machine-translated
   */
  record Place(
      String articleId,
      String clusterId,
      long contentKey,
      String publisher,
      LocalDate date,
      boolean unique,
      boolean published,
      boolean translated) {}

  /**
   * What an article adds.
   *
   * @param mentions mentions of the actor; 0 for other kinds
   * @param sentences sentences that mention or judge
   * @param judgements opinions or stances
   * @param positive opinions in favour, stances in support
   * @param neutral sentences without an opinion, conditional stances
   * @param negative opinions or stances against
   * @param polarityMillionths sum of the polarities
   */
  record Counts(
      long mentions,
      long sentences,
      long judgements,
      long positive,
      long neutral,
      long negative,
      long polarityMillionths) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          mentions + other.mentions,
          sentences + other.sentences,
          judgements + other.judgements,
          positive + other.positive,
          neutral + other.neutral,
          negative + other.negative,
          polarityMillionths + other.polarityMillionths);
    }

    Counts minus(Counts other) {
      return new Counts(
          mentions - other.mentions,
          sentences - other.sentences,
          judgements - other.judgements,
          positive - other.positive,
          neutral - other.neutral,
          negative - other.negative,
          polarityMillionths - other.polarityMillionths);
    }

    static Counts mention() {
      return new Counts(1, 0, 0, 0, 0, 0, 0);
    }

    static Counts sentence() {
      return new Counts(0, 1, 0, 0, 0, 0, 0);
    }

    static Counts neutralSentence() {
      return new Counts(0, 0, 0, 0, 1, 0, 0);
    }

    static Counts judgement(int sign, double polarity) {
      return new Counts(
          0,
          0,
          1,
          sign > 0 ? 1 : 0,
          sign == 0 ? 1 : 0,
          sign < 0 ? 1 : 0,
          Math.round(polarity * 1_000_000));
    }

    /** The sum of the polarities. */
    double polarity() {
      return polarityMillionths / 1_000_000.0;
    }
  }

  static final StructType SCHEMA =
      new StructType()
          .add("kind", "string", false)
          .add("first", "string", false)
          .add("second", "string", false)
          .add("article_id", "string", false)
          .add("cluster_id", "string", false)
          .add("content_key", "long", false)
          .add("publisher", "string", false)
          .add("date", "date", true)
          .add("counted_unique", "boolean", false)
          .add("counted_published", "boolean", false)
          .add("translated", "boolean", false)
          .add("mentions", "long", false)
          .add("sentences", "long", false)
          .add("judgements", "long", false)
          .add("positive", "long", false)
          .add("neutral", "long", false)
          .add("negative", "long", false)
          .add("polarity_millionths", "long", false);

  Row toRow() {
    return RowFactory.create(
        key.kind().name(),
        key.first(),
        key.second(),
        place.articleId(),
        place.clusterId(),
        place.contentKey(),
        place.publisher(),
        place.date(),
        place.unique(),
        place.published(),
        place.translated(),
        counts.mentions(),
        counts.sentences(),
        counts.judgements(),
        counts.positive(),
        counts.neutral(),
        counts.negative(),
        counts.polarityMillionths());
  }

  static Cell fromRow(Row row) {
    return new Cell(
        new Key(Kind.valueOf(row.getString(0)), row.getString(1), row.getString(2)),
        new Place(
            row.getString(3),
            row.getString(4),
            row.getLong(5),
            row.getString(6),
            row.getAs(7),
            row.getBoolean(8),
            row.getBoolean(9),
            row.getBoolean(10)),
        new Counts(
            row.getLong(11),
            row.getLong(12),
            row.getLong(13),
            row.getLong(14),
            row.getLong(15),
            row.getLong(16),
            row.getLong(17)));
  }
}
