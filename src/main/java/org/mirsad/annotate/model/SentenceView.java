package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.TypeCache;
import org.mirsad.text.WordForm;

/**
 * A sentence as the model sees it: its lexemes, with every name masked, so that nothing is learnt
 * of one actor («هاجمت روسيا», Russia attacked, reads like «هاجمت تركيا»).
 *
 * <p>Verb, masdar and participle share one lexeme; function words and unknown words have none.
 */
final class SentenceView {
  /** What stands for a name. */
  static final String MASK = "@";

  private static final TypeCache<String> VERB_LEXEMES = new TypeCache<>(SentenceView::verbLexeme);
  private static final TypeCache<String> NOMINAL_LEXEMES =
      new TypeCache<>(SentenceView::nominalLexeme);

  private final Passage passage;
  private final SentenceRoles roles;
  private final String[] lexemes;
  private final boolean[] masked;

  /** The position of each word, names counted as one. */
  private final int[] positions;

  private final List<Verb> verbs;
  private final boolean[] verbal;
  private final FrameFeatures frame;

  /** Worked out when first asked. */
  private final String[] shifts;

  /**
   * A verb and its subjects.
   *
   * @param index its word
   * @param role {@code subj} for subjects named, {@code organ} for the state of an organ that is
   * @param passive whether it is read as passive only
   */
  record Verb(int index, List<Participant> subjects, String role, boolean passive) {}

  /**
   * @param unknown spans of names that the list of actors does not have
   */
  SentenceView(Passage passage, List<Span> unknown) {
    this.passage = passage;
    this.roles = passage.roles();
    int size = roles.words().size();
    this.masked = new boolean[size];
    for (int i = 0; i < size; i++) {
      masked[i] = roles.isNamed(i) || isWithin(roles.words().get(i).span(), unknown);
    }
    for (Participant participant : roles.participants()) {
      for (int i = participant.first(); i <= participant.last(); i++) {
        masked[i] = true;
      }
    }
    this.positions = new int[size];
    this.lexemes = new String[size];
    for (int i = 0; i < size; i++) {
      lexemes[i] = lexemeAt(i);
      boolean goesOn = i > 0 && masked[i] && masked[i - 1];
      boolean counts = !goesOn && !roles.words().get(i).isPunctuation();
      positions[i] = (i == 0 ? 0 : positions[i - 1]) + (counts ? 1 : 0);
    }
    this.verbs = findVerbs();
    this.verbal = new boolean[size];
    verbs.forEach(verb -> verbal[verb.index()] = true);
    this.shifts = new String[size];
    this.frame = new FrameFeatures(this);
  }

  private static boolean isWithin(Span word, List<Span> spans) {
    for (Span span : spans) {
      if (span.overlaps(word)) {
        return true;
      }
    }
    return false;
  }

  private List<Verb> findVerbs() {
    List<Verb> found = new ArrayList<>();
    for (int i = 0; i < lexemes.length; i++) {
      if (!roles.words().get(i).isPunctuation() && !masked[i] && passage.isVerb(i)) {
        List<Participant> subjects = passage.subjects(i);
        boolean named = !subjects.isEmpty();
        found.add(
            new Verb(
                i,
                named ? subjects : passage.organSubject(i),
                named ? "subj" : "organ",
                isPassive(roles.words().get(i))));
      }
    }
    return found;
  }

  private static boolean isPassive(Word word) {
    boolean passive = false;
    for (Reading reading : word.form().readings()) {
      if (reading.partOfSpeech().isVerb()) {
        if (!reading.passive()) {
          return false;
        }
        passive = true;
      }
    }
    return passive;
  }

  private String lexemeAt(int i) {
    return masked[i] ? MASK : lexeme(roles.words().get(i), passage.isVerb(i));
  }

