package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.SentimentIndex;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.SpeechVerb;

/**
 * Finds what somebody calls a thing: «وصف الخطوة بأنها كارثة» (called the step a disaster), «عدّ
 * القرار انتصارا» (deemed the decision a victory). Any word that makes something look good or bad
 * will do behind a verb of calling or deeming.
 */
final class Descriptions {
  /** How far behind its verb the thing may stand, titles and all, in words. */
  private static final int THING = 10;

  /** How far behind the thing what it is called may stand. */
  private static final int WORD = 5;

  private static final Set<String> BEING =
      Set.of("بانه", "بانها", "بانهما", "بانهم", "بكونه", "بكونها");

  /** How many words behind «بأنها» may tell what a thing behind them is called. */
  private static final int ADJECTIVE = 4;

  /** Verbs that call a thing told before something, by a pronoun. */
  private static final Set<String> CALLING = Set.of("وصف", "اعتبر", "عد", "نعت", "رأى");

  private static final Set<String> WHILE = Set.of("حين", "بينما", "فيما", "لكن");

  private static final Set<String> WHAT = Set.of("ما", "بما", "مما", "لما", "عما");

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<IssueHit> issues;
  private final List<FrameHit> frames;
  private final IssueMemory memory;
  private final List<SpeechVerb> verbs;

  /**
   * @param issues those of the sentence
   * @param frames those of the sentence
   */
  Descriptions(
      Passage passage,
      List<IssueHit> issues,
      List<FrameHit> frames,
      IssueMemory memory,
      Knowledge knowledge) {
    this.passage = passage;
    this.frames = frames;
    this.roles = passage.roles();
    this.issues = issues;
    this.memory = memory;
    this.verbs = knowledge.speechVerbs();
  }

