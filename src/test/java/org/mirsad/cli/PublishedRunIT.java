package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirsad.explain.Check;
import org.mirsad.explain.Explainer;
import org.mirsad.explain.Explanation;
import org.mirsad.explain.Question;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;
import org.mirsad.tables.ActorSentimentDaily;
import org.mirsad.tables.ActorStanceDaily;
import org.mirsad.tables.Table;
import org.mirsad.tables.Tables;

/**
 * What can be asked of the tables of real runs: the seeds, once as they are and once with other
 * knowledge.
 */
class PublishedRunIT {
  /** Progress is better, attacking worse than it was; an accusation colours who makes it. */
  private static final String OTHER_WORDS =
      """
      lexeme\tpos\tderived\teffects\tobject\tvoice\tstrength\tgloss
      أحرز تقدما\texpr\tإحراز تقدم\tagent+\t-\tnarrator\t0.9\tmade progress
      اتهم\tverb\tاتهام\tagent-\tdirect|ل\tnarrator\t0.7\taccuse
      هجم\tverb\tهجوم|هجمات\tagent-\tعلى\tnarrator\t0.8\tattack, charge
      """;

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path folder;
  private static String plain;
  private static String other;

  @BeforeAll
  static void runTwice() throws Exception {
    Path knowledge = Files.createDirectory(folder.resolve("knowledge"));
    Files.writeString(knowledge.resolve("sentiment.tsv"), OTHER_WORDS);
    plain = run("plain");
    other = run("other", "--knowledge", knowledge.toString());
  }

