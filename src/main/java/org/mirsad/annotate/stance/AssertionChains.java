package org.mirsad.annotate.stance;

import java.util.Optional;

/** What is asserted of an issue, or of the one before that it goes on with. */
final class AssertionChains {
  /** How far behind «لا» what a thing lacks may stand, in words. */
  private static final int LACKED = 6;

  private final Assertions assertions;
  private final FrameChains chains;

  /** The issue last asserted something of, and what. */
  private IssueHit assertion;

  private FrameChains.Chain asserted = FrameChains.NONE;

  /** Where it is told what a thing of some kind lacks; -1 if nowhere. */
  private int lacking = -1;

  AssertionChains(Assertions assertions, FrameChains chains) {
    this.assertions = assertions;
    this.chains = chains;
  }

  /**
   * What is asserted of an issue, the issues of a sentence in order.
   *
   * @param chain the frames that govern it
   */
  Optional<FrameChains.Chain> of(IssueHit issue, FrameChains.Chain chain) {
    Optional<FrameChains.Chain> found = assertions.of(issue).or(() -> goingOn(issue, chain));
    assertion = found.isPresent() ? issue : null;
    asserted = found.orElse(FrameChains.NONE);
    if (found.isPresent() && asserted.frames().get(0).frame().polarity() == 0) {
      lacking = asserted.frames().get(0).first();
    }
    return found.filter(a -> isOfPhrase(a, chain));
  }

  /** «أي هدنة لا تضمن عودة النازحين مرفوضة»: whether an issue is only what something lacks. */
  boolean isLacking(IssueHit issue) {
    return lacking >= 0 && issue.first() > lacking && issue.first() - lacking <= LACKED;
  }

  /** «ستبدأ المحادثات نحو الهدنة»: what is asserted of the issue before. */
  private Optional<FrameChains.Chain> goingOn(IssueHit issue, FrameChains.Chain chain) {
    boolean goesOn =
        assertion != null
            && chain.frames().isEmpty()
            && asserted.frames().get(0).first() < assertion.first()
            && chains.goOn(assertion, issue);
    return goesOn ? Optional.of(asserted) : Optional.empty();
  }

  /** Whether no frame governs an issue but those of the phrase it is the topic of. */
  private static boolean isOfPhrase(FrameChains.Chain asserted, FrameChains.Chain chain) {
    return chain.rule().equals("predicate")
        || chain.rule().equals("judgement")
        || asserted.frames().containsAll(chain.frames());
  }
}
