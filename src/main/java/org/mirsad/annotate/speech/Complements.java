package org.mirsad.annotate.speech;

import java.util.List;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.FunctionWords;

/** Finds where the words a speech word reports begin: «أن», a colon, a quotation. */
final class Complements {
  private static final int REACH = 30;

  /** From how many words on what stands before a verb may be what is said. */
  private static final int LEAST_CONTENT = 4;

  private Complements() {}

  /**
   * The complementizer, colon or opening quotation mark that the words behind a speech word lead
   * to.
   */
  static int find(SentenceRoles roles, int last) {
    List<Word> words = roles.words();
    for (int i = last + 1; i < words.size() && i <= last + REACH; i++) {
      Word word = words.get(i);
      if (word.isPunctuation()) {
        if (word.mark() == ':') {
          return i;
        }
        if (word.opensQuote()) {
          boolean name =
              isAddressee(words, i)
                  || isNameOfBody(roles, i)
                  || i == last + 1 && isSpeaker(roles, i);
          int close = name ? shortQuoteEnd(words, i) : -1;
          if (close < 0) {
            return i;
          }
          i = close;
        }
        continue;
      }
      if (roles.opensContent(i)) {
        return i;
      }
      if (i > last + 1
          && SentenceRoles.isJoined(word)
          && SentenceRoles.isFiniteVerb(word)
          && !FunctionWords.in(FunctionWords.RELATIVES, words.get(i - 1).folded())) {
        return -1;
      }
    }
    return -1;
  }

  /** «قال لـ"رويترز" إن», «صرح لإذاعة "موزاييك" بأن»: whom something is said to, in marks. */
  private static boolean isAddressee(List<Word> words, int open) {
    Word before = words.get(open - 1);
    return before.folded().equals("ل")
        || before.folded().startsWith("ل") && SpeakerNouns.isMediaOrWitness(before);
  }

  /** «متحدث باسم «قوات سوريا الديمقراطية»»: the marks are around whom he speaks for. */
  private static boolean isNameOfBody(SentenceRoles roles, int open) {
    String before = roles.words().get(open - 1).folded();
    return before.equals("باسم")
        || SpeakerNouns.isBearer(before)
        || SpeakerNouns.isBodyOfMembers(before)
        || open + 1 < roles.words().size()
            && roles.isNamed(open + 1)
            && SpeakerNouns.isSomebody(roles.words().get(open - 1));
  }

  /** «رأت «كيهان» أن», «نفت «أنصار الشريعة» أن»: right behind the verb in marks, then content. */
  private static boolean isSpeaker(SentenceRoles roles, int open) {
    List<Word> words = roles.words();
    int close = shortQuoteEnd(words, open);
    if (close < 0) {
      return false;
    }
    if (roles.isNamed(open + 1) && roles.isNamed(close - 1)) {
      return true;
    }
    for (int i = close + 1; i < Math.min(words.size(), close + 4); i++) {
      if (roles.opensContent(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where a name or a few words in marks end; -1 if the quotation is longer. */
  private static int shortQuoteEnd(List<Word> words, int open) {
    for (int i = open + 2; i < Math.min(words.size() - 1, open + 6); i++) {
      if (words.get(i).closesQuote()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * «الحرب تقترب من نهايتها، قال لافروف»: the content stands before the verb without marks, and
   * whoever says it behind.
   */
  static boolean closes(SentenceRoles roles, Cue cue) {
    List<Word> words = roles.words();
    int verb = cue.first();
    if (cue.form() != Cue.Form.FINITE
        || cue.complementAt() >= 0
        || verb < LEAST_CONTENT
        || !words.get(verb - 1).isComma()
        || "وف".indexOf(words.get(verb).folded().charAt(0)) >= 0
        || !cue.verb().complements().contains(SpeechVerb.Complement.ANY)
            && !cue.verb().complements().contains(SpeechVerb.Complement.THAT)) {
      return false;
    }
    int next = cue.last() + 1;
    return next < words.size()
        && !words.get(next).isPunctuation()
        && !FunctionWords.isFunctionWord(words.get(next).folded())
        && !roles.traits(verb).withObject()
        && !FunctionWords.in(
            FunctionWords.PREPOSITIONS, words.get(contentStart(roles, verb)).folded());
  }

  /**
   * Where what stands before a closing verb begins: the sentence, or behind its last strong mark.
   */
  static int contentStart(SentenceRoles roles, int verb) {
    int start = verb - 1;
    while (start > 0 && ":؛;".indexOf(roles.words().get(start - 1).mark()) < 0) {
      start--;
    }
    return start;
  }

  /** «كتب … عن», «صرح … بشأن»: speech about something, without its words. */
  static boolean isAbout(List<Word> words, int last) {
    for (int i = last + 1; i < Math.min(words.size(), last + 5); i++) {
      String folded = words.get(i).folded();
      if (words.get(i).isPunctuation()) {
        return false;
      }
      if (folded.equals("عن") || folded.equals("حول") || folded.equals("بشان")) {
        return true;
      }
    }
    return false;
  }

  /** «"لم نعد نخاف"، يصرخ شاب»: the content stands before. */
  static boolean isBehindQuotation(List<Word> words, int i) {
    int mark = i - 1;
    if (mark > 0 && words.get(mark).isComma()) {
      mark--;
    }
    if (mark <= 2 || !words.get(mark).isPunctuation()) {
      return false;
    }
    char closing = words.get(mark).mark();
    return closing == '»' || closing == '”' || closing == '"' && isEven(words, mark);
  }

  /** Whether a straight mark is a second one, which closes. */
  private static boolean isEven(List<Word> words, int mark) {
    int marks = 0;
    for (int i = 0; i <= mark; i++) {
      marks += words.get(i).isPunctuation() && words.get(i).mark() == '"' ? 1 : 0;
    }
    return marks % 2 == 0;
  }
}
