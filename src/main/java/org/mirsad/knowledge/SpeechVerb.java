package org.mirsad.knowledge;

import java.util.List;
import java.util.Set;

/**
 * A verb or expression that reports speech.
 *
 * @param lexeme third person masculine singular perfect, or the phrase
 * @param source whether it names a source («بحسب») instead of reporting by a verb
 * @param derived masdars and participles that report speech too
 * @param attitude how the speaker stands to what is said
 * @param complements what must follow
 * @param strength how surely a match reports speech, in (0,1]
 */
public record SpeechVerb(
    String lexeme,
    boolean source,
    List<String> derived,
    Attitude attitude,
    Set<Complement> complements,
    double strength) {

  /** The attitude a verb of speech lends to its content. */
  public enum Attitude {
    SAYS,
    ASSERTS,
    CLAIMS,
    DENIES,
    WARNS,
    DEMANDS,
    WELCOMES,
    REJECTS,
    PROMISES,
    ASKS,
    CRITICISES,
    THINKS,
    HOPES,
    WRITES,
    AGREES
  }

  /** What makes the verb a report of speech. */
  public enum Complement {
    ANY,
    THAT,
    THING,
    NAME
  }

  public SpeechVerb {
    derived = List.copyOf(derived);
    complements = Set.copyOf(complements);
  }
}
