package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.TypeTest;

/**
 * Tells what a red line guards: who calls a right one will not have it touched («حرية الصحافة خط
 * أحمر», the freedom of the press is a red line), where a deed that is called one is ruled out
 * («التطبيع خط أحمر», normalisation is a red line).
 *
 * <p>Known miss: a state of things that is worded like a deed.
 */
final class RedLines {
  private static final String RED_LINE = "خط أحمر";

  private static final TypeTest IS_RIGHT =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "n:حق",
                      "n:حقوق",
                      "n:حريه",
                      "n:حريات",
                      "n:مساواه",
                      "n:سياده",
                      "n:سلامه",
                      "n:كرامه",
                      "n:حصه",
                      "n:قوت",
                      "n:دعم",
                      "n:اجر",
                      "n:اجور")));

  private final Passage passage;

  RedLines(Passage passage) {
    this.passage = passage;
  }

  /** Whether the frames of an issue call it a red line that guards it. */
  boolean guard(IssueHit issue, List<FrameHit> frames) {
    return issue.phrase().direction() > 0
        && !issue.takenUp()
        && IS_RIGHT.test(passage.word(issue.first()).form())
        && frames.stream().anyMatch(f -> !f.derived() && f.frame().lexeme().equals(RED_LINE));
  }
}
