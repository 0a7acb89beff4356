package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.role.WordTraits;
import org.mirsad.annotate.sentence.LexemeIndex;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Folding;
import org.mirsad.text.Morphology;
import org.mirsad.text.Reading;

/** Finds the stance frames of a sentence. */
public final class FrameIndex {
  /**
   * @param rank its place in the knowledge: of entries as long the first one wins
   * @param lexeme the entry folded
   * @param masdars what is derived of it, folded
   */
  private record FrameForm(
      StanceFrame frame, boolean derived, int rank, String lexeme, List<String> masdars) {}

  /** How many words of a name may part the words of an expression. */
  private static final int PARTED = 7;

  /** How far behind a frame its preposition may stand, in words. */
  private static final int OBJECT = 10;

  /** Words behind which a clause opens with its verb: «في حين رفضته واشنطن». */
  private static final Set<String> OPENING =
      Set.of("حين", "بينما", "فيما", "كما", "لكن", "وقد", "قد", "الذي", "التي", "بعدما", "حيث");

  private static final Set<String> RIGHTS = Set.of("حق", "بحق", "حقوق", "بحقوق");

  /** Endings of an adjective made of a noun. */
  private static final Set<String> NISBA = Set.of("ي", "يه", "يين", "يون", "يات");

  private final LexemeIndex<FrameForm> frames;

  /** By lexeme the words that only share letters with it: «لمدة عام» with «مدان». */
  private final Map<String, Homographs> homographs = new HashMap<>();

  private final Obligations obligations;
  private final Sides sides;

  private final EffectIndex effects;

  public FrameIndex(Knowledge knowledge, Morphology morphology) {
    obligations = new Obligations(knowledge);
    sides = new Sides(knowledge);
    effects = new EffectIndex(knowledge, morphology);
    frames = new LexemeIndex<>(morphology, 1);
    int rank = 0;
    for (StanceFrame frame : knowledge.stance()) {
      if (frame.kind().tellsOfThings()) {
        continue;
      }
      if (isHomograph(frame, knowledge)) {
        homographs.computeIfAbsent(frame.lexeme(), lexeme -> new Homographs()).add(frame.derived());
        continue;
      }
      boolean expression =
          frame.partOfSpeech() == SentimentEntry.Class.EXPR || frame.lexeme().contains(" ");
      boolean verb = frame.partOfSpeech() == SentimentEntry.Class.VERB && !expression;
      LexemeIndex.Head head =
          expression
              ? LexemeIndex.Head.ANY
              : verb ? LexemeIndex.Head.VERB : LexemeIndex.Head.NOMINAL;
      LexemeIndex.Head nominal = expression ? LexemeIndex.Head.ANY : LexemeIndex.Head.NOMINAL;
      String lexeme = Folding.fold(frame.lexeme());
      List<String> masdars = frame.derived().stream().map(Folding::fold).toList();
      frames.add(frame.lexeme(), head, new FrameForm(frame, false, rank, lexeme, masdars));
      for (String derived : frame.derived()) {
        frames.add(derived, nominal, new FrameForm(frame, true, rank, lexeme, masdars));
      }
      rank++;
    }
  }

  /**
   * Words that only look like a frame; an expression that is none hides the frame it begins with.
   */
  private static boolean isHomograph(StanceFrame frame, Knowledge knowledge) {
    return frame.kind() == StanceFrame.Kind.OTHER
        && knowledge.stance().stream()
            .anyMatch(f -> f.kind() != StanceFrame.Kind.OTHER && f.lexeme().equals(frame.lexeme()));
  }

  private static final String ACCEPTED = "قبل";

  /** The words that tell what a thing does. */
  EffectIndex effects() {
    return effects;
  }

