package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Reading;

/**
 * Finds the frames that govern an issue: those before it that take it as their object, those of the
 * issue it is joined to («وقف إطلاق النار وإنهاء الحرب», a ceasefire and an end of the war), or the
 * predicate behind it («وقف إطلاق النار مرفوض», a ceasefire is unacceptable).
 */
final class FrameChains {
  /** How far a frame reaches to its issue and to the next frame, in words. */
  private static final int REACH = 9;

  private static final int CHAIN = 7;

  /** «دعا الأمين العام للأمم المتحدة جميع الأطراف إلى»: what its preposition adds to the reach. */
  private static final int BY_PREPOSITION = 6;

  private static final int JOIN = 5;

  /** «دعا إلى …، وإلى …»: how far a preposition joined to another reaches. */
  private static final int JOIN_AGAIN = 12;

  private static final int PREDICATE = 5;
  private static final int JUDGEMENT = 9;

  private static final Set<String> WHEN =
      Set.of("بعد", "قبل", "عقب", "اثر", "منذ", "غداه", "عشيه", "وذلك", "رغم");

  /** Words between two issues that make the first a way to the second. */
  private static final Set<String> TOWARDS = Set.of("نحو", "تجاه", "بهدف", "اجل", "بغيه", "تمهيدا");

  /** «أي مسعى يحقن الدماء»: what is good for nothing but what its verb tells. */
  private static final Set<String> MEANS =
      Set.of("n:مسعي", "n:جهد", "n:حل", "n:خطوه", "n:تحرك", "n:عمل", "n:مبادره", "n:اجراء");

  private static final Set<String> NEGATORS =
      Set.of("لا", "لم", "لن", "ولا", "ولم", "ولن", "فلا", "فلم", "فلن");

  static final Set<String> WITHOUT = Set.of("دون", "بدون", "غير");

  private static final Set<String> WHAT = Set.of("ما", "بما", "لما", "عما");

  private static final Set<String> BY_PRONOUN =
      Set.of("به", "بها", "عليه", "عليها", "اليه", "اليها", "عنه", "عنها");

  private static final Set<StanceFrame.Kind> POSITIONS =
      EnumSet.of(
          StanceFrame.Kind.SUPPORT,
          StanceFrame.Kind.ACCEPT,
          StanceFrame.Kind.REJECT,
          StanceFrame.Kind.RULE_OUT);

  private static final Set<String> LEADING =
      Set.of("v:ادي", "v:هدف", "v:افضي", "v:قاد", "w:مفض", "w:مؤد");

  /**
   * Frames that govern an issue, outermost first.
   *
   * @param rule how they attach
   * @param certainty how sure that is
   */
  record Chain(List<FrameHit> frames, String rule, double certainty) {

    /** Whether the frames together turn what they govern round. */
    boolean turns() {
      return frames.stream().filter(f -> f.frame().polarity() < 0).count() % 2 == 1;
    }
  }

  static final Chain NONE = new Chain(List.of(), "", 0);

  private final Passage passage;
  private final SentenceRoles roles;
  private final FrameObjects objects;
  private final Partings partings;
  private final Asides asides;
  private final Circumstances circumstances;
  private final VerbSubjects subjects;
  private final JoinedWants wanted;
  private final PositionSubjects subjectFrames;
  private final Grounds grounds;
  private final List<FrameHit> frames;
  private final List<IssueHit> issues;

  /**
   * @param known all issues by id
   */
  FrameChains(
      Passage passage, List<FrameHit> frames, List<IssueHit> issues, Map<String, Issue> known) {
    this.passage = passage;
    this.roles = passage.roles();
    this.objects = new FrameObjects(passage);
    this.partings = new Partings(passage);
    this.asides = new Asides(passage);
    this.circumstances = new Circumstances(passage);
    this.subjects = new VerbSubjects(passage);
    this.wanted = new JoinedWants(passage);
    this.subjectFrames = new PositionSubjects(passage);
    this.grounds = new Grounds(passage, known);
    this.frames = frames;
    this.issues = issues;
  }

