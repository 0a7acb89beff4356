package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/**
 * Finds whom a state protests against by its dealings with envoys: «استدعت الخارجية السفير الإيراني
 * احتجاجا» (the ministry summoned the Iranian ambassador in protest), «سحبت الجزائر سفيرها من مدريد
 * احتجاجا» (Algeria withdrew its ambassador from Madrid in protest).
 */
final class Envoys {
  private static final double STRENGTH = 0.6;
  private static final double CERTAINTY = 0.75;

  /** How far behind the verb the envoy may stand, in words. */
  private static final int REACH = 8;

  /** How far behind the envoy the state may stand, in words. */
  private static final int STATE = 4;

  private static final Set<String> SUMMONING = Set.of("v:استدعي", "n:استدعاء", "v:سحب", "n:سحب");

  private static final Set<String> ENVOYS =
      Set.of("n:سفير", "n:سفيره", "n:قائم", "w:سفيرها", "w:سفيره", "n:قنصل");

  private static final Set<String> PROTESTS =
      Set.of(
          "n:احتجاج",
          "n:استنكار",
          "n:تنديد",
          "n:ادانه",
          "n:شجب",
          "n:استياء",
          "f:احتج",
          "n:اعتراض",
          "n:امتعاض",
          "n:غضب",
          "v:احتج",
          "n:توبيخ");

  private static final Set<String> FROM = Set.of("في", "من", "لدي", "ب", "ل");

  private static final TypeTest SUMMONS = new TypeTest(form -> form.hasAny(SUMMONING));

  private static final TypeTest IS_ENVOY = new TypeTest(form -> form.hasAny(ENVOYS));

  private static final TypeTest IS_PROTEST = new TypeTest(form -> form.hasAny(PROTESTS));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  Envoys(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  void judge() {
    for (int i = 0; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && SUMMONS.test(word.form()) && isProtest(i)) {
        int envoy = envoy(i);
        Optional<Participant> state = envoy < 0 ? Optional.empty() : state(i, envoy);
        if (state.isPresent()) {
          shading.label(state.get(), envoy, -STRENGTH, CERTAINTY, "envoy");
        }
      }
    }
  }

  private int envoy(int verb) {
    for (int i = verb + 1; i < Math.min(roles.words().size(), verb + REACH); i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && IS_ENVOY.test(word.form())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the sentence tells of a protest behind the verb. */
  private boolean isProtest(int verb) {
    for (int i = verb + 1; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && IS_PROTEST.test(word.form())) {
        return true;
      }
    }
    return false;
  }

  /** «السفير الإسرائيلي», «سفير إيران», «سفيرها في باريس»: whose envoy, or where he was sent. */
  private Optional<Participant> state(int verb, int envoy) {
    String folded = passage.word(envoy).folded();
    boolean own = folded.endsWith("ها") || folded.endsWith("يره") || folded.endsWith("يريه");
    for (Participant participant : roles.participants()) {
      boolean near = participant.first() > envoy && participant.first() <= envoy + STATE;
      if (near && own && FROM.contains(participant.attachment()) && !participant.byAdjective()) {
        return Optional.of(participant);
      }
      if (near && !own && participant.isDirect() && passage.isState(participant)) {
        return isSummoner(participant) ? Optional.empty() : Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  private boolean isSummoner(Participant state) {
    return roles.participants().stream()
        .anyMatch(p -> p.last() < state.first() && p.actorId().equals(state.actorId()));
  }
}
