package org.mirsad.annotate.stance;

import java.util.EnumSet;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Folding;
import org.mirsad.text.Reading;

/**
 * Tells whether a thing can be the object of a frame before it: by the preposition the frame wants,
 * by what stands between them, by what و joins.
 */
final class FrameObjects {
  /** Prepositions that make something else of a verb with a direct object. */
  private static final Set<String> PARTING = Set.of("علي", "عن", "الي");

  /** What opens the way in which something is done: «عبر», «من خلال», «عن طريق», «بما يضمن». */
  private static final Set<String> MEANS = Set.of("عبر", "خلال", "طريق", "بواسطه", "بفضل", "بما");

  /** Meetings that somebody leaves as one leaves a room. */
  private static final Set<String> ROOMS = Set.of("اجتماع", "القمه", "قمه");

  /** Kinds of frames that tell a deed. */
  static final Set<StanceFrame.Kind> DEEDS =
      EnumSet.of(
          StanceFrame.Kind.ACT,
          StanceFrame.Kind.STOP,
          StanceFrame.Kind.OBSTRUCT,
          StanceFrame.Kind.REVERSE);

  private final Passage passage;
  private final SentenceRoles roles;

  FrameObjects(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether the preposition the frame wants stands between it and its object. */
  boolean attaches(FrameHit frame, int target) {
    Set<String> objects = frame.frame().objects();
    if (frame.derived() && hasDistantClause(frame, target)) {
      return false;
    }
    if (objects.isEmpty() || objects.contains(Participant.DIRECT)) {
      return true;
    }
    boolean possessed = roles.traits(frame.last()).withObject() && target - frame.last() <= 3;
    boolean threat = frame.frame().lexeme().equals("هدد");
    if (!threat && (possessed || frame.derived() && target - frame.last() <= 2)) {
      // A masdar takes its object as a genitive or with «ل», whatever the verb does; but «تهديد
      // السلام» threatens what «التهديد بالحرب» threatens with.
      return true;
    }
    for (int i = frame.last() + 1; i <= target; i++) {
      Word word = passage.word(i);
      if (SentenceRoles.isComplementizer(word)
          || Partings.isToDo(roles, i)
          || isPreposition(i, objects)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the preposition a finite verb wants stands right before the target. */
  boolean isByOwnPreposition(FrameHit frame, int target) {
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

  /** «طالب بإزالة الألغام وإغاثة النازحين»: a masdar with its own object, to which و joins one. */
  boolean isBesideIssue(FrameHit frame, int issue) {
    boolean deed = frame.derived() && DEEDS.contains(frame.frame().kind());
    return deed
        && issue - frame.last() > 1
        && passage.word(issue).folded().startsWith("و")
        && SentenceRoles.isJoined(passage.word(issue))
        && !roles.traits(frame.first()).circumstantial()
        && !passage.isVerb(frame.first());
  }

  /**
   * «بتخفيف القبضة والسعي إلى رفع الحظر», «بالامتناع عن أي انحياز وبتغليب الحوار»: what و joins to
   * a masdar with an object of its own is not its object.
   */
  boolean isBesideMasdar(FrameHit frame, int target) {
    boolean masdar =
        frame.derived()
            && !passage.isVerb(frame.first())
            && !roles.traits(frame.first()).circumstantial();
    Set<String> objects = frame.frame().objects();
    boolean direct = objects.isEmpty() || objects.contains(Participant.DIRECT);
    for (int i = frame.last() + 2; masdar && i <= target; i++) {
      Word word = passage.word(i);
      boolean joined = word.folded().startsWith("و") && SentenceRoles.isJoined(word);
      if (joined && (isMasdar(word) || word.folded().equals("وعدم"))) {
        // «التخلص من النفوذ وإزاحة الرئيس»: each is done by itself, the first turns nothing round.
        boolean filled = !direct && frame.frame().polarity() < 0 && isFilled(frame, i, objects);
        if (filled && i == target) {
          return true;
        }
        boolean again = word.folded().startsWith("وب") && !objects.contains("ب");
        return i < target ? direct : again || direct && DEEDS.contains(frame.frame().kind());
      }
    }
    return false;
  }

  /**
   * «وضع حد للمأساة بالعمل على هدنة», «الخروج من الأزمة بما يضمن الانتخابات», «إنهاء الخلاف عبر
   * الحوار»: what is ended stands right behind the frame, the thing is how or to what good it ends.
   */
  boolean isOtherwiseFilled(FrameHit frame, int target) {
    boolean ends =
        frame.frame().polarity() < 0
            && DEEDS.contains(frame.frame().kind())
            && !passage.isFiniteVerb(frame.first())
            && !frame.frame().objects().contains("ب");
    int object = frame.last() + 1;
    if (!ends || object >= target || roles.traits(object).withObject()) {
      return false;
    }
    for (int i = object + 1; i <= target; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || SentenceRoles.isJoined(word)) {
        return false;
      }
      if (i < target && MEANS.contains(word.folded()) || isByMasdar(word)) {
        return true;
      }
    }
    return false;
  }

  /** «بالعمل على», «بإطلاق»: what is done to get there. */
  private static boolean isByMasdar(Word word) {
    return word.folded().startsWith("ب")
        && word.form().isKnown()
        && word.form().readings().stream()
            .allMatch(r -> r.particle() != 0 && r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
  }

  /** Whether a preposition of a frame and what it governs stand before a word. */
  private boolean isFilled(FrameHit frame, int to, Set<String> objects) {
    for (int i = frame.last() + 1; i < to - 1; i++) {
      if (isPreposition(i, objects)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMasdar(Word word) {
    return word.form().readings().stream()
        .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR && r.conjunction() != 0);
  }

  /** «خروج الرئيس من اجتماع القمة»: who leaves the room gives nothing up. */
  boolean isLeavingRoom(FrameHit frame, IssueHit issue) {
    return frame.frame().lexeme().equals("خروج")
        && ROOMS.contains(passage.word(issue.first()).folded())
        && !roles.isVerbHere(frame.first());
  }

  /** «علق ترامب على قرار»: a comment, no suspension; nothing but the subject stands between. */
  boolean isAboutOther(FrameHit frame, int target) {
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
    return !isPreposition(before, objects);
  }

  /** Long names between a verb and its object do not part them. */
  int nameWords(int from, int to) {
    return roles.participants().stream()
        .filter(p -> p.first() >= from && p.last() < to && !p.byAdjective())
        .mapToInt(p -> p.last() - p.first())
        .sum();
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

  private boolean isPreposition(int index, Set<String> objects) {
    return objects.stream()
        .anyMatch(object -> Prepositions.isAt(roles, index, Folding.fold(object)));
  }
}
