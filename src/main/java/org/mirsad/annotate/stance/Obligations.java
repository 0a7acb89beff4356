package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Finds what somebody says that another has to do, whose name parts the expression: «قال إن على
 * إسرائيل أن توقف القصف» (he said that Israel has to stop the shelling), «على الطرفين ألا يعرقلا
 * الهدنة» (both sides must not obstruct the truce).
 */
final class Obligations {
  /** How many words who has to do it may be called by. */
  private static final int NAME = 6;

  private static final Set<String> UPON = Set.of("علي", "وعلي");

  private static final Set<String> OPENING =
      Set.of("ان", "بان", "وان", "وبان", "انه", "بانه", "وانه");

  private static final TypeTest IS_MASDAR =
      new TypeTest(
          form ->
              !form.hasArticle()
                  && form.readings().stream()
                      .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR));

  private final Optional<StanceFrame> must;

  Obligations(Knowledge knowledge) {
    this.must = knowledge.stance().stream().filter(f -> f.lexeme().equals("عليه أن")).findFirst();
  }

  /** The obligations a sentence tells. */
  List<FrameHit> of(SentenceRoles roles) {
    List<FrameHit> found = new ArrayList<>();
    List<Word> words = roles.words();
    for (int i = 0; i + 2 < words.size(); i++) {
      if (UPON.contains(words.get(i).folded()) && opensContent(words, i)) {
        add(roles, i, found);
      }
    }
    return found;
  }

  /** Behind a verb «على» is its preposition («ألح على أن»); here it opens what is said. */
  private static boolean opensContent(List<Word> words, int upon) {
    if (upon == 0) {
      return true;
    }
    Word before = words.get(upon - 1);
    boolean said = before.isPunctuation() && ":«\"“".indexOf(before.mark()) >= 0;
    return said || OPENING.contains(before.folded());
  }

  private void add(SentenceRoles roles, int upon, List<FrameHit> found) {
    int owed = owed(roles, upon);
    if (owed > 0) {
      must.ifPresent(f -> found.add(new FrameHit(upon, owed - 1, f, false)));
      return;
    }
    int end = Math.min(roles.words().size(), upon + NAME + 2);
    for (int i = upon + 1; i < end; i++) {
      Word word = roles.words().get(i);
      boolean that = word.folded().equals("ان");
      boolean not = word.folded().equals("الا");
      if (i > upon + 1 && isMasdar(roles, i) && roles.isNamed(i - 1)) {
        int name = i - 1;
        must.ifPresent(f -> found.add(new FrameHit(upon, name, f, false)));
        return;
      }
      if (word.isPunctuation() || roles.isVerbHere(i) || (that || not) && i == upon + 1) {
        return;
      }
      if (that || not) {
        // What «ألا» forbids is read like any other negation of what one wants.
        int last = that ? i : i - 1;
        must.ifPresent(f -> found.add(new FrameHit(upon, last, f, false)));
        return;
      }
    }
  }

  /** «على أرمينيا وأذربيجان وقف القتال»: what is to be done without «أن». */
  private static boolean isMasdar(SentenceRoles roles, int index) {
    return !roles.isNamed(index)
        && !roles.traits(index).functionWord()
        && !SentenceRoles.isJoined(roles.words().get(index))
        && roles.words().get(index).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR && r.particle() == 0);
  }

  /** «إن على أرمينيا وأذربيجان وقف القتال»: the masdar right behind those who owe it, or 0. */
  private static int owed(SentenceRoles roles, int upon) {
    for (Participant first : roles.participants()) {
      if (first.first() == upon + 1 && !first.byAdjective()) {
        List<Participant> all = roles.withConjuncts(first);
        int next = all.get(all.size() - 1).last() + 1;
        return next < roles.words().size() && IS_MASDAR.test(roles.words().get(next).form())
            ? next
            : 0;
      }
    }
    return 0;
  }
}
