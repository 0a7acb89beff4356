package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Finds the topic of a clause that has no verb, for the verb «و» joins to it: «إن تونس ضد الحل
 * العسكري وتساند الحوار» (Tunisia is against the military solution and backs the dialogue). Known
 * misses: topics behind a colon, topics that nouns are joined to.
 */
final class VerblessTopics {
  /** What a state or person is said to be without a verb: for, against, ready, keen. */
  private static final Set<String> STANDING =
      Set.of(
          "ضد", "مع", "بجانب", "الي", "دائما", "حريصه", "حريص", "ملتزمه", "ملتزم", "مستعده",
          "مستعد", "متمسكه", "متمسك", "ماضيه", "ماض", "عازمه", "عازم", "منفتحه", "منفتح", "قلقه",
          "قلق", "علي", "في", "بلد", "دوله", "شريك", "طرف", "واثقه", "مصممه", "مصمم", "قادره");

  /** How many words may stand between the topic and the verb. */
  private static final int REACH = 10;

  private VerblessTopics() {}

  /** The topic a joined verb goes on with. */
  static Optional<Participant> of(Passage passage, int verb) {
    SentenceRoles roles = passage.roles();
    boolean joined =
        passage.word(verb).folded().startsWith("و")
            && roles.traits(verb).mayBeJoined()
            && passage.isFiniteVerb(verb);
    if (!joined) {
      return Optional.empty();
    }
    List<Participant> all = roles.participants();
    for (int i = all.size() - 1; i >= 0; i--) {
      Participant topic = all.get(i);
      boolean near = topic.last() < verb && verb - topic.last() <= REACH;
      if (near && topic.isDirect() && !topic.byAdjective() && opens(passage, topic.first())) {
        return isVerbless(passage, topic.last() + 1, verb) ? Optional.of(topic) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a clause opens right before a word: «إن», «أن», the sentence itself. */
  private static boolean opens(Passage passage, int first) {
    int before = first - 1;
    while (before >= 0 && passage.word(before).opensQuote()) {
      before--;
    }
    return before < 0 || SentenceRoles.isComplementizer(passage.word(before));
  }

  private static boolean isVerbless(Passage passage, int from, int verb) {
    if (from >= verb || !STANDING.contains(passage.word(from).folded())) {
      return false;
    }
    for (int i = from; i < verb; i++) {
      Word word = passage.word(i);
      boolean other = word.isPunctuation() || passage.isFiniteVerb(i);
      if (other || passage.roles().traits(i).relative() || SentenceRoles.isComplementizer(word)) {
        return false;
      }
    }
    return true;
  }
}
