package org.mirsad.annotate.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.role.Clause;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.Span;

/**
 * The families {@code frame} (voice, kind of actor and mention, position, quotation marks) and
 * {@code lex} (the words around an actor and his role towards them).
 */
final class FrameFeatures {
  private final SentenceView view;
  private final SentenceRoles roles;

  /** What was found of each actor: every issue of his is asked about with the same. */
  private final Map<ActorView, Features> found = new ConcurrentHashMap<>();

  FrameFeatures(SentenceView view) {
    this.view = view;
    this.roles = view.roles();
  }

  void add(Features features, ActorView actor, Actor known, int actorsInSentence) {
    features.addAll(found.computeIfAbsent(actor, a -> frame(a, known, actorsInSentence)));
  }

  private Features frame(ActorView actor, Actor known, int actorsInSentence) {
    Features features = new Features();
    features.add("frame:one");
    features.add("frame:type." + known.type().name().toLowerCase(Locale.ROOT));
    actor.kinds().forEach(kind -> features.add("frame:kind." + kind));
    features.addIf(actor.kinds().equals(Set.of(Mention.Kind.METONYM.id())), "frame:metonym-only");
    features.add("frame:block." + roles.sentence().block().name().toLowerCase(Locale.ROOT));
    features.add("frame:main." + actor.mainRole());
    features.add("frame:actors." + Math.min(4, actorsInSentence));
    features.add("frame:length." + Math.min(4, view.length() / 10));
    features.addIf(roles.sentence().number() == 0, "frame:first");
    speech(features, actor);
    quotes(features, actor);
    shifts(features, actor);
    for (int place : actor.places()) {
      features.add("frame:part." + view.part(place, 3));
      features.add("frame:clause." + clause(place).name().toLowerCase(Locale.ROOT), place);
    }
    features.add("frame:mentions." + Math.min(3, actor.places().size()));
    return features;
  }

  private Clause.Kind clause(int word) {
    for (Clause clause : roles.clauses()) {
      if (word >= clause.first() && word < clause.end()) {
        return clause.kind();
      }
    }
    return Clause.Kind.MAIN;
  }

  private void speech(Features features, ActorView actor) {
    boolean speaker = actor.isSpeaker();
    features.addIf(speaker, "frame:speaker");
    List<Statement> statements = view.passage().statements();
    features.addIf(statements.isEmpty(), "frame:no-speech");
    for (Statement statement : statements) {
      String attitude = statement.attitude().name().toLowerCase(Locale.ROOT);
      if (speaker) {
        features.add("frame:says." + attitude);
        features.add("frame:says." + statement.kind().id());
      }
      for (int place : actor.places()) {
        Span word = roles.words().get(place).span();
        if (statement.span().contains(word.start())) {
          String own = speaker ? "own" : "other";
          features.add("frame:in." + own + "." + attitude, place);
          features.add("frame:in." + own + "." + statement.kind().id(), place);
          features.addIf(!speaker && statement.speakerId().isEmpty(), "frame:in.unknown");
        }
      }
    }
    for (int place : actor.places()) {
      boolean narrator = view.passage().voice(place).equals("narrator");
      features.add(narrator ? "frame:narrated" : "frame:spoken", place);
    }
  }

  private void quotes(Features features, ActorView actor) {
    boolean quoted = false;
    boolean question = false;
    for (Word word : roles.words()) {
      if (word.isPunctuation()) {
        quoted |= word.opensQuote();
        question |= "؟?".indexOf(word.mark()) >= 0;
      }
    }
    features.addIf(quoted, "frame:quotes");
    features.addIf(question, "frame:question");
    for (int place : actor.places()) {
      boolean scare =
          place > 0
              && roles.words().get(place - 1).isPunctuation()
              && "«\"“'".indexOf(roles.words().get(place - 1).mark()) >= 0;
      features.addIf(scare, "frame:opens-quote");
    }
  }

  private void shifts(Features features, ActorView actor) {
    for (Shifts.Shift shift : view.passage().shifts().all()) {
      String kind = shift.shifter().kind().name().toLowerCase(Locale.ROOT);
      features.add("frame:shift." + kind, shift.first());
      for (int place : actor.places()) {
        if (view.sameClause(place, shift.first())) {
          features.add("frame:shift.here." + kind, shift.first());
        }
      }
    }
  }

  /** Words with the actor's role towards them, and words beside him. */
  void addLexemes(Features features, ActorView actor) {
    for (ActorView.Arc arc : actor.arcs()) {
      String lexeme = view.lexeme(arc.word());
      if (isTelling(lexeme)) {
        String shift = view.shift(arc.word());
        features.add("lex:" + arc.role() + "." + lexeme, arc.word());
        if (!shift.isEmpty()) {
          features.add("lex:" + arc.role() + "." + lexeme + "." + shift, arc.word());
        }
      }
      features.add("path:" + arc.role(), arc.word());
      if (arc.role().equals("gen") || arc.role().equals("adj")) {
        objectOf(features, arc);
      }
    }
    for (int i = 0; i < view.size(); i++) {
      String lexeme = view.lexeme(i);
      if (isTelling(lexeme)) {
        neighbour(features, actor, i, lexeme);
      }
    }
  }

  /** «دعم مرشح الحزب»: what the verb before does to what the actor owns. */
  private void objectOf(Features features, ActorView.Arc arc) {
    SentenceView.Verb verb = view.governor(arc.word());
    if (verb != null
        && isTelling(view.lexeme(arc.word()))
        && isTelling(view.lexeme(verb.index()))) {
      features.add(
          "pair:" + view.lexeme(verb.index()) + "." + view.lexeme(arc.word()), verb.index());
    }
  }

  private void neighbour(Features features, ActorView actor, int i, String lexeme) {
    for (int place : actor.places()) {
      if (view.distance(place, i) <= 2) {
        features.add("near:" + (i < place ? "b." : "a.") + lexeme, i);
      }
    }
  }

  static boolean isTelling(String lexeme) {
    return !lexeme.isEmpty() && !lexeme.equals(SentenceView.MASK);
  }
}
