package org.mirsad.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.mirsad.Goldens;
import org.mirsad.document.Document;
import org.mirsad.document.Reject;

class TablesTest {

  @Test
  void allTablesOfTheDesignAreThere() {
    assertThat(Tables.ALL.stream().map(Table::name))
        .containsExactly(
            "documents",
            "rejects",
            "blocks",
            "articles",
            "sentences",
            "time_expressions",
            "mentions",
            "statements",
            "opinions",
            "stances",
            "article_terms",
            "terms_daily",
            "terms_weekly",
            "terms_monthly",
            "actor_terms_daily",
            "actor_terms_weekly",
            "actor_terms_monthly",
            "actor_sentiment_daily",
            "actor_sentiment_weekly",
            "actor_sentiment_monthly",
            "actor_stance_daily",
            "actor_stance_weekly",
            "actor_stance_monthly",
            "voice_target_daily",
            "voice_target_weekly",
            "voice_target_monthly",
            "coverage_daily",
            "coverage_weekly",
            "coverage_monthly",
            "change_points",
            "duplicates",
            "unknown_actors");
  }

  @Test
  void everyFieldHasACommentAndASnakeCaseName() {
    for (Table table : Tables.ALL) {
      for (StructField field : fields(table.schema())) {
        String name = table.name() + "." + field.name();
        assertThat(field.name()).as(name).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
        assertThat(field.getComment().isDefined()).as(name).isTrue();
        assertThat(field.getComment().get()).as(name).endsWith(".");
      }
    }
  }

  @Test
  void tablesWithOffsetsNameTheirDocument() {
    for (Table table : Tables.ALL) {
      List<String> columns = List.of(table.schema().fieldNames());
      if (columns.contains("start")) {
        assertThat(columns).as(table.name()).contains("end", "doc_id");
      }
    }
  }

  @Test
  void rowsAreSortedByEnoughToTellThemApart() {
    assertThat(Tables.ALL).allSatisfy(table -> assertThat(table.sortColumns()).isNotEmpty());
  }

  @Test
  void theDictionaryHasALinePerColumn() {
    String dictionary = Tables.dictionary();
    for (Table table : Tables.ALL) {
      assertThat(dictionary).contains("### `%s`".formatted(table.name()));
      for (String column : table.schema().fieldNames()) {
        assertThat(dictionary).contains("| `%s` |".formatted(column));
      }
    }
    assertThat(dictionary).contains("`trace.cues[].lexeme`");
  }

  private static List<StructField> fields(StructType schema) {
    List<StructField> fields = new ArrayList<>();
    for (StructField field : schema.fields()) {
      fields.add(field);
      if (field.dataType() instanceof StructType nested) {
        fields.addAll(fields(nested));
      } else if (field.dataType() instanceof ArrayType array
          && array.elementType() instanceof StructType nested) {
        fields.addAll(fields(nested));
      }
    }
    return fields;
  }

  @Test
  void theSchemasAreTheCommittedOnes() throws IOException {
    Goldens.check("tables.sql", Ddl.statements());
  }

  @Test
  void aDocumentAndARejectSurviveTheWayIntoARowAndBack() {
    Document document =
        new Document("id", "file:/a.txt", "UTF-8", 9, "abc", "نص 😀", Document.Metadata.NONE);
    Row row = Documents.toRow(document, "https://example.org/a", "ar");
    assertThat(Documents.fromRow(row, Document.Metadata.NONE)).isEqualTo(document);
    assertThat(row.getString(Documents.SCHEMA.fieldIndex(Documents.URL)))
        .isEqualTo("https://example.org/a");
    Reject reject = new Reject("file:/a.txt", "", "read", "binary", "control characters");
    assertThat(Rejects.fromRow(Rejects.toRow(reject))).isEqualTo(reject);
  }
}
