package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;

/**
 * Names whose bearer only the whole article tells: «المتمردون» where it is about Yemen, «المملكة»
 * for whichever kingdom it speaks of most, a party by the word that tells it from others, in
 * quotation marks («تيار "المستقبل"», then «المستقبل»).
 */
final class ContextNames {
  private static final Set<String> REALMS = FoldedWords.folded("المملكة السلطنة");

  /** Names that other states have as well. */
  private static final Set<String> COMMON =
      FoldedWords.folded("الحكومة الجيش المقاومة الفصائل القاعدة مالي الصدر الإدارة السلطة");

  /** Words of a name that needs no adjective: «حزب العدالة والتنمية المعارض» is still the party. */
  private static final int WHOLE_NAME = 3;

  private static final List<String> FAMILY_NAME = WordingIndex.words("الحوثي");

  private static final String SAUDI_ARABIA = "saudi_arabia";

  private static final String REPUBLIC = "الجمهوريه";

  private static final Set<String> PRESIDENCY = FoldedWords.folded("رئاسة");

  private static final String OPENING = "«\"“";
  private static final String CLOSING = "»\"”";

  private ContextNames() {}

  /** Whether a noun stands for a state that is a kingdom or a sultanate. */
  static boolean isRealm(Wording wording) {
    return wording.words().size() == 1 && REALMS.contains(wording.words().get(0));
  }

  /** The realm an article speaks of most, of those the matches name; the first if of none. */
  static Optional<Match> realm(Presence presence, List<Match> matches) {
    Match most = null;
    int count = 0;
    for (Match match : matches) {
      if (match.wording().kind() == Wording.Kind.SHORT && isRealm(match.wording())) {
        String id = match.wording().actorId();
        // The press of the Gulf, which says «المملكة» most, means its largest one.
        int own = presence.count(id) * (id.equals(SAUDI_ARABIA) ? 3 : 2);
        if (own > count) {
          most = match;
          count = own;
        }
      }
    }
    return Optional.ofNullable(most);
  }

  /** Whether a name counts because the article is about the state it takes for granted. */
  static boolean counts(Presence presence, List<Word> words, Match match) {
    String state = match.wording().role();
    boolean about =
        COMMON.contains(match.wording().words().get(0))
            ? presence.isAbout(state) || presence.home().equals(state)
            : presence.concerns(state);
    return about && standsAlone(words, match);
  }

  /** «الحوثي»: a family name, and an adjective, as well. */
  static boolean isFamilyName(Match match) {
    return match.wording().words().equals(FAMILY_NAME);
  }

  /** Whether no adjective behind, and no definite noun before, makes something else of a name. */
  private static boolean standsAlone(List<Word> words, Match match) {
    if (match.first() > 0
        && match.prefixLength() == 0
        && isFamilyName(match)
        && words.get(match.first() - 1).form().hasArticle()
        && !words.get(match.first() - 1).form().isVerb()) {
      return false;
    }
    if (match.behind() >= words.size()) {
      return true;
    }
    Word next = words.get(match.behind());
    List<String> name = match.wording().words();
    boolean agrees =
        name.size() < WHOLE_NAME
            && next.folded().endsWith("ه") == name.get(name.size() - 1).endsWith("ه");
    return next.isPunctuation()
        || next.folded().startsWith("ال") && !agrees && !isPlural(name)
        || next.form().isFunctionWord()
        || next.form().mayBeFinite()
        || !next.folded().startsWith("ال");
  }

  /** «المتمردين»: their adjective ends otherwise. */
  private static boolean isPlural(List<String> name) {
    String last = name.get(name.size() - 1);
    return last.endsWith("ين") || last.endsWith("ون") || last.endsWith("ات");
  }

  /** «رئاسة الجمهورية التونسية»: an office, not the republic. */
  static boolean isPresidency(List<Word> words, Match match) {
    return match.first() > 0
        && match.wording().words().size() > 1
        && match.wording().words().get(0).equals(REPUBLIC)
        && FoldedWords.isOneOf(words.get(match.first() - 1), PRESIDENCY);
  }

  /** «عمّان», spelled with its shadda, is the town and not «عُمان». */
  static boolean isAmman(List<Word> words, Match match) {
    return words.get(match.first()).token().surface().endsWith("عمّان");
  }

  /** Whether a wording stands in quotation marks of its own. */
  static boolean isQuoted(List<Word> words, Match match) {
    return match.first() > 0
        && match.behind() < words.size()
        && isMark(words.get(match.first() - 1), OPENING)
        && isMark(words.get(match.behind()), CLOSING);
  }

  private static boolean isMark(Word word, String marks) {
    return word.isPunctuation() && marks.indexOf(word.mark()) >= 0;
  }
}
