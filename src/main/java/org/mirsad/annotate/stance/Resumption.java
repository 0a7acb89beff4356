package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Issue;

/**
 * Finds the frame of a clause that takes an issue up behind it: «الهدنة التي رفضتها حماس» (the
 * truce that Hamas rejected), «…، وهو ما رفضته حماس» (which Hamas rejected).
 */
final class Resumption {
  /** How far behind an issue the clause may begin, in words. */
  private static final int REACH = 7;

  /** How far behind its opening the clause's frame may stand. */
  private static final int FRAME = 6;

  private static final Set<String> WHICH = Set.of("الذي", "التي", "اللذين", "اللتين", "الذين");

  /** What they do whose a thing is. */
  private static final Set<String> MAKING =
      Set.of(
          "فرض", "قاد", "طرح", "أعلن", "اقترح", "أطلق", "قدم", "نفذ", "شن", "تبنى", "دعا", "وضع",
          "قرر", "أصدر");

  private static final Set<String> WITH_IT =
      Set.of("بها", "به", "اليها", "اليه", "لها", "له", "عنه", "عنها", "عليه", "عليها");

  /** Nouns that call an issue something, with a clause behind that tells who wants it. */
  private static final Set<String> SOMETHING =
      Set.of("امر", "امرا", "شيء", "خيار", "مطلب", "هدف", "خطوه", "فكره", "مساله", "اجراء", "قرار");

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<FrameHit> frames;
  private final Map<String, Issue> known;

  /**
   * @param known all issues by id
   */
  Resumption(Passage passage, List<FrameHit> frames, Map<String, Issue> known) {
    this.known = known;
    this.passage = passage;
    this.roles = passage.roles();
    this.frames = frames;
  }

  /**
   * A frame that takes up an issue.
   *
   * @param whole whether it takes up all that was said of the issue, not the issue alone
   * @param called whether it calls the issue by another noun: «وهو القرار الذي»
   */
  record Resumed(FrameHit frame, boolean whole, boolean called) {}

  Optional<Resumed> of(IssueHit issue) {
    int end = Math.min(roles.words().size() - 1, issue.last() + REACH);
    for (int i = issue.last() + 1; i < end; i++) {
      String folded = passage.word(i).folded();
      String next = passage.word(i + 1).folded();
      boolean whole =
          (folded.equals("وهو") || folded.equals("وهي")) && next.equals("ما")
              || folded.endsWith("الامر") && next.equals("الذي")
              || folded.endsWith("الشيء") && next.equals("الذي");
      boolean called = isCalledAgain(i);
      boolean alone = WHICH.contains(folded) && isBeside(issue, i);
      if (whole || called || alone) {
        boolean all = whole || called;
        int from = called ? i + 3 : whole ? i + 2 : i + 1;
        return frameBehind(from).map(f -> new Resumed(f, all, called));
      }
      Optional<Resumed> something = isSomething(i) ? somethingBehind(i) : Optional.empty();
      if (something.isPresent()) {
        return something;
      }
      if (passage.isFiniteVerb(i)) {
        return isOfIndefinite(issue, i)
            ? frameBehind(i).map(f -> new Resumed(f, false, false))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «هدنة مدتها شهر اقترحتها واشنطن»: behind an indefinite noun no «التي» opens the relative. */
  private boolean isOfIndefinite(IssueHit issue, int verb) {
    for (int i = issue.last() + 1; i < verb; i++) {
      boolean parts =
          passage.word(i).isPunctuation()
              || roles.traits(i).functionWord()
              || roles.traits(i).isPreposition()
              || roles.isNamed(i);
      if (parts) {
        return false;
      }
    }
    Word head = passage.word(issue.first());
    return !head.form().hasArticle()
        && !passage.word(issue.last()).form().hasArticle()
        && !passage.word(verb).folded().startsWith("و")
        && passage.word(verb).form().mayBePerfect()
        && roles.traits(verb).withObject();
  }

  /** «إعادة اللاجئين أمر لا تريده أنقرة»: a noun without an article that is said of the issue. */
  private boolean isSomething(int index) {
    Word word = passage.word(index);
    return SOMETHING.contains(word.folded()) && !roles.isNamed(index);
  }

  private Optional<Resumed> somethingBehind(int noun) {
    int verb = noun + 1;
    while (verb < roles.words().size() && roles.traits(verb).negation()) {
      verb++;
    }
    if (verb >= roles.words().size() || !passage.isFiniteVerb(verb)) {
      return Optional.empty();
    }
    int next = verb + 1;
    boolean withIt =
        roles.traits(verb).withObject()
            || next < roles.words().size() && WITH_IT.contains(passage.word(next).folded());
    int at = verb;
    return frames.stream()
        .filter(f -> withIt && f.first() <= at && at <= f.last() && !f.judges())
        .findFirst()
        .map(f -> new Resumed(f, true, true));
  }

  /** «وهو القرار الذي أعلنه البرلمان», «وهي الخطوة التي ترفضها كييف». */
  private boolean isCalledAgain(int index) {
    String folded = passage.word(index).folded();
    return (folded.equals("وهو") || folded.equals("وهي"))
        && index + 2 < roles.words().size()
        && Anaphor.isDeedNoun(passage.word(index + 1))
        && WHICH.contains(passage.word(index + 2).folded());
  }

  /** «الرسوم التي فرضتها واشنطن», «الورقة التي تقدم بها العبادي»: whose a thing is. */
  boolean makes(FrameHit frame, IssueHit issue) {
    if (known.get(issue.issueId()).is(Issue.Trait.FORMATION)) {
      return false; // «يساند التشكيلة التي أعلنها رئيس الحكومة المكلف»: only tells which
    }
    int next = frame.first() + 1;
    boolean withIt = next < roles.words().size() && WITH_IT.contains(passage.word(next).folded());
    return MAKING.contains(frame.frame().lexeme())
        && (roles.traits(frame.first()).withObject() || withIt);
  }

  /** Whether nothing but adjectives stands between an issue and its relative. */
  private boolean isBeside(IssueHit issue, int relative) {
    for (int i = issue.last() + 1; i < relative; i++) {
      Word word = passage.word(i);
      // «زيادة أجور الشرطة التي اقترحها»
      boolean genitive =
          i == issue.last() + 1
              && word.form().hasArticle()
              && !passage.word(issue.last()).form().hasArticle()
              && !roles.isNamed(i);
      if (!word.isPunctuation() && !roles.traits(i).adjective() && !genitive) {
        return false;
      }
    }
    return true;
  }

  private Optional<FrameHit> frameBehind(int from) {
    for (FrameHit frame : frames) {
      if (frame.first() >= from && frame.first() <= from + FRAME) {
        boolean verb = passage.isVerb(frame.first()) || passage.isFiniteVerb(frame.first());
        return verb && !frame.judges() && isOpen(from, frame.first())
            ? Optional.of(frame)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = passage.word(i);
      boolean auxiliary = word.folded().startsWith("كان") || word.folded().startsWith("يكون");
      if (word.isPunctuation() || passage.isFiniteVerb(i) && !auxiliary) {
        return false;
      }
    }
    return true;
  }
}
