package org.mirsad.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.mirsad.explain.Check;
import org.mirsad.explain.Evidence;
import org.mirsad.explain.Explanation;
import org.mirsad.explain.Name;
import org.mirsad.explain.Names;
import org.mirsad.explain.Part;
import org.mirsad.explain.Recount;
import org.mirsad.explain.Series;
import org.mirsad.statistics.Interval;
import org.mirsad.statistics.MeanEstimate;
import org.mirsad.tables.ActorSentimentDaily;

/** An explained figure for a person. */
final class ExplanationText {
  private static final int MOST_PARTS = 10;
  private static final int NEAR_DATES = 5;
  private static final String INDENT = "         ";

  private final Explanation explanation;
  private final Names names;
  private final PrintWriter out;
  private final Style style;
  private final boolean verbose;
  private final boolean isStance;

  /**
   * @param verbose whether to print the traces
   */
  ExplanationText(Explanation explanation, Names names, Terminal terminal, boolean verbose) {
    this.explanation = explanation;
    this.names = names;
    this.out = terminal.out();
    this.style = terminal.outStyle();
    this.verbose = verbose;
    this.isStance = explanation.question().issueId().isPresent();
  }

  /**
   * @param most sentences to print at most, the surest first
   */
  void print(int most) {
    heading();
    Recount recount = explanation.recount();
    if (recount.judgements() == 0) {
      out.println("  no judgement" + elsewhere());
      explanation.row().ifPresent(row -> flag());
      return;
    }
    counts(recount);
    ratio(recount);
    interval(recount);
    flag();
    explanation.row().ifPresent(this::furtherFigures);
    parts();
    sentences(most);
  }

  private void flag() {
    out.println("  %s: %s".formatted(explanation.flag(), Wording.flag(explanation.flag())));
  }

  private void heading() {
    Name actor = names.actor(explanation.question().actorId());
    String about =
        explanation
            .question()
            .issueId()
            .map(names::issue)
            .map(issue -> " on " + Wording.names(issue.en(), issue.ar()))
            .orElse("");
    String when =
        explanation.question().date().map(LocalDate::toString).orElse("all days together");
    String what = isStance ? "stance" : "sentiment";
    String figure =
        explanation
            .recount()
            .mean()
            .map(
                mean ->
                    ": %s %s"
                        .formatted(
                            what, style.bySign(mean.mean(), Wording.signed(mean.mean()).strip())))
            .orElse("");
    out.println(style.bold(Wording.names(actor.en(), actor.ar()) + about + ", " + when) + figure);
  }