  Chain of(IssueHit issue) {
    if (isTopicOfCopula(issue)) {
      return predicate(issue);
    }
    List<FrameHit> before = governing(issue);
    if (!before.isEmpty()) {
      return new Chain(before, "governed", 1);
    }
    Chain joined = joined(issue);
    if (!joined.frames().isEmpty()) {
      return joined;
    }
    Optional<FrameHit> behind = new FrontedIssues(passage, frames).verb(issue);
    return behind.isPresent() ? new Chain(List.of(behind.get()), "fronted", 0.9) : predicate(issue);
  }

  /** «…، والحوار هو الطريق الوحيد»: the topic of a clause that a comma opens. */
  private boolean isTopicOfCopula(IssueHit issue) {
    int next = issue.last() + 1;
    boolean copula =
        next < roles.words().size()
            && (passage.word(next).folded().equals("هو")
                || passage.word(next).folded().equals("هي"));
    return copula && issue.first() > 0 && passage.word(issue.first() - 1).isPunctuation();
  }

  private List<FrameHit> governing(IssueHit issue) {
    List<FrameHit> chain = new ArrayList<>();
    if (isVerbOfItsOwn(issue.first())) {
      return chain;
    }
    if (hasTopicOfItsOwn(issue.first()) || isNegatedClause(issue.first())) {
      return chain;
    }
    if (grounds.isOfItsPartisans(issue, frames)) {
      return chain;
    }
    int target = wanted.from(issue.first());
    int reach = REACH;
    for (int f = frames.size() - 1; f >= 0; f--) {
      FrameHit frame = frames.get(f);
      boolean opens = frame.last() == target && isThatOf(frame); // «عليه أن …، وأن …»
      if (frame.last() >= target && !opens) {
        continue;
      }
      if (asides.isOutside(frame.last(), target)) {
        continue;
      }
      if (isOfWhat(frame) || !chain.isEmpty() && isProtest(frame, chain.get(0))) {
        break;
      }
      int from = frame.last() + 1;
      List<Asides.Aside> skipped = asides.within(from, target);
      int further = objects.isByOwnPreposition(frame, target) ? BY_PREPOSITION : 0;
      int distance = target - asides.length(skipped) - frame.last() - waiting(frame, target);
      distance -= skipped.isEmpty() ? circumstances.words(from, target) : 0;
      if (distance > reach + further + asides.nameWords(from, target, skipped)
          || partings.isSeparated(from, target, skipped)
          || reports(frame, target)
          || !chain.isEmpty()
              && (isClauseOfItsOwn(chain.get(0))
                  || isWhen(chain.get(0))
                  || isWithout(chain.get(0)))) {
        break;
      }
      if (grounds.part(frame, target)) {
        break;
      }
      if (chain.isEmpty()
          && (grounds.isCompletion(frame, issue) || grounds.isEndangered(frame, issue.last()))) {
        return List.of();
      }
      if (objects.isLeavingRoom(frame, issue)
          || objects.isAboutOther(frame, target)
          || chain.isEmpty() && grounds.isTopicOfReport(frame, issue)) {
        return List.of();
      }
      if (chain.isEmpty() && objects.isBesideIssue(frame, issue.first())) {
        continue;
      }
      boolean beside =
          objects.isBesideMasdar(frame, target)
              || objects.isOtherwiseFilled(frame, target)
              || !chain.isEmpty()
                  && (isBesideVerb(frame, chain.get(0))
                      || isInner(frame)
                      || grounds.isBesideOwn(frame, chain.get(0)));
      if (beside) {
        continue;
      }
      if (!chain.isEmpty() && isAgainstAgain(frame, chain.get(0))) {
        chain.remove(0);
      }
      boolean cut =
          !chain.isEmpty()
              && (subjectFrames.isSubject(chain.get(0), frame)
                  || grounds.isMeans(frame, chain.get(0)));
      if (cut) {
        break;
      }
      boolean same = !chain.isEmpty() && chain.get(0).first() == frame.first();
      if (!same && !frame.judges() && objects.attaches(frame, target)) {
        chain.add(0, frame);
        target = wanted.from(frame.first());
        reach = CHAIN;
      }
    }
    return chain;
  }

