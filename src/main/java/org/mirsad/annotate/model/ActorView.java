package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.deed.DeedReference;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.text.Reading;

/**
 * What part one actor plays in a sentence: which words are said of him and how, like paths of a
 * dependency tree.
 *
 * <p>Roles: {@code subj} and {@code obj} of a verb, {@code obj.على} behind a preposition, {@code
 * gen} of the noun he owns («هجوم روسيا»), {@code adj} of the noun his adjective stands behind
 * («الهجوم الروسي»), {@code own} of the verb that noun belongs to, {@code desc} of an adjective
 * behind him, {@code np.على} of the noun he hangs on by a preposition, {@code deed} of the word
 * that takes up what he did.
 */
final class ActorView {
  private static final int NOUN_REACH = 4;

  /** How one actor relates to one word. */
  record Arc(String role, int word) {}

  private final SentenceView view;
  private final SentenceRoles roles;
  private final String actorId;
  private final List<Arc> arcs = new ArrayList<>();
  private final Set<Integer> places = new TreeSet<>();
  private final Set<String> kinds = new TreeSet<>();

  /**
   * @param mentions the actor's mentions in the sentence, of every kind
   * @param carried whether nothing in the sentence is known to refer to him
   */
  ActorView(SentenceView view, String actorId, List<Mention> mentions, boolean carried) {
    this.view = view;
    this.roles = view.roles();
    this.actorId = actorId;
    for (SentenceView.Verb verb : view.verbs()) {
      for (Participant subject : verb.subjects()) {
        if (subject.actorId().equals(actorId)) {
          arcs.add(new Arc(verb.passive() ? "passive" : verb.role(), verb.index()));
        }
      }
    }
    for (Participant participant : roles.participants()) {
      if (participant.actorId().equals(actorId)) {
        places.add(participant.first());
        read(participant);
      }
    }
    if (carried) {
      kinds.add("carried");
      carry();
    }
    for (Mention mention : mentions) {
      kinds.add(mention.kind().id());
      if (!mention.isExplicit()) {
        refer(mention);
      }
    }
  }

  /** A deed of the actor's that a word takes up, as a noun of his does. */
  void addDeed(DeedReference deed) {
    int word = view.wordAt(deed.span().start());
    kinds.add("deed");
    places.add(word);
    arcs.add(new Arc("deed", word));
    own(word, "own");
  }

  /** Verbs without a subject among the actors, and pronouns, may mean who is carried over. */
  private void carry() {
    for (SentenceView.Verb verb : view.verbs()) {
      if (verb.subjects().isEmpty()) {
        String first = verb.index() == 0 ? "first." : "";
        arcs.add(new Arc(first + "carried", verb.index()));
      }
    }
    for (int i = 0; i < view.size(); i++) {
      if (isNoun(i) && !isVerb(i) && hasPronoun(i)) {
        arcs.add(new Arc("its", i));
      }
    }
  }

  private boolean hasPronoun(int index) {
    return roles.words().get(index).form().readings().stream().anyMatch(Reading::pronoun);
  }

  private void read(Participant participant) {
    if (participant.byAdjective()) {
      kinds.add("adjective");
      int noun = participant.first() - 1;
      if (noun > 0 && isAdjective(noun) && !view.isMasked(noun)) {
        noun--;
      }
      if (noun >= 0) {
        arcs.add(new Arc("adj", noun));
        own(noun, "own");
      }
      return;
    }
    Participant head = head(participant);
    govern(head);
    int behind = participant.last() + 1;
    if (behind < view.size() && isAdjective(behind) && !view.isMasked(behind)) {
      arcs.add(new Arc("desc", behind));
    }
  }

  /** The first of the names a name is joined to by و. */
  private Participant head(Participant participant) {
    for (Participant first : roles.participants()) {
      if (first.first() >= participant.first()) {
        break;
      }
      if (!first.byAdjective() && roles.withConjuncts(first).contains(participant)) {
        return first;
      }
    }
    return participant;
  }

  private void govern(Participant participant) {
    int before = participant.first() - 1;
    while (before >= 0 && isQuote(before)) {
      before--;
    }
    if (before < 0) {
      return;
    }
    SentenceView.Verb verb = view.governor(participant.first());
    if (participant.isDirect()) {
      boolean noun = isNoun(before) && !isVerb(before);
      if (noun) {
        arcs.add(new Arc("gen", before));
        own(before, "own");
        int outer = before - 1;
        if (outer >= 0 && isNoun(outer) && !isVerb(outer) && !has(outer, true)) {
          arcs.add(new Arc("gen2", outer));
        }
      } else if (verb != null && !isSubject(verb)) {
        arcs.add(new Arc("obj", verb.index()));
      }
      return;
    }
    String preposition = participant.attachment();
    if (verb != null) {
      arcs.add(new Arc("obj." + preposition, verb.index()));
    }
    int low = Math.max(roles.clauseStart(participant.first()), participant.first() - NOUN_REACH);
    for (int i = participant.first() - 1; i >= low; i--) {
      if (!view.lexeme(i).isEmpty() && !view.isMasked(i)) {
        if (!isVerb(i)) {
          arcs.add(new Arc("np." + preposition, i));
        }
        break;
      }
    }
  }

