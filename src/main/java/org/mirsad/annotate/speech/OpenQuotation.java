package org.mirsad.annotate.speech;

import java.util.List;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.Span;

/**
 * A quotation that runs over the sentences of a block: whose it is, told before it, or behind its
 * last sentence.
 */
final class OpenQuotation {
  private static final double CONTINUED = 0.7;

  private final List<Sentence> sentences;
  private final Turn turn;
  private final List<Statement> statements;
  private boolean open;
  private int block = -1;

  /** First sentence of a quotation whose speaker is still to be named; -1 if there is none. */
  private int pendingFrom = -1;

  OpenQuotation(List<Sentence> sentences, Turn turn, List<Statement> statements) {
    this.sentences = sentences;
    this.turn = turn;
    this.statements = statements;
  }

  boolean isOpen() {
    return open;
  }

  /** A quotation ends with its block, unless the next one closes it before opening another. */
  void enter(Sentence sentence) {
    if (sentence.blockNo() != block) {
      if (!open || sentence.blockNo() != block + 1 || !closesWithoutOpening(sentence)) {
        drop();
      }
      block = sentence.blockNo();
    }
  }

  private boolean closesWithoutOpening(Sentence sentence) {
    for (int s = sentence.number();
        s < sentences.size() && sentences.get(s).blockNo() == sentence.blockNo();
        s++) {
      for (Word word : sentences.get(s).words()) {
        char mark = word.isPunctuation() ? word.mark() : 0;
        if (mark == '»' || mark == '”') {
          return true;
        }
        if (mark == '«' || mark == '“' || mark == '"') {
          return false;
        }
      }
    }
    return false;
  }

  void drop() {
    open = false;
    pendingFrom = -1;
  }

  void reach(Quotes quotes) {
    open = quotes.openAtEnd();
  }

  /** A quotation that goes on, or a quoted sentence of its own right behind a speaker's. */
  void carryOn(SpokenSentence sentence, boolean continued, boolean reported) {
    int number = sentence.number();
    Quotes quotes = sentence.quotes();
    Quotes.Quote first = quotes.all().isEmpty() ? null : quotes.all().get(0);
    boolean startsQuoted =
        first != null && first.opened() && first.first() <= 1 && first.length() > 3;
    if (continued && pendingFrom < 0 && first != null && first.first() == 0) {
      continueWith(sentence, first);
    } else if (!reported && startsQuoted && open && isVerbBehind(sentence.roles().sentence())) {
      pendingFrom = number;
    } else if (!reported
        && startsQuoted
        && number - turn.sentence() <= 2
        && !turn.speakers().isEmpty()) {
      continueWith(sentence, first);
    }
    if (!open) {
      pendingFrom = -1;
    }
  }

  /** Whether a later sentence of the block closes the quotation and names its speaker behind it. */
  private boolean isVerbBehind(Sentence sentence) {
    for (int s = sentence.number() + 1;
        s < sentences.size() && sentences.get(s).blockNo() == sentence.blockNo();
        s++) {
      Quotes quotes = new Quotes(sentences.get(s), true);
      if (!quotes.openAtEnd()) {
        int end = quotes.all().isEmpty() ? 0 : quotes.all().get(0).end();
        List<Word> words = sentences.get(s).words();
        for (int i = end; i < Math.min(words.size(), end + 4); i++) {
          if (SentenceRoles.mayBeFiniteVerb(words.get(i))) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }

  private void continueWith(SpokenSentence sentence, Quotes.Quote quote) {
    if (turn.speakers().isEmpty()) {
      return;
    }
    Span span = sentence.cover(quote.first(), quote.end());
    for (Speaker speaker : turn.speakers()) {
      add(sentence.number(), speaker, SpeechVerb.Attitude.SAYS, span);
    }
    turn.stay(sentence.number());
  }

  /** Gives the sentences of the quotation so far to the speakers named behind it. */
  void giveTo(List<Speaker> speakers, Cue cue) {
    if (pendingFrom < 0) {
      return;
    }
    for (int s = pendingFrom; s < sentences.size() && s < turn.sentence(); s++) {
      for (Speaker speaker : speakers) {
        add(s, speaker, cue.verb().attitude(), sentences.get(s).span());
      }
    }
    pendingFrom = -1;
  }

  private void add(int sentence, Speaker speaker, SpeechVerb.Attitude attitude, Span span) {
    Speaker carried = speaker.carriedOver();
    statements.add(
        new Statement(
            sentence,
            carried.actorId(),
            carried.surface(),
            Statement.Kind.DIRECT,
            "",
            span,
            attitude,
            CONTINUED,
            span));
  }
}
