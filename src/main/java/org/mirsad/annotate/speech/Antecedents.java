package org.mirsad.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Finds who speaks in a relative clause: «لم ترق لترامب، المرشح الجمهوري، الذي قال إن …» is his
 * whom the relative takes up, «مندوب الصين الذي قال إن …» nobody's in the list.
 */
final class Antecedents {
  private static final Set<String> MASCULINE = Set.of("الذي");
  private static final Set<String> FEMININE = Set.of("التي");
  private static final Set<String> PLURAL = Set.of("الذين", "اللذان", "اللذين");

  /** How long an apposition between commas may be, in words. */
  private static final int APPOSITION = 9;

  private final Agreement agreement;

  Antecedents(Agreement agreement) {
    this.agreement = agreement;
  }

  /**
   * The speaker a relative right before the verb takes up; nothing where none stands there, or
   * where it is what is spoken of («الخطوة التي قال إنها»).
   */
  Optional<List<Speaker>> of(SpokenSentence sentence, int verb) {
    int relative = verb - 1;
    while (relative > 1 && SpeakerNouns.isAuxiliary(sentence.word(relative).folded())) {
      relative--;
    }
    if (relative < 1 || !isSubject(sentence.word(relative), sentence.word(verb))) {
      return Optional.empty();
    }
    if (verb + 1 < sentence.size()
        && (SpeakerNouns.isSomebody(sentence.word(verb + 1))
            || isTheirs(sentence.word(verb + 1)))) {
      // «الولايات المتحدة التي هددت سفيرتها»
      return Optional.empty();
    }
    boolean comma = sentence.word(relative - 1).isComma();
    int last = comma ? relative - 2 : relative - 1;
    if (last < 0) {
      return Optional.empty();
    }
    Participant named = endingAt(sentence, last);
    if (named == null && comma) {
      named = beforeApposition(sentence, last);
    }
    if (named != null) {
      return !agreement.isPerson(named) && isOwner(sentence, named)
          ? Optional.of(List.of(new Speaker("", sentence.surface(named.first() - 1, last))))
          : Optional.of(List.of(sentence.speaker(named)));
    }
    Word noun = sentence.word(last);
    return SpeakerNouns.isSomebody(noun) || SpeakerNouns.isSubjectPlural(noun)
        ? Optional.of(List.of(new Speaker("", sentence.surface(last, last))))
        : Optional.empty();
  }

  /** Whether the relative may be the verb's subject, by gender and number. */
  private static boolean isSubject(Word relative, Word verb) {
    boolean plural = Agreement.isPluralOnly(verb);
    if (PLURAL.contains(relative.folded())) {
      return plural;
    }
    Optional<Boolean> feminine = Agreement.gender(verb);
    return !plural
        && (MASCULINE.contains(relative.folded()) && !feminine.orElse(false)
            || FEMININE.contains(relative.folded()) && feminine.orElse(false));
  }

  /** «مندوب الصين الذي», «أحد جنود روسيا الذي»: a man or thing of theirs is taken up. */
  private static boolean isOwner(SpokenSentence sentence, Participant named) {
    if (named.first() == 0) {
      return false;
    }
    Word before = sentence.word(named.first() - 1);
    return SpeakerNouns.isVoice(before.folded())
        || SpeakerNouns.isPerson(before.folded())
        || Offices.isGenitive(sentence.roles(), named, 0);
  }

  private static boolean isTheirs(Word word) {
    boolean noun = !word.form().isKnown() && word.folded().endsWith("ها");
    for (Reading reading : word.form().readings()) {
      if (!reading.partOfSpeech().isNominal() || !reading.pronoun() || reading.particle() != 0) {
        return false;
      }
      noun = true;
    }
    return noun;
  }

  private static Participant endingAt(SpokenSentence sentence, int last) {
    for (Participant participant : sentence.roles().participants()) {
      if (participant.last() == last && !participant.byAdjective()) {
        return participant;
      }
    }
    return null;
  }

  private static Participant beforeApposition(SpokenSentence sentence, int last) {
    SentenceRoles roles = sentence.roles();
    for (int i = last; i > Math.max(0, last - APPOSITION); i--) {
      Word word = sentence.word(i);
      if (word.isComma()) {
        return endingAt(sentence, i - 1);
      }
      if (word.isPunctuation() || SentenceRoles.isFiniteVerb(word) && !roles.isNamed(i)) {
        return null;
      }
    }
    return null;
  }
}
