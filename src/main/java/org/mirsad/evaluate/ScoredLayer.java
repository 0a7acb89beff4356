package org.mirsad.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.evaluate.GoldUnit.Labels;
import org.mirsad.evaluate.LayerScore.Measure;

/**
 * What counts as a label of one layer, written out as text so that every layer is a set of strings
 * per unit.
 *
 * @param name the layer's name
 * @param measure what it is judged by
 * @param listed whether its errors are listed; not for layers that repeat a part of another one
 * @param units the gold units that count
 * @param gold labels of a unit
 * @param disputed labels of a unit that neither hit nor miss
 * @param found labels predicted in a unit
 */
record ScoredLayer(
    String name,
    Measure measure,
    boolean listed,
    Predicate<GoldUnit> units,
    Function<GoldUnit, Set<String>> gold,
    Function<GoldUnit, Set<String>> disputed,
    Function<UnitPredictions, Set<String>> found) {

  private static final String OTHER = "other";
  private static final String OTHER_PREFIX = OTHER + ":";
  private static final String KEPT = "kept";
  private static final String CUT = "cut";
  private static final String PLAIN = "plain";
  private static final Set<String> EXPLICIT = Set.of("name", "title", "metonym");

  /** All layers, in the order of the report. */
  static final List<ScoredLayer> ALL =
      Stream.of(
              blockLayers(),
              actorLayers(),
              sentimentLayers(),
              stanceLayers(),
              plainLayer(),
              dateLayers())
          .flatMap(List::stream)
          .toList();

  /** What a unit was expected to hold and what was found in it, both without what is disputed. */
  Outcome outcome(GoldUnit unit, UnitPredictions predictions) {
    Set<String> expected = new HashSet<>(gold.apply(unit));
    Set<String> ignored = new HashSet<>(disputed.apply(unit));
    ignored.removeAll(expected);
    Set<String> given = new HashSet<>(found.apply(predictions));
    given.removeAll(ignored);
    return new Outcome(expected, given);
  }

  /**
   * Labels expected and found in one unit.
   *
   * @param expected gold labels
   * @param found predicted labels
   */
  record Outcome(Set<String> expected, Set<String> found) {
    Counts counts() {
      int hits = (int) expected.stream().filter(found::contains).count();
      return new Counts(hits, found.size() - hits, expected.size() - hits);
    }

    boolean isRight() {
      return expected.equals(found);
    }
  }

  private static List<ScoredLayer> blockLayers() {
    Predicate<GoldUnit> known =
        unit ->
            !unit.block().isEmpty()
                && !unit.disputedFields().contains("article")
                && !unit.disputedFields().contains("dup_of");
    Function<GoldUnit, Set<String>> gold = unit -> Set.of(unit.kept() ? KEPT : CUT);
    Function<UnitPredictions, Set<String>> found =
        unit -> unit.block().map(block -> Set.of(block.kept() ? KEPT : CUT)).orElse(Set.of());
    return List.of(
        new ScoredLayer("keep/cut", Measure.ACCURACY, true, known, gold, none(), found),
        new ScoredLayer(CUT, Measure.F1, false, known, only(CUT, gold), none(), only(CUT, found)),
        new ScoredLayer(
            "block kind",
            Measure.ACCURACY,
            true,
            unit -> !unit.block().isEmpty() && !unit.disputedFields().contains("block"),
            unit -> Set.of(unit.block()),
            none(),
            unit -> unit.block().map(block -> Set.of(block.kind())).orElse(Set.of())));
  }

  private static List<ScoredLayer> actorLayers() {
    return List.of(
        content(
            "actors",
            "actors",
            Labels::actors,
            actor -> actor,
            unit ->
                labels(
                    unit.mentions().stream().filter(mention -> EXPLICIT.contains(mention.kind())),
                    FoundDocument.Mention::actorId)),
        content(
            "speakers",
            "speakers",
            labels ->
                labels.speakers().stream()
                    .filter(speaker -> !speaker.startsWith(OTHER_PREFIX))
                    .collect(Collectors.toSet()),
            speaker -> speaker,
            unit ->
                labels(
                    unit.statements().stream()
                        .filter(statement -> !statement.speakerId().isEmpty()),
                    FoundDocument.Statement::speakerId)));
  }

  private static List<ScoredLayer> sentimentLayers() {
    return List.of(
        sentiment("sentiment", true, 1, -1),
        sentiment("sentiment positive", false, 1),
        sentiment("sentiment negative", false, -1),
        content(
            "sentiment with voice",
            "sentiment",
            Labels::sentiment,
            label ->
                "%s %s by %s".formatted(label.target(), mark(label.sign()), voice(label.voice())),
            unit ->
                labels(
                    unit.opinions().stream(),
                    opinion ->
                        "%s %s by %s"
                            .formatted(opinion.targetId(), mark(sign(opinion)), opinion.voice()))));
  }

  private static ScoredLayer sentiment(String name, boolean listed, Integer... signs) {
    Set<Integer> wanted = Set.of(signs);
    return content(
            name,
            "sentiment",
            labels -> filtered(labels.sentiment(), label -> wanted.contains(label.sign())),
            label -> label.target() + " " + mark(label.sign()),
            unit ->
                labels(
                    unit.opinions().stream().filter(opinion -> wanted.contains(sign(opinion))),
                    opinion -> opinion.targetId() + " " + mark(sign(opinion))))
        .listed(listed);
  }

  private static List<ScoredLayer> stanceLayers() {
    return List.of(
        stance("stance", true, 1, 0, -1),
        stance("stance support", false, 1),
        stance("stance conditional", false, 0),
        stance("stance oppose", false, -1));
  }

  private static ScoredLayer stance(String name, boolean listed, Integer... signs) {
    Set<Integer> wanted = Set.of(signs);
    return content(
            name,
            "stance",
            labels -> filtered(labels.stances(), label -> wanted.contains(label.sign())),
            label -> "%s %s %s".formatted(label.holder(), label.issue(), mark(label.sign())),
            unit ->
                labels(
                    unit.stances().stream().filter(stance -> wanted.contains(sign(stance))),
                    stance ->
                        "%s %s %s"
                            .formatted(stance.holderId(), stance.issueId(), mark(sign(stance)))))
        .listed(listed);
  }

  /** Sentences in which nobody is judged and nobody takes a stand, and that are left so. */
  private static List<ScoredLayer> plainLayer() {
    return List.of(
        new ScoredLayer(
            "plain sentences",
            Measure.ACCURACY,
            false,
            unit ->
                unit.kept()
                    && unit.labelled().containsAll(Set.of("sentiment", "stance"))
                    && isPlain(unit.labels())
                    && isPlain(unit.disputed()),
            unit -> Set.of(PLAIN),
            none(),
            unit ->
                unit.opinions().isEmpty() && unit.stances().isEmpty() ? Set.of(PLAIN) : Set.of()));
  }

  private static boolean isPlain(Labels labels) {
    return labels.sentiment().isEmpty() && labels.stances().isEmpty();
  }

  private static List<ScoredLayer> dateLayers() {
    return List.of(
        content(
            "dates",
            "dates",
            Labels::dates,
            GoldUnit.Date::iso,
            unit -> labels(resolved(unit), FoundDocument.Date::iso)),
        content(
            "dates with surface",
            "dates",
            Labels::dates,
            date -> date.iso() + " " + date.surface().strip(),
            unit -> labels(resolved(unit), date -> date.iso() + " " + date.surface().strip())));
  }

  private static Stream<FoundDocument.Date> resolved(UnitPredictions unit) {
    return unit.dates().stream().filter(date -> !date.iso().isEmpty());
  }

  /**
   * A layer of what the text says, which only the text of articles counts for, and only once.
   *
   * @param key the gold key its labels stand under
   */
  private static <T> ScoredLayer content(
      String name,
      String key,
      Function<Labels, Set<T>> labels,
      Function<T, String> label,
      Function<UnitPredictions, Set<String>> found) {
    return new ScoredLayer(
        name,
        Measure.F1,
        true,
        unit -> unit.kept() && unit.labelled().contains(key),
        unit -> {
          Set<T> agreed = new HashSet<>(labels.apply(unit.labels()));
          agreed.removeAll(labels.apply(unit.disputed()));
          return labels(agreed.stream(), label);
        },
        unit -> labels(labels.apply(unit.disputed()).stream(), label),
        found);
  }

  private ScoredLayer listed(boolean value) {
    return new ScoredLayer(name, measure, value, units, gold, disputed, found);
  }

  private static <T> Set<String> labels(Stream<T> values, Function<T, String> label) {
    return values.map(label).collect(Collectors.toSet());
  }

  private static <T> Set<T> filtered(Set<T> values, Predicate<T> wanted) {
    return values.stream().filter(wanted).collect(Collectors.toSet());
  }

  private static <T> Function<T, Set<String>> only(String label, Function<T, Set<String>> labels) {
    return value -> labels.apply(value).contains(label) ? Set.of(label) : Set.of();
  }

  private static Function<GoldUnit, Set<String>> none() {
    return unit -> Set.of();
  }

  private static int sign(FoundDocument.Opinion opinion) {
    return (int) Math.signum(opinion.polarity());
  }

  private static int sign(FoundDocument.Stance stance) {
    return switch (stance.label()) {
      case "support" -> 1;
      case "conditional" -> 0;
      case "oppose" -> -1;
      default -> throw new IllegalArgumentException("stance label " + stance.label());
    };
  }

  private static String mark(int sign) {
    return switch (sign) {
      case 1 -> "+1";
      case -1 -> "-1";
      default -> "0";
    };
  }

  private static String voice(String goldVoice) {
    return goldVoice.startsWith(OTHER_PREFIX) ? OTHER : goldVoice;
  }
}
