package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;

/**
 * Words of the lexicon that judge nobody by what stands behind them: «انتصر المجلس لمبادرة الرباط»
 * (the council sided with Rabat's initiative) tells of no victory, «أجهضت موسكو مشروع القرار»
 * (Moscow thwarted the draft) of a vote, «منحازة لليبيا وليس لأي طرف» (for Libya, not for a side)
 * of no bias, «شكر ماكرون غريمته على هجومها» (thanked his rival for her attack) of no thanks.
 *
 * <p>Known misses: what is sided with or thwarted farther behind, or named in a sentence before.
 */
final class OtherSenses {
  private static final Set<String> THWARTED =
      Set.of(
          "n:مشروع",
          "n:بيان",
          "n:قرار",
          "n:تعديل",
          "n:اقتراح",
          "n:مقترح",
          "n:قانون",
          "n:مؤامره",
          "n:مخطط",
          "n:هجوم",
          "n:انقلاب",
          "n:محاوله",
          "n:مسعي",
          "n:مساعي",
          "w:مساعي");

  /** «أجهض كل محاولة لرأب الصدع»: who thwarts these is blamed. */
  private static final Set<String> GOOD =
      Set.of(
          "n:سلام",
          "n:هدنه",
          "n:صلح",
          "n:مصالحه",
          "n:تهدئه",
          "n:صدع",
          "n:ديمقراطيه",
          "n:تسويه",
          "n:حوار",
          "n:حل",
          "n:وقف",
          "n:انتقال");

  /** Whose visit or presence is welcomed out of politeness. */
  private static final Set<String> GUESTS =
      Set.of("n:ضيف", "n:ضيوف", "n:زياره", "n:وفد", "n:قدوم", "n:حضور", "n:وصول");

  /** «تهرب من الإجابة»: evasive, as all who are asked. */
  private static final Set<String> ANSWERS =
      Set.of("n:اجابه", "n:سؤال", "n:اسئله", "n:رد", "n:تعليق", "n:جواب");

  /** «باعت حلفاءها أسلحة»: who is sold something is not sold out. */
  private static final Set<String> GOODS =
      Set.of(
          "n:سلاح",
          "n:اسلحه",
          "n:طائره",
          "w:طائرات",
          "n:صاروخ",
          "n:صواريخ",
          "n:غاز",
          "n:نفط",
          "n:قمح",
          "n:سلعه",
          "n:معدات");

  private static final Set<String> SPOKEN =
      Set.of("n:عنيف", "n:لاذع", "n:حاد", "n:شرس", "w:كلامي", "w:لفظي", "n:لفظي");

  private static final Set<String> ATTACKS = Set.of("n:هجوم", "n:حمله", "n:هجمه");

  private static final Set<String> SEARCHES = Set.of("n:تمشيط", "n:تفتيش", "n:بحث");

  /** How far from «شن» what is launched may stand, in words. */
  private static final int LAUNCHED_REACH = 12;

  /** How far behind a word what tells its sense may stand, in words. */
  private static final int REACH = 5;

  /** The same for what is thwarted in the end. */
  private static final int LONG = 10;

  private static final Set<String> LISTINGS =
      Set.of("n:تصنيف", "n:ادراج", "n:قائمه", "n:لائحه", "n:صفه", "n:وصف");

  private static final Set<String> LIFTING =
      Set.of("n:الغاء", "n:رفع", "n:شطب", "n:انهاء", "n:سحب", "n:ازاله", "n:اسقاط", "n:من");

  private static final Set<String> RATHER_NOT = Set.of("وليس", "وليست", "وليسوا", "لا");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Courtesies courtesies;

  OtherSenses(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.courtesies = new Courtesies(passage);
  }

