package org.mirsad.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.mirsad.compare.Comparison;
import org.mirsad.compare.EvidenceChange;
import org.mirsad.compare.Movement;
import org.mirsad.compare.SeriesChange;
import org.mirsad.compare.Setting;
import org.mirsad.compare.TableChange;
import org.mirsad.explain.Name;
import org.mirsad.explain.Names;
import org.mirsad.explain.Series;
import org.mirsad.published.PublishedRun;

/** What moved between two runs, for a person. */
final class ComparisonText {
  private static final int CHECKSUM_SHOWN = 12;
  private static final int CHECKSUM = 64;
  private static final int MOST_ROWS = 3;
  private static final int EXCERPT = 100;
  private static final String NONE = "none";

  private final Comparison comparison;
  private final Names names;
  private final PrintWriter out;
  private final Style style;

  ComparisonText(Comparison comparison, Names names, Terminal terminal) {
    this.comparison = comparison;
    this.names = names;
    this.out = terminal.out();
    this.style = terminal.outStyle();
  }

  /**
   * @param verbose whether to list equal tables and all evidence
   */
  void print(boolean verbose) {
    run("A", comparison.before());
    run("B", comparison.after());
    settings();
    tables(verbose);
    comparison.series().forEach(series -> series(series, verbose));
  }

  private void run(String letter, PublishedRun run) {
    out.println("%s  %s  %s".formatted(style.bold(letter), run.id(), style.dim(run.folder())));
  }

  private void settings() {
    heading("Version, settings, knowledge and counts");
    if (comparison.settings().isEmpty()) {
      out.println("  alike");
      return;
    }
    TextTable table = TextTable.of(List.of("  name", "A", "B"), List.of(false, false, false));
    for (Setting setting : comparison.settings()) {
      table.add(
          List.of(
              "  " + setting.name(),
              setting.before().map(ComparisonText::shown).orElse(NONE),
              setting.after().map(ComparisonText::shown).orElse(NONE)));
    }
    table.print(out, style);
  }

  private static String shown(String value) {
    boolean isChecksum = value.length() == CHECKSUM && value.matches("[0-9a-f]+");
    return isChecksum
        ? value.substring(0, CHECKSUM_SHOWN)
        : value.isEmpty() ? "''" : Wording.oneLine(value);
  }

  private void tables(boolean verbose) {
    List<TableChange> differing =
        comparison.tables().stream().filter(change -> verbose || !change.isEqual()).toList();
    heading("Rows");
    if (!differing.isEmpty()) {
      TextTable table =
          TextTable.of(
              List.of("  table", "A", "B", "added", "removed", "changed", "in"),
              List.of(false, true, true, true, true, true, false));
      differing.forEach(change -> table.add(row(change)));
      table.print(out, style);
    }
    List<String> alike =
        comparison.tables().stream().filter(TableChange::isEqual).map(TableChange::table).toList();
    if (alike.size() == comparison.tables().size()) {
      out.println("  alike in all of %s".formatted(Wording.count(alike.size(), "table")));
    } else if (!alike.isEmpty()) {
      out.println(style.dim("  alike: " + String.join(", ", alike)));
    }
  }

  private static List<String> row(TableChange change) {
    List<String> in = new ArrayList<>();
    change.columns().forEach((column, rows) -> in.add("%s %,d".formatted(column, rows)));
    change.onlyBefore().forEach(column -> in.add(column + " only in A"));
    change.onlyAfter().forEach(column -> in.add(column + " only in B"));
    return List.of(
        "  " + change.table(),
        "%,d".formatted(change.before()),
        "%,d".formatted(change.after()),
        "%,d".formatted(change.added()),
        "%,d".formatted(change.removed()),
        "%,d".formatted(change.changed()),
        String.join(", ", in));
  }

  private void series(SeriesChange series, boolean verbose) {
    String kind = series.series() == Series.STANCE ? "Daily stance" : "Daily sentiment";
    if (series.moved() == 0) {
      heading(kind + ": no figure moved");
      return;
    }
    heading(
        "%s: %s moved%s"
            .formatted(
                kind,
                Wording.count(series.moved(), "figure"),
                series.largest().isEmpty() ? "" : ", these most"));
    series.largest().forEach(movement -> movement(movement, verbose));
  }

  private void movement(Movement movement, boolean verbose) {
    Name actor = names.actor(movement.actorId());
    String about =
        movement
            .issueId()
            .map(names::issue)
            .map(issue -> " on " + Wording.names(issue.en(), issue.ar()))
            .orElse("");
    out.println(
        "  %s  %s → %s  %s%s"
            .formatted(
                movement.date(),
                figure(movement.before(), movement.countedBefore()),
                figure(movement.after(), movement.countedAfter()),
                Wording.names(actor.en(), actor.ar()),
                about));
    if (!movement.evidence().isEmpty()) {
      out.println("      " + style.dim(cause(movement)));
    }
    int most = verbose ? Integer.MAX_VALUE : MOST_ROWS;
    movement.evidence().stream().limit(most).forEach(this::evidence);
    if (movement.evidence().size() > most) {
      out.println(
          style.dim(
              "      and %d more (--verbose shows all)"
                  .formatted(movement.evidence().size() - most)));
    }
  }

  private String figure(OptionalDouble mean, long counted) {
    return mean.isEmpty()
        ? NONE
        : "%s of %d"
            .formatted(
                style.bySign(mean.getAsDouble(), Wording.signed(mean.getAsDouble()).strip()),
                counted);
  }

  /** Why a figure moved, in words. */
  static String cause(Movement movement) {
    Map<EvidenceChange.Kind, Long> counts = new EnumMap<>(EvidenceChange.Kind.class);
    movement.evidence().forEach(row -> counts.merge(row.kind(), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(entry -> Wording.count(entry.getValue(), "judgement") + " " + words(entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String words(EvidenceChange.Kind kind) {
    return switch (kind) {
      case ADDED -> "added";
      case REMOVED -> "gone";
      case JUDGED_OTHERWISE -> "of another polarity";
      case DATED_OTHERWISE -> "in articles dated otherwise";
      case COUNTED_OTHERWISE -> "in articles that another one counts for";
    };
  }

  private void evidence(EvidenceChange row) {
    String polarity =
        row.before().isEmpty()
            ? "+ " + signed(row.after())
            : row.after().isEmpty()
                ? "− " + signed(row.before())
                : "~ %s → %s".formatted(signed(row.before()), signed(row.after()));
    out.println("      %s  %s".formatted(polarity, Wording.excerpt(row.text(), EXCERPT)));
  }

  private String signed(OptionalDouble polarity) {
    double value = polarity.orElseThrow();
    return style.bySign(value, Wording.signed(value).strip());
  }

  private void heading(String text) {
    out.println();
    out.println(style.bold(text));
  }
}
