package org.mirsad.annotate.role;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeCache;
import org.mirsad.text.TypeTest;

/**
 * Finds who does what a passive verb says: «اتهمت إسرائيل من قبل تركيا» (Israel was accused by
 * Turkey). Mostly nothing but the words «من قبل» tells such a verb from an active one, so that it
 * must be clear that they belong to the verb: «أدانت تركيا الهجوم من قبل إسرائيل» (Turkey condemned
 * the attack by Israel) is active. Where a masdar or a participle stands between, only a vowel mark
 * on the verb decides («أُدين الهجوم من قبل تركيا»).
 */
final class Passives {
  private static final Set<String> BY = Set.of("قبل", "جانب", "طرف", "يد", "ايدي");
  private static final Set<String> FROM = Set.of("من", "علي");

  /** How far behind the verb its agent may begin, in words. */
  private static final int REACH = 14;

  /** What begins with a preposition and tells how, not what with. */
  private static final Set<String> MANNER =
      Set.of("بشده", "بقوه", "بعنف", "بحده", "بوضوح", "بصراحه", "بقسوه", "بوحشيه", "بسرعه");

  /** Nouns of deeds that are no masdars. */
  private static final Set<String> DEEDS =
      Set.of("n:مقتل", "n:هجوم", "n:هجمه", "n:غاره", "n:ضربه", "n:حصار", "n:عدوان", "n:حرب");

  /** Masdars and participles, which «من قبل» may belong to: «مقتل», «الحصار المفروض». */
  private static final TypeTest DOING =
      new TypeTest(
          form ->
              form.hasAny(DEEDS)
                  || form.readings().stream()
                      .anyMatch(
                          r ->
                              r.partOfSpeech() == Reading.PartOfSpeech.MASDAR
                                  || r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE
                                      && form.folded().contains("م")));

  private static final char DAMMA = '\u064f';

  /** Whether any reading of a type as a verb in the third person is active, passive, imperfect. */
  private record Verbal(boolean active, boolean passive, boolean imperfect) {}

  private static final TypeCache<Verbal> VERBAL =
      new TypeCache<>(
          form -> {
            boolean active = false;
            boolean passive = false;
            boolean imperfect = false;
            for (Reading reading : form.readings()) {
              if (reading.partOfSpeech().isVerb() && reading.person() == 3) {
                active |= !reading.passive();
                passive |= reading.passive();
                imperfect |= reading.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT;
              }
            }
            return new Verbal(active, passive, imperfect);
          });

  private final SentenceRoles roles;

  Passives(SentenceRoles roles) {
    this.roles = roles;
  }

  /** Who does what the verb says, if it is passive and he is named. */
  Optional<Participant> agent(int verb) {
    if (!VERBAL.of(word(verb).form()).passive()) {
      return Optional.empty();
    }
    int end = Math.min(roles.clauseEnd(verb), verb + REACH);
    for (Participant participant : roles.participants()) {
      if (participant.first() > verb + 2
          && participant.first() < end
          && !participant.byAdjective()) {
        int marker = marker(verb, participant.first());
        if (marker > verb) {
          return isComplete(verb, marker) ? Optional.of(participant) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Index of the «من» of «من قبل» right before an actor or a noun of his, or -1. */
  private int marker(int verb, int actor) {
    for (int i = actor - 1; i >= Math.max(verb + 2, actor - 2); i--) {
      if (BY.contains(word(i).folded()) && FROM.contains(word(i - 1).folded())) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Whether what stands between verb and marker leaves no place for an object. */
  private boolean isComplete(int verb, int marker) {
    for (int i = verb + 1; i < marker; i++) {
      if (word(i).isPunctuation() && !word(i).isQuote()
          || i > verb + 1 && roles.traits(i).finiteVerb() && !roles.isNamed(i)) {
        return false;
      }
    }
    if (isVocalised(verb) || !VERBAL.of(word(verb).form()).active()) {
      return true;
    }
    for (int i = verb + 1; i < marker; i++) {
      if (!roles.isNamed(i) && DOING.test(word(i).form())) {
        return false;
      }
    }
    if (VERBAL.of(word(verb).form()).imperfect() && roles.traits(verb).joined()
        || isBehindTopic(verb) && marker > verb + 1) {
      return false;
    }
    int after = behindSubject(verb, marker);
    while (after < marker && isAside(after)) {
      after++;
    }
    return after == marker || after > verb + 1 && isPhrase(verb, after, marker);
  }

  /** Whether a damma over the verb's beginning tells that it is passive: «اتُّهم». */
  private boolean isVocalised(int verb) {
    String surface = word(verb).token().surface();
    int damma = surface.indexOf(DAMMA);
    return damma > 0 && damma <= 3 && !VERBAL.of(word(verb).form()).imperfect();
  }

  /** Whether an actor before the verb may be its subject. */
  private boolean isBehindTopic(int verb) {
    int start = roles.clauseStart(verb);
    return roles.participants().stream()
        .anyMatch(p -> p.first() >= start && p.last() < verb && p.isDirect());
  }

  /** The index behind the verb's subject: an actor, or a noun with its genitives. */
  private int behindSubject(int verb, int marker) {
    int i = verb + 1;
    for (Participant participant : roles.participants()) {
      if (participant.first() == i && participant.isDirect()) {
        return participant.last() + 1;
      }
    }
    while (i < marker && !isAttached(i) && !isAside(i)) {
      i++;
    }
    return i;
  }

  /**
   * Whether a phrase with a preposition fills the stretch up to the marker: «في سوريا»,
   * «بالصواريخ», not «لهجوم» nor «بضمانات», whose own agent might follow.
   */
  private boolean isPhrase(int verb, int from, int marker) {
    boolean actorBefore = roles.isNamed(from - 1) && from - 1 == verb + 1;
    if (!isAttached(from) || actorBefore && word(from).folded().startsWith("ل")) {
      return false;
    }
    int last = marker - 1;
    return roles.isNamed(last) || word(last).form().hasArticle() || isAside(last);
  }

  private boolean isAttached(int index) {
    if (roles.traits(index).isPreposition() && !roles.isNamed(index)) {
      return true;
    }
    String folded = word(index).folded();
    for (Participant participant : roles.participants()) {
      if (participant.first() == index) {
        return !participant.isDirect();
      }
    }
    return !roles.isNamed(index)
        && !folded.isEmpty()
        && "بلك".indexOf(folded.charAt(0)) >= 0
        && word(index).form().readings().stream().anyMatch(r -> r.particle() == folded.charAt(0));
  }

  private boolean isAside(int index) {
    return !roles.isNamed(index)
        && (roles.traits(index).adverb() || MANNER.contains(word(index).folded()));
  }

  private Word word(int index) {
    return roles.words().get(index);
  }
}
