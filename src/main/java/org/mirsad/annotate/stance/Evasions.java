package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.TypeTest;

/**
 * Finds who leaves a question about an issue open: «امتنع الوزير عن القول عما إذا كان سيدعم
 * العقوبات» (the minister would not say whether he would back sanctions), «سئل الرئيس هل سيقصف
 * إيران، فلم يجب» (asked whether he would bomb Iran, the president gave no answer). Known miss: an
 * answer whose words are clear to a reader only («كل شيء في وقته»).
 */
final class Evasions {
  /** How far before the question the verb that leaves it open may stand, in words. */
  private static final int REACH = 10;

  /** How far behind its question word the issue may stand, in words. */
  private static final int QUESTION = 9;

  /** How far before the question who is asked may be named, in words. */
  private static final int ASKED_WHOM = 6;

  private static final Set<String> AVOIDING =
      Set.of("v:امتنع", "v:تهرب", "v:تفادي", "v:تجنب", "v:تحفظ", "v:راوغ", "v:احجم");

  /** What somebody avoids or would not do. */
  private static final Set<String> TELLING =
      Set.of(
          "n:افصاح", "n:اجابه", "n:رد", "n:قول", "n:تاكيد", "n:كشف", "n:تحديد", "n:تعليق",
          "n:توضيح", "n:حسم", "n:تصريح", "n:جواب");

  private static final Set<String> TELLS =
      Set.of(
          "v:كشف", "v:افصح", "v:حدد", "v:قال", "v:اكد", "v:اجاب", "v:شاء", "v:اوضح", "v:اعلن",
          "v:حسم", "v:نفي", "v:رد", "v:جزم");

  private static final Set<String> REFUSING = Set.of("v:رفض", "v:ابي");
  private static final Set<String> ASKED = Set.of("سئل", "سئلت", "وسئل", "وسئلت", "فسئل");

  private static final Set<String> OPEN =
      Set.of(
          "ربما", "فربما", "متروك", "سنري", "ابتسم", "فابتسم", "فاكتفي", "اكتفي", "واكتفت", "صمت");

  /** «متفادية الرد»: participles that tell what the subject does meanwhile. */
  private static final Set<String> MEANWHILE =
      Set.of(
          "متفاديا", "متفاديه", "متجنبا", "متجنبه", "متهربا", "متهربه", "رافضا", "رافضه", "ممتنعا",
          "ممتنعه", "متحفظا", "متحفظه");

  private static final TypeTest ANSWERS =
      new TypeTest(form -> form.hasAny(Set.of("v:اجاب", "v:رد", "v:قال", "v:اكتفي")));

  private static final TypeTest AVOIDS = new TypeTest(form -> form.hasAny(AVOIDING));
  private static final TypeTest IS_TELLING = new TypeTest(form -> form.hasAny(TELLING));
  private static final TypeTest IS_TOLD = new TypeTest(form -> form.hasAny(TELLS));
  private static final TypeTest REFUSES = new TypeTest(form -> form.hasAny(REFUSING));

  private final Passage passage;
  private final SentenceRoles roles;

  Evasions(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whoever leaves open what is asked about an issue. */
  List<Participant> of(IssueHit issue) {
    Optional<Integer> question = issue.takenUp() ? Optional.empty() : question(issue);
    if (question.isEmpty()) {
      return List.of();
    }
    for (int i = question.get() - 1; i >= Math.max(0, question.get() - REACH); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() && "؛;.!؟?:".indexOf(word.mark()) >= 0) {
        return List.of();
      }
      if (ASKED.contains(word.folded())) {
        return isLeftOpen(issue.last() + 1) || leavesOpenBefore(i) ? asked(i) : List.of();
      }
      if (leavesOpen(i, question.get())) {
        return passage.subjects(i);
      }
      if (MEANWHILE.contains(word.folded()) && tells(i + 1, question.get())) {
        return mainSubjects(i);
      }
    }
    return List.of();
  }

