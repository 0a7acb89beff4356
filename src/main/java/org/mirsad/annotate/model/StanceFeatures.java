package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.sentiment.SentimentIndex;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.annotate.stance.FrameHit;
import org.mirsad.annotate.stance.IssueHit;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.knowledge.Actor;

/**
 * Describes every (sentence, holder, issue) of an article for the model of stances.
 *
 * <p>What could be for or against is told relative to the issue: {@code +} and {@code -} are the
 * direction of the frame times that of the issue's wording, so that «رفض رفع العقوبات» is {@code +}
 * for sanctions. Families as in {@link SentimentFeatures}, {@code issue} for the wording's place,
 * {@code topic} where there is none ({@link UnnamedIssueFeatures}), {@code word} for what words say
 * together with the issue ({@link IssueWords}), and {@code about} for what the sentence is about by
 * all its words. The holder is no feature; only what a sentence is about is told by names too.
 */
public final class StanceFeatures {
  private static final Set<String> TEMPORAL =
      Set.of("قبل", "بعد", "منذ", "خلال", "اثناء", "عقب", "قبيل", "رغم", "وسط", "دون", "بدون");

  /** How many issues that no word names a sentence is tried for, and from which score on. */
  private static final int UNNAMED = 2;

  private static final double LEAST_SCORE = 2;

  private final Lexicon lexicon;
  private final IssueDirections directions;

  public StanceFeatures(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.directions = new IssueDirections(lexicon.knowledge());
  }

  /**
   * The candidates of an article, in order of sentence, holder and issue.
   *
   * @param topics tells what sentences are about
   */
  public List<Candidate> candidates(AnnotatedArticle article, IssueTopics topics) {
    ArticleView view = ArticleView.of(article, lexicon);
    List<Set<String>> words = IssueTopics.words(view);
    Set<String> all = IssueTopics.together(words);
    List<Candidate> candidates = new ArrayList<>();
    List<Map<String, List<IssueHit>>> told = new ArrayList<>();
    for (List<IssueHit> hits : lexicon.issues().issues(article, view.passages())) {
      told.add(byIssue(hits));
    }
    for (int number = 0; number < view.size(); number++) {
      Map<String, ActorView> actors = view.actors(number);
      if (actors.isEmpty()) {
        continue;
      }
      Map<String, Double> scores = topics.scores(words.get(number), all);
      Map<String, List<IssueHit>> issues = withTopics(view, number, told);
      Set<String> unnamed = new TreeSet<>(IssueTopics.best(scores, UNNAMED, LEAST_SCORE));
      unnamed.removeAll(issues.keySet());
      unnamed.forEach(issue -> issues.put(issue, List.of()));
      if (!issues.isEmpty()) {
        About about = new About(scores, unnamed);
        Sentence sentence = new Sentence(view, number, actors, issues, told, words, about);
        for (Map.Entry<String, ActorView> actor : actors.entrySet()) {
          issues.forEach(
              (issue, hits) ->
                  candidates.add(
                      new Candidate(
                          sentence.number,
                          actor.getKey(),
                          issue,
                          sentence.features(actor.getKey(), actor.getValue(), issue, hits))));
        }
      }
    }
    return candidates;
  }

  private static Map<String, List<IssueHit>> byIssue(List<IssueHit> hits) {
    Map<String, List<IssueHit>> byIssue = new TreeMap<>();
    for (IssueHit hit : hits) {
      byIssue.computeIfAbsent(hit.issueId(), id -> new ArrayList<>()).add(hit);
    }
    return byIssue;
  }

  /**
   * The issues worded in a sentence, and without words of their own those the rules found, those of
   * the sentence before and the one the article speaks of most.
   */
  private static Map<String, List<IssueHit>> withTopics(
      ArticleView view, int number, List<Map<String, List<IssueHit>>> told) {
    Map<String, List<IssueHit>> issues = new TreeMap<>(told.get(number));
    view.stances(number).forEach(stance -> issues.putIfAbsent(stance.issueId(), List.of()));
    if (number > 0) {
      told.get(number - 1).keySet().forEach(issue -> issues.putIfAbsent(issue, List.of()));
    }
    mainIssue(told).ifPresent(issue -> issues.putIfAbsent(issue, List.of()));
    return issues;
  }

