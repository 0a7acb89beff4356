package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.role.Weekdays;
import org.mirsad.annotate.role.WordTraits;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;

/**
 * Finds what stands between two commas amid a clause and has no part in what the clause says of a
 * thing: «أعلن سعيد، في أعقاب تظاهرات غاضبة، تجميد البرلمان» (Saied announced, after angry
 * demonstrations, the freezing of parliament).
 */
final class Asides {
  /** How many words an aside may have. */
  private static final int LENGTH = 16;

  /** Words that open an aside and are no prepositions. */
  private static final Set<String> OPENING =
      Weekdays.and(
          "فور", "غداه", "عقب", "اثر", "عشيه", "قبيل", "بعيد", "امس", "اليوم", "مساء", "صباح",
          "فجر", "ليل", "ليله", "يوم", "ظهر", "عصر", "بعد", "قبل", "خلال", "اثناء", "وسط", "رغم",
          "الذي", "التي", "اللذان", "اللتان", "الذين", "وفق", "وفقا", "حسب", "نقلا", "ومعه",
          "ومعها", "ومعهم", "بينهم", "بينها", "وبينهم", "وبينها", "ابرزهم", "ابرزها", "الثلثاء",
          "اول", "مطلع", "نهايه", "منتصف", "مقابل", "لاول", "للمره", "كما", "ضمن", "ردا", "تلبيه",
          "تنفيذا");

  /** «وعلى رأسه», «وفي مقدمتهم»: who is named of those just named. */
  private static final Set<String> LEADING = Set.of("وعلي", "وفي", "علي", "في");

  private static final Set<String> FIRST_OF_THEM =
      Set.of("راسه", "راسها", "راسهم", "مقدمته", "مقدمتها", "مقدمتهم", "طليعتها", "طليعتهم");

  /**
   * An aside.
   *
   * @param open the comma or word before it
   * @param close the comma or word behind it
   * @param marked whether commas part it off
   */
  record Aside(int open, int close, boolean marked) {
    boolean holds(int index) {
      return index > open && index < close;
    }

    int first() {
      return marked ? open : open + 1;
    }

    int last() {
      return marked ? close : close - 1;
    }

    int length() {
      return last() - first() + 1;
    }
  }

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<Aside> all;

  Asides(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.all = find();
  }

  private List<Aside> find() {
    List<Aside> found = new ArrayList<>();
    int open = -1;
    for (int i = 1; i + 1 < roles.words().size(); i++) {
      Word word = passage.word(i);
      if (passage.word(i).isComma()) {
        boolean closes = open > 0 && i - open <= LENGTH + 1 && opens(open + 1) && goesOn(i + 1);
        if (closes) {
          found.add(new Aside(open, i, true));
        }
        open = closes ? -1 : i;
      } else if (word.isPunctuation() && ".؛:؟!".indexOf(word.mark()) >= 0) {
        open = -1;
      }
    }
    found.addAll(new EffortClauses(passage).all());
    for (Aside tally : new VoteTallies(passage).all()) {
      if (found.stream().noneMatch(a -> a.holds(tally.open() + 1))) {
        found.add(tally);
      }
    }
    found.sort(Comparator.comparingInt(Aside::open));
    return List.copyOf(found);
  }

  private String next(int index) {
    return index + 1 < roles.words().size() ? passage.word(index + 1).folded() : "";
  }

  private boolean opens(int index) {
    WordTraits traits = roles.traits(index);
    String folded = passage.word(index).folded();
    boolean clitic =
        (folded.startsWith("ب") || folded.startsWith("ل"))
            && !passage.word(index).form().readings().isEmpty()
            && passage.word(index).form().readings().stream().allMatch(r -> r.particle() != 0);
    boolean listed = LEADING.contains(folded) && FIRST_OF_THEM.contains(next(index));
    return OPENING.contains(folded)
        || listed
        || clitic
        || (traits.isPreposition() || traits.adverb()) && !traits.opensClause();
  }

  /** Whether the clause goes on behind a comma, and no other one begins. */
  private boolean goesOn(int index) {
    WordTraits traits = roles.traits(index);
    String folded = passage.word(index).folded();
    boolean joined =
        folded.length() > 2
            && (folded.startsWith("و") || folded.startsWith("ف"))
            && (traits.mayBeJoined() || traits.functionWord() && folded.startsWith("و"));
    return !joined
        && !SentenceRoles.isJoined(passage.word(index))
        && !traits.circumstantial()
        && !traits.relative()
        && !(traits.opensClause() && !traits.complementizer());
  }

  /** Whether a word stands in an aside that a later word stands outside of. */
  boolean isOutside(int index, int target) {
    for (Aside aside : all) {
      if (aside.holds(index) && !aside.holds(target) && target >= aside.close()) {
        return true;
      }
    }
    return false;
  }

  /** What ends right before a stretch's end behind a comma; else the asides within it. */
  List<Aside> within(int from, int to) {
    int open = before(from, to);
    if (open >= 0) {
      return List.of(new Aside(open, to - 1, true));
    }
    return all.stream().filter(a -> a.first() >= from && a.last() < to).toList();
  }

  /** The comma that closes the aside a mark opens; -1 if it opens none. */
  int closing(int mark) {
    for (Aside aside : all) {
      if (aside.marked() && aside.open() == mark) {
        return aside.close();
      }
    }
    return -1;
  }

  /** How many words asides have. */
  int length(List<Aside> asides) {
    return asides.stream().mapToInt(Aside::length).sum();
  }

  /** The words of names a stretch holds beyond one for each, outside asides. */
  int nameWords(int from, int to, List<Aside> asides) {
    int words = 0;
    for (Participant p : roles.participants()) {
      boolean inside = asides.stream().anyMatch(a -> a.holds(p.first()));
      if (p.first() >= from && p.last() < to && !p.byAdjective() && !inside) {
        words += p.last() - p.first();
      }
    }
    return words;
  }

  /**
   * Where a parenthesis between two commas begins that ends right before a word: «أعلن، في كلمة
   * متلفزة، استقالته»; -1 if there is none.
   */
  private int before(int from, int target) {
    int close = -1;
    for (int i = target - 1; i >= Math.max(from, target - 3); i--) {
      close = passage.word(i).isComma() ? i : close;
    }
    for (int open = from; close > 0 && open < close; open++) {
      if (passage.word(open).isComma()) {
        int next = open + 1;
        boolean goesOn =
            roles.traits(next).mayBeVerb() && roles.isVerbHere(next)
                || roles.traits(next).circumstantial();
        boolean clause = roles.traits(next).opensClause() && !roles.traits(next).relative();
        return goesOn || clause ? -1 : open;
      }
    }
    return -1;
  }
}