  /** The subjects of the verb a participle goes with. */
  private List<Participant> mainSubjects(int participle) {
    for (int i = participle - 1; i >= 0; i--) {
      boolean ends = passage.word(i).isPunctuation() && "؛.:".indexOf(passage.word(i).mark()) >= 0;
      List<Participant> subjects =
          passage.isVerb(i) && !roles.isNamed(i) ? passage.subjects(i) : List.of();
      if (ends || !subjects.isEmpty()) {
        return subjects;
      }
    }
    return List.of();
  }

  /** Index of «هل», «عما إذا», «ما إذا» before an issue. */
  private Optional<Integer> question(IssueHit issue) {
    for (int i = issue.first() - 1; i >= Math.max(0, issue.first() - QUESTION); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() && "،,«»\"".indexOf(word.mark()) < 0) {
        return Optional.empty();
      }
      String folded = word.folded();
      String next = passage.word(i + 1).folded();
      boolean whether =
          folded.equals("هل")
              || next.equals("اذا") && (folded.equals("عما") || folded.equals("ما"))
              || folded.equals("ان") && next.startsWith("كان") && i > 0 && isAsked(i - 1)
              || folded.equals("عن") && i > 0 && isAsked(i - 1);
      if (whether) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isAsked(int from) {
    for (int i = from; i >= Math.max(0, from - ASKED_WHOM); i--) {
      if (ASKED.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** «امتنع عن الإفصاح», «رفض الرد», «لم تكشف»; not «رفض أن يعرف». */
  private boolean leavesOpen(int verb, int question) {
    Word word = passage.word(verb);
    if (roles.isNamed(verb) || !passage.isVerb(verb)) {
      return false;
    }
    if (AVOIDS.test(word.form()) || REFUSES.test(word.form())) {
      return tells(verb + 1, question);
    }
    return IS_TOLD.test(word.form()) && passage.shifts().negation(verb).isPresent();
  }

  private boolean tells(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.word(i).isPunctuation() && IS_TELLING.test(passage.word(i).form())) {
        return true;
      }
    }
    return false;
  }

  /** «تحفظت على الرد حين سئلت هل». */
  private boolean leavesOpenBefore(int asked) {
    for (int i = asked - 1; i >= Math.max(0, asked - REACH); i--) {
      if (!passage.word(i).isPunctuation() && leavesOpen(i, asked)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows a question is no answer. */
  private boolean isLeftOpen(int from) {
    for (int i = from; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation()) {
        continue;
      }
      if (OPEN.contains(word.folded()) || isEither(i) || leavesOpen(i, roles.words().size())) {
        return true;
      }
    }
    return false;
  }

  /** «قد أفعل وقد لا أفعل», «لا أحد يعلم». */
  private boolean isEither(int index) {
    if (index + 1 >= roles.words().size()) {
      return false;
    }
    String folded = passage.word(index).folded();
    String next = passage.word(index + 1).folded();
    return folded.equals("وقد") && next.equals("لا") || folded.equals("لا") && next.equals("احد");
  }

  /** «سئل الرئيس هل»: the name behind, or whom the clause before names: «الخرطوم حين سئلت». */
  private List<Participant> asked(int verb) {
    for (Participant participant : roles.participants()) {
      boolean behind = participant.first() > verb && participant.first() <= verb + 4;
      if (behind && participant.isDirect() && !participant.byAdjective()) {
        return List.of(participant);
      }
    }
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (!passage.word(i).isPunctuation() && leavesOpen(i, verb)) {
        return passage.subjects(i);
      }
    }
    return answering(verb);
  }

  /** «حين سئل عما إذا كان سيقصف، أجاب ترامب»: the subject of the verb of answering behind. */
  private List<Participant> answering(int asked) {
    for (int i = asked + 1; i < roles.words().size(); i++) {
      if (!passage.word(i).isPunctuation() && ANSWERS.test(passage.word(i).form())) {
        return passage.subjects(i);
      }
    }
    return List.of();
  }
}
