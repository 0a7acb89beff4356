package org.mirsad.annotate.speech;

import java.util.Objects;

/**
 * Who speaks.
 *
 * @param actorId actor, empty for somebody outside the list
 * @param surface how the text names the speaker, empty if carried over
 */
record Speaker(String actorId, String surface) {
  Speaker {
    Objects.requireNonNull(actorId, "actorId");
    Objects.requireNonNull(surface, "surface");
  }

  boolean isKnown() {
    return !actorId.isEmpty();
  }

  /** The same speaker where the text does not name him again; the unknown keep their wording. */
  Speaker carriedOver() {
    return isKnown() ? new Speaker(actorId, "") : this;
  }
}
