package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Finds reactions whose thing is not named where they stand: «والرياض ترحب» (and Riyadh welcomes),
 * «رفضتها حماس» (Hamas rejected it), «رحب بها ترامب» (Trump welcomed it), and those it meets with
 * («حظيت بتأييد النهضة», met with the support of Ennahdha). The thing is the one this sentence has
 * spoken of before, else what the article has last told.
 */
final class Reactions {
  /** Frames that may take up a thing by a pronoun or without one. */
  private static final Set<StanceFrame.Kind> KINDS =
      EnumSet.of(
          StanceFrame.Kind.SUPPORT,
          StanceFrame.Kind.ACCEPT,
          StanceFrame.Kind.REJECT,
          StanceFrame.Kind.RULE_OUT,
          StanceFrame.Kind.EVADE,
          StanceFrame.Kind.JUDGEMENT);

  /** Prepositions with a pronoun: «رحب به», «اعترضت عليه». */
  private static final Set<String> BY_PRONOUN =
      Set.of(
          "به", "بها", "له", "لها", "عليه", "عليها", "عنه", "عنها", "فيه", "فيها", "ضده", "ضدها",
          "منه", "منها", "اليه", "اليها", "حياله", "حيالها", "تجاهه", "تجاهها");

  private static final Set<String> THAT =
      Set.of("ذلك", "بذلك", "لذلك", "الامر", "بالامر", "هذا", "بهذا", "الفكره", "بالفكره");

  /** How strong a frame is that needs no more. */
  private static final double CLEAR = 0.9;

