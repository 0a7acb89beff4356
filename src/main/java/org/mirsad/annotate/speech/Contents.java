package org.mirsad.annotate.speech;

import java.util.List;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.text.Span;

/** Finds the words a speech word reports. */
final class Contents {
  private Contents() {}

  /** The quotation a cue introduces, or the one right before it; null if there is none. */
  static Quotes.Quote quoteOf(Quotes quotes, Cue cue, int limit) {
    for (Quotes.Quote quote : quotes.all()) {
      if (quote.first() > cue.last() && quote.first() <= limit && quote.length() > 3) {
        return quote;
      }
    }
    for (Quotes.Quote quote : quotes.all()) {
      if (quote.end() <= cue.first()
          && cue.first() - quote.end() <= 4
          && quote.length() > 1
          && cue.complementAt() < 0) {
        return quote;
      }
    }
    return null;
  }

  static Span of(
      SpokenSentence sentence, Cue cue, Quotes.Quote quote, int limit, List<Speaker> speakers) {
    if (quote != null && quote.end() <= cue.first()) {
      return sentence.cover(quote.first(), quote.end());
    }
    int pointer = pointer(sentence.roles(), cue);
    if (pointer > 0) {
      return BackPointers.content(sentence, pointer);
    }
    if (Complements.closes(sentence.roles(), cue)) {
      int start = Complements.contentStart(sentence.roles(), cue.first());
      return sentence.cover(start, cue.first() - 1);
    }
    if (cue.form() == Cue.Form.SOURCE && cue.first() > 2 && cue.complementAt() < 0) {
      // «…، بحسب أوشاكوف»: the content stands before the source.
      return sentence.cover(sentence.roles().clauseStart(cue.first() - 1), cue.first());
    }
    int from =
        cue.complementAt() > cue.last()
            ? cue.complementAt()
            : Math.max(cue.last() + 1, behindSpeakers(sentence, cue, speakers));
    if (from < sentence.size() && sentence.word(from).isPunctuation()) {
      from++;
    }
    // Without a complement only the verb's own clause is reported.
    int reach =
        cue.complementAt() < 0 && quote == null
            ? Math.min(limit, sentence.roles().clauseEnd(cue.last()))
            : limit;
    int end = Math.max(reach, Math.min(sentence.size(), from + 1));
    return from < end
        ? sentence.cover(from, end)
        : sentence.cover(cue.first(), Math.max(cue.last() + 1, Math.min(sentence.size(), limit)));
  }

  /** The first word of what a finite verb points back with; -1 if it does not. */
  static int pointer(SentenceRoles roles, Cue cue) {
    return cue.form() == Cue.Form.FINITE && cue.complementAt() < 0
        ? BackPointers.before(roles, cue.first(), -1)
        : -1;
  }

  /** Without a complement the content begins behind the subject: «أعلن ترامب [هدنة]». */
  private static int behindSpeakers(SpokenSentence sentence, Cue cue, List<Speaker> speakers) {
    int behind = behindUnknown(sentence, cue, speakers);
    for (Participant participant : sentence.roles().participants()) {
      if (participant.first() > cue.first()
          && participant.first() - behind <= 4
          && isOneOf(speakers, participant)) {
        behind = participant.last() + 1;
      }
    }
    return behind;
  }

  private static int behindUnknown(SpokenSentence sentence, Cue cue, List<Speaker> speakers) {
    int behind = cue.last() + 1;
    String surface = speakers.get(0).isKnown() ? "" : speakers.get(0).surface();
    if (surface.isEmpty()
        || behind >= sentence.size()
        || !sentence.text().startsWith(surface, sentence.word(behind).span().start())) {
      return cue.first() + 1;
    }
    int end = sentence.word(behind).span().start() + surface.length();
    while (behind < sentence.size() && sentence.word(behind).span().end() <= end) {
      behind++;
    }
    return behind;
  }

  private static boolean isOneOf(List<Speaker> speakers, Participant participant) {
    for (Speaker speaker : speakers) {
      if (speaker.actorId().equals(participant.actorId())) {
        return true;
      }
    }
    return false;
  }
}
