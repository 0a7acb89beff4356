package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Reading;

/**
 * Tells what is promised («ستنجز», will accomplish) or only supposed by «إن» (if), which is spelled
 * as «إن» (that) and known by the verb behind it: «تعهد بايدن بوقف المشروع إن اجتاح الروس أوكرانيا»
 * (Biden vowed to stop the project should the Russians invade Ukraine). Behind «إن» (that) stands a
 * noun or a pronoun.
 *
 * <p>Known misses: «إن» spelled without hamza, «إن هم فعلوا», conditions that span two clauses.
 */
final class Suppositions {
  private static final char ALEF_HAMZA_BELOW = '\u0625';

  /** How far before a deed the noun that makes it possible may stand, in words. */
  private static final int POSSIBLE_REACH = 5;

  /** «سيفوز»: who foretells it thinks him strong. */
  private static final Set<String> WINNING = Set.of("v:فاز", "v:انتصر", "v:تفوق");

  private static final Set<String> POSSIBILITIES =
      Set.of(
          "n:احتمال", "w:احتمالات", "w:احتمال", "w:احتماليه", "w:فرضيه", "n:امكانيه", "n:سيناريو");

  private final Passage passage;
  private final SentenceRoles roles;

  Suppositions(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** «عن احتمال ضلوع إيران في الهجوم»: a deed that is named as possible only. */
  boolean isPossible(int index) {
    for (int i = index - 1; i >= Math.max(0, index - POSSIBLE_REACH); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.traits(i).relative()) {
        return false;
      }
      if (!word.form().hasArticle() && word.form().hasAny(POSSIBILITIES)) {
        return true;
      }
    }
    return false;
  }

  /**
   * «ستنجز روسيا»: a good deed that is announced is none yet, while a bad one that somebody
   * foretells of another is a reproach.
   */
  boolean isPromised(SentimentIndex.Hit hit) {
    int verb = hit.verb(roles);
    Map<SentimentEntry.Role, Integer> effects = hit.entry().effects();
    return effects.keySet().equals(Set.of(SentimentEntry.Role.AGENT))
        && effects.get(SentimentEntry.Role.AGENT) > 0
        && !passage.word(verb).form().hasAny(WINNING)
        && isToCome(passage, verb);
  }

  /** «ستستقبل», «سوف تقدم»: a verb that tells of what is still to be done. */
  static boolean isToCome(Passage passage, int verb) {
    List<Reading> readings =
        passage.word(verb).form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb())
            .toList();
    return verb > 0 && passage.word(verb - 1).folded().equals("سوف")
        || !readings.isEmpty() && readings.stream().allMatch(r -> r.particle() == 'س');
  }

  /** Whether the verb at a place, or the one whose clause it stands in, is supposed. */
  boolean isSupposed(int index) {
    for (int i = index; i >= Math.max(1, roles.clauseStart(index)); i--) {
      if (isIf(i - 1) && isPerfect(i)) {
        return true;
      }
      if (passage.word(i - 1).isPunctuation() && !passage.word(i - 1).isQuote()) {
        return false;
      }
    }
    return false;
  }

  /** «إن» by itself: «وإن» (even though) tells of what is so. */
  private boolean isIf(int index) {
    Word word = passage.word(index);
    return word.folded().equals("ان")
        && word.token().surface().charAt(0) == ALEF_HAMZA_BELOW
        && (index == 0 || !passage.word(index - 1).folded().equals("حتي"));
  }

  private boolean isPerfect(int index) {
    return passage.isFiniteVerb(index)
        && passage.word(index).form().mayBePerfect()
        && passage.word(index).form().readings().stream()
            .noneMatch(r -> r.partOfSpeech().isNominal() && r.pronoun()); // «قال إن صبره نفد»
  }
}
