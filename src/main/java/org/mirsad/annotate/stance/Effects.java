package org.mirsad.annotate.stance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.SentimentIndex;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;

/**
 * Whether what a verb says a thing does is good or bad: by the verb («يقوض», undermines), by what
 * it brings or ends («يؤدي إلى الفوضى», leads to chaos), by its going on («لن تتوقف», will not
 * stop).
 */
final class Effects {
  /** How far behind its verb what a thing brings may stand, in words. */
  private static final int OBJECT = 6;

  /** From here on the object of a verb does not matter. */
  private static final double SURE = 0.9;

  private static final Set<String> EXCEPTING = Set.of("الا", "سوي", "بغير", "غير");

  /** «سيبقى مفتوحا»: what something may stay without being undone by it. */
  private static final Set<String> STAYING =
      Set.of("قائما", "قائمه", "مفتوحا", "مفتوحه", "ساريا", "ساريه", "نافذا", "نافذه", "مستمرا");

  private static final Set<StanceFrame.Kind> BROUGHT =
      Set.of(StanceFrame.Kind.THING, StanceFrame.Kind.EFFECT);

  private final Passage passage;
  private final SentenceRoles roles;
  private final EffectIndex index;
  private final Knowledge knowledge;

  Effects(Passage passage, EffectIndex index, Knowledge knowledge) {
    this.passage = passage;
    this.knowledge = knowledge;
    this.roles = passage.roles();
    this.index = index;
  }

  String name(int verb) {
    return index.verbAt(roles, verb).map(h -> h.frame().lexeme()).orElse("يجب");
  }

  boolean isCourse(int verb) {
    return index
        .verbAt(roles, verb)
        .filter(h -> h.frame().kind() == StanceFrame.Kind.COURSE)
        .isPresent();
  }

  /**
   * What a verb tells of its subject: +1 good, -1 bad, 0 neither; before its own negation, which is
   * the verdict's to apply.
   */
  int told(int verb, IssueHit issue) {
    String issueId = issue.issueId();
    Optional<FrameHit> parted =
        verb < issue.first() ? index.partedAt(roles, verb, issue.last()) : Optional.empty();
    Optional<FrameHit> hit = parted.or(() -> index.verbAt(roles, verb));
    if (hit.isEmpty()) {
      return 0;
    }
    Optional<Shifts.Shift> negation = passage.shifts().negation(verb);
    int turn = negation.isPresent() ? -1 : 1;
    FrameHit found = hit.get();
    return switch (found.frame().kind()) {
      case EFFECT -> effect(found, negation.isPresent(), issueId);
      case RESULT ->
          excepting(found.first()) >= 0 && negation.isPresent()
              ? turn * result(excepting(found.first()), found.frame().polarity())
              : result(found.last(), found.frame().polarity());
      case COURSE -> course(found, negation);
      default -> 0;
    };
  }

  /** What a thing is to do: «يجب أن تتوقف», «ينبغي أن تبقى». */
  int wanted(int verb) {
    Optional<FrameHit> hit = index.verbAt(roles, verb);
    boolean against =
        hit.isPresent()
            && hit.get().frame().polarity() < 0
            && hit.get().frame().kind() != StanceFrame.Kind.RESULT;
    return against ? -1 : 1;
  }

  private int effect(FrameHit hit, boolean negated, String issueId) {
    int sign = hit.frame().polarity();
    int excepting = excepting(hit.first());
    if (negated && excepting >= 0) {
      // «لا يخدم إلا أعداء السلام»: as good or bad as what is excepted, never the contrary.
      return hit.frame().lexeme().startsWith("لا ") ? sign : 1;
    }
    if (hit.frame().strength() >= SURE) {
      return sign;
    }
    int next = hit.last() + 1;
    if (isAgainst(next, issueId)) {
      return -sign;
    }
    int object = colour(hit.last(), 3);
    return object < 0 ? -sign : sign;
  }

  /** «العقوبات تضعف روسيا»: harm to him against whom a thing is. */
  private boolean isAgainst(int index, String issueId) {
    return roles
        .namedFrom(index)
        .filter(p -> knowledge.issues().get(issueId).against().contains(p.actorId()))
        .isPresent();
  }

  private int excepting(int from) {
    int end = Math.min(roles.words().size(), from + 5);
    for (int i = from + 1; i < end; i++) {
      if (EXCEPTING.contains(passage.word(i).folded())) {
        return i;
      }
    }
    return -1;
  }

  private int result(int from, int sign) {
    return sign * colour(from, OBJECT);
  }

  /** Whether what stands behind a word is good or bad. */
  private int colour(int from, int reach) {
    int end = Math.min(roles.words().size(), from + 1 + reach);
    for (int i = from + 1; i < end; i++) {
      Word word = passage.word(i);
      boolean mark = word.isPunctuation() && !word.isQuote();
      if (mark || passage.isFiniteVerb(i)) {
        return 0;
      }
      Optional<FrameHit> brought = index.nounAt(roles, i);
      if (brought.isPresent()) {
        StanceFrame frame = brought.get().frame();
        if (frame.kind() == StanceFrame.Kind.RESULT) {
          int rest = colour(brought.get().last(), reach);
          return frame.polarity() * rest;
        }
        if (BROUGHT.contains(frame.kind())) {
          return frame.polarity();
        }
      }
      int sentiment = sentiment(i);
      if (sentiment != 0) {
        return sentiment;
      }
    }
    return 0;
  }

  private int sentiment(int word) {
    for (SentimentIndex.Hit hit : passage.hits()) {
      if (hit.first() == word && !passage.isVerb(word)) {
        Map<SentimentEntry.Role, Integer> effects = hit.entry().effects();
        Integer own = effects.get(SentimentEntry.Role.DESCRIBED);
        own = own == null ? effects.get(SentimentEntry.Role.AGENT) : own;
        return own == null ? 0 : own;
      }
    }
    return 0;
  }

  /** «ستستمر», «لن تتوقف», «لن يمر»: what is said to be going to happen. */
  private int course(FrameHit hit, Optional<Shifts.Shift> negation) {
    int verb = hit.first();
    boolean will =
        passage.word(verb).folded().startsWith("س")
            || verb > 0 && passage.word(verb - 1).folded().equals("سوف");
    boolean never = negation.isPresent() && negation.get().shifter().phrase().startsWith("لن");
    int next = hit.last() + 1;
    boolean stays =
        next < roles.words().size()
            && (Set.of("بقي", "ظل").contains(hit.frame().lexeme()))
            && passage.word(next).folded().endsWith("ا")
            && !STAYING.contains(passage.word(next).folded());
    boolean stops = hit.frame().polarity() < 0;
    return stays || !(never || will && !stops) ? 0 : hit.frame().polarity();
  }

  /** «مستمرة», «واجب», «عبث»: what a noun or participle says of its topic. */
  int called(int word) {
    return index
        .nounAt(roles, word)
        .filter(
            h ->
                h.frame().kind() == StanceFrame.Kind.COURSE
                    || h.frame().kind() == StanceFrame.Kind.EFFECT
                        && h.frame().partOfSpeech() != SentimentEntry.Class.VERB)
        .map(h -> h.frame().polarity())
        .orElse(0);
  }
}