  /** «على كييف أن», «أكد حق»: an expression that ends where the issue begins. */
  private boolean isThatOf(FrameHit frame) {
    Word last = passage.word(frame.last());
    return frame.first() < frame.last()
        && (SentenceRoles.isComplementizer(last) || FrameIndex.isRight(last));
  }

  /** «تشترط لوقف عملياتها انسحاب …»: the words of what waits for the thing wanted. */
  private int waiting(FrameHit frame, int target) {
    int next = frame.last() + 1;
    boolean conditional = frame.frame().kind() == StanceFrame.Kind.CONDITION;
    return issues.stream()
        .filter(i -> conditional && i.first() >= next && i.first() <= next + 1)
        .filter(i -> i.last() < target && passage.word(i.first()).folded().startsWith("ل"))
        .mapToInt(i -> i.last() - i.first() + 1)
        .findFirst()
        .orElse(0);
  }

  /** «تحدى … وفتح الحدود»: an issue told by a verb that و joins to another. */
  private boolean isVerbOfItsOwn(int issue) {
    boolean joined =
        passage.word(issue).form().readings().stream().anyMatch(r -> r.conjunction() != 0)
            && passage.word(issue).folded().startsWith("و")
            && passage.word(issue).form().readings().stream()
                .filter(r -> r.conjunction() != 0)
                .findFirst()
                .filter(r -> r.partOfSpeech().isVerb())
                .isPresent();
    return joined
        && !isAccusative(issue)
        && passage.isVerb(issue)
        && passage.word(issue).form().stripped().size() > 1;
  }

  /** «أن موسكو ستمدد الخفض»: an issue told by a verb with a topic of its own. */
  private boolean hasTopicOfItsOwn(int issue) {
    if (!roles.isVerbHere(issue) || isAccusative(issue)) {
      return false;
    }
    if (subjects.joinedTopic(issue).isPresent()) {
      return true;
    }
    for (Participant participant : roles.participants()) {
      boolean before =
          participant.last() < issue
              && participant.isDirect()
              && !participant.byAdjective()
              && participant.first() > 0
              && roles.opensContent(participant.first() - 1);
      if (before && roles.onlyParticles(participant.last() + 1, issue)) {
        return true;
      }
    }
    return false;
  }

  /** «أعلنت إثيوبيا وقفا لإطلاق النار»: an indefinite masdar that looks like a dual. */
  private boolean isAccusative(int issue) {
    Word word = passage.word(issue);
    return word.folded().endsWith("ا")
        && word.form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
  }

  /** «رفض … ودعا إلى»: a finite frame that no «أن» subordinates governs by itself. */
  private boolean isClauseOfItsOwn(FrameHit frame) {
    boolean finite =
        frame.isVerb()
            || frame.last() > frame.first() && passage.isFiniteVerb(frame.first())
            || goesOn(frame)
            || isJoinedPosition(frame)
            || isJoinedPhrase(frame)
            || subjects.joinedTopic(frame.first()).isPresent();
    boolean complement =
        frame.first() > 0 && SentenceRoles.isComplementizer(passage.word(frame.first() - 1));
    complement |= wanted.from(frame.first()) < frame.first();
    return finite && !complement && !partings.isOfDocument(frame.first());
  }

  /**
   * «سحبت الدفعات ويتعين عليها التقدم», «لا يمكن قبوله، وشدد على ضرورة»: a phrase with its verb.
   */
  private boolean isJoinedPhrase(FrameHit frame) {
    Word word = passage.word(frame.first());
    boolean phrase =
        frame.frame().partOfSpeech() == SentimentEntry.Class.EXPR
            && frame.frame().kind() == StanceFrame.Kind.DEMAND;
    boolean verb =
        word.form().readings().stream()
            .filter(r -> r.conjunction() != 0)
            .anyMatch(r -> r.partOfSpeech().isVerb());
    return phrase
        && verb
        && word.folded().startsWith("و")
        && !word.form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
  }

