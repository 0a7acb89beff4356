package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Reading;

/**
 * Which frames may be about a matter that a bare noun takes up, or nothing names: «رحبت بالقرار»
 * (welcomed the decision), «سارعت إلى مباركته» (hastened to bless it), but not «أعلنت القرار».
 */
final class ReactingFrames {
  /** Frames that may take up a deed by a bare noun or without one. */
  private static final Set<StanceFrame.Kind> REACTIONS =
      Set.of(
          StanceFrame.Kind.SUPPORT,
          StanceFrame.Kind.ACCEPT,
          StanceFrame.Kind.REJECT,
          StanceFrame.Kind.JUDGEMENT);

  /** Weaker frames that are yet a reaction to something done. */
  private static final Set<String> PRAISE =
      Set.of(
          "أشاد", "أثنى", "ثمن", "يثمن", "انتقد", "أسف", "تأسف", "سخر", "نوه", "امتدح", "مدح",
          "استحسن", "أطرى", "حيا", "صفق", "ابتهج", "استهجن", "تهكم", "سفه", "هاجم", "امتعض",
          "استاء", "دافع", "حذر", "تخوف", "احتفى", "احتفل", "اغتبط", "استبشر", "ارتاح", "تباهى",
          "تفاخر", "افتخر", "اعتز", "شكر", "زكى", "استصوب", "ارتضى", "برر", "سوغ", "نفر", "انزعج",
          "سخط", "نقم", "توجس", "ارتاب", "تذمر", "تبرم", "غضب", "تحفظ", "استهزأ", "تهجم", "كره",
          "مقت", "ازدرى", "غبط", "ممتن");

  /** «أكد التزامه بالاتفاق»: what one keeps to is there. */
  private static final Set<String> KEEPING = Set.of("أكد التزام", "التزم");

  /** «أعرب عن ارتياحه للخطوة»: what one says to feel at something done. */
  private static final Set<String> FEELINGS =
      Set.of(
          "أسف", "ارتياح", "استياء", "قلق", "رضا", "خيبة", "امتعاض", "تحفظ", "اغتباط", "انزعاج",
          "استغراب", "دهشة", "صدمة", "غضب", "امتنان", "تخوف", "مخاوف", "إحباط", "تشكك", "شكوك",
          "حماس", "سرور", "سعادة", "ندم");

  /** Those of them that are hardly at anything but a deed. */
  private static final Set<String> AT_DEEDS =
      Set.of("أسف", "ارتياح", "استياء", "امتعاض", "خيبة", "انزعاج", "استغراب");

  /** «سارع إلى رفض القرار»: verbs that only tell how soon or how often somebody reacts. */
  private static final Set<String> HASTE =
      Set.of("سارع", "بادر", "أسرع", "تداعى", "هب", "جدد", "كرر", "عاد", "واصل", "تمسك");

  /** How far behind a verb of haste what is hastened may stand, in words. */
  private static final int HASTE_REACH = 14;

  private final Passage passage;
  private final List<FrameHit> frames;

  ReactingFrames(Passage passage, List<FrameHit> frames) {
    this.passage = passage;
    this.frames = frames;
  }

  /** «أعرب عن ارتياحه»: a feeling that needs no object to be one at what was told. */
  static boolean isFeeling(FrameHit frame) {
    return frame.last() > frame.first()
        && REACTIONS.contains(frame.frame().kind())
        && AT_DEEDS.stream().anyMatch(frame.frame().lexeme()::contains);
  }

  /** Whether a chain's frames take up the matter behind them. */
  boolean takesUp(FrameChains.Chain chain) {
    return isReaction(chain.frames().get(0)) || isDemanded(chain) || isHastyReaction(chain);
  }

  /** Whether a frame says what somebody thinks of something told before. */
  boolean isReaction(FrameHit frame) {
    boolean said =
        frame.isVerb()
            || passage.isFiniteVerb(frame.first())
            || frame.last() > frame.first() && passage.isVerb(frame.first())
            || frame.derived() && passage.roles().traits(frame.first()).circumstantial()
            || isPurpose(frame)
            || passage.roles().traits(frame.first()).withObject();
    String lexeme = frame.frame().lexeme();
    boolean clear =
        frame.frame().strength() >= 0.9
            || PRAISE.contains(lexeme)
            || KEEPING.contains(lexeme)
            || FEELINGS.stream().anyMatch(lexeme::contains);
    boolean reacts = REACTIONS.contains(frame.frame().kind()) || KEEPING.contains(lexeme);
    return frame.judges() || said && clear && reacts || said && isDemandToStop(frame);
  }

  /** «احتجاجا على القرار»: why somebody does something. */
  private boolean isPurpose(FrameHit frame) {
    Word word = passage.word(frame.first());
    return frame.last() > frame.first()
        && word.folded().endsWith("ا")
        && !passage.roles().traits(frame.first()).withObject()
        && word.form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
  }

  /** «دعا إلى إلغاء القرار». */
  private static boolean isDemandToStop(FrameHit frame) {
    return frame.frame().kind() == StanceFrame.Kind.STOP
        && frame.frame().lexeme().startsWith("دعا إلى");
  }

  /** «يجب قبول هذا الاقتراح»: what a speaker wants done with a thing taken up. */
  private static boolean isDemanded(FrameChains.Chain chain) {
    FrameHit outer = chain.frames().get(0);
    boolean modal =
        outer.frame().partOfSpeech() == SentimentEntry.Class.EXPR
            && (outer.frame().kind() == StanceFrame.Kind.DEMAND
                || outer.frame().kind() == StanceFrame.Kind.SUPPORT);
    boolean pair =
        chain.rule().equals("governed")
            && chain.frames().size() == 2
            && chain.frames().get(1).derived();
    return pair && (modal || isReversal(outer, chain.frames().get(1)));
  }

  /** «دعا إلى التراجع عن الخطوة», «طالب بإلغاء القرار»: what one wants undone is done. */
  private static boolean isReversal(FrameHit outer, FrameHit inner) {
    return outer.frame().kind() == StanceFrame.Kind.DEMAND
        && outer.frame().polarity() > 0
        && (inner.frame().kind() == StanceFrame.Kind.STOP
            || REACTIONS.contains(inner.frame().kind()));
  }

  private boolean isHastyReaction(FrameChains.Chain chain) {
    FrameHit outer = chain.frames().get(0);
    boolean hasty = HASTE.contains(outer.frame().lexeme());
    if (hasty && chain.frames().size() == 1) {
      return false;
    }
    FrameHit reaction = hasty ? chain.frames().get(1) : outer;
    return REACTIONS.contains(reaction.frame().kind())
        && reaction.frame().strength() >= 0.9
        && (hasty || isBehindHaste(reaction));
  }

  /** «سارعت واشنطن ولندن إلى مباركة الإعلان»: a masdar behind its verb of haste. */
  private boolean isBehindHaste(FrameHit reaction) {
    int first = reaction.first();
    return first > 0
        && passage.word(first - 1).folded().equals("الي")
        && frames.stream()
            .filter(f -> f.last() < first && f.first() >= first - HASTE_REACH)
            .anyMatch(f -> HASTE.contains(f.frame().lexeme()));
  }
}
