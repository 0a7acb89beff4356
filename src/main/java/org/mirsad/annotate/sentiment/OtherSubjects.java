package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.sentence.Word;

/**
 * Finds subjects that are set against him who is spoken of: «نجح ماكرون حيث فشل غيره» (Macron
 * succeeded where others failed), «ما عجز عنه سلفه» (what his predecessor could not do). Without a
 * word of comparing before the verb they may as well be its object («لام سلفه»).
 */
final class OtherSubjects {
  private static final Set<String> COMPARING =
      Set.of("حيث", "حين", "ما", "فيما", "بينما", "مما", "عما", "بما", "عندما", "مثلما", "كما");

  private static final Set<String> TAKING_UP =
      Set.of("عنه", "عنها", "فيه", "فيها", "به", "بها", "اليه", "اليها", "عليه", "عليها");

  private static final Set<String> OTHERS =
      Set.of(
          "غيره",
          "غيرها",
          "غيرهم",
          "سواه",
          "سواها",
          "الاخرون",
          "اخرون",
          "سلفه",
          "سلفها",
          "خلفه",
          "خلفها",
          "اسلافه",
          "اسلافها",
          "منافسه",
          "منافسها",
          "منافسوه",
          "منافسوها",
          "خصمه",
          "خصمها",
          "خصومه",
          "خصومها",
          "سابقوه",
          "سابقوها",
          "كثيرون");

  private OtherSubjects() {}

  /** Whether such a subject stands behind a verb. */
  static boolean follow(Passage passage, int verb) {
    if (verb == 0 || !isComparing(passage, verb - 1)) {
      return false;
    }
    int next = verb + 1;
    boolean taken = next < passage.words().size() && isIn(TAKING_UP, passage.word(next));
    int subject = taken ? next + 1 : next;
    return subject < passage.words().size() && isIn(OTHERS, passage.word(subject));
  }

  private static boolean isComparing(Passage passage, int index) {
    return isIn(COMPARING, passage.word(index)) || passage.roles().traits(index).relative();
  }

  private static boolean isIn(Set<String> words, Word word) {
    return words.contains(word.folded());
  }
}
