package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.TypeTest;

/**
 * Finds the relative clause that tells who makes an effort, before what the effort is for: «المساعي
 * التي تبذلها قطر لوقف القتال» (the efforts Qatar makes to stop the fighting). It parts the effort
 * from its aim no more than a genitive would.
 *
 * <p>Known misses: clauses that tell more than verb and doer («التي أطلقتها قطر قبل شهر لوقف …»).
 */
final class EffortClauses {
  /** How many words may stand between the relative and the name of the doer. */
  private static final int VERB = 3;

  private static final Set<String> WHICH = Set.of("التي", "الذي");

  private static final Set<String> FOR = Set.of("من", "الي", "بهدف", "بغيه", "نحو", "بشان", "حول");

  private static final TypeTest IS_EFFORT =
      new TypeTest(
          form ->
              form.hasArticle()
                  && form.hasAny(
                      Set.of(
                          "n:جهود",
                          "n:جهد",
                          "n:مسعي",
                          "w:مساع",
                          "n:مساعي",
                          "n:مبادره",
                          "n:وساطه",
                          "n:خطه",
                          "n:اقتراح",
                          "n:مقترح",
                          "n:دعوه",
                          "n:مشروع",
                          "n:تحرك",
                          "n:عرض",
                          "n:نداء",
                          "n:حمله",
                          "n:مهمه",
                          "n:فكره",
                          "n:محاوله")));

  private final Passage passage;
  private final SentenceRoles roles;

  EffortClauses(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** The clauses, as stretches that what governs the effort passes over. */
  List<Asides.Aside> all() {
    List<Asides.Aside> found = new ArrayList<>();
    for (int i = 1; i + 1 < roles.words().size(); i++) {
      int noun = i - 1;
      doer(noun)
          .map(this::last)
          .ifPresent(last -> found.add(new Asides.Aside(noun, last + 1, false)));
    }
    return found;
  }

  /** Who makes the effort a noun names, if such a clause follows it. */
  Optional<Participant> doer(int noun) {
    int which = noun + 1;
    boolean opens =
        which + 2 < roles.words().size()
            && WHICH.contains(passage.word(which).folded())
            && IS_EFFORT.test(passage.word(noun).form())
            && roles.traits(which + 1).mayBeVerb();
    if (!opens) {
      return Optional.empty();
    }
    for (Participant participant : roles.participants()) {
      boolean near = participant.first() > which + 1 && participant.first() <= which + VERB;
      if (near && !participant.byAdjective() && goesOn(last(participant) + 1)) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  private int last(Participant doer) {
    List<Participant> all = roles.withConjuncts(doer);
    return all.get(all.size() - 1).last();
  }

  /** Whether what the effort is for begins at a word. */
  private boolean goesOn(int index) {
    if (index >= roles.words().size()) {
      return false;
    }
    Word word = passage.word(index);
    boolean clitic = word.folded().startsWith("ل") && word.form().stripped().size() > 1;
    return clitic || FOR.contains(word.folded());
  }
}
