package org.mirsad.annotate.speech;

import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/** Tells whom a verb of speech is about or addressed to, who is not its subject. */
final class VerbObjects {
  /** Verbs that are never without an object: whoever stands alone behind them is theirs. */
  private static final Set<String> NEED_OBJECT =
      Set.of(
          "اتهم",
          "شكر",
          "هنأ",
          "وصف",
          "حث",
          "حض",
          "لام",
          "وبخ",
          "ناشد",
          "أبلغ",
          "طمأن",
          "أمهل",
          "أخبر",
          "أطلع",
          "نصح",
          "خاطب",
          "هاجم",
          "امتدح",
          "مدح",
          "نعت",
          "شبه",
          "عاتب",
          "حيا",
          "عزى",
          "حمل المسؤولية",
          "انتقد",
          "أوصى",
          "شجع",
          "خص بتحية",
          "خص بالتحية",
          "خص بثناء",
          "خص بالثناء",
          "خص بالشكر");

  private static final Set<String> NEED_THING =
      Set.of("طلب", "جدد", "كرر", "ردد", "أبدى", "سمى", "عد", "اعتبر", "اقترح", "عرض", "التمس");

  /** What may stand between «كما» and its verb. */
  private static final Set<String> AGAIN = Set.of("قد", "كان", "كانت", "سبق", "ان");

  private static final Set<String> ADDRESSEES =
      Set.of(
          "جميع",
          "الجميع",
          "كافه",
          "الاطراف",
          "اطراف",
          "المجتمع",
          "الدول",
          "دول",
          "العالم",
          "الفصائل",
          "السكان",
          "المواطنين",
          "القوي",
          "سائر",
          "مختلف",
          "الاوروبيين",
          "اللبنانيين",
          "السوريين",
          "العراقيين",
          "الليبيين",
          "اليمنيين",
          "الفلسطينيين",
          "الشعب",
          "الطرفين",
          "الجانبين",
          "المتظاهرين",
          "المقاتلين",
          "النواب",
          "الناخبين");

  /** Prepositions between an object and what is said of it: «شكر ترامب على». */
  private static final Set<String> GOVERNED = Set.of("على", "علي", "الي", "عن", "من");

  /** Verbs that may have an object or none: «طالب ترامب إيران», «طالب ترامب بوقف الحرب». */
  private static final Set<String> MAY_HAVE_OBJECT =
      Set.of("طالب", "دعا", "هدد", "توعد", "وعد", "حذر", "نبه", "سأل", "حرض", "ذكر بأن");

  /** Broken plurals of people, who with no article and an adjective or «في» are some of them. */
  private static final Set<String> SOME =
      Set.of(
          "نواب", "اعضاء", "نشطاء", "خبراء", "زعماء", "قاده", "وزراء", "رؤساء", "علماء", "سفراء",
          "اهالي", "ناشطون", "مشرعون");

  private final Agreement agreement;

  VerbObjects(Agreement agreement) {
    this.agreement = agreement;
  }

  /** «وناشد جميع الأطراف», «ودعا المجتمع الدولي»: whom somebody who goes on speaks to. */
  static boolean isAddressed(SpokenSentence sentence, Cue cue, int head) {
    String lexeme = lexeme(cue);
    if (head == cue.last() + 1
        && !sentence.roles().isNamed(head)
        && SpeakerNouns.isObliquePlural(sentence.word(head))) {
      return true;
    }
    if (NEED_OBJECT.contains(lexeme) && isWholeObject(sentence, cue, head)) {
      return true;
    }
    return head == cue.last() + 1
        && isGoingOn(sentence, cue.first())
        && (NEED_OBJECT.contains(lexeme) || MAY_HAVE_OBJECT.contains(lexeme))
        && ADDRESSEES.contains(sentence.word(head).folded());
  }

  /** «ودعا», «كما دعت», «كما كان قد دعا»: whoever spoke before speaks again. */
  private static boolean isGoingOn(SpokenSentence sentence, int verb) {
    if (SentenceRoles.isJoined(sentence.word(verb))) {
      return true;
    }
    int before = verb - 1;
    while (before >= 0 && AGAIN.contains(sentence.word(before).folded())) {
      before--;
    }
    return before >= 0 && sentence.word(before).folded().equals("كما");
  }

  /** «وطلب الصفح», «وشبه الأجواء»: a verb whose object is hardly ever left out. */
  static boolean needsThing(Cue cue) {
    return NEED_THING.contains(lexeme(cue)) || NEED_OBJECT.contains(lexeme(cue));
  }

  /** The verb without the preposition it governs: «نعت» of «نعت ب». */
  private static String lexeme(Cue cue) {
    return SpeechIndex.withoutClitic(cue.verb().lexeme());
  }

  /** «وطمأن النواب قائلا», «وأبلغ مضيفه أن»: one definite noun, and what is said behind it. */
  private static boolean isWholeObject(SpokenSentence sentence, Cue cue, int head) {
    Word word = sentence.word(head);
    int next = head + 1;
    if (head != cue.last() + 1
        || next >= sentence.size()
        || sentence.roles().isNamed(head)
        || sentence.roles().traits(cue.first()).withObject()
        || !word.form().mayBeNominal()
        || !word.form().isKnown()
        || SpeakerNouns.isAnaphor(word.folded())
        || SpeakerNouns.isPrepositional(word)) {
      return false;
    }
    boolean definite =
        word.form().hasArticle() || word.form().readings().stream().allMatch(r -> r.pronoun());
    return definite
        && (sentence.roles().opensContent(next)
            || GOVERNED.contains(sentence.word(next).folded())
            || SpeakerNouns.isPrepositional(sentence.word(next))
            || SentenceRoles.isCircumstantial(sentence.word(next)));
  }

