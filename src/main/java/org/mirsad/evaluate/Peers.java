package org.mirsad.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.mirsad.analysis.Analyzer.CutDocument;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Morphology;

/**
 * Other ways of judging the same articles, to set the analysis beside: nothing at all, lists of
 * words, every actor for every issue, its own rules without its models. They are told the sentences
 * and the actors named in them, and judge by what else stands there.
 */
public final class Peers {
  private static final String SENTIMENT = "sentiment";
  private static final String STANCE = "stance";
  private static final List<String> LAYERS = List.of(SENTIMENT, STANCE);

  /** Judges an article. */
  @FunctionalInterface
  private interface Judge {
    void judge(Reading reading);
  }

  /**
   * A way of judging and what it found.
   *
   * @param layers the layers it judges
   * @param judge empty for one that was not given
   */
  private record Peer(
      String name, List<String> layers, Optional<Judge> judge, FoundDocuments documents) {}

  /** An article of a document, and what is judged in the document. */
  private record Reading(
      AnnotatedArticle article,
      CodePoints offsets,
      List<FoundDocument.Opinion> opinions,
      List<FoundDocument.Stance> stances) {

    List<Sentence> sentences() {
      return article.layer(Sentence.LAYER);
    }

    /** Where each actor named in a sentence stands first. */
    List<Mention> actors(Sentence sentence) {
      Set<String> ids = new HashSet<>();
      return article.layer(Mention.LAYER).stream()
          .filter(mention -> mention.sentence() == sentence.number())
          .filter(mention -> mention.isExplicit() && ids.add(mention.actorId()))
          .toList();
    }

    void opinion(Mention target, double polarity) {
      opinions.add(
          new FoundDocument.Opinion(
              offsets.span(target.span()), target.actorId(), Opinion.NARRATOR, polarity));
    }

    void stance(Mention holder, String issueId, Stance.Label label) {
      stances.add(
          new FoundDocument.Stance(
              offsets.span(holder.span()), holder.actorId(), issueId, label.id()));
    }
  }

  private final List<Peer> peers = new ArrayList<>();

  /**
   * @param afinn the list of words that one of the peers goes by, which has no score without
   */
  public Peers(Knowledge knowledge, Optional<WordScores> afinn) {
    NaiveLexicon lexicon = new NaiveLexicon(knowledge, Morphology.instance());
    add("all neutral", LAYERS, Optional.of(reading -> {}));
    add(
        "AFINN-ar by sentence",
        List.of(SENTIMENT),
        afinn.map(list -> bySentence(sentence -> list.sum(sentence.words()))));
    add(
        "lexicon by sentence",
        List.of(SENTIMENT),
        Optional.of(bySentence(sentence -> lexicon.polarity(sentence.words()))));
    add(
        "every actor for every issue",
        List.of(STANCE),
        Optional.of(reading -> everyIssue(reading, lexicon)));
    add("rules alone", LAYERS, Optional.of(layers(Opinion.BY_RULES, Stance.BY_RULES)));
    add(PeerScore.OURS, LAYERS, Optional.of(layers(Opinion.LAYER, Stance.LAYER)));
  }

  private void add(String name, List<String> layers, Optional<Judge> judge) {
    peers.add(new Peer(name, layers, judge, new FoundDocuments()));
  }

  /** Gives every actor named in a sentence the sign of the sentence. */
  private static Judge bySentence(ToDoubleFunction<Sentence> polarity) {
    return reading -> {
      for (Sentence sentence : reading.sentences()) {
        double sign = Math.signum(polarity.applyAsDouble(sentence));
        if (sign != 0) {
          reading.actors(sentence).forEach(actor -> reading.opinion(actor, sign));
        }
      }
    };
  }

  /** Has every actor named in a sentence support each of its issues, as it is worded. */
  private static void everyIssue(Reading reading, NaiveLexicon lexicon) {
    NaiveLexicon.Context context = NaiveLexicon.context(reading.article());
    for (Sentence sentence : reading.sentences()) {
      Set<NaiveLexicon.Named> issues =
          new LinkedHashSet<>(lexicon.issues(sentence.words(), context));
      for (Mention actor : reading.actors(sentence)) {
        for (NaiveLexicon.Named issue : issues) {
          reading.stance(
              actor,
              issue.issueId(),
              issue.direction() > 0 ? Stance.Label.SUPPORT : Stance.Label.OPPOSE);
        }
      }
    }
  }

  /** Takes what stands in layers of the analysis. */
  private static Judge layers(Layer<Opinion> opinions, Layer<Stance> stances) {
    return reading -> {
      for (Opinion opinion : reading.article().layer(opinions)) {
        reading
            .opinions()
            .add(
                new FoundDocument.Opinion(
                    reading.offsets().span(opinion.span()),
                    opinion.targetId(),
                    opinion.voice(),
                    opinion.polarity()));
      }
      for (Stance stance : reading.article().layer(stances)) {
        reading
            .stances()
            .add(
                new FoundDocument.Stance(
                    reading.offsets().span(stance.span()),
                    stance.holderId(),
                    stance.issueId(),
                    stance.label().id()));
      }
    };
  }

  /**
   * Has all of them judge an analysed document.
   *
   * @param articles the document's articles, annotated
   */
  public void add(CutDocument document, List<AnnotatedArticle> articles) {
    String text = document.document().text();
    CodePoints offsets = new CodePoints(text);
    for (Peer peer : peers) {
      List<FoundDocument.Opinion> opinions = new ArrayList<>();
      List<FoundDocument.Stance> stances = new ArrayList<>();
      for (AnnotatedArticle article : articles) {
        Reading reading = new Reading(article, offsets, opinions, stances);
        peer.judge().ifPresent(judge -> judge.judge(reading));
      }
      FoundDocument found =
          new FoundDocument(text, List.of(), List.of(), List.of(), opinions, stances, List.of());
      peer.documents().add(document.document().sourceUri(), found);
    }
  }

  /**
   * How well each does on each layer that some unit was labelled for; ours comes last.
   *
   * @throws org.mirsad.InputException as {@link Evaluation#of} does
   */
  public List<PeerScore> scores(List<GoldUnit> gold) {
    List<PeerScore> scores = new ArrayList<>();
    for (String layer : LAYERS) {
      if (gold.stream().noneMatch(unit -> unit.labelled().contains(layer))) {
        continue;
      }
      for (Peer peer : peers) {
        if (peer.layers().contains(layer)) {
          scores.add(
              new PeerScore(
                  layer,
                  peer.name(),
                  peer.judge().flatMap(j -> Evaluation.ofLayer(layer, gold, peer.documents()))));
        }
      }
    }
    return scores;
  }
}
