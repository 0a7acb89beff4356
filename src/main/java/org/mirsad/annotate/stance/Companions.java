package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;

/**
 * Who shares a position with the subject of a verb without being joined to him by و: «رفضت مصر،
 * ومعها الأردن» (Egypt rejected, and Jordan with her), «توصل الصندوق إلى اتفاق مع تونس» (the fund
 * reached an agreement with Tunisia).
 */
final class Companions {
  private static final Set<String> WITH_HIM =
      Set.of(
          "ومعه", "ومعها", "ومعهما", "ومعهم", "راسه", "راسها", "راسهم", "مقدمته", "مقدمتها",
          "مقدمتهم", "خلفهم", "خلفها", "خلفه", "ورائهم", "ورائها", "ورائه", "يساندهم", "تساندهم");

  private static final Set<String> ALSO = Set.of("وكذلك", "وكذا", "وايضا");

  private static final Set<String> BESIDES = Set.of("بالاضافه", "اضافه");

  /** Frames whose subject has a partner behind «مع». */
  private static final Set<String> AGREEING =
      Set.of("اتفق", "وقع", "توصل", "أبرم", "توافق", "أمضى", "تفاهم");

  /** How far from the verb they may stand, in words. */
  private static final int REACH = 16;

  /** How close behind the subject they are named. */
  private static final int BESIDE = 3;

  /** How far behind an issue its partner may stand. */
  private static final int BEHIND = 4;

  private final Passage passage;
  private final SentenceRoles roles;

  Companions(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  List<Participant> of(FrameHit frame, IssueHit issue, Holders holders) {
    List<Participant> all = new ArrayList<>(besides(frame.first(), holders));
    boolean agrees =
        AGREEING.contains(frame.frame().lexeme())
            && passage.shifts().negation(frame.first()).isEmpty();
    if (agrees) {
      all.addAll(partner(frame, issue));
    }
    return all;
  }

  /** «فرنسا، إلى جانب ألمانيا», «وكذلك مصر», «بالإضافة إلى قطر». */
  private boolean joins(int index) {
    String folded = passage.word(index).folded();
    String before = passage.word(index - 1).folded();
    return WITH_HIM.contains(folded)
        || ALSO.contains(folded)
        || folded.equals("جانب") && before.equals("الي")
        || folded.equals("الي") && BESIDES.contains(before)
        || folded.equals("عن") && before.equals("فضلا");
  }

  private List<Participant> besides(int verb, Holders holders) {
    int end = Math.min(roles.words().size() - 1, verb + REACH);
    for (int i = Math.max(2, roles.clauseStart(verb)); i < end; i++) {
      int marker = i;
      boolean beside =
          joins(i)
              && roles.participants().stream()
                  .filter(p -> p.last() < marker && p.last() >= marker - BESIDE && p.isDirect())
                  .anyMatch(p -> holders.ids().contains(p.actorId()));
      if (beside) {
        return behind(i);
      }
    }
    return List.of();
  }

  private List<Participant> partner(FrameHit frame, IssueHit issue) {
    int end = Math.min(roles.words().size() - 1, Math.max(frame.last(), issue.last()) + BEHIND);
    for (int i = frame.last() + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() && ".؛:".indexOf(word.mark()) >= 0) {
        return List.of();
      }
      boolean within = i >= issue.first() && i <= issue.last();
      if (word.folded().equals("مع") && !within) {
        return behind(i);
      }
    }
    return List.of();
  }

  private List<Participant> behind(int index) {
    return roles.participants().stream()
        .filter(p -> p.first() > index && p.first() <= index + 2 && !p.byAdjective())
        .findFirst()
        .map(roles::withConjuncts)
        .orElse(List.of());
  }
}
