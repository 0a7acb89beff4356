package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Finds the subject of a verb that stands before it with something between: «كان الحرس الثوري قد
 * اتهم واشنطن» (the Guards had accused Washington), «إن طهران هي التي صنعت» (it is Tehran that
 * made), «أن قطر - بحكم موقعها - قادرة».
 */
final class FrontedTopics {
  private static final Set<String> CLEFT_PRONOUNS = Set.of("هو", "هي", "هم", "هما");

  private static final Set<String> CLEFT_RELATIVES =
      Set.of("التي", "الذي", "الذين", "من", "اللذان", "اللتان");

  /** The longest insertion between dashes, in words. */
  private static final int INSERTION = 10;

  private static final Set<String> LEADERS =
      Set.of("n:زعيم", "w:زعيمه", "n:قائد", "n:امين", "n:مرشح");

  /** Particles between topic and verb. */
  private static final Set<String> VERBAL = Set.of("قد", "لم", "لن", "لا", "سوف");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Antecedents antecedents;

  FrontedTopics(Passage passage, Antecedents antecedents) {
    this.passage = passage;
    this.roles = passage.roles();
    this.antecedents = antecedents;
  }

  /** The topic a particle, a quotation or an insertion parts from its verb. */
  Optional<Participant> apart(int verb) {
    return particleTopic(verb)
        .or(() -> beforeQuote(verb))
        .or(() -> beforeInsertion(verb))
        .or(() -> quotedName(verb));
  }

  /** «إن طهران هي التي صنعت», «التنظيم هو من تحصن»: the name before the pronoun. */
  List<Participant> cleft(int verb) {
    int relative = verb - 1;
    while (relative > 0 && isParticle(passage.word(relative))) {
      relative--;
    }
    if (relative < 2 || !CLEFT_RELATIVES.contains(passage.word(relative).folded())) {
      return List.of();
    }
    String pronoun = passage.word(relative - 1).folded();
    if (!CLEFT_PRONOUNS.contains(pronoun.startsWith("و") ? pronoun.substring(1) : pronoun)) {
      return List.of();
    }
    int name = relative - 2;
    if (passage.word(name).isPunctuation() && "،,»\"".indexOf(passage.word(name).mark()) >= 0) {
      name--;
    }
    return roles.directTo(name).map(List::of).orElse(List.of());
  }

  /** «إن رئيس المجلس راشد الغنوشي يرعى»: the person named behind titles that open the clause. */
  List<Participant> titled(int verb) {
    int before = verb - 1;
    while (before > 0 && isParticle(passage.word(before))) {
      before--;
    }
    int last = before;
    Optional<Participant> person =
        roles.participants().stream()
            .filter(p -> p.last() == last && p.isDirect() && passage.isPerson(p))
            .findFirst();
    if (person.isEmpty() || !antecedents.agrees(verb, person.get().actorId())) {
      return List.of();
    }
    int head = roles.clauseStart(verb);
    while (head < person.get().first()
        && (passage.word(head).isPunctuation() || roles.traits(head).functionWord())) {
      head++;
    }
    if (head >= person.get().first() || !passage.isTitle(head)) {
      return List.of();
    }
    for (int i = head; i < person.get().first(); i++) {
      boolean quote = passage.word(i).isQuote();
      if (!quote && !roles.isNamed(i) && !Owners.isNoun(passage.word(i))) {
        return List.of();
      }
    }
    return List.of(person.get());
  }

  /** «وكان الحرس الثوري قد اتهم واشنطن»: the topic before the particle, not the name behind. */
  private Optional<Participant> particleTopic(int verb) {
    if (verb == 0 || !isParticle(passage.word(verb - 1))) {
      return Optional.empty();
    }
    return roles.directTo(verb - 2);
  }

  /** «إن واشنطن «خانت الدبلوماسية»»: the topic before the quotation a verb opens. */
  private Optional<Participant> beforeQuote(int verb) {
    if (verb < 2 || !passage.word(verb - 1).opensQuote()) {
      return Optional.empty();
    }
    return roles.participants().stream()
        .filter(p -> p.last() == verb - 2 && p.isDirect() && !p.byAdjective())
        .filter(p -> isOpening(p.first()))
        .findFirst();
  }

  /** «المعروف باسم "داعش" استولى على»: a name in quotes right before the verb. */
  private Optional<Participant> quotedName(int verb) {
    if (verb < 3 || !passage.word(verb - 1).closesQuote()) {
      return Optional.empty();
    }
    return roles.participants().stream()
        .filter(p -> p.last() == verb - 2 && p.isDirect() && !p.byAdjective() && p.first() > 0)
        .filter(
            p -> passage.word(p.first() - 1).opensQuote() && antecedents.agrees(verb, p.actorId()))
        .filter(p -> p.first() < 2 || !isLeader(p.first() - 2)) // «زعيمة "الجبهة" ستخسر»
        .findFirst();
  }

  private boolean isLeader(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation() && (passage.isTitle(index) || word.form().hasAny(LEADERS));
  }

  /** «أن قطر - بحكم موقعها - قادرة»: the topic before what is said between dashes. */
  private Optional<Participant> beforeInsertion(int verb) {
    if (verb < 3 || !isDash(verb - 1)) {
      return Optional.empty();
    }
    for (int i = verb - 2; i > Math.max(0, verb - INSERTION); i--) {
      if (isDash(i)) {
        return roles.directTo(i - 1);
      }
    }
    return Optional.empty();
  }

  private boolean isDash(int index) {
    Word word = passage.word(index);
    return word.isPunctuation() && "-–—".indexOf(word.mark()) >= 0;
  }

  /** «إن واشنطن», «إن عناصر الدعم السريع»: at most a particle and a force stand before. */
  private boolean isOpening(int first) {
    int start = roles.clauseStart(first);
    return start >= first - 1 || start == first - 2 && Forces.isForce(passage.word(first - 1));
  }

  /** «قد», «لن»: what stands between a topic and its verb. */
  static boolean isParticle(Word word) {
    return VERBAL.contains(word.folded());
  }
}
