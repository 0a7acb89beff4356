package org.mirsad.annotate.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeCache;
import org.mirsad.text.WordForm;

/** «خصمه», «سلفها», «مضيفه»: nouns for somebody by what he is to somebody else. All folded. */
final class Counterparts {
  private static final Set<String> MEN =
      Set.of("خصم", "منافس", "غريم", "عدو", "مضيف", "ضيف", "نظير", "سلف", "خلف");

  private static final Set<String> WOMEN =
      Set.of("خصمت", "منافست", "غريمت", "مضيفت", "ضيفت", "نظيرت");

  /** Who holds the same office before or after. */
  private static final Set<String> IN_OFFICE = Set.of("سلف", "خلف");

  /** Adjectives that leave it open who is meant: «منافسه الأبرز», not «نظيره الروسي». */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "الجديد",
          "اللدود",
          "الاول",
          "الابرز",
          "العنيد",
          "الرئيسي",
          "الكبير",
          "العتيد",
          "الوحيد",
          "القديم",
          "الجديده",
          "الاولي",
          "الرئيسيه",
          "السابق");

  private static final Set<String> BEFORE_SUCCESSOR = Set.of("عن", "الي", "علي", "مع", "من");

  private static final TypeCache<Optional<Noun>> NOUNS = new TypeCache<>(Counterparts::read);

  private Counterparts() {}

  /**
   * A noun for a counterpart.
   *
   * @param feminine whether it means a woman
   * @param ofHer whether it is a woman's counterpart
   * @param inOffice whether both held one office
   */
  record Noun(boolean feminine, boolean ofHer, boolean inOffice) {}

  /** The noun at a word that stands alone there, without an adjective that tells who is meant. */
  static Optional<Noun> at(List<Word> words, int index, boolean beforeName) {
    Optional<Noun> noun = NOUNS.of(words.get(index).form());
    if (noun.isEmpty() || !isNounHere(words, index)) {
      return Optional.empty();
    }
    int next = index + 1;
    if (next < words.size() && ADJECTIVES.contains(words.get(next).folded())) {
      next++;
    }
    boolean alone = next >= words.size() || isBreak(words.get(next));
    return alone && !beforeName ? noun : Optional.empty();
  }

  private static Optional<Noun> read(WordForm form) {
    for (String base : form.stripped()) {
      boolean ofHer = base.endsWith("ها");
      if (ofHer || base.endsWith("ه")) {
        String stem = base.substring(0, base.length() - (ofHer ? 2 : 1));
        if (MEN.contains(stem) || WOMEN.contains(stem)) {
          return Optional.of(new Noun(WOMEN.contains(stem), ofHer, IN_OFFICE.contains(stem)));
        }
      }
    }
    return Optional.empty();
  }

  /** «خلفه» is behind him or succeeded him, but for «عن خلفه». */
  private static boolean isNounHere(List<Word> words, int index) {
    String folded = words.get(index).folded();
    boolean successor = folded.equals("خلفه") || folded.equals("خلفها");
    return !successor
        || index > 0 && FunctionWords.in(BEFORE_SUCCESSOR, words.get(index - 1).folded());
  }

  /** What cannot be the name or the adjective of the noun before: «نظيره بشكواه», «خصمه رجل». */
  static boolean isBreak(Word next) {
    WordForm form = next.form();
    if (next.isPunctuation()) {
      return "(«\"“".indexOf(next.mark()) < 0;
    }
    boolean clitic = form.isKnown() && form.readings().stream().anyMatch(r -> r.particle() != 0);
    boolean verb =
        form.readings().stream().anyMatch(r -> r.partOfSpeech().isVerb() && r.person() == 3);
    boolean common =
        form.isKnown()
            && !form.hasArticle()
            && form.readings().stream().noneMatch(Counterparts::isProper)
            && form.readings().stream().anyMatch(Counterparts::isIndefinite);
    return form.isFunctionWord() || clitic || verb || common;
  }

  private static boolean isProper(Reading reading) {
    return reading.partOfSpeech() == Reading.PartOfSpeech.PROPER;
  }

  private static boolean isIndefinite(Reading reading) {
    return reading.partOfSpeech().isNominal() && !reading.pronoun();
  }
}
