package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Span;

/**
 * Colours actors: gives a word's value its sign and weight where it stands, and a voice. «لم ينجح»
 * (did not succeed) blames, «ربما فشل» (perhaps failed) weighs half, «قصف معاقل إرهابيين» (bombed
 * terrorist hideouts) blames nobody.
 */
final class Shading {

  /** Who attacks in words only. */
  private static final Set<String> TALKERS =
      Set.of(
          "n:صحيفه",
          "n:صحف",
          "w:اعلامي",
          "n:اعلام",
          "n:كاتب",
          "n:محلل",
          "n:نائب",
          "w:سيناتور",
          "n:مسؤول",
          "w:قيادي",
          "n:متحدث",
          "n:ناطق",
          "n:معلق",
          "n:خطيب",
          "n:سياسي",
          "w:سياسيون",
          "n:ناشط",
          "n:معارض");

  /** Negations that say that something is not so, not that it ought not to be. */
  private static final Set<String> DENYING =
      Set.of(
          "لم",
          "لا",
          "ليس",
          "ليست",
          "ليسوا",
          "لم يكن",
          "لم تكن",
          "غير صحيح أن",
          "ليس صحيحا أن",
          "لا صحة لما",
          "ليس من الصحيح أن");

  /** Weaker words («لا يفوت فرصة») are no charge that somebody is cleared of. */
  private static final double DENIED_STRENGTH = 0.7;

  private static final Set<String> ALSO = Set.of("ايضا", "كذلك", "بدوره", "بدورها", "بشده");

  private static final Set<String> PRISON = Set.of("n:سجن", "n:حبس");

  private static final Set<String> UPON_HIM = Set.of("عليه", "اليه", "عليهم", "اليهم", "بحقه");

  private final Passage passage;
  private final SentenceRoles roles;
  private final OpinionTally tally = new OpinionTally();
  private final TrailingSpeaker trailing;
  private final OutlawFights outlaws;

  Shading(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.trailing = new TrailingSpeaker(passage);
    this.outlaws = new OutlawFights(passage);
  }

  List<Opinion> opinions() {
    return tally.opinions(roles.sentence().number());
  }

  /** «هاجم أردوغان ماكرون», «الشاهد يقصف السبسي»: politicians attack each other in words. */
  boolean isVerbalAttack(SentimentIndex.Hit hit, List<Participant> agents) {
    boolean attacks = hit.entry().lexeme().equals("هاجم");
    boolean shells = hit.entry().lexeme().equals("قصف");
    if (attacks && agents.isEmpty()) {
      int next = hit.last() + 1;
      while (next < roles.words().size() && ALSO.contains(passage.word(next).folded())) {
        next++;
      }
      return next < roles.words().size()
          && !passage.word(next).isPunctuation()
          && (passage.word(next).form().hasAny(TALKERS)
              || next > hit.last() + 1 && Owners.isDeedOrThing(passage.word(next)));
    }
    // «يقصف القذافي المدينة» is no attack in words: the name behind the verb is its subject.
    boolean other =
        shells
            && roles
                .genitive(hit.last())
                .filter(passage::isPerson)
                .filter(p -> agents.stream().noneMatch(a -> a.actorId().equals(p.actorId())))
                .isPresent();
    return (attacks || other) && !agents.isEmpty() && agents.stream().allMatch(passage::isPerson);
  }

  /**
   * Colours the targets of one effect of a word.
   *
   * @param predicate index of the word a negation would stand before
   */
  void add(
      SentimentIndex.Hit hit,
      int predicate,
      List<Participant> targets,
      List<Participant> agents,
      Map.Entry<SentimentEntry.Role, Integer> effect,
      double certainty,
      String rule) {
    add(hit, predicate, targets, voice(hit, agents), effect, certainty, rule);
  }

  /**
   * Colours the targets of one effect of a word in a voice.
   *
   * @param predicate index of the word a negation would stand before
   */
  void add(
      SentimentIndex.Hit hit,
      int predicate,
      List<Participant> targets,
      String voice,
      Map.Entry<SentimentEntry.Role, Integer> effect,
      double certainty,
      String rule) {
    Optional<Shifts.Shift> negation =
        passage
            .shifts()
            .negation(predicate)
            .filter(n -> !passage.shifts().holdException(predicate, hit.first()));
    int sign = effect.getValue();
    boolean cleared =
        negation.isPresent() && sign < 0 && !isDefence(hit, negation.get(), voice, effect.getKey());
    if (cleared
        || RejectedCharges.isRejected(passage, hit)
        || negation.isPresent() && sign < 0 && isTakenBack(hit.last())
        || isArrest(hit, targets)
        || sign < 0 && outlaws.isFought(hit, targets, effect.getKey())) {
      return;
    }
    List<Trace.Cue> cues = new ArrayList<>();
    Span span = passage.span(hit.first(), hit.last());
    cues.add(
        new Trace.Cue(
            span,
            hit.entry().lexeme(),
            "lexicon",
            effect.getKey().name().toLowerCase(Locale.ROOT),
            sign * hit.entry().strength()));
    double value = sign * hit.entry().strength();
    if (negation.isPresent()) {
      value *= sign < 0 ? -0.8 : -0.7;
      cues.add(negation.get().cue(roles.words()));
    }
    for (Shifts.Shift shift : passage.shifts().degrees(hit.first(), hit.last())) {
      value *= shift.shifter().factor();
      cues.add(shift.cue(roles.words()));
    }
    double shifted = Math.max(-1, Math.min(1, value));
    for (Participant target : targets) {
      boolean fits =
          isColoured(target, shifted)
              && !(shifted < 0 && isOfPersons(hit, effect.getKey()) && !mayBeTried(target));
      if (!target.actorId().equals(voice) && shifted != 0 && fits) {
        String why = negation.isPresent() ? rule + ",negated" : rule;
        tally.add(
            target.actorId(),
            voice,
            new OpinionTally.Evidence(shifted, certainty, span, cues, why));
      }
    }
  }

