package org.mirsad.annotate.role;

import java.util.List;

/**
 * Who does a deed to whom.
 *
 * @param subjects who does it: several when coordinated; empty when nobody is named
 * @param objects to whom, as far as actors; without those who do it
 * @param source where the subjects were found
 */
public record Predication(List<Participant> subjects, List<Participant> objects, Source source) {

  /** Where the subjects of a predicate were found. */
  public enum Source {
    /** Beside their verb: «اتهمت أوكرانيا روسيا». */
    VERB,
    /** In the adjective of forces or organs: «القوات الروسية». */
    ADJECTIVE,
    /** Behind «من قبل» or «على يد». */
    AGENT,
    /** As the genitive of a masdar: «رفض موسكو». */
    GENITIVE,
    /** As the subject of the verb that carries a masdar: «قام … بمهاجمة». */
    CARRIER,
    /** As the subject of the verb a participle or a further verb goes on with. */
    CARRIED,
    /** Nowhere. */
    NONE
  }

  public Predication {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
  }
}
