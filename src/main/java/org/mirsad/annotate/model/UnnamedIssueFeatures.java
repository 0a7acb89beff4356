package org.mirsad.annotate.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.sentiment.SentimentIndex;
import org.mirsad.annotate.stance.FrameHit;
import org.mirsad.annotate.stance.IssueHit;

/**
 * Describes a holder and an issue that his sentence does not name: «رحبت بالقرار» (welcomed the
 * decision). What the article told of it elsewhere and which way the words point stand for the
 * direction that a wording would have.
 */
final class UnnamedIssueFeatures {
  /** From which {@link IssueDirections log ratio} on words speak for or against an issue. */
  private static final double TELLING = 1;

  private final SentenceView view;
  private final int number;
  private final List<Map<String, List<IssueHit>>> told;
  private final List<FrameHit> frames;
  private final List<SentimentIndex.Hit> hits;
  private final IssueDirections directions;
  private final List<Set<String>> words;

  /** Directions of the sentence and of the headline by issue: the same for all holders. */
  private final Map<String, Double> ownDirections = new HashMap<>();

  private final Map<String, Double> headDirections = new HashMap<>();

  /**
   * @param view the sentence
   * @param number its number
   * @param told the issues worded in each sentence of the article
   * @param frames those of the sentence
   * @param hits its words of the sentiment lexicon
   * @param words all words of each sentence of the article
   */
  UnnamedIssueFeatures(
      SentenceView view,
      int number,
      List<Map<String, List<IssueHit>>> told,
      List<FrameHit> frames,
      List<SentimentIndex.Hit> hits,
      IssueDirections directions,
      List<Set<String>> words) {
    this.view = view;
    this.number = number;
    this.told = told;
    this.frames = frames;
    this.hits = hits;
    this.directions = directions;
    this.words = words;
  }

  void add(Features features, ActorView actor, String issue) {
    int direction = 1;
    int nearest = Integer.MAX_VALUE;
    int sentences = 0;
    for (int i = 0; i < told.size(); i++) {
      List<IssueHit> worded = told.get(i).getOrDefault(issue, List.of());
      if (!worded.isEmpty()) {
        sentences++;
        boolean nearer = Math.abs(number - i) < nearest;
        direction = nearer ? worded.get(0).phrase().direction() : direction;
        nearest = Math.min(nearest, Math.abs(number - i));
        features.addIf(i == number - 1, "topic:before");
        features.addIf(i == 0, "topic:headline");
      }
    }
    double own = own(issue);
    double head = head(issue);
    direction(features, "own", own);
    direction(features, "head", head);
    if (sentences == 0) {
      double telling = Math.abs(own) >= TELLING ? own : head;
      direction = telling < 0 ? -1 : 1;
    }
    features.add("topic:unnamed");
    features.add("topic:sentences." + Math.min(4, sentences));
    features.add("topic:others." + Math.min(2, told.get(number).size()));
    for (FrameHit hit : frames) {
      int polarity = hit.frame().polarity() * direction * (view.isNegated(hit.first()) ? -1 : 1);
      String sign = polarity == 0 ? "0" : StanceFeatures.sign(polarity);
      String kind = hit.frame().kind().name().toLowerCase(Locale.ROOT);
      features.add("topic:any" + sign, hit.first());
      for (String relation : actor.roles(hit.first(), hit.last())) {
        features.add("topic:" + sign + "|" + relation, hit.first());
        features.add("topic:" + kind + sign + "|" + relation, hit.first());
      }
      if (actor.says(hit.first())) {
        features.add("topic:" + sign + "|own", hit.first());
      }
    }
    for (SentimentIndex.Hit hit : hits) {
      StanceFeatures.tone(features, actor, hit, "topic", direction, view.shift(hit.first()));
    }
    sentenceWords(features, actor, direction);
    for (ActorView.Arc arc : actor.arcs()) {
      String lexeme = view.lexeme(arc.word());
      if (FrameFeatures.isTelling(lexeme)) {
        features.add("lex:topic." + arc.role() + "." + lexeme + view.shift(arc.word()), arc.word());
      }
    }
  }

  private double own(String issue) {
    return ownDirections.computeIfAbsent(issue, any -> directions.of(issue, words.get(number)));
  }

  private double head(String issue) {
    return headDirections.computeIfAbsent(issue, any -> directions.of(issue, words.get(0)));
  }

  /** Whether words speak for or against an issue without naming it, and what is done to that. */
  private void direction(Features features, String whose, double direction) {
    double bounded = Math.max(-4, Math.min(4, direction));
    String side = bounded >= TELLING ? "+" : bounded <= -TELLING ? "-" : "0";
    String name = "topic:dir." + whose;
    features.add(name, bounded / 2, Features.NOWHERE);
    features.add(name + side);
    for (FrameHit hit : frames) {
      int polarity = hit.frame().polarity() * (view.isNegated(hit.first()) ? -1 : 1);
      String kind = hit.frame().kind().name().toLowerCase(Locale.ROOT);
      features.add(name + side + "|" + polarity, hit.first());
      features.add(name + side + "|" + kind + polarity, hit.first());
    }
  }

  /** All words of a sentence that does not name the issue. */
  private void sentenceWords(Features features, ActorView actor, int direction) {
    for (int i = 0; i < view.size(); i++) {
      String lexeme = view.lexeme(i);
      if (FrameFeatures.isTelling(lexeme)) {
        String shifted = lexeme + view.shift(i);
        features.add("near:topic." + shifted, i);
        features.add("near:topic." + StanceFeatures.sign(direction) + shifted, i);
        if (actor.says(i)) {
          features.add("near:topic.own." + shifted, i);
        }
      }
    }
  }
}
