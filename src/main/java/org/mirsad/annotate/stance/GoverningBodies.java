package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;

/**
 * Finds the union, party or bank whose own governing body a verb's subject is: «قررت الهيئة
 * الإدارية للاتحاد» (the union's administrative board decided), «رفض المكتب السياسي لحركة حماس»
 * (the political bureau of Hamas rejected), «قرر مجلس إدارة البنك المركزي» (the board of the
 * central bank decided). Known misses: bodies whose name stands behind an aside.
 */
final class GoverningBodies {
  /** What the bodies are called, by their first two words. */
  private static final Set<String> HEADS =
      Set.of(
          "مجلس اداره",
          "مجلس شوري",
          "مجلس محافظي",
          "مجلس السياسه",
          "لجنه السياسه",
          "لجنه السياسات",
          "لجنه السوق",
          "المكتب السياسي",
          "المكتب التنفيذي",
          "المجلس التنفيذي",
          "المجلس القيادي",
          "الهيئه القياديه",
          "المكتب المركزي",
          "المكتب الوطني",
          "المجلس الوطني",
          "المجلس المركزي",
          "المجلس السياسي",
          "اللجنه المركزيه",
          "اللجنه التنفيذيه",
          "الهيئه الاداريه",
          "الهيئه السياسيه",
          "الهيئه الوطنيه",
          "الهيئه التنفيذيه",
          "الامانه العامه",
          "الامانه الوطنيه",
          "الكتله النيابيه",
          "الكتله البرلمانيه",
          "المجموعه البرلمانيه",
          "المجموعه النيابيه",
          "الفريق النيابي",
          "الفريق البرلماني");

  /** Nouns between such a body and the name of whose it is. */
  private static final Set<String> BETWEEN =
      Set.of("النقديه", "حزب", "لحزب", "حركه", "لحركه", "المفتوحه", "في", "جماعه", "لجماعه");

  /** How far behind its first word the name may begin. */
  private static final int REACH = 5;

  private final Passage passage;
  private final SentenceRoles roles;
  private final Knowledge knowledge;

  GoverningBodies(Passage passage, Knowledge knowledge) {
    this.passage = passage;
    this.roles = passage.roles();
    this.knowledge = knowledge;
  }

  /** Whose governing body stands right behind a verb, or opens its clause before it. */
  List<Participant> of(int verb) {
    Optional<Participant> behind = from(verb + 1);
    if (behind.isPresent()) {
      return List.of(behind.get());
    }
    int start = roles.clauseStart(verb);
    return from(start)
        .filter(p -> p.last() < verb && roles.onlyParticles(p.last() + 1, verb))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<Participant> from(int head) {
    if (head + 2 >= roles.words().size() || roles.isNamed(head)) {
      return Optional.empty();
    }
    String first = passage.word(head).folded();
    boolean body = HEADS.contains(first + " " + passage.word(head + 1).folded());
    // «مجلس بنك المغرب»
    int from = body ? head + 2 : head + 1;
    boolean council = first.equals("مجلس") && roles.isNamed(head + 1);
    if (!body && !council) {
      return Optional.empty();
    }
    int end = Math.min(roles.words().size(), head + 1 + REACH);
    for (int i = from; i < end; i++) {
      int at = i;
      Optional<Participant> owner =
          roles.participants().stream()
              .filter(p -> p.first() == at && !p.byAdjective())
              .findFirst();
      if (owner.isPresent()) {
        return owner.filter(this::isOrganised);
      }
      if (!BETWEEN.contains(passage.word(i).folded())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isOrganised(Participant participant) {
    Actor actor = knowledge.actors().get(participant.actorId());
    return actor != null && (actor.type() == Actor.Type.BODY || actor.type() == Actor.Type.GROUP);
  }
}