  /** «وطالب أنقرة بالكف»: a verb that is not feminine has no state right behind it for subject. */
  boolean isObject(SpokenSentence sentence, Cue cue, Participant behind) {
    int gap = behind.first() - cue.last() - 1;
    if (isBehindStrangers(sentence, cue, behind)) {
      return true;
    }
    if (NEED_OBJECT.contains(lexeme(cue))
        && gap <= 2
        && !sentence.roles().traits(cue.first()).withObject()) {
      int next = behind.last() + 1;
      while (next < sentence.size()
          && sentence.word(next).isPunctuation()
          && "»”".indexOf(sentence.word(next).mark()) >= 0) {
        next++;
      }
      return endsPhrase(sentence, next);
    }
    if (isBodyOfOtherGender(sentence, cue, behind)) {
      return true;
    }
    return gap == 0
        && agreement.isState(behind)
        && (behind.byMetonym()
            || behind.first() == behind.last()
            || !sentence.word(behind.first()).form().hasArticle())
        && !agreement.mayBeSubject(sentence.word(cue.first()), behind.actorId());
  }

  /** «ودعت الاتحاد الأوروبي إلى», «ودعا حركة حماس إلى»: the verb is not the body's. */
  boolean isBodyOfOtherGender(SpokenSentence sentence, Cue cue, Participant behind) {
    return behind.first() == cue.last() + 1
        && behind.isDirect()
        && !behind.byAdjective()
        && !agreement.isPerson(behind.actorId())
        && !agreement.isState(behind)
        && !sentence.roles().mayBeSubject(cue.first(), behind);
  }

  /**
   * «طالب نواب ديمقراطيون الرئيس بوقف …»: some people are the subject, whoever is named next not.
   */
  boolean isBehindStrangers(SpokenSentence sentence, Cue cue, Participant behind) {
    int head = cue.last() + 1;
    boolean asks = MAY_HAVE_OBJECT.contains(lexeme(cue)) || NEED_OBJECT.contains(lexeme(cue));
    if (!asks
        || behind.first() <= head
        || behind.byAdjective()
        || !behind.isDirect()
        || sentence.roles().isNamed(head)
        || sentence.word(behind.first() - 1).isPunctuation()) {
      return false;
    }
    Word people = sentence.word(head);
    boolean whole = SpeakerNouns.isSubjectPlural(people) && !people.form().hasArticle();
    boolean some = SOME.contains(people.folded()) && behind.first() > head + 1;
    return whole || some && endsPhrase(sentence, behind.last() + 1);
  }

  /** Whether no further noun phrase follows, only a preposition, content or a mark. */
  private static boolean endsPhrase(SpokenSentence sentence, int at) {
    if (at >= sentence.size()) {
      return true;
    }
    Word word = sentence.word(at);
    return word.isPunctuation() && "\"«,،".indexOf(word.mark()) < 0
        || SpeakerNouns.isPrepositional(word)
        || SpeakerNouns.isPrepositionalShape(word.folded())
        || word.form().readings().stream().anyMatch(r -> r.particle() == 'ب')
        || word.folded().equals("ب")
        || GOVERNED.contains(word.folded())
        || sentence.roles().opensContent(at)
        || SentenceRoles.isJoined(word);
  }

  /**
   * «أعربت موغيريني عن قلقها ودعت أنقرة إلى …»: of a verb that may have an object the body or state
   * right behind it is that, where a man is speaking already.
   */
  boolean isObjectOfGoingOn(SpokenSentence sentence, Cue cue, Speaker before) {
    int head = cue.last() + 1;
    if (!MAY_HAVE_OBJECT.contains(lexeme(cue))
        || !sentence.roles().traits(cue.first()).mayBeJoined()
        || cue.first() > 0 && isClauseMark(sentence.word(cue.first() - 1))
        || before.isKnown()
            && (!agreement.isPerson(before.actorId())
                || !agreement.agrees(sentence.word(cue.first()), before.actorId()))) {
      return false;
    }
    for (Participant behind : sentence.roles().participants()) {
      if (behind.first() == head && !behind.byAdjective()) {
        return !agreement.isPerson(behind) && endsPhrase(sentence, behind.last() + 1);
      }
    }
    return false;
  }

  private static boolean isClauseMark(Word word) {
    return word.isPunctuation() && "؛;.".indexOf(word.mark()) >= 0;
  }

  /** «اتهمت ساكن القصر بتنظيم …»: one noun phrase only before what he is accused of. */
  static boolean isAccused(SpokenSentence sentence, int head, int end) {
    for (int i = head + 1; i < Math.min(end, head + 4); i++) {
      Word word = sentence.word(i);
      if (word.folded().equals("ب") || SpeakerNouns.isPrepositional(word)) {
        return word.folded().startsWith("ب");
      }
      if (word.isPunctuation()
          || word.form().hasArticle() && sentence.word(head).form().hasArticle()) {
        return false;
      }
    }
    return false;
  }
}
