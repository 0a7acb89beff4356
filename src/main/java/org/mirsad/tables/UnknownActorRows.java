package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/** Persons and bodies that articles name and no actor list has. */
public final class UnknownActorRows {
  public static final String NAME = "unknown_actors";
  public static final String CANDIDATE = "name";
  public static final String TYPE = "type";
  public static final String SURFACE = "surface";
  public static final String TITLE = "title";
  public static final String EVIDENCE = "evidence";
  public static final String COUNT = "count";
  public static final String ARTICLES = "articles";
  public static final String EXAMPLE_ARTICLE_ID = "example_article_id";
  public static final String EXAMPLE_SENTENCE_NO = "example_sentence_no";
  public static final String EXAMPLE = "example";

  public static final StructType SCHEMA =
      new Schema()
          .text(CANDIDATE, "Name without proclitics and marks, spelling levelled out.")
          .text(TYPE, "person or body.")
          .text(SURFACE, "Its most frequent spelling.")
          .optionalText(TITLE, "Most frequent title before it; null for none.")
          .text(
              EVIDENCE,
              "Strongest sign that it names somebody: title, speech, body (its kind stands before"
                  + " it) or repetition.")
          .count(COUNT, "Mentions.")
          .count(ARTICLES, "Articles that name it.")
          .text(EXAMPLE_ARTICLE_ID, "Article of the example.")
          .integer(EXAMPLE_SENTENCE_NO, "Sentence of that article.")
          .text(EXAMPLE, "A sentence that names it.")
          .build();

  public static final Table TABLE =
      Table.of(NAME, "candidate for the actor list", SCHEMA, CANDIDATE, TYPE);

  private UnknownActorRows() {}
}
