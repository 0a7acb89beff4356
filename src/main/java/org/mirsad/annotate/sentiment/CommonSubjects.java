package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Tells where the subject of a verb is the common noun before it, so that the name behind is its
 * object: in a relative clause without a pronoun («قرارات تدين إسرائيل», resolutions that condemn
 * Israel) and where the clause opens with the noun («الكوليرا تجتاح اليمن», cholera sweeps Yemen).
 *
 * <p>Known misses: subjects of several words, clauses as subjects («عدم التصويت يضر تونس»).
 */
final class CommonSubjects {
  /** Nouns before which a clause begins without a pronoun that leads back to them. */
  private static final Set<String> TIMES =
      Keys.of(
          "n:",
          "وقت يوم حين لحظة عام سنة شهر أسبوع ساعة مرة ليلة صباح مساء أمس غد اليوم أيام فترة مرحلة"
              + " فجر ظهر دقيقة أحد اثنين ثلاثاء أربعاء خميس جمعة سبت الآن إثر مجددا");

  private static final Set<String> OPENERS = Set.of("ان", "بان", "لان", "وان", "لكن", "ولكن");

  private final Passage passage;
  private final SentenceRoles roles;

  CommonSubjects(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether the noun before a verb is its subject, and not the name right behind. */
  boolean areBefore(int verb, Participant behind) {
    int noun = verb - 1;
    if (behind.first() != verb + 1
        || !behind.isDirect()
        || behind.byAdjective()
        || noun < 0
        || roles.isNamed(noun)
        || !Owners.isNoun(passage.word(noun))
        || passage.word(noun).form().hasAny(TIMES)
        || roles.traits(noun).adverb() && !passage.word(noun).form().hasArticle()
        || roles.traits(noun).particle()
        || roles.traits(noun).functionWord()
        || hasPronoun(verb)
        || !fits(passage.word(noun), verb)) {
      return false;
    }
    Word word = passage.word(noun);
    if (!word.form().isKnown() || isAside(noun)) {
      return false;
    }
    return word.form().hasArticle() ? opensClause(noun) : isIndefinite(noun);
  }

  /** «قرارات», «فوضى»: no genitive, no pronoun, no verb. */
  private boolean isIndefinite(int noun) {
    Word word = passage.word(noun);
    return !word.folded().endsWith("ا")
        && !roles.traits(noun).circumstantial()
        && word.form().readings().stream().noneMatch(r -> r.pronoun() || r.partOfSpeech().isVerb());
  }

  private boolean opensClause(int noun) {
    if (roles.traits(noun).adjective() && noun > 0 && !isBoundary(noun - 1)) {
      return false;
    }
    return noun == 0 || isBoundary(noun - 1);
  }

  /**
   * «وفي بيروت استنكر حزب الله», «في سياق متصل انتقد الرئيس»: a phrase of place or time opens it.
   */
  private boolean isAside(int noun) {
    int head = noun;
    while (head > 0 && !roles.traits(head).isPreposition() && Owners.isNoun(passage.word(head))) {
      head--;
    }
    return roles.traits(head).isPreposition()
        && (head == 0 || passage.word(head - 1).isPunctuation());
  }

  private boolean isBoundary(int index) {
    Word word = passage.word(index);
    return word.isPunctuation() ? ":؛.".indexOf(word.mark()) >= 0 : OPENERS.contains(word.folded());
  }

  private boolean hasPronoun(int verb) {
    return roles.traits(verb).withObject();
  }

  /** Whether a noun and a verb may agree: «الكوليرا تجتاح», «تقرير ينتقد», «قرارات تدين». */
  private boolean fits(Word noun, int verb) {
    String folded = noun.folded();
    if (isOfSeveralPeople(noun)) {
      return false; // «مراقبون اتهمت»: no singular verb behind them
    }
    boolean ending = folded.endsWith("ه") || folded.endsWith("ات") || folded.endsWith("ي");
    boolean mayBeFeminine =
        ending
            || noun.form().readings().stream()
                .anyMatch(r -> r.partOfSpeech().isNominal() && (r.feminine() || r.number() == 3));
    boolean mayBeMasculine = !folded.endsWith("ه") && !folded.endsWith("ات");
    return passage.word(verb).form().readings().stream()
        .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3 && r.number() == 1)
        .anyMatch(r -> feminineFits(r, folded, mayBeFeminine, mayBeMasculine));
  }

  private static boolean isOfSeveralPeople(Word noun) {
    return noun.form().readings().stream()
        .filter(r -> r.partOfSpeech().isNominal())
        .anyMatch(r -> noun.folded().equals(r.lemma() + "ون"));
  }

  private static boolean feminineFits(
      Reading verb, String noun, boolean mayBeFeminine, boolean mayBeMasculine) {
    boolean foreign = noun.endsWith("ا");
    return verb.feminine() ? mayBeFeminine || foreign : mayBeMasculine;
  }
}
