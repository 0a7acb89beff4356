package org.mirsad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.explain.Judgement;

/**
 * Tells in a sentence why a judgement was made: in whose voice, by which words, whom they colour,
 * what turns or weakens them, how the actor was found, what a model added.
 */
final class Reason {
  static final String LEXICON = "lexicon";
  static final String FRAME = "frame";
  static final String ISSUE = "issue";
  static final String MODEL = "model";

  /** How a rule found its actor; an id that is not here is told by its own words. */
  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("verb-subject", "the subject of the verb"),
          Map.entry("verb-object", "the object of the verb"),
          Map.entry("object-owner", "the owner of what is judged"),
          Map.entry("object-pronoun", "meant by the pronoun of the verb"),
          Map.entry("masdar-object", "the object of the verbal noun"),
          Map.entry("masdar-genitive", "the genitive of the noun"),
          Map.entry("relative-verb", "the subject of the verb that goes with the noun"),
          Map.entry("light-verb", "the subject of the verb that goes with the noun"),
          Map.entry("by-agent", "named as doing it behind a passive"),
          Map.entry("description", "whom the words describe"),
          Map.entry("adjective-subject", "meant by an adjective of the subject"),
          Map.entry("carried-subject", "the subject, carried over from before"),
          Map.entry("governing-subject", "the subject of the governing verb"),
          Map.entry("first-person", "the speaker, in the first person"),
          Map.entry("own-country", "the speaker's own country"),
          Map.entry("demand-of-speaker", "the speaker who demands it"),
          Map.entry("predicate-of-speaker", "the speaker who says what it is"),
          Map.entry("speaker-denies", "the speaker who denies it"),
          Map.entry("speaker-of-verb", "the speaker"),
          Map.entry("speaks-for-state", "speaking for the state"),
          Map.entry("for-whom", "for whom it is so"),
          Map.entry("deed-by-agent", "who does it"),
          Map.entry("deed-carried", "who does it, carried over from before"),
          Map.entry("deed-first-person", "who does it, in the first person"));

  /** What rule ids say that is told by a cue or elsewhere. */
  private static final List<String> TOLD = List.of("negated", MODEL);

  private final Context context;

  Reason(Context context) {
    this.context = context;
  }

  /** What a judgement's ids and spans mean. */
  interface Context {
    /** The text that spans point into. */
    String text();

    /** The English name of an actor. */
    String actor(String id);

    /** The English name of an issue. */
    String issue(String id);
  }

  String of(Judgement judgement) {
    if (judgement instanceof Judgement.OfActor ofActor) {
      return of(ofActor.opinion());
    }
    return of(((Judgement.OnIssue) judgement).stance());
  }

  String of(Opinion opinion) {
    Trace trace = opinion.trace();
    List<String> parts = new ArrayList<>();
    String words =
        cues(trace, LEXICON)
            .map(cues -> listed(cues, this::colours))
            .orElse("no word of the lexicon decides");
    parts.add("%s, %s".formatted(voice(opinion.voice()), words));
    rest(trace, opinion.targetId(), parts);
    return String.join("; ", parts);
  }

  String of(Stance stance) {
    Trace trace = stance.trace();
    List<String> parts = new ArrayList<>();
    cues(trace, FRAME).ifPresent(cues -> parts.add(listed(cues, this::frame)));
    cues(trace, ISSUE).ifPresent(cues -> parts.add(listed(cues, this::issue)));
    if (stance.label() == Stance.Label.CONDITIONAL
        && trace.cues().stream().noneMatch(Reason::isCondition)) {
      parts.add("it is to hold only then");
    }
    rest(trace, stance.holderId(), parts);
    return String.join("; ", parts);
  }

  private void rest(Trace trace, String actorId, List<String> parts) {
    String found =
        trace.rules().stream()
            .flatMap(rule -> List.of(rule.split(",")).stream())
            .filter(Predicate.not(TOLD::contains))
            .distinct()
            .map(rule -> RULES.getOrDefault(rule, "found by " + rule.replace('-', ' ')))
            .collect(Collectors.joining(" and "));
    if (!found.isEmpty()) {
      parts.add("%s is %s".formatted(context.actor(actorId), found));
    }
    trace.cues().stream()
        .filter(Reason::isShifter)
        .map(this::shifter)
        .distinct()
        .forEach(parts::add);
    if (trace.model() != 0) {
      parts.add(model(trace));
    }
  }

  /** In whose words. */
  String voice(String voice) {
    return switch (voice) {
      case Opinion.NARRATOR -> "in the text's own voice";
      case Opinion.OTHER -> "in another speaker's words";
      default -> "in the words of " + context.actor(voice);
    };
  }

  /** Whether a cue turns, weakens or suspends another one. */
  static boolean isShifter(Trace.Cue cue) {
    return switch (cue.kind()) {
      case LEXICON, FRAME, ISSUE, MODEL -> false;
      default -> true;
    };
  }

  private static boolean isCondition(Trace.Cue cue) {
    return cue.kind().equals("condition") || cue.kind().equals(FRAME) && cue.value() == 0;
  }

  private static Optional<List<Trace.Cue>> cues(Trace trace, String kind) {
    List<Trace.Cue> cues = trace.cues().stream().filter(cue -> cue.kind().equals(kind)).toList();
    return cues.isEmpty() ? Optional.empty() : Optional.of(cues);
  }

  private static String listed(List<Trace.Cue> cues, Function<Trace.Cue, String> words) {
    return cues.stream().map(words).distinct().collect(Collectors.joining(" and "));
  }

  private String colours(Trace.Cue cue) {
    String whom =
        switch (cue.role()) {
          case "agent" -> "who does it";
          case "patient" -> "whom it is done to";
          case "experiencer" -> "whom it happens to";
          case "described" -> "whom it describes";
          default -> "whom it is about";
        };
    return "%s speaks %s of %s"
        .formatted(
            quoted(cue, Wording.signed(cue.value())), cue.value() < 0 ? "ill" : "well", whom);
  }

  private String frame(Trace.Cue cue) {
    String does =
        switch (cue.role()) {
          case "support" -> "is support";
          case "demand" -> "is a demand";
          case "offer" -> "is an offer";
          case "accept" -> "is acceptance";
          case "promise" -> "is a promise";
          case "act" -> "is a deed";
          case "reject" -> "is rejection";
          case "rule_out" -> "rules it out";
          case "obstruct" -> "stands in its way";
          case "stop" -> "puts an end to it";
          case "condition" -> "sets a condition";
          case "evade" -> "evades";
          case "reverse" -> "turns it round";
          default -> "says " + cue.role().replace('_', ' ');
        };
    return "%s %s".formatted(quoted(cue, sign(cue.value())), does);
  }

  private String issue(Trace.Cue cue) {
    return "%s is %s%s"
        .formatted(
            quoted(cue, sign(cue.value())),
            cue.value() < 0 ? "the contrary of " : "",
            context.issue(cue.role()));
  }

  private String shifter(Trace.Cue cue) {
    String does =
        switch (cue.kind()) {
          case "negation" -> "turns it round";
          case "exception", "restriction" -> "makes an exception of it";
          case "intensifier" -> "makes it stronger";
          case "diminisher" -> "makes it weaker";
          case "irrealis" -> "makes it less than certain";
          case "condition" -> "sets a condition";
          case "question" -> "asks";
          case "distancing" -> "keeps it at a distance";
          case "contrast" -> "sets it against the rest";
          case "comparison" -> "compares";
          default -> "counts as " + cue.kind();
        };
    return quoted(cue, "") + " " + does;
  }

  private static String model(Trace trace) {
    String features =
        trace.cues().stream()
            .filter(cue -> cue.kind().equals(MODEL))
            .map(
                cue ->
                    "%s %s".formatted(Wording.isolated(cue.lexeme()), Wording.signed(cue.value())))
            .collect(Collectors.joining(", "));
    return "the model gives it %s%s"
        .formatted(Wording.signed(trace.model()), features.isEmpty() ? "" : " for " + features);
  }

  /** The words as they stand there; the entry they are a form of where it is spelled else. */
  private String quoted(Trace.Cue cue, String value) {
    String surface = Wording.oneLine(cue.span().of(context.text()));
    String entry = surface.equals(cue.lexeme()) ? "" : Wording.isolated(cue.lexeme());
    String more =
        Stream.of(entry, value).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    return Wording.isolated(surface) + (more.isEmpty() ? "" : " (%s)".formatted(more));
  }

  private static String sign(double value) {
    return value == 0
        ? "0"
        : String.format(Locale.ROOT, value > 0 ? "+%.0f" : "\u2212%.0f", Math.abs(value));
  }
}
