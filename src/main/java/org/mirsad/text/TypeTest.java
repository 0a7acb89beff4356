package org.mirsad.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A yes-or-no question about a word type alone, asked once of each type: a {@link TypeCache} of two
 * bits.
 *
 * <p>Every test has its bits at a place of its own in the type's form. Tests beyond the places
 * there are ask anew each time. Thread-safe without a lock: both bits are written at once, and what
 * another thread overwrites is asked again, to the same result.
 */
public final class TypeTest implements Predicate<WordForm> {
  /** How many tests a number holds the answers to. */
  private static final int PER_NUMBER = Long.SIZE / 2;

  /** Numbers a form keeps answers in: more than there are tests for. */
  static final int NUMBERS = 5;

  private static final long ASKED = 1;
  private static final long YES = 2;

  private static final AtomicInteger TESTS = new AtomicInteger();

  private final Predicate<WordForm> question;
  private final int number;
  private final int shift;

  /**
   * @param question a pure function of the type
   */
  public TypeTest(Predicate<WordForm> question) {
    int place = TESTS.getAndIncrement();
    this.question = question;
    this.number = place / PER_NUMBER;
    this.shift = place % PER_NUMBER * 2;
  }

  @Override
  public boolean test(WordForm form) {
    if (number >= NUMBERS) {
      return question.test(form);
    }
    long known = answers(form) >>> shift;
    if ((known & ASKED) == 0) {
      known = question.test(form) ? ASKED | YES : ASKED;
      // The question may have asked others of the same form.
      note(form, answers(form) | known << shift);
    }
    return (known & YES) != 0;
  }

  private long answers(WordForm form) {
    return switch (number) {
      case 0 -> form.firstAnswers;
      case 1 -> form.secondAnswers;
      case 2 -> form.thirdAnswers;
      case 3 -> form.fourthAnswers;
      default -> form.fifthAnswers;
    };
  }

  private void note(WordForm form, long answers) {
    switch (number) {
      case 0 -> form.firstAnswers = answers;
      case 1 -> form.secondAnswers = answers;
      case 2 -> form.thirdAnswers = answers;
      case 3 -> form.fourthAnswers = answers;
      default -> form.fifthAnswers = answers;
    }
  }
}
