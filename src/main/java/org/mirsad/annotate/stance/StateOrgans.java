package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.TypeTest;

/**
 * Finds the state whose organ a verb's subject is: «أقر مجلس الوزراء الإثيوبي» (the Ethiopian
 * cabinet approved), «قررت الحكومة في العراق» (the government in Iraq decided), «صوّت المندوب
 * المصري» (the Egyptian delegate voted).
 */
final class StateOrgans {
  /** Heads that name an organ of a state with what follows them. */
  private static final TypeTest IS_HEAD =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "n:مجلس",
                      "n:وزاره",
                      "n:وزير",
                      "n:سفير",
                      "n:مندوب",
                      "n:وفد",
                      "n:مفاوض",
                      "n:ممثل",
                      "n:مبعوث",
                      "n:موفد",
                      "w:ممثليه",
                      "n:بعثه",
                      "n:سفاره",
                      "n:ديوان",
                      "w:رئاسه",
                      "n:حكومه",
                      "w:سلطات")));

  /** What the councils and ministries of a state are of. */
  private static final Set<String> OFFICES =
      Set.of(
          "الوزراء",
          "الخارجيه",
          "الدفاع",
          "الداخليه",
          "الامن",
          "القومي",
          "الوزاري",
          "الماليه",
          "العدل",
          "النفط",
          "الطاقه",
          "الاقتصاد",
          "التجاره",
          "الرئاسه",
          "الحكومه",
          "الوطني",
          "المصغر",
          "الدائم",
          "الحكومي",
          "الحاكم",
          "الصحه",
          "الري");

  /** How far behind the verb the state may be named. */
  private static final int REACH = 6;

  private final Passage passage;
  private final SentenceRoles roles;
  private final Knowledge knowledge;

  StateOrgans(Passage passage, Knowledge knowledge) {
    this.passage = passage;
    this.roles = passage.roles();
    this.knowledge = knowledge;
  }

  /** The state whose organ stands as subject right behind a verb, or right before it. */
  List<Participant> of(int verb) {
    Optional<Participant> behind =
        passage.isObjectByGender(verb) ? Optional.empty() : from(verb + 1);
    if (behind.isPresent()) {
      return List.of(behind.get());
    }
    int start = roles.clauseStart(verb);
    return from(start)
        .filter(p -> p.last() < verb && isOpen(p.last() + 1, verb))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<Participant> from(int head) {
    int end = Math.min(roles.words().size(), head + REACH);
    if (head >= end || roles.isNamed(head) || passage.isFiniteVerb(head) || !isHead(head)) {
      return Optional.empty();
    }
    for (int i = head + 1; i < end; i++) {
      int at = i;
      Optional<Participant> state =
          roles.participants().stream().filter(p -> p.first() == at && isState(p)).findFirst();
      if (state.isPresent()) {
        boolean in = passage.word(i - 1).folded().equals("في");
        boolean genitive = i > head + 1 && isConstruct(head, i);
        return state.filter(p -> p.byAdjective() || in || genitive);
      }
      String folded = passage.word(i).folded();
      boolean in = folded.equals("في") && i + 1 < end;
      boolean construct = isConstruct(head, i) && OFFICES.contains("ال" + folded);
      boolean part =
          construct || OFFICES.contains(folded) || OFFICES.contains(folded.replaceFirst("^و", ""));
      if (!in && !part) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «وزارة خارجية مملكة البحرين»: nouns without the article, of which the last is of the state. */
  private boolean isConstruct(int head, int to) {
    for (int i = head; i < to; i++) {
      if (passage.word(i).form().hasArticle()) {
        return false;
      }
    }
    return true;
  }

  private boolean isHead(int index) {
    return IS_HEAD.test(passage.word(index).form()) || Organs.isOrgan(passage.word(index));
  }

  private boolean isState(Participant participant) {
    Actor actor = knowledge.actors().get(participant.actorId());
    return actor != null && actor.type() == Actor.Type.STATE;
  }

  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isFiniteVerb(i) || passage.word(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }
}