  /** Colours an actor by what he is called or by a means of his, where the word stands. */
  void label(Participant target, int index, double value, double certainty) {
    label(target, index, value, certainty, "label");
  }

  /** Colours an actor by what no word of the lexicon says but a construction. */
  void label(Participant target, int index, double value, double certainty, String rule) {
    label(target, heard(index), index, value, certainty, rule);
  }

  /** The same in the voice of somebody who judges there. */
  void label(
      Participant target, String voice, int index, double value, double certainty, String rule) {
    int start = passage.word(index).span().start();
    if (passage.voices().isDenied(start)
        || target.actorId().equals(voice)
        || !isColoured(target, value)) {
      return;
    }
    Span span = passage.span(index, index);
    String lexeme = passage.word(index).folded();
    Trace.Cue cue = new Trace.Cue(span, lexeme, "lexicon", "described", value);
    tally.add(
        target.actorId(),
        voice,
        new OpinionTally.Evidence(value, certainty, span, List.of(cue), rule));
  }

  /**
   * Whether an actor is judged at all: what «شاب تونسي» (a young Tunisian) does is not Tunisia's,
   * and who pledges himself to terrorists makes nobody think well of them.
   */
  private boolean isColoured(Participant target, double value) {
    boolean praised = value > 0 && passage.isOutlaw(target.actorId());
    return !praised && !(target.byAdjective() && PrivatePeople.isOf(passage, target));
  }

  /**
   * «حكم عليه بالسجن», «وجهت إليه تهمة», «عشر سنوات سجنا في فرنسا»: what befalls persons, no states
   * or bodies.
   */
  private boolean isOfPersons(SentimentIndex.Hit hit, SentimentEntry.Role role) {
    for (int i = hit.first(); i <= hit.last(); i++) {
      Word word = passage.word(i);
      boolean prison =
          role == SentimentEntry.Role.PATIENT
              && !word.isPunctuation()
              && !passage.isVerb(i)
              && word.form().hasAny(PRISON);
      if (prison || i > hit.first() && UPON_HIM.contains(word.folded())) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeTried(Participant target) {
    return passage.isPerson(target) || !passage.isBody(target) && !passage.isState(target);
  }

  /** The agent's own voice for «انتقد» and «أشاد», else that of the words' speaker. */
  String voice(SentimentIndex.Hit hit, List<Participant> agents) {
    if (!hit.entry().voicedByAgent() && !isVerbalAttack(hit, agents)) {
      return heard(hit.first());
    }
    return agents.isEmpty() ? passage.judge(hit.first()) : agents.get(0).actorId();
  }

  /** Whose words stand at an index, also «…، قال صائب عريقات» at the sentence's end. */
  private String heard(int index) {
    String voice = passage.voice(index);
    return voice.equals(Opinion.NARRATOR) ? trailing.of(index).orElse(voice) : voice;
  }

  /**
   * «قال باسيل إن إيران لا تشكل خطرا»: who denies what is bad in somebody speaks well of him; the
   * narrator's «لم يقتل» tells what happened.
   */
  private static boolean isDefence(
      SentimentIndex.Hit hit, Shifts.Shift negation, String voice, SentimentEntry.Role role) {
    return hit.entry().strength() >= DENIED_STRENGTH
        && role != SentimentEntry.Role.PATIENT
        && role != SentimentEntry.Role.EXPERIENCER
        && !voice.equals(Opinion.NARRATOR)
        && DENYING.contains(negation.shifter().phrase());
  }

  /** «ليس لصا، لكنه ضعيف»: a denial that a contrast follows is no praise. */
  private boolean isTakenBack(int last) {
    for (int i = last + 1; i < roles.words().size(); i++) {
      String folded = passage.word(i).folded();
      if (folded.startsWith("لكن") || folded.startsWith("ولكن")) {
        return true;
      }
    }
    return false;
  }

  /** «تركيا تحتجز العشرات»: what a state's police do is no discredit, unlike a militia's deed. */
  private boolean isArrest(SentimentIndex.Hit hit, List<Participant> targets) {
    return hit.entry().lexeme().equals("احتجز") && targets.stream().allMatch(passage::isState);
  }
}
