package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.deed.DeedReference;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.reference.NounReferenceAnnotator;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.speech.Statement;

/**
 * Judges who is made to look good or bad: for every word of the sentiment lexicon, the actors in
 * the roles it colours, in the voice it stands in.
 *
 * <p>A verb colours its subject or object as its entry says, a masdar or action noun its genitive
 * or the state of its adjective («الهجمات الروسية», the Russian attacks), an adjective or noun of
 * quality whom it describes. Praise and blame of what somebody has or does reach him («أشاد بالدور
 * القطري», praised the Qatari role). Negation turns praise into blame («لم ينجح») and silences
 * blame; questions, conditions and denials silence both. What an actor says well of himself does
 * not count. Cues for one target in one voice add up. Known misses: irony, judgement by facts
 * without a word of the lexicon.
 */
public final class SentimentAnnotator implements Annotator<Opinion> {
  private final PassageReader reader;

  public SentimentAnnotator(PassageReader reader) {
    this.reader = reader;
  }

  @Override
  public Layer<Opinion> layer() {
    return Opinion.BY_RULES;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        Sentence.LAYER,
        Mention.LAYER,
        NounReferenceAnnotator.LAYER,
        Statement.LAYER,
        PronounAnnotator.LAYER,
        DeedReference.LAYER);
  }

  @Override
  public List<Opinion> annotate(AnnotatedArticle article) {
    List<Opinion> opinions = new ArrayList<>();
    for (Passage passage : reader.read(article)) {
      if (passage.meansNobody()) {
        continue;
      }
      opinions.addAll(new SentimentJudge(passage).judge(passage.hits()));
    }
    opinions.sort(
        Comparator.comparingInt(Opinion::sentence)
            .thenComparing(Opinion::span)
            .thenComparing(Opinion::targetId)
            .thenComparing(Opinion::voice));
    return opinions;
  }
}