  /** Verbs whose subject gets what others give. */
  private static final TypeTest IS_MEETING =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "v:حظي",
                      "v:لقي",
                      "v:لاقي",
                      "v:نال",
                      "v:حصل",
                      "v:حاز",
                      "v:اثار",
                      "v:قابل",
                      "v:قوبل",
                      "v:واجه",
                      "v:جوبه",
                      "v:ووجه",
                      "v:اصطدم",
                      "v:استقبل",
                      "v:تلقي")));

  /** How far a thing, its verb and what it meets with may stand apart, in words. */
  private static final int MET = 7;

  /** «أثار قرار بايدن … غضب نتنياهو»: what a thing meets with may stand behind it. */
  private static final int MEETING = 12;

  /** How far back in its sentence a pronoun reaches, in words. */
  private static final int REACH = 25;

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<IssueHit> issues;
  private final List<FrameHit> frames;
  private final IssueMemory memory;

  /**
   * @param issues those of the sentence
   * @param frames those of the sentence
   */
  Reactions(Passage passage, List<IssueHit> issues, List<FrameHit> frames, IssueMemory memory) {
    this.passage = passage;
    this.roles = passage.roles();
    this.issues = issues;
    this.frames = frames;
    this.memory = memory;
  }

  /**
   * A reaction.
   *
   * @param issue what it is to
   * @param rule how that was found
   */
  record Reaction(FrameHit frame, IssueHit issue, String rule) {}

  /**
   * The reactions of the sentence.
   *
   * @param found the stances it is known to tell
   */
  List<Reaction> of(Collection<Stance> found) {
    List<Reaction> reactions = new ArrayList<>();
    for (FrameHit frame : frames) {
      boolean phrase = isNegatedVerb(frame);
      boolean verb = frame.isVerb() || passage.isFiniteVerb(frame.first()) || phrase;
      boolean clear =
          verb
              && !frame.judges()
              && !PassiveVoice.isMarked(passage.word(frame.last()))
              && (frame.frame().strength() >= CLEAR
                  || isEvasion(frame)
                  || ReactingFrames.isFeeling(frame))
              && KINDS.contains(frame.frame().kind());
      if (clear) {
        thing(frame, found).ifPresent(reactions::add);
      } else if ((frame.derived() || isNoun(frame)) && KINDS.contains(frame.frame().kind())) {
        received(frame).ifPresent(reactions::add);
      }
    }
    return reactions;
  }

  /**
   * Whether the holders of a reaction to what is not named beside it are too unsure: a dropped
   * subject of another sentence, or the speaker for what «الجميع» are to feel.
   */
  static boolean isNobodys(String rule, List<String> holderRules) {
    return switch (rule) {
      case "pronoun", "unnamed" -> holderRules.contains("carried-subject");
      case "received" -> !holderRules.contains("genitive");
      default -> false;
    };
  }

  /** «حظيت المبادرة بتأييد النهضة», «لقي العرض رفضا من حماس»: what a thing meets with. */
  private Optional<Reaction> received(FrameHit frame) {
    for (int i = frame.first() - 1; i >= Math.max(0, frame.first() - MEETING); i--) {
      if (passage.isVerb(i) && IS_MEETING.test(passage.word(i).form())) {
        int verb = i;
        return issues.stream()
            .filter(issue -> issue.last() < frame.first() && issue.first() >= verb - MET)
            .reduce((a, b) -> b)
            .map(issue -> new Reaction(frame, issue, isOfWhom(frame) ? "predicate" : "received"));
      }
      if (passage.isFiniteVerb(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «اصطدم المشروع بفيتو أمريكي». */
  private static boolean isNoun(FrameHit frame) {
    return frame.frame().partOfSpeech() == SentimentEntry.Class.NOUN;
  }

  /** «تأييدا من عون»: a preposition tells whose reaction it is. */
  private boolean isOfWhom(FrameHit frame) {
    int end = Math.min(roles.words().size(), frame.last() + 4);
    for (int i = frame.last() + 1; i < end; i++) {
      String folded = passage.word(i).folded();
      if (folded.equals("من") || folded.equals("لدي")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Reaction> thing(FrameHit frame, Collection<Stance> found) {
    int at = frame.last();
    if (isThat(behindNames(at + 1))) {
      Optional<IssueHit> told = here(found, at);
      boolean first = frame.first() == roles.clauseStart(0);
      return told.or(() -> first ? memory.unnamed(roles.sentence().number(), at) : Optional.empty())
          .map(i -> new Reaction(frame, i, "unnamed"));
    }
    Optional<String> pronoun = pronoun(frame);
    Optional<IssueHit> meant =
        pronoun
            .flatMap(p -> before(frame.first(), p))
            .or(
                () ->
                    pronoun.isPresent() && (opens(frame) || isAlone(frame.first()))
                        ? memory.subject(at)
                        : Optional.empty());
    if (meant.isPresent()) {
      IssueHit issue = meant.get();
      IssueHit taken = IssueMemory.unnamed(issue.issueId(), issue.phrase().direction(), at);
      return Optional.of(new Reaction(frame, taken, "pronoun"));
    }
    boolean whole =
        isEvasion(frame)
            && frame.last() > frame.first()
            && issues.stream().noneMatch(i -> i.first() > at);
    boolean closed =
        (whole || isClosed(frame.last() + 1) || isFeltAlone(frame))
            && passage.shifts().negation(frame.first()).isEmpty();
    return closed
        ? voted(frame)
            .or(() -> here(found, at))
            .or(() -> memory.unnamed(roles.sentence().number(), at))
            .map(i -> new Reaction(frame, i, "unnamed"))
        : Optional.empty();
  }

  /** «عارضت بكين المشروع وصوتت باريس بنعم»: who votes, votes on the thing itself. */
  private Optional<IssueHit> voted(FrameHit frame) {
    return issues.stream()
        .filter(i -> frame.frame().lexeme().startsWith("صوت"))
        .filter(i -> !i.takenUp() && i.last() < frame.first())
        .reduce((a, b) -> b)
        .map(i -> IssueMemory.unnamed(i.issueId(), i.phrase().direction(), frame.last()));
  }

  /** «امتنع عن التصويت», «لم يتخذ قراره», «امتنعت الصين»: evasions that need no object. */
  private static boolean isEvasion(FrameHit frame) {
    return frame.frame().kind() == StanceFrame.Kind.EVADE
        && (frame.last() > frame.first() || frame.frame().objects().isEmpty());
  }

  /** The pronoun that is the object of a frame. */
  private Optional<String> pronoun(FrameHit frame) {
    String folded = passage.word(frame.last()).folded();
    boolean suffixed =
        (frame.first() == frame.last() || isNegatedVerb(frame))
            && (folded.endsWith("ه") || folded.endsWith("ها"))
            && passage.word(frame.last()).form().readings().stream()
                .filter(r -> r.partOfSpeech().isVerb())
                .anyMatch(Reading::pronoun);
    if (suffixed) {
      return Optional.of(folded);
    }
    int next = frame.last() + 1;
    boolean by =
        next < roles.words().size()
            && (BY_PRONOUN.contains(passage.word(next).folded()) || isThat(next));
    return by ? Optional.of(passage.word(next).folded()) : Optional.empty();
  }

  /** «لن تقبله»: an expression of a particle and a verb. */
  private boolean isNegatedVerb(FrameHit frame) {
    String first = passage.word(frame.first()).folded();
    return frame.last() == frame.first() + 1
        && (first.equals("لا") || first.equals("لن") || first.equals("لم"))
        && passage.isVerb(frame.last());
  }

  /** «وقالت حماس إنها لن تقبله»: no noun before in its sentence that a pronoun could mean. */
  private boolean isAlone(int index) {
    for (int i = 0; i < index; i++) {
      boolean light =
          roles.isNamed(i)
              || roles.traits(i).functionWord()
              || roles.traits(i).adverb()
              || passage.word(i).isPunctuation()
              || roles.isSomebody(i)
              || roles.isVerbHere(i);
      if (!light) {
        return false;
      }
    }
    return true;
  }

  /** The issue before a word that a pronoun takes up. */
  private Optional<IssueHit> before(int index, String pronoun) {
    boolean that = THAT.contains(pronoun);
    boolean feminine = pronoun.endsWith("ا");
    IssueHit last = null;
    for (IssueHit issue : issues) {
      boolean near = issue.last() < index && index - issue.last() <= REACH;
      boolean any = that || isToldByVerb(issue) && holds(issue, feminine);
      last = near && (any || issue.isFeminine(passage) == feminine) ? issue : last;
    }
    return Optional.ofNullable(last);
  }

  /** «اقترحت مصر هدنة»: the noun that a pronoun takes up is not the first word. */
  private boolean isToldByVerb(IssueHit issue) {
    return issue.last() > issue.first() && passage.isVerb(issue.first());
  }

  private boolean holds(IssueHit issue, boolean feminine) {
    for (int i = issue.first() + 1; i <= issue.last(); i++) {
      String folded = passage.word(i).folded();
      boolean noun = !roles.isNamed(i) && !roles.traits(i).functionWord();
      if (noun && (folded.endsWith("ه") || folded.endsWith("ات")) == feminine) {
        return true;
      }
    }
    return false;
  }

  /** The issue this sentence has taken a position on before a reaction that names none. */
  private Optional<IssueHit> here(Collection<Stance> found, int at) {
    Stance last = null;
    for (Stance stance : found) {
      boolean before = stance.span().end() <= passage.word(at).span().start();
      last = before && stance.label() != Stance.Label.CONDITIONAL ? stance : last;
    }
    return last == null
        ? Optional.empty()
        : Optional.of(IssueMemory.unnamed(last.issueId(), last.label().sign(), at));
  }

  /** Whether a verb opens its sentence, or only its subject stands before it. */
  private boolean opens(FrameHit frame) {
    for (int i = 0; i < frame.first(); i++) {
      boolean light = roles.isNamed(i) || roles.traits(i).functionWord();
      if (!light) {
        return false;
      }
    }
    return issues.stream().noneMatch(i -> !i.takenUp());
  }

  /** «أيد ذلك», «وافق على ذلك»: what was just said. */
  private boolean isThat(int from) {
    int index = from < roles.words().size() && roles.traits(from).isPreposition() ? from + 1 : from;
    if (index >= roles.words().size() || !THAT.contains(passage.word(index).folded())) {
      return false;
    }
    int next = index + 1;
    return next >= roles.words().size()
        || passage.word(next).isPunctuation()
        || roles.traits(next).functionWord();
  }

  private int behindNames(int from) {
    int index = from;
    for (Participant participant : roles.participants()) {
      boolean next = participant.first() == index && participant.isDirect();
      index = next && !participant.byAdjective() ? participant.last() + 1 : index;
    }
    return index;
  }

  /** «أعرب عن ارتياحه، وقال …». */
  private boolean isFeltAlone(FrameHit frame) {
    int next = frame.last() + 1;
    return ReactingFrames.isFeeling(frame)
        && next < roles.words().size()
        && passage.word(next).isComma();
  }

  /** Whether nothing more belongs to a clause from here on but its subject. */
  private boolean isClosed(int from) {
    int index = behindNames(from);
    int quoted = index;
    while (index < roles.words().size() && passage.word(index).closesQuote()) {
      index++;
    }
    if (index >= roles.words().size()) {
      return true;
    }
    Word word = passage.word(index);
    boolean ends = index > quoted && word.isComma();
    return ends || word.isPunctuation() && ".؛".indexOf(word.mark()) >= 0;
  }
}
