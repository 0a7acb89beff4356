package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;

/**
 * Finds whom words mean that name nobody, where the reporter tells it behind them: «قال الصدر إن
 * «هناك من ينهب المال العام»، في إشارة إلى المالكي» (Sadr said that "some people plunder public
 * money", meaning Maliki). Only bad deeds and qualities whose doer is not named count: praise
 * without a name is mostly irony («عباقرة الكهرباء»). Known misses: that irony, an allusion told in
 * a sentence of its own.
 */
final class Allusions {
  private static final double CERTAINTY = 0.8;
  private static final double LEAST_STRENGTH = 0.4;

  /** How far before the allusion the words may stand. */
  private static final int REACH = 22;

  /** How far behind the noun of alluding the preposition may stand: «في إشارة ضمنية إلى». */
  private static final int NOUN_REACH = 4;

  private static final Set<String> ALLUDING = Set.of("اشاره", "تلميح", "ايماءه", "تعريض", "غمز");
  private static final Set<String> BEFORE = Set.of("في", "وفي");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  Allusions(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  void judge(List<SentimentIndex.Hit> hits) {
    for (int i = 2; i + 2 < roles.words().size(); i++) {
      int noun = i;
      if (ALLUDING.contains(passage.word(i).folded())
          && BEFORE.contains(passage.word(i - 1).folded())) {
        meant(i).ifPresent(p -> judge(hits, noun - 1, p));
      }
    }
  }

  /** «في إشارة إلى باسيل», «في تلميح واضح إلى رئيس التيار جبران باسيل». */
  private Optional<Participant> meant(int noun) {
    int end = Math.min(roles.words().size() - 1, noun + NOUN_REACH);
    for (int i = noun + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation()) {
        return Optional.empty();
      }
      if (word.folded().equals("الي")) {
        return behind(i + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Participant> behind(int index) {
    return roles.participants().stream()
        .filter(p -> p.first() == index && !p.byAdjective())
        .findFirst();
  }

  private void judge(List<SentimentIndex.Hit> hits, int end, Participant meant) {
    for (SentimentIndex.Hit hit : hits) {
      int sign = sign(hit.entry());
      boolean before = hit.last() < end && hit.first() >= end - REACH;
      if (before && sign < 0 && hit.entry().strength() >= LEAST_STRENGTH && namesNobody(hit)) {
        shading.label(meant, hit.first(), sign * hit.entry().strength(), CERTAINTY, "allusion");
        return;
      }
    }
  }

  private static int sign(SentimentEntry entry) {
    int agent = entry.effects().getOrDefault(SentimentEntry.Role.AGENT, 0);
    return agent != 0 ? agent : entry.effects().getOrDefault(SentimentEntry.Role.DESCRIBED, 0);
  }

  /** Words within somebody's speech, neither denied nor said of an actor whom they name. */
  private boolean namesNobody(SentimentIndex.Hit hit) {
    int first = hit.first();
    boolean quoted = !passage.voice(first).equals(Opinion.NARRATOR);
    boolean doer = roles.isVerbHere(first) && !isSpeaker(passage.doers(first), first);
    return quoted
        && !doer
        && passage.shifts().negation(first).isEmpty()
        && roles.genitive(hit.last()).isEmpty();
  }

  /** Whether a verb has no doer but him whose words these are. */
  private boolean isSpeaker(List<Participant> doers, int index) {
    return doers.isEmpty() || doers.get(0).actorId().equals(passage.voice(index));
  }
}
