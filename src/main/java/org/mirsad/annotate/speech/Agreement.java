package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.Folding;
import org.mirsad.text.Reading;

/** Whether a verb's person, gender and number fit a speaker. */
final class Agreement {
  /** Verbs of speech whose first letter is «و». */
  private static final Set<String> BEGIN_WITH_WAW =
      Set.of("وصف", "وعد", "وجه", "وافق", "وضح", "وبخ", "وقع", "وثق");

  private static final Set<String> INSTITUTIONS =
      Set.of(
          "الخارجيه",
          "خارجيه",
          "الداخليه",
          "داخليه",
          "الدفاع",
          "وزاره",
          "الرياسه",
          "الرئاسه",
          "رئاسه",
          "رياسه",
          "الجيش",
          "جيش",
          "القوات",
          "قوات",
          "البحريه",
          "الشرطه",
          "شرطه",
          "البرلمان",
          "برلمان",
          "النيابه",
          "القضاء",
          "المخابرات",
          "الاستخبارات",
          "الاركان",
          "البنتاغون");

  private static final Set<String> SEATS_WITH_WAW = Set.of("واشنطن", "وارسو", "ويلينغتون");

  /** States whose Arabic names are masculine; all others are feminine. */
  private static final Set<String> MASCULINE_STATES =
      Set.of("iraq", "lebanon", "sudan", "south_sudan", "yemen", "jordan", "morocco", "vatican");

  private final Map<String, Actor> actors;

  Agreement(Map<String, Actor> actors) {
    this.actors = actors;
  }

  boolean isPerson(Participant participant) {
    return isPerson(participant.actorId());
  }

  boolean isPerson(String actorId) {
    return actors.get(actorId).type() == Actor.Type.PERSON;
  }

  boolean isState(Participant participant) {
    return isState(participant.actorId());
  }

  boolean isState(String actorId) {
    return actors.get(actorId).type() == Actor.Type.STATE;
  }

  /** A feminine verb has no masculine person for its subject; anything else may be. */
  boolean agrees(Word verb, String actorId) {
    Actor actor = actors.get(actorId);
    return actor == null
        || actor.type() != Actor.Type.PERSON
        || actor.feminine()
        || !isFeminineOnly(verb);
  }

  /** A man does not say «قالوا»; a body may. */
  boolean fitsOne(Word verb, String actorId) {
    return agrees(verb, actorId) && (!isPerson(actorId) || !isPluralOnly(verb));
  }

  /** «والسراج»: «و» is written to the name, not its first letter as in «واشنطن». */
  boolean isJoinedName(Word first, String actorId) {
    String folded = first.folded();
    return folded.length() > 2
        && folded.charAt(0) == 'و'
        && !SEATS_WITH_WAW.contains(folded)
        && actors.get(actorId).names().stream()
            .noneMatch(name -> List.of(Folding.fold(name).split(" ")).contains(folded));
  }

  /** «الأنصاري», «عبد الملك»: the end of a person's name. */
  boolean isLastName(String folded, String actorId) {
    if (folded.length() < 4 || !isPerson(actorId)) {
      return false;
    }
    for (String name : actors.get(actorId).names()) {
      if (Folding.fold(name).endsWith(" " + folded)) {
        return true;
      }
    }
    return false;
  }

  /** «الخارجية الروسية», «الرئاسة المصرية»: an institution of a state speaks for itself. */
  Speaker itself(Speaker speaker) {
    if (!speaker.isKnown() || !isState(speaker.actorId()) || speaker.surface().isEmpty()) {
      return speaker;
    }
    String folded = Folding.fold(speaker.surface());
    int space = folded.indexOf(' ');
    String head = space < 0 ? "" : folded.substring(0, space);
    boolean institution =
        INSTITUTIONS.contains(head) || INSTITUTIONS.contains(SpeakerNouns.withoutConjunction(head));
    return institution ? new Speaker("", speaker.surface()) : speaker;
  }

  List<Speaker> themselves(List<Speaker> speakers) {
    List<Speaker> themselves = new ArrayList<>(speakers.size());
    for (Speaker speaker : speakers) {
      themselves.add(itself(speaker));
    }
    return themselves;
  }

  /** A state whose name is feminine is no subject of a masculine verb beside it. */
  boolean mayBeSubject(Word verb, String stateId) {
    return MASCULINE_STATES.contains(stateId) || gender(verb).orElse(true);
  }

  /** «ولفت» read as a verb with «و» for its first letter: «and he pointed out» is meant. */
  private static boolean isMisread(Word verb) {
    if (verb.folded().charAt(0) != 'و') {
      return false;
    }
    for (Reading reading : verb.form().readings()) {
      if (reading.conjunction() != 0 || BEGIN_WITH_WAW.contains(reading.lemma())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFeminineOnly(Word verb) {
    if (isMisread(verb)) {
      return false;
    }
    boolean any = false;
    for (Reading reading : verb.form().readings()) {
      if (reading.partOfSpeech().isVerb() && reading.person() == 3) {
        any = true;
        if (!reading.feminine()) {
          return false;
        }
      }
    }
    return any;
  }

  /** Whether a singular verb is feminine only or masculine only. */
  static Optional<Boolean> gender(Word verb) {
    if (isMisread(verb)) {
      return Optional.empty();
    }
    Boolean gender = null;
    for (Reading reading : verb.form().readings()) {
      if (reading.partOfSpeech().isVerb() && reading.person() == 3 && reading.number() == 1) {
        if (gender != null && gender != reading.feminine()) {
          return Optional.empty();
        }
        gender = reading.feminine();
      }
    }
    return Optional.ofNullable(gender);
  }

  /** «ورددوا»: a verb of several, in every reading. */
  static boolean isPluralOnly(Word verb) {
    boolean any = false;
    for (Reading reading : verb.form().readings()) {
      if (reading.partOfSpeech().isVerb()) {
        any = true;
        if (reading.number() < 3) {
          return false;
        }
      }
    }
    return any;
  }

  static boolean isPlural(Word verb) {
    for (Reading reading : verb.form().readings()) {
      if (reading.partOfSpeech().isVerb() && reading.person() == 3 && reading.number() >= 2) {
        return true;
      }
    }
    return false;
  }
}
