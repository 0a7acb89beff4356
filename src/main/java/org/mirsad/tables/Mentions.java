package org.mirsad.tables;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/** Where actors are referred to. */
public final class Mentions {
  public static final String NAME = "mentions";
  public static final String ARTICLE_ID = "article_id";
  public static final String DOC_ID = "doc_id";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String ACTOR_ID = "actor_id";
  public static final String KIND = "kind";
  public static final String START = "start";
  public static final String END = "end";
  public static final String SURFACE = "surface";
  public static final String CONFIDENCE = "confidence";

  public static final StructType SCHEMA =
      new Schema()
          .text(ARTICLE_ID, "Article.")
          .text(DOC_ID, "Document.")
          .integer(SENTENCE_NO, "Sentence of the article.")
          .text(ACTOR_ID, "Actor referred to.")
          .text(KIND, "name, title, metonym, pronoun or subject (dropped, told by the verb).")
          .range()
          .text(SURFACE, "The words.")
          .number(CONFIDENCE, "Confidence, (0,1].")
          .build();

  public static final Table TABLE =
      Table.of(NAME, "actor mention", SCHEMA, ARTICLE_ID, START, END, ACTOR_ID, KIND);

  private Mentions() {}

  public static Row toRow(Article article, Mention mention, CodePoints offsets) {
    Span span = offsets.span(mention.span());
    return RowFactory.create(
        article.articleId(),
        article.docId(),
        mention.sentence(),
        mention.actorId(),
        mention.kind().id(),
        span.start(),
        span.end(),
        mention.surface(),
        mention.confidence());
  }
}
