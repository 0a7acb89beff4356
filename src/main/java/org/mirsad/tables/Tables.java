package org.mirsad.tables;

import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** All tables of a run, in the order of the data dictionary. */
public final class Tables {
  public static final List<Table> ALL =
      List.of(
          Documents.TABLE,
          Rejects.TABLE,
          Blocks.TABLE,
          Articles.TABLE,
          Sentences.TABLE,
          TimeExpressions.TABLE,
          Mentions.TABLE,
          Statements.TABLE,
          Opinions.TABLE,
          Stances.TABLE,
          ArticleTerms.TABLE,
          TermsDaily.TABLE,
          TermsDaily.table(Period.WEEK),
          TermsDaily.table(Period.MONTH),
          ActorTermsDaily.TABLE,
          ActorTermsDaily.table(Period.WEEK),
          ActorTermsDaily.table(Period.MONTH),
          ActorSentimentDaily.TABLE,
          ActorSentimentDaily.table(Period.WEEK),
          ActorSentimentDaily.table(Period.MONTH),
          ActorStanceDaily.TABLE,
          ActorStanceDaily.table(Period.WEEK),
          ActorStanceDaily.table(Period.MONTH),
          VoiceTargetDaily.TABLE,
          VoiceTargetDaily.table(Period.WEEK),
          VoiceTargetDaily.table(Period.MONTH),
          CoverageDaily.TABLE,
          CoverageDaily.table(Period.WEEK),
          CoverageDaily.table(Period.MONTH),
          BreakRows.TABLE,
          Duplicates.TABLE,
          UnknownActorRows.TABLE);

  private Tables() {}

  /** The data dictionary as Markdown: a heading and a table of columns for each table. */
  public static String dictionary() {
    StringBuilder markdown = new StringBuilder();
    for (Table table : ALL) {
      markdown
          .append("### `%s`: one row per %s\n\n".formatted(table.name(), table.row()))
          .append("| column | type | meaning |\n| --- | --- | --- |\n");
      appendFields(markdown, "", table.schema());
      markdown.append("\nSorted by %s.\n\n".formatted(String.join(", ", table.sortColumns())));
    }
    return markdown.toString();
  }

  private static void appendFields(StringBuilder markdown, String prefix, StructType schema) {
    for (StructField field : schema.fields()) {
      String name = prefix + field.name();
      markdown.append(
          "| `%s` | %s%s | %s |\n"
              .formatted(
                  name,
                  typeName(field.dataType()),
                  field.nullable() ? "?" : "",
                  field.getComment().get()));
      if (field.dataType() instanceof StructType nested) {
        appendFields(markdown, name + ".", nested);
      } else if (field.dataType() instanceof ArrayType array
          && array.elementType() instanceof StructType nested) {
        appendFields(markdown, name + "[].", nested);
      }
    }
  }

  private static String typeName(DataType type) {
    if (type instanceof StructType) {
      return "struct";
    }
    return type instanceof ArrayType array
        ? "array<%s>".formatted(typeName(array.elementType()))
        : type.simpleString();
  }
}
