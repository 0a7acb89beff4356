package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/**
 * Tells which sentences are about sport, where teams win and lose under their countries' names:
 * «تونس تنهزم أمام روسيا وديا» (Tunisia loses to Russia in a friendly) blames nobody.
 */
final class Sports {
  private static final Set<String> WORDS =
      Set.of(
          "n:منتخب",
          "n:مباراه",
          "n:دوري",
          "n:ركله",
          "n:ملعب",
          "n:لاعب",
          "n:مونديال",
          "n:هداف",
          "n:شوط",
          "n:تصفيات",
          "p:تصفيه",
          "n:مباريات",
          "w:مونديال",
          "n:كره",
          "n:كاس",
          "n:مدرب",
          "n:تتويج",
          "w:وديا",
          "n:ميداليه",
          "n:اولمبياد",
          "w:اولمبياد");

  /** From this share of its sentences on an article is about sport as a whole. */
  private static final double SHARE = 0.3;

  private static final TypeTest OF_SPORTS = new TypeTest(form -> form.hasAny(WORDS));

  private Sports() {}

  static boolean isIn(SentenceRoles roles) {
    for (Word word : roles.words()) {
      if (!word.isPunctuation() && OF_SPORTS.test(word.form())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a whole article is about sport. */
  static boolean isIn(List<SentenceRoles> article) {
    long sentences = article.stream().filter(Sports::isIn).count();
    return sentences >= 2 && sentences >= SHARE * article.size();
  }
}