  /** «ندد بالعنف ورفض القانون»: what may be a masdar tells what he holds next. */
  private boolean isJoinedPosition(FrameHit frame) {
    return POSITIONS.contains(frame.frame().kind())
        && passage.word(frame.first()).folded().startsWith("و")
        && roles.traits(frame.first()).mayBeJoined()
        && passage.isVerb(frame.first())
        && !roles.traits(frame.first()).withObject();
  }

  /** «أعلن رفضه احتجاجا على القرار»: why one refuses is not what one refuses. */
  private boolean isProtest(FrameHit frame, FrameHit next) {
    return frame.frame().polarity() < 0
        && POSITIONS.contains(next.frame().kind())
        && !roles.traits(next.first()).withObject()
        && isAccusative(next.first());
  }

  /** «ما أقدم عليه الرئيس»: a verb whose object the relative before it is. */
  private boolean isOfWhat(FrameHit frame) {
    int next = frame.last() + 1;
    return frame.first() > 0
        && next < roles.words().size()
        && (roles.traits(frame.first() - 1).relative()
            || WHAT.contains(passage.word(frame.first() - 1).folded()))
        && passage.isVerb(frame.first())
        && BY_PRONOUN.contains(passage.word(next).folded());
  }

  /** «عرقلت قرارا يندد بالهجوم ويلزم دمشق ب…»: a verb joined to a verb is not governed by it. */
  private boolean isBesideVerb(FrameHit frame, FrameHit next) {
    return passage.word(next.first()).folded().startsWith("و")
        && roles.traits(next.first()).mayBeJoined()
        && passage.isFiniteVerb(next.first())
        && passage.isFiniteVerb(frame.first())
        && partings.isOfDocument(frame.first());
  }

  /** «اعتمد المجلس بامتناع روسيا عن التصويت قرارا»: an abstention amid what another does. */
  private boolean isInner(FrameHit frame) {
    boolean finite = false; // «لا تزال تدرس إرسال …»
    for (int i = frame.first(); i <= frame.last(); i++) {
      finite |= passage.isFiniteVerb(i) || NEGATORS.contains(passage.word(i).folded());
    }
    return frame.derived() && !finite && frame.frame().kind() == StanceFrame.Kind.EVADE;
  }

  /** «غادر من دون أن يوقع»: whoever left did not leave what he did not sign. */
  private boolean isWithout(FrameHit frame) {
    return frame.first() > 1
        && passage.word(frame.first() - 1).folded().equals("ان")
        && WITHOUT.contains(passage.word(frame.first() - 2).folded());
  }

  /** «استخدمت حق النقض ضد مشروع»: a preposition that only says again what the verb says. */
  private static boolean isAgainstAgain(FrameHit frame, FrameHit next) {
    return frame.frame().polarity() < 0 && next.frame().lexeme().startsWith("ضد");
  }

  /** «ساندت قطر، بعد إعلان الرياض قطع …»: a masdar that only tells when. */
  private boolean isWhen(FrameHit frame) {
    return frame.first() > 1
        && WHEN.contains(passage.word(frame.first() - 1).folded())
        && passage.word(frame.first() - 2).isPunctuation();
  }

  /** «أدان المجزرة مطالبا بتحقيق», with a comma or not: a participle that goes on. */
  private boolean goesOn(FrameHit frame) {
    int first = frame.first();
    boolean participle =
        roles.traits(first).circumstantial()
            || frame.derived()
                && roles.traits(first).adjective()
                && !passage.word(first).form().hasArticle();
    boolean accusative =
        roles.traits(first).circumstantial()
            && frame.derived()
            && first > 0
            && !passage.isVerb(first - 1);
    // «تراجع عن موافقته»: a pronoun is its owner's.
    boolean owned = roles.traits(first).withObject();
    return first > 0
        && participle
        && !isPossessed(frame)
        && !owned
        && (passage.word(first - 1).isPunctuation()
            || roles.traits(first).mayBeJoined()
            || accusative);
  }

