package org.mirsad.tables;

import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/** Reported speech. */
public final class Statements {
  public static final String NAME = "statements";
  public static final String ARTICLE_ID = "article_id";
  public static final String DOC_ID = "doc_id";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String SPEAKER_ID = "speaker_id";
  public static final String SPEAKER_SURFACE = "speaker_surface";
  public static final String KIND = "kind";
  public static final String VERB = "verb";
  public static final String ATTITUDE = "attitude";
  public static final String CONFIDENCE = "confidence";
  public static final String START = "start";
  public static final String END = "end";

  public static final StructType SCHEMA =
      new Schema()
          .text(ARTICLE_ID, "Article.")
          .text(DOC_ID, "Document.")
          .integer(SENTENCE_NO, "Sentence of the article.")
          .optionalText(SPEAKER_ID, "Actor who speaks, null if the speaker is no known actor.")
          .optionalText(SPEAKER_SURFACE, "How the text names the speaker, null if not at all.")
          .text(KIND, "direct (quoted) or indirect (reported).")
          .optionalText(VERB, "Verb of speech or source phrase, null where a quotation goes on.")
          .text(ATTITUDE, "What the verb lends to the words: says, asserts, denies, warns, ...")
          .number(CONFIDENCE, "Confidence, (0,1].")
          .range()
          .build();

  public static final Table TABLE =
      Table.of(
          NAME,
          "reported speech",
          SCHEMA,
          ARTICLE_ID,
          START,
          END,
          KIND,
          SPEAKER_ID,
          SPEAKER_SURFACE,
          VERB);

  private Statements() {}

  public static Row toRow(Article article, Statement statement, CodePoints offsets) {
    Span span = offsets.span(statement.span());
    return RowFactory.create(
        article.articleId(),
        article.docId(),
        statement.sentence(),
        Schema.orNull(statement.speakerId()),
        Schema.orNull(statement.speakerSurface()),
        statement.kind().id(),
        Schema.orNull(statement.verb()),
        statement.attitude().name().toLowerCase(Locale.ROOT),
        statement.confidence(),
        span.start(),
        span.end());
  }
}