  /**
   * The frames of a sentence outside the words of issues and names, longest first where they
   * overlap; a verb only where a verb stands.
   */
  public List<FrameHit> frames(SentenceRoles roles, List<IssueHit> issueHits) {
    boolean[] taken = new boolean[roles.words().size()];
    for (IssueHit hit : issueHits) {
      // «أكد حق الشعب في دولته»: the right may end a frame as well as open an issue.
      mark(taken, opensWithRight(roles, hit) ? hit.first() + 1 : hit.first(), hit.last());
      hit.parting().ifPresent(p -> mark(taken, p.first(), p.last()));
    }
    roles.participants().forEach(p -> mark(taken, p.first(), p.last()));
    List<FrameHit> hits = new ArrayList<>();
    int i = 0;
    while (i < taken.length) {
      int end = taken[i] ? -1 : addBest(roles, i, taken, hits);
      i = end < 0 ? i + 1 : end + 1;
    }
    for (FrameHit obligation : obligations.of(roles)) {
      hits.removeIf(h -> h.last() >= obligation.first() && h.first() <= obligation.last());
      hits.add(obligation);
    }
    for (FrameHit side : sides.of(roles, issueHits)) {
      hits.removeIf(h -> h.last() >= side.first() && h.first() <= side.last());
      hits.add(side);
    }
    hits.sort(Comparator.comparingInt(FrameHit::first));
    return hits;
  }

  private static boolean opensWithRight(SentenceRoles roles, IssueHit hit) {
    return hit.last() > hit.first() && isRight(roles.words().get(hit.first()));
  }

  /** «حق», «بحق». */
  static boolean isRight(Word word) {
    return RIGHTS.contains(word.folded());
  }

  private static void mark(boolean[] taken, int first, int last) {
    Arrays.fill(taken, first, last + 1, true);
  }

  /** Adds the best frames at a word; the index of their last word, or -1. */
  private int addBest(SentenceRoles roles, int at, boolean[] taken, List<FrameHit> hits) {
    List<LexemeIndex.Match<FrameForm>> matches = matches(roles, at);
    LexemeIndex.Match<FrameForm> best = null;
    for (LexemeIndex.Match<FrameForm> match : matches) {
      if (applies(roles, match, taken) && (best == null || beats(roles, match, best))) {
        best = match;
      }
    }
    if (best == null) {
      return -1;
    }
    FrameForm form = best.value();
    if (form.frame().kind() != StanceFrame.Kind.OTHER) {
      int first = isPredicate(roles, best) ? best.first() + 1 : best.first();
      hits.add(new FrameHit(first, best.last(), form.frame(), form.derived()));
    }
    return best.last();
  }

  /** «القرار شجاع»: of the expression «قرار شجاع» only its adjective, said of its noun. */
  private static boolean isPredicate(SentenceRoles roles, LexemeIndex.Match<FrameForm> match) {
    return match.value().frame().kind() == StanceFrame.Kind.JUDGEMENT
        && match.last() == match.first() + 1
        && roles.words().get(match.first()).form().hasArticle()
        && !roles.words().get(match.last()).form().hasArticle();
  }

  private List<LexemeIndex.Match<FrameForm>> matches(SentenceRoles roles, int at) {
    List<LexemeIndex.Match<FrameForm>> wide = frames.allAt(roles.words(), at, PARTED);
    if (wide.isEmpty()) {
      return wide;
    }
    List<LexemeIndex.Match<FrameForm>> matches = frames.close(wide);
    for (LexemeIndex.Match<FrameForm> match : wide) {
      if (match.last() - match.first() > match.words() && isPartedByName(roles, match)) {
        matches.add(match);
      }
    }
    return matches;
  }

  /** «طوى الرئيس ترامب أمس صفحة الاتفاق»: the subject stands inside the expression. */
  private static boolean isPartedByName(SentenceRoles roles, LexemeIndex.Match<FrameForm> match) {
    int others = 0;
    boolean named = false;
    for (int i = match.first() + 1; i < match.last(); i++) {
      boolean name = isName(roles, i);
      Word word = roles.words().get(i);
      named |= name || word.isPunctuation() && word.mark() == '،';
      WordTraits traits = roles.traits(i);
      boolean light = traits.adverb() || traits.bridge() || word.isPunctuation();
      others += name || light ? 0 : 1;
    }
    return named && others <= match.words();
  }

