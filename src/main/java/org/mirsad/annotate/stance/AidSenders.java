package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;

/**
 * Finds who sends the aid that arrives: «حطت طائرات من الكويت وقطر محملة بمستلزمات طبية» (planes
 * from Kuwait and Qatar landed laden with medical supplies), «وصلت طائرة إغاثة مغربية» (a Moroccan
 * relief plane arrived). Known misses: aid whose sender another sentence names.
 */
final class AidSenders {
  private static final Set<String> VEHICLES =
      Set.of(
          "طائره", "طائرات", "طائرتان", "طائرتين", "شحنه", "شحنات", "قافله", "قوافل", "سفينه",
          "سفن", "سفينتان", "باخره", "بواخر", "شاحنه", "شاحنات", "رحله", "دفعه", "اخري");

  /** «مهداة من الصين», «هبة من الصين». */
  private static final Set<String> GIFTS =
      Set.of("مهداه", "مقدمه", "هبه", "هديه", "منحه", "تبرع", "تبرعت", "بتبرع");

  /** Words of which one tells that the aid is on its way. */
  private static final Set<String> MOVING =
      Set.of(
          "وصل", "وصلت", "وصول", "حط", "حطت", "هبط", "هبطت", "هبوط", "تصل", "تحط", "تهبط", "تعبر",
          "عبرت", "عبور", "دخلت", "دخول", "تدخل", "تنطلق", "انطلقت", "انطلاق", "تقلع", "اقلعت",
          "توجهت", "تتوجه", "غادرت", "رست", "ترسو", "محمله", "محملتان", "محملتين", "تحمل",
          "تحملان");

  /** Words behind which aid is not given but stopped or hit. */
  private static final Set<String> STOPPED =
      Set.of(
          "منع", "منعت", "تمنع", "قصف", "قصفت", "تقصف", "استهدف", "استهدفت", "تستهدف", "استهداف",
          "هجوم", "لهجوم", "غاره", "اعترض", "اعترضت", "اعتراض", "نهب", "نهبت", "احتجز", "احتجزت",
          "احتجاز", "صادرت", "تحطم", "تحطمت", "سقوط", "اسقاط", "رفضت", "اوقفت");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Knowledge knowledge;

  AidSenders(Passage passage, Knowledge knowledge) {
    this.passage = passage;
    this.roles = passage.roles();
    this.knowledge = knowledge;
  }

  /** The senders of the aid an issue's words name. */
  List<Participant> of(IssueHit issue) {
    boolean aid =
        issue.phrase().direction() > 0
            && knowledge.issues().get(issue.issueId()).is(Issue.Trait.AID);
    if (!aid || issue.takenUp() || !holds(MOVING) || holds(STOPPED)) {
      return List.of();
    }
    List<Participant> senders = new ArrayList<>();
    for (int i = 0; i < roles.words().size(); i++) {
      boolean joined = word(i).startsWith("و") && i > issue.last();
      boolean gift = GIFTS.contains(bare(i)) && i > issue.first();
      if (gift || VEHICLES.contains(bare(i)) && (i <= issue.last() || joined)) {
        senders.addAll(from(i, issue));
      }
    }
    return senders;
  }

  private List<Participant> from(int vehicle, IssueHit issue) {
    int next = vehicle + 1;
    boolean coming = next + 1 < roles.words().size() && word(next).startsWith("قادم");
    int of = coming ? next + 1 : next;
    boolean origin = of < roles.words().size() && word(of).equals("من");
    int end = vehicle < issue.first() ? next : issue.last() + 1;
    for (Participant participant : roles.participants()) {
      boolean sender =
          origin && !participant.byAdjective()
              ? participant.first() > of && participant.first() <= of + 2
              : !origin
                  && participant.byAdjective()
                  && participant.first() >= next
                  && participant.first() <= Math.max(end, issueEnd(vehicle, issue));
      if (sender && isGiver(participant)) {
        return roles.withConjuncts(participant).stream().filter(this::isGiver).toList();
      }
    }
    return List.of();
  }

  /** «طائرة إغاثة مغربية»: the adjective may stand behind the whole wording. */
  private static int issueEnd(int vehicle, IssueHit issue) {
    return vehicle >= issue.first() ? issue.last() + 1 : vehicle + 1;
  }

  private boolean isGiver(Participant participant) {
    Actor actor = knowledge.actors().get(participant.actorId());
    return actor != null && actor.type() != Actor.Type.PERSON;
  }

  private boolean holds(Set<String> words) {
    for (int i = 0; i < roles.words().size(); i++) {
      if (words.contains(bare(i))) {
        return true;
      }
    }
    return false;
  }

  private String word(int index) {
    return passage.word(index).folded();
  }

  /** A word without «و»: «وطائرة»; but «وصل» keeps its own. */
  private String bare(int index) {
    String folded = word(index);
    boolean joined = folded.startsWith("و") && !folded.startsWith("وص");
    return joined || folded.startsWith("ووص") ? folded.substring(1) : folded;
  }
}
