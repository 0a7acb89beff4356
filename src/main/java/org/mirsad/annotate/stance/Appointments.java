package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Finds who charges whom with forming a government: «كلف الرئيس سليمان النائب سلام تشكيل الحكومة»
 * (President Sleiman charged the deputy Salam with forming the government), «عين الملك فلانا رئيسا
 * للحكومة» (the king appointed him head of the government). The first name behind the verb is his
 * who appoints, the next his who is appointed; a lone name before the verb of nobody else is that
 * of the appointed («الرزاز يكلف بتشكيل الحكومة»). Known misses: appointers whom nothing but
 * another sentence names.
 */
final class Appointments {
  /**
   * An appointment.
   *
   * @param first index of the verb
   * @param last index of the last word of the charge
   * @param appointing whose position it is; empty if that is not known
   */
  record Appointment(int first, int last, List<Participant> appointing) {}

  private static final TypeTest APPOINTS =
      new TypeTest(form -> form.hasAny(Set.of("v:كلف", "v:عين", "v:سمي", "v:اختار")));

  private static final Set<String> FORMING =
      Set.of("تشكيل", "بتشكيل", "تاليف", "بتاليف", "تكوين", "بتكوين");

  private static final Set<String> FORMING_IT =
      Set.of("بتشكيلها", "تشكيلها", "بتاليفها", "تاليفها", "بتكوينها");

  private static final Set<String> GOVERNMENT =
      Set.of("حكومه", "الحكومه", "حكومته", "حكومتها", "الوزاره", "وزاره");

  private static final Set<String> HEADED =
      Set.of("للحكومه", "لحكومه", "للوزراء", "لوزراء", "لمجلس", "لحكومتها", "لوزرائها");

  private static final Set<String> RULERS =
      Set.of("الرئيس", "رئيس", "الملك", "العاهل", "الامير", "امير", "ملك", "السلطان", "ملكه");

  private static final Set<String> TITLES = Set.of("رئيس", "زعيم", "امين", "قائد", "امير");

  /** How many words of a rank may stand between what a title is of and the name. */
  private static final int RANK = 4;

  private static final Set<String> INFINITIVE =
      Set.of("ان", "بان", "لان", "كي", "لكي", "حتي", "الا", "وان", "من", "الذي", "التي");

  /** How far behind the verb the charge may stand. */
  private static final int REACH = 18;

  private final Passage passage;
  private final SentenceRoles roles;

  Appointments(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** The appointments a sentence tells of. */
  List<Appointment> all() {
    List<Appointment> all = new ArrayList<>();
    for (int i = 0; i < roles.words().size(); i++) {
      boolean told = i == 0 || !INFINITIVE.contains(passage.word(i - 1).folded());
      if (told
          && APPOINTS.test(passage.word(i).form())
          && (passage.isFiniteVerb(i) || passage.isVerb(i))
          && passage.shifts().negation(i).isEmpty()) {
        int verb = i;
        charge(verb).ifPresent(last -> all.add(appointment(verb, last)));
      }
    }
    return all;
  }

  /** The last word of what somebody is charged with, behind a verb. */
  private Optional<Integer> charge(int verb) {
    int end = Math.min(roles.words().size() - 1, verb + REACH);
    for (int i = verb + 1; i <= end; i++) {
      String word = passage.word(i).folded();
      String next = i < roles.words().size() - 1 ? passage.word(i + 1).folded() : "";
      boolean forms = FORMING.contains(word) && GOVERNMENT.contains(next);
      boolean heads = word.equals("رئيسا") && HEADED.contains(next);
      boolean first = word.equals("وزيرا") && (next.equals("اول") || next.equals("اولا"));
      if (forms || heads || first) {
        return Optional.of(i + 1);
      }
      if (FORMING_IT.contains(word)) {
        return Optional.of(i);
      }
      boolean stops =
          passage.word(i).isPunctuation() && !passage.word(i).isComma() || passage.isFiniteVerb(i);
      if (stops) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Appointment appointment(int verb, int last) {
    List<Participant> behind =
        roles.participants().stream()
            .filter(p -> p.first() > verb && p.last() < last && !p.byAdjective() && p.isDirect())
            .toList();
    List<Participant> before =
        passage.subjects(verb).stream().filter(p -> p.last() < verb).toList();
    boolean him = isOfPronoun(verb);
    List<Participant> appointing;
    if (PassiveVoice.isMarked(passage.word(verb))) {
      appointing = List.of();
    } else if (!before.isEmpty()) {
      appointing = him || isSomebodyBehind(verb, last) ? before : List.of();
    } else if (behind.size() > 1 || him && !behind.isEmpty()) {
      appointing = List.of(behind.get(isOfTitle(verb, behind) ? 1 : 0));
    } else if (behind.size() == 1
        && (isNamedFurther(behind.get(0), last) || isRuler(verb, behind.get(0)))) {
      appointing = behind;
    } else {
      boolean joined = SentenceRoles.isJoined(passage.word(verb));
      appointing = him || joined ? passage.carriedSubject(verb) : List.of();
    }
    return new Appointment(verb, last, appointing);
  }

  /** «عين الرئيس ماكرون رئيسا للوزراء»: who is called a ruler appoints. */
  private boolean isRuler(int verb, Participant participant) {
    boolean ruler = false;
    for (int i = verb + 1; i < participant.first(); i++) {
      ruler |= RULERS.contains(passage.word(i).folded());
    }
    return ruler;
  }

  /** «سمى رئيس مجلس السيادة فلان»: what his title is of stands before his own name. */
  private boolean isOfTitle(int verb, List<Participant> behind) {
    return behind.size() > 1
        && TITLES.contains(passage.word(verb + 1).folded())
        && behind.get(0).first() == verb + 2
        && behind.get(1).first() - behind.get(0).last() <= RANK;
  }

  /** «كلفه», «عينه»: whether the verb has a pronoun for its object. */
  private boolean isOfPronoun(int verb) {
    String folded = passage.word(verb).folded();
    return folded.endsWith("ه")
        && passage.word(verb).form().readings().stream().anyMatch(Reading::pronoun);
  }

  /** «يكلف بتشكيل» names nobody who is charged: its subject is. */
  private boolean isSomebodyBehind(int verb, int last) {
    String next = passage.word(verb + 1).folded();
    return verb + 1 < last && !FORMING.contains(next) && !FORMING_IT.contains(next);
  }

  /** «كلف الرئيس عون الطبيب فلان الفلاني تشكيل»: who is charged stands behind who charges him. */
  private boolean isNamedFurther(Participant first, int last) {
    int nouns = 0;
    for (int i = first.last() + 1; i < last - 1; i++) {
      boolean noun =
          !passage.word(i).isPunctuation()
              && !roles.traits(i).functionWord()
              && !roles.traits(i).adverb();
      nouns += noun ? 1 : 0;
    }
    return nouns > 2;
  }
}
