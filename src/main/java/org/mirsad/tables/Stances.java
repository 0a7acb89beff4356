package org.mirsad.tables;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/** Positions of actors on issues. */
public final class Stances {
  public static final String NAME = "stances";
  public static final String ARTICLE_ID = "article_id";
  public static final String DOC_ID = "doc_id";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String HOLDER_ID = "holder_id";
  public static final String ISSUE_ID = "issue_id";
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
          .text(HOLDER_ID, "Actor whose position it is.")
          .text(ISSUE_ID, "Issue.")
          .number(POLARITY, "From -1 (against) to 1 (for); 0 when conditional.")
          .text(LABEL, "support, conditional or oppose.")
          .number(CONFIDENCE, "Confidence, (0,1].")
          .range()
          .add(TRACE, Traces.SCHEMA, false, Traces.COMMENT)
          .build();

  public static final Table TABLE =
      Table.of(
          NAME,
          "stance on an issue",
          SCHEMA,
          ARTICLE_ID,
          START,
          END,
          HOLDER_ID,
          ISSUE_ID,
          POLARITY,
          CONFIDENCE);

  private Stances() {}

  public static Row toRow(Article article, Stance stance, CodePoints offsets) {
    Span span = offsets.span(stance.span());
    return RowFactory.create(
        article.articleId(),
        article.docId(),
        stance.sentence(),
        stance.holderId(),
        stance.issueId(),
        stance.polarity(),
        stance.label().id(),
        stance.confidence(),
        span.start(),
        span.end(),
        Traces.toRow(stance.trace(), offsets));
  }
}
