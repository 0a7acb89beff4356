package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Tells whom a cause names: an actor, or him whose deed it is. «بسبب المطالب الروسية» (because of
 * the Russian demands) is russia's doing, «بسبب وفاة الرئيس» (because of the president's death)
 * nobody's.
 */
final class Causers {
  /** Nouns whose owner has not done what they name. */
  private static final Set<String> UNWILLED =
      Set.of(
          "n:وفاه",
          "n:مرض",
          "n:غياب",
          "n:رحيل",
          "n:اصابه",
          "n:مخاوف",
          "n:خوف",
          "n:حاجه",
          "n:وضع",
          "n:ظرف",
          "n:ظروف",
          "n:اختفاء",
          "n:فوز",
          "n:استقاله",
          "n:زلزال",
          "n:ذكري",
          "n:تاريخ",
          "n:عدد",
          "n:خلاف",
          "w:خلافات",
          "n:نزاع",
          "w:صراع",
          "n:ازمه",
          "n:محاوله",
          "n:سقوط",
          "n:انهيار",
          "n:اتفاق",
          "n:اتفاقيه",
          "n:موقع",
          "n:طقس");

  /** What somebody does or wants, beside the masdars and what one owns. */
  private static final Set<String> DEEDS =
      Set.of(
          "n:مطلب",
          "n:مطالب",
          "n:مطالبه",
          "n:رسم",
          "n:رسوم",
          "n:شرط",
          "n:شروط",
          "n:هجمه",
          "w:هجمات",
          "n:هجوم",
          "n:قصف",
          "n:غزو",
          "n:ضغط",
          "n:ضغوط",
          "n:قيد",
          "n:قيود",
          "n:تدخل",
          "w:تدخلات",
          "n:احتلال",
          "n:حصار",
          "n:فساد",
          "n:حرب",
          "n:عدوان",
          "n:استيطان",
          "n:اصلاح",
          "w:اصلاحات",
          "n:قانون",
          "n:تاخر",
          "w:تعنت",
          "w:تصلب",
          "w:مماطله",
          "w:تعنتها",
          "w:تعنته",
          "n:مماطله",
          "n:خطا",
          "n:اخطاء",
          "n:تقصير",
          "n:فشل",
          "n:اهمال",
          "n:سوء",
          "n:رفض",
          "n:اصرار",
          "n:امتناع",
          "n:تهديد",
          "w:تهديدات",
          "n:انسحاب",
          "n:تراجع",
          "n:تردد",
          "n:ضعف",
          "n:عجز",
          "n:دعم",
          "n:وساطه",
          "n:توغل",
          "w:سياسات",
          "w:تصريحات",
          "n:ممارسه",
          "w:ممارسات",
          "n:انتهاك",
          "w:انتهاكات",
          "n:خرق",
          "w:خروقات");

  private static final TypeTest IS_DEED = new TypeTest(form -> form.hasAny(DEEDS));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Owners owners;

  Causers(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.owners = new Owners(passage);
  }

  /** Whose deed the subject is, or who is the subject himself. */
  List<Participant> ofSubject(int verb, int complement) {
    Optional<Participant> owner =
        owners
            .ofSubject(verb)
            .or(() -> ofDeed(verb))
            .filter(p -> p.last() < complement && !isUnwilled(verb, p));
    if (owner.isPresent()) {
      return roles.withConjuncts(owner.get());
    }
    boolean direct =
        roles.namedFrom(verb + 1).filter(p -> !passage.word(verb).form().has("v:دفع")).isPresent()
            || verb > 0 && roles.directTo(verb - 1).isPresent();
    return direct
        ? passage.subjects(verb).stream().filter(p -> p.last() < complement).toList()
        : List.of();
  }

  /** «أدى تدخل مصر إلى»: whose deed stands right behind the verb. */
  private Optional<Participant> ofDeed(int verb) {
    int head = verb + 1;
    boolean deed = head < roles.words().size() && isDeed(head);
    return deed ? owners.of(head, List.of()) : Optional.empty();
  }

  /** Whether a word names what somebody does or wants. */
  boolean isDeed(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation()
        && !roles.isNamed(index)
        && (owners.isAbstract(index) || IS_DEED.test(word.form()) || isMasdar(word));
  }

  /** «تعنت», which may also be a verb. */
  private static boolean isMasdar(Word word) {
    return word.form().readings().stream()
        .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR && r.particle() == 0);
  }

  /** «أدت وفاة الرئيس إلى»: nobody has led to anything by his own death. */
  private boolean isUnwilled(int verb, Participant owner) {
    int from = owner.first() > verb ? verb + 1 : roles.clauseStart(verb);
    for (int i = from; i < owner.first(); i++) {
      if (passage.word(i).form().hasAny(UNWILLED)) {
        return true;
      }
    }
    return false;
  }

  /** Who is named as the cause, or whose deed is. */
  List<Participant> at(int head) {
    Optional<Participant> named = roles.namedFrom(head);
    if (named.isPresent()) {
      return roles.withConjuncts(named.get());
    }
    Word word = passage.word(head);
    if (word.isPunctuation() || word.form().hasAny(UNWILLED)) {
      return List.of();
    }
    boolean told = word.folded().equals("ما");
    if (!told && !isDeed(head)) {
      return List.of();
    }
    return owners.of(head, List.of()).map(roles::withConjuncts).orElse(List.of());
  }
}
