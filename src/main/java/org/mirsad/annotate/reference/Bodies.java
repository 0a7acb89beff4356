package org.mirsad.annotate.reference;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.text.Folding;

/** What is known of the nouns for bodies, and of the gender of states. */
final class Bodies {
  /** Nouns, folded and without the article, that name a kind of body and later take it up. */
  static final Set<String> KINDS =
      Arrays.stream(
              """
              حركة حزب جماعة منظمة هيئة مجلس تحالف جبهة بنك مصرف وكالة محكمة اتحاد شركة نقابة لجنة
              بعثة تنظيم فصيل كتلة تيار ميليشيا مليشيا وزارة صندوق رابطة مفوضية ائتلاف حلف برلمان
              مؤسسة منظومة برنامج مجموعة شبكة جمعية جهاز
              """
                  .strip()
                  .split("\\s+"))
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  /** States whose Arabic names are masculine; all others are feminine. */
  static final Set<String> MASCULINE_STATES =
      Set.of("iraq", "lebanon", "sudan", "south_sudan", "yemen", "jordan", "morocco", "vatican");

  private Bodies() {}
}
