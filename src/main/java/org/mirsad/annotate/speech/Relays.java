package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.mirsad.text.Folding;

/**
 * Leaves out media that only relay what somebody else says in the same words: of «نقلت رويترز عن
 * مسؤول قوله إن» the official speaks.
 */
final class Relays {
  /** How far «على لسان» may stand from the verb it belongs to, in characters. */
  private static final int NEAR = 60;

  /** How far it may stand where nobody in the list is the mouth. */
  private static final int NEXT = 36;

  private Relays() {}

  /**
   * Drops the relaying media among the statements of one sentence.
   *
   * @param from index of the sentence's first statement in the list
   * @return whether any was dropped
   */
  static boolean drop(List<Statement> statements, int from) {
    List<Statement> relayed = new ArrayList<>();
    for (Statement statement : statements.subList(from, statements.size())) {
      if (isMedium(statement) && isSaidByAnother(statement, statements, from)) {
        relayed.add(statement);
      }
    }
    statements.subList(from, statements.size()).removeAll(relayed);
    return !relayed.isEmpty();
  }

  /**
   * «ردت طهران على لسان بهرام قاسمي بأن»: a state's words are his through whom it speaks.
   *
   * @return whether any statement was dropped
   */
  static boolean dropSpokenFor(List<Statement> statements, int from, Agreement agreement) {
    List<Statement> own = statements.subList(from, statements.size());
    for (Statement mouth : List.copyOf(own)) {
      boolean spokesman =
          (mouth.verb().equals("على لسان") || mouth.verb().equals("بلسان"))
              && !mouth.speakerId().isEmpty()
              && agreement.isPerson(mouth.speakerId());
      if (!spokesman && isNamedStranger(mouth)) {
        own.removeIf(
            s ->
                !s.speakerId().isEmpty()
                    && !agreement.isPerson(s.speakerId())
                    && mouth.verbSpan().start() - s.verbSpan().start() < NEXT);
        return false;
      }
      if (spokesman
          && own.removeIf(
              s ->
                  !s.speakerId().isEmpty()
                      && !agreement.isPerson(s.speakerId())
                      && Math.abs(s.verbSpan().start() - mouth.verbSpan().start()) < NEAR)) {
        return true;
      }
    }
    return false;
  }

  /** «على لسان مفوضه ووبكه هوكسترا»: somebody in no list, by his name. */
  private static boolean isNamedStranger(Statement mouth) {
    return (mouth.verb().equals("على لسان") || mouth.verb().equals("بلسان"))
        && mouth.speakerId().isEmpty()
        && mouth.speakerSurface().split(" ").length >= 3
        && !SpeakerNouns.isMediaOrWitness(firstWord(mouth.speakerSurface()));
  }

  private static boolean isMedium(Statement statement) {
    if (!statement.speakerId().isEmpty() || statement.speakerSurface().isEmpty()) {
      return false;
    }
    return SpeakerNouns.isMedium(firstWord(statement.speakerSurface()));
  }

  private static String firstWord(String surface) {
    int space = surface.indexOf(' ');
    return Folding.fold(space < 0 ? surface : surface.substring(0, space));
  }

  private static boolean isSaidByAnother(Statement medium, List<Statement> statements, int from) {
    for (Statement other : statements.subList(from, statements.size())) {
      if (!isMedium(other)
          && (other.verb().startsWith("نقل")
              || other.span().overlaps(medium.span())
              || medium.span().overlaps(other.verbSpan()))) {
        return true;
      }
    }
    return false;
  }
}
