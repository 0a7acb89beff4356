package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.Shifter;
import org.mirsad.text.TypeTest;

/**
 * Judges by what a negation excepts: «لن تترك الحكومة وراءها إلا الفوضى» (the government will leave
 * nothing but chaos), «لم يحقق الوزير سوى القليل» (the minister has achieved but little), «لم يلتزم
 * بالاتفاق سوى المغرب» (none but Morocco has kept to the agreement).
 */
final class Exceptions {
  private static final double STRENGTH = 0.6;
  private static final double CERTAINTY = 0.75;

  /** How far behind the negated verb the exception may stand, in words. */
  private static final int REACH = 9;

  /** How far behind the exception its judging word may stand, in words. */
  private static final int NEAR = 3;

  /** What somebody has to show for himself when he has nothing better. */
  private static final Set<String> POOR =
      Set.of(
          "n:قليل",
          "n:وعد",
          "n:وعود",
          "n:بيان",
          "n:بيانات",
          "n:كلام",
          "n:فتات",
          "n:صمت",
          "n:شعار",
          "n:شعارات",
          "n:خيبه",
          "n:قوه",
          "n:مصلحه",
          "n:نفس",
          "n:انتظار",
          "n:تصريح");

  /** What is well done by him who alone does it: «لم يقف معنا إلا». */
  private static final Set<String> WELL =
      Set.of(
          "v:وقف",
          "v:ساعد",
          "v:استجاب",
          "v:وفي",
          "v:اوفي",
          "v:فهم",
          "v:تضامن",
          "v:تحرك",
          "v:التزم",
          "v:صمد",
          "v:بادر");

  private static final TypeTest IS_POOR = new TypeTest(form -> form.hasAny(POOR));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Outcomes outcomes;
  private final Shading shading;

  Exceptions(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.outcomes = new Outcomes(passage);
    this.shading = shading;
  }

  void judge() {
    for (Shifts.Shift exception : passage.shifts().all()) {
      int behind = exception.last() + 1;
      // «ألا تجاهر»: no «إلا»
      boolean excepts =
          exception.is(Shifter.Kind.EXCEPTION)
              && behind < roles.words().size()
              && !passage.isFiniteVerb(behind);
      if (excepts) {
        int verb = negated(exception.first());
        if (verb >= 0) {
          judge(verb, exception);
        }
      }
    }
  }

  /** The negated verb an exception is made of, or -1. */
  private int negated(int exception) {
    for (int i = exception - 1; i > Math.max(0, exception - REACH); i--) {
      if (passage.isVerb(i) && passage.shifts().negation(i).isPresent()) {
        return i;
      }
      if (passage.isFiniteVerb(i) || passage.word(i).isPunctuation()) {
        return -1;
      }
    }
    return -1;
  }

  private void judge(int verb, Shifts.Shift exception) {
    int behind = exception.last() + 1;
    Optional<Participant> excepted =
        roles.participants().stream()
            .filter(p -> p.first() == behind && !p.byAdjective())
            .filter(p -> p.isDirect() || p.attachment().equals("سوي"))
            .findFirst();
    if (excepted.isPresent()) {
      int sign = ofVerb(verb, exception.first());
      for (Participant participant : roles.withConjuncts(excepted.get())) {
        colour(participant, behind, sign);
      }
      return;
    }
    int sign = ofExcepted(behind);
    List<Participant> doers = passage.doers(verb);
    for (Participant doer : doers) {
      if (doer.last() < exception.first()) {
        colour(doer, exception.first(), sign);
      }
    }
  }

  private void colour(Participant participant, int index, int sign) {
    if (sign != 0) {
      shading.label(participant, index, sign * STRENGTH, CERTAINTY, "exception");
    }
  }

  /** «لم يلتزم … سوى», «لم يف إلا»: 1 where what is denied of all others is good. */
  private int ofVerb(int verb, int end) {
    if (passage.word(verb).form().hasAny(WELL)) {
      return 1;
    }
    for (SentimentIndex.Hit hit : passage.hits()) {
      if (hit.verb(roles) == verb && hit.last() < end) {
        return Math.max(0, hit.entry().effects().getOrDefault(SentimentEntry.Role.AGENT, 0));
      }
    }
    return 0;
  }

  /** «إلا الفوضى», «سوى القليل», «إلا لغة القوة». */
  private int ofExcepted(int from) {
    for (SentimentIndex.Hit hit : passage.hits()) {
      if (hit.first() >= from && hit.first() < from + NEAR) {
        return hit.entry().effects().values().stream().findFirst().orElse(0);
      }
    }
    int end = Math.min(roles.words().size(), from + NEAR);
    for (int i = from; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.isNamed(i)) {
        return 0;
      }
      if (IS_POOR.test(word.form())) {
        return -1;
      }
      int sign = outcomes.ofWord(i);
      if (sign != 0) {
        return sign;
      }
    }
    return 0;
  }
}