  private static boolean isName(SentenceRoles roles, int index) {
    for (Participant participant : roles.participants()) {
      if (!participant.byAdjective()
          && participant.isDirect()
          && participant.first() <= index
          && index <= participant.last()) {
        return true;
      }
    }
    return false;
  }

  private boolean applies(
      SentenceRoles roles, LexemeIndex.Match<FrameForm> match, boolean[] taken) {
    FrameForm form = match.value();
    boolean verb = isVerb(match);
    Homographs others = homographs.get(form.frame().lexeme());
    boolean other =
        others != null
            && match.first() == match.last()
            && others.hold(roles.words().get(match.first()));
    return !other
        && !isOfPeople(roles, match)
        && !isAttribute(roles, match)
        && (!taken[match.last()] || form.frame().kind() == StanceFrame.Kind.OTHER)
        && !isNisbaOfMasdar(roles.words().get(match.first()), form)
        && (!verb
            || roles.isVerbHere(match.first()) && roles.mayBeVerb(match.first(), form.lexeme())
            || isAddressing(roles, match.first(), form.frame())
            || isAccepting(roles, match.first(), taken));
  }

  /**
   * «ودعا إيران إلى», «وطالب الحركة ب»: not the subject's gender, for whom it addresses is named.
   */
  private static boolean isAddressing(SentenceRoles roles, int index, StanceFrame frame) {
    return frame.kind() == StanceFrame.Kind.DEMAND
        && roles.isVerbHere(index)
        && roles.words().get(index).form().readings().stream()
            .noneMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
  }

  /** «قبل الحوثيون، أمس، وقف القصف»: no «before» where an issue follows the name. */
  private static boolean isAccepting(SentenceRoles roles, int index, boolean[] taken) {
    String folded = roles.words().get(index).folded();
    boolean opens =
        index == 0
            || roles.words().get(index - 1).isPunctuation()
            || !folded.equals(ACCEPTED) && !roles.traits(index - 1).isPreposition();
    if (!folded.endsWith(ACCEPTED) || folded.length() > ACCEPTED.length() + 1 || !opens) {
      return false;
    }
    for (Participant participant : roles.participants()) {
      if (participant.first() == index + 1
          && participant.isDirect()
          && !participant.byAdjective()) {
        int next = participant.last() + 1;
        if (next < taken.length && roles.words().get(next).mark() == '،') {
          do {
            next++;
          } while (next < taken.length && roles.words().get(next).mark() != '،');
          next++;
        }
        int object = next;
        return object < taken.length
            && taken[object]
            && !roles.isVerbHere(object)
            && roles.participants().stream()
                .noneMatch(p -> p.first() <= object && object <= p.last());
      }
    }
    return false;
  }

  private static boolean isVerb(LexemeIndex.Match<FrameForm> match) {
    FrameForm form = match.value();
    return form.frame().partOfSpeech() == SentimentEntry.Class.VERB && !form.derived();
  }

  /** «دعا المترددين إلى», «المشاركون في الاجتماع»: people, who are asked or spoken of. */
  private static boolean isOfPeople(SentenceRoles roles, LexemeIndex.Match<FrameForm> match) {
    Word word = roles.words().get(match.first());
    String folded = word.folded();
    return match.value().derived()
        && match.first() == match.last()
        && word.form().hasArticle()
        && (folded.endsWith("ين") || folded.endsWith("ون"))
        && roles.traits(match.first()).adjective();
  }