  /** The verb whose subject or object a noun of the actor's is. */
  private void own(int noun, String role) {
    SentenceView.Verb verb = view.governor(noun);
    if (verb != null && verb.index() != noun) {
      String near = view.distance(verb.index(), noun) <= 1 ? "1" : "";
      arcs.add(new Arc(role + near, verb.index()));
    }
  }

  private void refer(Mention mention) {
    int word = view.wordAt(mention.span().start());
    places.add(word);
    if (mention.kind() == Mention.Kind.SUBJECT) {
      arcs.add(new Arc("subj", word));
    } else if (isVerb(word)) {
      arcs.add(new Arc("obj", word));
    } else if (isNoun(word)) {
      arcs.add(new Arc("gen", word));
      own(word, "own");
    } else {
      for (int i = word + 1; i < Math.min(view.size(), word + 4); i++) {
        if (isVerb(i)) {
          arcs.add(new Arc("subj", i));
          break;
        }
        if (!view.lexeme(i).isEmpty()) {
          arcs.add(new Arc("desc", i));
          break;
        }
      }
    }
  }

  private boolean isSubject(SentenceView.Verb verb) {
    return verb.subjects().stream().anyMatch(p -> p.actorId().equals(actorId));
  }

  private boolean isVerb(int index) {
    return view.isVerb(index);
  }

  private boolean isNoun(int index) {
    Word word = roles.words().get(index);
    return !word.isPunctuation()
        && !view.isMasked(index)
        && !word.form().isFunctionWord()
        && word.form().mayBeNominal();
  }

  private boolean has(int index, boolean article) {
    return roles.words().get(index).form().hasArticle() == article;
  }

  private boolean isAdjective(int index) {
    Word word = roles.words().get(index);
    return !word.isPunctuation()
        && word.form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE);
  }

  private boolean isQuote(int index) {
    Word word = roles.words().get(index);
    return word.isPunctuation() && "«»\"“”'(".indexOf(word.mark()) >= 0;
  }

  List<Arc> arcs() {
    return arcs;
  }

  /** The words where the actor is named or referred to. */
  Set<Integer> places() {
    return places;
  }

  /** How the actor is referred to. */
  Set<String> kinds() {
    return kinds;
  }

  /** The actor's roles at the words of a stretch. */
  Set<String> roles(int first, int last) {
    Set<String> found = new LinkedHashSet<>();
    for (Arc arc : arcs) {
      if (arc.word() >= first && arc.word() <= last) {
        found.add(arc.role());
      }
    }
    return found;
  }

  /** Where the actor stands as seen from a stretch without a role of his: how near, which side. */
  String nearness(int first, int last) {
    int best = Integer.MAX_VALUE;
    int nearest = -1;
    for (int place : places) {
      int distance = view.distance(place, place < first ? first : last);
      if (distance < best) {
        best = distance;
        nearest = place;
      }
    }
    if (nearest < 0) {
      return "unnamed";
    }
    String side = nearest < first ? "before" : nearest > last ? "behind" : "in";
    String clause = view.sameClause(nearest, first) ? "clause" : "other";
    String bucket = best <= 2 ? "2" : best <= 5 ? "5" : "far";
    return clause + "." + side + "." + bucket;
  }

  /** Whether a word stands in what the actor says. */
  boolean says(int index) {
    int offset = roles.words().get(index).span().start();
    for (Statement statement : view.passage().statements()) {
      if (statement.speakerId().equals(actorId) && statement.span().contains(offset)) {
        return true;
      }
    }
    return false;
  }

  boolean isSpeaker() {
    for (Statement statement : view.passage().statements()) {
      if (statement.speakerId().equals(actorId)) {
        return true;
      }
    }
    return false;
  }

  /** The actor's foremost role: subject, object, owner or another. */
  String mainRole() {
    String best = "other";
    for (Arc arc : arcs) {
      switch (arc.role()) {
        case "subj" -> {
          return "subj";
        }
        case "obj", "gen", "adj" -> best = best.equals("other") ? arc.role() : best;
        default -> {}
      }
    }
    return best;
  }
}
