package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.TypeTest;

/**
 * Finds what somebody makes his position depend on, and so wants: «لن تطبع السعودية دون قيام دولة
 * فلسطينية» (the Saudis will not normalise without a Palestinian state), «مستعدة للعودة إذا رفعت
 * العقوبات» (ready to return if the sanctions are lifted).
 */
final class Requirements {
  /** How far before the thing the word stands that makes it a condition. */
  private static final int MARKER = 4;

  /** How far before that word what depends on it may begin. */
  private static final int CLAUSE = 14;

  /** Words behind which stands what has to come first, whatever precedes. */
  private static final Set<String> PROVIDED = Set.of("بشرط", "شريطه", "شرط", "مقابل");

  /** Words behind which it stands only where something is refused. */
  private static final Set<String> UNLESS = Set.of("دون", "بدون", "حتي", "الا");

  private static final Set<String> IF = Set.of("اذا", "حال");

  private static final Set<String> NEGATING =
      Set.of("لن", "لا", "لم", "ليس", "ليست", "رفض", "رفضت", "يرفض", "ترفض", "رفضه", "رفضها");

  private static final TypeTest THREATENS =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of("v:هدد", "v:توعد", "v:لوح", "v:حذر", "n:تهديد", "n:تلويح", "n:تحذير")));

  private static final TypeTest OFFERS =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "v:وافق",
                      "v:قبل",
                      "v:عاد",
                      "v:التزم",
                      "v:استعد",
                      "n:مستعد",
                      "n:استعداد",
                      "v:رحب",
                      "v:تعهد",
                      "v:وعد",
                      "v:عرض",
                      "n:موافقه",
                      "w:مستعده")));

  /**
   * Who waits for a thing.
   *
   * @param holder who is known to; else he in whose voice it is said
   */
  record Required(Optional<String> holder) {}

  private final Passage passage;
  private final SentenceRoles roles;

  Requirements(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /**
   * Whose condition an issue is.
   *
   * @param issues those of the sentence
   * @param found what is known of those before
   */
  List<Required> of(IssueHit issue, List<IssueHit> issues, Collection<Stance> found) {
    Optional<Integer> marker = issue.takenUp() ? Optional.empty() : marker(issue);
    if (marker.isEmpty()) {
      return List.of();
    }
    if (!wants(marker.get())) {
      return List.of();
    }
    Optional<Integer> threat = isIfNot(marker.get()) ? threat(marker.get()) : Optional.empty();
    if (threat.isPresent()) {
      return passage.subjects(threat.get()).stream()
          .map(p -> new Required(Optional.of(p.actorId())))
          .toList();
    }
    IssueHit waiting = null;
    for (IssueHit other : issues) {
      waiting = other.last() < marker.get() ? other : waiting;
    }
    if (waiting == null) {
      boolean refused =
          UNLESS.contains(passage.word(marker.get()).folded()) || isUnless(marker.get());
      return refused ? List.of(new Required(Optional.empty())) : List.of();
    }
    List<Required> all = new ArrayList<>();
    for (Stance stance : found) {
      boolean waits =
          stance.issueId().equals(waiting.issueId())
              && stance.label() == Stance.Label.CONDITIONAL
              && !stance.issueId().equals(issue.issueId());
      if (waits) {
        all.add(new Required(Optional.of(stance.holderId())));
      }
    }
    return all;
  }

  private Optional<Integer> marker(IssueHit issue) {
    for (int i = issue.first() - 1; i >= Math.max(0, issue.first() - MARKER); i--) {
      String folded = passage.word(i).folded();
      if (PROVIDED.contains(folded)
          || UNLESS.contains(folded)
          || IF.contains(folded)
          || isUnless(i)) {
        return Optional.of(i);
      }
      if (passage.word(i).isPunctuation()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «ما لم». */
  private boolean isUnless(int index) {
    return index > 0
        && passage.word(index).folded().equals("لم")
        && passage.word(index - 1).folded().equals("ما");
  }

  /** Whether somebody wants what stands behind a marker. */
  private boolean wants(int marker) {
    String folded = passage.word(marker).folded();
    if (PROVIDED.contains(folded)) {
      return true;
    }
    if (IF.contains(folded)) {
      if (isIfNot(marker)) {
        return threat(marker).isPresent();
      }
      boolean unless = marker > 0 && passage.word(marker - 1).folded().equals("الا");
      return unless ? isNegated(marker) : !holds(THREATENS, marker) && holds(OFFERS, marker);
    }
    return isNegated(marker);
  }

  /** «إذا لم». */
  private boolean isIfNot(int marker) {
    return IF.contains(passage.word(marker).folded())
        && marker + 1 < roles.words().size()
        && passage.word(marker + 1).folded().equals("لم");
  }

  /** «لوّح ترامب بعقوبات إذا لم يتوقف القتال»: the verb of him who wants it under a threat. */
  private Optional<Integer> threat(int marker) {
    for (int i = marker - 1; i >= Math.max(0, marker - CLAUSE); i--) {
      if (THREATENS.test(passage.word(i).form()) && passage.isVerb(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean holds(TypeTest test, int marker) {
    for (int i = Math.max(0, marker - CLAUSE); i < marker; i++) {
      if (test.test(passage.word(i).form()) && !roles.isNamed(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegated(int marker) {
    int end = isUnless(marker) ? marker - 1 : marker;
    for (int i = end - 1; i >= Math.max(0, marker - CLAUSE); i--) {
      if (NEGATING.contains(passage.word(i).folded())) {
        return true;
      }
      if (passage.word(i).isPunctuation() && "،.؛".indexOf(passage.word(i).mark()) >= 0) {
        return false;
      }
    }
    return false;
  }
}
