package org.mirsad.annotate.stance;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.TypeTest;

/**
 * Tells a deed that somebody only speaks of: «أكد أن الشروع في الملء تصرف أحادي» (affirmed that
 * beginning to fill it is a unilateral act), «وصف إبقاء الرسوم بأنه …» (called keeping the tariffs
 * …), «فرص التوصل إلى تسوية» (the chances of reaching a settlement). A masdar so placed has no
 * subject in him who governs its clause.
 *
 * <p>Known miss: a deed behind a longer phrase, as in «أن قرار البدء في …».
 */
final class MentionedDeeds {
  private static final Set<String> CALLING =
      Set.of("v:وصف", "v:اعتبر", "v:عد", "v:نعت", "v:راي", "v:سمي");

  private static final TypeTest IS_CALLING = new TypeTest(form -> form.hasAny(CALLING));

  /** What opens a clause with a topic, no pronoun written to it. */
  private static final Set<String> OPENING = Set.of("ان", "بان", "وان", "وبان", "لان", "فان");

  /** How far before its object a verb of calling may stand, in words. */
  private static final int REACH = 7;

  private final Passage passage;
  private final SentenceRoles roles;

  MentionedDeeds(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether the deed a frame tells is only spoken of. */
  boolean holds(FrameHit frame) {
    if (frame.frame().kind() == StanceFrame.Kind.OBSTRUCT && isName(frame)) {
      return true;
    }
    boolean deed = frame.derived() && FrameObjects.DEEDS.contains(frame.frame().kind());
    return deed
        && !roles.traits(frame.last()).withObject()
        && !roles.traits(frame.first()).circumstantial()
        && (isTopic(frame.first()) || isPossessed(frame.first()) || isCalled(frame.first()));
  }

  /** «اتهم باريس بالوقوف حجر عثرة أمام», «أي مساس ب»: what is in the way of a thing. */
  private boolean isName(FrameHit frame) {
    return !frame.isVerb()
        && !passage.isVerb(frame.first())
        && !roles.traits(frame.last()).withObject();
  }

  /** «أن الشروع في», «إن أي مساس ب». */
  private boolean isTopic(int index) {
    int before = index - 1;
    if (before > 0 && passage.word(before).folded().equals("اي")) {
      before--;
    }
    return before >= 0 && OPENING.contains(passage.word(before).folded());
  }

  /** «فرص التوصل», «محاولات الوساطة»: of a noun before it. */
  private boolean isPossessed(int index) {
    if (index == 0 || !passage.word(index).form().hasArticle()) {
      return false;
    }
    Word before = passage.word(index - 1);
    return !before.isPunctuation()
        && before.form().isKnown()
        && before.form().mayBeNominal()
        && !before.form().mayBeVerb()
        && !before.form().hasArticle()
        && !before.folded().endsWith("ا")
        && !roles.isNamed(index - 1)
        && !roles.traits(index - 1).functionWord()
        && !roles.traits(index - 1).withObject()
        && !roles.traits(index - 1).adverb();
  }

  /** «وصف وانغ إبقاء الرسوم بأنه طريق مسدود». */
  private boolean isCalled(int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      Word word = passage.word(i);
      boolean cut = word.isPunctuation() || SentenceRoles.isComplementizer(word);
      if (cut || roles.traits(i).isPreposition()) {
        return false;
      }
      if (passage.isVerb(i)) {
        return IS_CALLING.test(word.form());
      }
    }
    return false;
  }
}
