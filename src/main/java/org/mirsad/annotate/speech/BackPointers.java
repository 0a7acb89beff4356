package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;

/**
 * The words by which a verb of speech points back at what was said before it: «لا نفكر في ترك
 * السلاح، هكذا رد عبدي» (we do not think of giving up arms, thus replied Abdi), «هذا ما أكده عون»
 * (this is what Aoun confirmed), «بهذه العبارة لخص ماكرون موقفه» (in these words Macron summed up).
 * At the start of a sentence they point at the sentence before it. Known misses: «وهو ما أكده»,
 * which confirms what somebody else has said; «قالها أردوغان».
 */
final class BackPointers {
  private static final String THUS = "هكذا";
  private static final Set<String> BY_THIS = Set.of("بهذا", "بهذه", "بتلك", "بذلك");

  /** What is pointed at: words, a tone. */
  private static final Set<String> WORDS =
      Set.of(
          "العباره",
          "العبارات",
          "الكلمات",
          "الكلام",
          "الجمله",
          "الجمل",
          "التغريده",
          "النبره",
          "اللهجه",
          "اللغه",
          "القول",
          "الجواب",
          "الرد",
          "الصراحه",
          "الوضوح",
          "الحسم",
          "الخلاصه",
          "التدوينه",
          "الصيغه");

  /** How many words may stand between the pointer and its verb. */
  private static final int NEAR = 3;

  /** How few words no content has. */
  private static final int LEAST_CONTENT = 2;

  private BackPointers() {}

  /**
   * The first word of the pointer that stands right before a verb; -1 if there is none, or the verb
   * leads to words of its own.
   *
   * @param complement where the words the verb leads to begin, below zero if it leads to none
   */
  static int before(SentenceRoles roles, int verb, int complement) {
    int first = start(roles.words(), verb);
    // «هكذا وصفه كلينتون» tells what somebody is called.
    boolean describes =
        first == verb - 1
            && roles.words().get(verb).form().readings().stream().anyMatch(Reading::pronoun);
    if (first < 0
        || describes
        || complement >= 0 && roles.words().get(complement).isPunctuation()
        || first == 0 && complement >= 0) {
      return -1;
    }
    boolean marked = first == 0 || roles.words().get(first - 1).isPunctuation();
    return marked && (first == 0 || first > LEAST_CONTENT) ? first : -1;
  }

  private static int start(List<Word> words, int verb) {
    if (verb > 0 && words.get(verb - 1).folded().equals(THUS)) {
      return verb - 1;
    }
    if (verb > 1
        && words.get(verb - 1).folded().equals("ما")
        && words.get(verb - 2).folded().equals("هذا")) {
      return verb - 2;
    }
    boolean named = false;
    for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
      String folded = words.get(i).folded();
      if (BY_THIS.contains(folded)) {
        return named || i == verb - 1 ? i : -1;
      }
      if (words.get(i).isPunctuation()) {
        return -1;
      }
      named |= WORDS.contains(folded);
    }
    return -1;
  }

  /** Where what a pointer inside a sentence points at begins. */
  static Span content(SpokenSentence sentence, int pointer) {
    int start = Complements.contentStart(sentence.roles(), pointer - 1);
    return sentence.cover(start, pointer);
  }

  /**
   * The statements a pointer at the start of a sentence makes of the sentence before, none if that
   * has a speaker already or stands in another block.
   */
  static List<Statement> ofSentenceBefore(
      List<Sentence> sentences, int number, List<Speaker> speakers, Cue cue, Span verb) {
    List<Statement> statements = new ArrayList<>();
    Sentence before = number > 0 ? sentences.get(number - 1) : null;
    if (before != null
        && before.blockNo() == sentences.get(number).blockNo()
        && cue.verb().attitude() != SpeechVerb.Attitude.DENIES) {
      for (Speaker speaker : speakers) {
        statements.add(
            new Statement(
                number - 1,
                speaker.actorId(),
                speaker.surface(),
                Statement.Kind.INDIRECT,
                cue.verb().lexeme(),
                verb,
                cue.verb().attitude(),
                cue.verb().strength(),
                before.span()));
      }
    }
    return statements;
  }
}
