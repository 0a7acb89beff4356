package org.mirsad.annotate.role;

/**
 * An actor taking part in a sentence.
 *
 * @param actorId whom
 * @param first index of the first word of the mention
 * @param last index of its last word
 * @param attachment how it hangs on what precedes: a preposition («ب», «على», ...), or {@link
 *     #DIRECT}
 * @param byAdjective whether only a state's adjective names it («الهجمات الروسية»)
 * @param byMetonym whether a seat names it («باريس»), which may also be the place
 */
public record Participant(
    String actorId,
    int first,
    int last,
    String attachment,
    boolean byAdjective,
    boolean byMetonym) {
  /** Attached by no preposition: subject, object or genitive. */
  public static final String DIRECT = "direct";

  public boolean isDirect() {
    return attachment.equals(DIRECT);
  }
}
