package org.mirsad.tables;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.Trace;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/** The nested column {@code trace}: why a judgement was made. */
public final class Traces {
  public static final String TRACE = "trace";
  public static final String COMMENT =
      "Why: the words that counted, the rules that combined them and what a model added.";

  private static final StructType CUE =
      new Schema()
          .range()
          .text("lexeme", "Lexicon entry the words are a form of.")
          .text("kind", "lexicon, frame, issue, negation, intensifier, ...")
          .text("role", "Whom it colours or its part (agent, patient, ...); may be empty.")
          .number("value", "Its value or factor.")
          .build();

  public static final StructType SCHEMA =
      new Schema()
          .add(
              "cues",
              DataTypes.createArrayType(CUE, false),
              false,
              "The words that counted, in text order.")
          .add(
              "rules",
              DataTypes.createArrayType(DataTypes.StringType, false),
              false,
              "Ids of the rules applied, in order.")
          .number("model", "What a trained model added to the score; 0 without one.")
          .build();

  private Traces() {}

  static Row toRow(Trace trace, CodePoints offsets) {
    Row[] cues =
        trace.cues().stream()
            .map(
                cue -> {
                  Span span = offsets.span(cue.span());
                  return RowFactory.create(
                      span.start(), span.end(), cue.lexeme(), cue.kind(), cue.role(), cue.value());
                })
            .toArray(Row[]::new);
    return RowFactory.create(cues, trace.rules().toArray(String[]::new), trace.model());
  }
}
