package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Token;

/**
 * Finds how many voted for and against a thing, which may stand between a verb and what was voted
 * on: «أقر البرلمان بأغلبية 120 صوتا مقابل 30 وامتناع خمسة عن التصويت القانون» (parliament passed,
 * by 120 votes to 30 and five abstentions, the law).
 *
 * <p>Known misses: tallies that count no votes or members («بواقع 120 إلى 30»).
 */
final class VoteTallies {
  /** How many words may stand before what is counted. */
  private static final int COUNT = 9;

  /** How many words may tell who abstained. */
  private static final int ABSTAINING = 6;

  private static final Set<String> COUNTED =
      Set.of("صوتا", "صوت", "اصوات", "الاصوات", "صوتين", "نائبا", "نواب", "عضوا", "اعضاء", "نعم");

  private static final Set<String> KINDS =
      Set.of(
          "اغلبيه", "غالبيه", "موافقه", "تاييد", "اكثريه", "مجموع", "معارضه", "من", "اصل", "نحو",
          "ما", "مجموعه");

  private static final Set<String> NUMBERS =
      Set.of(
          "واحد",
          "اثنين",
          "اثنان",
          "ثلاثه",
          "ثلاث",
          "اربعه",
          "اربع",
          "خمسه",
          "خمس",
          "سته",
          "ست",
          "سبعه",
          "سبع",
          "ثمانيه",
          "ثماني",
          "تسعه",
          "تسع",
          "عشره",
          "عشر",
          "احد",
          "اثني",
          "عشرين",
          "ثلاثين",
          "اربعين",
          "خمسين",
          "ستين",
          "سبعين",
          "ثمانين",
          "تسعين",
          "مئه",
          "مايه",
          "مائه",
          "مئتين",
          "مائتين",
          "ثلاثمئه",
          "ثلاثمائه",
          "اربعمئه",
          "اربعمائه",
          "خمسمئه",
          "خمسمائه");

  private static final Set<String> AGAINST = Set.of("مقابل", "ضد", "في", "دون", "بدون", "قابلها");

  private static final Set<String> OPPOSED =
      Set.of("معارضا", "معارضه", "معارضين", "رافضا", "اعتراض", "رفض", "ضده", "ضدها", "ممتنعا");

  private static final Set<String> ABSTENTION =
      Set.of("وامتناع", "مع", "امتناع", "واحتفاظ", "احتفاظ", "وتحفظ", "وغياب");

  private static final Set<String> ABSTENTION_END =
      Set.of("التصويت", "باصواتهم", "بصوته", "باصواتها", "بصوتها", "باصواتهما");

  private final Passage passage;

  VoteTallies(Passage passage) {
    this.passage = passage;
  }

  /** The stretches, as asides no marks part off. */
  List<Asides.Aside> all() {
    List<Asides.Aside> found = new ArrayList<>();
    for (int i = 1; i < size(); i++) {
      int counted = passage.word(i).folded().startsWith("ب") ? counted(i) : -1;
      if (counted >= 0) {
        int end = abstaining(against(counted));
        found.add(new Asides.Aside(i - 1, end + 1, false));
        i = end;
      }
    }
    return List.copyOf(found);
  }

  private int size() {
    return passage.words().size();
  }

  private String at(int index) {
    return index < size() ? passage.word(index).folded() : "";
  }

  /** Where what is counted stands behind «بأغلبية 120», «بأربعة عشر»; -1 if nothing is. */
  private int counted(int first) {
    boolean any = false;
    for (int i = first; i < Math.min(size(), first + COUNT); i++) {
      if (any && COUNTED.contains(at(i))) {
        return i;
      }
      String bare = i == first ? at(i).substring(1) : at(i);
      boolean number = isNumber(i, bare);
      any |= number;
      if (!number && !bare.isEmpty() && !KINDS.contains(bare)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isNumber(int index, String bare) {
    Word word = passage.word(index);
    boolean joined = bare.startsWith("و") && NUMBERS.contains(bare.substring(1));
    return word.token().kind() == Token.Kind.NUMBER || joined || NUMBERS.contains(bare);
  }

  /** «مقابل 112 صوتا», «في مقابل تسعة وخمسين»: the last word of those against, or of those for. */
  private int against(int counted) {
    int i = counted + 1;
    while (AGAINST.contains(at(i)) && i <= counted + 2) {
      i++;
    }
    if (i == counted + 1) {
      return counted;
    }
    int end = counted;
    while (i < size()
        && (isNumber(i, at(i)) || COUNTED.contains(at(i)) || OPPOSED.contains(at(i)))) {
      end = i++;
    }
    return end;
  }

  /** «وامتناع ستة أعضاء عن التصويت». */
  private int abstaining(int end) {
    if (!ABSTENTION.contains(at(end + 1))) {
      return end;
    }
    for (int i = end + 2; i < Math.min(size(), end + 2 + ABSTAINING); i++) {
      if (passage.word(i).isPunctuation()) {
        return end;
      }
      if (ABSTENTION_END.contains(at(i))) {
        return i;
      }
    }
    return end;
  }
}
