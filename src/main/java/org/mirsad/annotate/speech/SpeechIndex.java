package org.mirsad.annotate.speech;

import java.util.List;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.LexemeIndex;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Morphology;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Finds verbs, participles and phrases of speech, and tells whether they report speech where they
 * stand.
 */
final class SpeechIndex {

  /**
   * An entry of the table.
   *
   * @param clitic the preposition written to the noun behind: «لوح ب»; 0 if there is none
   * @param lemma the first word of the verb's lexeme, folded
   */
  record Entry(SpeechVerb verb, boolean derived, char clitic, String lemma) {
    Entry(SpeechVerb verb, boolean derived, char clitic) {
      this(verb, derived, clitic, lemma(verb.lexeme()));
    }

    private static String lemma(String lexeme) {
      int space = lexeme.indexOf(' ');
      return Folding.fold(space < 0 ? lexeme : lexeme.substring(0, space));
    }
  }

  /**
   * Words that may stand inside an expression: «أعرب وزير الخارجية الروسي السيد سيرغي لافروف عن».
   */
  private static final int GAP = 12;

  private static final char NONE = 0;

  private final LexemeIndex<Entry> index;
  private final LexemeIndex<Entry> sources;
  private final TypeTest starts;

  SpeechIndex(Knowledge knowledge, Morphology morphology) {
    index = new LexemeIndex<>(morphology, GAP);
    sources = new LexemeIndex<>(morphology, 0);
    starts = new TypeTest(form -> index.mayStart(form) || sources.mayStart(form));
    for (SpeechVerb verb : knowledge.speechVerbs()) {
      if (verb.source()) {
        sources.add(verb.lexeme(), head(verb.lexeme(), morphology), new Entry(verb, false, NONE));
        verb.derived()
            .forEach(d -> sources.add(d, head(d, morphology), new Entry(verb, true, NONE)));
        continue;
      }
      String words = withoutClitic(verb.lexeme());
      boolean phrase = words.contains(" ");
      index.add(
          words,
          phrase ? LexemeIndex.Head.ANY : LexemeIndex.Head.VERB,
          new Entry(verb, false, clitic(verb.lexeme())));
      addJoined(verb, morphology);
      for (String derived : verb.derived()) {
        String derivedWords = withoutClitic(derived);
        index.add(
            derivedWords,
            derivedWords.contains(" ") ? LexemeIndex.Head.ANY : LexemeIndex.Head.NOMINAL,
            new Entry(verb, true, clitic(derived)));
      }
    }
  }

  /** The «ب» of «لوح ب», which stands at the front of some word behind. */
  private static char clitic(String lexeme) {
    return lexeme.endsWith(" ب") || lexeme.endsWith(" ل") ? lexeme.charAt(lexeme.length() - 1) : 0;
  }

  static String withoutClitic(String lexeme) {
    return clitic(lexeme) == 0 ? lexeme : lexeme.substring(0, lexeme.length() - 2);
  }

  /** «وأبان», «ودعت»: what the dictionary reads as another word when «و» is written to it. */
  private void addJoined(SpeechVerb verb, Morphology morphology) {
    String words = withoutClitic(verb.lexeme());
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    String rest = words.substring(first.length());
    String key = "v:" + Folding.fold(first);
    boolean weak = first.endsWith("ا") || first.endsWith("ى");
    String feminine = (weak ? first.substring(0, first.length() - 1) : first) + "ت";
    for (String form : List.of(first, feminine)) {
      boolean particle = FunctionWords.isFunctionWord(Folding.fold(form)) && !form.endsWith("أ");
      if (space < 0 && !particle && !morphology.analyse(form).has(key)) {
        // «هنأ», which the dictionary reads as «هنا»; «دون» stays the preposition.
        index.add(form, LexemeIndex.Head.EXACT, new Entry(verb, false, clitic(verb.lexeme())));
      }
      if ((space < 0 || morphology.analyse(form).has(key))
          && !morphology.analyse("و" + form).has(key)) {
        index.add(
            "و" + form + rest,
            LexemeIndex.Head.EXACT,
            new Entry(verb, false, clitic(verb.lexeme())));
        if (rest.endsWith("ه") && form.equals(feminine)) {
          // «وصبت ميركل جام غضبها»
          index.add(
              "و" + form + rest + "ا",
              LexemeIndex.Head.EXACT,
              new Entry(verb, false, clitic(verb.lexeme())));
        }
      }
    }
  }

