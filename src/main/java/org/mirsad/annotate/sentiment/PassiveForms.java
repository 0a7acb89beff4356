package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Folding;
import org.mirsad.text.Reading;

/**
 * Tells passives by the form of a verb: «أُدين», «اتُّهم» by a vowel mark, «مُني بهزيمة» by having
 * no other form, «أدينوا بموالاة داعش» by the crime behind it.
 */
final class PassiveForms {
  private static final char ALEF = '\u0627';
  private static final char DAMMA = '\u064f';

  /** Verbs whose imperfect is written alike in the active and the passive: «تنال». */
  private static final Set<String> ALIKE = Set.of("v:نال", "v:هاب", "v:خاف");

  private final Passage passage;
  private final SentenceRoles roles;

  PassiveForms(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether some verb a word may be is passive. */
  boolean mayBePassive(int index) {
    for (Reading reading : passage.word(index).form().readings()) {
      if (reading.partOfSpeech().isVerb() && reading.passive()) {
        return true;
      }
    }
    return false;
  }

  /** Also «قُتل», where a vowel mark tells; «مُني بهزيمة» has no other form. */
  boolean isPassive(SentimentIndex.Hit hit) {
    boolean single = hit.first() == hit.last();
    Word word = passage.word(hit.first());
    return isPassive(hit.verb(roles))
        || isVocalisedExpression(hit)
        || single && (isVocalisedPassive(word) || isVocalisedImperfect(word));
  }

  /** Whether every verb a word may be is passive. */
  boolean isPassive(int index) {
    Word word = passage.word(index);
    if (word.form().hasAny(ALIKE)) {
      return false;
    }
    for (Reading reading : word.form().readings()) {
      if (reading.partOfSpeech().isVerb() && !reading.passive()) {
        return false;
      }
    }
    return true;
  }

  /** «استُقبل الرئيس بالصفير», «انتُقد الوزير بشدة»: what befalls him who is named inside it. */
  boolean isVocalisedExpression(SentimentIndex.Hit hit) {
    return hit.last() > hit.first()
        && hit.entry().effects().keySet().equals(Set.of(SentimentEntry.Role.PATIENT))
        && isVocalisedPassive(passage.word(hit.first()))
        && inside(hit).isPresent();
  }

  /** Who is named right behind the verb of an expression and within it. */
  Optional<Participant> inside(SentimentIndex.Hit hit) {
    return roles.participants().stream()
        .filter(p -> p.first() == hit.first() + 1 && p.last() < hit.last() && !p.byAdjective())
        .findFirst();
  }

  /** «رجالا أدينوا بموالاة داعش»: with the crime right behind, the verb is passive. */
  boolean isConvicted(SentimentIndex.Hit hit) {
    int crime = hit.first() + 1;
    return hit.first() == hit.last()
        && hit.entry().lexeme().equals("أدان")
        && mayBePassive(hit.first())
        && !roles.traits(hit.first()).withObject()
        && crime < roles.words().size()
        && !passage.word(crime).isPunctuation()
        && ObjectPhrases.hasProclitic(passage.word(crime), 'ب')
        && passage.word(crime).folded().startsWith("ب");
  }

  /** «قُتل», «وأُدين», «اتُّهم», «استُهدف»: a perfect whose first open letter bears a damma. */
  static boolean isVocalisedPassive(Word word) {
    return isVocalised(word, Reading.PartOfSpeech.PERFECT);
  }

  /** «يُقتل», not «يُحاصر», whose active may bear the same vowel. */
  private static boolean isVocalisedImperfect(Word word) {
    return isVocalised(word, Reading.PartOfSpeech.IMPERFECT)
        && word.form().readings().stream()
            .filter(Reading::passive)
            .anyMatch(r -> hasNoDamma(word, r));
  }

  private static boolean isVocalised(Word word, Reading.PartOfSpeech tense) {
    String surface = word.token().surface();
    int damma = surface.indexOf(DAMMA);
    if (damma < 1) {
      return false;
    }
    for (Reading reading : word.form().readings()) {
      int conjunction = reading.conjunction() == 0 ? 0 : 1;
      boolean passive = reading.partOfSpeech() == tense && reading.passive();
      boolean linked =
          tense == Reading.PartOfSpeech.PERFECT && isBehindLinkingAlef(surface, conjunction);
      if (passive && (damma == conjunction + 1 || linked)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the active of the same letters would begin with another vowel: «يَقتل», «يَحتجز». */
  private static boolean hasNoDamma(Word word, Reading passive) {
    String lemma = Folding.fold(passive.lemma());
    boolean simple = lemma.length() == 3 || lemma.startsWith("ا") && lemma.length() >= 5;
    return simple
        && word.form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb())
            .allMatch(r -> Folding.fold(r.lemma()).equals(lemma));
  }

  /** «اتُّهم», «انتُقد»: of a perfect that begins with an alef of linking the third letter. */
  private static boolean isBehindLinkingAlef(String surface, int from) {
    if (surface.charAt(from) != ALEF) {
      return false;
    }
    int letters = 0;
    for (int i = from; i < surface.length(); i++) {
      if (surface.charAt(i) == DAMMA) {
        return letters == 2 || letters == 3;
      }
      letters += Character.isLetter(surface.charAt(i)) ? 1 : 0;
    }
    return false;
  }
}
