package org.mirsad.annotate.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Subjects that stand before their verb's clause: of a relative clause («الذي اتهم قطر»), behind
 * «أما» («أما إيران فاتهمت إسرائيل»), before «أن» («سبق لفرنسا أن انتقدت», «على روسيا أن تنسحب»),
 * and of verbs that go on with a subject («وحمّلت إسرائيل المسؤولية»).
 */
final class Controls {
  /** Verbs that have no actor as their object, but behind a preposition. */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "v:وافق", "v:رحب", "v:ندد", "v:قال", "v:صرح", "v:اعلن", "v:اكد", "v:تعهد", "v:اشاد",
          "v:انسحب", "v:احتج", "v:رد", "v:التزم", "v:وقع", "v:شارك", "v:تدخل", "v:اتفق", "v:تفاوض",
          "v:انضم", "v:صادق", "v:اعترض", "v:اصر", "v:تحدث");

  /** Times of which a relative clause tells nothing: «في الوقت الذي تستعد روسيا». */
  private static final Set<String> TIMES =
      Set.of("الوقت", "وقت", "اليوم", "الحين", "اللحظه", "الساعه", "المرحله", "الفتره", "ليله");

  private static final Set<String> PRONOUNS =
      Set.of(
          "انه", "انها", "انهم", "بانه", "بانها", "بانهم", "لانه", "لانها", "لانهم", "لكنه",
          "لكنها", "لكنهم", "كانه", "كانها");

  /** What a clause about the topic behind «أما» may begin with. */
  private static final Set<String> ANSWERS = Set.of("فقد", "فلم", "فلن", "فلا");

  private static final Set<String> THAT = Set.of("ان", "بان", "الا");

  private static final Set<String> RESUMING =
      Set.of(
          "فيه", "فيها", "به", "بها", "عليه", "عليها", "منه", "منها", "له", "لها", "خلاله",
          "خلالها", "عنه", "عنها", "اليه", "اليها", "معه", "معها", "بشانه", "بشانها", "بموجبه",
          "بموجبها", "حوله", "حولها", "فيهم", "بينهم", "ضده", "ضدها");

  private final SentenceRoles roles;
  private final List<Word> words;
  private final WordTraits[] traits;
  private final Clauses clauses;
  private final ActorGenders genders;

  Controls(SentenceRoles roles, WordTraits[] traits, Clauses clauses, ActorGenders genders) {
    this.roles = roles;
    this.words = roles.words();
    this.traits = traits;
    this.clauses = clauses;
    this.genders = genders;
  }

  /** Whether an actor behind a verb cannot be its subject by its gender. */
  boolean disagrees(int verb, Participant behind) {
    return isPlural(verb)
        || behind.first() == verb + 1 && !genders.mayBeSubject(words.get(verb), behind, words);
  }

  /** A verb before its subject is singular: «استهدفوا السعودية» has its subject before it. */
  private boolean isPlural(int verb) {
    String folded = words.get(verb).folded();
    if (!folded.endsWith("ا") && !folded.endsWith("ن")) {
      return false;
    }
    List<Reading> finite =
        words.get(verb).form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
            .toList();
    return !finite.isEmpty() && finite.stream().allMatch(r -> r.number() > 1);
  }

  /** «أنها لن تطرد حماس»: the pronoun on the particle is the subject. */
  private boolean hasPronounBefore(int verb) {
    int before = verb - 1;
    while (before > 0 && traits[before].particle() && !PRONOUNS.contains(bare(before))) {
      before--;
    }
    return before >= 0 && PRONOUNS.contains(bare(before));
  }

  private String bare(int index) {
    String folded = words.get(index).folded();
    return folded.startsWith("و") || folded.startsWith("ف") ? folded.substring(1) : folded;
  }

  /**
   * Whether the verb's subject is what its relative clause is about, so that an actor behind it is
   * none: no pronoun in the clause goes back to it («القرار الذي اتخذته قطر», «الذي دعت فيه»).
   */
  boolean hasRelativeSubject(int verb) {
    int start = clauses.start(verb);
    if (!isPronounRelative(start) || !clauses.areParticles(start + 1, verb)) {
      return false;
    }
    if (traits[verb].withObject()
        || start > 0 && isTime(start - 1)
        || words.get(verb).form().hasAny(INTRANSITIVE)) {
      return false;
    }
    for (int i = verb + 1; i < clauses.end(verb); i++) {
      if (RESUMING.contains(words.get(i).folded())) {
        return false;
      }
    }
    return agreesWithRelative(start, verb);
  }

  /** Whether a word is a masdar as well as a verb, and no conjunction makes it go on. */
  boolean mayBeMasdar(int index) {
    return !traits[index].mayBeJoined()
        && words.get(index).form().readings().stream()
            .anyMatch(
                r ->
                    r.partOfSpeech() == Reading.PartOfSpeech.MASDAR
                        || r.partOfSpeech() == Reading.PartOfSpeech.NOUN);
  }

  /** Whether the subject of a verb stands before it and is no actor behind it. */
  boolean hasOther(int verb) {
    return hasRelativeSubject(verb)
        || hasPronounBefore(verb)
        || new NounTopics(words, traits, clauses).are(verb);
  }

  private boolean isPronounRelative(int start) {
    String folded = words.get(start).folded();
    return folded.endsWith("الذي") || folded.endsWith("التي");
  }

  private boolean isTime(int index) {
    return TIMES.contains(words.get(index).folded());
  }

  private boolean agreesWithRelative(int start, int verb) {
    boolean feminine = words.get(start).folded().endsWith("التي");
    return words.get(verb).form().readings().stream()
        .anyMatch(r -> r.partOfSpeech().isVerb() && r.person() == 3 && r.feminine() == feminine);
  }

  /** The topic behind «أما» for the verb with ف, the one before «أن», the one that goes on. */
  Optional<Participant> of(int verb, List<Participant> behind) {
    Optional<Participant> topic = topic(verb);
    if (topic.isPresent()) {
      return topic;
    }
    Optional<Participant> controller = beforeThat(verb);
    if (controller.isPresent() && (behind.isEmpty() || !controller.get().isDirect())) {
      return controller;
    }
    return !behind.isEmpty() && wantsObject(verb, behind.get(0)) ? before(verb) : Optional.empty();
  }

  private Optional<Participant> topic(int verb) {
    int start = clauses.start(verb);
    boolean answers = words.get(start).folded().startsWith("ف") && traits[start].mayBeFiniteVerb();
    boolean particle = words.get(start).folded().startsWith("فقد");
    int answer = start;
    if (!answers) {
      answer = verb;
      while (answer > start && !words.get(answer).folded().startsWith("ف")) {
        answer--;
      }
      particle = ANSWERS.contains(words.get(answer).folded());
    }
    if (!answers && !particle || !clauses.areParticles(answer + 1, verb)) {
      return Optional.empty();
    }
    int head = answer - 1;
    while (head >= 0
        && !words.get(head).folded().equals("اما")
        && !words.get(head).folded().equals("واما")) {
      head--;
    }
    if (head < 0) {
      return Optional.empty();
    }
    for (Participant participant : roles.participants()) {
      boolean opens =
          participant.first() > head
              && participant.last() < answer
              && participant.first() <= head + 3
              && participant.isDirect()
              && !participant.byAdjective();
      if (opens) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  /** «سبق لفرنسا أن انتقدت», «دعا روسيا إلى أن تنسحب». */
  private Optional<Participant> beforeThat(int verb) {
    int that = verb - 1;
    while (that > 0 && traits[that].negation()) {
      that--;
    }
    if (that < 1 || !THAT.contains(words.get(that).folded())) {
      return Optional.empty();
    }
    int before = words.get(that - 1).folded().equals("الي") ? that - 2 : that - 1;
    for (Participant participant : roles.participants()) {
      if (participant.last() == before && !participant.byAdjective()) {
        return genders.mayBeSubject(words.get(verb), participant, words)
            ? Optional.of(participant)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a verb that goes on has the only actor behind it as its object. */
  private boolean wantsObject(int verb, Participant behind) {
    if (!words.get(verb).form().hasAny(NounTopics.PERSONAL) || !goesOn(verb)) {
      return false;
    }
    int next = roles.withConjuncts(behind).get(roles.withConjuncts(behind).size() - 1).last() + 1;
    if (next >= words.size() || words.get(next).isPunctuation()) {
      return true;
    }
    return words.get(next).form().isFunctionWord()
        || words.get(next).folded().contains("مسؤولي")
        || traits[next].joined()
        || words.get(next).form().readings().stream().anyMatch(r -> r.particle() == 'ب');
  }

  /** Whether a verb opens its clause, or stands behind «حيث». */
  private boolean goesOn(int verb) {
    int start = clauses.start(verb);
    return verb > 0
        && (start == verb
            || traits[verb].mayBeJoined()
            || start == verb - 1 && words.get(start).folded().endsWith("حيث"));
  }

  /** The subject of the verb that goes before. */
  private Optional<Participant> before(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      boolean isVerb = traits[i].finiteVerb() || clauses.start(i) == i && roles.isVerbHere(i);
      if (isVerb && !traits[clauses.start(i)].relative() && !roles.isNamed(i)) {
        List<Participant> subjects = roles.subjects(i);
        boolean agrees =
            !subjects.isEmpty() && genders.mayBeSubject(words.get(verb), subjects.get(0), words);
        return agrees ? Optional.of(subjects.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
