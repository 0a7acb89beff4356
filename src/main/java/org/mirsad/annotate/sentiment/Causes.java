package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/**
 * Blames or credits an actor with what his deed has led to: «انهارت المحادثات بسبب المطالب الروسية»
 * (the talks collapsed because of the Russian demands), «أدى قرار ترامب إلى ارتفاع الأسعار»
 * (Trump's decision led to rising prices), «بفضل الدعم القطري» (thanks to Qatari support).
 *
 * <p>The outcome makes the colour, so that the deed itself may be told without a word of judgement.
 * Known misses: outcomes told in another sentence, causes named by a pronoun.
 */
final class Causes {
  private static final double STRENGTH = 0.6;
  private static final double CERTAINTY = 0.75;

  /** How far before its cause an outcome may stand, in words. */
  private static final int BEFORE = 12;

  /** How far behind a verb what it leads to may stand, in words. */
  private static final int COMPLEMENT = 9;

  /** Behind these stands the cause of something bad. */
  private static final Set<String> BECAUSE = Set.of("بسبب", "جراء", "بفعل", "وبسبب", "وجراء");

  /** Behind these stands the cause of something bad or good. */
  private static final Set<String> RESULT = Set.of("نتيجه", "ونتيجه");

  private static final Set<String> THANKS = Set.of("بفضل", "وبفضل", "بجهود", "ثمره");

  /** How far behind the merit whose it is may stand, in words. */
  private static final int MERIT_REACH = 14;

  private static final Set<String> FOR = Set.of("لان", "كون");

  /** What leads to something, and the preposition before that; none where it is an object. */
  private static final List<Leading> LEADING =
      List.of(
          new Leading("v:ادي", "الي"),
          new Leading("v:افضي", "الي"),
          new Leading("v:قاد", "الي"),
          new Leading("v:اسفر", "عن"),
          new Leading("v:ساهم", "في"),
          new Leading("v:اسهم", "في"),
          new Leading("v:دفع", "الي"),
          new Leading("v:زاد", "من"),
          new Leading("v:فاقم", ""),
          new Leading("v:عمق", ""),
          new Leading("v:ضاعف", ""),
          new Leading("v:خلف", ""),
          new Leading("v:جلب", ""),
          new Leading("v:الحق", ""));

  /** «ناجم عن», «نتجت عن»: behind these and «عن» stands the cause. */
  private static final Set<String> RESULTING =
      Set.of("v:نتج", "v:نجم", "n:ناتج", "n:ناجم", "f:نتج", "f:نجم");

  /** «السبب في», «مسؤول عن», «وراء»: who is so called has caused what stands behind. */
  private static final Set<String> SOURCES =
      Set.of("n:سبب", "n:مسؤول", "n:متسبب", "w:وراء", "n:مسبب", "n:عامل");

  private static final Set<String> LINKS = Set.of("في", "عن", "ل", "وراء");

  private static final Set<String> COPULAS =
      Set.of(
          "هو", "هي", "هم", "كان", "كانت", "وحده", "وحدها", "من", "نفسه", "نفسها", "يعد", "تعد",
          "وهو", "وهي", "يعتبر", "تعتبر", "باتت", "بات", "اصبح", "اصبحت");

  /** How far behind its source an outcome may stand, in words. */
  private static final int SOURCE_REACH = 5;

  private static final Set<String> ASCRIBING = Set.of("v:عزا", "v:ارجع", "v:نسب", "f:ارجع");

  /** Verbs whose subject is the victim of what happens. */
  private static final Set<String> SUFFERING =
      Set.of("v:تعرض", "v:عاني", "v:خسر", "v:فقد", "v:احتاج", "v:خاف", "v:خشي", "v:تلقي", "v:شهد");

  private static final TypeTest LEADS =
      new TypeTest(form -> LEADING.stream().anyMatch(l -> form.has(l.verb())));

  private static final TypeTest ASCRIBES = new TypeTest(form -> form.hasAny(ASCRIBING));

  private static final TypeTest RESULTS = new TypeTest(form -> form.hasAny(RESULTING));

  private static final TypeTest IS_SOURCE = new TypeTest(form -> form.hasAny(SOURCES));

  /**
   * A verb of leading to something.
   *
   * @param preposition before what it leads to; empty where that is its object
   */
  private record Leading(String verb, String preposition) {}

  private final Passage passage;
  private final SentenceRoles roles;
  private final Causers causers;
  private final Outcomes outcomes;
  private final ButFor butFor;
  private final Shading shading;

  Causes(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.causers = new Causers(passage);
    this.outcomes = new Outcomes(passage);
    this.butFor = new ButFor(passage);
    this.shading = shading;
  }

