package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/**
 * Credits who brings relief and blames who withholds what people live on, though no word judges:
 * «أرسلت الكويت ثلاث طائرات محملة بالأدوية» (Kuwait sent three planes with medicines), «أوقف الجيش
 * شاحنات الغذاء» (the army stopped the lorries of food).
 */
final class Relief {
  private static final double STRENGTH = 0.5;

  /** As many givers are only counted. */
  private static final int SEVERAL = 3;

  private static final double CERTAINTY = 0.75;

  /** How far behind the verb the goods may stand, in words. */
  private static final int REACH = 9;

  /** How far behind the verb what is withheld may stand, in words. */
  private static final int NEAR = 5;

  private static final Set<String> GIVING =
      Set.of(
          "v:ارسل", "v:بعث", "v:قدم", "v:تبرع", "v:سير", "v:اوصل", "v:وزع", "v:اهدي", "v:خصص",
          "v:وفر", "v:شحن", "v:سلم");

  private static final Set<String> HOSTING = Set.of("v:استقبل", "v:استضاف", "v:اوي", "v:اجلي");

  private static final Set<String> FUGITIVES =
      Set.of("n:لاجئ", "w:لاجء", "n:نازح", "n:مهاجر", "n:جريح", "n:جرحي", "n:مصاب");

  private static final Set<String> DEPRIVING =
      Set.of("v:منع", "v:اوقف", "v:عرقل", "v:قطع", "v:صادر", "v:نهب", "v:سرق", "v:حرم", "v:احتجز");

  private static final Set<String> AID =
      Set.of(
          "n:اغاثه",
          "w:اغاثي",
          "n:انساني",
          "n:انسانيه",
          "n:طبيب",
          "n:اطباء",
          "n:طبي",
          "n:خيمه",
          "n:خيام",
          "n:دواء",
          "n:ادويه",
          "n:لقاح",
          "w:لقاحات",
          "w:غذائي",
          "n:غذاء",
          "n:طعام",
          "n:بطانيه",
          "n:انقاذ",
          "n:اطفاء",
          "w:اوكسجين",
          "n:منكوب",
          "n:متضرر",
          "n:نازح",
          "w:ميداني",
          "w:عيني");

  private static final Set<String> NEEDS =
      Set.of(
          "n:غذاء",
          "n:طعام",
          "n:قمح",
          "n:مياه",
          "n:ماء",
          "n:كهرباء",
          "n:دواء",
          "n:ادويه",
          "n:وقود",
          "w:مساعدات",
          "n:اغاثه",
          "n:خبز",
          "n:حليب",
          "w:غذائي");

  /** Beside these it is no relief that is sent or withheld. */
  private static final Set<String> ARMS =
      Set.of(
          "n:سلاح",
          "n:اسلحه",
          "w:عسكري",
          "n:ذخيره",
          "n:صاروخ",
          "n:صواريخ",
          "n:دبابه",
          "n:جندي",
          "n:جنود",
          "n:طلب",
          "n:شكوي",
          "n:رساله",
          "n:اقتراح");

  private static final TypeTest GIVES = new TypeTest(form -> form.hasAny(GIVING));

  private static final TypeTest DEPRIVES = new TypeTest(form -> form.hasAny(DEPRIVING));

  private static final TypeTest HOSTS = new TypeTest(form -> form.hasAny(HOSTING));

  private static final TypeTest IS_FUGITIVE = new TypeTest(form -> form.hasAny(FUGITIVES));

  private static final TypeTest IS_AID = new TypeTest(form -> form.hasAny(AID));

  private static final TypeTest IS_NEED = new TypeTest(form -> form.hasAny(NEEDS));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Wishes wishes;
  private final Shading shading;

  Relief(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.wishes = new Wishes(passage, new VerbForms(passage));
    this.shading = shading;
  }

  void judge() {
    if (roles.participants().isEmpty()) {
      return;
    }
    for (int i = 0; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.isNamed(i) || !roles.isVerbHere(i)) {
        continue;
      }
      if (GIVES.test(word.form())) {
        judge(i, IS_AID, REACH, 1);
      } else if (HOSTS.test(word.form())) {
        judge(i, IS_FUGITIVE, REACH, 1);
      } else if (DEPRIVES.test(word.form())) {
        judge(i, IS_NEED, NEAR, -1);
      }
    }
  }

  private void judge(int verb, TypeTest goods, int reach, int sign) {
    boolean told =
        !wishes.isWished(verb)
            && passage.shifts().negation(verb).isEmpty()
            && passage.shifts().irrealis(verb).isEmpty()
            && passage.shifts().supposition(verb).isEmpty()
            && (sign < 0 || !Suppositions.isToCome(passage, verb));
    if (!told || !holds(verb, goods, reach)) {
      return;
    }
    List<Participant> doers = passage.doers(verb);
    if (sign > 0 && doers.size() >= SEVERAL) {
      return; // «وأرسلت الجزائر ومصر وتونس طائرات»: a list, which singles out nobody
    }
    for (Participant doer : doers) {
      shading.label(doer, verb, sign * STRENGTH, CERTAINTY, "relief");
    }
  }

  /** Whether the goods stand behind a verb in its clause, and no arms among them. */
  private boolean holds(int verb, TypeTest goods, int reach) {
    boolean found = false;
    int end = Math.min(roles.clauseEnd(verb), verb + 1 + reach);
    for (int i = verb + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.isNamed(i)) {
        continue;
      }
      if (word.form().hasAny(ARMS)) {
        return false;
      }
      found |= goods.test(word.form());
    }
    return found;
  }
}
