package org.mirsad.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Closed classes of words that structure a sentence, all folded. */
public final class FunctionWords {
  /** Prepositions written as words of their own. */
  public static final Set<String> PREPOSITIONS =
      folded(
          "في",
          "من",
          "إلى",
          "على",
          "عن",
          "مع",
          "بين",
          "خلال",
          "بعد",
          "قبل",
          "منذ",
          "حول",
          "ضد",
          "لدى",
          "عند",
          "نحو",
          "تجاه",
          "إزاء",
          "دون",
          "بدون",
          "عبر",
          "أمام",
          "وراء",
          "خلف",
          "تحت",
          "فوق",
          "حتى",
          "بشأن",
          "وسط",
          "رغم",
          "بسبب",
          "لأجل",
          "أثناء",
          "عقب",
          "ضمن",
          "داخل",
          "خارج",
          "قرب",
          "مقابل",
          "سوى",
          "باستثناء",
          "بواسطة",
          "بشان",
          "برفقة");

  /** Words that open a clause of content («قال إن …»), with and without a pronoun. */
  public static final Set<String> COMPLEMENTIZERS =
      folded(
          "أن", "إن", "أنه", "إنه", "أنها", "إنها", "أنهم", "إنهم", "أنهما", "إنهما", "أننا",
          "إننا", "أنني", "إنني", "أني", "إني", "بأن", "بأنه", "بأنها", "بأنهم", "بأنهما", "بأننا",
          "بأنني", "لأن", "بأنك", "ما", "ألا", "بألا", "أنك", "إنك", "كيف", "إذا");

  /** Words that open a relative clause. */
  public static final Set<String> RELATIVES =
      folded(
          "الذي", "التي", "الذين", "اللذين", "اللذان", "اللتين", "اللتان", "اللواتي", "اللاتي",
          "ممن", "مما", "حيث");

  /** Words that open a new clause of equal or opposed weight. */
  public static final Set<String> CLAUSE_OPENERS =
      folded(
          "لكن", "لكنه", "لكنها", "لكنهم", "لكنهما", "غير", "بينما", "فيما", "حين", "بل", "إذ",
          "حيث", "بعدما", "عندما", "كما", "إلا", "لأن", "لأنه", "لأنها", "لأنهم", "إذا", "لو",
          "لولا", "كي", "لكي", "رغم", "أما", "كلما", "طالما");

  /** Verbs and words that negate what follows. */
  public static final Set<String> NEGATIONS =
      folded(
          "لم", "لن", "لا", "ليس", "ليست", "ليسوا", "ليسا", "لسنا", "لست", "ما", "غير", "دون",
          "بدون", "عدم", "بعدم", "لعدم", "بلا", "ألا", "لما");

  /** Words behind which a finite verb stands, or another of them. */
  public static final Set<String> VERB_PARTICLES = folded("قد", "لقد", "لم", "لن", "سوف");

  /** Words that have a noun behind them, though they are no prepositions. */
  public static final Set<String> DETERMINERS =
      folded(
          "عدم", "هذا", "هذه", "ذلك", "تلك", "كل", "أي", "لأي", "بأي", "بعض", "أول", "آخر", "أكثر",
          "غير");

  private static final Set<String> OTHERS =
      folded(
          "هذا", "هذه", "ذلك", "تلك", "هؤلاء", "هو", "هي", "هم", "هما", "نحن", "أنا", "أنت", "قد",
          "لقد", "سوف", "كل", "أي", "لأي", "بأي", "أية", "إياه", "ثم", "أو", "أم", "له", "لها",
          "لهم", "لهما", "به", "بها", "بهم", "فيه", "فيها", "منه", "منها", "عليه", "عليها", "إليه",
          "إليها", "عنه", "عنها", "معه", "معها", "هنا", "هناك", "منهم", "عليهم", "فيهم", "لنا",
          "لي", "مما", "كي", "يا", "إنما", "لدينا", "لديه", "لديها", "كذلك", "أيضا", "هل", "متى",
          "أين", "لماذا", "ماذا", "كان", "كانت", "يزال", "تزال", "زال", "زالت", "يزالون", "يكون",
          "تكون", "لدى", "جدا", "فقط", "حاليا", "الآن");

  private static final Set<String> ALL =
      joined(List.of(PREPOSITIONS, COMPLEMENTIZERS, RELATIVES, CLAUSE_OPENERS, NEGATIONS, OTHERS));

  private FunctionWords() {}

  /** Whether the folded word belongs to a closed class, with or without و/ف in front. */
  public static boolean isFunctionWord(String folded) {
    return ALL.contains(folded);
  }

  /** The words of some classes, and with و and ف in front. */
  private static Set<String> joined(List<Set<String>> classes) {
    Set<String> joined = new HashSet<>();
    for (Set<String> words : classes) {
      for (String word : words) {
        joined.add(word);
        if (word.length() > 1) {
          joined.add("و" + word);
          joined.add("ف" + word);
        }
      }
    }
    return joined;
  }

  private static Set<String> folded(String... words) {
    return Arrays.stream(words).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the folded word, with or without و/ف in front, is in the set. */
  public static boolean in(Set<String> set, String folded) {
    return set.contains(folded)
        || folded.length() > 2
            && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')
            && set.contains(folded.substring(1));
  }
}
