package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirsad.annotate.Trace;
import org.mirsad.text.Span;

/** Adds up the evidence of one sentence for each target and voice. */
final class OpinionTally {
  /** Evidence must weigh more than this for an opinion. */
  static final double THRESHOLD = 0.35;

  private record Key(String target, String voice) {}

  /**
   * What one word says of one target.
   *
   * @param value in [-1,1]
   * @param certainty how sure the target is
   * @param span the judging words
   * @param cues the lexicon word and its shifters
   * @param rule how the target was found
   */
  record Evidence(double value, double certainty, Span span, List<Trace.Cue> cues, String rule) {
    Evidence {
      cues = List.copyOf(cues);
    }
  }

  private final Map<Key, List<Evidence>> evidence = new LinkedHashMap<>();

  void add(String target, String voice, Evidence part) {
    evidence.computeIfAbsent(new Key(target, voice), k -> new ArrayList<>()).add(part);
  }

  List<Opinion> opinions(int sentence) {
    List<Opinion> opinions = new ArrayList<>();
    evidence.forEach(
        (key, parts) -> {
          double sum = parts.stream().mapToDouble(e -> e.value() * e.certainty()).sum();
          double strongest =
              parts.stream().mapToDouble(e -> e.value()).reduce(0, OpinionTally::stronger);
          if (Math.abs(strongest) > THRESHOLD && sum * strongest > 0) {
            opinions.add(opinion(sentence, key, parts, sum));
          }
        });
    return opinions;
  }

  private static double stronger(double left, double right) {
    return Math.abs(left) >= Math.abs(right) ? left : right;
  }

  private static Opinion opinion(int sentence, Key key, List<Evidence> parts, double sum) {
    List<Trace.Cue> cues = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    Span span = parts.get(0).span();
    double certainty = 0;
    for (Evidence part : parts) {
      cues.addAll(part.cues());
      rules.add(part.rule());
      span = Span.cover(span, part.span());
      certainty = Math.max(certainty, part.certainty());
    }
    double confidence = Math.min(0.95, 0.4 + 0.5 * Math.min(1, Math.abs(sum))) * certainty;
    return new Opinion(
        sentence,
        key.target(),
        key.voice(),
        Math.max(-1, Math.min(1, sum)),
        confidence,
        span,
        new Trace(cues, rules, 0));
  }
}
