package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/**
 * Discredits whom a court punishes for what is a disgrace in itself: «حكمت محكمة على الوزير بالسجن
 * لاختلاسه أموالا» (a court sentenced the minister to prison for embezzling money), «مذكرة توقيف
 * بحق الرئيس بتهمة ارتكاب جرائم حرب» (a warrant against the president for war crimes). Who is tried
 * for his opinions is not discredited.
 */
final class Verdicts {
  private static final double STRENGTH = 0.6;
  private static final double CERTAINTY = 0.75;

  /** How far from the word of punishing the punished may be named, in words. */
  private static final int REACH = 14;

  private static final Set<String> PUNISHING =
      Set.of(
          "n:سجن",
          "v:سجن",
          "n:حبس",
          "v:حبس",
          "n:اعدام",
          "v:ادان",
          "f:ادان",
          "n:ادانه",
          "n:مذكره",
          "v:حاكم",
          "n:محاكمه",
          "n:مؤبد",
          "n:لائحه",
          "v:حكم");

  private static final Set<String> DISGRACES =
      Set.of(
          "n:فساد",
          "n:اختلاس",
          "f:اختلس",
          "n:رشوه",
          "w:رشاوي",
          "n:احتيال",
          "w:تبديد",
          "w:تبييض",
          "n:تزوير",
          "n:قتل",
          "n:قمع",
          "n:جريمه",
          "n:جرائم",
          "n:تعذيب",
          "n:اباده",
          "n:اغتصاب",
          "n:تهريب",
          "n:ابتزاز",
          "n:اثراء",
          "n:تحرش",
          "w:وهميه",
          "n:غسل",
          "n:غسيل");

  private static final Set<String> COURTS =
      Set.of("n:محكمه", "n:قضاء", "w:قاض", "n:قاضي", "w:جنائيه", "n:نيابه", "n:قضائي");

  /** «على الوزير», «بحق الرئيس»: how the punished hangs on the verdict. */
  private static final Set<String> UPON = Set.of("علي", "ضد", "ل");

  private static final Set<String> BEFORE =
      Set.of("بحق", "حق", "ضد", "علي", "ادانه", "بادانه", "محاكمه", "سجن", "بسجن", "حبس", "ضده");

  private static final TypeTest PUNISHES = new TypeTest(form -> form.hasAny(PUNISHING));

  /** «حكم ببراءة الرئيس من تهمة القتل»: no discredit. */
  private static final TypeTest ACQUITS =
      new TypeTest(
          form -> form.hasAny(Set.of("n:براءه", "v:برا", "n:تبرئه", "w:تبرئه", "w:براءه")));

  private static final TypeTest IS_DISGRACE = new TypeTest(form -> form.hasAny(DISGRACES));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  Verdicts(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  void judge() {
    if (roles.participants().isEmpty()) {
      return;
    }
    int disgrace = first(IS_DISGRACE);
    int punishing = disgrace < 0 ? -1 : first(PUNISHES);
    if (punishing < 0
        || first(ACQUITS) >= 0
        || passage.shifts().negation(punishing).isPresent()
        || passage.shifts().supposition(punishing).isPresent()
        || !isCourt()) {
      return;
    }
    Optional<Participant> punished =
        roles.participants().stream()
            .filter(p -> !p.byAdjective() && passage.isPerson(p))
            .filter(p -> Math.abs(p.first() - punishing) <= REACH && p.first() > 0)
            .filter(p -> isPunished(p, punishing))
            .findFirst();
    if (punished.isPresent()) {
      shading.label(punished.get(), punishing, -STRENGTH, CERTAINTY, "verdict");
    }
  }

  private int first(TypeTest test) {
    for (int i = 0; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && !roles.isNamed(i) && test.test(word.form())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isCourt() {
    for (Word word : roles.words()) {
      if (!word.isPunctuation() && word.form().hasAny(COURTS)) {
        return true;
      }
    }
    return false;
  }

  /** «على ساركوزي», «بحق بوتين», «سجنت محكمة … فيون»: attached so, or the object of the verb. */
  private boolean isPunished(Participant participant, int punishing) {
    boolean upon = UPON.contains(participant.attachment());
    int before = participant.first() - 1;
    String folded = passage.word(before).folded();
    boolean behind = BEFORE.contains(folded);
    boolean object =
        participant.isDirect()
            && participant.first() > punishing
            && roles.isVerbHere(punishing)
            && passage.subjects(punishing).stream().noneMatch(participant::equals);
    return upon || behind || object;
  }
}
