package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.TypeTest;

/**
 * Finds whose help somebody is thanked for beside him who is thanked: «أعرب عن امتنانه للأمين العام
 * على الدعم الذي قدمته قطر» (he thanked the Secretary-General for the support Qatar gave).
 */
final class Gratitude {
  private static final double CERTAINTY = 0.7;

  /** How far behind the words of thanks the help may stand, in words. */
  private static final int REACH = 14;

  private static final Set<String> THANKING =
      Set.of(
          "v:شكر",
          "n:شكر",
          "f:شكر",
          "n:امتنان",
          "f:امتن",
          "v:امتن",
          "w:ممتن",
          "n:تقدير",
          "v:ثمن",
          "n:عرفان");

  private static final Set<String> HELP =
      Set.of(
          "n:دعم",
          "n:مساعده",
          "w:مساعدات",
          "n:مسانده",
          "n:جهود",
          "n:جهد",
          "n:دور",
          "n:عون",
          "n:موقف",
          "n:مواقف",
          "n:وساطه",
          "n:مساهمه",
          "n:تضامن",
          "n:استضافه",
          "n:وقوف",
          "n:تعاون",
          "n:استجابه",
          "n:حرص",
          "n:تجاوب",
          "n:رعايه",
          "n:احتضان",
          "n:ايواء",
          "n:مواكبه",
          "n:مرافقه");

  private static final Set<String> FOR = Set.of("علي", "ل", "لقاء", "نظير", "للحصول");

  private static final TypeTest IS_THANKING = new TypeTest(form -> form.hasAny(THANKING));

  private static final TypeTest IS_HELP = new TypeTest(form -> form.hasAny(HELP));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Owners owners;
  private final Shading shading;

  Gratitude(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.owners = new Owners(passage);
    this.shading = shading;
  }

  /** Colours the giver of what a word of praise thanks for. */
  void judge(SentimentIndex.Hit hit) {
    boolean thanks =
        hit.entry().effects().getOrDefault(SentimentEntry.Role.PATIENT, 0) > 0
            && hit.entry().voicedByAgent()
            && isThanking(hit);
    if (!thanks || passage.shifts().negation(hit.first()).isPresent()) {
      return;
    }
    boolean reason = false;
    int end = Math.min(roles.words().size(), hit.last() + REACH);
    for (int i = hit.last() + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation()) {
        return;
      }
      reason |= FOR.contains(word.folded());
      if (reason && !roles.isNamed(i) && IS_HELP.test(word.form())) {
        Optional<Participant> giver =
            owners
                .of(i, List.of())
                .filter(p -> p.first() > hit.last() && !p.attachment().equals("ل"));
        if (giver.isPresent()) {
          shading.label(giver.get(), i, hit.entry().strength(), CERTAINTY, "thanked-for");
        }
        return;
      }
    }
  }

  private boolean isThanking(SentimentIndex.Hit hit) {
    for (int i = hit.first(); i <= hit.last(); i++) {
      if (!passage.word(i).isPunctuation() && IS_THANKING.test(passage.word(i).form())) {
        return true;
      }
    }
    return false;
  }
}
