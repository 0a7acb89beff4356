package org.mirsad.knowledge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A lexeme that makes somebody look good or bad.
 *
 * @param lexeme verb in the 3ms perfect, nominal in the indefinite masculine singular, or an
 *     expression
 * @param partOfSpeech class of the lexeme
 * @param derived masdars, participles and plurals with the same effects
 * @param effects who is coloured, +1 good or -1 bad, in the order of roles
 * @param objects how the patient is attached: prepositions, or {@code direct}
 * @param voicedByAgent whether the judgement is the agent's own, not the narrator's
 * @param strength in (0,1]
 * @param place file and line, for traces
 */
public record SentimentEntry(
    String lexeme,
    Class partOfSpeech,
    List<String> derived,
    Map<Role, Integer> effects,
    Set<String> objects,
    boolean voicedByAgent,
    double strength,
    String place) {

  /** Classes of entries. */
  public enum Class {
    VERB,
    NOUN,
    ADJ,
    EXPR
  }

  /** Whom an entry colours. */
  public enum Role {
    AGENT,
    PATIENT,
    DESCRIBED,
    EXPERIENCER
  }

  public SentimentEntry {
    derived = List.copyOf(derived);
    Map<Role, Integer> byRole = new EnumMap<>(Role.class);
    byRole.putAll(effects);
    effects = Collections.unmodifiableMap(byRole);
    objects = Set.copyOf(objects);
  }
}