  /** The issue most sentences name, the first by id of equal ones. */
  private static Optional<String> mainIssue(List<Map<String, List<IssueHit>>> told) {
    Map<String, Integer> counts = new TreeMap<>();
    told.forEach(
        sentence -> sentence.keySet().forEach(issue -> counts.merge(issue, 1, Integer::sum)));
    String best = "";
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (best.isEmpty() || count.getValue() > counts.get(best)) {
        best = count.getKey();
      }
    }
    return Optional.of(best).filter(issue -> !issue.isEmpty());
  }

  /**
   * What a sentence is about by all its words.
   *
   * @param scores of {@link IssueTopics}
   * @param unnamed issues that nothing but these scores speaks for
   */
  private record About(Map<String, Double> scores, Set<String> unnamed) {
    void add(Features features, String issue, boolean named, boolean speaker) {
      Double score = scores.get(issue);
      if (score == null) {
        return; // An issue of the user's own, which nothing was learnt of.
      }
      String kind = unnamed.contains(issue) ? "new" : named ? "named" : "carried";
      double bounded = Math.max(-3, Math.min(6, score));
      int better = 0;
      for (double other : scores.values()) {
        better += other > score ? 1 : 0;
      }
      features.add("about:" + kind, bounded / 3, Features.NOWHERE);
      features.add("about:" + kind + ".is." + (int) Math.floor(bounded * 2));
      features.add("about:" + kind + ".rank." + Math.min(4, better));
      if (speaker) {
        features.add("about:" + kind + ".speaker", bounded / 3, Features.NOWHERE);
      }
      if (!features.values().containsKey("rule:none")) {
        features.add("rule:about", bounded / 3, Features.NOWHERE);
      }
    }
  }

  /** One sentence and what does not depend on holder and issue. */
  private final class Sentence {
    private final ArticleView article;
    private final int number;
    private final Map<String, ActorView> actors;
    private final Map<String, List<IssueHit>> issues;
    private final UnnamedIssueFeatures unnamed;
    private final IssueWords issueWords;
    private final About about;
    private final SentenceView view;
    private final FrameFeatures frame;
    private final List<FrameHit> frames;
    private final List<SentimentIndex.Hit> hits;

    Sentence(
        ArticleView article,
        int number,
        Map<String, ActorView> actors,
        Map<String, List<IssueHit>> issues,
        List<Map<String, List<IssueHit>>> told,
        List<Set<String>> words,
        About about) {
      this.about = about;
      this.article = article;
      this.number = number;
      this.actors = actors;
      this.issues = issues;
      this.view = article.sentence(number);
      this.frame = view.frame();
      List<IssueHit> all = issues.values().stream().flatMap(List::stream).toList();
      this.frames = lexicon.frames().frames(view.roles(), all);
      this.hits = view.passage().hits();
      this.issueWords = new IssueWords(view);
      this.unnamed = new UnnamedIssueFeatures(view, number, told, frames, hits, directions, words);
    }

    Features features(String actorId, ActorView actor, String issue, List<IssueHit> wordings) {
      Features features = new Features();
      rules(features, actorId, issue);
      for (IssueHit wording : wordings) {
        wording(features, actor, wording);
        for (FrameHit hit : frames) {
          frame(features, actor, wording, hit);
        }
        for (SentimentIndex.Hit hit : hits) {
          cue(features, actor, wording, hit);
        }
        speech(features, actor, wording);
        words(features, actor, wording);
      }
      if (wordings.isEmpty()) {
        unnamed.add(features, actor, issue);
      }
      balance(features, actor, wordings);
      frame.add(features, actor, article.actor(actorId), actors.size());
      features.add("frame:issues." + Math.min(3, issues.size()));
      context(features, actorId, issue);
      issueWords.add(features, issue);
      about.add(features, issue, !wordings.isEmpty(), actor.isSpeaker());
      return features;
    }

    private void rules(Features features, String actorId, String issue) {
      boolean any = false;
      for (Stance stance : article.stances(number)) {
        String label = label(stance);
        boolean own = stance.holderId().equals(actorId);
        boolean same = stance.issueId().equals(issue);
        if (own && same) {
          any = true;
          features.add("rule:" + label);
          features.add("rule:conf." + label, stance.confidence(), Features.NOWHERE);
          stance.trace().rules().forEach(rule -> features.add("rule:id." + rule));
          stance.trace().rules().forEach(rule -> features.add("rule:id." + rule + "." + label));
        } else if (same) {
          features.add("rule:others." + label);
          features.addIf(isAllied(actorId, stance.holderId()), "rule:ally." + label);
        } else if (own) {
          features.add("rule:another." + label);
        }
      }
      features.addIf(!any, "rule:none");
    }

    /** Whether one serves the other, or both the same state. */
    private boolean isAllied(String left, String right) {
      Actor a = article.actor(left);
      Actor b = article.actor(right);
      return a != null
          && b != null
          && (a.affiliations().contains(right)
              || b.affiliations().contains(left)
              || a.affiliations().stream().anyMatch(b.affiliations()::contains));
    }

    private void wording(Features features, ActorView actor, IssueHit wording) {
      String sign = sign(wording.phrase().direction());
      int first = wording.first();
      String verb = view.roles().isVerbHere(first) ? "verb" : "noun";
      String shift = view.shift(first);
      features.add("issue:" + sign + verb, first);
      if (!shift.isEmpty()) {
        features.add("issue:" + sign + verb + "." + shift, first);
      }
      for (String relation : actor.roles(first, wording.last())) {
        features.add("issue:" + sign + verb + "|" + relation + shift, first);
      }
      features.add("issue:" + actor.nearness(first, wording.last()), first);
      features.add("issue:" + sign + actor.nearness(first, wording.last()), first);
      features.addIf(wording.parting().isPresent(), "issue:parted");
      String before = first > 0 ? view.roles().words().get(first - 1).folded() : "";
      features.addIf(TEMPORAL.contains(before), "issue:behind." + before);
      features.add("issue:part." + view.part(first, 3));
    }

    private void frame(Features features, ActorView actor, IssueHit wording, FrameHit hit) {
      boolean before = hit.last() < wording.first();
      int distance =
          before
              ? view.distance(hit.last(), wording.first())
              : view.distance(wording.last(), hit.first());
      String bucket = distance <= 2 ? "2" : distance <= 6 ? "6" : "far";
      String where = (before ? "b" : "a") + bucket;
      int polarity = hit.frame().polarity() * wording.phrase().direction();
      String shift = view.shift(hit.first());
      String sign = polarity == 0 ? "0" : sign(polarity * (shift.equals("neg") ? -1 : 1));
      String suspended = shift.equals("if") || shift.equals("may") ? shift : "";
      String kind = hit.frame().kind().name().toLowerCase(Locale.ROOT);
      Set<String> relations = actor.roles(hit.first(), hit.last());
      String clause = view.sameClause(hit.first(), wording.first()) ? "c" : "o";
      features.add("cue:" + sign + "|" + where + suspended, hit.first());
      features.add("cue:" + kind + sign + "|" + where, hit.first());
      String nearness = actor.nearness(hit.first(), hit.last());
      if (relations.isEmpty()) {
        features.add("cue:" + sign + "|" + nearness + "|" + where, hit.first());
      }
      for (String relation : relations) {
        features.add("cue:" + sign + "|" + relation + "|" + where + suspended, hit.first());
        features.add("cue:" + sign + "|" + relation + suspended, hit.first());
        features.add("cue:" + kind + sign + "|" + relation, hit.first());
        features.add("cue:" + sign + "|" + relation + clause, hit.first());
      }
      if (actor.says(hit.first())) {
        features.add("cue:" + sign + "|own|" + where + suspended, hit.first());
        features.add("cue:" + kind + sign + "|own", hit.first());
      }
      if (view.passage().isFirstPerson(hit.first()) && actor.isSpeaker()) {
        features.add("cue:" + sign + "|we", hit.first());
      }
    }

    /** Whether the frames of the sentence all point one way, and the holder's part in it. */
    private void balance(Features features, ActorView actor, List<IssueHit> wordings) {
      boolean plus = false;
      boolean minus = false;
      int direction = wordings.isEmpty() ? 1 : wordings.get(0).phrase().direction();
      for (FrameHit hit : frames) {
        int polarity = hit.frame().polarity() * direction * (view.isNegated(hit.first()) ? -1 : 1);
        plus |= polarity > 0;
        minus |= polarity < 0;
      }
      String tone = plus ? minus ? "mixed" : "plus" : minus ? "minus" : "none";
      String role = actor.kinds().contains("carried") ? "carried" : actor.mainRole();
      String speaker = actor.isSpeaker() ? "speaker" : "silent";
      String named = wordings.isEmpty() ? "unnamed" : "named";
      features.add("tone:" + tone + "|" + named);
      features.add("tone:" + tone + "|" + role + "|" + named);
      features.add("tone:" + tone + "|" + role + "|" + speaker + "|" + named);
      features.add("tone:" + tone + "|" + Math.min(3, actors.size()) + "|" + role);
      for (String label : List.of("+", "0", "-")) {
        if (features.values().containsKey("rule:" + label)) {
          features.add("rule:" + label + "|" + tone);
          features.add("rule:" + label + "|" + role);
          features.add("rule:" + label + "|" + speaker);
          features.add("rule:" + label + "|" + named);
        }
      }
    }

    /** A word of the sentiment lexicon near the issue. */
    private void cue(Features features, ActorView actor, IssueHit wording, SentimentIndex.Hit hit) {
      if (view.distance(hit.first(), wording.first()) <= 6) {
        tone(features, actor, hit, "tone", wording.phrase().direction(), "");
      }
    }

    private void speech(Features features, ActorView actor, IssueHit wording) {
      int offset = view.roles().words().get(wording.first()).span().start();
      String sign = sign(wording.phrase().direction());
      for (Statement statement : view.passage().statements()) {
        String attitude = statement.attitude().name().toLowerCase(Locale.ROOT);
        boolean inside = statement.span().contains(offset);
        int verb = view.wordAt(statement.verbSpan().start());
        if (actor.isSpeaker() && inside && actor.says(wording.first())) {
          features.add("speech:" + attitude, verb);
          features.add("speech:" + attitude + sign, verb);
          features.add("speech:inside");
        } else if (inside) {
          features.add("speech:by-other." + attitude, verb);
        } else if (actor.isSpeaker()) {
          features.add("speech:outside." + attitude, verb);
        }
      }
    }

    /** The words that carry the holder and the issue, with the direction of the issue's wording. */
    private void words(Features features, ActorView actor, IssueHit wording) {
      String sign = sign(wording.phrase().direction());
      for (ActorView.Arc arc : actor.arcs()) {
        String lexeme = view.lexeme(arc.word());
        features.add("path:" + arc.role());
        if (FrameFeatures.isTelling(lexeme)) {
          String shift = view.shift(arc.word());
          features.add("lex:" + arc.role() + "." + lexeme, arc.word());
          features.add("lex:" + sign + arc.role() + "." + lexeme + shift, arc.word());
        }
      }
      SentenceView.Verb governor = view.governor(wording.first());
      if (governor != null && FrameFeatures.isTelling(view.lexeme(governor.index()))) {
        Set<String> relations = actor.roles(governor.index(), governor.index());
        String relation = relations.isEmpty() ? "none" : relations.iterator().next();
        String lexeme = view.lexeme(governor.index()) + view.shift(governor.index());
        features.add("gov:" + sign + lexeme, governor.index());
        features.add("gov:" + sign + lexeme + "|" + relation, governor.index());
        features.add("gov:|" + relation, governor.index());
      }
      for (int i = 0; i < view.size(); i++) {
        String lexeme = view.lexeme(i);
        boolean own = i >= wording.first() && i <= wording.last();
        if (FrameFeatures.isTelling(lexeme) && !own) {
          int near = i < wording.first() ? wording.first() : wording.last();
          if (view.distance(i, near) <= 3) {
            String side = i < wording.first() ? "b." : "a.";
            features.add("near:" + sign + side + lexeme, i);
            if (actor.says(i)) {
              features.add("near:" + sign + "own." + lexeme, i);
            }
          }
        }
      }
    }

    private void context(Features features, String actorId, String issue) {
      for (Stance stance : article.stances()) {
        if (stance.issueId().equals(issue) && stance.sentence() != number) {
          String label = label(stance);
          if (stance.holderId().equals(actorId)) {
            features.add("ctx:own." + label);
          } else {
            features.add("ctx:others." + label);
            features.addIf(isAllied(actorId, stance.holderId()), "ctx:ally." + label);
          }
        }
      }
    }
  }

  private static String label(Stance stance) {
    return switch (stance.label()) {
      case SUPPORT -> "+";
      case CONDITIONAL -> "0";
      case OPPOSE -> "-";
    };
  }

  /** What a word of the sentiment lexicon says of a thing wanted, and whose word it is. */
  static void tone(
      Features features,
      ActorView actor,
      SentimentIndex.Hit hit,
      String family,
      int direction,
      String shift) {
    hit.entry()
        .effects()
        .forEach(
            (role, value) -> {
              String sign = sign(value * direction);
              String name = family + ":" + role.name().toLowerCase(Locale.ROOT) + sign + shift;
              features.add(name, hit.entry().strength(), hit.first());
              if (actor.says(hit.first())) {
                features.add(name + "|own", hit.entry().strength(), hit.first());
              }
              for (String relation : actor.roles(hit.first(), hit.last())) {
                features.add(name + "|" + relation, hit.entry().strength(), hit.first());
              }
            });
  }

  static String sign(double value) {
    return value > 0 ? "+" : "-";
  }
}
