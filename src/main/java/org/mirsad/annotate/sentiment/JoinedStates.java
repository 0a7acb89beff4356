package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Finds the states of adjectives that stand side by side: «أشاد بالجهد السعودي والفرنسي» (praised
 * the Saudi and French effort), «العدوان الأمريكي البريطاني» (the American-British aggression).
 *
 * <p>What several have against or with each other («الحرب الروسية الأوكرانية») is not the deed of
 * both. Known misses: a third word between the adjectives.
 */
final class JoinedStates {
  private static final Set<String> MUTUAL =
      Set.of(
          "n:حرب",
          "w:صراع",
          "n:نزاع",
          "n:خلاف",
          "n:ازمه",
          "n:توتر",
          "n:حدود",
          "n:علاقه",
          "w:علاقات",
          "n:مواجهه",
          "n:حوار",
          "w:مفاوضات",
          "w:محادثات",
          "n:ملف",
          "n:اتفاق",
          "n:جبهه");

  private final Passage passage;
  private final SentenceRoles roles;

  JoinedStates(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** An owner and those joined to it, by adjective or by name. */
  List<Participant> of(Participant first) {
    if (!first.byAdjective() || first.first() == 0 || isMutual(first.first() - 1)) {
      return roles.withConjuncts(first);
    }
    List<Participant> all = new ArrayList<>(List.of(first));
    Participant last = first;
    for (Participant next : roles.participants()) {
      if (next.byAdjective()
          && next.first() == last.last() + 1
          && !next.actorId().equals(last.actorId())
          && hasArticle(next) == hasArticle(first)) {
        all.add(next);
        last = next;
      }
    }
    return all.size() > 1 ? List.copyOf(all) : roles.withConjuncts(first);
  }

  private boolean isMutual(int noun) {
    Word word = passage.word(noun);
    return word.isPunctuation() || word.form().hasAny(MUTUAL);
  }

  private boolean hasArticle(Participant participant) {
    return passage.word(participant.first()).form().hasArticle();
  }
}