  /** The lexeme of a word that is no name, empty for words that say little. */
  static String lexeme(Word word, boolean verb) {
    if (word.isPunctuation() || word.token().kind() == Token.Kind.NUMBER) {
      return "";
    }
    WordForm form = word.form();
    if (form.isFunctionWord() || !form.isKnown()) {
      return "";
    }
    return verb ? VERB_LEXEMES.of(form) : NOMINAL_LEXEMES.of(form);
  }

  /** The likeliest verb: «تنجح» is first of all the imperfect of «نجح», not a perfect. */
  private static String verbLexeme(WordForm form) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (Reading reading : form.readings()) {
      if (reading.partOfSpeech().isVerb()) {
        boolean imperfect = reading.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT;
        int rank =
            (imperfect ? 0 : 1)
                + (reading.passive() ? 2 : 0)
                + (reading.rareMood() ? 2 : 0)
                + (reading.person() == 3 ? 0 : 4);
        // Of two verbs spelled alike the plain one is commoner than the derived one.
        boolean plainer = rank == least && reading.lemma().length() < best.length();
        if (rank < least || plainer) {
          best = reading.lemma();
          least = rank;
        }
      }
    }
    return best;
  }

  /** The verb a noun belongs to, else its own lemma. */
  private static String nominalLexeme(WordForm form) {
    Set<String> families = new TreeSet<>();
    for (String key : form.keys()) {
      if (key.startsWith("f:")) {
        families.add(key.substring(2));
      }
    }
    if (!families.isEmpty()) {
      return families.iterator().next();
    }
    for (Reading reading : form.readings()) {
      if (reading.partOfSpeech().isNominal()) {
        return reading.partOfSpeech() == Reading.PartOfSpeech.PROPER ? "" : reading.lemma();
      }
    }
    return "";
  }

  Passage passage() {
    return passage;
  }

  SentenceRoles roles() {
    return roles;
  }

  int size() {
    return lexemes.length;
  }

  /** The lexeme of a word, {@link #MASK} for a name, empty for words that say little. */
  String lexeme(int index) {
    return lexemes[index];
  }

  boolean isMasked(int index) {
    return masked[index];
  }

  List<Verb> verbs() {
    return verbs;
  }

  /** How many words stand between two, names counted as one each. */
  int distance(int from, int to) {
    return Math.abs(positions[from] - positions[to]);
  }

  /** Number of words, names counted as one each. */
  int length() {
    return positions.length == 0 ? 0 : positions[positions.length - 1];
  }

  /** Which of how many equal parts of the sentence a word stands in. */
  int part(int index, int parts) {
    return Math.min(parts - 1, (positions[index] - 1) * parts / Math.max(1, length()));
  }

  /** Whether one of the {@link #verbs()} stands there. */
  boolean isVerb(int index) {
    return verbal[index];
  }

  FrameFeatures frame() {
    return frame;
  }

  boolean isNegated(int index) {
    return shift(index).equals("neg");
  }

  /** What weakens or suspends a word: negation, supposition, irrealis; else empty. */
  String shift(int index) {
    String known = shifts[index];
    if (known == null) {
      known = findShift(index);
      shifts[index] = known;
    }
    return known;
  }

  private String findShift(int index) {
    Shifts shifts = passage.shifts();
    if (shifts.negation(index).isPresent()) {
      return "neg";
    }
    if (shifts.supposition(index).isPresent()) {
      return "if";
    }
    return shifts.irrealis(index).isPresent() ? "may" : "";
  }

  boolean sameClause(int left, int right) {
    return roles.clauseStart(left) == roles.clauseStart(right);
  }

  /** Index of the word at an offset, or the last before it; 0 at the least. */
  int wordAt(int offset) {
    int found = 0;
    for (int i = 0; i < lexemes.length; i++) {
      if (roles.words().get(i).span().start() <= offset) {
        found = i;
      }
    }
    return found;
  }

  /** The innermost verb before a word in its clause, or null. */
  Verb governor(int index) {
    int start = roles.clauseStart(index);
    Verb found = null;
    for (Verb verb : verbs) {
      if (verb.index() < index && verb.index() >= start) {
        found = verb;
      }
    }
    return found;
  }
}
