package org.mirsad.annotate.sentiment;

import java.util.Set;
import java.util.function.Predicate;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Folding;

/**
 * Tells expressions whose words a subject or object parts: «مد الأمير القطري لفرنسا يد العون» (the
 * Qatari emir held out to France a helping hand).
 */
final class PartedExpressions {
  /** Words that part the words of an expression as names do: «أحبطت تلك المحادثات». */
  private static final Set<String> FILLERS =
      Set.of(
          "تلك", "هذه", "هذا", "ذلك", "اي", "كل", "للمره", "الاولي", "الثانيه", "مجددا", "رسميا",
          "علنا", "نهائيا");

  private PartedExpressions() {}

  /**
   * Whether a name and nothing but nouns stands between a verb and the rest of its expression.
   *
   * @param end index of the expression's last word
   * @param holds whether a folded word is one of the expression's own
   */
  static boolean isParted(
      SentenceRoles roles, int first, int end, SentimentEntry entry, Predicate<String> holds) {
    boolean named = false;
    boolean with = isWith(roles.words().get(end));
    String last = roles.words().get(end).folded();
    if (roles.traits(end).mayBeJoined()
        && last.startsWith("و")
        && roles.isParticipant(end - 1)
        && !holds.test(last)) {
      return false; // «وثمن جهود قطر ومواقف الجزائر»: joined to the verb's own object
    }
    int start = roles.traits(first).negation() ? first + 2 : first + 1;
    for (int i = start; i < end; i++) {
      Word word = roles.words().get(i);
      if (with && !roles.isNamed(i) && isWith(word)) {
        return false; // «وأشاد بموقف روسيا وبصدق قيادتها»: the first «ب» is the verb's own
      }
      boolean quote = word.isQuote();
      boolean own = isOwnPreposition(word, entry);
      boolean beside =
          (word.folded().equals("مع") || own && !roles.traits(i + 1).withObject())
              && roles.isParticipant(i + 1);
      boolean body = i == start && opensSubject(word, entry);
      if (roles.isParticipant(i) || body || FILLERS.contains(word.folded()) || beside) {
        named = true; // «نزعت أنقرة مع غوتيريش فتيل الأزمة»
      } else if (holds.test(word.folded())) {
        continue; // «كافح ترامب من أجل الحصول على»: words of the expression itself
      } else if (quote) {
        continue;
      } else if (word.isPunctuation()
          || word.form().isFunctionWord()
          || SentenceRoles.isFiniteVerb(word)) {
        return false;
      }
    }
    return named;
  }

  /** «قضت محكمة الجنايات بسجن», «أطلق جنود إسرائيليون النار على»: who judges or fights. */
  private static boolean opensSubject(Word word, SentimentEntry entry) {
    return entry.effects().containsKey(SentimentEntry.Role.PATIENT)
            && JudgeNouns.isOfficeOrBody(word)
        || entry.effects().getOrDefault(SentimentEntry.Role.AGENT, 0) < 0 && Forces.isForce(word);
  }

  /**
   * «ألقى الكرملين على أوكرانيا تبعة الانهيار»; not «حكم على المعارض بالسجن», which may discredit
   * the court.
   */
  private static boolean isOwnPreposition(Word word, SentimentEntry entry) {
    return !entry.lexeme().startsWith("حكم ")
        && entry.objects().stream().anyMatch(o -> Folding.fold(o).equals(word.folded()));
  }

  private static boolean isWith(Word word) {
    return !word.isPunctuation()
        && word.form().isKnown()
        && word.form().readings().stream().allMatch(r -> r.particle() == 'ب');
  }
}
