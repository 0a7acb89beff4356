package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Folding;

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

  /** Words between two issues that make the first a way to the second. */
  private static final Set<String> TOWARDS = Set.of("نحو", "تجاه", "بهدف", "اجل", "بغيه", "تمهيدا");

  private static final Set<String> DOCUMENTS =
      Set.of(
          "n:قرار",
          "n:مشروع",
          "n:اقتراح",
          "n:مقترح",
          "n:مبادره",
          "n:بيان",
          "n:خطه",
          "n:اتفاق",
          "n:قانون",
          "n:مرسوم",
          "n:اعلان",
          "n:مذكره",
          "n:نص",
          "n:وثيقه",
          "n:مسوده");

  private static final Set<String> LEADING =
      Set.of("v:ادي", "v:هدف", "v:افضي", "v:قاد", "n:مفض", "n:مؤد");

  /** Prepositions that make something else of a verb with a direct object. */
  private static final Set<String> PARTING = Set.of("علي", "عن", "الي");

  /**
   * Frames that govern an issue, outermost first.
   *
   * @param rule how they attach
   * @param certainty how sure that is
   */
  record Chain(List<FrameHit> frames, String rule, double certainty) {}

  /** «أي تحرك», «كل دعم»: words behind which no verb stands. */
  private static final Set<String> INDEFINITE =
      Set.of("اي", "لاي", "باي", "كل", "بكل", "لكل", "جميع", "اول", "عدم", "بعدم", "هذا", "هذه");

  /** Kinds of frames that tell a deed. */
  private static final Set<StanceFrame.Kind> DEEDS =
      EnumSet.of(
          StanceFrame.Kind.ACT,
          StanceFrame.Kind.STOP,
          StanceFrame.Kind.OBSTRUCT,
          StanceFrame.Kind.REVERSE);

  /** Words that cut a frame off from what follows. */
  private static final Set<String> CUTS =
      Set.of(
          "لكن",
          "ولكن",
          "بينما",
          "فيما",
          "التي",
          "الذي",
          "اذا",
          "وذلك",
          "حيث",
          "اذ",
          "لان",
          "لانه",
          "لانها",
          "بعدما",
          "رغم",
          "المتعلق",
          "المتعلقه",
          "والمتعلق",
          "والمتعلقه");

  static final Chain NONE = new Chain(List.of(), "", 0);

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<FrameHit> frames;
  private final List<IssueHit> issues;

  FrameChains(Passage passage, List<FrameHit> frames, List<IssueHit> issues) {
    this.passage = passage;
    this.roles = passage.roles();
    this.frames = frames;
    this.issues = issues;
  }

  Chain of(IssueHit issue) {
    List<FrameHit> before = governing(issue);
    if (!before.isEmpty()) {
      return new Chain(before, "governed", 1);
    }
    Chain joined = joined(issue);
    return joined.frames().isEmpty() ? predicate(issue) : joined;
  }

  private List<FrameHit> governing(IssueHit issue) {
    List<FrameHit> chain = new ArrayList<>();
    if (isVerbOfItsOwn(issue.first())) {
      return chain;
    }
    if (hasTopicOfItsOwn(issue.first())) {
      return chain;
    }
    int target = issue.first();
    int reach = REACH;
    for (int f = frames.size() - 1; f >= 0; f--) {
      FrameHit frame = frames.get(f);
      if (frame.last() >= target) {
        continue;
      }
      int aside = aside(frame.last() + 1, target);
      int end = aside < 0 ? target : aside;
      int skipped = aside < 0 ? 0 : target - aside;
      int further = isByOwnPreposition(frame, target) ? BY_PREPOSITION : 0;
      if (target - skipped - frame.last() > reach + further + nameWords(frame.last() + 1, end)
          || isSeparated(frame.last() + 1, end)
          || reports(frame, target)
          || !chain.isEmpty() && isClauseOfItsOwn(chain.get(0))) {
        break;
      }
      if (isAboutOther(frame, target)) {
        return List.of();
      }
      if (chain.isEmpty() && isBesideIssue(frame, issue.first())) {
        continue;
      }
      boolean same = !chain.isEmpty() && chain.get(0).first() == frame.first();
      if (!same && !frame.judges() && attaches(frame, target)) {
        chain.add(0, frame);
        target = frame.first();
        reach = CHAIN;
      }
    }
    return chain;
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
    return joined && passage.isVerb(issue) && passage.word(issue).form().stripped().size() > 1;
  }

  /** «أن موسكو ستمدد الخفض»: an issue told by a verb with a topic of its own. */
  private boolean hasTopicOfItsOwn(int issue) {
    if (!roles.isVerbHere(issue)) {
      return false;
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

  /**
   * Where a parenthesis between two commas begins that ends right before a word: «أعلن، في كلمة
   * متلفزة، استقالته»; -1 if there is none.
   */
  private int aside(int from, int target) {
    int close = -1;
    for (int i = target - 1; i >= Math.max(from, target - 3); i--) {
      close = isComma(i) ? i : close;
    }
    for (int open = from; close > 0 && open < close; open++) {
      if (isComma(open)) {
        int next = open + 1;
        boolean goesOn =
            roles.traits(next).mayBeVerb() && roles.isVerbHere(next)
                || roles.traits(next).circumstantial();
        return goesOn ? -1 : open;
      }
    }
    return -1;
  }

  private boolean isComma(int index) {
    Word word = passage.word(index);
    return word.isPunctuation() && "،,".indexOf(word.mark()) >= 0;
  }

  /** Long names between a verb and its object do not part them. */
  private int nameWords(int from, int to) {
    return roles.participants().stream()
        .filter(p -> p.first() >= from && p.last() < to && !p.byAdjective())
        .mapToInt(p -> p.last() - p.first())
        .sum();
  }

  /** «رفض … ودعا إلى»: a finite frame that no «أن» subordinates governs by itself. */
  private boolean isClauseOfItsOwn(FrameHit frame) {
    boolean finite = frame.isVerb() || goesOn(frame);
    boolean complement =
        frame.first() > 0 && SentenceRoles.isComplementizer(passage.word(frame.first() - 1));
    return finite && !complement && !isOfDocument(frame.first());
  }

  /** «، مطالبا برفع الحصار»: a participle that goes on with the subject. */
  private boolean goesOn(FrameHit frame) {
    int first = frame.first();
    boolean participle =
        roles.traits(first).circumstantial()
            || frame.derived()
                && roles.traits(first).adjective()
                && !passage.word(first).form().hasArticle();
    return first > 0
        && participle
        && (passage.word(first - 1).isPunctuation() || roles.traits(first).mayBeJoined());
  }

  /** «عرقلت قرارا يدعو إلى …»: a verb that tells what a text says. */
  private boolean isOfDocument(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation()) {
        return false;
      }
      if (word.form().hasAny(DOCUMENTS) && !word.form().hasArticle()) {
        return true;
      }
    }
    return false;
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

  /** Whether the preposition a finite verb wants stands right before the target. */
  private boolean isByOwnPreposition(FrameHit frame, int target) {
    if (!frame.isVerb() && !passage.isFiniteVerb(frame.first())) {
      return false;
    }
    for (String object : frame.frame().objects()) {
      String preposition = Folding.fold(object);
      boolean written = preposition.length() > 1 && !object.equals(Participant.DIRECT);
      boolean apart = written && passage.word(target - 1).folded().equals(preposition);
      boolean clitic =
          preposition.length() == 1
              && passage.word(target).folded().startsWith(preposition)
              && passage.word(target).form().stripped().size() > 1;
      if (apart || clitic) {
        return true;
      }
    }
    return false;
  }

  /** Whether the preposition the frame wants stands between it and its object. */
  private boolean attaches(FrameHit frame, int target) {
    Set<String> objects = frame.frame().objects();
    if (frame.derived() && hasDistantClause(frame, target)) {
      return false;
    }
    if (objects.isEmpty() || objects.contains(Participant.DIRECT)) {
      return true;
    }
    boolean possessed = roles.traits(frame.last()).withObject() && target - frame.last() <= 3;
    if (possessed || frame.derived() && target - frame.last() <= 2) {
      // A masdar takes its object as a genitive or with «ل», whatever the verb does.
      return true;
    }
    for (int i = frame.last() + 1; i <= target; i++) {
      Word word = passage.word(i);
      if (SentenceRoles.isComplementizer(word) || isPreposition(word.folded(), objects)) {
        return true;
      }
    }
    return false;
  }

  /** «طالب بإزالة الألغام وإغاثة النازحين»: a masdar with its own object, to which و joins one. */
  private boolean isBesideIssue(FrameHit frame, int issue) {
    boolean deed = frame.derived() && DEEDS.contains(frame.frame().kind());
    return deed
        && issue - frame.last() > 1
        && passage.word(issue).folded().startsWith("و")
        && SentenceRoles.isJoined(passage.word(issue))
        && !roles.traits(frame.first()).circumstantial()
        && !passage.isVerb(frame.first());
  }

  /** «علق ترامب على قرار»: a comment, no suspension; nothing but the subject stands between. */
  private boolean isAboutOther(FrameHit frame, int target) {
    Set<String> objects = frame.frame().objects();
    int before = target - 1;
    boolean direct = objects.isEmpty() || objects.contains(Participant.DIRECT);
    if (!direct
        || before <= frame.last()
        || frame.frame().partOfSpeech() != SentimentEntry.Class.VERB
        || !PARTING.contains(passage.word(before).folded())) {
      return false;
    }
    for (int i = frame.last() + 1; i < before; i++) {
      Word word = passage.word(i);
      boolean light = word.isPunctuation() || roles.traits(i).adverb() || roles.isNamed(i);
      if (!light) {
        return false;
      }
    }
    return !isPreposition(passage.word(before).folded(), objects);
  }

  /** «حماية الأمن أيضا باعتبار أن …»: a clause too far behind a masdar to be its object. */
  private boolean hasDistantClause(FrameHit frame, int target) {
    int from = frame.last() + 4 + nameWords(frame.last() + 1, target);
    for (int i = from; i < target; i++) {
      if (SentenceRoles.isComplementizer(passage.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPreposition(String folded, Set<String> objects) {
    for (String object : objects) {
      String preposition = Folding.fold(object);
      boolean clitic =
          preposition.length() == 1
              && (folded.startsWith(preposition) || folded.startsWith("و" + preposition));
      if (clitic || folded.equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence mark, a contrast, a relative or a verb cuts a frame off from its object. */
  private boolean isSeparated(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = passage.word(i);
      boolean mark = word.isPunctuation() && "؛;…".indexOf(word.mark()) >= 0;
      boolean cut = CUTS.contains(word.folded());
      boolean verb =
          passage.isFiniteVerb(i)
              && (i == 0 || !SentenceRoles.isComplementizer(passage.word(i - 1)))
              && (i == 0 || !INDEFINITE.contains(passage.word(i - 1).folded()))
              && !isOfDocument(i);
      if (mark || cut || verb) {
        return true;
      }
    }
    return false;
  }

  /** The frames of the issue before, to which this one is joined by و or as its aim. */
  private Chain joined(IssueHit issue) {
    int index = issues.indexOf(issue);
    if (index == 0) {
      return NONE;
    }
    IssueHit previous = issues.get(index - 1);
    boolean joined = isJoined(previous, issue);
    if (!joined && !isAim(previous, issue)) {
      return NONE;
    }
    Chain chain = of(previous);
    return chain.frames().isEmpty() ? NONE : new Chain(chain.frames(), "joined", 0.9);
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
        && !isSeparated(previous.last() + 1, issue.first());
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
    for (FrameHit frame : frames) {
      int distance = frame.first() - issue.last();
      boolean nominal = frame.frame().partOfSpeech() != SentimentEntry.Class.VERB;
      boolean predicative =
          nominal
              && frame.frame().partOfSpeech() != SentimentEntry.Class.NOUN
              && frame.frame().objects().isEmpty()
              && !passage.isVerb(frame.first())
              && !passage.word(frame.first()).form().hasArticle();
      boolean judges = frame.judges() && !isOfAnother(issue.last() + 1, frame.first());
      if (distance > 0
          && distance <= (judges ? JUDGEMENT : PREDICATE)
          && (predicative || judges)
          && !isSeparated(issue.last() + 1, frame.first())) {
        return new Chain(List.of(frame), judges ? "judgement" : "predicate", 0.9);
      }
    }
    return NONE;
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
