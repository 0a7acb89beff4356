package org.mirsad.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence about what an agent does, with places for the actors: a line of {@code
 * invariance.tsv}.
 *
 * @param active with {@code {V}}, {@code {A}} and mostly {@code {P}}
 * @param perfect the verb as it stands
 * @param imperfect the same verb in the imperfect
 * @param passive with {@code {A}}, {@code {P}} and maybe {@code {B}}; {@code -} for none
 * @param agent id of the actor at {@code {A}}
 * @param patient id of the actor at {@code {P}}; {@code -} for none
 * @param judgement labels with A and P for the actors
 */
record Deed(
    String active,
    String perfect,
    String imperfect,
    String passive,
    String agent,
    String patient,
    Set<String> judgement) {
  private static final String NONE = "-";

  static List<Deed> all() {
    return text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(
            c ->
                new Deed(
                    c[0], c[1], c[2], c[3], c[4], c[5], new TreeSet<>(List.of(c[6].split("\\|")))))
        .toList();
  }

  boolean hasPatient() {
    return !patient.equals(NONE);
  }

  boolean hasPassive() {
    return !passive.equals(NONE);
  }

  Deed by(String other) {
    return new Deed(active, perfect, imperfect, passive, other, patient, judgement);
  }

  Deed to(String other) {
    return new Deed(active, perfect, imperfect, passive, agent, other, judgement);
  }

  String sentence() {
    return with(perfect);
  }

  /** The sentence with another form of the verb. */
  String with(String verb) {
    return filled(active.replace("{V}", verb));
  }

  /**
   * The sentence in the passive.
   *
   * @param by how the agent is attached
   */
  String passive(String by) {
    return filled(passive.replace("{B}", by));
  }

  private String filled(String template) {
    String withAgent = template.replace("{A}", name(agent));
    return hasPatient() ? withAgent.replace("{P}", name(patient)) : withAgent;
  }

  static String name(String actorId) {
    return Annotated.KNOWLEDGE.actors().get(actorId).ar();
  }

  /** The labels with the actors' ids. */
  Set<String> expected() {
    Set<String> labels = new TreeSet<>();
    for (String label : judgement) {
      labels.add((label.startsWith("A") ? agent : patient) + label.substring(1));
    }
    return labels;
  }

  /** What is judged in a sentence. */
  static Set<String> found(String sentence) {
    Set<String> labels = new TreeSet<>(Judgements.opinions(sentence));
    labels.addAll(Judgements.stances(sentence));
    return labels;
  }

  private static String text() {
    try (InputStream in = Deed.class.getResourceAsStream("invariance.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
