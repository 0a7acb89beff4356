package org.mirsad.annotate.stance;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Finds what a verb joined by و goes on with: in «طالبت الجيش بأن يرفع الطوارئ ويمهد لانتخابات»
 * (she demanded that the army lift the emergency and pave the way to elections) both verbs tell
 * what is demanded.
 */
final class JoinedWants {
  /** How far behind the first verb the second may stand, in words. */
  private static final int REACH = 10;

  /** How far behind the first «أن» another may be joined to it. */
  private static final int REACH_AGAIN = 25;

  private static final Set<String> AND_THAT = Set.of("وان", "والا", "وبان", "وبالا");

  private static final Set<String> NOT_TO = Set.of("الا", "بالا");

  private static final TypeTest IS_IMPERFECT =
      new TypeTest(
          form ->
              form.readings().stream()
                  .anyMatch(
                      r -> r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT && r.person() == 3));

  private final Passage passage;
  private final SentenceRoles roles;

  JoinedWants(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** The «أن» of the verb a verb at a word is joined to, else the word itself. */
  int from(int verb) {
    if (verb > 0 && AND_THAT.contains(passage.word(verb - 1).folded())) {
      return fromAgain(verb);
    }
    boolean joined =
        roles.traits(verb).mayBeJoined()
            && passage.word(verb).folded().startsWith("و")
            && passage.isVerb(verb)
            && !roles.traits(verb).withObject()
            && IS_IMPERFECT.test(passage.word(verb).form());
    if (!joined) {
      return verb;
    }
    for (int i = verb - 1; i > Math.max(0, verb - REACH); i--) {
      if (passage.word(i).isPunctuation() && ".؛:".indexOf(passage.word(i).mark()) >= 0) {
        return verb;
      }
      if (passage.isFiniteVerb(i) || passage.isVerb(i)) {
        boolean wanted =
            isThat(i - 1) && IS_IMPERFECT.test(passage.word(i).form()) && isAlike(i, verb);
        return wanted ? i - 1 : verb;
      }
    }
    return verb;
  }

  /** «طلب أن تكف عن البناء وأن تفرج عن السجناء»: each «وأن» goes on with the first «أن». */
  private int fromAgain(int verb) {
    if (!IS_IMPERFECT.test(passage.word(verb).form())) {
      return verb;
    }
    for (int i = verb - 2; i > Math.max(0, verb - REACH_AGAIN); i--) {
      if (passage.word(i).isPunctuation() && ".؛:".indexOf(passage.word(i).mark()) >= 0) {
        return verb;
      }
      boolean wanted = isThat(i) || NOT_TO.contains(passage.word(i).folded());
      if (wanted && IS_IMPERFECT.test(passage.word(i + 1).form())) {
        return i;
      }
      boolean another =
          passage.isFiniteVerb(i)
              && roles.traits(i).mayBeJoined()
              && !IS_IMPERFECT.test(passage.word(i).form());
      if (another) {
        return verb;
      }
    }
    return verb;
  }

  /** «يرفع … ويمهد», «ترفع … وتمهد»; «وتمسك» behind «يرفع» is no verb. */
  private boolean isAlike(int first, int second) {
    return passage.word(first).folded().charAt(0) == passage.word(second).folded().charAt(1);
  }

  /** «أن», «بأن» before a verb; «أنّ» stands before nouns. */
  private boolean isThat(int index) {
    String folded = passage.word(index).folded();
    return folded.equals("ان") || folded.equals("بان") || folded.equals("لان");
  }
}
