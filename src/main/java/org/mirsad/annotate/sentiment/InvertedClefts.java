package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Tells whom a clause or a description that opens a sentence is about, where he is named only
 * behind a pronoun: «من مزّق الاتفاق هو ترامب» (who tore up the agreement is Trump), «المسؤول الأول
 * عن الأزمة، برأي خصومه، هو الحاكم» (the one to blame for the crisis is, in his opponents' view,
 * the governor). Known miss: a name before which titles stand («هو رئيس الحكومة السابق …»).
 */
final class InvertedClefts {
  /** How far behind the verb or noun the pronoun may stand, in words. */
  private static final int REACH = 14;

  /** How far before a joined verb the relative may stand, in words: «من حنث بعهده ومزّق توقيعه». */
  private static final int JOINED_REACH = 6;

  private static final Set<String> WHO =
      Set.of("من", "فمن", "ومن", "الذي", "التي", "الذين", "والذي", "فالذي", "والتي");

  private static final Set<String> PRONOUNS = Set.of("هو", "هي", "هم", "ليس", "ليست");

  private static final Set<String> OPENERS =
      Set.of("ان", "وان", "بان", "لان", "فان", "لكن", "ولكن", "بل", "و");

  private static final String MARKS = "؛;.!؟?:";

  private final Passage passage;
  private final SentenceRoles roles;

  InvertedClefts(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** The subject of a verb behind «من» or «الذي», if a pronoun and a name end its clause. */
  Optional<Participant> subject(int verb) {
    return isRelative(verb) ? named(verb) : Optional.empty();
  }

  /** Of whom a definite noun that opens its clause is said. */
  Optional<Participant> described(int first, int last) {
    boolean definite =
        passage.word(first).form().hasArticle() || passage.word(last).form().hasArticle();
    return definite && opens(first) ? named(last) : Optional.empty();
  }

  private boolean isRelative(int verb) {
    int before = verb - 1;
    if (before >= 0 && roles.traits(before).negation()) {
      before--;
    }
    if (before >= 0 && isWho(before)) {
      return true;
    }
    if (!passage.word(verb).folded().startsWith("و")) {
      return false;
    }
    for (int i = verb - 1; i > Math.max(0, verb - JOINED_REACH); i--) {
      if (passage.word(i).isPunctuation()) {
        return false;
      }
      if (passage.isFiniteVerb(i)) {
        return isWho(i - 1);
      }
    }
    return false;
  }

  /** «من» is mostly a preposition; behind it a verb tells that it is a relative. */
  private boolean isWho(int index) {
    return WHO.contains(passage.word(index).folded());
  }

  private boolean opens(int index) {
    int before = index - 1;
    return before < 0
        || passage.word(before).isPunctuation()
        || OPENERS.contains(passage.word(before).folded());
  }

  /** The name right behind the next pronoun. */
  private Optional<Participant> named(int from) {
    int end = Math.min(roles.words().size() - 1, from + REACH);
    for (int i = from + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation()) {
        if (MARKS.indexOf(word.mark()) >= 0) {
          return Optional.empty();
        }
        continue;
      }
      if (roles.opensContent(i) || roles.traits(i).relative()) {
        return Optional.empty();
      }
      if (PRONOUNS.contains(word.folded())) {
        int next = i + 1;
        boolean not = word.folded().startsWith("ليس");
        return roles.participants().stream()
            .filter(p -> p.first() == next && p.isDirect() && !p.byAdjective() && !not)
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