  /** «موافقة حكومة نتنياهو على», no «موافقةً»: who agrees stands behind, for it has no object. */
  private boolean isPossessed(FrameHit frame) {
    int next = frame.last() + 1;
    return !frame.frame().objects().isEmpty()
        && !frame.frame().objects().contains(Participant.DIRECT)
        && next < roles.words().size()
        && (roles.isNamed(next) || Organs.isOrgan(passage.word(next)))
        && roles.genitive(frame.last()).isPresent();
  }

  /** «أعلن أن روسيا مستعدة»: the report of a clause with a subject of its own. */
  private boolean reports(FrameHit frame, int target) {
    int complementizer = -1;
    for (int i = frame.last() + 1; i < target; i++) {
      complementizer = SentenceRoles.isComplementizer(passage.word(i)) ? i : complementizer;
    }
    int from = complementizer;
    return complementizer >= 0
        && frame.frame().kind() == StanceFrame.Kind.ACT
        && roles.participants().stream().anyMatch(p -> p.first() > from && p.last() < target);
  }

  /** «مفاوضات لا تعيد الحكومة», «هدنة ولم يسلّم الأسرى»: a negated verb no «أن» subordinates. */
  private boolean isNegatedClause(int issue) {
    if (isOfNoun(issue)) {
      return true;
    }
    return issue > 1
        && NEGATORS.contains(passage.word(issue - 1).folded())
        && passage.isFiniteVerb(issue)
        && !SentenceRoles.isComplementizer(passage.word(issue - 2));
  }

  /** «معاقبة أي حليف يتعاون مع المحكمة»: what an indefinite noun before the verb does. */
  private boolean isOfNoun(int issue) {
    if (issue < 2 || !passage.isFiniteVerb(issue) || partings.isOfDocument(issue)) {
      return false;
    }
    Word before = passage.word(issue - 1);
    return !before.isPunctuation()
        && !before.form().hasAny(MEANS)
        && passage.word(issue - 2).folded().endsWith("اي")
        && !before.form().hasArticle()
        && !roles.isNamed(issue - 1);
  }

  /** The frames of the issue before, to which this one is joined by و or as its aim. */
  private Chain joined(IssueHit issue) {
    int index = issues.indexOf(issue);
    if (index == 0) {
      return NONE;
    }
    IssueHit previous = issues.get(index - 1);
    boolean masdar = passage.word(issue.first()).form().mayBeNominal();
    boolean own = isVerbOfItsOwn(issue.first()) && !masdar;
    boolean joined = isJoined(previous, issue) && !own;
    if (!joined && !isAim(previous, issue)) {
      return NONE;
    }
    List<FrameHit> chain = withoutSibling(of(previous).frames(), issue);
    return chain.isEmpty() ? NONE : new Chain(chain, "joined", 0.9);
  }

  /** «أولوياتها هزيمة التنظيم، والتخلص من النفوذ، وإزاحة الرئيس»: each masdar is one of several. */
  private List<FrameHit> withoutSibling(List<FrameHit> chain, IssueHit issue) {
    int last = chain.size() - 1;
    boolean sibling =
        last > 0
            && chain.get(last).derived()
            && isJoinedMasdar(chain.get(last).first())
            && isJoinedMasdar(issue.first());
    return sibling ? chain.subList(0, last) : chain;
  }

