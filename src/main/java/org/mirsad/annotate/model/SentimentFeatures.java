package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.sentiment.SentimentIndex;
import org.mirsad.annotate.sentiment.Silence;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.annotate.stance.FrameHit;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.knowledge.SentimentEntry;

/**
 * Describes every (sentence, actor) of an article for the model of sentiment.
 *
 * <p>Families: {@code rule} what the rules said of the actor here, {@code cue} every word of the
 * lexicon with his role towards it, {@code tone} all of them together, {@code lex}, {@code near}
 * and {@code pair} the lexemes, {@code mood} how the sentence sounds by all its words, {@code path}
 * and {@code frame} the sentence's make, {@code ctx} the rest of the article. None depends on who
 * the actor is.
 */
public final class SentimentFeatures {
  private static final Set<String> AGENTS = Set.of("subj", "organ", "gen", "adj", "deed", "own1");
  private static final Set<String> DESCRIBED = Set.of("desc", "gen", "deed", "subj", "near");

  private final Lexicon lexicon;

  public SentimentFeatures(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The candidates of an article, in order of sentence and actor.
   *
   * @param tones tells how sentences sound
   */
  public List<Candidate> candidates(AnnotatedArticle article, SentenceTones tones) {
    ArticleView view = ArticleView.of(article, lexicon);
    List<Set<String>> words = SentenceTones.words(view);
    List<Candidate> candidates = new ArrayList<>();
    for (int number = 0; number < view.size(); number++) {
      Map<String, ActorView> actors = view.actors(number);
      if (actors.isEmpty()) {
        continue;
      }
      Sentence sentence = new Sentence(view, number, actors.size(), tones.of(words.get(number)));
      for (Map.Entry<String, ActorView> actor : actors.entrySet()) {
        if (isCandidate(view, number, actor.getKey())) {
          Features features = sentence.features(actor.getKey(), actor.getValue());
          candidates.add(new Candidate(number, actor.getKey(), "", features));
        }
      }
    }
    return candidates;
  }

  /** In sports only whom the rules judge: those who win and lose there are no actors. */
  private static boolean isCandidate(ArticleView view, int number, String actorId) {
    return !view.passages().get(number).isAboutSports()
        || view.opinions(number).stream().anyMatch(o -> o.targetId().equals(actorId));
  }

  /** One sentence and what does not depend on the actor. */
  private final class Sentence {
    private final ArticleView article;
    private final int number;
    private final int actors;
    private final SentenceView view;
    private final FrameFeatures frame;
    private final List<SentimentIndex.Hit> hits;
    private final List<FrameHit> stanceFrames;
    private final SentenceTones.Tone tone;

    Sentence(ArticleView article, int number, int actors, SentenceTones.Tone tone) {
      this.tone = tone;
      this.article = article;
      this.number = number;
      this.actors = actors;
      this.view = article.sentence(number);
      this.frame = view.frame();
      Silence silence = new Silence(view.passage());
      this.hits = view.passage().hits().stream().filter(h -> !silence.isOn(h)).toList();
      this.stanceFrames = lexicon.frames().frames(view.roles(), List.of());
    }

    Features features(String actorId, ActorView actor) {
      Features features = new Features();
      rules(features, actorId);
      for (SentimentIndex.Hit hit : hits) {
        cue(features, actor, hit);
      }
      balance(features, actor, actorId);
      mood(features, actor);
      stanceFrames.forEach(hit -> stanceFrame(features, actor, hit));
      attitudes(features, actor);
      frame.add(features, actor, article.actor(actorId), actors);
      frame.addLexemes(features, actor);
      context(features, actorId);
      return features;
    }

    private void rules(Features features, String actorId) {
      boolean any = false;
      for (Opinion opinion : article.opinions(number)) {
        String sign = sign(opinion.polarity());
        if (!opinion.targetId().equals(actorId)) {
          features.add("rule:other" + sign);
          continue;
        }
        any = true;
        features.add("rule:" + sign, 1, Features.NOWHERE);
        features.add("rule:conf" + sign, opinion.confidence(), Features.NOWHERE);
        features.add("rule:value" + sign, Math.abs(opinion.polarity()), Features.NOWHERE);
        features.add("rule:voice." + voice(opinion, actorId) + sign);
        opinion.trace().rules().forEach(rule -> features.add("rule:id." + rule + sign));
      }
      features.addIf(!any, "rule:none");
    }

    private String voice(Opinion opinion, String actorId) {
      return switch (opinion.voice()) {
        case Opinion.NARRATOR -> "narrator";
        case Opinion.OTHER -> "other";
        default -> opinion.voice().equals(actorId) ? "self" : "actor";
      };
    }

    private void cue(Features features, ActorView actor, SentimentIndex.Hit hit) {
      Set<String> relations = actor.roles(hit.first(), hit.last());
      String nearness = actor.nearness(hit.first(), hit.last());
      String shift = view.shift(hit.first());
      String form = hit.form() == SentimentIndex.Form.BASE ? "" : hit.form().name().substring(0, 1);
      double strength = hit.entry().strength();
      String said = actor.says(hit.first()) ? ".own" : "";
      for (Map.Entry<SentimentEntry.Role, Integer> effect : hit.entry().effects().entrySet()) {
        String role = effect.getKey().name().toLowerCase(Locale.ROOT);
        String sign = sign(effect.getValue());
        String name = role + sign + form;
        for (String relation : relations) {
          features.add("cue:" + name + "|" + relation, strength, hit.first());
          features.add("cue:" + role + sign + "|" + relation + said, strength, hit.first());
          if (!shift.isEmpty()) {
            features.add("cue:" + shift + sign + "|" + relation, strength, hit.first());
          }
        }
        boolean fits = fits(effect.getKey(), relations);
        if (fits) {
          features.add(
              "cue:fit" + sign + (shift.isEmpty() ? "" : "." + shift), strength, hit.first());
        } else if (!relations.isEmpty()) {
          features.add("cue:unfit" + sign, strength, hit.first());
        }
        features.add("cue:" + role + sign + "|" + nearness, strength, hit.first());
        features.add("cue:" + sign + "|" + nearness + said, strength, hit.first());
        features.add("cue:any" + sign, strength, hit.first());
      }
    }

    /** How the sentence sounds by all its words, and whether that may be said of the actor. */
    private void mood(Features features, ActorView actor) {
      if (tone.equals(SentenceTones.Tone.UNKNOWN)) {
        return;
      }
      mood(features, actor, "+", tone.good());
      mood(features, actor, "-", tone.bad());
    }

    private void mood(Features features, ActorView actor, String sign, double value) {
      features.add("mood:" + sign, value / 3, Features.NOWHERE);
      features.add("mood:" + sign + ".is." + (int) Math.floor(value * 2));
      features.add("mood:" + sign + "|" + role(actor), value / 3, Features.NOWHERE);
      if (features.values().containsKey("rule:none")) {
        features.add("rule:mood" + sign + "|none", value / 3, Features.NOWHERE);
      }
    }

    private static String role(ActorView actor) {
      return actor.kinds().contains("carried") ? "carried" : actor.mainRole();
    }

    /** Whether the words of the sentence are all good or all bad, and the actor's part in it. */
    private void balance(Features features, ActorView actor, String actorId) {
      boolean good = false;
      boolean bad = false;
      for (SentimentIndex.Hit hit : hits) {
        for (int value : hit.entry().effects().values()) {
          good |= value > 0;
          bad |= value < 0;
        }
      }
      String tone = good ? bad ? "mixed" : "good" : bad ? "bad" : "none";
      String role = role(actor);
      boolean narrated =
          actor.places().stream()
              .anyMatch(place -> view.passage().voice(place).equals(Opinion.NARRATOR));
      String voice = actor.isSpeaker() ? "speaker" : narrated ? "narrated" : "spoken";
      String type = article.actor(actorId).type().name().toLowerCase(Locale.ROOT);
      features.add("tone:" + tone);
      features.add("tone:" + tone + "|" + role);
      features.add("tone:" + tone + "|" + voice);
      features.add("tone:" + tone + "|" + role + "|" + voice);
      features.add("tone:" + tone + "|" + type);
      features.add("tone:" + tone + "|" + Math.min(3, actors));
      for (String sign : List.of("+", "-")) {
        if (features.values().containsKey("cue:fit" + sign)) {
          features.add("tone:fit" + sign + "|" + voice);
          features.add("tone:fit" + sign + "|" + tone);
          features.addIf(features.values().containsKey("rule:none"), "rule:fit" + sign + "|silent");
        }
        if (features.values().containsKey("rule:" + sign)) {
          features.add("rule:" + sign + "|" + voice);
          features.add("rule:" + sign + "|" + tone);
          features.add("rule:" + sign + "|" + role);
          features.add("rule:" + sign + "|" + type);
        }
      }
    }

    private static boolean fits(SentimentEntry.Role role, Set<String> relations) {
      for (String relation : relations) {
        boolean fits =
            switch (role) {
              case AGENT, EXPERIENCER -> AGENTS.contains(relation);
              case PATIENT -> relation.startsWith("obj") || relation.startsWith("np.");
              case DESCRIBED -> DESCRIBED.contains(relation);
            };
        if (fits) {
          return true;
        }
      }
      return false;
    }

    /** «رفض», «دعم»: what the actor does, or others do to what is his. */
    private void stanceFrame(Features features, ActorView actor, FrameHit hit) {
      String kind = hit.frame().kind().name().toLowerCase(Locale.ROOT);
      for (String relation : actor.roles(hit.first(), hit.last())) {
        features.add("cue:" + kind + "|" + relation, hit.first());
      }
    }

    /** «انتقد», «رحب»: verbs of speech the actor is the target of. */
    private void attitudes(Features features, ActorView actor) {
      for (Statement statement : view.passage().statements()) {
        int verb = view.wordAt(statement.verbSpan().start());
        String attitude = statement.attitude().name().toLowerCase(Locale.ROOT);
        for (String relation : actor.roles(verb, verb)) {
          features.add("cue:" + attitude + "|" + relation, verb);
        }
      }
    }

    private void context(Features features, String actorId) {
      int positive = 0;
      int negative = 0;
      for (Opinion opinion : article.opinions()) {
        if (opinion.targetId().equals(actorId) && opinion.sentence() != number) {
          positive += opinion.polarity() > 0 ? 1 : 0;
          negative += opinion.polarity() < 0 ? 1 : 0;
          boolean headline =
              article.passages().get(opinion.sentence()).roles().sentence().block()
                  == Block.Kind.HEADLINE;
          features.addIf(headline, "ctx:headline" + sign(opinion.polarity()));
          features.addIf(opinion.sentence() == number - 1, "ctx:before" + sign(opinion.polarity()));
        }
      }
      features.add("ctx:article+", Math.min(1, positive / 2.0), Features.NOWHERE);
      features.add("ctx:article-", Math.min(1, negative / 2.0), Features.NOWHERE);
    }
  }

  private static String sign(double value) {
    return value > 0 ? "+" : "-";
  }
}
