package org.mirsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.ToIntFunction;

/** The terms of a run as the page reads them. */
final class TermsJson {
  private final Terms terms;
  private final Interned actors;
  private final Interned words;
  private final ToIntFunction<SentenceTexts.Sentence> sentences;

  /**
   * @param sentences number of a sentence
   */
  TermsJson(
      Terms terms,
      Interned actors,
      Interned words,
      ToIntFunction<SentenceTexts.Sentence> sentences) {
    this.terms = terms;
    this.actors = actors;
    this.words = words;
    this.sentences = sentences;
  }

  ObjectNode node() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode rising = node.putArray("rising");
    for (Terms.Rising term : terms.rising()) {
      ObjectNode one = rising.addObject();
      one.put("term", term.peak().surface());
      one.put("day", term.peak().date().toEpochDay());
      one.put("n", term.peak().frequency());
      one.put("documents", term.peak().documents());
      one.put("z", Math.round(term.peak().z() * 100) / 100.0);
      one.put("rise", term.peak().isRise());
      ArrayNode days = one.putArray("days");
      ArrayNode counts = one.putArray("counts");
      term.frequencies()
          .forEach(
              (date, frequency) -> {
                days.add(date.toEpochDay());
                counts.add(frequency);
              });
      ArrayNode examples = one.putArray("sentences");
      term.sentences().forEach(sentence -> examples.add(sentences.applyAsInt(sentence)));
    }
    ObjectNode days = node.putObject("days");
    ArrayNode day = days.putArray("day");
    ArrayNode surface = days.putArray("term");
    ArrayNode n = days.putArray("n");
    ArrayNode documents = days.putArray("documents");
    ArrayNode z = days.putArray("z");
    ArrayNode rise = days.putArray("rise");
    for (Terms.OfDay term : terms.days()) {
      Json.day(day, term.date());
      surface.add(words.number(term.surface()));
      n.add(term.frequency());
      documents.add(term.documents());
      z.add(Math.round(term.z() * 100) / 100.0);
      rise.add(term.isRise() ? 1 : 0);
    }
    actorTerms(node.putObject("actors"));
    return node;
  }

  private void actorTerms(ObjectNode node) {
    ArrayNode actor = node.putArray("actor");
    ArrayNode surface = node.putArray("term");
    ArrayNode n = node.putArray("n");
    ArrayNode z = node.putArray("z");
    for (Terms.OfActor term : terms.actors()) {
      actor.add(actors.number(term.actor()));
      surface.add(words.number(term.surface()));
      n.add(term.frequency());
      z.add(Math.round(term.z() * 100) / 100.0);
    }
  }
}
