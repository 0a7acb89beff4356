package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.TypeTest;

/**
 * Finds who does what و joins to the object of a verb that is itself a word of an issue: «أعلن
 * زيلينسكي الأحكام العرفية وقطع العلاقات» (Zelensky declared martial law and the breaking-off of
 * relations). The verb is no frame there, for the wording has it.
 *
 * <p>Known misses: what is joined behind a longer list.
 */
final class JoinedDeeds {
  private static final TypeTest IS_DECIDING =
      new TypeTest(
          form -> form.hasAny(Set.of("v:اعلن", "v:قرر", "v:اقر", "v:فرض", "v:رفع", "v:جمد")));

  private final Passage passage;
  private final List<IssueHit> issues;
  private final FrameChains chains;
  private final HolderFinder holderFinder;

  JoinedDeeds(
      Passage passage, List<IssueHit> issues, FrameChains chains, HolderFinder holderFinder) {
    this.passage = passage;
    this.issues = issues;
    this.chains = chains;
    this.holderFinder = holderFinder;
  }

  Holders of(IssueHit issue) {
    int index = issues.indexOf(issue);
    if (index < 1 || !isJoinedMasdar(passage.word(issue.first()))) {
      return Holders.NOBODY;
    }
    IssueHit previous = issues.get(index - 1);
    boolean decided =
        passage.isVerb(previous.first())
            && IS_DECIDING.test(passage.word(previous.first()).form())
            && chains.of(previous).frames().isEmpty()
            && passage.shifts().negation(previous.first()).isEmpty();
    return decided && chains.goOn(previous, issue) ? holderFinder.ofDeed(previous) : Holders.NOBODY;
  }

  private static boolean isJoinedMasdar(Word word) {
    return word.folded().startsWith("و")
        && word.form().readings().stream()
            .anyMatch(r -> r.conjunction() != 0 && r.partOfSpeech().isNominal());
  }
}
