package org.mirsad.annotate.pronoun;

import java.util.Optional;
import java.util.Set;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/** The first words of a sentence, whose pronoun takes up the sentence before. */
final class Opening {
  /** Types that have a pronoun however they are read as a verb, so not «وجه» but «هاجمته». */
  private static final TypeTest HAS_OBJECT_ONLY =
      new TypeTest(
          form ->
              form.readings().stream()
                  .filter(r -> r.partOfSpeech().isVerb())
                  .allMatch(Reading::pronoun));

  /** Verbs whose own last letter looks like a pronoun. */
  private static final Set<String> ENDING_IN_H =
      Set.of("نوه", "نبه", "وجه", "شبه", "موه", "رفه", "فوه", "كره", "اكره", "شوه", "ينوه", "ينبه");

  private static final Set<String> ADVERBS =
      Set.of("بعد", "قبل", "وحد", "عند", "امام", "حول", "خلال", "اثر", "بدور", "فور", "حين");

  private static final TypeTest IS_OWNED =
      new TypeTest(
          form ->
              form.isKnown()
                  && form.readings().stream()
                      .allMatch(r -> r.partOfSpeech().isNominal() && r.pronoun()));

  private final Clauses clauses;

  Opening(Clauses clauses) {
    this.clauses = clauses;
  }

  /**
   * The pronoun that opens the sentence: on its verb («وامتدحه سلفه»), on its first noun
   * («وسياسته») or on the noun behind the verb («ولا يخلو سجله»).
   */
  Optional<Clauses.Pronoun> pronoun() {
    int first = afterOpening();
    if (first >= clauses.size()) {
      return Optional.empty();
    }
    boolean owned = IS_OWNED.test(clauses.word(first).form());
    if (!owned && clauses.isVerb(first) && !isAdverb(first)) {
      if (HAS_OBJECT_ONLY.test(clauses.word(first).form())) {
        return FunctionWords.in(ENDING_IN_H, clauses.word(first).folded())
            ? Optional.empty()
            : clauses.objectPronoun(first);
      }
      first++;
      if (first + 1 < clauses.size() && clauses.roles().traits(first).isPreposition()) {
        first++; // «وأثنى على شجاعته»
      }
      owned = first < clauses.size() && IS_OWNED.test(clauses.word(first).form());
    }
    if (!owned || clauses.roles().isNamed(first) || isAdverb(first)) {
      return Optional.empty();
    }
    boolean feminine = clauses.word(first).folded().endsWith("ها");
    return feminine || clauses.word(first).folded().endsWith("ه")
        ? Optional.of(new Clauses.Pronoun(clauses.suffix(first), feminine))
        : Optional.empty();
  }

  /** «وبعده بساعات». */
  private boolean isAdverb(int index) {
    String folded = clauses.word(index).folded();
    int pronoun = folded.endsWith("ها") ? 2 : folded.endsWith("ه") ? 1 : 0;
    return clauses.roles().traits(index).isPreposition()
        || FunctionWords.in(ADVERBS, folded.substring(0, folded.length() - pronoun));
  }

  private int afterOpening() {
    int first = 0;
    while (first < clauses.size()
        && (Clauses.IS_BETWEEN.test(clauses.word(first).form()) || isOpening(first))) {
      first++;
    }
    return first;
  }

  private boolean isOpening(int index) {
    return clauses.word(index).isPunctuation()
        || FunctionWords.in(Clauses.CONNECTIVES, clauses.word(index).folded())
        || FunctionWords.NEGATIONS.contains(clauses.word(index).folded());
  }
}
