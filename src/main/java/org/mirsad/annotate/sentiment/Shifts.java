package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Shifter;
import org.mirsad.text.Span;

/**
 * The shifters of one sentence and what they act on.
 *
 * <p>A negation reaches a predicate within three words behind it, not across a verb; «إلا» or «سوى»
 * between the two takes it back («لم يحقق سوى الفشل», achieved nothing but failure). Degree words
 * reach their neighbour, suppositions and questions the rest of their clause.
 */
public final class Shifts {
  private static final int NEGATION_REACH = 3;

  /** Negators of what somebody is. */
  private static final Set<String> BEING =
      Set.of("لم يعد", "لم تعد", "لم يكن", "لم تكن", "ليس", "ليست", "ما عاد", "ما عادت");

  private static final int MODAL_REACH = 4;

  /**
   * Negations of nothing but the word behind them: «قرار غير ملزم يدعو إلى», «دون إبطاء إلى
   * الهدنة».
   */
  private static final Set<String> BESIDE = Set.of("غير", "بلا", "دون", "من دون", "بدون");

  /** What may stand between them: «دون أي دعم», «دون أن يدعم». */
  private static final Set<String> LIGHT = Set.of("اي", "ان", "ذلك");

  /** What opens a clause that hangs on the verb before. */
  private static final Set<String> CONTENT = Set.of("ان", "بان", "انه", "انها", "بانه", "بانها");

  /** Kinds under which something is not said to be so. */
  private static final Set<Shifter.Kind> SUPPOSING =
      EnumSet.of(Shifter.Kind.CONDITION, Shifter.Kind.QUESTION);

  /**
   * A shifter in its sentence.
   *
   * @param first index of its first word
   * @param last index of its last word
   * @param shifter the entry
   */
  public record Shift(int first, int last, Shifter shifter) {
    /** The cue a trace shows. */
    public Trace.Cue cue(List<Word> words) {
      return new Trace.Cue(
          Span.cover(words.get(first).span(), words.get(last).span()),
          shifter.phrase(),
          shifter.kind().name().toLowerCase(java.util.Locale.ROOT),
          shifter.scope().name().toLowerCase(java.util.Locale.ROOT),
          shifter.factor());
    }

    boolean is(Shifter.Kind kind) {
      return shifter.kind() == kind;
    }
  }

  private final SentenceRoles roles;
  private final List<Word> words;
  private final List<Shift> shifts;

  Shifts(SentenceRoles roles, List<Shift> shifts) {
    this.roles = roles;
    this.words = roles.words();
    this.shifts = List.copyOf(shifts);
  }

  public List<Shift> all() {
    return shifts;
  }

  /** Whether a word belongs to a shifter of a kind. */
  public boolean covers(int word, Shifter.Kind kind) {
    for (Shift shift : shifts) {
      if (shift.is(kind) && shift.first() <= word && word <= shift.last()) {
        return true;
      }
    }
    return false;
  }

  /** What negates the predicate at a word, unless an exception takes it back. */
  public Optional<Shift> negation(int predicate) {
    Shift found = null;
    for (Shift shift : shifts) {
      // «لم تعد خطرا»: the negation holds the verb itself.
      boolean holds = shift.first() < predicate && shift.last() == predicate;
      boolean near =
          (shift.last() < predicate || holds)
              && distance(shift, predicate) <= NEGATION_REACH
              && isOpen(shift.last() + 1, predicate)
              && (predicate <= shift.last() + 1
                  || !BESIDE.contains(shift.shifter().phrase())
                  || predicate == shift.last() + 2
                      && LIGHT.contains(words.get(shift.last() + 1).folded()));
      if (near && shift.is(Shifter.Kind.NEGATION)) {
        found = shift;
      } else if (near && shift.is(Shifter.Kind.EXCEPTION)) {
        found = null;
      }
    }
    return Optional.ofNullable(found);
  }

  /** «لم يعد حزب الله ملتزما»: of what one is no longer, a name between counts as one word. */
  private int distance(Shift negator, int predicate) {
    int distance = predicate - negator.last();
    if (!BEING.contains(negator.shifter().phrase())) {
      return distance;
    }
    for (int i = negator.last() + 2; i < predicate; i++) {
      distance -= roles.isNamed(i) && roles.isNamed(i - 1) ? 1 : 0;
    }
    return distance;
  }

