package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;

/**
 * Finds who does as another has done: «وحذت الكويت حذو الرياض» (Kuwait followed Riyadh's example)
 * holds Riyadh's position, so does «وتبعتها المنامة» (Manama came next), «دعا الدول إلى أن تحذو
 * حذوه» (he called on the states to follow his example) holds it once more. The position is that of
 * him who is followed, else the one told last.
 *
 * <p>Known misses: those who followed in another matter than the one told last.
 */
final class Followers {
  /** How far before its object the verb may stand, in words. */
  private static final int VERB = 9;

  /** How far before it a demand may stand that somebody follow. */
  private static final int DEMAND = 9;

  private static final Set<String> EXAMPLE =
      Set.of("حذو", "حذوه", "حذوها", "حذوهم", "حذوهما", "حذونا");

  private static final Set<String> WAY =
      Set.of(
          "الدرب", "المنوال", "الطريق", "النهج", "المنحي", "الموقف", "الخطوه", "المسلك", "المسار",
          "الشيء", "الامر", "القرار", "الاجراء");

  private static final Set<String> SAME =
      Set.of("نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها", "اياه", "اياها");

  /** Verbs of going a way, without what stands before their stem. */
  private static final Set<String> GOING =
      Set.of(
          "سار", "سارت", "ساروا", "يسير", "تسير", "سلك", "سلكت", "سلكوا", "تسلك", "يسلك", "نحا",
          "نحت", "فعل", "فعلت", "فعلوا", "يفعل", "تفعل", "خطا", "خطت", "تخطو", "يخطو", "اتخذ",
          "اتخذت", "تتخذ", "يتخذ", "انتهج", "انتهجت", "تبنت", "تبني", "اقدمت", "السير");

  private static final Set<String> AFTER =
      Set.of("تبعه", "تبعها", "تبعهم", "تبعهما", "تبعته", "تبعتها", "تبعتهم", "تبعتهما");

  private static final Set<String> TO_THEM =
      Set.of("به", "بها", "بهم", "بهما", "اليه", "اليها", "اليهم", "اليهما");

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<FrameHit> frames;
  private final IssueMemory memory;

  /**
   * @param frames those of the sentence
   */
  Followers(Passage passage, List<FrameHit> frames, IssueMemory memory) {
    this.passage = passage;
    this.roles = passage.roles();
    this.frames = frames;
    this.memory = memory;
  }

  /**
   * The positions of those who follow.
   *
   * @param found the stances the sentence is known to tell
   */
  List<Reactions.Reaction> of(Iterable<Stance> found) {
    List<Reactions.Reaction> followed = new ArrayList<>();
    for (int i = 0; i < roles.words().size(); i++) {
      int at = i;
      (isNext(i) ? Optional.of(i) : i == 0 ? Optional.<Integer>empty() : verb(i))
          .filter(v -> passage.shifts().negation(v).isEmpty())
          .flatMap(v -> followed(v, at, found))
          .ifPresent(followed::add);
    }
    return followed;
  }

  /** «وتبعتها لندن», «وانضمت إليه باريس»: a verb that opens its clause, then who comes next. */
  private boolean isNext(int index) {
    String stem = stem(passage.word(index));
    boolean after = AFTER.contains(stem);
    boolean joins =
        (stem.startsWith("لحق") || stem.startsWith("انضم"))
            && index + 1 < roles.words().size()
            && TO_THEM.contains(passage.word(index + 1).folded());
    int next = joins ? index + 2 : index + 1;
    return (after || joins)
        && passage.isVerb(index)
        && (index == roles.clauseStart(index) || roles.traits(index).mayBeJoined())
        && roles.participants().stream()
            .anyMatch(p -> p.first() == next && p.isDirect() && !p.byAdjective());
  }

  /** The verb of following whose object ends at a word. */
  private Optional<Integer> verb(int index) {
    String folded = passage.word(index).folded();
    if (EXAMPLE.contains(folded)) {
      return before(index, true);
    }
    boolean way = SAME.contains(folded) && WAY.contains(bare(passage.word(index - 1)));
    if (way) {
      return before(index - 1, false);
    }
    return folded.equals("بالركب") ? arrival(index) : Optional.empty();
  }