  private static String run(String name, String... options) throws Exception {
    Path output = folder.resolve(name);
    List<String> line = new ArrayList<>(List.of("run", "--quiet", "--run-id", name));
    line.addAll(List.of("--output", output.toString()));
    line.addAll(List.of(options));
    Spoken run = Program.run(folder, List.of(), line.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
    return output.toString();
  }

  @Test
  void theTablesOfARunEvaluateAsThePlainAnalysisDoes() throws Exception {
    List<String> options = List.of("--errors", "--format", "json");
    String fromTables = program("evaluate", options, "--tables", plain).out();
    String fromTexts = program("evaluate", options).out();
    assertThat(fromTexts).contains("\"layer\" : \"stance\"");
    assertThat(fromTables).isEqualTo(fromTexts);
  }

  @Test
  void theReportWrittenAnewIsThatOfTheRun() throws Exception {
    Path own = Path.of(plain, "latest", "report.html");
    byte[] written = Files.readAllBytes(own);
    Path elsewhere = folder.resolve("elsewhere.html");
    Spoken spoken = report("--output", elsewhere.toString());
    assertThat(spoken.code()).as(spoken.err()).isZero();
    assertThat(spoken.out()).startsWith(elsewhere + " (").contains(" MB)").hasLineCount(1);
    assertThat(Files.readAllBytes(elsewhere)).isEqualTo(written);
    Files.delete(own);
    assertThat(report("--quiet").out()).isEmpty();
    assertThat(Files.readAllBytes(own)).isEqualTo(written);
    Spoken nowhere = report("--output", folder.resolve("missing/report.html").toString());
    assertThat(nowhere.code()).isEqualTo(ExitCode.USAGE);
    assertThat(nowhere.err()).contains("there is no folder").hasLineCount(1);
  }

  private static Spoken report(String... options) throws Exception {
    List<String> line = new ArrayList<>(List.of("report", "--tables", plain));
    line.addAll(List.of(options));
    return Program.run(folder, List.of(), line.toArray(String[]::new));
  }

  @Test
  void everyFigureOfTheDailyTablesIsRecountedFromItsEvidence() {
    PublishedRun run = PublishedRun.open(plain);
    Explainer explainer = new Explainer(run);
    List<Question> questions = new ArrayList<>();
    for (Question day : days(run)) {
      questions.add(day);
      questions.add(new Question(day.actorId(), day.issueId(), Optional.empty()));
    }
    assertThat(questions).hasSizeGreaterThan(50);
    for (Question question : questions) {
      Explanation explanation = explainer.explain(question);
      assertThat(explanation.checks()).as("%s", question).isNotEmpty().allMatch(Check::isEqual);
      assertThat(explanation.evidence()).as("%s", question).isNotEmpty();
      if (question.date().isPresent()) {
        assertThat(explanation.recount().flag())
            .as("%s", question)
            .isEqualTo(explanation.row().orElseThrow().get("n_flag"));
      }
    }
  }

  /** All days of all actors, and of all actors on all issues, with judgements. */
  private static List<Question> days(PublishedRun run) {
    List<Question> days = new ArrayList<>();
    try (Stream<TableRow> rows = run.rows(ActorSentimentDaily.NAME, List.of())) {
      rows.filter(row -> row.whole(ActorSentimentDaily.OPINIONS) > 0)
          .map(row -> question(row, Optional.empty()))
          .forEach(days::add);
    }
    try (Stream<TableRow> rows = run.rows(ActorStanceDaily.NAME, List.of())) {
      rows.filter(row -> row.whole(ActorStanceDaily.STATEMENTS) > 0)
          .map(row -> question(row, Optional.of(row.text(ActorStanceDaily.ISSUE_ID))))
          .forEach(days::add);
    }
    return days;
  }

  private static Question question(TableRow row, Optional<String> issue) {
    LocalDate date = row.date(ActorSentimentDaily.DATE);
    return new Question(row.text(ActorSentimentDaily.ACTOR_ID), issue, Optional.of(date));
  }

  @Test
  void explainShowsTheSentencesWithTheirCuesAndReasonsWithoutSpark() throws Exception {
    Path classes = folder.resolve("classes.log");
    Spoken spoken =
        Program.run(
            folder,
            List.of("-Xlog:class+load:file=" + classes),
            "explain",
            "--actor",
            "بوتين",
            "--tables",
            plain);
    assertThat(spoken.err()).isEmpty();
    assertThat(spoken.code()).isZero();
    assertThat(spoken.out())
        .startsWith("Vladimir Putin \u2068فلاديمير بوتين\u2069, all days together: sentiment ")
        .contains("recounted from the dated evidence: equal to all rows of actor_sentiment_daily")
        .contains("because ", "speaks ill of", "[بوتين]", "Parts", "Sentences")
        .doesNotContain("rules ");
    assertThat(Files.readString(classes)).doesNotContain("org.apache.spark.sql.SparkSession");
    assertThat(Spoken.by("explain", "--actor", "putin", "--tables", plain, "--verbose").out())
        .contains("rules ", "; model ");
  }

  @Test
  void explainAsJsonSaysWhatItsHelpPromises() throws Exception {
    JsonNode all = json("explain", "--actor", "putin", "--issue", "Peace deal", "--tables", plain);
    assertThat(all.path("actor").path("id").asText()).isEqualTo("putin");
    assertThat(all.path("issue").path("en").asText()).isEqualTo("Peace deal");
    assertThat(all.path("row").isNull()).isTrue();
    assertThat(all.path("equal").asBoolean()).isTrue();
    assertThat(all.path("parts")).isNotEmpty();
    String date = all.path("dates").get(0).asText();
    JsonNode day =
        json(
            "explain",
            "--actor",
            "putin",
            "--issue",
            all.path("issue").path("id").asText(),
            "--date",
            date,
            "--tables",
            plain);
    assertThat(day.path("row").path("stance").asDouble())
        .isCloseTo(day.path("figure").path("mean").asDouble(), within(1e-9));
    PublishedRun run = PublishedRun.open(plain);
    for (JsonNode evidence : day.path("evidence")) {
      assertThat(evidence.path("date").asText()).isEqualTo(date);
      assertThat(evidence.path("reason").asText()).isNotEmpty();
      String text = documentText(run, evidence.path("doc_id").asText());
      int start = text.offsetByCodePoints(0, evidence.path("start").asInt());
      int end = text.offsetByCodePoints(0, evidence.path("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(evidence.path("surface").asText());
      assertThat(evidence.path("trace").path("cues")).isNotEmpty();
    }
  }

  private static String documentText(PublishedRun run, String document) {
    try (Stream<TableRow> rows = run.rows("documents", List.of("doc_id", "text"))) {
      return rows.filter(row -> row.text("doc_id").equals(document))
          .findFirst()
          .orElseThrow()
          .text("text");
    }
  }

  @Test
  void explainListsWhoIsJudgedMostAndTellsOfDaysAndNamesItLacks() throws Exception {
    JsonNode list = json("explain", "--tables", plain);
    long judgements = 0;
    for (JsonNode actor : list.path("actors")) {
      judgements += actor.path("judgements").asLong();
    }
    assertThat(judgements).isEqualTo(rows("opinions"));
    assertThat(Spoken.by("explain", "--tables", plain).out()).contains("Russia \u2068روسيا\u2069");
    Spoken otherDay =
        Spoken.by("explain", "--actor", "putin", "--date", "1999-01-01", "--tables", plain);
    assertThat(otherDay.code()).isZero();
    assertThat(otherDay.out()).contains("no judgement on that day; the nearest days with some: 20");
    Spoken unknown = Spoken.by("explain", "--actor", "putni", "--tables", plain);
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("no actor 'putni', did you mean putin (Vladimir Putin)?");
  }

  @Test
  void tablesPrintsRowsAsTextJsonAndCsv() throws Exception {
    List<String> articles = new ArrayList<>(List.of("tables", "articles", "--tables", plain));
    assertThat(Spoken.by(articles.toArray(String[]::new)).out().lines()).hasSize(8);
    articles.addAll(List.of("--rows", "2", "--columns", "article_id,title,words", "--format"));
    String[] line = Stream.concat(articles.stream(), Stream.of("json")).toArray(String[]::new);
    List<String> objects = Spoken.by(line).out().lines().toList();
    assertThat(objects).hasSize(2);
    JsonNode first = JSON.readTree(objects.get(0));
    assertThat(first.properties())
        .extracting(entry -> entry.getKey())
        .containsExactly("article_id", "title", "words");
    line[line.length - 1] = "csv";
    assertThat(Spoken.by(line).out().lines()).hasSize(3).startsWith("article_id,title,words");
    Spoken one =
        Spoken.by(
            "tables",
            "articles",
            "--tables",
            plain,
            "--where",
            "article_id=" + first.path("article_id").asText(),
            "--where",
            "words=" + first.path("words").asText(),
            "--columns",
            "doc_id");
    assertThat(one.out().lines()).hasSize(2);
    Spoken wrong = Spoken.by("tables", "articles", "--tables", plain, "--where", "word=3");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("no column 'word' in articles, did you mean words?");
  }

  @Test
  void everyTableCanBePrinted() {
    for (Table table : Tables.ALL) {
      Spoken spoken =
          Spoken.by("tables", table.name(), "--tables", plain, "--format", "csv", "--rows", "1");
      assertThat(spoken.code()).as(table.name()).isZero();
      assertThat(spoken.out())
          .startsWith(String.join(",", List.of(table.schema().fieldNames())) + "\n");
    }
  }

  @Test
  void aRunIsLikeItself() throws Exception {
    Spoken text = Spoken.by("compare", plain, plain + "/runs/plain", "--fail-on-change");
    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("alike in all of " + Tables.ALL.size() + " tables");
    JsonNode json = json("compare", plain, plain);
    assertThat(json.path("equal").asBoolean()).isTrue();
    assertThat(json.path("settings")).isEmpty();
    for (JsonNode table : json.path("tables")) {
      assertThat(table.path("rows_a").asLong())
          .isEqualTo(rows(table.path("table").asText()))
          .isEqualTo(table.path("rows_b").asLong());
    }
  }

  @Test
  void compareTellsOfKnowledgeRowsAndTheEvidenceThatMovedAFigure() throws Exception {
    JsonNode comparison = json("compare", plain, other, "--limit", "50");
    assertThat(comparison.path("settings"))
        .extracting(setting -> setting.path("name").asText())
        .containsExactly("configuration/knowledge_directory", "knowledge/overlay/sentiment.tsv");
    assertThat(comparison.path("equal").asBoolean()).isFalse();
    for (JsonNode table : comparison.path("tables")) {
      String name = table.path("table").asText();
      long difference = table.path("rows_b").asLong() - table.path("rows_a").asLong();
      assertThat(table.path("added").asLong() - table.path("removed").asLong())
          .as(name)
          .isEqualTo(difference);
      boolean same = List.of("documents", "blocks", "sentences", "mentions").contains(name);
      if (same) {
        assertThat(table.path("changed").asLong() + table.path("added").asLong()).as(name).isZero();
      }
    }
    JsonNode sentiment = comparison.path("figures").get(0);
    assertThat(sentiment.path("table").asText()).isEqualTo(ActorSentimentDaily.NAME);
    assertThat(sentiment.path("largest")).hasSizeGreaterThan(1);
    List<String> kinds = new ArrayList<>();
    for (JsonNode movement : sentiment.path("largest")) {
      double evidence = 0;
      for (JsonNode row : movement.path("evidence")) {
        evidence += row.path("b").asDouble() - row.path("a").asDouble();
        kinds.add(row.path("change").asText());
        assertThat(row.path("text").asText()).isNotEmpty();
      }
      double sums =
          movement.path("b").asDouble() * movement.path("counted_b").asLong()
              - movement.path("a").asDouble() * movement.path("counted_a").asLong();
      assertThat(evidence).as("%s", movement).isCloseTo(sums, within(1e-9));
    }
    assertThat(kinds).contains("judged_otherwise").containsAnyOf("added", "removed");
  }

  @Test
  void compareFailsOnChangeOnlyWhenAsked() throws Exception {
    assertThat(Spoken.by("compare", plain, other).code()).isZero();
    Spoken quiet = Spoken.by("compare", plain, other, "--quiet", "--fail-on-change");
    assertThat(quiet).isEqualTo(new Spoken(ExitCode.CHANGED, "", ""));
    Spoken alike =
        Spoken.by("compare", plain, other, "--fail-on-change", "--tables", "documents,blocks");
    assertThat(alike.code()).isZero();
  }

  private static long rows(String table) {
    PublishedRun run = PublishedRun.open(plain);
    return run.description().path("tables").path(table).asLong();
  }

  private static JsonNode json(String... arguments) throws Exception {
    String[] line =
        Stream.concat(Stream.of(arguments), Stream.of("--format", "json")).toArray(String[]::new);
    Spoken spoken = Spoken.by(line);
    assertThat(spoken.code()).as(spoken.err()).isZero();
    return JSON.readTree(spoken.out());
  }

  private static Spoken program(String command, List<String> options, String... more)
      throws Exception {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(options);
    line.addAll(List.of(more));
    return Program.run(folder, List.of(), line.toArray(String[]::new));
  }
}
