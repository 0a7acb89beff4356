package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.TypeTest;

/**
 * Finds longer phrases that take up what an article has told, right behind a reaction: «رحب بالخطوة
 * التي من شأنها …» (welcomed the step that should …), «أسف لقرار «غير مبرر»» (regretted an
 * «unjustified» decision), «أثنى على ما سماه قرارا شجاعا» (praised what he called a brave
 * decision). Anywhere else such words speak of some other deed.
 *
 * <p>Known misses: reactions told by words that are no frame; a clause that names an issue itself
 * is left to that issue.
 */
final class ReactedDeeds {
  /** How far before the phrase the reaction may stand, in words. */
  private static final int REACTION = 9;

  /** How far behind it an issue of its own may be named. */
  private static final int OWN = 7;

  private static final Set<String> WHICH = Set.of("الذي", "التي");
  private static final Set<String> WHAT = Set.of("ما", "بما", "لما", "مما", "عما");
  private static final Set<String> LEADING = Set.of("من", "عن", "علي", "ازاء", "حيال", "تجاه");

  private static final TypeTest IS_CALLED =
      new TypeTest(
          form ->
              form.readings().stream().anyMatch(r -> r.partOfSpeech().isVerb() && r.pronoun())
                  && form.hasAny(
                      Set.of("v:وصف", "v:سمي", "v:اسمي", "v:عد", "v:اعتبر", "v:راي", "v:نعت")));

  private static final TypeTest IS_DEED =
      new TypeTest(
          form ->
              !form.hasArticle()
                  && form.hasAny(Set.of("n:قرار", "n:خطوه", "n:اجراء", "n:اتفاق", "n:صفقه")));

  private static final TypeTest IS_CALLED_DEED =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "n:قرار",
                      "n:خطوه",
                      "n:اجراء",
                      "n:اتفاق",
                      "n:صفقه",
                      "n:انتصار",
                      "n:انجاز",
                      "n:نصر",
                      "n:هزيمه",
                      "n:استسلام",
                      "n:انقلاب",
                      "n:اختراق")));

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<IssueHit> named;
  private final List<FrameHit> frames;
  private final ReactingFrames reacting;

  /**
   * @param named the issues the sentence names itself
   * @param frames those of the sentence
   */
  ReactedDeeds(Passage passage, List<IssueHit> named, List<FrameHit> frames) {
    this.passage = passage;
    this.roles = passage.roles();
    this.named = named;
    this.frames = frames;
    this.reacting = new ReactingFrames(passage, frames);
  }

  /** What the phrase that begins at a word takes up. */
  Anaphor at(int index) {
    int next = index + 1;
    if (next >= passage.words().size() || roles.isNamed(index) || isOfItsOwn(index)) {
      return Anaphor.NONE;
    }
    Anaphor noun = Anaphor.ofDefinite(passage.word(index));
    boolean described = noun != Anaphor.NONE && WHICH.contains(passage.word(next).folded());
    boolean called =
        WHAT.contains(passage.word(index).folded())
            && IS_CALLED.test(passage.word(next).form())
            && isCalledDeed(next + 1);
    boolean judged = IS_DEED.test(passage.word(index).form()) && isJudged(index);
    if ((described || called || judged) && isReactedTo(index)) {
      return described ? noun : Anaphor.DEED;
    }
    return Anaphor.NONE;
  }

  /** Whether an issue is named in what is said of the thing. */
  private boolean isOfItsOwn(int index) {
    return named.stream().anyMatch(i -> i.first() > index && i.first() <= index + OWN);
  }

  /** «ما سماه قرارا شجاعا», «ما وصفه بأنه «خطوة» مهمة»: but no person, no other thing. */
  private boolean isCalledDeed(int from) {
    int index = from;
    while (index < passage.words().size()
        && (passage.word(index).isPunctuation()
            || passage.word(index).folded().startsWith("بان"))) {
      index++;
    }
    return index < passage.words().size() && IS_CALLED_DEED.test(passage.word(index).form());
  }

  /** «لقرار «غير مبرر»», «عن خطوة تثير …»: behind its preposition, with what is thought of it. */
  private boolean isJudged(int index) {
    boolean led =
        passage.word(index).form().stripped().size() > 1
            || index > 0 && LEADING.contains(passage.word(index - 1).folded());
    Word next = passage.word(index + 1);
    boolean quoted = next.isPunctuation() && "«\"“".indexOf(next.mark()) >= 0;
    boolean judged =
        frames.stream().anyMatch(f -> f.judges() && f.first() >= index && f.first() <= index + 2);
    return led && (quoted || judged || next.folded().equals("غير"));
  }

  /** Whether a reaction stands before it with nothing but names and adverbs between. */
  private boolean isReactedTo(int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACTION); i--) {
      int at = i;
      for (FrameHit frame : frames) {
        if (frame.last() == at && reacting.isReaction(frame)) {
          return true;
        }
      }
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.isComma() && !word.closesQuote()) {
        return false;
      }
      if (passage.isFiniteVerb(i) || roles.opensContent(i)) {
        return false;
      }
    }
    return false;
  }
}
