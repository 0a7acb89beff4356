package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.FunctionWords;

/** The speech words of one sentence in order, and how far each of them reports. */
final class Cues {
  private final List<Cue> cues;

  private Cues(List<Cue> cues) {
    this.cues = cues;
  }

  /**
   * The speech words outside quotations, first come first served where they overlap.
   *
   * @param starts indexes of the words that may start one
   * @param size how many of them there are
   */
  static Cues find(
      SpokenSentence sentence, SpeechIndex index, int[] starts, int size, boolean continued) {
    List<Cue> cues = new ArrayList<>();
    boolean verb = false;
    int free = 0;
    for (int s = 0; s < size; s++) {
      int start = starts[s];
      if (start >= free && !isQuoted(sentence, start, continued)) {
        Cue cue = index.at(sentence.roles(), start);
        if (cue != null) {
          cues.add(cue);
          verb |= cue.form() != Cue.Form.SOURCE;
          free = cue.last() + 1;
        }
      }
    }
    if (verb) {
      cues.removeIf(cue -> isOccasion(cue) || isTurn(cue));
    }
    return new Cues(cues);
  }

  /** Words of a quotation of some length; scare quotes around two or three words do not count. */
  private static boolean isQuoted(SpokenSentence sentence, int index, boolean continued) {
    for (Quotes.Quote quote : sentence.quotes().all()) {
      if (quote.contains(index) && (quote.length() > 3 || continued && quote.first() == 0)) {
        return true;
      }
    }
    return false;
  }

  /** «في مؤتمر صحفي» tells where something was said, not who said it. */
  static boolean isOccasion(Cue cue) {
    String lexeme = cue.verb().lexeme();
    return cue.form() == Cue.Form.SOURCE
        && cue.verb().attitude() != SpeechVerb.Attitude.THINKS
        && (lexeme.startsWith("في ") || lexeme.startsWith("عبر "));
  }

  /** «من جانبه ثمّن …»: a change of speaker, who is the verb's. */
  private static boolean isTurn(Cue cue) {
    String lexeme = cue.verb().lexeme();
    return cue.form() == Cue.Form.SOURCE
        && (lexeme.equals("من جانبه") || lexeme.equals("بدوره") || lexeme.equals("من طرفه"));
  }

  int size() {
    return cues.size();
  }

  Cue get(int c) {
    return cues.get(c);
  }

  /** Whether the words of another cue may have begun before a cue. */
  boolean reportBefore(int c) {
    for (int before = 0; before < c; before++) {
      Cue cue = cues.get(before);
      boolean content = cue.complementAt() > cue.last() && cue.complementAt() < cues.get(c).first();
      if (content || cue.form() == Cue.Form.FINITE) {
        return true;
      }
    }
    return false;
  }

  /** «قال لافروف إن بوتين يرى»: a verb in what another one reports leaves him the word. */
  boolean isInsideContent(SpokenSentence sentence, int c) {
    for (int before = 0; before < c; before++) {
      if (cues.get(before).form() != Cue.Form.SOURCE
          && !sentence
              .word(cues.get(before).complementAt() < 0 ? 0 : cues.get(before).complementAt())
              .isPunctuation()
          && isNested(sentence.roles(), cues.get(before), cues.get(c))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue has content that is not joined to that of the verb it stands under. */
  boolean hasOwnContent(SpokenSentence sentence, int c) {
    int complement = cues.get(c).complementAt();
    return complement >= 0 && !sentence.word(complement).folded().startsWith("و");
  }

  /** Whether a colon comes before the first of them: «بيسكوف: …». */
  boolean startBehindColon(SpokenSentence sentence) {
    int first = cues.isEmpty() ? sentence.size() : cues.get(0).first();
    for (int i = 1; i < first; i++) {
      if (sentence.word(i).isPunctuation() && sentence.word(i).mark() == ':') {
        return true;
      }
    }
    return false;
  }

  /** «اتهم إيران قائلا إن»: the content belongs to the verb it stands behind. */
  Cue withoutLaterComplement(int c) {
    Cue cue = cues.get(c);
    boolean later =
        c + 1 < cues.size()
            && cue.complementAt() > cues.get(c + 1).first()
            && cues.get(c + 1).form() != Cue.Form.SOURCE;
    return later ? new Cue(cue.first(), cue.last(), cue.verb(), cue.form(), -1) : cue;
  }

  /** Where the words a cue reports end: at the next cue that is not itself part of them. */
  int contentLimit(SpokenSentence sentence, int c) {
    for (int next = c + 1; next < cues.size(); next++) {
      Cue cue = cues.get(next);
      boolean coordinate = cue.form() == Cue.Form.FINITE || cue.form() == Cue.Form.PARTICIPLE;
      if (coordinate && !isNested(sentence.roles(), cues.get(c), cue)) {
        return Math.max(cues.get(c).last() + 1, sentence.roles().clauseStart(cue.first()));
      }
    }
    return sentence.size();
  }

  /** «قال إنه يرفض»: a speech verb inside the content, not joined to the verb that opens it. */
  private static boolean isNested(SentenceRoles roles, Cue outer, Cue inner) {
    if (outer.complementAt() <= outer.last()
        || outer.complementAt() >= inner.first()
        || inner.form() != Cue.Form.FINITE) {
      return false;
    }
    int start = roles.clauseStart(inner.first());
    String opener = roles.words().get(start).folded();
    boolean contrast =
        FunctionWords.in(FunctionWords.CLAUSE_OPENERS, opener) && start > outer.complementAt();
    return !contrast && !isJoined(roles, inner);
  }

  /** «ودعت»: joined where the cue is «دعا», though some reading is another verb («ودع»). */
  private static boolean isJoined(SentenceRoles roles, Cue cue) {
    return SentenceRoles.isJoined(roles.words().get(cue.first()))
        || roles.traits(cue.first()).mayBeJoined() && !cue.verb().lexeme().startsWith("و");
  }
}
