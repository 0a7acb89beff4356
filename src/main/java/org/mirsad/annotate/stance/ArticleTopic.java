package org.mirsad.annotate.stance;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.TypeCache;

/**
 * What an article speaks of, by which a wording that could be of several issues is told («العقوبات»
 * on whom?). Worked out when first asked; lives for one call.
 */
final class ArticleTopic {
  private final List<Passage> passages;
  private final TypeCache<List<String>> contextWords;
  private Set<String> headActors;
  private Set<String> vocabulary;

  /**
   * @param contextWords which words of contexts a word is, with or without clitics
   */
  ArticleTopic(List<Passage> passages, TypeCache<List<String>> contextWords) {
    this.passages = passages;
    this.contextWords = contextWords;
  }

  /** Whether headline or lead name one of the actors. */
  boolean isAboutAny(Collection<String> actorIds) {
    if (headActors == null) {
      headActors = headActors();
    }
    return !Collections.disjoint(headActors, actorIds);
  }

  /** Whether all words of one of the groups stand in the article, with or without clitics. */
  boolean holdsAny(List<List<String>> groups) {
    if (vocabulary == null) {
      vocabulary = vocabulary();
    }
    return groups.stream().anyMatch(vocabulary::containsAll);
  }

  /** Whether it holds one of some groups of words, if there are any. */
  boolean fits(List<List<String>> groups) {
    return groups.isEmpty() || holdsAny(groups);
  }

  private Set<String> headActors() {
    Set<String> named = new HashSet<>();
    for (Passage passage : passages) {
      Block.Kind block = passage.roles().sentence().block();
      if (block == Block.Kind.HEADLINE || block == Block.Kind.LEAD) {
        for (Participant participant : passage.roles().participants()) {
          if (!participant.byAdjective()) {
            named.add(participant.actorId());
          }
        }
      }
    }
    return named;
  }

  private Set<String> vocabulary() {
    Set<String> words = new HashSet<>();
    for (Passage passage : passages) {
      for (Word word : passage.words()) {
        words.addAll(contextWords.of(word.form()));
      }
    }
    return words;
  }
}
