package org.mirsad.annotate.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.Folding;
import org.mirsad.text.Reading;

/**
 * Whether a verb before an actor may have it as its subject by its gender: «شكر قطر» (thanked
 * Qatar) has not, for states are feminine.
 */
final class ActorGenders {
  /** States that are masculine, or both. */
  private static final Set<String> MASCULINE =
      Set.of("لبنان", "العراق", "الاردن", "المغرب", "السودان", "اليمن", "الصومال", "الفاتيكان");

  /** Seats that are no towns. */
  private static final Set<String> MASCULINE_SEATS =
      Set.of("الكرملين", "البنتاغون", "الاليزيه", "البنتاجون", "الكونغرس", "الكنيست");

  /** What the names of bodies begin with that are masculine. */
  private static final Set<String> MASCULINE_BODIES =
      Set.of(
          "الاتحاد",
          "اتحاد",
          "مجلس",
          "المجلس",
          "حزب",
          "الحزب",
          "بنك",
          "البنك",
          "تيار",
          "التيار",
          "جيش",
          "الجيش",
          "برلمان",
          "البرلمان",
          "صندوق",
          "الصندوق",
          "تنظيم",
          "التنظيم",
          "تحالف",
          "التحالف",
          "ائتلاف",
          "الائتلاف",
          "حلف",
          "الحلف",
          "حراك",
          "الحراك",
          "المصرف",
          "مصرف");

  /** Those that are feminine; «قادة الاتحاد» are none. */
  private static final Set<String> FEMININE_BODIES =
      Set.of(
          "حركه",
          "الحركه",
          "جماعه",
          "الجماعه",
          "منظمه",
          "المنظمه",
          "هيئه",
          "الهيئه",
          "جامعه",
          "الجامعه",
          "حكومه",
          "الحكومه",
          "لجنه",
          "اللجنه",
          "كتله",
          "جبهه",
          "الجبهه",
          "وزاره",
          "رئاسه",
          "الرئاسه",
          "محكمه",
          "المحكمه",
          "نقابه",
          "النقابه",
          "رابطه",
          "الرابطه",
          "مفوضيه",
          "المفوضيه",
          "جمعيه",
          "الجمعيه",
          "شركه",
          "سلطه",
          "السلطه",
          "الامم",
          "قوات",
          "القوات");

  private final Set<String> bodies = new HashSet<>();
  private final Map<String, Boolean> persons = new HashMap<>();
  private final Set<String> feminineStates = new HashSet<>();

  ActorGenders(Iterable<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.type() == Actor.Type.PERSON) {
        persons.put(actor.id(), actor.feminine());
      } else if (actor.type() == Actor.Type.STATE
          && !MASCULINE.contains(Folding.fold(actor.ar()))) {
        actor.names().forEach(name -> feminineStates.add(Folding.fold(name)));
        actor.metonyms().stream()
            .map(Folding::fold)
            .filter(seat -> !MASCULINE_SEATS.contains(seat))
            .forEach(feminineStates::add);
      } else if (actor.type() != Actor.Type.STATE) {
        bodies.add(actor.id());
      }
    }
  }

  /** Whether an actor right behind a verb may be its subject. */
  boolean mayBeSubject(Word verb, Participant actor, List<Word> words) {
    return agrees(actor, words, verb.form().readings()) && !isOtherBody(verb, actor, words);
  }

  /**
   * Whether a verb read as a lexeme may have an actor as its subject: «توقّع صرصار» is «expected»,
   * not the feminine of «وقّع».
   */
  boolean mayBeSubject(Word verb, String lemma, Participant actor, List<Word> words) {
    List<Reading> own =
        verb.form().readings().stream().filter(r -> r.lemma().equals(lemma)).toList();
    return agrees(actor, words, own);
  }

  private boolean agrees(Participant actor, List<Word> words, List<Reading> readings) {
    Boolean person = persons.get(actor.actorId());
    boolean state = person == null && isNameOfState(actor, words);
    return person == null && !state || agrees(readings, state || person);
  }

  /** «ودعت الاتحاد الأوروبي», «ودعا حركة حماس»: the body right behind the verb is its object. */
  private boolean isOtherBody(Word verb, Participant actor, List<Word> words) {
    String head = words.get(actor.first()).folded();
    boolean feminine = FEMININE_BODIES.contains(head);
    return bodies.contains(actor.actorId())
        && !actor.byAdjective()
        && (feminine || MASCULINE_BODIES.contains(head))
        && !agrees(verb.form().readings(), feminine);
  }

  private static boolean agrees(List<Reading> readings, boolean feminine) {
    List<Reading> singular =
        readings.stream().filter(r -> isFinite(r) && r.person() == 3 && r.number() == 1).toList();
    return singular.isEmpty() || singular.stream().anyMatch(r -> r.feminine() == feminine);
  }

  /** «قطر», not «القطريون» nor «الجانب القطري». */
  private boolean isNameOfState(Participant actor, List<Word> words) {
    return actor.first() == actor.last()
        && !actor.byAdjective()
        && feminineStates.contains(words.get(actor.first()).folded());
  }

  private static boolean isFinite(Reading reading) {
    return reading.partOfSpeech() == Reading.PartOfSpeech.PERFECT
        || reading.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT;
  }
}
