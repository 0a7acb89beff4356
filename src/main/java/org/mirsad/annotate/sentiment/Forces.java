package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Token;
import org.mirsad.text.TypeTest;

/**
 * Tells whose fighters or weapons the subject of a verb names: «قصفت مروحيات النظام» (the regime's
 * helicopters bombed), «ذبح أربعة مسلحين من حركة الشباب» (four gunmen of al-Shabaab slaughtered).
 */
final class Forces {
  /** How far behind its head the owner of the force may stand, in words. */
  private static final int REACH = 5;

  private static final Set<String> FORCES =
      Set.of(
          "w:مروحيه",
          "w:مروحيات",
          "w:مسيرات",
          "n:متطوع",
          "n:مسعف",
          "n:طائره",
          "w:طائرات",
          "w:مقاتله",
          "w:مقاتلات",
          "n:دبابه",
          "n:مدفع",
          "n:مدفعيه",
          "n:صاروخ",
          "n:صواريخ",
          "n:مسيره",
          "n:قناص",
          "n:جندي",
          "n:جنود",
          "n:قوه",
          "n:قوات",
          "n:مسلح",
          "n:مقاتل",
          "n:عنصر",
          "n:عناصر",
          "w:مليشيا",
          "w:ميليشيا",
          "w:مليشيات",
          "w:ميليشيات",
          "w:شبيح",
          "w:شبيحه",
          "n:زورق",
          "n:طيران",
          "w:راجمه",
          "n:كتيبه",
          "n:كتائب",
          "n:فصيل",
          "n:فصائل",
          "n:مستوطن",
          "n:مرتزق",
          "w:مرتزقه",
          "n:ارهابي",
          "w:انتحاري",
          "w:كوماندوس",
          "n:جرافه",
          "n:بارجه",
          "n:سرب",
          "w:دوريه",
          "n:متظاهر",
          "n:انصار",
          "n:نصير",
          "n:عميل",
          "n:جهاز",
          "n:اجهزه",
          "w:مخابرات",
          "w:استخبارات",
          "n:حرس",
          "n:ضابط",
          "n:ضباط",
          "n:شرطي",
          "n:سجان",
          "w:حكام",
          "w:قاده",
          "w:ساسه",
          "w:مسؤولو",
          "w:مسؤولي",
          "w:جنرالات",
          "w:زعماء");

  /** People who are a group's where «من» or «ل» says so, but never a state's. */
  private static final Set<String> MEMBERS =
      Set.of(
          "n:شاب",
          "n:شبان",
          "n:شباب",
          "n:ملثم",
          "n:شخص",
          "n:اشخاص",
          "n:رجل",
          "n:رجال",
          "n:فرد",
          "n:افراد",
          "n:مناصر",
          "n:مؤيد",
          "w:محازب",
          "n:منتسب",
          "n:عضو",
          "n:اعضاء",
          "w:قيادي",
          "n:خليه",
          "w:مجموعه",
          "n:مهاجم",
          "n:متشدد",
          "n:متطرف");

  /** «إحدى طائرات», «عشرات المقاتلين»; in «قصفت مواقع قوات» nothing is counted. */
  private static final Set<String> COUNTS =
      Keys.folded(
          "أحد إحدى اثنان اثنين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية"
              + " تسع تسعة عشر عشرة عشرون عشرات العشرات مئة مائة مئات المئات ألف آلاف عدد بعض عدة"
              + " معظم غالبية سرب أسراب");

  /** «حكام الرياض ما زالوا يمولون»: part of the verb behind. */
  private static final Set<String> STILL =
      Set.of("زالوا", "زال", "زالت", "يزالون", "يزال", "تزال", "كانوا", "كانت", "كان");

  /** «السلطات في إيران»: those who rule where they are. */
  private static final Set<String> AUTHORITIES =
      Set.of("n:سلطه", "w:سلطات", "n:حكومه", "n:جيش", "n:شرطه");

  private static final Set<String> FROM = Set.of("من", "ل");

  private static final Set<String> POLICE =
      Set.of("n:شرطه", "n:امن", "n:درك", "w:مخابرات", "w:استخبارات");

  /** Whose state they are of their adjective tells. */
  private static final Set<String> SOLDIERS =
      Keys.of("n:", "جندي جنود ضابط ضباط قناص قناصة شرطي مظلي مظليون");

  /** They may be of a group, and are no state's. */
  private static final Set<String> GUNMEN = Keys.of("n:", "مسلح مقاتل عنصر عناصر متمرد");

  private static final TypeTest IS_FORCE = new TypeTest(form -> form.hasAny(FORCES));

  private final Passage passage;
  private final SentenceRoles roles;

