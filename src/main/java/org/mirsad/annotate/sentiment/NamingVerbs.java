package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Finds the verb of calling or deeming that says a word of somebody or something: «وصفت القرار بأنه
 * مؤسف» (called the decision regrettable), «يرى في بوتين خطرا» (sees a danger in Putin).
 */
final class NamingVerbs {
  private static final int REACH = 9;

  /** How many words a predicate may have before the one that judges. */
  private static final int ATTRIBUTES = 5;

  static final Set<String> AS_BEING = Set.of("بانه", "بانها", "بانهم", "بانهما");

  static final Set<String> WHAT = Set.of("ما", "بما", "عما", "مما", "لما", "وما");

  static final Set<String> BESTOWING = Set.of("v:اطلق", "v:اسبغ", "v:خلع", "v:اضفي");

  /** Verbs of holding whose object hangs on «في»: «يرى في بوتين خطرا». */
  private static final Set<String> SEEING = Set.of("v:راي", "v:وجد");

  static final Set<String> SELF =
      Set.of("هو", "هي", "هم", "بانه", "بانها", "بانهم", "انه", "انها", "بكونه", "بكونها", "كونه");

  static final Set<String> AS = Set.of("بانه", "بانها", "بانهم");

  static final TypeTest IS_SEEING = new TypeTest(form -> form.hasAny(SEEING));

  static final Set<String> RESUMING =
      Set.of("به", "بها", "عليه", "عليها", "اليه", "اليها", "فيه", "فيها", "عنه", "عنها");

  private static final int NAMING_REACH = 12;

  /** How far before «بأنه» its verb may stand, in words. */
  private static final int FAR_REACH = 30;

  private static final Set<String> NAMING =
      Set.of(
          "v:وصف", "v:اعتبر", "v:عد", "v:نعت", "v:سمي", "v:لقب", "v:صنف", "v:صور", "v:شبه", "v:رمي",
          "v:وصم");

  /** Those of them that say with «بأنه» what something is. */
  private static final Set<String> DESCRIBING = Set.of("v:وصف", "v:نعت", "v:صنف", "v:وصم", "f:وصف");

  /** What is bestowed «على» somebody: «أطلق على الرئيس لقب الجزار». */
  private static final Set<String> BESTOWED = Set.of("لقب", "صفه", "وصف", "نعت", "اسم", "تسميه");

  private static final Set<String> NAMING_PARTICIPLES =
      Set.of("f:وصف", "f:اعتبر", "f:نعت", "f:صنف", "f:عد");

  /** Forms of «عدّ» (deemed), which the dictionary reads as «وعد» where its shadda is left out. */
  private static final Set<String> DEEMS =
      Set.of("عد", "عدت", "عدوا", "عده", "عدها", "وعد", "وعدت", "وعده", "وعدها", "فعد", "فعدت");

  private static final TypeTest IS_NAMING = new TypeTest(form -> form.hasAny(NAMING));

  private static final TypeTest IS_PARTICIPLE =
      new TypeTest(form -> form.hasAny(NAMING_PARTICIPLES));

  private final Passage passage;
  private final SentenceRoles roles;

