package org.mirsad.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.mode;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.actor.UnknownMention;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.tables.UnknownActorRows;

/** Whom articles name and the actor list lacks, over all articles. */
final class UnknownActorTable {
  private static final String ARTICLE_ID = "article_id";
  private static final String SENTENCE_NO = "sentence_no";
  private static final String RANK = "rank";
  private static final String TEXT = "text";

  /** One mention of a candidate. */
  static final StructType MENTION =
      new StructType()
          .add(UnknownActorRows.CANDIDATE, "string", false)
          .add(UnknownActorRows.TYPE, "string", false)
          .add(UnknownActorRows.SURFACE, "string", false)
          .add(UnknownActorRows.TITLE, "string", true)
          .add(RANK, "int", false)
          .add(UnknownActorRows.EVIDENCE, "string", false)
          .add(ARTICLE_ID, "string", false)
          .add(SENTENCE_NO, "int", false)
          .add(TEXT, "string", false);

  private UnknownActorTable() {}

  static Row[] mentions(AnnotatedArticle article) {
    List<Sentence> sentences = article.layer(Sentence.LAYER);
    return article.layer(UnknownMention.LAYER).stream()
        .map(
            mention ->
                RowFactory.create(
                    mention.name(),
                    mention.type().id(),
                    mention.surface(),
                    mention.title().isEmpty() ? null : mention.title(),
                    mention.evidence().ordinal(),
                    mention.evidence().id(),
                    article.article().articleId(),
                    mention.sentence(),
                    sentences.get(mention.sentence()).span().of(article.text())))
        .toArray(Row[]::new);
  }

  /** Candidates with their counts; the example has the strongest evidence, the first of equals. */
  static Dataset<Row> candidates(Dataset<Row> mentions) {
    Dataset<Row> candidates =
        mentions
            .groupBy(UnknownActorRows.CANDIDATE, UnknownActorRows.TYPE)
            .agg(
                mode(col(UnknownActorRows.SURFACE), true).as(UnknownActorRows.SURFACE),
                mode(col(UnknownActorRows.TITLE), true).as(UnknownActorRows.TITLE),
                count(lit(1)).as(UnknownActorRows.COUNT),
                countDistinct(col(ARTICLE_ID)).as(UnknownActorRows.ARTICLES),
                min(struct(
                        col(RANK),
                        col(ARTICLE_ID),
                        col(SENTENCE_NO),
                        col(UnknownActorRows.EVIDENCE),
                        col(TEXT)))
                    .as("best"))
            .select(
                col(UnknownActorRows.CANDIDATE),
                col(UnknownActorRows.TYPE),
                col(UnknownActorRows.SURFACE),
                col(UnknownActorRows.TITLE),
                col("best." + UnknownActorRows.EVIDENCE).as(UnknownActorRows.EVIDENCE),
                col(UnknownActorRows.COUNT),
                col(UnknownActorRows.ARTICLES),
                col("best." + ARTICLE_ID).as(UnknownActorRows.EXAMPLE_ARTICLE_ID),
                col("best." + SENTENCE_NO).as(UnknownActorRows.EXAMPLE_SENTENCE_NO),
                col("best." + TEXT).as(UnknownActorRows.EXAMPLE));
    return Rows.asserted(candidates, UnknownActorRows.SCHEMA);
  }

  /** The most frequent names of those named often, of equals the first in the alphabet. */
  static List<RunResult.UnknownName> mostFrequent(Dataset<Row> table) {
    return table
        .where(col(UnknownActorRows.COUNT).geq(RunResult.OFTEN))
        .orderBy(
            col(UnknownActorRows.COUNT).desc(),
            col(UnknownActorRows.CANDIDATE),
            col(UnknownActorRows.TYPE))
        .limit(RunResult.MOST_UNKNOWN)
        .collectAsList()
        .stream()
        .map(
            row ->
                new RunResult.UnknownName(
                    row.getAs(UnknownActorRows.SURFACE),
                    Optional.ofNullable(row.<String>getAs(UnknownActorRows.TITLE)).orElse(""),
                    row.<Long>getAs(UnknownActorRows.COUNT),
                    row.<Long>getAs(UnknownActorRows.ARTICLES)))
        .toList();
  }
}
