package org.mirsad.tables;

import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.time.TimeExpression;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/** Dates and spans of time in the text. */
public final class TimeExpressions {
  public static final String NAME = "time_expressions";
  public static final String ARTICLE_ID = "article_id";
  public static final String DOC_ID = "doc_id";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String START = "start";
  public static final String END = "end";
  public static final String SURFACE = "surface";
  public static final String VALUE = "value";
  public static final String KIND = "kind";

  public static final StructType SCHEMA =
      new Schema()
          .text(ARTICLE_ID, "Article.")
          .text(DOC_ID, "Document.")
          .integer(SENTENCE_NO, "Sentence of the article.")
          .range()
          .text(SURFACE, "The words.")
          .text(VALUE, "ISO 8601: 2025-05-19, 2025-02, 2022; empty when it cannot be resolved.")
          .text(KIND, "absolute, relative (to publication), weekday or anaphoric (to the text).")
          .build();

  public static final Table TABLE =
      Table.of(NAME, "date or span in text", SCHEMA, ARTICLE_ID, START, END, KIND, VALUE);

  private TimeExpressions() {}

  public static Row toRow(Article article, TimeExpression expression, CodePoints offsets) {
    Span span = offsets.span(expression.span());
    return RowFactory.create(
        article.articleId(),
        article.docId(),
        expression.sentence(),
        span.start(),
        span.end(),
        expression.surface(),
        expression.value(),
        expression.kind().name().toLowerCase(Locale.ROOT));
  }
}
