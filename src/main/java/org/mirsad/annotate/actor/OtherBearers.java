package org.mirsad.annotate.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Token;

/**
 * Tells by the words around a name that it is not the actor's: somebody else's family name («رضا
 * هنية»), a street or a cup named after the actor, a month, or whatever the actor's entry forbids
 * before or behind.
 */
final class OtherBearers {
  /** Things named after a person or played for: the person takes no part. */
  private static final Set<String> NAMED_AFTER =
      FoldedWords.folded(
          """
          شارع نهج ساحة ميدان حي معتمدية بلدية مدينة ملعب استاد ستاد مطار بمطار جامعة معهد مدرسة
          بمدرسة مستشفى بمستشفى كأس بكأس لكأس دوري جائزة مسجد جامع قاعة سد جسر محطة ضريح متحف
          حديقة مؤسسة سفينة السفينة ناقلة الناقلة حاملة فرقاطة الفرقاطة مدمرة المدمرة غواصة الغواصة
          بارجة البارجة يخت اليخت عبارة العبارة باخرة الباخرة الطائرات إعصار الإعصار بإعصار بشارع
          كلية مركز قاعدة مجمع برج ثانوية إعدادية مطبعة منفذ معبر مخيم حقل
          """);

  private static final Set<String> HONORIFICS =
      FoldedWords.folded("الشهيد الزعيم الملك الأمير الرئيس السلطان الشيخ الإمام القائد");

  /** Things that have the name of a state in theirs. */
  private static final Set<String> NAMED_AFTER_STATE =
      FoldedWords.folded(
          """
          باب نهر ليالي منتخب منتخبي منتخبا منتخبات تحيا شارع خليج جبل أغاني طريق بنك مصرف بورصة
          صندوق إذاعة تلفزيون راديو صحيفة جريدة نادي فريق كأس مستشفى جائزة مهرجان معرض رالي طواف
          ماراثون أوبرا مسرح مجلة شركة مصنع أسمنت اسمنت
          """);

  private static final Set<String> TEAMS = FoldedWords.folded("منتخبي منتخبا ناديي فريقي فريقا");

  /** Nouns of which «السعودية» is the adjective; besides those that end like feminine ones. */
  private static final Set<String> OF_THE_STATE =
      FoldedWords.folded(
          """
          السوق الأنباء الأراضي الحدود الأسهم الصحف الأجواء الخطوط الموانئ الجهات المصالح العاصمة
          الصحراء المدن الأندية الأسواق البنوك المصارف الأوساط الدوائر المياه البعثات السفارة السفارات
          القنصلية الأجهزة الداخلية الدفاع التجارة المالية الصحة الإعلام النفط الطاقة الثقافة المواقع
          السجون المحاكم المناطق القرى الجالية المنشآت الأوقاف الطائرات أبها جدة الدمام نجران جازان
          الجمارك الشركات المؤسسات الجامعات القواعد الموازنة
          """);

  /** Names of states, and nouns that mean one. */
  private static final Set<String> REALMS = FoldedWords.folded("الإمارات المملكة العربية المتحدة");

  /** Verbs, and «باسم» of «المتحدث باسم», that are given names as well. */
  private static final Set<String> VERBS_LIKE_NAMES = FoldedWords.folded("نفى أكمل رجا دان باسم");

  private static final Set<String> PATRONYMICS = FoldedWords.folded("بن ابن بنت أبو أبي أم آل ولد");

  private final Gazetteer gazetteer;
  private final Map<String, Set<String>> forbiddenBefore = new HashMap<>();
  private final Map<String, Set<String>> forbiddenAfter = new HashMap<>();
  private final Map<String, Set<String>> ownWords = new HashMap<>();

