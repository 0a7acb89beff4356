package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Finds where the object of a verb of judging begins when its subject is an office, a body or
 * people outside the list, so that the first actor behind the verb judges nobody but is judged:
 * «انتقدت رئيسة الحزب الممارسات الإسرائيلية» (the head of the party criticised the Israeli
 * practices), «أدان نواب المعارضة حكومة نتنياهو» (opposition MPs condemned Netanyahu's government).
 *
 * <p>The subject's phrase is read word by word: an office, its genitive, its attributes, what hangs
 * on it by a preposition, a name. Not read: «انتقد الوزير نتنياهو», where the name may be the
 * minister's; offices outside the list of words.
 */
final class UnnamedJudges {
  /** How far behind the verb the object may begin, in words. */
  private static final int REACH = 16;

  /** How many words a name outside the list may have. */
  private static final int NAME = 4;

  /** «عدد من النواب», «بعض الصحف»: what counts the judges. */
  private static final Set<String> COUNTS =
      Keys.folded(
          "عدد بعض عشرات مئات آلاف عشرة معظم غالبية أغلب جل جميع كل كبار أحد إحدى مجموعة فريق"
              + " نحو أكثر");

  /** Adverbials that part a subject from its object. */
  private static final Set<String> ADVERBS =
      Keys.folded(
          "أمس اليوم الليلة مجددا بشدة بقوة صراحة علنا الاثنين الثلاثاء الأربعاء الخميس الجمعة"
              + " السبت الأحد الإثنين مساء صباح لاحقا سريعا فورا أيضا كذلك ضمنا بدوره بدورها");

  /** «المحكمة العليا», «الأمين العام»: attributes the dictionary has as other words. */
  private static final Set<String> HIGH = Set.of("العليا", "الاعلي", "العام", "العامه", "الاول");

  private static final Set<String> OCCASIONAL = Set.of("في", "خلال", "اثناء", "عبر", "ضمن");

  /** Where and by what somebody speaks. */
  private static final Set<String> OCCASIONS =
      Keys.of(
          "n:",
          "مداخلة تصريح بيان تدوينة تغريدة مقال مقابلة حوار كلمة خطاب رسالة ندوة لقاء مؤتمر جلسة"
              + " منشور حديث");

  /** «في مداخلة له»: behind these no genitive stands. */
  private static final Set<String> ASIDE = Set.of("له", "لها", "لهم", "معه", "معها");

  private static final Set<String> IN_THE_NAME = Set.of("باسم", "لشؤون", "بشؤون");

  private final Passage passage;
  private final SentenceRoles roles;

  UnnamedJudges(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /**
   * Index of the first word of the object of a verb whose subject is a judge outside the list, or
   * -1.
   *
   * @param attachments how the verb's object hangs on it
   */
  int object(int verb, Set<String> attachments) {
    return object(verb, verb, attachments);
  }

  /**
   * The same for an expression whose last word may be the object's first: «ندد … بسياسة».
   *
   * @param last index of the expression's last word
   */
  int object(int verb, int last, Set<String> attachments) {
    int head = behindCount(verb + 1);
    if (head < 0 || !isJudge(head) || hasPronoun(verb)) {
      return -1;
    }
    boolean office = JudgeNouns.isOffice(passage.word(head));
    boolean direct = attachments.contains(Participant.DIRECT);
    Set<String> hanging = direct ? Set.of() : attachments; // «الأمين العام للحزب»
    boolean closed = passage.word(head).form().hasArticle() || endsAsPlural(head);
    int names = 0;
    int end = Math.min(roles.clauseEnd(verb), verb + REACH);
    int i = head + 1;
    while (i < end) {
      Word word = passage.word(i);
      if (word.isPunctuation()) {
        if (!word.isQuote()) {
          return -1;
        }
        i++;
        continue;
      }
      if (i == last && last > head) {
        return i;
      }
      Optional<Participant> named = roles.namedFrom(i);
      if (named.isPresent()) {
        Participant actor = named.get();
        boolean genitive = !closed && actor.isDirect();
        if (actor.isDirect() && !genitive && office && isBeforeAnother(actor)) {
          i = actor.last() + 1;
          names = NAME;
          continue;
        }
        if (actor.isDirect() && !genitive) {
          boolean apposed = office && names == 0 && passage.isPerson(actor);
          return direct && !apposed ? i : -1;
        }
        if (!actor.isDirect() && hanging.contains(actor.attachment())) {
          return i;
        }
        closed = true;
        i = actor.last() + 1;
      } else if (IN_THE_NAME.contains(word.folded())) {
        closed = false;
        i++;
      } else if (isOfState(i) || isAttribute(i, closed, head)) {
        closed = true;
        i++;
      } else if (ADVERBS.contains(word.folded())) {
        closed = true;
        i++;
      } else if (isObjectsPreposition(i, hanging)) {
        boolean free = attachments.contains(word.folded());
        return free ? i + 1 : i;
      } else if (isOccasion(i)) {
        closed = true;
        i += 2;
      } else if (ASIDE.contains(word.folded())) {
        closed = true;
        i++;
      } else if (roles.traits(i).isPreposition()) {
        closed = false;
        i++;
      } else if (isClitic(word)) {
        closed = word.form().hasArticle() || word.folded().startsWith("لل");
        i++;
      } else if (word.form().isFunctionWord() || passage.isFiniteVerb(i)) {
        return -1;
      } else if (!closed && (office || !isThing(i) || isPartOfBody(i))) {
        closed = word.form().hasArticle() || endsAsPlural(i);
        i++;
      } else if (office && names < NAME && isNameLike(i, names)) {
        names++;
        i++;
      } else if (office && names == 0 && word.form().hasArticle() && JudgeNouns.isTitle(word)) {
        i++; // «رئيس اللجنة النائب فلان»
      } else {
        return direct ? i : -1;
      }
    }
    return -1;
  }

  /** «في مداخلة», «خلال ندوة»: where somebody spoke, no deed of his behind it a genitive. */
  private boolean isOccasion(int index) {
    return index + 2 < roles.words().size()
        && OCCASIONAL.contains(passage.word(index).folded())
        && passage.word(index + 1).form().hasAny(OCCASIONS)
        && !passage.word(index + 1).form().hasArticle()
        && !roles.isNamed(index + 2)
        && (ASIDE.contains(passage.word(index + 2).folded())
            || !passage.word(index + 2).form().hasArticle() && isThing(index + 2)
            || roles.traits(index + 2).adjective());
  }

  /** «الأمين العام حميد شباط بنكيران»: the first of two names is the bearer's of the office. */
  private boolean isBeforeAnother(Participant actor) {
    return roles.directFrom(actor.last() + 1).isPresent();
  }

  private int behindCount(int index) {
    int i = index;
    if (i < roles.words().size() && COUNTS.contains(passage.word(i).folded())) {
      i++;
      if (i < roles.words().size() && passage.word(i).folded().equals("من")) {
        i++;
      }
    }
    return i < roles.words().size() ? i : -1;
  }

  private boolean isJudge(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation()
        && !roles.isNamed(index)
        && !word.form().isFunctionWord()
        && (JudgeNouns.isOffice(word) || JudgeNouns.isBody(word))
        && word.form().readings().stream().noneMatch(r -> r.particle() != 0 || r.pronoun());
  }

  /** «الأمريكي»: the adjective of a state, within the subject. */
  private boolean isOfState(int index) {
    return roles.participants().stream().anyMatch(p -> p.byAdjective() && p.first() == index);
  }

  /** «منظمة حقوقية», «المعارضة اليسارية», «الأمين العام»: an adjective that agrees. */
  private boolean isAttribute(int index, boolean closed, int head) {
    Word word = passage.word(index);
    Word before = passage.word(index - 1);
    if (HIGH.contains(word.folded())) {
      return true;
    }
    if (word.form().hasArticle()) {
      return closed
          && before.form().hasArticle()
          && !isThing(index)
          && !Forces.isForce(word)
          && !word.folded().endsWith("ات")
          && !passage.isFiniteVerb(index);
    }
    if (!roles.traits(index).adjective()) {
      return false;
    }
    return index == head + 1
        && !before.form().hasArticle()
        && before.folded().endsWith("ه") == word.folded().endsWith("ه")
        && !isThing(index)
        && (word.folded().endsWith("يه") || word.folded().endsWith("ي") || !isNounToo(word));
  }

  private static boolean isNounToo(Word word) {
    return word.form().readings().stream()
        .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.NOUN);
  }

  /** «مشرعون», «نواب» with a genitive would lose the last letter; «نواب» would not. */
  private boolean endsAsPlural(int index) {
    String folded = passage.word(index).folded();
    return folded.length() > 4 && (folded.endsWith("ون") || folded.endsWith("ين"));
  }

  private static boolean isObjectsClitic(Word word, char clitic) {
    return word.folded().length() > 3
        && word.folded().charAt(0) == clitic
        && (word.form().isKnown()
            ? word.form().readings().stream().allMatch(r -> r.particle() == clitic)
            : word.folded().startsWith(clitic + "ال"));
  }

  private boolean isObjectsPreposition(int index, Set<String> attachments) {
    Word word = passage.word(index);
    for (String attachment : attachments) {
      boolean hangs =
          attachment.length() == 1
              ? isObjectsClitic(word, attachment.charAt(0))
                  || ObjectPhrases.RELATIVES.contains(word.folded())
                      && word.folded().startsWith(attachment)
              : word.folded().equals(attachment) && index + 1 < roles.words().size();
      if (hangs) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClitic(Word word) {
    return word.folded().startsWith("لل") && word.folded().length() > 4
        || word.form().isKnown()
            && word.form().readings().stream().allMatch(r -> r.particle() != 0);
  }

  /** A deed, a thing or an organ of somebody's: where such a noun stands, the object begins. */
  private boolean isThing(int index) {
    Word word = passage.word(index);
    return Owners.isNoun(word)
        && (Owners.isDeedOrThing(word) || Organs.isOrgan(word) || passage.isDeed(index));
  }

  /** «صحيفة القرار», «حزب جبهة العمل»: the genitive of a body. */
  private boolean isPartOfBody(int index) {
    Word word = passage.word(index);
    return word.form().hasArticle() || JudgeNouns.isBody(word);
  }

  /** «خالد», «شتاينماير», «الغريب»: what a name outside the list may consist of. */
  private boolean isNameLike(int index, int before) {
    Word word = passage.word(index);
    boolean family = before > 0 && word.folded().endsWith("ي");
    return family || !isThing(index) && (!word.form().hasArticle() || !word.form().isKnown());
  }

  private boolean hasPronoun(int verb) {
    return passage.word(verb).form().readings().stream()
        .filter(r -> r.partOfSpeech().isVerb())
        .allMatch(Reading::pronoun);
  }
}
