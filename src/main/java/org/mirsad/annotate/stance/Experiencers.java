package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.TypeTest;

/**
 * Finds whom a thing angers, worries or pleases, and who so is against it or for it: «أغضب انضمام
 * السويد إلى الناتو تركيا» (Sweden's accession to NATO angered Turkey), «…، ما أقلق موسكو» (which
 * worried Moscow).
 *
 * <p>Known misses: verbs with a preposition, nouns («مبعث قلق لموسكو»).
 */
final class Experiencers {
  /** How far behind the verb the thing may begin, in words. */
  private static final int THING = 4;

  /** How far behind the thing he who is angry may be named. */
  private static final int OBJECT = 6;

  /** How far before the verb the thing may end. */
  private static final int BEFORE = 8;

  private static final TypeTest ANNOYS =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "v:اغضب", "v:اقلق", "v:ازعج", "v:احنق", "v:اغاظ", "v:اخاف", "v:ارعب",
                      "v:ضايق", "v:استفز", "v:صدم", "v:ارق")));

  private static final TypeTest PLEASES =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of("v:اسعد", "v:ارضي", "v:اراح", "v:ابهج", "v:افرح", "v:اثلج", "v:طمان")));

  private static final Set<String> WHICH =
      Set.of("ما", "مما", "خطوه", "امر", "قرار", "الذي", "التي");

  /**
   * What somebody feels.
   *
   * @param verb its index
   * @param pleased whether he likes the thing
   */
  record Feeling(int verb, boolean pleased, IssueHit issue, List<Participant> holders) {}

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<IssueHit> issues;

  Experiencers(Passage passage, List<IssueHit> issues) {
    this.passage = passage;
    this.roles = passage.roles();
    this.issues = issues;
  }

  List<Feeling> all() {
    List<Feeling> found = new ArrayList<>();
    for (int i = 0; !issues.isEmpty() && i < roles.words().size(); i++) {
      boolean pleased = PLEASES.test(passage.word(i).form());
      boolean feels = pleased || ANNOYS.test(passage.word(i).form());
      if (feels && roles.isVerbHere(i) && !isNegated(i)) {
        feeling(i, pleased).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Feeling> feeling(int verb, boolean pleased) {
    Optional<Participant> next = named(verb, verb + 1);
    for (IssueHit issue : issues) {
      boolean behind = issue.first() > verb && !isCut(verb + 1, issue.first());
      if (behind && next.isEmpty() && issue.first() <= verb + THING) {
        return named(issue.last(), issue.last() + OBJECT)
            .map(p -> new Feeling(verb, pleased, issue, List.of(p)));
      }
      boolean object = next.isPresent() && issue.first() == next.get().last() + 1;
      if (behind && object) {
        return Optional.of(new Feeling(verb, pleased, issue, List.of(next.get())));
      }
    }
    IssueHit last = null;
    for (IssueHit issue : issues) {
      last = issue.last() < verb && issue.last() >= verb - BEFORE ? issue : last;
    }
    IssueHit issue = last;
    return issue == null || !isOfThing(verb)
        ? Optional.empty()
        : next.map(p -> new Feeling(verb, pleased, issue, roles.withConjuncts(p)));
  }

  /** «لا يقلق», but not «، ما أقلق». */
  private boolean isNegated(int verb) {
    boolean which = verb > 0 && passage.word(verb - 1).folded().equals("ما");
    return !which && passage.shifts().negation(verb).isPresent();
  }

  /** «ما أغضب», «في خطوة أقلقت»: a verb whose subject takes the thing up. */
  private boolean isOfThing(int verb) {
    return verb > 0 && WHICH.contains(passage.word(verb - 1).folded());
  }

  /** Who is named behind a word, and no preposition before him. */
  private Optional<Participant> named(int from, int to) {
    for (Participant participant : roles.participants()) {
      int first = participant.first();
      boolean within = first > from && first <= to && participant.isDirect();
      boolean free = within && (first - 1 == from || !roles.traits(first - 1).isPreposition());
      if (free && !participant.byAdjective() && !isCut(from + 1, first)) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  private boolean isCut(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean mark = passage.word(i).isPunctuation() && !passage.word(i).isQuote();
      if (mark || passage.isFiniteVerb(i)) {
        return true;
      }
    }
    return false;
  }
}
