package org.mirsad.annotate.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Token;

/**
 * Finds the words of a sentence that take up a deed without its owner: a noun with the article and
 * nothing that says whose («القرار», «هذه الخطوة», not «القرار الفرنسي»), «ما جرى», «ذلك» as a
 * verb's object, «في خطوة …», and in a headline a deed nobody is named for («غارة على مستشفى»).
 */
final class TakingsUp {
  private static final Set<String> WHAT = Set.of("ما", "وما", "بما", "لما", "مما", "عما");

  private static final Set<String> HAPPENED =
      Set.of("جري", "حدث", "حصل", "وقع", "يجري", "يحدث", "يحصل");

  private static final Set<String> DEMONSTRATIVES = Set.of("هذا", "هذه", "ذلك", "تلك");

  private static final Set<String> THAT = Set.of("ذلك", "هذا", "بذلك", "لذلك");

  /** Verbs of calling, holding and judging, whose object «ذلك» may be. */
  private static final Set<String> JUDGING =
      Set.of(
          "v:وصف",
          "v:اعتبر",
          "v:عد",
          "v:نعت",
          "v:سمي",
          "v:راي",
          "v:وجد",
          "v:ادان",
          "v:استنكر",
          "v:شجب",
          "v:انتقد",
          "v:ندد",
          "v:رفض",
          "v:صنف");

  private static final Set<String> OPENERS =
      Set.of("ان", "بان", "وان", "لان", "لكن", "ولكن", "فان", "كان", "وكان");

  /** Words with which the noun is told from others, or is another's. */
  private static final Set<String> OTHERS =
      Set.of(
          "دولي",
          "دوليه",
          "اممي",
          "امميه",
          "عربي",
          "عربيه",
          "اوروبي",
          "اوروبيه",
          "اسلامي",
          "اسلاميه",
          "خليجي",
          "خليجيه",
          "غربي",
          "غربيه",
          "حكومي",
          "حكوميه",
          "برلماني",
          "برلمانيه",
          "قضائي",
          "قضائيه",
          "رئاسي",
          "رئاسيه",
          "سياسي",
          "سياسيه",
          "انتخابي",
          "انتخابيه",
          "سلمي",
          "سلميه",
          "سابق",
          "سابقه",
          "مقبل",
          "مقبله",
          "قادم",
          "قادمه",
          "تالي",
          "تاليه",
          "اخر",
          "اخري",
          "ثاني",
          "ثانيه",
          "مماثل",
          "مماثله",
          "مشترك",
          "مشتركه",
          "متبادل",
          "متبادله",
          "انسانيه",
          "تجاريه",
          "اقتصادي",
          "اقتصاديه",
          "قانوني",
          "قانونيه",
          "دستوري",
          "دستوريه",
          "اعلاميه",
          "تعليميه",
          "جماعي",
          "نهائي",
          "نهائيه",
          "مستقبليه",
          "محتمل",
          "محتمله",
          "اجرامي",
          "منظمه",
          "ختامي",
          "فني",
          "فنيه",
          "رقم",
          "ممكنه",
          "لازمه",
          "اللازمه",
          "اصلاحيه");

  /** «الهجوم عليها»: one of its own. */
  private static final Set<String> UPON_OTHER =
      Set.of("عليه", "عليها", "عليهم", "عليهما", "ضده", "ضدها", "ضدهم");

  /** How many words an adjective may stand behind its noun. */
  private static final int ATTRIBUTES = 3;

  private final SentenceRoles roles;
  private final List<Word> words;
  private final boolean headline;

  /**
   * @param headline whether what the sentence leaves out is told behind it
   */
  TakingsUp(SentenceRoles roles, boolean headline) {
    this.roles = roles;
    this.words = roles.words();
    this.headline = headline;
  }

