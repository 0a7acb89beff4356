package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Tells where a verb has its subject before it, so that a name behind it is no subject but the
 * object: what a relative clause is about («النقاط التي تعيق حل الأزمة الليبية», the points that
 * hamper a solution of the Libyan crisis; «ما أغضب ترامب», which angered Trump), or a noun that is
 * no actor and opens the clause («الكوليرا تجتاح اليمن», cholera sweeps Yemen).
 *
 * <p>Also tells where somebody named before a verb is none of its subjects: one alone has no plural
 * verb, and a name before a colon is a dateline or who speaks («تركيا : ذبح جندي»).
 *
 * <p>Known miss: relative clauses that leave out the pronoun that goes back («القرار الذي أعلن
 * ترامب»).
 */
final class OwnTopics {
  private static final Set<String> RELATIVES = Set.of("التي", "الذي", "والتي", "والذي");

  private static final Set<String> WHAT = Set.of("ما", "مما", "بما");

  private static final Set<String> PARTICLES =
      Set.of("قد", "لم", "لن", "لا", "سوف", "كانت", "كان", "باتت", "بات", "زالت", "زال", "ما");

  /** «ما من شأنه أن يعرقل»: what is apt to do something. */
  private static final Set<String> APT = Set.of("شانه", "شانها", "شان");

  private static final int APT_REACH = 7;

  private static final Set<String> THAT = Set.of("ان", "الا");

  /** Pronouns behind prepositions that go back to what the clause is about. */
  private static final Set<String> RESUMING =
      Set.of(
          "فيه", "فيها", "به", "بها", "عليه", "عليها", "منه", "منها", "له", "لها", "خلاله",
          "خلالها", "عنه", "عنها", "اليه", "اليها", "معه", "معها", "بشانه", "بشانها", "بموجبه",
          "بموجبها", "حوله", "حولها", "ضده", "ضدها", "وراءه", "وراءها", "خلفه", "خلفها");

  /** Times open a clause whose subject stands behind the verb. */
  private static final Set<String> TIMES =
      Set.of(
          "n:يوم",
          "n:اسبوع",
          "n:شهر",
          "n:عام",
          "n:سنه",
          "w:ليله",
          "n:ساعه",
          "n:مساء",
          "n:صباح",
          "n:فجر",
          "n:وقت",
          "n:مره",
          "n:حين",
          "w:لحظه",
          "w:اثنين",
          "n:ثلاثاء",
          "n:اربعاء",
          "n:خميس",
          "n:جمعه",
          "n:سبت",
          "n:احد",
          "n:فتره",
          "n:مرحله");

  private final Passage passage;
  private final SentenceRoles roles;

