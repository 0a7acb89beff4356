package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/**
 * Discredits who claims an attack that only a pronoun takes up: «استيقظت بروكسل على تفجيرين، وقد
 * تبناهما التنظيم» (Brussels woke to two bombings, which the organisation has claimed).
 *
 * <p>Known misses: claims by other verbs («أعلن أنه من نفذها»), attacks told two sentences before.
 */
final class Claims {
  private static final double STRENGTH = 0.7;
  private static final double CERTAINTY = 0.75;

  /** How far before the claim the attack may be named in its sentence, in words. */
  private static final int REACH = 14;

  /** How far from the start of a sentence a claim takes up the sentence before, in words. */
  private static final int OPENING = 2;

  private static final Set<String> ATTACKS =
      Keys.of(
          "n:",
          "هجوم تفجير اعتداء اغتيال هجمة هجمات قتل مجزرة اختطاف خطف ذبح مذبحة انفجار تفجيرات اعتداءات");

  private static final TypeTest CLAIMS = new TypeTest(form -> form.has("v:تبني"));
  private static final TypeTest IS_ATTACK = new TypeTest(form -> form.hasAny(ATTACKS));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  Claims(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  void judge() {
    for (int i = 0; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      boolean claim =
          !word.isPunctuation()
              && CLAIMS.test(word.form())
              && passage.isVerb(i)
              && roles.traits(i).withObject()
              && passage.shifts().negation(i).isEmpty()
              && passage.shifts().supposition(i).isEmpty();
      if (claim && takesUpAttack(i)) {
        List<Participant> claimants = passage.doers(i);
        for (Participant claimant : claimants) {
          shading.label(claimant, i, -STRENGTH, CERTAINTY, "claim");
        }
      }
    }
  }

  private boolean takesUpAttack(int verb) {
    if (isAttackIn(passage, Math.max(0, verb - REACH), verb)) {
      return true;
    }
    return verb <= OPENING
        && passage.previous().filter(p -> isAttackIn(p, 0, p.words().size())).isPresent();
  }

  private static boolean isAttackIn(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && !passage.roles().isNamed(i) && IS_ATTACK.test(word.form())) {
        return true;
      }
    }
    return false;
  }
}