  /** «بدوره» is spelled out, or «بدور قطر» would be one. */
  private static LexemeIndex.Head head(String source, Morphology morphology) {
    if (source.equals("حسب")) {
      // «يُحسب له أنه» is a verb.
      return LexemeIndex.Head.EXACT;
    }
    String last = source.substring(source.lastIndexOf(' ') + 1);
    boolean pronoun = morphology.analyse(last).readings().stream().anyMatch(Reading::pronoun);
    return pronoun ? LexemeIndex.Head.EXACT : LexemeIndex.Head.ANY;
  }

  /** Whether an entry begins with a word of this type. */
  boolean mayStart(Word word) {
    return starts.test(word.form());
  }

  /** The speech word that starts at an index, if it reports speech there, else null. */
  Cue at(SentenceRoles roles, int i) {
    List<Word> words = roles.words();
    if (words.get(i).isPunctuation() || roles.isNamed(i)) {
      return null;
    }
    Cue best = null;
    for (LexemeIndex.Match<Entry> match : index.allAt(words, i)) {
      if (!crossesClause(roles, match) && hasClitic(roles, match)) {
        best = better(best, CueReader.read(roles, match));
      }
    }
    for (LexemeIndex.Match<Entry> match : sources.allAt(words, i)) {
      best = better(best, CueReader.read(roles, match));
    }
    return best;
  }

  /** «لوح السيناتور بإعادة القانون»: the preposition stands in the verb's own clause. */
  private static boolean hasClitic(SentenceRoles roles, LexemeIndex.Match<Entry> match) {
    char clitic = match.value().clitic();
    if (clitic == NONE) {
      return true;
    }
    int end = Math.min(roles.words().size(), match.last() + GAP);
    for (int i = match.last() + 1; i < end; i++) {
      Word word = roles.words().get(i);
      if (word.folded().charAt(0) == clitic
          && !roles.isNamed(i)
          && (word.folded().length() == 1
              || !word.form().isKnown() && word.folded().length() > 4
              || word.folded().startsWith(clitic + "ان")
              || word.form().readings().stream().anyMatch(r -> r.particle() == clitic))) {
        return true;
      }
      if (SentenceRoles.isFiniteVerb(word) && !roles.isNamed(i)
          || roles.opensContent(i)
          || word.isPunctuation() && "،,؛.:".indexOf(word.mark()) >= 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * The longer, then the more verbal, then the surer of two cues; the first when they are equal.
   */
  private static Cue better(Cue best, Cue cue) {
    return cue != null && (best == null || isBetter(cue, best)) ? cue : best;
  }

  /** «أكد أنه عمل على القانون»: the second word of «أكد على» cannot stand behind «أن». */
  private static boolean crossesClause(SentenceRoles roles, LexemeIndex.Match<Entry> match) {
    if (match.last() > match.first()
        && (roles.isNamed(match.last()) || isAcrossObject(roles, match))) {
      return true;
    }
    // «لم يتردد في وصف»: the expression's own verb.
    String first = roles.words().get(match.first()).folded();
    int verb = first.endsWith("لم") || first.endsWith("لا") ? 1 : 0;
    for (int i = match.first() + 1 + verb; i < match.last(); i++) {
      Word word = roles.words().get(i);
      if (roles.opensContent(i)
          || SentenceRoles.isFiniteVerb(word) && !word.form().hasArticle() && !roles.isNamed(i)
          || word.folded().equals("لسان")
          || FunctionWords.in(FunctionWords.RELATIVES, word.folded())) {
        return true;
      }
    }
    return false;
  }

  /** «مجلس الأمن يشدد العقوبات على»: behind its subject the verb has an object of its own. */
  private static boolean isAcrossObject(SentenceRoles roles, LexemeIndex.Match<Entry> match) {
    int next = match.first() + 1;
    Word word = roles.words().get(next);
    return match.words() == 2
        && next < match.last()
        && match.first() > 0
        && roles.isNamed(match.first() - 1)
        && FunctionWords.in(FunctionWords.PREPOSITIONS, roles.words().get(match.last()).folded())
        && word.form().hasArticle()
        && !SpeakerNouns.isAdverb(word);
  }

  private static boolean isBetter(Cue left, Cue right) {
    int byLength = (left.last() - left.first()) - (right.last() - right.first());
    if (byLength != 0) {
      return byLength > 0;
    }
    int byForm = right.form().compareTo(left.form());
    return byForm != 0 ? byForm > 0 : left.verb().strength() > right.verb().strength();
  }
}
