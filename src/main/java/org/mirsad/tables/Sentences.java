package org.mirsad.tables;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/** The sentences of the articles. */
public final class Sentences {
  public static final String NAME = "sentences";
  public static final String ARTICLE_ID = "article_id";
  public static final String DOC_ID = "doc_id";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String BLOCK_KIND = "block_kind";
  public static final String START = "start";
  public static final String END = "end";
  public static final String TEXT = "text";

  public static final StructType SCHEMA =
      new Schema()
          .text(ARTICLE_ID, "Article.")
          .text(DOC_ID, "Document.")
          .integer(SENTENCE_NO, "Position in the article, from 0.")
          .text(BLOCK_KIND, "Kind of the block it stands in: headline, byline, lead, ...")
          .range()
          .text(TEXT, "The sentence.")
          .build();

  public static final Table TABLE = Table.of(NAME, "sentence", SCHEMA, ARTICLE_ID, SENTENCE_NO);

  private Sentences() {}

  public static Row toRow(Article article, Sentence sentence, CodePoints offsets) {
    Span span = offsets.span(sentence.span());
    return RowFactory.create(
        article.articleId(),
        article.docId(),
        sentence.number(),
        sentence.block().id(),
        span.start(),
        span.end(),
        sentence.span().of(article.text()));
  }
}
