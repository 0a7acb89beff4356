package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
import org.mirsad.text.Token;

/**
 * Tells whether a verb has a subject that is no actor and stands farther behind it, so that the
 * verb does not go on with anybody: «وانهارت في العام الماضي جولة المحادثات» (last year the round
 * of talks collapsed), «وتحتجز «يوروكلير» المبلغ» (Euroclear holds the sum).
 *
 * <p>Known misses: a subject behind an adverbial that ends in a name.
 */
final class OwnNouns {
  /** How many words an adverbial between a verb and its subject may have. */
  private static final int LONGEST = 7;

  private static final Set<String> DEMONSTRATIVES = Set.of("هذا", "هذه", "ذلك", "تلك");

  private final Passage passage;
  private final SentenceRoles roles;

  OwnNouns(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether a name in quotes or a noun behind a closed adverbial is the subject. */
  boolean areBehind(int verb) {
    return isQuotedName(verb + 1) || isBehindAdverbial(verb);
  }

  /** «وتحتجز «يوروكلير»»: one or two words in quotes that no dictionary knows. */
  private boolean isQuotedName(int quote) {
    if (quote + 2 >= roles.words().size() || !passage.word(quote).opensQuote()) {
      return false;
    }
    Word name = passage.word(quote + 1);
    return !roles.isNamed(quote + 1)
        && !name.isPunctuation()
        && !name.form().isKnown()
        && (passage.word(quote + 2).closesQuote()
            || quote + 3 < roles.words().size() && passage.word(quote + 3).closesQuote());
  }

  /** «في العام الماضي جولة», «في حي الراقي تاي يونغ». */
  private boolean isBehindAdverbial(int verb) {
    int preposition = verb + 1;
    if (preposition >= roles.words().size()
        || !roles.traits(preposition).isPreposition()
        || roles.isNamed(preposition)) {
      return false;
    }
    boolean closed = false;
    int end = Math.min(roles.clauseEnd(verb), preposition + LONGEST);
    for (int i = preposition + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.isNamed(i) || roles.traits(i).mayBeJoined()) {
        return false;
      }
      if (closed && isBareNoun(i)) {
        return true;
      }
      boolean number = word.token().kind() == Token.Kind.NUMBER;
      closed = !roles.traits(i).isPreposition() && (isDefinite(word) || number);
    }
    return false;
  }

  private boolean isDefinite(Word word) {
    return word.form().hasArticle()
        || word.form().isKnown() && word.form().readings().stream().allMatch(Reading::pronoun);
  }

  /** A noun in no relation to what stands before it: no adjective, adverb or accusative. */
  private boolean isBareNoun(int index) {
    Word word = passage.word(index);
    return Owners.isNoun(word)
        && word.form().isKnown()
        && !word.form().hasArticle()
        && !word.folded().endsWith("ا")
        && !roles.traits(index).adjective()
        && !roles.traits(index).adverb()
        && !roles.traits(index).functionWord()
        && !passage.isFiniteVerb(index);
  }

  /**
   * «واجتاحت حرائق الغابات هذا الشهر ولايات عدة»: behind the time a second noun stands, the object,
   * so that the first is the subject.
   */
  boolean arePartedFromObject(int verb) {
    int end = Math.min(roles.clauseEnd(verb), verb + LONGEST);
    for (int i = verb + 2; i + 2 < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.isNamed(i)) {
        return false;
      }
      if (DEMONSTRATIVES.contains(word.folded())) {
        return passage.word(i + 1).form().hasArticle()
            && !roles.isNamed(i + 2)
            && isBareNoun(i + 2)
            && passage.word(i + 2).form().readings().stream()
                .noneMatch(r -> r.conjunction() != 0 && r.partOfSpeech().isVerb());
      }
    }
    return false;
  }
}