  Forces(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whose the force is that a verb has as its subject, behind it or opening its clause. */
  Optional<Participant> ofSubject(int verb) {
    int behind = verb + 1;
    if (behind < roles.words().size() && isNumber(behind)) {
      behind++;
    }
    Optional<Participant> owner = owner(behind, roles.words().size());
    if (owner.isPresent()) {
      return owner;
    }
    int head = roles.clauseStart(verb);
    while (head < verb
        && (passage.word(head).isPunctuation()
            || roles.traits(head).complementizer()
            || roles.traits(head).particle())) {
      head++;
    }
    if (head + 1 < verb && isNumber(head)) {
      head++; // «إحدى طائرات التحالف»
    }
    return head < verb && !hasVerb(head, verb) ? owner(head, verb) : Optional.empty();
  }

  /**
   * «أطلقت الشرطة المصرية النار», «فتحت قوات الأمن الإيرانية النار»: the state whose police stand
   * right behind the verb.
   */
  Optional<Participant> ofPolice(int verb) {
    for (int head = verb + 1; head <= Math.min(verb + 2, roles.words().size() - 2); head++) {
      int next = head + 1;
      if (!passage.word(head).isPunctuation() && passage.word(head).form().hasAny(POLICE)) {
        return roles.participants().stream()
            .filter(p -> p.first() == next && p.byAdjective())
            .findFirst();
      }
    }
    // «إن الشرطة المصرية قتلت متظاهرين»
    return roles.participants().stream()
        .filter(p -> p.byAdjective() && p.last() == verb - 1 && p.first() > 0)
        .filter(p -> passage.word(p.first() - 1).form().hasAny(POLICE))
        .filter(p -> !passage.word(p.first() - 1).isPunctuation())
        .findFirst();
  }

  /** «جنود إسرائيليون», «مسلحون حوثيون»: the state or group of an adjective in the plural. */
  private Optional<Participant> ofPlural(int head) {
    int next = head + 1;
    if (next >= roles.words().size()
        || passage.word(next).isPunctuation()
        || roles.isNamed(next)
        || passage.word(head).form().hasArticle() != passage.word(next).form().hasArticle()) {
      return Optional.empty();
    }
    String folded = passage.word(next).folded();
    boolean plural = folded.endsWith("يون") || folded.endsWith("يين");
    boolean soldiers = passage.word(head).form().hasAny(SOLDIERS);
    boolean gunmen = passage.word(head).form().hasAny(GUNMEN);
    if (!plural || !soldiers && !gunmen) {
      return Optional.empty();
    }
    String singular = folded.substring(folded.startsWith("ال") ? 2 : 0, folded.length() - 2);
    return passage
        .byAdjective(singular)
        .map(id -> new Participant(id, next, next, Participant.DIRECT, true, false))
        .filter(p -> soldiers || !passage.isState(p));
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isFiniteVerb(i) && !STILL.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** «عشرة», «4»: a number before those it counts. */
  private boolean isNumber(int index) {
    Word word = passage.word(index);
    int next = index + 1;
    return word.token().kind() == Token.Kind.NUMBER
        || !word.isPunctuation()
            && COUNTS.contains(word.folded())
            && next < roles.words().size()
            && !passage.word(next).isPunctuation()
            && !IS_FORCE.test(word.form())
            && IS_FORCE.test(passage.word(next).form());
  }

  /** Whether a word names fighters or weapons: «عناصر». */
  static boolean isForce(Word word) {
    return !word.isPunctuation() && IS_FORCE.test(word.form());
  }

  /** Whose the force is that a noun phrase names: «عنصرين من الحزب». */
  Optional<Participant> owner(int head, int limit) {
    if (head >= roles.words().size() || passage.word(head).isPunctuation() || roles.isNamed(head)) {
      return Optional.empty();
    }
    if (!IS_FORCE.test(passage.word(head).form())
        && !passage.word(head).form().hasAny(AUTHORITIES)) {
      return ofMembers(head, limit);
    }
    Optional<Participant> plural = ofPlural(head);
    if (plural.isPresent() && head + 1 < limit) {
      return plural;
    }
    int next = head + 1;
    if (roles.participants().stream().anyMatch(p -> p.first() == next && p.byAdjective())) {
      return Optional.empty(); // «مقاتلات أمريكية مواقع للتنظيم»
    }
    for (Participant participant : roles.participants()) {
      boolean near = participant.first() > head && participant.first() <= head + REACH;
      if (near && participant.last() < limit && !participant.byAdjective()) {
        boolean genitive =
            participant.isDirect()
                && participant.first() == head + 1
                && !passage.word(head).form().hasArticle();
        boolean seated =
            participant.attachment().equals("في")
                && participant.first() == head + 2
                && passage.word(head).form().hasArticle()
                && passage.word(head).form().hasAny(AUTHORITIES);
        boolean part = FROM.contains(participant.attachment()) && isPhrase(head + 1, participant);
        return genitive || seated || part ? Optional.of(participant) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «شبان من الحركة», «أشخاص تابعين للحزب»: the group they belong to. */
  private Optional<Participant> ofMembers(int head, int limit) {
    Word word = passage.word(head);
    if (word.isPunctuation() || word.form().hasArticle() || !word.form().hasAny(MEMBERS)) {
      return Optional.empty();
    }
    return roles.participants().stream()
        .filter(p -> p.first() > head + 1 && p.first() <= head + REACH && p.last() < limit)
        .findFirst()
        .filter(p -> !p.byAdjective() && !passage.isState(p) && !passage.isPerson(p))
        .filter(p -> FROM.contains(p.attachment()) && isPhrase(head + 1, p));
  }

  /** «ملثمين من», «تابعة ل», «موالين ل»: adjectives and a preposition. */
  private boolean isPhrase(int from, Participant participant) {
    for (int i = from; i < participant.first(); i++) {
      Word word = passage.word(i);
      boolean quote = word.isQuote();
      boolean preposition = FROM.contains(word.folded());
      boolean definite = !word.isPunctuation() && word.form().hasArticle();
      if (!quote && !preposition && !definite && !Owners.isNoun(word)) {
        return false;
      }
    }
    return true;
  }
}