  List<Reactions.Reaction> all() {
    List<Reactions.Reaction> found = new ArrayList<>();
    for (Statement statement : passage.statements()) {
      boolean deems = statement.attitude() == SpeechVerb.Attitude.THINKS;
      if (deems || callsThings(statement.verb())) {
        int verb = wordAt(statement.verbSpan().start());
        boolean known = verb >= 0 && !statement.speakerId().isEmpty();
        if (known && CALLING.contains(statement.verb()) && isOfPronoun(verb)) {
          described(verb)
              .or(() -> isRelative(verb) ? Optional.empty() : of(verb))
              .ifPresent(found::add);
        } else if (known && !isRelative(verb)) {
          of(verb).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** «ما وصفه بالعدوان», «التي نعتها بالمؤسفة»: the thing is whatever is called so. */
  private boolean isRelative(int verb) {
    boolean what = verb > 0 && WHAT.contains(passage.word(verb - 1).folded());
    return what || hasPronoun(verb) && !opensClause(verb);
  }

  private boolean hasPronoun(int verb) {
    return passage.word(verb).form().readings().stream()
        .anyMatch(r -> r.partOfSpeech().isVerb() && r.pronoun());
  }

  /** «ووصفه الحزب بأنه …», «، واعتبرته …»: a pronoun takes up what was spoken of before. */
  private boolean opensClause(int verb) {
    return verb == 0 || SentenceRoles.isJoined(passage.word(verb));
  }

  /** «، ووصفتها طهران بأنها»: a clause of its own, whose thing was told before. */
  private boolean isOfPronoun(int verb) {
    String folded = passage.word(verb).folded();
    boolean opens =
        SentenceRoles.isJoined(passage.word(verb))
            || verb > 0 && WHILE.contains(passage.word(verb - 1).folded());
    return opens && (folded.endsWith("ه") || folded.endsWith("ها")) && hasPronoun(verb);
  }

  private Optional<Reactions.Reaction> described(int verb) {
    IssueHit last = null;
    for (IssueHit issue : issues) {
      last = issue.last() < verb ? issue : last;
    }
    Optional<IssueHit> thing =
        last == null
            ? verb == 0 ? memory.subject(verb) : Optional.empty()
            : Optional.of(IssueMemory.unnamed(last.issueId(), last.phrase().direction(), verb));
    return thing.flatMap(t -> calledBehind(verb, t));
  }

  /** What the thing is called behind «بأنها» or «ب». */
  private Optional<Reactions.Reaction> calledBehind(int verb, IssueHit thing) {
    int end = Math.min(roles.words().size(), verb + THING);
    int from = verb + 1;
    while (from < end && !passage.word(from).folded().startsWith("ب")) {
      from++;
    }
    for (SentimentIndex.Hit hit : passage.hits()) {
      boolean near =
          hit.first() >= from && hit.first() <= from + WORD && !roles.isNamed(hit.first());
      int sign = near ? sign(hit) : 0;
      if (sign != 0) {
        return Optional.of(new Reactions.Reaction(frame(verb, hit, sign), thing, "described"));
      }
    }
    return judgement(from).map(f -> described(verb, f, thing));
  }

  /** «بأنها خطوة مهمة», «بالطعنة في الظهر»: what is said of issues as their judgement. */
  private Optional<FrameHit> judgement(int from) {
    return frames.stream()
        .filter(f -> f.judges() && f.first() >= from && f.first() <= from + WORD)
        .filter(f -> isOpen(from, f.first()))
        .findFirst();
  }

  private Reactions.Reaction described(int verb, FrameHit judgement, IssueHit thing) {
    int polarity = judgement.frame().polarity();
    boolean negated = passage.shifts().negation(judgement.first()).isPresent();
    FrameHit hit =
        FrameHit.judging(
            passage,
            verb,
            judgement.frame().lexeme(),
            negated ? -polarity : polarity,
            judgement.frame().place());
    return new Reactions.Reaction(hit, thing, "described");
  }

  /** «وصف», «سمى»: a verb whose object is a thing. */
  private boolean callsThings(String lexeme) {
    return verbs.stream()
        .filter(v -> v.lexeme().equals(lexeme) && v.attitude() == SpeechVerb.Attitude.SAYS)
        .anyMatch(v -> v.complements().contains(SpeechVerb.Complement.THING));
  }

  private int wordAt(int offset) {
    for (int i = 0; i < roles.words().size(); i++) {
      if (passage.word(i).span().start() <= offset && offset < passage.word(i).span().end()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * «وصفت طالبان بأنها «غير منطقية» دعوة غني إلى هدنة»: what a thing is called stands before it.
   */
  private Optional<Reactions.Reaction> inverted(int verb) {
    List<Participant> subjects = passage.subjects(verb);
    int by = subjects.isEmpty() ? verb + 1 : subjects.get(subjects.size() - 1).last() + 1;
    boolean calls =
        by > verb
            && by - verb <= THING
            && by < roles.words().size()
            && BEING.contains(passage.word(by).folded());
    Optional<IssueHit> thing =
        issues.stream()
            .filter(i -> calls && i.first() > by + 1 && i.first() <= by + THING)
            .filter(i -> isOpen(by + 1, i.first()))
            .findFirst();
    if (thing.isEmpty()) {
      return Optional.empty();
    }
    int end = Math.min(thing.get().first(), by + 2 + ADJECTIVE);
    for (SentimentIndex.Hit hit : passage.hits()) {
      boolean between = hit.first() > by && hit.last() < end && !roles.isNamed(hit.first());
      int sign = between ? sign(hit) : 0;
      if (sign != 0) {
        return Optional.of(
            new Reactions.Reaction(frame(verb, hit, sign), thing.get(), "described"));
      }
    }
    return judgement(by + 1).filter(f -> f.last() < end).map(f -> described(verb, f, thing.get()));
  }

  private Optional<Reactions.Reaction> of(int verb) {
    Optional<Reactions.Reaction> inverted = inverted(verb);
    if (inverted.isPresent()) {
      return inverted;
    }
    Optional<IssueHit> thing = thing(verb);
    if (thing.isEmpty()) {
      return Optional.empty();
    }
    int from = Math.max(verb, thing.get().last()) + 1;
    for (SentimentIndex.Hit hit : passage.hits()) {
      // «القرار بالمؤسف»: the thing itself may be a word of the expression.
      boolean near = hit.last() >= from && hit.first() >= from - 1 && hit.first() <= from + WORD;
      boolean other = hit.first() <= verb || roles.isNamed(hit.first());
      if (near && !other && isOpen(from, hit.first())) {
        int sign = sign(hit);
        return sign == 0
            ? Optional.empty()
            : Optional.of(new Reactions.Reaction(frame(verb, hit, sign), thing.get(), "described"));
      }
    }
    return judgement(from).map(f -> described(verb, f, thing.get()));
  }

  /** What is spoken of: named, taken up by a noun or by a pronoun, or «الأمر». */
  private Optional<IssueHit> thing(int verb) {
    if (hasPronoun(verb)) {
      return before(verb);
    }
    for (IssueHit issue : issues) {
      boolean behind = issue.first() > verb && issue.first() <= verb + THING;
      if (behind && isOpen(verb + 1, issue.first())) {
        return Optional.of(issue);
      }
    }
    int end = Math.min(roles.words().size(), verb + THING);
    for (int i = verb + 1; i < end && isOpen(verb + 1, i); i++) {
      Optional<IssueHit> known = memory.meant(passage, i);
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  /** What a pronoun written to a verb takes up: the last issue before it, of its gender. */
  private Optional<IssueHit> before(int verb) {
    boolean feminine = passage.word(verb).folded().endsWith("ها");
    IssueHit last = null;
    for (IssueHit issue : issues) {
      boolean same = issue.isFeminine(passage) == feminine;
      last = issue.last() < verb && same ? issue : last;
    }
    return Optional.ofNullable(last)
        .map(i -> IssueMemory.unnamed(i.issueId(), i.phrase().direction(), verb));
  }

  /** Whether no other clause begins in a stretch. */
  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = passage.word(i);
      boolean mark = word.isPunctuation() && "،؛.:".indexOf(word.mark()) >= 0;
      if (mark || passage.isFiniteVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word makes what it is said of look good or bad. */
  private int sign(SentimentIndex.Hit hit) {
    Map<SentimentEntry.Role, Integer> effects = hit.entry().effects();
    boolean said =
        hit.entry().partOfSpeech() != SentimentEntry.Class.VERB || !passage.isVerb(hit.first());
    Integer effect = effects.get(SentimentEntry.Role.DESCRIBED);
    effect = effect == null ? effects.get(SentimentEntry.Role.AGENT) : effect;
    if (!said || effect == null) {
      return 0;
    }
    Optional<Shifts.Shift> negation = passage.shifts().negation(hit.first());
    return negation.isPresent() ? -effect : effect;
  }

  private FrameHit frame(int verb, SentimentIndex.Hit hit, int sign) {
    return FrameHit.judging(passage, verb, hit.entry().lexeme(), sign, hit.entry().place());
  }
}