  NamingVerbs(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** The verb of calling or deeming that governs a predicate, or -1. */
  int of(int predicate) {
    int head = headOf(predicate);
    boolean phrase = head < predicate && roles.traits(predicate - 1).isPreposition();
    int found = phrase || predicate - head > 2 ? -1 : far(head - 1);
    return found >= 0 ? found : near(predicate);
  }

  /** «وصفت قرار الرئيس فرض رسوم … بأنه مؤسف»: a particle tells what the verb is about. */
  private int far(int particle) {
    int at = particle;
    while (at > 0 && passage.word(at).isPunctuation()) {
      at--;
    }
    if (at <= 0 || !AS_BEING.contains(passage.word(at).folded())) {
      return -1;
    }
    for (int i = at - 1; i >= Math.max(0, at - FAR_REACH); i--) {
      if (roles.isNamed(i) || passage.word(i).isPunctuation()) {
        continue;
      }
      if (passage.word(i).form().hasAny(DESCRIBING) && isNaming(i)) {
        return i;
      }
      boolean clause =
          i > 0 && (roles.traits(i - 1).relative() || WHAT.contains(passage.word(i - 1).folded()));
      if (passage.isFiniteVerb(i) && !clause || roles.opensContent(i)) {
        return -1;
      }
    }
    return -1;
  }

  int near(int predicate) {
    boolean called = false;
    boolean complete = false;
    for (int i = predicate - 1; i >= Math.max(0, predicate - NAMING_REACH); i--) {
      if (roles.isNamed(i)) {
        continue;
      }
      if (isNaming(i)) {
        return i;
      }
      Word word = passage.word(i);
      boolean content = roles.opensContent(i) && !SELF.contains(word.folded());
      boolean ends = word.isPunctuation() && "؛;.!؟:".indexOf(word.mark()) >= 0;
      // «سمّى تمرد القائد خيانة»: a masdar by its place, though a verb has the same letters.
      // «اعتبر ما فعله الوزير خطأ»: a verb of what is called so.
      boolean done = i > 0 && WHAT.contains(passage.word(i - 1).folded());
      boolean going =
          passage.isFiniteVerb(i)
              && roles.isVerbHere(i)
              && !done
              && !NominalTopics.IS_COPULA.test(word.form());
      called |= AS.contains(word.folded());
      // «وصف التفويض الذي طلبه السيسي بأنه», «وصف الرسالة التي بعث بها الرئيس بالسلبية»: the clause
      // between belongs to what is called so.
      boolean resumed =
          i > 0 && roles.traits(i - 1).relative() && isResumed(i) && isNamedBetween(i, predicate);
      complete |= resumed;
      boolean aside =
          (called || complete)
              && (roles.traits(i).relative() || i > 0 && roles.traits(i - 1).relative());
      boolean other = going || roles.traits(i).relative();
      if (content || ends || other && !aside) {
        return -1;
      }
    }
    return -1;
  }

  /** «أعلنه», «بعث بها»: a pronoun of the relative clause goes back to what it is about. */
  boolean isResumed(int verb) {
    return roles.traits(verb).withObject()
        || verb + 1 < roles.words().size() && RESUMING.contains(passage.word(verb + 1).folded());
  }

  private boolean isNamedBetween(int from, int to) {
    return roles.participants().stream().anyMatch(p -> p.first() > from && p.last() < to);
  }

  private boolean isNaming(int i) {
    WordForm form = passage.word(i).form();
    if (IS_SEEING.test(form)) {
      return passage.isVerb(i) && seesIn(i) >= 0;
    }
    if (form.hasAny(BESTOWING)) {
      return passage.isVerb(i) && bestows(i);
    }
    boolean noMore = i > 0 && passage.word(i - 1).folded().equals("لم");
    // «وعدّ» is «وعد» (promised) to the dictionary.
    boolean deems =
        DEEMS.contains(passage.word(i).folded())
            && passage.word(i).token().surface().contains("عدّ");
    return (deems || IS_NAMING.test(form) && passage.isVerb(i)) && !noMore
        || IS_PARTICIPLE.test(form) && roles.traits(i).circumstantial();
  }

  private boolean bestows(int verb) {
    for (int i = verb + 1; i < Math.min(roles.words().size(), verb + REACH); i++) {
      if (BESTOWED.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /**
   * «يرى ماكرون في بوتين», «رأى المعارضون في الرئيس»: index of the «في» behind a verb and its
   * subject, or -1.
   */
  private int seesIn(int verb) {
    for (int i = verb + 1; i < Math.min(roles.words().size(), verb + 5); i++) {
      if (passage.word(i).folded().equals("في")) {
        return i;
      }
      boolean people = roles.isSomebody(i) || passage.word(i).form().hasArticle();
      if (!roles.isNamed(i) && !people) {
        return -1;
      }
    }
    return -1;
  }

  /** «بأنه اتفاق مروع أحادي»: the noun right behind the particle, whose attributes follow. */
  int headOf(int predicate) {
    for (int i = predicate - 1; i >= Math.max(0, predicate - ATTRIBUTES); i--) {
      Word word = passage.word(i);
      boolean quote = word.opensQuote();
      if (SELF.contains(word.folded())) {
        return passage.word(i + 1).isPunctuation() ? i + 2 : i + 1;
      }
      if (!quote && !Owners.isNoun(word) && !roles.traits(i).isPreposition()) {
        return predicate;
      }
    }
    return predicate;
  }
}
