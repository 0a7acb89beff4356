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

  /** «غارات شنها التحالف», «يأتيها الجيش»: verbs with a pronoun the dictionary does not read. */
  private static final Set<String> LAUNCHED =
      Set.of(
          "شنها", "شنه", "شنتها", "شنته", "يشنها", "يشنه", "تشنها", "ياتيها", "تاتيها", "ياتيه",
          "تاتيه");

  /** «عمل إرهابي تقف وراءه روسيا»: pronouns that go back to the noun. */
  private static final Set<String> RESUMING =
      Set.of("به", "بها", "عليه", "عليها", "وراءه", "وراءها", "خلفه", "خلفها", "فيه", "فيها");

  /** Deeds that are no attributes: the verb behind is theirs. */
  private static final Set<String> OTHER_DEEDS =
      Keys.of("n:", "حرب حملة هجوم هجمة غارة غارات عملية ضربة ضربات قصف مجزرة مذبحة عدوان حصار");

  /** How many adjectives may stand between a deed and its verb. */
  private static final int ATTRIBUTES = 3;

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
    int verb = behindAttributes(noun);
    if (verb > 0) {
      return verb;
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

  /** «قصف مدفعي نفذته»: the verb of an indefinite deed behind its adjectives, or -1. */
  private int behindAttributes(int noun) {
    if (passage.word(noun).form().hasArticle()) {
      return -1;
    }
    int verb = noun + 1;
    while (verb < Math.min(roles.words().size(), noun + 1 + ATTRIBUTES) && isAttribute(verb)) {
      verb++;
    }
    return verb > noun + 1
            && verb < roles.words().size()
            && !passage.word(verb).isPunctuation()
            && isDoing(passage.word(verb))
            && hasPronoun(verb)
        ? verb
        : -1;
  }

  private boolean isAttribute(int index) {
    Word word = passage.word(index);
    if (word.isPunctuation()
        || roles.isNamed(index)
        || word.form().hasArticle()
        || word.form().hasAny(OTHER_DEEDS)
        || isDoing(word) && hasPronoun(index)) {
      return false;
    }
    String folded = word.folded();
    boolean relation = folded.endsWith("ي") || folded.endsWith("يه"); // «مدفعي», «جوية»
    return roles.traits(index).adjective() || relation && Owners.isNoun(word);
  }

  /** «شنها»: some reading is a verb with a pronoun, though another may be none. */
  private boolean hasPronoun(int index) {
    return roles.traits(index).withObject()
        || LAUNCHED.contains(passage.word(index).folded())
        || passage.word(index).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech().isVerb() && r.pronoun());
  }

  private static boolean isDoing(Word word) {
    return ActionNouns.isLight(word)
        || word.form().hasAny(DOING)
        || LAUNCHED.contains(word.folded());
  }

  /** «غارة شنتها طائرات»: an indefinite noun and a verb with its pronoun. */
  private boolean isAsyndetic(int noun) {
    return !passage.word(noun).form().hasArticle() && (isResumed(noun + 2) || hasPronoun(noun + 1));
  }

  /** Whether a word is a preposition whose pronoun goes back to the noun of a clause. */
  boolean isResumed(int index) {
    return index < roles.words().size() && RESUMING.contains(passage.word(index).folded());
  }
}