  /** Where there is evidence instead. */
  private String elsewhere() {
    List<LocalDate> dates = explanation.dates();
    if (dates.isEmpty()) {
      return " in this run";
    }
    LocalDate date = explanation.question().date().orElseThrow();
    return " on that day; the nearest days with some: "
        + dates.stream()
            .sorted(
                Comparator.comparingLong(
                        (LocalDate day) -> Math.abs(ChronoUnit.DAYS.between(date, day)))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(NEAR_DATES)
            .sorted()
            .map(LocalDate::toString)
            .collect(Collectors.joining(", "));
  }

  private void counts(Recount recount) {
    String signs =
        isStance
            ? "%d for, %d conditional, %d against"
                .formatted(recount.positive(), recount.neutral(), recount.negative())
            : "%d good, %d bad".formatted(recount.positive(), recount.negative());
    String days =
        explanation.question().date().isPresent()
            ? ""
            : " on " + Wording.count(explanation.dates().size(), "day");
    out.println(
        "  %s (%s) in %s of %s%s, %s"
            .formatted(
                Wording.count(recount.judgements(), "judgement"),
                signs,
                Wording.count(recount.articles(), "article"),
                recount.publishers() == 0
                    ? "unknown outlets"
                    : Wording.count(recount.publishers(), "known outlet"),
                days,
                Wording.count(recount.stories(), "story", "stories") + " counted"));
  }

  private void ratio(Recount recount) {
    if (recount.counted() > 0) {
      out.println(
          "  sum of polarity %s over %s, each story once a day = %s"
              .formatted(
                  Wording.signed(recount.sum()).strip(),
                  Wording.count(recount.counted(), "judgement"),
                  Wording.signed(recount.sum() / recount.counted()).strip()));
    }
    String table = series().dailyTable();
    if (explanation.checks().isEmpty()) {
      out.println(style.yellow("  %s has no row of it".formatted(table)));
      return;
    }
    if (explanation.isEqual()) {
      out.println(
          style.dim(
              explanation.question().date().isPresent()
                  ? "  recounted from the evidence: equal to the row of " + table
                  : "  recounted from the dated evidence: equal to all rows of %s together"
                      .formatted(table)));
      return;
    }
    for (Check check : explanation.checks()) {
      if (!check.isEqual()) {
        out.println(
            style.red(
                String.format(
                    Locale.ROOT,
                    "  %s.%s is %s, the evidence gives %s: they differ by %.6g",
                    table,
                    check.column(),
                    shown(check.table()),
                    shown(check.recounted()),
                    check.difference())));
      }
    }
  }

  private static String shown(OptionalDouble value) {
    if (value.isEmpty()) {
      return "null";
    }
    double number = value.getAsDouble();
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : String.format(Locale.ROOT, "%.6f", number);
  }

  private void interval(Recount recount) {
    Optional<Interval> interval = recount.mean().map(MeanEstimate::interval);
    if (interval.isEmpty()) {
      return;
    }
    out.println(
        "  95 %% interval %s over %s: %s"
            .formatted(
                Wording.signed(interval.get()),
                Wording.count(recount.stories(), "story", "stories"),
                intervalMethod()));
  }

  /** How intervals are made, as the data dictionary has it. */
  static String intervalMethod() {
    String comment = ActorSentimentDaily.TABLE.comment(ActorSentimentDaily.CI_LOW);
    return comment.substring(comment.indexOf(':') + 1).strip().replaceFirst("\\.$", "");
  }

  /** What else the row has that is worth a line; columns that only some runs have included. */
  private void furtherFigures(Map<String, Object> row) {
    List<String> shown =
        List.of(
                series().mean() + "_shrunk",
                series().mean() + "_adjusted",
                series().publishedMean(),
                "trend",
                "window_7d")
            .stream()
            .filter(row::containsKey)
            .map(column -> column + " " + Wording.signed((Double) row.get(column)).strip())
            .toList();
    if (!shown.isEmpty()) {
      out.println(style.dim("  " + String.join(", ", shown)));
    }
  }

  private void parts() {
    out.println();
    out.println(
        style.bold("Parts")
            + style.dim(", of what is counted: share, judgements, sum of polarity"));
    int shown = 0;
    for (Part outlet : explanation.parts()) {
      if (shown++ == MOST_PARTS) {
        out.println(
            style.dim(
                "  and %s more (--format json has all)"
                    .formatted(Wording.count(explanation.parts().size() - MOST_PARTS, "outlet"))));
        break;
      }
      String name = outlet.source().publisher();
      out.println("  " + figures(outlet) + EvidenceText.outlet(name));
      outlet.parts().stream().limit(MOST_PARTS).forEach(this::story);
      if (outlet.parts().size() > MOST_PARTS) {
        out.println(
            style.dim(
                INDENT
                    + "and %s more"
                        .formatted(
                            Wording.count(
                                outlet.parts().size() - MOST_PARTS, "story", "stories"))));
      }
    }
  }

  private void story(Part story) {
    for (Part article : story.parts()) {
      String note =
          article.source().counted() ? "" : style.dim("; not counted: the day's same story is");
      out.println("    " + figures(article) + EvidenceText.heading(article.source()) + note);
    }
  }

  private String figures(Part part) {
    return String.format(
        Locale.ROOT,
        "%4.0f %%  %4d  %s  ",
        100 * part.share(),
        part.judgements(),
        style.bySign(part.sum(), "%6s".formatted(Wording.signed(part.sum()))));
  }

  private void sentences(int most) {
    List<Evidence> all =
        explanation.evidence().stream()
            .sorted(Comparator.comparingDouble(one -> -one.judgement().confidence()))
            .toList();
    out.println();
    out.println(style.bold("Sentences") + style.dim(", the surest first"));
    EvidenceText text = new EvidenceText(names, out, style);
    all.stream().limit(most).forEach(one -> text.print(one, verbose));
    if (all.size() > most) {
      out.println();
      out.println(
          style.dim(
              "and %s more (--limit %d shows all)"
                  .formatted(Wording.count(all.size() - most, "sentence"), all.size())));
    }
  }

  private Series series() {
    return isStance ? Series.STANCE : Series.SENTIMENT;
  }
}