  List<TakingUp> find() {
    List<TakingUp> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isPunctuation() && !roles.isNamed(i)) {
        at(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<TakingUp> at(int i) {
    return happening(i).or(() -> demonstrative(i)).or(() -> noun(i));
  }

  /** «ما جرى», «لما حدث». */
  private Optional<TakingUp> happening(int i) {
    boolean happened =
        WHAT.contains(words.get(i).folded())
            && i + 1 < words.size()
            && HAPPENED.contains(words.get(i + 1).folded());
    return happened
        ? Optional.of(new TakingUp(i, i + 1, Set.of(), Set.of(), true, TakingUp.Reach.BEFORE))
        : Optional.empty();
  }

  /** «عدّ آبي ذلك عملا عنيفا», «إن ذلك خرق»: no determiner, no adverbial («بعد ذلك»). */
  private Optional<TakingUp> demonstrative(int i) {
    if (!THAT.contains(words.get(i).folded()) || i + 1 >= words.size()) {
      return Optional.empty();
    }
    Word next = words.get(i + 1);
    boolean determines = !next.isPunctuation() && next.form().hasArticle() || roles.isNamed(i + 1);
    boolean because = Set.of("ان", "انه", "انها", "لان").contains(next.folded());
    boolean that = words.get(i).folded().endsWith("ذلك");
    boolean holds = i > 0 && (that && opens(i - 1) || isJudgedHere(i));
    return !determines && !because && holds
        ? Optional.of(new TakingUp(i, i, Set.of(), Set.of(), true, TakingUp.Reach.BEFORE))
        : Optional.empty();
  }

  /** «هذا التصرف», «وصف التصرف بأنه»: not «أساء التصرف», «الكلام مع روسيا». */
  private boolean isHeld(int i) {
    return i > 0
        && (DEMONSTRATIVES.contains(words.get(i - 1).folded()) || opens(i - 1) || isJudgedHere(i));
  }

  private boolean opens(int i) {
    return OPENERS.contains(words.get(i).folded());
  }

  /** Whether a verb of judging stands before with nothing but its subject between. */
  private boolean isJudgedHere(int index) {
    boolean within = words.get(index - 1).folded().equals("في");
    if (!within && roles.traits(index - 1).isPreposition()) {
      return false;
    }
    for (int i = index - 1; i >= Math.max(0, index - 8); i--) {
      Word word = words.get(i);
      if (!roles.isNamed(i) && isJudging(i)) {
        return true;
      }
      boolean between =
          roles.isNamed(i)
              || within && i == index - 1
              || !word.isPunctuation() && word.form().mayBeNominal() && !roles.opensContent(i);
      if (!between) {
        return false;
      }
    }
    return false;
  }

  /** Also «وعدّ», which the dictionary takes for «وعد» (promised). */
  private boolean isJudging(int i) {
    Word word = words.get(i);
    return word.form().hasAny(JUDGING) && roles.isVerbHere(i)
        || word.token().surface().contains("عدّ");
  }

  private Optional<TakingUp> noun(int i) {
    Word word = words.get(i);
    DeedWords.Taken taken = DeedWords.taken(word.form());
    if (taken.lexemes().isEmpty()) {
      return Optional.empty();
    }
    if (taken.vague() && !isHeld(i)) {
      return Optional.empty();
    }
    boolean step = isInStep(i);
    boolean told = headline && taken.kinds().contains(DeedKind.FORCE) && isHeadline(i);
    if (!word.form().hasArticle() && !step && !told || !isOwnerless(i)) {
      return Optional.empty();
    }
    TakingUp.Reach reach =
        step ? TakingUp.Reach.HERE : told ? TakingUp.Reach.BEHIND : TakingUp.Reach.BEFORE;
    return Optional.of(new TakingUp(i, i, taken.kinds(), taken.lexemes(), taken.general(), reach));
  }

  /** «غارة على مستشفى», «مقتل سبعة في هجوم»: what the headline is about. */
  private boolean isHeadline(int i) {
    return i == 0
        || words.get(i - 1).isPunctuation()
        || Set.of("في", "جراء", "اثر").contains(words.get(i - 1).folded());
  }

  /** «، في خطوة وصفها …»: the step is what the sentence has just told. */
  private boolean isInStep(int i) {
    return i > 1
        && words.get(i).folded().equals("خطوه")
        && words.get(i - 1).folded().equals("في")
        && words.get(i - 2).isPunctuation();
  }

  /** Whether nothing behind a noun tells whose it is, or that it is another one. */
  private boolean isOwnerless(int noun) {
    if (roles.genitive(noun).isPresent() || roles.byAgent(noun).isPresent()) {
      return false;
    }
    for (Participant participant : roles.participants()) {
      boolean near = participant.first() > noun && participant.first() <= noun + ATTRIBUTES;
      if (near && (participant.byAdjective() || participant.attachment().equals("ل"))) {
        return false;
      }
    }
    for (int i = noun + 1; i < Math.min(words.size(), noun + 1 + ATTRIBUTES); i++) {
      Word word = words.get(i);
      if (UPON_OTHER.contains(word.folded())) {
        return false;
      }
      if (word.token().kind() == Token.Kind.NUMBER) {
        return false;
      }
      boolean attribute =
          !word.isPunctuation()
              && !roles.isNamed(i)
              && (word.form().hasArticle() || !words.get(noun).form().hasArticle());
      boolean relative = roles.traits(i).relative() && !isNoClause(word);
      if (relative || word.folded().equals("رقم") || attribute && isOther(word)) {
        return false;
      }
      if (!attribute) {
        return true;
      }
    }
    return true;
  }

  /** «حيث» and «مما» do not tell whose the noun before is. */
  private static boolean isNoClause(Word word) {
    return FunctionWords.in(Set.of("حيث", "مما"), word.folded());
  }

  private static boolean isOther(Word word) {
    String folded = word.folded();
    String bare = folded.startsWith("ال") ? folded.substring(2) : folded;
    return OTHERS.contains(bare);
  }
}
