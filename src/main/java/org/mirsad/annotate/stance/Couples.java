package org.mirsad.annotate.stance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Finds whom a verb for two means: «السيسي وأردوغان يتفقان» (Sisi and Erdogan agree) those joined
 * before it, «بحث السيسي مع ترامب … واتفقا» (Sisi discussed with Trump … and they agreed), «واتفق
 * الجانبان» (both sides agreed) the two of a kind that the text has just named, if it named no
 * third.
 */
final class Couples {
  private static final Set<String> PEOPLE =
      Set.of(
          "الزعيمان",
          "الرئيسان",
          "الوزيران",
          "القائدان",
          "المسؤولان",
          "الرجلان",
          "الملكان",
          "الزعيمين",
          "الرئيسين",
          "الوزيرين",
          "القائدين",
          "المسؤولين",
          "الرجلين");

  private static final Set<String> STATES =
      Set.of(
          "البلدان",
          "الدولتان",
          "الحكومتان",
          "العاصمتان",
          "البلدين",
          "الدولتين",
          "الحكومتين",
          "العاصمتين");

  private static final Set<String> SIDES =
      Set.of("الجانبان", "الطرفان", "الوفدان", "الجانبين", "الطرفين", "الوفدين");

  /** Particles between those who are joined and their verb. */
  private static final Set<String> PARTICLES = Set.of("قد", "لم", "لن", "لا", "سوف", "ما");

  private static final TypeTest IS_DUAL = new TypeTest(Couples::isDual);

  private final Passage passage;
  private final SentenceRoles roles;
  private final Knowledge knowledge;

  Couples(Passage passage, Knowledge knowledge) {
    this.passage = passage;
    this.roles = passage.roles();
    this.knowledge = knowledge;
  }

  private static boolean isDual(WordForm form) {
    if (!form.folded().endsWith("ا") && !form.folded().endsWith("ان")) {
      return false;
    }
    // «دعا» may be two who called, but is one.
    List<Reading> finite =
        form.readings().stream().filter(r -> r.partOfSpeech().isVerb() && r.person() == 3).toList();
    return !finite.isEmpty() && finite.stream().allMatch(r -> r.number() == 2);
  }

  /** Those a verb without a named subject is said of; nobody if it is not said of two. */
  List<Participant> of(int verb) {
    List<Participant> joined = joinedBefore(verb);
    if (!joined.isEmpty()) {
      return joined;
    }
    Optional<Set<String>> noun = dualNoun(verb);
    if (noun.isPresent()) {
      return named(verb, noun.get());
    }
    return IS_DUAL.test(passage.word(verb).form()) ? together(verb) : List.of();
  }

  /** «كير ومشار يبرمان», «أما السراج وحفتر فأعرضا»: those joined right before a verb for two. */
  private List<Participant> joinedBefore(int verb) {
    int end = verb - 1;
    while (end > 0 && PARTICLES.contains(passage.word(end).folded())) {
      end--;
    }
    if (!IS_DUAL.test(passage.word(verb).form())) {
      return List.of();
    }
    for (Participant participant : roles.participants()) {
      List<Participant> all = roles.withConjuncts(participant);
      boolean beside = all.size() > 1 && all.get(all.size() - 1).last() == end;
      if (beside && participant.isDirect() && !participant.byAdjective()) {
        return all;
      }
    }
    return List.of();
  }

  /**
   * «واتفق الجانبان», «إن البلدين اتفقا»: what the two are called, behind the verb or before it.
   */
  private Optional<Set<String>> dualNoun(int verb) {
    int behind = verb + 1;
    while (behind < roles.words().size() && roles.traits(behind).adverb()) {
      behind++;
    }
    Optional<Set<String>> found = kindAt(behind, "ان");
    return found.isPresent() || !IS_DUAL.test(passage.word(verb).form())
        ? found
        : kindAt(verb - 1, "");
  }

  private Optional<Set<String>> kindAt(int index, String ending) {
    if (index < 0 || index >= roles.words().size()) {
      return Optional.empty();
    }
    String folded = passage.word(index).folded();
    return List.of(PEOPLE, STATES, SIDES).stream()
        .filter(k -> k.contains(folded) && folded.endsWith(ending))
        .findFirst();
  }

  /** «الوفدان الروسي والأوكراني»: the two right behind what they are called. */
  private List<Participant> behind(int noun) {
    List<Participant> two =
        roles.participants().stream()
            .filter(p -> p.first() == noun + 1 || p.first() == noun + 2)
            .filter(p -> passage.word(p.first() - 1).folded().length() > 1)
            .toList();
    boolean joined =
        two.size() == 2
            && two.get(0).first() == noun + 1
            && passage.word(two.get(1).first()).folded().startsWith("و");
    return joined ? two : List.of();
  }

  /** The two of a kind, named in this sentence before the verb or else in the one before. */
  private List<Participant> named(int verb, Set<String> nouns) {
    for (int i = 0; i < roles.words().size(); i++) {
      List<Participant> two = nouns.contains(passage.word(i).folded()) ? behind(i) : List.of();
      if (!two.isEmpty()) {
        return two;
      }
    }
    List<Participant> people = STATES.equals(nouns) ? List.of() : pair(verb, Actor.Type.PERSON);
    return people.isEmpty() && !PEOPLE.equals(nouns) ? pair(verb, Actor.Type.STATE) : people;
  }

  private List<Participant> pair(int verb, Actor.Type type) {
    Map<String, Participant> here = ofType(roles, verb, type);
    if (here.isEmpty() && passage.previous().isPresent()) {
      SentenceRoles before = passage.previous().get().roles();
      here = ofType(before, before.words().size(), type);
    }
    return here.size() == 2 ? List.copyOf(here.values()) : List.of();
  }

  private Map<String, Participant> ofType(SentenceRoles sentence, int end, Actor.Type type) {
    Map<String, Participant> found = new LinkedHashMap<>();
    for (Participant participant : sentence.participants()) {
      Actor actor = knowledge.actors().get(participant.actorId());
      boolean named = type == Actor.Type.STATE || !participant.byAdjective();
      if (participant.first() < end && named && actor != null && actor.type() == type) {
        found.putIfAbsent(participant.actorId(), participant);
      }
    }
    return found;
  }

  /** «بحث السيسي مع ترامب الملف واتفقا»: the two of whom the sentence has told a meeting. */
  private List<Participant> together(int verb) {
    for (int i = 0; i < verb; i++) {
      List<Participant> two = kindAt(i, "ان").isPresent() ? behind(i) : List.of();
      if (!two.isEmpty()) {
        return two;
      }
    }
    List<Participant> people = inSentence(verb, Actor.Type.PERSON);
    return people.isEmpty() ? inSentence(verb, Actor.Type.STATE) : people;
  }

  private List<Participant> inSentence(int verb, Actor.Type type) {
    Map<String, Participant> found = ofType(roles, verb, type);
    found.values().removeIf(Participant::byAdjective);
    return found.size() == 2 ? List.copyOf(found.values()) : List.of();
  }
}
