package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Tells participles with which a sentence goes on, so that they judge as the verb does they are of:
 * «زار الجزائر، متهما الرباط» (he visited Algeria, accusing Rabat).
 */
final class GoingOn {
  /** «إياها»: the object of a participle written apart from it. */
  private static final Set<String> HIM = Set.of("اياه", "اياها", "اياهم");

  private GoingOn() {}

  /**
   * «، متهما الرباط»: an active participle behind a comma; not «، مدعوما», which is a passive one.
   */
  static boolean isAt(SentenceRoles roles, int i) {
    if (i == 0 || roles.isNamed(i) || !mayGoOn(roles, i)) {
      return false;
    }
    Word before = roles.words().get(i - 1);
    String folded = roles.words().get(i).folded();
    boolean joined = folded.startsWith("وم");
    String bare = joined ? folded.substring(1) : folded;
    boolean passive = bare.startsWith("م") && bare.length() > 4 && bare.charAt(3) == 'و';
    boolean behindMark = before.isPunctuation() && "،,-–".indexOf(before.mark()) >= 0;
    boolean behindName = roles.isNamed(i - 1) && folded.endsWith("ا");
    boolean plural = isPluralGoingOn(roles, i);
    boolean him = i + 1 < roles.words().size() && HIM.contains(roles.words().get(i + 1).folded());
    if (him && folded.startsWith("م") && folded.endsWith("ه")) {
      return true; // «قطعت علاقاتها مع قطر متهمة إياها بدعم الإرهاب»
    }
    return !passive && (behindMark || behindName || joined && folded.endsWith("ا") || plural);
  }

  /** Also «محملا» and «ملقية», which the dictionary has as nouns. */
  private static boolean mayGoOn(SentenceRoles roles, int i) {
    Word word = roles.words().get(i);
    String folded = word.folded();
    return roles.traits(i).circumstantial()
        || folded.startsWith("م")
            && (folded.endsWith("ا") || folded.endsWith("ه"))
            && word.form().mayBeNominal()
            && !word.form().hasArticle()
        || isPluralGoingOn(roles, i);
  }

  /** «تظاهر نواب متهمين ماكرون بالكذب»: with somebody right behind, as no passive one has. */
  private static boolean isPluralGoingOn(SentenceRoles roles, int i) {
    Word word = roles.words().get(i);
    String folded = word.folded();
    return (folded.startsWith("م") || folded.startsWith("وم"))
        && folded.length() > 5
        && folded.endsWith("ين")
        && word.form().mayBeNominal()
        && !word.form().hasArticle()
        && roles.directFrom(i + 1).isPresent();
  }
}