  void judge() {
    if (roles.participants().isEmpty()) {
      return;
    }
    for (int i = 0; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.isNamed(i)) {
        continue;
      }
      String folded = word.folded();
      if (BECAUSE.contains(folded) || RESULT.contains(folded) || THANKS.contains(folded)) {
        judgeCause(i, folded);
      } else if (ButFor.isAt(word)) {
        colour(spared(i + 1), i, butFor.blames(i) ? -1 : 1);
      } else if (folded.equals("الفضل")) {
        colour(deserving(i), i, 1);
      } else if (FOR.contains(folded)) {
        judgeReason(i);
      } else if (isLeading(i)) {
        judgeLeading(i);
      } else if (ASCRIBES.test(word.form()) && roles.isVerbHere(i)) {
        judgeAscribed(i);
      } else if (RESULTS.test(word.form())) {
        judgeResulting(i);
      } else if (IS_SOURCE.test(word.form()) && !isOfOthers(word)) {
        judgeSource(i);
      }
    }
  }

  /** «تحاسب المحكمة المسؤولين عن الجرائم»: people in the accusative, no predicate. */
  private static boolean isOfOthers(Word word) {
    return word.form().hasArticle() && word.folded().endsWith("ين");
  }

  /** «تعثرت المفاوضات بسبب المطالب الأمريكية». */
  private void judgeCause(int cause, String folded) {
    int head = cause + 1;
    if (head >= roles.words().size() || isSuspended(cause)) {
      return;
    }
    int outcome = before(cause);
    int sign = outcome;
    if (THANKS.contains(folded)) {
      sign = outcome < 0 ? 0 : 1;
    } else if (!RESULT.contains(folded) && outcome > 0) {
      sign = 0;
    }
    colour(causers.at(head), cause, sign);
  }

  /** «انهارت المفاوضات لأن روسيا طالبت …»: him of whose deed the reason tells. */
  private void judgeReason(int reason) {
    int sign = before(reason);
    Optional<Participant> subject = roles.namedFrom(reason + 1);
    if (sign == 0 || subject.isEmpty() || isSuspended(reason)) {
      return;
    }
    int verb = subject.get().last() + 1;
    while (verb < roles.words().size() && roles.traits(verb).particle()) {
      verb++;
    }
    boolean acts =
        verb < roles.words().size()
            && passage.isFiniteVerb(verb)
            && !passage.word(verb).form().hasAny(SUFFERING);
    if (acts) {
      colour(roles.withConjuncts(subject.get()), reason, sign);
    }
  }

  /** Also «وأدى», which the dictionary has as a valley. */
  private boolean isLeading(int index) {
    return LEADS.test(passage.word(index).form()) && roles.isVerbHere(index) || isLed(index);
  }

  private boolean isLed(int index) {
    return passage.word(index).token().surface().equals("وأدى");
  }

  /** Whom «لولا» names, or whose quality or deed. */
  private List<Participant> spared(int head) {
    boolean averted = head < roles.words().size() && outcomes.ofPhrase(head) < 0;
    if (head >= roles.words().size() || averted && !butFor.blames(head - 1)) {
      return List.of();
    }
    List<Participant> named = causers.at(head);
    return named.isEmpty() && Owners.isNoun(passage.word(head))
        ? roles.genitive(head).map(roles::withConjuncts).orElse(List.of())
        : named;
  }

  /** «كان لروسيا الفضل في», «يعود الفضل في ذلك إلى عمان»: whose the merit is. */
  private List<Participant> deserving(int merit) {
    if (passage.shifts().negation(merit).isPresent()) {
      return List.of();
    }
    for (Participant participant : roles.participants()) {
      boolean before = participant.last() == merit - 1 && participant.attachment().equals("ل");
      boolean behind =
          participant.first() > merit
              && participant.first() <= merit + MERIT_REACH
              && (participant.attachment().equals("الي") || participant.attachment().equals("ل"));
      if (before || behind) {
        return roles.withConjuncts(participant);
      }
    }
    return List.of();
  }

  /** «أدت سياسات أردوغان إلى انهيار الليرة», «الغارات الإسرائيلية خلفت دمارا». */
  private void judgeLeading(int verb) {
    int complement = complement(verb);
    if (complement < 0 || isSuspended(verb) || passage.shifts().irrealis(verb).isPresent()) {
      return;
    }
    int sign = outcomes.ofPhrase(complement);
    if (sign != 0) {
      colour(causers.ofSubject(verb, complement), verb, sign);
    }
  }

  /** The word what a verb leads to begins with, or -1. */
  private int complement(int verb) {
    String preposition =
        LEADING.stream()
            .filter(l -> passage.word(verb).form().has(l.verb()))
            .map(Leading::preposition)
            .findFirst()
            .orElse(isLed(verb) ? "الي" : "");
    int end = Math.min(roles.clauseEnd(verb), verb + COMPLEMENT);
    for (int i = verb + 1; i < end; i++) {
      Word word = passage.word(i);
      if (preposition.isEmpty()) {
        boolean indefinite = !word.isPunctuation() && !word.form().hasArticle();
        boolean object = indefinite && !roles.isNamed(i) && outcomes.ofPhrase(i) != 0;
        if (object && (i == verb + 1 || roles.isParticipant(i - 1))) {
          return i;
        }
      } else if (word.folded().equals(preposition)) {
        return i + 1 < roles.words().size() ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** «عزا الخبراء الأزمة إلى سياسات …», «أرجع الانهيار إلى …». */
  private void judgeAscribed(int verb) {
    int end = Math.min(roles.words().size() - 1, verb + COMPLEMENT + 3);
    int sign = 0;
    for (int i = verb + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() && "«»\"“”،".indexOf(word.mark()) < 0) {
        return;
      }
      if (word.folded().equals("الي") && sign != 0) {
        for (Participant target : causers.at(i + 1)) {
          shading.label(target, ascriber(verb), verb, sign * STRENGTH, CERTAINTY, "cause");
        }
        return;
      }
      sign = sign == 0 && !roles.isNamed(i) ? outcomes.ofPhrase(i) : sign;
    }
  }

  /** «الأزمة نتجت عن توسع الحلف», «الدمار الناجم عن القصف الروسي». */
  private void judgeResulting(int word) {
    int from = word + 1;
    boolean linked = from + 1 < roles.words().size() && passage.word(from).folded().equals("عن");
    if (linked && !isSuspended(word)) {
      int sign = 0;
      for (int i = word - 1; i >= Math.max(roles.clauseStart(word), word - COMPLEMENT); i--) {
        sign = sign == 0 && !passage.word(i).isPunctuation() ? outcomes.ofWord(i) : sign;
      }
      colour(causers.at(from + 1), word, Math.min(sign, 0));
    }
  }

  /** «بوش هو السبب في دمار العراق», «كان تدخله سببا في …», «دميرطاش وراء نجاح الحزب». */
  private void judgeSource(int source) {
    String folded = passage.word(source).folded();
    boolean behind = folded.equals("وراء");
    int link = source + 1;
    if (link < roles.words().size() && roles.traits(link).adjective() && !roles.isNamed(link)) {
      link++; // «سببا رئيسيا في»
    }
    boolean linked =
        behind || link < roles.words().size() && LINKS.contains(passage.word(link).folded());
    if (!linked || isSuspended(source) || passage.shifts().irrealis(source).isPresent()) {
      return;
    }
    int sign = 0;
    int first = behind ? source + 1 : link + 1;
    int end = Math.min(roles.clauseEnd(link - 1), first + SOURCE_REACH);
    for (int i = first; i < end && sign == 0 && !passage.word(i).isPunctuation(); i++) {
      sign = roles.isNamed(i) ? 0 : outcomes.ofPhrase(i);
    }
    colour(topic(source), source, sign);
  }

  /** Who, or whose deed, stands right before a word, nothing but copulas between. */
  private List<Participant> topic(int source) {
    int last = source - 1;
    while (last > 0 && COPULAS.contains(passage.word(last).folded())) {
      last--;
    }
    int at = last;
    Optional<Participant> before =
        roles.participants().stream().filter(p -> p.last() == at && p.isDirect()).findFirst();
    if (before.isEmpty()) {
      return List.of();
    }
    int head = before.get().first() - 1;
    boolean verb = head < 0 || roles.isVerbHere(head) || roles.traits(head).functionWord();
    boolean deed = head >= 0 && causers.isDeed(head);
    boolean named = !before.get().byAdjective() && (verb || passage.word(head).isPunctuation());
    return named || deed ? List.of(before.get()) : List.of();
  }

  /** Who ascribes: the subject, or somebody who is no actor. */
  private String ascriber(int verb) {
    List<Participant> subjects =
        passage.subjects(verb).stream().filter(p -> p.first() == verb + 1).toList();
    return subjects.isEmpty() ? Opinion.OTHER : subjects.get(0).actorId();
  }

  /** What an outcome before its cause says of how things went: -1, 1 or 0. */
  private int before(int cause) {
    for (int i = cause - 1; i >= Math.max(0, cause - BEFORE); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() && "«»\"“”،".indexOf(word.mark()) < 0) {
        return 0;
      }
      int sign = outcomes.ofEvent(i);
      if (sign != 0) {
        boolean negated = passage.shifts().negation(i).isPresent();
        return negated ? 0 : sign;
      }
    }
    return 0;
  }

  private boolean isSuspended(int index) {
    return passage.shifts().supposition(index).isPresent()
        || passage.shifts().negation(index).isPresent();
  }

  private void colour(List<Participant> targets, int index, int sign) {
    if (sign == 0) {
      return;
    }
    for (Participant target : targets) {
      shading.label(target, index, sign * STRENGTH, CERTAINTY, "cause");
    }
  }
}
