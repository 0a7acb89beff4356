package org.mirsad.annotate.role;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
import org.mirsad.text.Use;

/**
 * Tells whether a common noun that opens a clause is the subject of its verb, so that an actor
 * behind the verb is the object: «الكوليرا تجتاح اليمن» (cholera sweeps Yemen), «السفير الروسي اتهم
 * واشنطن» (the Russian ambassador accused Washington).
 *
 * <p>Only of verbs that mostly have an actor as their object; not behind a time («الشهر الماضي ضربت
 * إسرائيل»). Missed: a relative clause between noun and verb.
 */
final class NounTopics {
  /** Verbs that have a person or state as their object wherever nothing else is theirs. */
  static final Set<String> PERSONAL =
      Set.of(
          "v:اتهم",
          "v:حمل",
          "v:شكر",
          "v:التقي",
          "v:استقبل",
          "v:هاجم",
          "v:انتقد",
          "v:طالب",
          "v:حث",
          "v:ناشد",
          "v:امتدح",
          "v:مدح",
          "v:هاتف",
          "v:خاطب",
          "v:خون",
          "v:وبخ",
          "v:عاتب",
          "v:قاضي");

  /** What disasters, wars and crises do to a state. */
  private static final Set<String> STRIKING =
      Set.of(
          "v:اجتاح",
          "v:احرق",
          "v:دمر",
          "v:ضرب",
          "v:هدد",
          "v:ارهق",
          "v:انهك",
          "v:استنزف",
          "v:شل",
          "v:اغرق",
          "v:خنق",
          "v:مزق",
          "v:هز",
          "v:كبد",
          "v:اثقل",
          "v:حاصر",
          "v:اكل",
          "v:نهش",
          "v:شوه",
          "v:احرج",
          "v:اربك",
          "v:اقلق",
          "v:دفع",
          "v:حرم",
          "v:جنب",
          "v:جر",
          "v:ورط",
          "v:اضعف",
          "v:عزل",
          "v:كلف",
          "v:قسم");

  private static final Set<String> TIMES =
      Set.of(
          "n:اسبوع", "n:شهر", "n:عام", "n:سنه", "n:يوم", "w:ليله", "n:صباح", "n:مساء", "n:فجر",
          "n:ظهر", "n:وقت", "n:ساعه", "w:لحظه", "n:قرن", "n:عقد", "n:مره", "n:مقابل", "n:حين");

  private final List<Word> words;
  private final WordTraits[] traits;
  private final Clauses clauses;

  NounTopics(List<Word> words, WordTraits[] traits, Clauses clauses) {
    this.words = words;
    this.traits = traits;
    this.clauses = clauses;
  }

  /** Whether the subject of a verb is a common noun before it. */
  boolean are(int verb) {
    boolean striking = words.get(verb).form().hasAny(STRIKING);
    if (!striking && !words.get(verb).form().hasAny(PERSONAL)) {
      return false;
    }
    int start = clauses.start(verb);
    while (start < verb && (words.get(start).isPunctuation() || traits[start].complementizer())) {
      start++;
    }
    boolean noun =
        start < verb
            && words.get(start).use() == Use.OTHER
            && !traits[start].adverb()
            && !traits[start].functionWord()
            && !words.get(verb - 1).isPunctuation()
            && clauses.areNominal(start, verb);
    return noun && (striking ? strikes(start, verb) : words.get(start).form().hasArticle());
  }

  private boolean strikes(int noun, int verb) {
    Word word = words.get(noun);
    return (word.form().mayBeNominal() || !word.form().isKnown())
        && word.form().readings().stream().noneMatch(r -> r.particle() != 0)
        && !word.form().hasAny(TIMES)
        && !word.folded().endsWith("ا")
        && !traits[verb].mayBeJoined()
        && agree(word, words.get(verb));
  }

  /** Whether gender lets a noun be the subject of the verb behind it. */
  private static boolean agree(Word noun, Word verb) {
    boolean feminine = noun.folded().endsWith("ه") || noun.folded().endsWith("ات");
    boolean man =
        !feminine
            && noun.form().readings().stream()
                .filter(r -> r.partOfSpeech().isNominal())
                .allMatch(r -> r.number() == 1 && !r.feminine());
    List<Reading> third =
        verb.form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3 && r.number() == 1)
            .toList();
    return third.stream().anyMatch(r -> r.feminine() ? !man || isLearned(noun) : !feminine);
  }

  /** «فوضى», «كوليرا»: feminine by their ending. */
  private static boolean isLearned(Word noun) {
    return noun.folded().endsWith("ي") || noun.folded().endsWith("يا");
  }
}
