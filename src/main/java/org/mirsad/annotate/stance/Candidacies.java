package org.mirsad.annotate.stance;

import java.util.Set;
import org.mirsad.annotate.sentiment.Passage;

/**
 * Tells the if-clauses of a candidate, which make no promise depend on anybody else: «تعهد بإعادة
 * اللاجئين إذا صار رئيسا» (he promised to send the refugees back if he became president), «في حال
 * فوزه» (in case he wins).
 */
final class Candidacies {
  /** How far behind the particle the words of an election may stand. */
  private static final int REACH = 5;

  private static final Set<String> WINNING =
      Set.of(
          "فاز",
          "فازت",
          "فوزه",
          "فوزها",
          "انتخب",
          "انتخبت",
          "انتخابه",
          "انتخابها",
          "ينتخب",
          "يفوز",
          "تفوز");

  /** Words of coming to something, which must be an office. */
  private static final Set<String> COMING =
      Set.of(
          "صار", "صارت", "اصبح", "اصبحت", "عاد", "عادت", "وصل", "وصلت", "تولي", "تولت", "بلغ",
          "دخل", "عودته", "عودتها", "وصوله", "وصولها", "توليه", "توليها", "تسلم", "تسلمت", "نجح",
          "نجحت");

  private static final Set<String> OFFICES =
      Set.of(
          "رئيسا",
          "رئيسه",
          "الرئاسه",
          "رئاسه",
          "السلطه",
          "الحكم",
          "للسلطه",
          "للحكم",
          "للرئاسه",
          "الابيض",
          "المنصب",
          "الانتخابات");

  private final Passage passage;

  Candidacies(Passage passage) {
    this.passage = passage;
  }

  /** Whether the if-clause a particle at a word opens is that of a candidate. */
  boolean isAt(int particle) {
    int end = Math.min(passage.words().size(), particle + REACH + 1);
    boolean comes = false;
    for (int i = particle + 1; i < end; i++) {
      String folded = passage.word(i).folded();
      if (passage.word(i).isPunctuation()) {
        return false;
      }
      if (WINNING.contains(folded) || comes && OFFICES.contains(folded)) {
        return i + 1 >= passage.words().size() || !passage.roles().isNamed(i + 1); // «فاز ترامب»
      }
      comes |= COMING.contains(folded);
    }
    return false;
  }
}
