package org.mirsad.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mirsad.document.Reject;
import org.mirsad.job.RunResult;
import org.mirsad.job.RunResult.ArticleSummary;
import org.mirsad.job.RunResult.InputFileSummary;
import org.mirsad.job.RunResult.SentimentTotal;
import org.mirsad.job.RunResult.StanceTotal;
import org.mirsad.tables.Flags;

/** The summary at the end of a run, for a person. */
final class RunReport {
  private static final int MOST_FILES = 12;

  /** Articles listed of one file, such as a collection of JSON Lines. */
  private static final int MOST_ARTICLES = 10;

  private static final int MOST_REJECTS = 10;
  private static final int MOST_ROWS = 8;
  private static final int TITLE_WIDTH = 72;

  private final RunResult result;
  private final Optional<String> report;
  private final double seconds;
  private final PrintWriter out;
  private final Style style;

  /**
   * @param report where the report is, if there is one
   */
  RunReport(RunResult result, Optional<String> report, double seconds, Terminal terminal) {
    this.result = result;
    this.report = report;
    this.seconds = seconds;
    this.out = terminal.out();
    this.style = terminal.outStyle();
  }

  void print() {
    overview();
    articles();
    rejects();
    sentiment();
    stances();
    unknown();
    tables();
  }

  private void overview() {
    RunResult.Counts counts = result.counts();
    out.println(
        style.bold(
            "%s in %s: %s (%d embedded), %s, %d undated; %s; %s"
                .formatted(
                    Wording.count(counts.documents(), "document"),
                    Wording.count(counts.files(), "file"),
                    Wording.count(counts.articles(), "article"),
                    counts.embedded(),
                    Wording.count(counts.clusters(), "story", "stories"),
                    counts.undated(),
                    Wording.count(counts.rejects(), "reject"),
                    Wording.duration(seconds))));
  }

  private void articles() {
    heading("Articles");
    for (InputFileSummary file : head(result.files(), MOST_FILES)) {
      out.println("  " + file.name());
      if (file.articles().isEmpty()) {
        out.println("    " + style.dim("no article"));
      }
      head(file.articles(), MOST_ARTICLES).forEach(this::article);
      more(file.articles().size(), MOST_ARTICLES, "article", "articles");
    }
    more(result.counts().files(), MOST_FILES, "file", "articles");
  }

  private void article(ArticleSummary article) {
    String indent = article.embedded() ? "      └ " : "    ";
    String title =
        article.title().isEmpty()
            ? style.dim("(no headline)")
            : Wording.excerpt(article.title(), TITLE_WIDTH);
    out.println(indent + title);
    out.println(
        " ".repeat(indent.length())
            + style.dim(
                "%s%s, %s%s"
                    .formatted(
                        article.embedded() ? "embedded; " : "",
                        Wording.dating(article.dating()),
                        Wording.count(article.words(), "word"),
                        article.duplicateOf().isEmpty()
                            ? ""
                            : ", same story as " + article.duplicateOf())));
  }

  private void rejects() {
    if (result.rejects().isEmpty()) {
      return;
    }
    heading("Rejects");
    for (Reject reject : head(result.rejects(), MOST_REJECTS)) {
      out.println(
          "  %s: %s: %s (while it was to %s)"
              .formatted(
                  fileName(reject.sourceUri()),
                  style.yellow(reject.reason().replace('_', ' ')),
                  reject.detail(),
                  reject.stage()));
    }
    more(result.counts().rejects(), MOST_REJECTS, "reject", "rejects");
  }

  private void sentiment() {
    List<SentimentTotal> strongest =
        result.sentiments().stream()
            .filter(row -> row.n() > 0)
            .sorted(Comparator.comparingDouble(row -> -strength(row.mean(), row.n())))
            .limit(MOST_ROWS)
            .toList();
    heading("Sentiment toward actors, −1 to +1 with its 95 % interval");
    if (strongest.isEmpty()) {
      out.println("  none found");
    }
    for (SentimentTotal row : strongest) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %s  %s  %s  %s",
              style.bySign(row.mean(), Wording.signed(row.mean())),
              Wording.signed(row.interval()),
              names(row.nameEn(), row.nameAr()),
              style.dim(
                  "%d good, %d bad%s"
                      .formatted(row.positive(), row.negative(), flag(row.flag())))));
    }
  }

  private void stances() {
    List<StanceTotal> strongest =
        result.stances().stream()
            .filter(row -> row.n() > 0)
            .sorted(Comparator.comparingDouble(row -> -strength(row.mean(), row.n())))
            .limit(MOST_ROWS)
            .toList();
    heading("Stance on issues, −1 against to +1 for");
    if (strongest.isEmpty()) {
      out.println("  none found");
    }
    for (StanceTotal row : strongest) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %s  %s  %s on %s  %s",
              style.bySign(row.mean(), Wording.signed(row.mean())),
              Wording.signed(row.interval()),
              names(row.nameEn(), row.nameAr()),
              names(row.issueEn(), row.issueAr()),
              style.dim(
                  "%d for, %d conditional, %d against%s"
                      .formatted(
                          row.support(), row.conditional(), row.oppose(), flag(row.flag())))));
    }
  }

  private void unknown() {
    if (result.unknown().isEmpty()) {
      return;
    }
    heading("Named often, in no actor list (all in the table unknown_actors)");
    for (RunResult.UnknownName name : result.unknown()) {
      String title = name.title().isEmpty() ? "" : Wording.isolated(name.title()) + " ";
      out.println(
          "  "
              + title
              + Wording.isolated(name.surface())
              + style.dim(
                  "  %s in %s"
                      .formatted(
                          Wording.count(name.mentions(), "mention"),
                          Wording.count(name.articles(), "article"))));
    }
  }

  private void tables() {
    long rows = result.tables().values().stream().mapToLong(RunResult.TableSummary::rows).sum();
    heading(
        "%s with %s"
            .formatted(Wording.count(result.tables().size(), "table"), Wording.count(rows, "row")));
    out.println("  " + result.latest());
    report.ifPresent(path -> out.println("  " + path));
    out.println(
        "  " + style.dim("run %s; `mirsad tables` says what they hold".formatted(result.runId())));
  }

  /** Far from neutral on much evidence comes first: the mean drawn toward 0 by one judgement. */
  private static double strength(double mean, long n) {
    return Math.abs(mean) * n / (n + 1);
  }

  private static String names(String english, String arabic) {
    return arabic.isEmpty() ? english : english + " " + Wording.isolated(arabic);
  }

  private static String flag(String flag) {
    return switch (flag) {
      case Flags.SINGLE_CLUSTER -> "; from one story only";
      case Flags.FEW_CLUSTERS -> "; from few stories";
      case Flags.SINGLE_PUBLISHER -> "; from one outlet only";
      case Flags.MOSTLY_TRANSLATED -> "; mostly machine-translated";
      default -> "";
    };
  }

  private static String fileName(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private void heading(String text) {
    out.println();
    out.println(style.bold(text));
  }

  private void more(long all, int shown, String unit, String table) {
    if (all > shown) {
      out.println(
          style.dim(
              "  and %s more, see the table %s"
                  .formatted(Wording.count(all - shown, unit), table)));
    }
  }

  private static <T> List<T> head(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }
}
