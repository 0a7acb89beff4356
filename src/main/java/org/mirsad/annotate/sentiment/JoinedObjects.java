package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Finds the phrases joined to the object of a verb: «أشاد بالدور السعودي وبجهود المبعوث» (praised
 * the Saudi role and the envoy's efforts), «ثمّن جهود الرئيس ومواقف فرنسا», «شكر الوسطاء وترامب»;
 * and whom a clause is about that is judged as a whole: «استغرب أن تستخدم مصر منصة» (was surprised
 * that Egypt uses a platform).
 */
final class JoinedObjects {
  /** How far behind the first object another may begin, in words. */
  private static final int REACH = 12;

  /** How far behind a verb of judging the clause it judges may begin, in words. */
  private static final int CONTENT_REACH = 4;

  private static final Set<String> THAT = Set.of("ان", "لان", "بان");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Owners owners;

  JoinedObjects(Passage passage, Owners owners) {
    this.passage = passage;
    this.roles = passage.roles();
    this.owners = owners;
  }

  /**
   * Where the phrases begin that are joined to an object.
   *
   * @param head the first word of the object
   * @param attachments how the verb's objects hang on it
   */
  List<Integer> heads(int head, Set<String> attachments) {
    List<Integer> heads = new ArrayList<>();
    boolean comma = false;
    boolean aside = false;
    int end = Math.min(roles.clauseEnd(head), head + REACH);
    for (int i = head + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation()) {
        if ("«»\"“”،,".indexOf(word.mark()) < 0) {
          break;
        }
        comma |= word.isComma();
      } else if (roles.traits(i).isPreposition() && isPlace(i, attachments)) {
        aside = true;
      } else if (passage.isFiniteVerb(i)) {
        break;
      } else if (word.folded().startsWith("و")) {
        int joined = joined(i, attachments, comma);
        // «تدين الاحتلال في الأمم المتحدة واليونسكو»: a name joined to where it is done
        boolean place = aside && roles.directFrom(i).isPresent();
        if (joined >= 0 && !place) {
          heads.add(joined);
        }
      }
    }
    return heads;
  }

  /** «في الأمم المتحدة»: a name behind a preposition that is none of the verb's. */
  private boolean isPlace(int preposition, Set<String> attachments) {
    String folded = passage.word(preposition).folded();
    return folded.equals("في")
        && !attachments.contains(folded)
        && roles.participants().stream()
            .anyMatch(p -> p.attachment().equals(folded) && p.first() > preposition);
  }

  private int joined(int index, Set<String> attachments, boolean comma) {
    Word word = passage.word(index);
    String preposition = roles.traits(index).preposition();
    if (attachments.contains(preposition) && index + 1 < roles.words().size()) {
      return roles.traits(index).behindConjunction().isEmpty() ? -1 : index + 1;
    }
    boolean clitic =
        word.form().readings().stream()
            .anyMatch(
                r -> r.conjunction() != 0 && attachments.contains(String.valueOf(r.particle())));
    if (clitic && !roles.isNamed(index)) {
      return index;
    }
    if (comma || !opensPhrase(index)) {
      return -1;
    }
    return index;
  }

  /** «ومواقف فرنسا», «وترامب»: a noun of what one has or does, or a name, and no verb behind. */
  private boolean opensPhrase(int index) {
    Optional<Participant> named = roles.directFrom(index);
    if (named.isPresent()) {
      int next = named.get().last() + 1;
      boolean speaks = next < roles.words().size() && isColon(next);
      return next >= roles.words().size() || !speaks && !roles.traits(next).mayBeFiniteVerb();
    }
    return roles.traits(index).mayBeJoined()
        && passage.word(index).form().readings().stream().allMatch(r -> r.particle() == 0)
        && owners.isAbstract(index);
  }

  private boolean isColon(int index) {
    return passage.word(index).isPunctuation() && passage.word(index).mark() == ':';
  }

  /** Whom the clause is about that a verb judges as a whole: its topic or subject. */
  Optional<Participant> content(int last, List<Participant> agents) {
    int that = last + 1;
    while (that < Math.min(roles.words().size(), last + 1 + CONTENT_REACH + spread(last, agents))
        && !THAT.contains(passage.word(that).folded())) {
      int here = that;
      boolean agent = agents.stream().anyMatch(a -> a.first() <= here && here <= a.last());
      boolean aside = roles.traits(that).isPreposition() || roles.traits(that).adverb();
      if (!agent && !aside) {
        return Optional.empty();
      }
      that++;
    }
    if (that + 1 >= roles.words().size() || !THAT.contains(passage.word(that).folded())) {
      return Optional.empty();
    }
    int first = passage.isVerb(that + 1) ? that + 2 : that + 1;
    return roles.participants().stream()
        .filter(p -> p.first() == first && p.isDirect() && !p.byAdjective())
        .filter(p -> !agents.contains(p))
        .findFirst();
  }

  private static int spread(int last, List<Participant> agents) {
    return agents.stream()
        .filter(a -> a.first() > last)
        .mapToInt(a -> a.last() - a.first() + 1)
        .sum();
  }
}
