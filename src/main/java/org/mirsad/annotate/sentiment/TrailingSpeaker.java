package org.mirsad.annotate.sentiment;

import java.util.Optional;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.speech.Statement;

/**
 * Finds who is named at a sentence's end as having said what stands before: «لا بديل عن المفاوضات،
 * قال ماكرون» (there is no alternative to negotiations, said Macron).
 */
public final class TrailingSpeaker {
  /** How many words his verb, title and name may have. */
  private static final int LENGTH = 12;

  private final Passage passage;
  private final SentenceRoles roles;

  public TrailingSpeaker(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Who says a word by a verb behind the last comma. */
  public Optional<String> of(int index) {
    int end = roles.words().size();
    for (int i = end - 1; i > Math.max(index, end - LENGTH); i--) {
      if (isComma(i)) {
        return passage.isVerb(i + 1) && isNameOnly(i + 2) ? speaker(i + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isComma(int index) {
    Word word = passage.word(index);
    return word.isComma() && index + 2 < roles.words().size();
  }

  /** Whether nothing is said behind the verb. */
  private boolean isNameOnly(int from) {
    for (int i = from; i < roles.words().size(); i++) {
      if (roles.opensContent(i)
          || passage.isFiniteVerb(i)
          || roles.traits(i).circumstantial()
          || passage.word(i).isPunctuation() && passage.word(i).mark() == ':') {
        return false;
      }
    }
    return true;
  }

  private Optional<String> speaker(int verb) {
    int offset = passage.word(verb).span().start();
    return passage.statements().stream()
        .filter(s -> s.verbSpan().contains(offset) && !s.speakerId().isEmpty())
        .filter(s -> !s.speakerSurface().isEmpty())
        .map(Statement::speakerId)
        .findFirst();
  }
}