  private boolean isJoinedMasdar(int index) {
    Word word = passage.word(index);
    return word.folded().startsWith("و")
        && word.form().readings().stream()
            .anyMatch(r -> r.conjunction() != 0 && r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
  }

  /** «المحادثات نحو الهدنة»: whether what holds of one issue holds of the next. */
  boolean goOn(IssueHit previous, IssueHit issue) {
    return isJoined(previous, issue) || isAim(previous, issue);
  }

  private boolean isJoined(IssueHit previous, IssueHit issue) {
    Word first = passage.word(issue.first());
    boolean and =
        first.folded().startsWith("و")
                && first.form().readings().stream().anyMatch(r -> r.conjunction() != 0)
            || issue.first() > 0 && passage.word(issue.first() - 1).folded().equals("و");
    boolean again =
        issue.first() > 0
            && roles.traits(issue.first() - 1).isPreposition()
            && passage.word(issue.first() - 1).folded().startsWith("و")
            && passage.word(issue.first() - 1).folded().length() > 2;
    boolean nor = issue.first() > 0 && passage.word(issue.first() - 1).folded().equals("ولا");
    return ((and || nor) && issue.first() - previous.last() <= JOIN
            || again && issue.first() - previous.last() <= JOIN_AGAIN)
        && !partings.isSeparated(previous.last() + 1, issue.first());
  }

  /** «مفاوضات تؤدي إلى وقف إطلاق النار», «خطوة نحو السلام». */
  private boolean isAim(IssueHit previous, IssueHit issue) {
    if (issue.first() - previous.last() > REACH) {
      return false;
    }
    for (int i = previous.last() + 1; i < issue.first(); i++) {
      Word word = passage.word(i);
      if (TOWARDS.contains(word.folded()) || word.form().hasAny(LEADING)) {
        return true;
      }
    }
    return false;
  }

  /** «وقف إطلاق النار في غزة مرفوض»: an adjective said of the issue. */
  private Chain predicate(IssueHit issue) {
    if (issue.last() > issue.first()
        && roles.isVerbHere(issue.first())
        && roles.traits(issue.first()).finiteVerb()) {
      return NONE; // «نفذت السعودية حكم الإعدام بحق مدانين»
    }
    for (FrameHit frame : frames) {
      int distance = frame.first() - issue.last();
      boolean nominal = frame.frame().partOfSpeech() != SentimentEntry.Class.VERB;
      boolean predicative =
          nominal
              && frame.frame().partOfSpeech() != SentimentEntry.Class.NOUN
              && !isStepTowards(frame)
              && frame.frame().objects().isEmpty()
              && frame.frame().kind() != StanceFrame.Kind.ACT
              && !isWhy(frame)
              && !passage.isVerb(frame.first())
              && !passage.word(frame.first()).form().hasArticle();
      boolean judges = frame.judges() && !isOfAnother(issue.last() + 1, frame.first());
      if (distance > 0
          && distance <= (judges ? JUDGEMENT : PREDICATE)
          && (predicative || judges)
          && !isJoinedClause(issue.last() + 1, frame.first())
          && !partings.isSeparated(issue.last() + 1, frame.first())) {
        return new Chain(List.of(frame), judges ? "judgement" : "predicate", 0.9);
      }
    }
    return NONE;
  }

  /** «علّقت مشاركتها في المحادثات احتجاجا على القصف»: why it is done is not said of it. */
  private boolean isWhy(FrameHit frame) {
    return frame.last() > frame.first()
        && passage.word(frame.first()).folded().endsWith("ا")
        && passage.word(frame.last()).form().isFunctionWord();
  }

  /** «خطوة نحو التقسيم»: a step is as good as what it leads to. */
  private boolean isStepTowards(FrameHit frame) {
    return frame.frame().kind() == StanceFrame.Kind.ACT
        && issues.stream().anyMatch(i -> i.first() > frame.last() && i.first() <= frame.last() + 3);
  }

  /** «الإضراب قائم وإن القدرة الشرائية خط أحمر»: what is said next is said of another thing. */
  private boolean isJoinedClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (roles.opensContent(i) && passage.word(i).folded().startsWith("و")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause opens between an issue and what is said behind it. */
  private boolean isOfAnother(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean described = passage.word(i).folded().startsWith("بان");
      if (roles.opensContent(i) && !described || roles.traits(i).relative()) {
        return true;
      }
    }
    return false;
  }
}