  /** «لم يحقق سوى الفشل»: whether an exception stands between a negated verb and a word. */
  boolean holdException(int from, int to) {
    for (Shift shift : shifts) {
      if (shift.is(Shifter.Kind.EXCEPTION) && shift.first() > from && shift.last() < to) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch holds neither a mark other than quotes nor a finite verb. */
  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      boolean mark = word.isPunctuation() && !word.isQuote();
      if (mark || roles.traits(i).finiteVerb() && !roles.isNamed(i)) {
        return false;
      }
    }
    return true;
  }

  /** What supposes or asks the clause a predicate stands in: «إذا», «لو», «هل». */
  public Optional<Shift> supposition(int predicate) {
    if (shifts.isEmpty()) {
      return Optional.empty();
    }
    int start = Math.max(0, outerStart(predicate) - 1);
    for (Shift shift : shifts) {
      if (SUPPOSING.contains(shift.shifter().kind())
          && shift.shifter().factor() < 0.5
          && shift.last() >= start
          && shift.last() < predicate) {
        return Optional.of(shift);
      }
    }
    return Optional.empty();
  }

  /**
   * Where the clause begins that a predicate's clause depends on: «عما إذا كانت باريس تعتقد أن قطر
   * تدعم» is asked as a whole.
   */
  private int outerStart(int predicate) {
    int start = roles.clauseStart(predicate);
    while (start > 0 && CONTENT.contains(words.get(start).folded())) {
      boolean ends = isEnd(words.get(start - 1));
      int outer = ends ? start : roles.clauseStart(start - 1);
      if (outer >= start) {
        return start;
      }
      start = outer;
    }
    return start;
  }

  /** A mark other than quotes and brackets. */
  private static boolean isEnd(Word word) {
    return word.isPunctuation() && !word.isQuote() && "()".indexOf(word.mark()) < 0;
  }

  /** The condition that stands in a stretch of words, as in «بشرط», «إلا إذا», «ما لم». */
  public Optional<Shift> condition(int from, int to) {
    return shifts.stream()
        .filter(s -> s.is(Shifter.Kind.CONDITION) && s.first() >= from && s.last() < to)
        .findFirst();
  }

  /** What makes a predicate a mere possibility: «قد», «ربما», «من المتوقع أن». */
  public Optional<Shift> irrealis(int predicate) {
    if (shifts.isEmpty()) {
      return Optional.empty();
    }
    int start = roles.clauseStart(predicate);
    for (Shift shift : shifts) {
      if (shift.is(Shifter.Kind.IRREALIS)
          && shift.shifter().factor() < 1
          && shift.last() < predicate
          && (predicate - shift.last() <= MODAL_REACH && isOpen(shift.last() + 1, predicate)
              || shift.shifter().scope() == Shifter.Scope.CLAUSE && shift.first() >= start)) {
        return Optional.of(shift);
      }
    }
    return Optional.empty();
  }

  /** Degree, doubt and distance around a predicate: each multiplies its strength. */
  public List<Shift> degrees(int first, int last) {
    if (shifts.isEmpty()) {
      return List.of();
    }
    List<Shift> found = new ArrayList<>();
    for (Shift shift : shifts) {
      boolean applies =
          switch (shift.shifter().kind()) {
            case INTENSIFIER, DIMINISHER ->
                isNeighbour(shift, first, last, 1) && shift.shifter().factor() > 0;
            case DISTANCING -> isNeighbour(shift, first, last, 3);
            case CONTRAST -> shift.shifter().factor() < 1 && isNeighbour(shift, first, last, 3);
            case NEGATION, EXCEPTION, RESTRICTION, IRREALIS, CONDITION, QUESTION, COMPARISON ->
                false;
          };
      if (applies) {
        found.add(shift);
      }
    }
    irrealis(first).ifPresent(found::add);
    return found;
  }

  private static boolean isNeighbour(Shift shift, int first, int last, int reach) {
    boolean left = shift.last() < first && first - shift.last() <= reach;
    boolean right = shift.first() > last && shift.first() - last <= reach;
    return switch (shift.shifter().scope()) {
      case RIGHT -> left;
      case LEFT -> right;
      case CLAUSE -> left || right;
    };
  }
}
