package org.mirsad.annotate.time;

import java.time.LocalDate;

/** How much likelier a piece of evidence is for a day of publication than for any day. */
interface Clue {
  /** 1 says nothing, above speaks for the day, below against it. */
  double ratio(LocalDate day);

  /** The same for all days together that no date or event of the text is near to. */
  default double elsewhere() {
    return 1;
  }

  /** Whether the clue is of events rather than of a time expression. */
  default boolean ofEvent() {
    return false;
  }
}
