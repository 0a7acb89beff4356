package org.mirsad.annotate.role;

import java.util.Objects;

/**
 * A stretch of a sentence that has its own predicate.
 *
 * @param kind what opens it and how it hangs on the rest
 * @param first index of its first word
 * @param end index behind its last word
 * @param parent number of the clause it hangs on, {@link #NONE} if on none
 */
public record Clause(Kind kind, int first, int end, int parent) {
  /** Parent of a clause that hangs on none. */
  public static final int NONE = -1;

  /** How a clause hangs on the rest. */
  public enum Kind {
    /** Opens the sentence, or goes on behind a mark that ends a clause. */
    MAIN,
    /** Goes on with a verb: «ودعا», «، قال». */
    COORDINATE,
    /** «لكن», «إلا أن», «غير أن», «بيد أن», «رغم», «في حين», «بينما». */
    CONTRAST,
    /** «بعدما», «عندما», «إذ», «لأن», «بعد أن». */
    SUBORDINATE,
    /** «إذا», «لو», «إن لم». */
    CONDITIONAL,
    /** What is said, wanted or thought: «أن», «إن», «بأنه». */
    CONTENT,
    /** «الذي», «حيث», «من يهاجم». */
    RELATIVE,
    /** A participle that goes on with the subject: «، مطالبا». */
    CIRCUMSTANTIAL,
    /** «أما روسيا». */
    TOPIC,
    /** Words behind a mark that opens a quotation. */
    QUOTED
  }

  public Clause {
    Objects.requireNonNull(kind, "kind");
    if (first < 0 || end <= first || parent < NONE || parent > first) {
      throw new IllegalArgumentException("Clause from " + first + " to " + end + " in " + parent);
    }
  }
}
