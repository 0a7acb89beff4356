package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.StanceFrame;

/**
 * Tells a thing that somebody sees in danger: «وصفت القانون بأنه خطر على حرية التعبير» (called the
 * law a danger to free speech), «يشكل اعتداء على حقوق المرأة» (amounts to an attack on women's
 * rights). Who says so stands up for it.
 *
 * <p>Known miss: what is told by a verb, as in «يهدد حرية التعبير».
 */
final class Endangered {
  private static final Set<String> DANGERS =
      Set.of(
          "خطر", "خطرا", "تهديد", "تهديدا", "هجوم", "هجوما", "اعتداء", "عدوان", "عدوانا", "انقلاب",
          "انقلابا", "تعد", "تعديا", "حرب", "حربا", "تضييق", "تضييقا");

  /** What opens a word that says what something is. */
  private static final Set<String> BEING =
      Set.of(
          "بانه",
          "بانها",
          "انه",
          "انها",
          "هو",
          "هي",
          "يشكل",
          "تشكل",
          "يمثل",
          "تمثل",
          "يعد",
          "تعد",
          "باعتباره",
          "باعتبارها",
          "بكونه",
          "بكونها",
          "شكل",
          "مثل",
          "شكلت",
          "مثلت");

  private final Passage passage;

  Endangered(Passage passage) {
    this.passage = passage;
  }

  /** Whether the last of the frames before an issue says what is a danger to it. */
  boolean holds(IssueHit issue, List<FrameHit> frames) {
    int danger = issue.first() - 2;
    if (danger < 1
        || frames.isEmpty()
        || issue.phrase().direction() < 0
        || !passage.word(issue.first() - 1).folded().equals("علي")) {
      return false;
    }
    FrameHit last = frames.get(frames.size() - 1);
    String word = passage.word(danger).folded();
    boolean said = word.endsWith("ا") || BEING.contains(passage.word(danger - 1).folded());
    return DANGERS.contains(word)
        && said
        && last.frame().polarity() < 0
        && last.first() <= danger
        && (danger <= last.last() + 1 || last.frame().kind() == StanceFrame.Kind.JUDGEMENT);
  }
}
