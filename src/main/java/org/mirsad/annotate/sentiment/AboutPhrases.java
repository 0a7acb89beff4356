package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Tells of whom a speech is: «قال ترامب عن بايدن إنه ضعيف» (Trump said of Biden that he is weak).
 * The pronoun that opens the words takes up the one of whom they are said, not the speaker.
 */
final class AboutPhrases {
  /** Particles whose pronoun opens what is said. */
  private static final Set<String> OPENING =
      Set.of("انه", "انها", "انهم", "بانه", "بانها", "بانهم");

  private static final Set<String> ABOUT = Set.of("عن", "حول", "بشان");

  /** How far before the particle the one spoken of may end, in words. */
  private static final int GAP = 3;

  /** How far before the particle «عنه» may stand, its speaker's title and name between. */
  private static final int HUNG = 9;

  private AboutPhrases() {}

  /** Of whom the clause of a word is said, if its pronoun opens it. */
  static Optional<Participant> of(Passage passage, int index) {
    SentenceRoles roles = passage.roles();
    int particle = roles.clauseStart(index);
    for (int i = particle; i < Math.min(index, particle + 2); i++) {
      if (OPENING.contains(passage.word(i).folded())) {
        return before(passage, i);
      }
    }
    boolean behind = particle > 0 && OPENING.contains(passage.word(particle - 1).folded());
    return behind ? before(passage, particle - 1) : Optional.empty();
  }

  private static Optional<Participant> before(Passage passage, int particle) {
    Optional<Participant> hung = hung(passage, particle);
    if (hung.isPresent()) {
      return hung;
    }
    List<Participant> participants = passage.roles().participants();
    boolean feminine = passage.word(particle).folded().endsWith("ها");
    Participant last = null;
    for (Participant participant : participants) {
      boolean near = participant.last() < particle && participant.last() >= particle - GAP - 1;
      last = near && !participant.byAdjective() ? participant : last;
    }
    boolean about =
        last != null
            && passage.mayBe(last, feminine)
            && isAbout(passage, last)
            && isOpen(passage, last.last() + 1, particle);
    return about ? Optional.of(last) : Optional.empty();
  }

  /** «وقال عنه هولاند إنه رجل حكيم». */
  private static Optional<Participant> hung(Passage passage, int particle) {
    String voice = passage.voice(particle);
    for (int i = particle - 1; i >= Math.max(0, particle - HUNG); i--) {
      String folded = passage.word(i).folded();
      if (folded.equals("عنه") || folded.equals("عنها")) {
        return i > 0 && passage.isVerb(i - 1)
            ? passage.hungPronouns().meant(i, List.of(voice))
            : Optional.empty();
      }
      if (passage.word(i).isPunctuation() && !passage.word(i).isComma()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «عن بايدن», «عن الرئيس الأمريكي جو بايدن», «عن نظيره الروسي بوتين». */
  private static boolean isAbout(Passage passage, Participant participant) {
    if (ABOUT.contains(participant.attachment())) {
      return true;
    }
    for (int i = participant.first() - 1; i >= Math.max(0, participant.first() - GAP); i--) {
      Word word = passage.word(i);
      if (ABOUT.contains(word.folded())) {
        return passage.isPerson(participant);
      }
      if (word.isPunctuation() || passage.isFiniteVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** Nothing but marks and one word of saying: «، قائلا إنه». */
  private static boolean isOpen(Passage passage, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      if (!passage.word(i).isPunctuation()) {
        words++;
        if (!passage.roles().traits(i).circumstantial()) {
          return false;
        }
      }
    }
    return words <= 1;
  }
}
