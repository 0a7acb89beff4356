package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.TypeTest;

/**
 * Finds who is accused of what a word tells: «اتهمت المعارضة النظام بعرقلة المحادثات» (the
 * opposition accused the regime of obstructing the talks), «حمّلت فرنسا روسيا مسؤولية إفشال الهدنة»
 * (France held Russia responsible for wrecking the truce).
 */
final class Accusations {
  /** How far before its charge the accusing word may stand. */
  private static final int REACH = 14;

  private static final Set<String> ACCUSING = Set.of("v:اتهم", "n:اتهام", "n:متهم");

  private static final Set<String> BLAMING = Set.of("v:حمل", "n:محمل", "n:تحميل");

  private static final Set<String> RESPONSIBILITY =
      Set.of("مسؤوليه", "المسؤوليه", "مسئوليه", "تبعات", "كامل", "عن");

  /** Charges that tell a position, not a crime: «بعرقلة المحادثات», not «بنهب المساعدات». */
  private static final TypeTest IS_POSITION =
      new TypeTest(
          form ->
              form.stripped().stream()
                  .map(w -> w.startsWith("ال") ? w.substring(2) : w)
                  .anyMatch(
                      Set.of(
                              "عرقله", "خرق", "انتهاك", "افشال", "تعطيل", "نسف", "تقويض", "رفض",
                              "دعم", "مماطله", "تراجع", "سعي", "معارضه", "منع", "اجهاض", "تنصل",
                              "نقض", "فرض", "تاييد", "مقاطعه", "اعاقه", "تخريب")
                          ::contains));

  private static final TypeTest ACCUSES = new TypeTest(form -> form.hasAny(ACCUSING));

  private static final TypeTest BLAMES = new TypeTest(form -> form.hasAny(BLAMING));

  private final Passage passage;
  private final SentenceRoles roles;

  Accusations(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Who is accused of what begins at a word; nobody if it is no charge. */
  List<Participant> of(int charge) {
    int before = charge - 1;
    boolean by =
        passage.word(charge).folded().startsWith("ب")
            && IS_POSITION.test(passage.word(charge).form());
    boolean blamed = false;
    while (before > 0 && RESPONSIBILITY.contains(passage.word(before).folded())) {
      blamed = true;
      before--;
    }
    return by || blamed ? behind(blamed ? BLAMES : ACCUSES, before) : List.of();
  }

  private List<Participant> behind(TypeTest accusing, int before) {
    int end = before;
    while (end > 0 && roles.traits(end).adverb() && !roles.isNamed(end)) {
      end--;
    }
    for (int i = end; i > Math.max(-1, end - REACH); i--) {
      Word word = passage.word(i);
      if (accusing.test(word.form()) && !roles.isNamed(i)) {
        return object(i, end);
      }
      if (word.isPunctuation() || passage.isFiniteVerb(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The actor right before the charge and those joined to him, but for the subject. */
  private List<Participant> object(int accusing, int end) {
    boolean verb = passage.isVerb(accusing);
    List<Participant> subjects = verb ? passage.subjects(accusing) : List.of();
    List<Participant> objects = new ArrayList<>();
    boolean reaches = false;
    for (Participant participant : roles.participants()) {
      boolean within = participant.first() > accusing && participant.last() <= end;
      if (within && participant.isDirect() && !isStateAdjective(participant)) {
        if (!subjects.contains(participant)) {
          objects.add(participant);
        }
        reaches = participant.last() == end;
      }
    }
    boolean joined = !objects.isEmpty() && roles.withConjuncts(objects.get(0)).containsAll(objects);
    return reaches && joined ? objects : List.of();
  }

  /** «اليمنية» describes; «الحوثيين» are people. */
  private boolean isStateAdjective(Participant participant) {
    return participant.byAdjective() && !passage.word(participant.last()).folded().endsWith("ين");
  }
}
