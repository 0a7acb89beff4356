package org.mirsad.annotate.role;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
import org.mirsad.text.Use;

/**
 * Tells whether a word that may be a verb or a noun is a verb where it stands. «وقع» opens a
 * sentence or follows its topic as a verb (signed); behind a preposition («بعد دحر الحوثيين», after
 * the rout of the Houthis) a masdar stands, even one the dictionary does not know.
 */
final class VerbPlaces {
  /** Prepositions behind which no verb stands without «أن» or «ما»: «بعد دحر المهاجمين». */
  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "بعد", "قبل", "في", "عن", "الي", "علي", "خلال", "اثر", "عقب", "بسبب", "ضد", "جراء",
          "وبعد", "وقبل", "وفي", "وسط", "بعيد", "قبيل");

  /** Those of them that no verb ever follows. */
  private static final Set<String> WHEN =
      Set.of("بعد", "عقب", "اثر", "وبعد", "بعيد", "قبيل", "بسبب", "جراء", "خلال");

  /** Prepositions written alone before a mark. */
  private static final Set<String> FREE = Set.of("ب", "ل", "ك");

  /** What opens a sentence before its verb: «من جانبه ثمن الرئيس». */
  private static final Set<String> ASIDE =
      Set.of(
          "جانبه",
          "جانبها",
          "جهته",
          "جهتها",
          "جانبهم",
          "جهتهم",
          "بدوره",
          "بدورها",
          "بدورهم",
          "ناحيته",
          "ناحيتها",
          "المقابل",
          "السياق",
          "الاطار",
          "الاثناء",
          "المناسبه");

  private final SentenceRoles roles;
  private final Subjects subjects;
  private final List<Word> words;

  VerbPlaces(SentenceRoles roles, Subjects subjects) {
    this.roles = roles;
    this.subjects = subjects;
    this.words = roles.words();
  }

  /** Whether a word whose readings allow it is a verb. */
  boolean isVerb(int index) {
    if (isObjectOfPreposition(index) || isMasdarBehindTime(index)) {
      return false;
    }
    return words.get(index).use() == Use.VERB
        ? !subjects.isMasdarOfState(index)
        : mayBeVerbHere(index);
  }

  /** «بعد دحر الحوثيين»: a masdar the dictionary does not know, with its genitive. */
  private boolean isObjectOfPreposition(int index) {
    int next = index + 1;
    return index > 0
        && next < words.size()
        && roles.isNamed(next)
        && !words.get(next).isPunctuation()
        && BEFORE_NOUNS.contains(words.get(index - 1).folded())
        && !words.get(index).form().readings().stream()
            .allMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT);
  }

  /** «بعد توافق مكونات الحكومة»: behind these stands a masdar, whatever verb it may be. */
  private boolean isMasdarBehindTime(int index) {
    return index > 0
        && WHEN.contains(words.get(index - 1).folded())
        && words.get(index).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
  }

  private boolean mayBeVerbHere(int index) {
    if (subjects.isMasdarBefore(index) || subjects.isMasdarOfState(index)) {
      return false;
    }
    if (isQuotedObject(index)) {
      return false;
    }
    if (index == 0 || words.get(index - 1).isPunctuation()) {
      return true;
    }
    WordTraits word = roles.traits(index);
    WordTraits before = roles.traits(index - 1);
    return word.finiteVerb()
        || before.functionWord() && !BEFORE_NOUNS.contains(words.get(index - 1).folded())
        || word.mayBeJoined()
        || ASIDE.contains(words.get(index - 1).folded())
        || isBehindTopic(index)
        || isBeforeNominative(index);
  }

  /** «اتهامها بـ«دعم الإرهاب»»: a noun behind the mark that a preposition stands before. */
  private boolean isQuotedObject(int index) {
    if (index < 2 || !words.get(index - 1).opensQuote()) {
      return false;
    }
    String before = words.get(index - 2).folded();
    return FREE.contains(before) && subjects.mayBeMasdar(index);
  }

  /** «بعد أيام من المباحثات وقع ممثلو الحكومة»: a masdar has no nominative behind it. */
  private boolean isBeforeNominative(int index) {
    return index + 1 < words.size()
        && words.get(index + 1).folded().endsWith("و")
        && Offices.isHead(words.get(index + 1));
  }

  private boolean isBehindTopic(int index) {
    if (roles.isNamed(index - 1)) {
      for (Participant participant : roles.participants()) {
        if (participant.last() == index - 1
            && participant.isDirect()
            && !participant.byAdjective()) {
          return true;
        }
      }
    }
    return false;
  }
}
