package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Article.DateSource;
import org.mirsad.annotate.Article.Dating;
import org.mirsad.document.Reject;
import org.mirsad.job.RunResult;
import org.mirsad.statistics.Interval;
import org.mirsad.tables.Flags;

class RunReportTest {
  private static final Dating EVENT = new Dating(LocalDate.of(2025, 8, 16), DateSource.EVENT, 0.63);

  @Test
  void embeddedArticlesAreIndentedUnderTheirFile() {
    assertThat(report())
        .containsSubsequence(
            "1 document in 2 files: 2 articles (1 embedded), 2 stories, 1 undated; 1 reject; 4.2 s",
            "  002.txt",
            "    \u2068قمة ألاسكا\u2069",
            "    2025-08-16, inferred from a dated event it tells of (confidence 0.63), 776 words",
            "      └ (no headline)",
            "        embedded; no date found, 1 word");
  }

  @Test
  void rejectsSayWhy() {
    assertThat(report())
        .containsSubsequence(
            "Rejects", "  bad.jsonl#3: bad json: line 3: expected a value (while it was to read)");
  }

  @Test
  void theStrongestRowsComeFirstWithBothNames() {
    assertThat(report())
        .containsSubsequence(
            "  −0.60  [−0.80, −0.30]  Russia \u2068روسيا\u2069  1 good, 9 bad",
            "  +0.90  [−0.50, +1.00]  Pope Leo XIV \u2068البابا\u2069  1 good, 0 bad; from one story"
                + " only");
    assertThat(report())
        .contains(
            "  +0.80  [+0.20, +0.90]  Ukraine \u2068أوكرانيا\u2069 on Ceasefire \u2068وقف إطلاق"
                + " النار\u2069  4 for, 1 conditional, 0 against; from few stories");
  }

  @Test
  void namesInNoListAreNamed() {
    assertThat(report())
        .containsSubsequence(
            "Named often, in no actor list (all in the table unknown_actors)",
            "  \u2068وزيرة السياحة\u2069 \u2068سلمى اللومي\u2069  7 mentions in 1 article");
  }

  @Test
  void theEndSaysWhereTheTablesAre() {
    assertThat(report())
        .containsSubsequence("1 table with 5 rows", "  out/latest")
        .doesNotContain("\u001b");
  }

  private static String report() {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    new RunReport(
            result(), Optional.empty(), 4.2, Terminal.of(writer, writer, false, false, Map.of()))
        .print();
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static RunResult result() {
    return new RunResult(
        "run1",
        "out/latest",
        new RunResult.Counts(2, 1, 1, 2, 1, 1, 2),
        List.of(
            new RunResult.InputFileSummary(
                "file:/002.txt",
                "002.txt",
                List.of(
                    new RunResult.ArticleSummary("a-1", false, "قمة ألاسكا", "", EVENT, 776, ""),
                    new RunResult.ArticleSummary("a-2", true, "", "", Dating.UNDATED, 1, "")))),
        List.of(
            new Reject("file:/in/bad.jsonl#3", "", "read", "bad_json", "line 3: expected a value")),
        List.of(
            sentiment("Pope Leo XIV", "البابا", 1, 0, 0.9, new Interval(-0.5, 1), "single_cluster"),
            sentiment("Russia", "روسيا", 1, 9, -0.6, new Interval(-0.8, -0.3), Flags.OK)),
        List.of(
            new RunResult.StanceTotal(
                "ukraine",
                "Ukraine",
                "أوكرانيا",
                "ceasefire",
                "Ceasefire",
                "وقف إطلاق النار",
                5,
                4,
                1,
                0,
                0.8,
                new Interval(0.2, 0.9),
                Flags.FEW_CLUSTERS)),
        List.of(new RunResult.UnknownName("سلمى اللومي", "وزيرة السياحة", 7, 1)),
        Map.of("documents", new RunResult.TableSummary("out/runs/run1/documents", 5)),
        Map.of());
  }

  private static RunResult.SentimentTotal sentiment(
      String english,
      String arabic,
      long positive,
      long negative,
      double mean,
      Interval interval,
      String flag) {
    long n = positive + negative;
    return new RunResult.SentimentTotal(
        english, english, arabic, n, n, positive, negative, mean, interval, flag);
  }
}
