package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.TypeTest;

/** What the frames around an issue say together: each reversal turns the position round. */
final class Verdict {
  /** Words of stating a condition: «شرطه لوقف القصف انسحاب الجيش». */
  private static final Set<String> REQUIRING =
      Set.of("اشترط", "شرطه", "شرطها", "شرطهم", "شرطنا", "شروطه", "شروطها", "شروطهم", "شروطنا");

  private final Passage passage;
  private final IssueHit issue;

  /** How far before a position the verb of showing may stand, in words. */
  private static final int SHOWING = 5;

  private static final Set<StanceFrame.Kind> SHOWN =
      Set.of(StanceFrame.Kind.OFFER, StanceFrame.Kind.SUPPORT, StanceFrame.Kind.ACCEPT);

  private static final TypeTest SHOWS =
      new TypeTest(form -> form.hasAny(Set.of("v:اظهر", "v:ابدي", "v:امتلك", "v:لمس")));

  private final List<Trace.Cue> cues = new ArrayList<>();
  private final List<String> rules;
  private final Set<Shifts.Shift> negations = new HashSet<>();
  private double polarity;
  private double strength = 1;
  private boolean conditional;

  /**
   * @param rules that found the holders
   */
  Verdict(Passage passage, IssueHit issue, List<String> rules) {
    this.passage = passage;
    this.issue = issue;
    this.polarity = issue.phrase().direction();
    this.rules = new ArrayList<>(rules);
    if (issue.first() < passage.words().size()) {
      cues.add(
          new Trace.Cue(
              passage.span(issue.first(), issue.last()),
              issue.phrase().text(),
              "issue",
              issue.issueId(),
              issue.phrase().direction()));
    }
    if (issue.takenUp()) {
      this.rules.add("taken-up");
      this.strength = 0.8;
    }
  }

  void apply(FrameHit frame) {
    Optional<Shifts.Shift> negation =
        passage.shifts().negation(frame.first()).filter(n -> !isOfPredicate(n, frame));
    if (frame.frame().lexeme().equals("لا")) {
      negation = Optional.empty(); // «قد لا يساعد»: it is the negation
    }
    if (frame.frame().kind() == StanceFrame.Kind.EVADE && negation.isPresent()) {
      return; // «لم تتردد في طردهم»: who does not hesitate does it
    }
    if (frame.frame().polarity() == 0) {
      conditional |= !isWhatIsRequired(frame);
    } else {
      polarity *= frame.frame().polarity();
    }
    strength *= frame.frame().strength();
    cues.add(
        new Trace.Cue(
            passage.span(frame.first(), frame.last()),
            frame.frame().lexeme(),
            "frame",
            frame.frame().kind().name().toLowerCase(Locale.ROOT),
            frame.frame().polarity()));
    negation.or(() -> shown(frame)).ifPresent(this::negate);
  }

  /** «لم تظهر روسيا أي استعداد ل…»: the negation of the verb of showing before a position. */
  private Optional<Shifts.Shift> shown(FrameHit frame) {
    boolean position = frame.derived() && SHOWN.contains(frame.frame().kind());
    int start = Math.max(0, frame.first() - SHOWING);
    for (int i = frame.first() - 1; position && i >= start; i--) {
      if (passage.word(i).isPunctuation()) {
        return Optional.empty();
      }
      if (SHOWS.test(passage.word(i).form())) {
        return passage.shifts().negation(i);
      }
      boolean light = passage.roles().isNamed(i) || !passage.isFiniteVerb(i);
      if (!light) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «لم يكن قرار الدول قطع العلاقات وليد ساعته»: what is denied is said behind its subject. */
  private boolean isOfPredicate(Shifts.Shift negation, FrameHit frame) {
    String phrase = negation.shifter().phrase();
    boolean copula = phrase.startsWith("ليس") || phrase.contains(" يك") || phrase.contains(" تك");
    boolean noun = frame.derived() || frame.frame().partOfSpeech() == SentimentEntry.Class.NOUN;
    return copula
        && noun
        && (rules.contains("genitive") || negation.last() == frame.first() - 1)
        && !passage.word(frame.first()).folded().endsWith("ا")
        && passage.roles().genitive(frame.last()).isPresent();
  }

  void negate(Shifts.Shift negation) {
    if (!negations.add(negation)) {
      return; // «عدم إضعاف اقتراح الهدنة»: one word over two frames turns them once
    }
    if (isDenial(negation)) {
      // «نافية أن تكون طالبت باستقالته»: not to have wanted a thing is not to be against it.
      conditional = true;
    }
    polarity = -polarity;
    cues.add(negation.cue(passage.words()));
    rules.add("negated");
  }

  /** «يشترط وقف القصف»: the condition itself is demanded; «يشترط لوقف القصف» makes it wait. */
  private boolean isWhatIsRequired(FrameHit frame) {
    boolean states = REQUIRING.contains(frame.frame().lexeme());
    boolean requires = states && frame.first() < issue.first();
    return requires && !passage.word(issue.first()).folded().startsWith("ل") || isTiedTo(frame);
  }

  /** «ربط التطبيع بقيام دولة»: what another thing is made to depend on is wanted. */
  private boolean isTiedTo(FrameHit frame) {
    boolean clitic =
        passage.word(issue.first()).folded().startsWith("ب")
            && passage.word(issue.first()).form().stripped().size() > 1;
    return frame.frame().kind() == StanceFrame.Kind.CONDITION
        && frame.first() < issue.first()
        && clitic;
  }

  /** Turns the position round. */
  void negate(String rule) {
    polarity = -polarity;
    rules.add(rule);
  }

  private static boolean isDenial(Shifts.Shift negation) {
    String phrase = negation.shifter().phrase();
    return phrase.startsWith("نف") || phrase.startsWith("ناف") || phrase.startsWith("أنكر");
  }

  void weaken(double factor) {
    strength *= factor;
  }

  void condition() {
    conditional = true;
  }

  void condition(Shifts.Shift shift) {
    conditional = true;
    cues.add(shift.cue(passage.words()));
  }

  boolean isAgainst() {
    return !conditional && polarity < 0;
  }

  /** The stance of a holder. */
  Stance of(String holder, double certainty, int first, int last) {
    Stance.Label label =
        conditional
            ? Stance.Label.CONDITIONAL
            : polarity > 0 ? Stance.Label.SUPPORT : Stance.Label.OPPOSE;
    List<Trace.Cue> ordered = new ArrayList<>(cues);
    ordered.sort(Comparator.comparing(Trace.Cue::span).thenComparing(Trace.Cue::kind));
    return new Stance(
        passage.roles().sentence().number(),
        holder,
        issue.issueId(),
        label,
        conditional ? 0 : Math.signum(polarity) * strength,
        Math.max(0.1, Math.min(0.95, (0.3 + 0.65 * strength) * certainty)),
        passage.span(first, last),
        new Trace(ordered, rules, 0));
  }
}