  OwnTopics(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether a name behind a verb cannot be its subject. */
  boolean hasSubjectBefore(int verb) {
    return passage.isFirstPerson(verb) || isOfRelative(verb) || isApt(verb) || isBehindTopic(verb);
  }

  /** «التي تعيق», «ما أغضب»: no pronoun of the clause goes back to what it is about. */
  private boolean isOfRelative(int verb) {
    int before = verb - 1;
    while (before > 0 && PARTICLES.contains(passage.word(before).folded()) && !isWhat(before)) {
      before--;
    }
    if (before < 0 || hasPronoun(verb) || isResumed(verb) || before > 0 && isTime(before - 1)) {
      return false;
    }
    return isWhat(before)
        || RELATIVES.contains(passage.word(before).folded()) && agrees(before, verb);
  }

  /** «، ما أغضب»: behind a comma or a noun, no negation. */
  private boolean isWhat(int index) {
    return WHAT.contains(passage.word(index).folded())
        && index > 0
        && (passage.word(index - 1).isPunctuation()
            ? passage.word(index - 1).isComma()
            : passage.word(index - 1).folded().equals("كل") || isPlainNoun(index - 1));
  }

  private boolean isPlainNoun(int index) {
    Word word = passage.word(index);
    return word.form().hasArticle() && Owners.isNoun(word) && !roles.isNamed(index);
  }

  private boolean isApt(int verb) {
    if (verb < 2 || !THAT.contains(passage.word(verb - 1).folded()) || hasPronoun(verb)) {
      return false;
    }
    // «من شأن مثل هذا التغيير أن يثير»
    for (int i = verb - 2; i >= Math.max(1, verb - APT_REACH); i--) {
      if (passage.word(i).isPunctuation() || passage.isFiniteVerb(i)) {
        return false;
      }
      if (APT.contains(passage.word(i).folded()) && passage.word(i - 1).folded().endsWith("من")) {
        return true;
      }
    }
    return false;
  }

  /** «الحرب في طرابلس ستحرق تونس»: a definite noun opens the clause. */
  private boolean isBehindTopic(int verb) {
    int start = roles.clauseStart(verb);
    while (start < verb
        && (passage.word(start).isPunctuation() || roles.traits(start).complementizer())) {
      start++;
    }
    if (start >= verb || !isTopic(start) || isJoined(verb) || hasPronoun(verb)) {
      return false;
    }
    for (int i = start + 1; i < verb; i++) {
      Word word = passage.word(i);
      boolean mark = word.isPunctuation() && !word.isQuote();
      if (mark || passage.isVerb(i) || roles.traits(i).relative() || roles.opensContent(i)) {
        return false;
      }
    }
    return !roles.traits(verb - 1).isPreposition();
  }

  private boolean isTopic(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation()
        && word.form().hasArticle()
        && !roles.isNamed(index)
        && !roles.traits(index).functionWord()
        && !roles.traits(index).adverb()
        && !word.form().hasAny(TIMES)
        && !passage.isVerb(index);
  }

  private boolean isTime(int index) {
    return !passage.word(index).isPunctuation() && passage.word(index).form().hasAny(TIMES);
  }

  private boolean isJoined(int verb) {
    return passage.word(verb).form().readings().stream().anyMatch(r -> r.conjunction() != 0);
  }

  private boolean hasPronoun(int verb) {
    return roles.traits(verb).withObject();
  }

  private boolean isResumed(int verb) {
    for (int i = verb + 1; i < roles.clauseEnd(verb); i++) {
      if (RESUMING.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private boolean agrees(int relative, int verb) {
    boolean feminine = passage.word(relative).folded().endsWith("التي");
    return passage.word(verb).form().readings().stream()
        .anyMatch(r -> r.partOfSpeech().isVerb() && r.person() == 3 && r.feminine() == feminine);
  }

  /** Those who may be a verb's subjects, of those found. */
  List<Participant> fitting(int verb, List<Participant> found) {
    if (found.stream().anyMatch(p -> p.first() > verb && roles.participants().contains(p))
        && hasSubjectBefore(verb)) {
      return List.of();
    }
    if (isApt(verb) && found.stream().noneMatch(p -> p.last() == verb - 2)) {
      return List.of();
    }
    boolean far = found.stream().allMatch(p -> p.last() < verb - 2);
    if (far && !found.isEmpty() && isBehindIndefinite(verb)) {
      return List.of();
    }
    if (found.size() == 1 && isAlone(found.get(0)) && isPlural(verb)) {
      return List.of();
    }
    return found.stream().filter(p -> !isBeforeColon(p, verb) && !isPlaceOf(p, verb)).toList();
  }

  /** «منظمة المرأة في العراق والتي تخاطر»: goes on with what is in the place. */
  private boolean isPlaceOf(Participant named, int verb) {
    int behind = named.last() + 1;
    return behind < verb
        && named.attachment().equals("في")
        && passage.isState(named)
        && roles.participants().contains(named)
        && (passage.word(behind).folded().equals("والتي")
            || passage.word(behind).folded().equals("والذي"));
  }

  /** «تركيا : ذبح جندي»: a state before a colon. */
  private boolean isBeforeColon(Participant named, int verb) {
    int behind = named.last() + 1;
    return behind < verb
        && passage.isState(named)
        && roles.participants().contains(named)
        && passage.word(behind).isPunctuation()
        && passage.word(behind).mark() == ':';
  }

  /** «فرض المجلس عقوبات استهدفت صالح»: what the noun before the verb is about. */
  private boolean isBehindIndefinite(int verb) {
    Word noun = passage.word(verb - 1);
    String folded = noun.folded();
    return verb > 1
        && (folded.endsWith("ات") || folded.endsWith("ه"))
        && !roles.isNamed(verb - 1)
        && !noun.isPunctuation()
        && !noun.form().hasArticle()
        && Owners.isNoun(noun)
        && !roles.traits(verb - 1).adverb()
        && !roles.traits(verb - 1).circumstantial()
        && noun.form().readings().stream().noneMatch(r -> r.pronoun() || r.partOfSpeech().isVerb())
        && passage.isFiniteVerb(verb)
        && !isJoined(verb)
        && passage.word(verb).form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
            .allMatch(Reading::feminine);
  }

  /** Whether one person or state is meant: no people («الروس»), no force of theirs. */
  private boolean isAlone(Participant found) {
    if (!passage.isState(found) && !passage.isPerson(found) && !passage.isBody(found)) {
      return false;
    }
    if (!roles.participants().contains(found)) {
      return true;
    }
    String name = passage.word(found.last()).folded();
    int before = found.first() - 1;
    int behind = found.last() + 1;
    boolean people = name.endsWith("ون") || name.endsWith("ين") || name.equals("الروس");
    boolean headed =
        before >= 0
            && !passage.word(before).isPunctuation()
            && !passage.word(before).form().isFunctionWord()
            && !roles.isVerbHere(before)
            && Owners.isNoun(passage.word(before));
    boolean joined = behind < roles.words().size() && passage.word(behind).folded().startsWith("و");
    return !people && !headed && !joined && !found.byAdjective();
  }

  /** «قتلوا», «يناضلون»: plural in every reading. */
  private boolean isPlural(int verb) {
    String folded = passage.word(verb).folded();
    if (!folded.endsWith("وا") && !folded.endsWith("ون")) {
      return false;
    }
    boolean any = false;
    for (Reading reading : passage.word(verb).form().readings()) {
      if (reading.partOfSpeech().isVerb() && reading.person() == 3) {
        if (reading.number() <= 2) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }
}
