package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/** Finds the verb of the relative clause behind a noun: «الجرائم التي ارتكبتها الميليشيا». */
final class RelativeVerbs {
  private static final Set<String> RELATIVES = Set.of("التي", "الذي", "والتي", "والذي");

  /** Verbs that carry a deed only with its pronoun, in a relative clause: «مؤامرة حاكتها». */
  private static final Set<String> DOING =
      Set.of(
          "v:حاك", "v:نسج", "v:باشر", "v:انتهج", "v:وضع", "v:صنع", "v:اعتمد", "v:سلك", "v:قدم",
          "v:منح", "v:افتعل", "v:احدث", "v:خلق", "v:كرس", "v:روج", "v:زرع", "v:نشر", "v:بث",
          "v:ردد", "v:ساق", "v:لفق", "v:تحلي", "v:اجري", "v:رعي", "v:انجز", "v:اسدي", "v:سطر",
          "v:ابرم", "v:اجترح", "v:عاث", "v:ادار", "v:صاغ");

  /** «شن» and «أتى» with a pronoun: «الممارسات التي يأتيها الجيش». */
  private static final Set<String> LAUNCHED =
      Set.of("شنها", "شنه", "شنتها", "شنته", "ياتيها", "تاتيها", "ياتيه", "تاتيه");

  /** «عمل إرهابي تقف وراءه روسيا»: pronouns that go back to the noun. */
  private static final Set<String> RESUMING =
      Set.of("به", "بها", "عليه", "عليها", "وراءه", "وراءها", "خلفه", "خلفها", "فيه", "فيها");

  private final Passage passage;
  private final SentenceRoles roles;

  RelativeVerbs(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** «الهجوم الذي شنته روسيا»: the light verb of a relative clause behind the noun, or -1. */
  int behind(int noun) {
    int size = roles.words().size();
    if (noun + 1 < size && isDoing(passage.word(noun + 1)) && isAsyndetic(noun)) {
      return noun + 1;
    }
    for (int i = noun + 1; i < Math.min(size - 1, noun + 6); i++) {
      if (RELATIVES.contains(passage.word(i).folded())) {
        if (i > noun + 1 && roles.isNamed(i - 1)) {
          return -1; // «خيانة لتركيا التي وقفت»: of the name before, not of the deed
        }
        return isDoing(passage.word(i + 1)) ? i + 1 : -1;
      }
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.isQuote()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDoing(Word word) {
    return ActionNouns.isLight(word)
        || word.form().hasAny(DOING)
        || LAUNCHED.contains(word.folded());
  }

  /** «غارة شنتها طائرات»: an indefinite noun and a verb with its pronoun. */
  private boolean isAsyndetic(int noun) {
    return !passage.word(noun).form().hasArticle()
        && (isResumed(noun + 2)
            || roles.traits(noun + 1).withObject()
            || LAUNCHED.contains(passage.word(noun + 1).folded()));
  }

  /** Whether a word is a preposition whose pronoun goes back to the noun of a clause. */
  boolean isResumed(int index) {
    return index < roles.words().size() && RESUMING.contains(passage.word(index).folded());
  }
}
