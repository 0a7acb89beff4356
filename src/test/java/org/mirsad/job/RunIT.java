package org.mirsad.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirsad.InputException;
import org.mirsad.document.Reject;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;
import org.mirsad.tables.Table;
import org.mirsad.tables.Tables;

/** A small corpus with a wire story in two outlets, a document read twice and bad records. */
class RunIT {
  private static final String STORY =
      "قال الرئيس الأميركي دونالد ترامب إن المحادثات مع موسكو كانت جيدة للغاية وإن وقف إطلاق النار"
          + " بات قريبا، مضيفا أن الجانبين سيبدآن مفاوضات فورية حول شروط إنهاء الحرب في أوكرانيا.";

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static RunResult result;

  @BeforeAll
  static void run() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in/again"));
    String records =
        String.join(
            "\n",
            record("1", "outlet one", "2025-05-19", STORY),
            "{\"id\": \"2\", \"text\":",
            record("3", "outlet two", "2025-05-20", STORY),
            record("4", "outlet two", "2025-05-20", "رفض الكرملين المقترح. وأدان زيلينسكي القصف."));
    Files.writeString(input.resolveSibling("wire.jsonl"), records);
    Files.write(input.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xFF, 7});
    spark = Session.open("local[2]");
    result = new Run(spark, settings("first"), Progress.SILENT).execute();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void aStoryInTwoOutletsIsOneCluster() {
    assertThat(result.counts().articles()).isEqualTo(3);
    assertThat(result.counts().clusters()).isEqualTo(2);
    List<Row> all = table("duplicates");
    assertThat(all).hasSize(3);
    List<Row> members =
        all.stream().filter(row -> !row.isNullAt(row.fieldIndex("similarity"))).toList();
    assertThat(members).hasSize(2);
    assertThat(members).extracting(row -> row.<Double>getAs("similarity")).containsOnly(1.0);
    assertThat(members)
        .extracting(row -> row.<Boolean>getAs("representative"))
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void badInputIsRejectedAndTheRestIsRead() {
    assertThat(result.rejects()).extracting(Reject::stage).containsOnly("read");
    assertThat(result.rejects()).hasSize(2);
    assertThat(result.counts().documents()).isEqualTo(3);
  }

  @Test
  void everyTableIsWrittenWithItsColumnsAndComments() {
    for (Table table : Tables.ALL) {
      String path = result.tables().get(table.name()).path();
      StructType written = spark.read().parquet(path).schema();
      assertThat(written.fieldNames()).as(table.name()).isEqualTo(table.schema().fieldNames());
      for (StructField field : written.fields()) {
        assertThat(field.getComment())
            .as(table.name() + "." + field.name())
            .isEqualTo(table.schema().apply(field.name()).getComment());
      }
    }
  }

  @Test
  void everyTableReadsTheSameWithoutSpark() {
    PublishedRun run = PublishedRun.open(folder.resolve("out").toString());
    assertThat(run.id()).isEqualTo("first");
    for (Table table : Tables.ALL) {
      assertThat(run.columns(table.name())).containsExactly(table.schema().fieldNames());
      try (Stream<TableRow> rows = run.rows(table.name(), List.of())) {
        assertThat(rows.map(row -> values(row, table.schema())))
            .as(table.name())
            .containsExactlyElementsOf(
                table(table.name()).stream().map(row -> values(row, table.schema())).toList());
      }
    }
  }

  @Test
  void whatIsNotPublishedIsSaid() {
    String output = folder.resolve("out").toString();
    assertThatThrownBy(() -> PublishedRun.open(folder.resolve("in").toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("expected the output folder of 'mirsad run'");
    PublishedRun run = PublishedRun.open(output);
    assertThat(run.has("opinions")).isTrue();
    assertThat(run.has("weather")).isFalse();
    assertThatThrownBy(() -> run.rows("weather", List.of()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no readable table 'weather'");
    assertThatThrownBy(() -> run.rows("rejects", List.of("reason", "colour")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no column 'colour', expected one of source_uri, doc_id");
  }

  private static List<Object> values(Row row, StructType schema) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < schema.length(); i++) {
      DataType type = schema.fields()[i].dataType();
      if (type instanceof StructType nested) {
        values.add(values(row.getStruct(i), nested));
      } else if (type instanceof ArrayType array) {
        values.add(
            array.elementType() instanceof StructType nested
                ? row.<Row>getList(i).stream().map(element -> values(element, nested)).toList()
                : row.getList(i));
      } else {
        values.add(row.get(i) instanceof Integer number ? number.longValue() : row.get(i));
      }
    }
    return values;
  }

  private static List<Object> values(TableRow row, StructType schema) {
    List<Object> values = new ArrayList<>();
    for (StructField field : schema.fields()) {
      values.add(row.isNull(field.name()) ? null : value(row, field));
    }
    return values;
  }

  private static Object value(TableRow row, StructField field) {
    String name = field.name();
    DataType type = field.dataType();
    if (type instanceof StructType nested) {
      return values(row.row(name), nested);
    }
    if (type instanceof ArrayType array) {
      return array.elementType() instanceof StructType nested
          ? row.rows(name).stream().map(element -> values(element, nested)).toList()
          : row.texts(name);
    }
    return switch (type.simpleString()) {
      case "string" -> row.text(name);
      case "int", "bigint" -> row.whole(name);
      case "double" -> row.number(name);
      case "boolean" -> row.flag(name);
      case "date" -> row.date(name);
      default -> throw new AssertionError(type);
    };
  }

  @Test
  void termsOfADateAddUp() {
    Map<Object, List<Row>> byDate =
        table("terms_daily").stream()
            .filter(row -> row.<Integer>getAs("n") == 1)
            .collect(Collectors.groupingBy(row -> row.getAs("date")));
    byDate.forEach(
        (date, rows) ->
            assertThat(rows.stream().mapToDouble(row -> row.<Double>getAs("rate_per_10k")).sum())
                .isCloseTo(10_000, org.assertj.core.api.Assertions.within(1e-6)));
  }

  @Test
  void aFinishedRunIsNotOverwritten() {
    assertThatThrownBy(() -> new Run(spark, settings("first"), Progress.SILENT).execute())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("run 'first' is there already");
  }

  private static RunSettings settings(String runId) {
    return RunSettings.of(
        List.of(folder.resolve("in").toString()), folder.resolve("out").toString(), runId);
  }

  private static String record(String id, String publisher, String date, String text) {
    return "{\"id\": \"%s\", \"publisher\": \"%s\", \"published_at\": \"%s\", \"text\": \"%s\"}"
        .formatted(id, publisher, date, text);
  }

  private static List<Row> table(String name) {
    return spark.read().parquet(result.tables().get(name).path()).collectAsList();
  }
}