  OtherBearers(Knowledge knowledge, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Actor actor : knowledge.actors().values()) {
      forbiddenBefore.put(actor.id(), singleWords(actor.forbiddenBefore()));
      forbiddenAfter.put(actor.id(), singleWords(actor.forbiddenAfter()));
      ownWords.put(actor.id(), allWords(actor.names()));
    }
  }

  private static Set<String> singleWords(Set<String> wordings) {
    Set<String> words = new HashSet<>();
    for (String wording : wordings) {
      List<String> folded = WordingIndex.words(wording);
      if (folded.size() == 1) {
        words.add(folded.get(0));
      }
    }
    return words;
  }

  private static Set<String> allWords(List<String> names) {
    Set<String> words = new HashSet<>();
    names.forEach(name -> words.addAll(WordingIndex.words(name)));
    return words;
  }

  /** Whether a word is part of some name of an actor. */
  boolean isOwnWord(String actorId, String folded) {
    return ownWords.getOrDefault(actorId, Set.of()).contains(folded);
  }

  /** Whether the wording means somebody or something else where it stands. */
  boolean hold(Presence presence, List<Word> words, Match match) {
    Actor actor = gazetteer.actor(match);
    boolean fullName = actor.type() == Actor.Type.PERSON && match.wording().words().size() > 1;
    if (!fullName && lacksCompany(presence, actor)) {
      return true;
    }
    if (actor.type() == Actor.Type.PERSON
        && !fullName
        && presence.mistaken().contains(actor.id())
        && !presence.named().contains(actor.id())) {
      return true;
    }
    int behind = match.behind();
    if (actor.type() == Actor.Type.STATE
        && behind < words.size()
        && words.get(behind).folded().equals("العاصمه")) {
      // «تونس العاصمة» is the city
      return true;
    }
    if (actor.type() == Actor.Type.STATE
        && match.first() > 0
        && (match.prefixLength() == 0 || isSecondTeam(words, match))
        && isOfState(words, match, actor)) {
      return true;
    }
    if (behind < words.size()
        && forbiddenAfter.get(actor.id()).contains(words.get(behind).folded())) {
      return true;
    }
    return match.first() > 0 && holdBehind(words.get(match.first() - 1), words, match, actor);
  }

  /** «نهر الأردن», and «السوق السعودية» with the adjective that is the name as well. */
  private static boolean isOfState(List<Word> words, Match match, Actor actor) {
    Word before = words.get(match.first() - 1);
    if (FoldedWords.isOneOf(before, NAMED_AFTER_STATE) || isSecondTeam(words, match)) {
      return true;
    }
    String name = match.wording().words().get(0);
    boolean adjective =
        match.wording().words().size() == 1
            && name.startsWith("ال")
            && name.endsWith("يه")
            && actor.adjectives().contains(name.substring(2, name.length() - 1));
    boolean agreeing =
        before.folded().startsWith("ال")
            && (before.folded().endsWith("ات") || before.folded().endsWith("ه"))
            && !before.form().mayBeVerb()
            && words.get(match.first()).folded().startsWith("ال")
            && !REALMS.contains(before.folded());
    return adjective && (agreeing || FoldedWords.isOneOf(before, OF_THE_STATE));
  }

  /** «بين منتخبي العراق وعمان». */
  private static boolean isSecondTeam(List<Word> words, Match match) {
    return match.first() > 1
        && words.get(match.first()).folded().startsWith("و")
        && FoldedWords.isOneOf(words.get(match.first() - 2), TEAMS);
  }

  /** «رئيس السلطة الوطنية المستقلة»: what a word behind the name makes another body. */
  boolean isOtherBody(List<Word> words, int behind, String of) {
    return behind < words.size()
        && forbiddenAfter.getOrDefault(of, Set.of()).contains(words.get(behind).folded());
  }

  /** «بيل كلينتون»: whether the first name of somebody else stands before a single name. */
  boolean hasOtherFirstName(List<Word> words, Match match) {
    if (match.first() == 0 || match.prefixLength() > 0) {
      return false;
    }
    Word before = words.get(match.first() - 1);
    Actor actor = gazetteer.actor(match);
    boolean forbidden =
        forbiddenBefore.get(actor.id()).contains(before.folded())
            && (gazetteer.isFirstName(before.folded()) || !before.form().isKnown());
    return forbidden || isFamilyNameBehind(before, words, match, actor);
  }

  /** Whether the article refers to none of those the actor needs. */
  private static boolean lacksCompany(Presence presence, Actor actor) {
    if (actor.needs().isEmpty()) {
      return false;
    }
    for (String needed : actor.needs()) {
      if (presence.referred().contains(needed)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word before tells of somebody or something else. */
  private boolean holdBehind(Word before, List<Word> words, Match match, Actor actor) {
    boolean single = match.wording().words().size() == 1;
    if (forbiddenBefore.get(actor.id()).contains(before.folded())
        && !isPeople(words, match, actor)
        && (single || !before.form().isFunctionWord())) {
      return true;
    }
    if (actor.type() != Actor.Type.PERSON || match.prefixLength() > 0) {
      return false;
    }
    int first = match.first();
    while (first > 1 && isOwnWord(actor.id(), words.get(first - 1).folded())) {
      first--;
    }
    return isNamedAfter(words, first)
        || single
            && (isNumberedMonth(words, match) || isFamilyNameBehind(before, words, match, actor));
  }

  /** «اتهم معين عبد الملك الحوثيين»: a plural is nobody's family name. */
  private static boolean isPeople(List<Word> words, Match match, Actor actor) {
    String folded = words.get(match.first()).folded();
    return actor.type() != Actor.Type.PERSON && (folded.endsWith("ين") || folded.endsWith("ون"));
  }

  /**
   * «شارع جمال عبد الناصر», «كأس ملك إسبانيا»: what stands at a word only gives a thing its name.
   */
  boolean isNamedAfter(List<Word> words, int first) {
    int before = first - 1;
    if (before > 0 && HONORIFICS.contains(words.get(before).folded())) {
      before--;
    }
    if (before > 0 && gazetteer.isFirstName(words.get(before).folded())) {
      before--;
    }
    if (before > 0 && words.get(before).isPunctuation() && isQuote(words.get(before))) {
      before--;
    }
    return before >= 0 && FoldedWords.isOneOf(words.get(before), NAMED_AFTER);
  }

  private static boolean isQuote(Word word) {
    return "\"«“'".indexOf(word.mark()) >= 0;
  }

  /** «15 ماي», «ماي 2016»: a name that is a month as well. */
  private static boolean isNumberedMonth(List<Word> words, Match match) {
    int behind = match.behind();
    return match.wording().kind() == Wording.Kind.SHORT
        && (words.get(match.first() - 1).token().kind() == Token.Kind.NUMBER
            || behind < words.size() && words.get(behind).token().kind() == Token.Kind.NUMBER);
  }

  /** «رضا هنية», «كوثر بن هنية»: somebody else's family name. */
  private boolean isFamilyNameBehind(Word before, List<Word> words, Match match, Actor actor) {
    String folded = before.folded();
    if (isOwnWord(actor.id(), folded)) {
      return false;
    }
    if (PATRONYMICS.contains(folded)) {
      return true;
    }
    if (!gazetteer.isFirstName(folded) || FunctionWords.isFunctionWord(folded)) {
      return false;
    }
    boolean verb =
        VERBS_LIKE_NAMES.contains(folded)
            || before.form().mayBeVerb()
                && (match.first() == 1
                    || words.get(match.first() - 2).isPunctuation()
                    || FunctionWords.isFunctionWord(words.get(match.first() - 2).folded()));
    return !verb;
  }
}
