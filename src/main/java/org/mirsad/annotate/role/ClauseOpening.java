package org.mirsad.annotate.role;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Use;

/**
 * Where clauses open and of what kind they are by their first words. «غير أن», «في حين» and «بعد
 * أن» open one clause together, while «غير مستعدة» opens none.
 */
final class ClauseOpening {
  private static final Set<String> CONTRASTS =
      Set.of("لكن", "لكنه", "لكنها", "لكنهم", "لكنهما", "بل", "بينما", "فيما", "انما", "بيد");

  private static final Set<String> CONDITIONS = Set.of("اذا", "لو", "لولا");

  /** What opens a clause of contrast together with «أن» behind it. */
  private static final Set<String> CONTRASTS_BEFORE_THAT =
      Set.of("غير", "الا", "بيد", "رغم", "برغم", "مع", "علي");

  /** What opens a subordinate clause together with «أن» behind it. */
  private static final Set<String> BEFORE_THAT =
      Set.of("بعد", "قبل", "منذ", "حتي", "لولا", "كما", "لمجرد");

  /** «فيما يتعلق ب»: no clause. */
  private static final Set<String> CONCERNING = Set.of("يتعلق", "يخص", "يلي", "بعد", "بينهم");

  private static final String QUOTING = "«\"“";
  private static final String ENDING = "؛;:–—…";

  private final List<Word> words;
  private final WordTraits[] traits;

  ClauseOpening(List<Word> words, WordTraits[] traits) {
    this.words = words;
    this.traits = traits;
  }

  /** The index of the first word of the clause a word opens, or -1 if it opens none. */
  int of(int i) {
    WordTraits word = traits[i];
    if (word.opensClause()) {
      return openedBy(i);
    }
    if (words.get(i).folded().equals("فان")) {
      return i; // «وبحسب التقرير فإن روسيا …»
    }
    Word before = words.get(i - 1);
    if (!before.isPunctuation()) {
      return word.finiteVerb() && word.joined() || isWhoever(i) ? i : -1;
    }
    char mark = before.mark();
    boolean comma = mark == '،' || mark == ',';
    boolean opens =
        ENDING.indexOf(mark) >= 0
            || word.finiteVerb()
                && (word.joined() || comma || QUOTING.indexOf(mark) >= 0 && word.verb())
            || comma && word.circumstantial()
            || comma && word.mayBeFiniteVerb() && isBehindInsertion(i)
            || isWhoever(i);
    return opens ? i : -1;
  }

  /** «ترامب، الذي …، عاد»: the comma before a word closes a relative clause that another opened. */
  private boolean isBehindInsertion(int i) {
    for (int mark = i - 2; mark > 0; mark--) {
      char found = words.get(mark).isPunctuation() ? words.get(mark).mark() : ' ';
      if (found == '،' || found == ',') {
        return words.get(i).use() != Use.OTHER && traits[mark + 1].relative();
      }
    }
    return false;
  }

  private int openedBy(int i) {
    String folded = bare(i);
    if (folded.equals("حين")) {
      return bare(i - 1).equals("في") || bare(i - 1).equals("علي") ? i - 1 : i;
    }
    if (folded.equals("غير") || folded.equals("الا")) {
      return -1;
    }
    if (folded.equals("فيما") && i + 1 < words.size()) {
      return CONCERNING.contains(words.get(i + 1).folded()) ? -1 : i;
    }
    if (!traits[i].complementizer()) {
      return i;
    }
    String before = bare(i - 1);
    boolean pair =
        folded.startsWith("ان")
            && (CONTRASTS_BEFORE_THAT.contains(before) && !before.equals("علي")
                || BEFORE_THAT.contains(before));
    if (pair) {
      return i - 1;
    }
    boolean despite =
        folded.startsWith("ان") && i > 2 && before.equals("من") && bare(i - 2).equals("الرغم");
    return despite ? i - 3 : i;
  }

  /** «من» is a preposition unless nothing but a verb can stand behind it: «من يهاجم». */
  private boolean isWhoever(int i) {
    return i + 1 < words.size()
        && words.get(i).folded().equals("من")
        && words.get(i + 1).use() == Use.VERB;
  }

  /** The kind of the clause that begins at a word. */
  Clause.Kind kind(int first) {
    if (first > 0 && words.get(first - 1).isPunctuation()) {
      char mark = words.get(first - 1).mark();
      if (QUOTING.indexOf(mark) >= 0 || mark == ':') {
        return Clause.Kind.QUOTED;
      }
    }
    WordTraits word = traits[first];
    if (word.relative() || isWhoever(first)) {
      return Clause.Kind.RELATIVE;
    }
    String folded = bare(first);
    boolean that =
        first + 1 < words.size()
            && traits[first + 1].complementizer()
            && words.get(first + 1).folded().startsWith("ان");
    boolean more = first + 1 < words.size();
    if (CONTRASTS.contains(folded)
        || folded.equals("رغم")
        || that && CONTRASTS_BEFORE_THAT.contains(folded)
        || more && folded.equals("علي") && words.get(first + 1).folded().equals("الرغم")
        || more && folded.equals("في") && words.get(first + 1).folded().equals("حين")) {
      return Clause.Kind.CONTRAST;
    }
    boolean verbBehind = more && words.get(first + 1).use() == Use.VERB;
    boolean negated = more && words.get(first + 1).folded().equals("لم");
    if (CONDITIONS.contains(folded)
        || folded.equals("ان")
            && words.get(first).token().surface().contains("إ")
            && (verbBehind || negated)) {
      return Clause.Kind.CONDITIONAL;
    }
    if (folded.equals("اما")) {
      return Clause.Kind.TOPIC;
    }
    if (that && BEFORE_THAT.contains(folded) || folded.startsWith("لان")) {
      return Clause.Kind.SUBORDINATE;
    }
    if (word.complementizer()) {
      return Clause.Kind.CONTENT;
    }
    if (word.opensClause()) {
      return Clause.Kind.SUBORDINATE;
    }
    return first > 0 ? continued(first) : Clause.Kind.MAIN;
  }

  private Clause.Kind continued(int first) {
    boolean ended =
        words.get(first - 1).isPunctuation() && ENDING.indexOf(words.get(first - 1).mark()) >= 0;
    if (ended) {
      return Clause.Kind.MAIN;
    }
    boolean verb = traits[first].finiteVerb() || !traits[first].circumstantial();
    return verb ? Clause.Kind.COORDINATE : Clause.Kind.CIRCUMSTANTIAL;
  }

  /** The folded word without و or ف where it opens a clause. */
  private String bare(int i) {
    String word = traits[i].behindConjunction();
    return word.isEmpty() ? words.get(i).folded() : word;
  }
}