  private Optional<Integer> before(int index, boolean example) {
    for (int i = index - 1; i >= Math.max(0, index - VERB); i--) {
      String stem = stem(passage.word(i));
      boolean verb =
          example
              ? stem.startsWith("حذ") || stem.startsWith("تحذ") || stem.startsWith("يحذ")
              : GOING.contains(stem);
      if (verb) {
        return Optional.of(i);
      }
      if (passage.word(i).isPunctuation() && ".؛:".indexOf(passage.word(i).mark()) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «والبحرين لحقت بالركب». */
  private Optional<Integer> arrival(int index) {
    for (int i = index - 1; i >= Math.max(0, index - VERB); i--) {
      String stem = stem(passage.word(i));
      if (stem.startsWith("لحق") || stem.startsWith("التحق")) {
        return passage.isVerb(i) ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A word without «و», «ف» or «س» before it. */
  private static String stem(Word word) {
    String folded = word.folded();
    boolean joined = folded.length() > 3 && "وفس".indexOf(folded.charAt(0)) >= 0;
    boolean own = folded.startsWith("سار") || folded.startsWith("سلك") || folded.startsWith("فعل");
    return joined && !own ? folded.substring(1) : folded;
  }

  private static String bare(Word word) {
    String folded = word.folded();
    boolean joined = folded.startsWith("بال") || folded.startsWith("كال");
    return joined ? folded.substring(1) : folded;
  }

  private Optional<Reactions.Reaction> followed(int verb, int at, Iterable<Stance> found) {
    Optional<FrameHit> demand = demand(verb);
    boolean wanted =
        verb > 0
            && (roles.opensContent(verb - 1)
                || SentenceRoles.isComplementizer(passage.word(verb - 1))
                || passage.word(verb).folded().equals("السير"));
    if (wanted && demand.isEmpty()) {
      return Optional.empty();
    }
    FrameHit frame = demand.orElseGet(() -> new FrameHit(verb, verb, frame(), false));
    return position(verb, at, found, demand.isPresent())
        .map(i -> new Reactions.Reaction(frame, i, "followed"));
  }

  /** «حض الدول على أن تحذو حذوه»: who wants to be followed. */
  private Optional<FrameHit> demand(int verb) {
    return frames.stream()
        .filter(f -> f.last() < verb && f.last() >= verb - DEMAND)
        .filter(
            f ->
                f.frame().kind() == StanceFrame.Kind.DEMAND
                    || f.frame().kind() == StanceFrame.Kind.SUPPORT)
        .filter(f -> f.frame().polarity() > 0)
        .reduce((a, b) -> b);
  }

  /** The position of him who is followed, or the last one told. */
  private Optional<IssueHit> position(int verb, int at, Iterable<Stance> found, boolean demanded) {
    Optional<String> model =
        roles.participants().stream()
            .filter(p -> p.first() == at + 1 && !p.byAdjective())
            .map(Participant::actorId)
            .findFirst();
    Stance last = null;
    for (Stance stance : found) {
      boolean before = stance.span().end() <= passage.word(verb).span().start();
      boolean his = model.isEmpty() || model.get().equals(stance.holderId());
      last = before && his && stance.label() != Stance.Label.CONDITIONAL ? stance : last;
    }
    if (last != null) {
      return Optional.of(IssueMemory.unnamed(last.issueId(), last.label().sign(), at));
    }
    // Whoever asks others to follow speaks of what the article is about.
    Optional<IssueHit> subject = demanded ? memory.subject(at) : Optional.empty();
    return subject.or(() -> memory.followed(roles.sentence().number(), model, at));
  }

  private static StanceFrame frame() {
    return new StanceFrame(
        "حذا حذو",
        SentimentEntry.Class.VERB,
        List.of(),
        1,
        Set.of(),
        0.9,
        StanceFrame.Kind.SUPPORT,
        "");
  }
}