  /** Whether a word of the lexicon means something else where it stands. */
  boolean holds(SentimentIndex.Hit hit) {
    return switch (hit.entry().lexeme()) {
      case "انتصر" -> roles.isVerbHere(hit.first()) && sidesWith(hit.last());
      case "أجهض" ->
          roles.isVerbHere(hit.first())
              && isBehind(hit.last(), THWARTED)
              && !isBehind(hit.last(), LONG, GOOD);
      case "تهرب" -> isBehind(hit.last(), ANSWERS);
      case "باع حلفاءه" -> isBehind(hit.last(), GOODS);
      case "رحب" -> isBehind(hit.last(), GUESTS);
      case "شن" -> isSpokenAttack(hit.first()) || isSearch(hit.first());
      case "منحاز", "انحاز" -> isForAll(hit.last());
      case "شكر" -> isForEvil(hit.last());
      case "هنأ" -> isForEvil(hit.last()) || courtesies.isMere(hit);
      default -> isOfLiftedListing(hit);
    };
  }

  /** «إلغاء تصنيف السودان دولة راعية للإرهاب»: what somebody is called no more. */
  private boolean isOfLiftedListing(SentimentIndex.Hit hit) {
    if (hit.entry().effects().getOrDefault(SentimentEntry.Role.DESCRIBED, 0) >= 0) {
      return false;
    }
    for (int i = hit.first() - 1; i > Math.max(0, hit.first() - REACH); i--) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && !roles.isNamed(i) && word.form().hasAny(LISTINGS)) {
        return passage.word(i - 1).form().hasAny(LIFTING);
      }
    }
    return false;
  }

  /** «انتصر للقضية»: for whom one stands up, before any other preposition. */
  private boolean sidesWith(int verb) {
    for (int i = verb + 1; i < end(verb); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.traits(i).isPreposition()) {
        return false;
      }
      int here = i;
      boolean named =
          roles.participants().stream()
              .anyMatch(p -> p.first() == here && p.attachment().equals("ل"));
      if (named || word.form().readings().stream().anyMatch(r -> r.particle() == 'ل')) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehind(int verb, Set<String> keys) {
    return isBehind(verb, REACH, keys);
  }

  private boolean isBehind(int verb, int reach, Set<String> keys) {
    int end = Math.min(roles.clauseEnd(verb), verb + 1 + reach);
    for (int i = verb + 1; i < end; i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && !roles.isNamed(i) && word.form().hasAny(keys)) {
        return true;
      }
    }
    return false;
  }

  /** «منحازة لليبيا، وليس لأي طرف». */
  private boolean isForAll(int word) {
    for (int i = word + 1; i < Math.min(passage.words().size(), word + 1 + REACH); i++) {
      if (RATHER_NOT.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** «على هجومها»: what nobody thanks for in earnest. */
  private boolean isForEvil(int verb) {
    for (SentimentIndex.Hit hit : passage.hits()) {
      boolean ground =
          hit.first() > verb + 1
              && hit.first() <= verb + REACH
              && passage.word(hit.first() - 1).folded().equals("علي");
      boolean evil = hit.entry().effects().getOrDefault(SentimentEntry.Role.AGENT, 0) < 0;
      if (ground && evil && hit.first() == hit.last()) {
        return true;
      }
    }
    return false;
  }

  /** «شن الرئيس من على المنبر هجوما عنيفا»: a person attacks in words. */
  private boolean isSpokenAttack(int verb) {
    List<Participant> subjects = passage.subjects(verb);
    if (subjects.isEmpty() || !subjects.stream().allMatch(passage::isPerson)) {
      return false;
    }
    int end = Math.min(roles.words().size() - 1, verb + LAUNCHED_REACH + 2);
    for (int i = verb + 1; i < end; i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && word.form().hasAny(ATTACKS)) {
        Word next = passage.word(i + 1);
        return !next.isPunctuation() && next.form().hasAny(SPOKEN);
      }
    }
    return false;
  }

  /** «عمليات التمشيط التي شنتها القوات»: no attack. */
  private boolean isSearch(int verb) {
    int end = Math.min(roles.words().size(), verb + REACH);
    for (int i = Math.max(0, verb - REACH); i < end; i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && word.form().hasAny(SEARCHES)) {
        return true;
      }
    }
    return false;
  }

  private int end(int verb) {
    return Math.min(roles.clauseEnd(verb), verb + 1 + REACH);
  }
}
