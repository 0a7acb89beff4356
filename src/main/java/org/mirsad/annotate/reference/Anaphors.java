package org.mirsad.annotate.reference;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.TypeCache;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/** Nouns that take up somebody named before, and where they do. All words folded. */
final class Anaphors {
  private static final Set<String> LATTER = Set.of("الاخير", "الاخيره");
  private static final Set<String> MAN = Set.of("الرجل");

  /** Nouns for somebody who has just died. */
  private static final Set<String> LATE =
      Set.of(
          "الراحل",
          "الراحله",
          "الفقيد",
          "الفقيده",
          "المرحوم",
          "المرحومه",
          "القتيل",
          "القتيله",
          "المغدور",
          "المغدوره");

  /** Titles with a pronoun that stand for whoever an article of protocol is about. */
  private static final Set<String> HONORIFICS =
      Set.of(
          "سيادته", "سموه", "معاليه", "فخامته", "جلالته", "دولته", "سعادته", "فضيلته", "قداسته",
          "غبطته", "نيافته", "حضرته");

  private static final Set<String> OFFICIALS =
      Set.of(
          "المسؤول",
          "المسئول",
          "المتحدث",
          "الناطق",
          "الوزير",
          "السياسي",
          "الدبلوماسي",
          "القيادي",
          "النائب",
          "السفير",
          "الشخص");

  private static final Set<String> SAME = Set.of("نفسه", "ذاته", "عينه");

  private Anaphors() {}

  /** What a noun may take up. */
  enum Role {
    LATTER,
    MAN,
    /** Whoever «نفسه» behind it says is the same. */
    OFFICIAL,
    HONORIFIC,
    /** Somebody who has just died. */
    LATE,
    /** A kind of body with the article. */
    THE_BODY,
    /** A kind of body without it. */
    BODY,
    NONE
  }

  /**
   * A noun and what it may take up.
   *
   * @param base the word without و, ف, ب, ك, ل in front, its article kept
   */
  record Noun(String base, Role role) {
    private static Noun of(WordForm form) {
      String base = Anaphors.withoutProclitics(form);
      return new Noun(base, role(base));
    }

    private static Role role(String base) {
      if (LATTER.contains(base)) {
        return Role.LATTER;
      }
      if (MAN.contains(base)) {
        return Role.MAN;
      }
      if (OFFICIALS.contains(base)) {
        return Role.OFFICIAL;
      }
      if (HONORIFICS.contains(base)) {
        return Role.HONORIFIC;
      }
      if (LATE.contains(base)) {
        return Role.LATE;
      }
      if (base.startsWith("ال")
          && Bodies.KINDS.contains(NounReferenceAnnotator.withoutArticle(base))) {
        return Role.THE_BODY;
      }
      return Bodies.KINDS.contains(base) ? Role.BODY : Role.NONE;
    }
  }

  private static final Noun NO_NOUN = new Noun("", Role.NONE);

  private static final TypeCache<Noun> NOUNS = new TypeCache<>(Noun::of);

  private static final TypeTest IS_NOUN = new TypeTest(form -> Noun.of(form).role() != Role.NONE);

  static Noun noun(Word word) {
    return IS_NOUN.test(word.form()) ? NOUNS.of(word.form()) : NO_NOUN;
  }

  static String withoutProclitics(WordForm word) {
    List<String> stripped = word.stripped();
    for (String form : stripped) {
      if (form.startsWith("ال")) {
        return form;
      }
    }
    return stripped.get(0);
  }

  /**
   * The span of a word that has the article, without the clitics before it; «للأخير» as a whole,
   * since its article has melted into ل.
   */
  static Span withoutClitics(Word word) {
    String surface = word.token().surface();
    int at = surface.indexOf("ال");
    boolean clitics = at == 1 || at == 2;
    return clitics
        ? new Span(word.span().start() + at, word.span().end())
        : new Span(word.span().start(), word.span().end());
  }

  /**
   * Whether «الأخير» is a noun here, not the adjective of the noun before («الاجتماع الأخير») nor
   * part of «في الأخير», «الأخير من نوعه».
   */
  static boolean isNounHere(List<Word> words, int index) {
    if (index + 1 < words.size() && words.get(index + 1).folded().equals("من")) {
      return false;
    }
    if (index == 0) {
      return true;
    }
    Word before = words.get(index - 1);
    String folded = before.folded();
    if (before.isPunctuation()) {
      return index > 1;
    }
    if (FunctionWords.in(Set.of("في", "هو", "هي"), folded)) {
      return false;
    }
    boolean genitive =
        before.form().isKnown() && before.form().mayBeNominal() && !before.form().hasArticle();
    return before.form().isFunctionWord()
        || before.form().mayBeFinite()
        || genitive && before.form().readings().stream().noneMatch(Reading::pronoun)
        || folded.length() > 3
            && folded.endsWith("ه")
            && FunctionWords.in(
                FunctionWords.PREPOSITIONS, folded.substring(0, folded.length() - 1));
  }

  /** A noun that no adjective, name or number makes another one: «الرجل الثاني». */
  static boolean standsAlone(List<Word> words, int index) {
    if (index + 1 >= words.size()) {
      return true;
    }
    Word next = words.get(index + 1);
    boolean free =
        next.isPunctuation() && "(«\"“".indexOf(next.mark()) < 0
            || next.form().isFunctionWord()
            || SAME.contains(next.folded())
            || next.form().mayBeFinite()
            || next.form().isKnown() && !next.form().hasArticle();
    boolean afterNoun =
        index > 0 && Set.of("كل", "بعض", "احد", "اي").contains(words.get(index - 1).folded());
    return free && !afterNoun;
  }

  /** «قال إن الفقيد كان»; behind it stands neither a name nor an adjective of its own. */
  static boolean isLateHere(Noun noun, List<Word> words, int index) {
    if (!isNounHere(words, index)) {
      return false;
    }
    if (index + 1 >= words.size()) {
      return true;
    }
    Word next = words.get(index + 1);
    boolean ofOther =
        next.form().hasArticle() && next.folded().endsWith("ه") && !noun.base().endsWith("ه");
    return ofOther || Counterparts.isBreak(next);
  }

  /** «الرجل» by itself, «المسؤول نفسه», «الوزير ذاته». */
  static boolean isManHere(Noun noun, List<Word> words, int index) {
    if (noun.role() == Role.MAN) {
      return standsAlone(words, index);
    }
    return index + 1 < words.size() && SAME.contains(words.get(index + 1).folded());
  }

  /** A word no dictionary has: perhaps a name. */
  static boolean mayBeName(Word word) {
    return word.token().kind() == Token.Kind.LATIN
        || word.token().kind() == Token.Kind.ARABIC
            && !word.form().isKnown()
            && word.folded().length() > 2;
  }
}
