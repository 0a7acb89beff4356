package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Discredits those behind whom the dead are found: «عُثر على مقابر جماعية بعد انسحاب قوات حفتر»
 * (mass graves were found after Haftar's forces withdrew). Known miss: a place somebody is said to
 * have held.
 */
final class LeftBehind {
  private static final double STRENGTH = 0.7;
  private static final double CERTAINTY = 0.8;

  /** How far behind «بعد» the leaving may be told, in words: «بعد أسبوع من انسحاب». */
  private static final int LEAVING_REACH = 4;

  /** How far behind the leaving he may be named, in words: «انسحاب مقاتلي تنظيم …». */
  private static final int NAME_REACH = 3;

  private static final Set<String> LEAVINGS =
      Keys.of("n:", "انسحاب خروج رحيل طرد هروب فرار جلاء تقهقر دحر");

  private static final Set<String> DEAD = Keys.of("n:", "جثة جثث");

  private static final Set<String> GRAVES = Set.of("مقابر", "مقبره", "المقابر", "قبور");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  LeftBehind(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  void judge() {
    int dead = dead();
    if (dead < 0 || roles.participants().isEmpty()) {
      return;
    }
    for (int i = 0; i < roles.words().size(); i++) {
      if (passage.word(i).folded().equals("بعد") || passage.word(i).folded().equals("عقب")) {
        leaver(i).ifPresent(p -> shading.label(p, dead, -STRENGTH, CERTAINTY, "left-behind"));
      }
    }
  }

  /** Index of the word that tells of corpses or of mass graves, or -1. */
  private int dead() {
    for (int i = 0; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      boolean graves =
          GRAVES.contains(word.folded())
              && i + 1 < roles.words().size()
              && passage.word(i + 1).folded().endsWith("جماعيه");
      if (graves || !word.isPunctuation() && !roles.isNamed(i) && word.form().hasAny(DEAD)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Participant> leaver(int after) {
    int end = Math.min(roles.words().size(), after + 1 + LEAVING_REACH);
    for (int i = after + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation()) {
        return Optional.empty();
      }
      if (word.form().hasAny(LEAVINGS)) {
        int noun = i;
        return roles.participants().stream()
            .filter(p -> p.first() > noun && p.first() <= noun + NAME_REACH && p.isDirect())
            .filter(p -> !p.byAdjective() || Forces.isForce(passage.word(p.first() - 1)))
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