  /** «التشكيلات غير الشرعية», «الحكومة غير المعترف بها»: what only describes the noun before it. */
  private static boolean isAttribute(SentenceRoles roles, LexemeIndex.Match<FrameForm> match) {
    boolean without =
        match.last() > match.first() && roles.words().get(match.first()).folded().endsWith("غير")
            || match.last() == match.first()
                && match.first() > 0
                && match.value().derived()
                && roles.words().get(match.first() - 1).folded().equals("غير");
    return without && roles.words().get(match.last()).form().hasArticle();
  }

  /** «المكتب التنفيذي» carries nothing out: an adjective made of a masdar is no deed. */
  private static boolean isNisbaOfMasdar(Word word, FrameForm form) {
    if (!form.derived()) {
      return false;
    }
    for (String stripped : word.form().stripped()) {
      String bare = stripped.startsWith("ال") ? stripped.substring(2) : stripped;
      for (String masdar : form.masdars()) {
        if (bare.startsWith(masdar) && NISBA.contains(bare.substring(masdar.length()))) {
          return !masdar.startsWith("م") && masdar.charAt(1) != 'ا'; // no participle
        }
      }
    }
    return false;
  }

  /** Of rows of one lexeme that whose preposition follows («صوت ل», «صوت ضد»), else the first. */
  private static boolean beats(
      SentenceRoles roles, LexemeIndex.Match<FrameForm> match, LexemeIndex.Match<FrameForm> best) {
    if (match.words() != best.words()) {
      return match.words() > best.words();
    }
    if (match.value().rank() == best.value().rank() && isVerb(match) != isVerb(best)) {
      return isVerb(match) == isVerbOfSubject(roles, match.first());
    }
    StanceFrame frame = match.value().frame();
    StanceFrame other = best.value().frame();
    if (frame.lexeme().equals(other.lexeme()) && frame.polarity() != other.polarity()) {
      int distance = distance(roles, match.last(), frame) - distance(roles, best.last(), other);
      if (distance != 0) {
        return distance < 0;
      }
      // «وامتنعت الصين»: none follows, so it is the row that needs none.
      if (frame.objects().isEmpty() != other.objects().isEmpty()) {
        return frame.objects().isEmpty();
      }
    }
    return match.value().rank() < best.value().rank();
  }

  /**
   * «رفض قائد القوات الهدنة»: what could be a masdar as well is a verb where it opens the sentence
   * or its clause and somebody stands behind it who may be its subject.
   */
  private static boolean isVerbOfSubject(SentenceRoles roles, int index) {
    if (!roles.isVerbHere(index)) {
      return false;
    }
    if (isBehindTopic(roles, index)) {
      return true;
    }
    boolean somebody = index + 1 < roles.words().size() && roles.isSomebody(index + 1);
    boolean opened =
        index > 0 && OPENING.contains(roles.words().get(index - 1).folded())
            || roles.clauseStart(index) == index;
    return somebody && (opened || roles.traits(index).mayBeJoined());
  }

  /** «لكن المعارضة رفضتها», «إن وفد النظام رفض»: behind him of whom the clause speaks. */
  private static boolean isBehindTopic(SentenceRoles roles, int index) {
    for (Participant topic : roles.participants()) {
      if (topic.last() == index - 1 && topic.isDirect() && !topic.byAdjective()) {
        for (int i = roles.clauseStart(index); i < topic.first(); i++) {
          boolean opening = roles.traits(i).functionWord() || roles.words().get(i).isPunctuation();
          if (!opening && !roles.isSomebody(i)) {
            return false;
          }
        }
        return true;
      }
    }
    return false;
  }

  /** How far behind a frame a preposition of its own stands, in words. */
  private static int distance(SentenceRoles roles, int last, StanceFrame frame) {
    int end = Math.min(roles.words().size(), last + 1 + OBJECT);
    for (int i = last + 1; i < end; i++) {
      for (String object : frame.objects()) {
        boolean direct = object.equals(Participant.DIRECT);
        if (!direct && Prepositions.isAt(roles, i, Folding.fold(object))) {
          return i - last;
        }
      }
    }
    return OBJECT + 1;
  }
}
