package org.mirsad.tables;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/** Judgements that make an actor look good or bad. */
public final class Opinions {
  public static final String NAME = "opinions";
  public static final String ARTICLE_ID = "article_id";
  public static final String DOC_ID = "doc_id";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String TARGET_ID = "target_id";
  public static final String VOICE = "voice";
  public static final String POLARITY = "polarity";
  public static final String LABEL = "label";
  public static final String CONFIDENCE = "confidence";
  public static final String START = "start";
  public static final String END = "end";
  public static final String TRACE = Traces.TRACE;

  public static final StructType SCHEMA =
      new Schema()
          .text(ARTICLE_ID, "Article.")
          .text(DOC_ID, "Document.")
          .integer(SENTENCE_NO, "Sentence of the article.")
          .text(TARGET_ID, "Actor who is judged.")
          .text(VOICE, "Who judges: narrator, an actor id, or other for any other speaker.")
          .number(POLARITY, "From -1 (bad) to 1 (good), never 0.")
          .text(LABEL, "positive or negative.")
          .number(CONFIDENCE, "Confidence, (0,1].")
          .range()
          .add(TRACE, Traces.SCHEMA, false, Traces.COMMENT)
          .build();

  public static final Table TABLE =
      Table.of(
          NAME,
          "sentiment toward an actor",
          SCHEMA,
          ARTICLE_ID,
          START,
          END,
          TARGET_ID,
          VOICE,
          POLARITY,
          CONFIDENCE);

  private Opinions() {}

  public static Row toRow(Article article, Opinion opinion, CodePoints offsets) {
    Span span = offsets.span(opinion.span());
    return RowFactory.create(
        article.articleId(),
        article.docId(),
        opinion.sentence(),
        opinion.targetId(),
        opinion.voice(),
        opinion.polarity(),
        opinion.label(),
        opinion.confidence(),
        span.start(),
        span.end(),
        Traces.toRow(opinion.trace(), offsets));
  }
}
