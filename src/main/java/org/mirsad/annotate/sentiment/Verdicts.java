package org.mirsad.annotate.sentiment;

import java.util.List;
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

  /** How many words of titles may stand before a name. */
  private static final int TITLES = 4;

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
          "n:معاقبه",
          "v:عاقب",
          "n:احاله",
          "v:احال",
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

  private static final Set<String> SENTENCES =
      Set.of("بالسجن", "بالحبس", "بالاعدام", "بالمؤبد", "بسجن", "بحبس", "باعدام");

  /** «على الوزير», «بحق الرئيس»: how the punished hangs on the verdict. */
  private static final Set<String> UPON = Set.of("علي", "ضد", "ل");

  private static final Set<String> BEFORE =
      Set.of(
          "بحق", "حق", "ضد", "علي", "ادانه", "بادانه", "محاكمه", "سجن", "بسجن", "حبس", "بحبس",
          "ضده", "معاقبه", "بمعاقبه", "احاله", "باحاله", "اعدام", "باعدام");

  /** Who has left office in which disgraceful things were done. */
  private static final Set<String> FORMER =
      Set.of("السابق", "الاسبق", "السابقين", "الاسبقين", "السابقان", "المخلوع", "السابقه");

  /** What nobody is discredited by: «بتهمة التحريض», opinions and politics. */
  private static final Set<String> OPINIONS =
      Set.of(
          "n:تحريض",
          "n:تامر",
          "n:مساس",
          "n:اهانه",
          "w:تدوينه",
          "w:تغريده",
          "n:تخابر",
          "n:تطرف",
          "n:معارض",
          "n:معارضه",
          "w:معارضه",
          "n:ناشط",
          "n:صحفي",
          "n:صحافي",
          "n:انقلاب",
          "n:تصريح",
          "w:تصريحات");

  private static final Set<String> YEARS = Set.of("سنه", "سنوات", "عاما", "اعوام", "سنتين", "حق");

  private static final TypeTest PUNISHES = new TypeTest(form -> form.hasAny(PUNISHING));

  /** «حكم ببراءة الرئيس من تهمة القتل»: no discredit. */
  private static final TypeTest ACQUITS =
      new TypeTest(
          form -> form.hasAny(Set.of("n:براءه", "v:برا", "n:تبرئه", "w:تبرئه", "w:براءه")));

  private static final TypeTest IS_DISGRACE = new TypeTest(form -> form.hasAny(DISGRACES));

  private static final TypeTest IS_OPINION = new TypeTest(form -> form.hasAny(OPINIONS));

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
    boolean disgrace = first(IS_DISGRACE) >= 0 || isDisgraceTold();
    int punishing = disgrace ? first(PUNISHES) : -1;
    if (punishing < 0
        || first(ACQUITS) >= 0
        || passage.shifts().negation(punishing).isPresent()
        || passage.shifts().supposition(punishing).isPresent()
        || !isCourt()) {
      return;
    }
    List<Participant> punished =
        roles.participants().stream()
            .filter(p -> !p.byAdjective() && passage.isPerson(p))
            .filter(p -> Math.abs(p.first() - punishing) <= REACH && p.first() > 0)
            .filter(p -> isPunished(p, punishing))
            .toList();
    for (Participant participant : punished) {
      if (participant.equals(punished.get(0)) || isNextPunished(participant)) {
        shading.label(participant, punishing, -STRENGTH, CERTAINTY, "verdict");
      }
    }
  }

  /**
   * «12 سنة حبسا للوزير الأسبق»: what one is in court for the sentence before tells, or his lost
   * office.
   */
  private boolean isDisgraceTold() {
    if (first(IS_OPINION) >= 0) {
      return false;
    }
    boolean before =
        passage
            .previous()
            .map(p -> p.roles().words().stream())
            .map(words -> words.anyMatch(w -> !w.isPunctuation() && IS_DISGRACE.test(w.form())))
            .orElse(false);
    boolean former = roles.words().stream().anyMatch(w -> FORMER.contains(w.folded()));
    return before || former;
  }

  /** «15 سنة لأويحيى و12 سنة لسلال»: another one who gets years of his own. */
  private boolean isNextPunished(Participant participant) {
    for (int i = Math.max(0, participant.first() - 2); i < participant.first(); i++) {
      if (YEARS.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
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
      boolean sentenced = SENTENCES.contains(word.folded()); // «حكم على الوزير بالسجن»
      if (sentenced || !word.isPunctuation() && word.form().hasAny(COURTS)) {
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
    return upon || behind || object || isBehindTitles(before, punishing);
  }

  /** «إحالة الرئيس السابق فلان», «بمعاقبة الوزير الأسبق فلان»: titles between. */
  private boolean isBehindTitles(int before, int punishing) {
    int at = before;
    while (at > punishing && at > before - TITLES && passage.word(at).form().hasArticle()) {
      at--;
    }
    return at < before && at >= punishing && BEFORE.contains(passage.word(at).folded());
  }
}
