package org.mirsad.annotate.sentiment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Folding;
import org.mirsad.text.TypeCache;

/**
 * Words that some reading of theirs makes forms of an entry, though in news they are other words:
 * «لمن» (to whom) is no form of «لام» (blamed), «عسكري» (military) none of «عسكر» (militarise),
 * «نساء» (women) none of «أساء» (did harm).
 */
final class Homographs {
  /** By entry, the other words, folded, without article and what is written before them. */
  private static final Map<String, Set<String>> OTHERS = new HashMap<>();

  /** By expression, words that look like one of its own: «في قاعة» is not «في القاع». */
  private static final Map<String, Set<String>> WITHIN = new HashMap<>();

  /** «على حق المواطنين في التعبير»: a right, where something is named that it is of. */
  private static final String IN_THE_RIGHT = Folding.fold("على حق");

  private static final String SEEMED = Folding.fold("بدا ");

  private static final char ALEF_HAMZA_ABOVE = '\u0623';

  private static final String DEFENDED = Folding.fold("دافع");

  static {
    others("لام", "لمن لامن");
    others("عسكر", "عسكري عسكريه عسكريا عسكريين عسكريون عسكريان عسكريتين");
    others("عرفان", "عرفيه عرفي عرف عرفها عرفه عرفتها عرفته عرفتهم عرفوا");
    others("وقر", "يقر تقر تقرن اقر");
    others("آفة", "افي");
    others("روع", "اروع");
    others("أفقر", "افقر");
    others("حزامة", "حزام حزامه حزامها");
    others("جنون", "جنيه جنيها جنيهات جناته");
    others("أساء", "نساء نساءها نساءهم");
    others("مجنون", "مجاني مجانيه مجانا مجان");
    others("أفاقون", "افاق افاقا افاقها");
    others("قرصان", "قرص قرصا");
    others("حرمان", "حرم حرمين");
    others("كره", "كرات كرتون كرتي كروي");
    others("افتتن", "مفتي");
    others("أرغى", "سيرغي يرغي");
    others("حيا", "تحيين يحيي تحيا يحيا");
    others("برأ", "بري بروني");
    others("شكر", "شكري");
    others("فاز", "فوزي");
    others("نصر", "نصري");
    others("شبهة", "شبه شبهه شبهها شبهت");
    others("عدو", "عده عد عدته عدها عدت عدي عدويه عدان");
    others("أقال", "يقال");
    others("صفوح", "صفحه صفحته صفحتها صفحات صفحاته صفحاتها");
    others("سقطة", "سقط سقطت");
    others("هتف", "هاتفيا هاتفي هاتفيه");
    others("مودة", "مودي");
    others("تأليه", "تاليه تالي");
    others("تأله", "تاله");
    others("سكران", "سكر سكره");
    others("رأب", "تراب ريب");
    others("أوفى", "توفي");
    others("أعان", "يعين تعين اعينهم اعين اعينها");
    others("ألهم", "هامه هام");
    others("أحجم", "احجام احجامها");
    others("مآرب", "مارب");
    others("أضعف", "اضعاف اضعافا اضعافه");
    others("ظنون", "ظن ظنا ظنوا");
    others("خصومة", "خصوم خصومه خصومها خصومهم خصم");
    others("جاهر", "جوهر جوهره");
    others("سوأة", "سواه سواها");
    others("عصبيات", "عصب عصبي عصبيه");
    others("قاضى", "قاضيا قاضي");
    others("أجهز", "اجهزته اجهزتها اجهزه");
    others("أخزى", "تخزين");
    others("إباء", "اباء اباءهم ابائها ابائهم ابائي");
    others("إغراض", "اغراض اغراضهم اغراضه");
    others("ظلامة", "ظلام");
    others("لص", "صين صون صان");
    others("حيف", "حيفا");
    others("التهى", "تهاني");
    others("أهان", "تهاني تهانيها تهانيه اهن");
    others("أدان", "مدينه مدينتي");
    others("بهتان", "بهته");
    others("بطانة", "بطانيات بطانيه");
    others("كابر", "كوبر");
    others("دمية", "دم");
    others("فعال", "فعاليات فعاليه");
    others("رجالات", "رجال رجاله رجالها رجالهم رجالا");
    others("تمتين", "تم");
    others("أمات", "يمت تمت");
    others("بركات", "بركه");
    others("ولغ", "لغه لغته لغتها لغتهم لغات لغتنا");
    others("لوم", "لومي");
    others("متكلف", "تكلف يكلف");
    others("صلابة", "صلابي");
    others("فطاحل", "فطحلي");
    others("فخر", "فخري فخريه فخريا فخريين");
    others("تفان", "تفي وفي يفي");
    others("قنبل", "قنبله قنابل قنبلتين قنبلتان");
    others("سب", "سبته");
    others("دس", "فيدس");
    others("أخلص", "تخلص تخلصت تخلصوا يتخلص تتخلص تخلصه تخلصها تخلصهم");
    within("قرار حازم", "للقوات قوات القوات بالقوات والقوات قواته قواتها");
    within("خطاب عنصري", "الشعب شعب شعبه شعبها للشعب الشعبيه الشعبي");
    within("نوه بجهود", "ثمنها ثمنا الثمن بثمن");
    within("في الحضيض", "قاعه قاعات");
    within("يحسب أنه", "حسب");
    within("لا يطاق", "يطيق تطيق يطيقون نطيق اطيق");
    within("دولة إرهابية", "دوليه الدوليه دولي الدولي دوليا ارهاب الارهاب للارهاب");
    within("جمع الفرقاء حول طاولة", "الجمعه جمعه");
    within("سياسة العصا الغليظة", "منطقه المنطقه بمنطقه منطقتها منطقته القوات قوات للقوات");
    within("رفع رأس", "روسي روسيا روسيه ارفع");
  }

  /** The entries a word is none of, though it could be a form of them. */
  private static final TypeCache<Set<String>> FOREIGN =
      new TypeCache<>(
          form -> {
            Set<String> entries = new HashSet<>();
            OTHERS.forEach(
                (entry, words) -> {
                  for (String stripped : form.stripped()) {
                    String bare = stripped.startsWith("ال") ? stripped.substring(2) : stripped;
                    if (words.contains(bare) || words.contains(form.folded())) {
                      entries.add(entry);
                    }
                  }
                });
            return Set.copyOf(entries);
          });

  private Homographs() {}

  private static void within(String entry, String words) {
    WITHIN.put(Folding.fold(entry), Set.of(words.split(" ")));
  }

  private static void others(String entry, String words) {
    OTHERS.put(Folding.fold(entry), Set.of(words.split(" ")));
  }

  /** Whether the words at a place are others than an entry they may be read as. */
  static boolean areOthers(SentenceRoles roles, int first, int last, String lexeme) {
    if (first == last) {
      if (lexeme.equals(DEFENDED) && isCannons(roles, first)) {
        return true;
      }
      return FOREIGN.of(roles.words().get(first).form()).contains(lexeme);
    }
    Set<String> foreign = WITHIN.getOrDefault(lexeme, Set.of());
    for (int i = first; i <= last && !foreign.isEmpty(); i++) {
      if (foreign.contains(roles.words().get(i).folded())) {
        return true;
      }
    }
    return isBeginning(roles.words().get(first), lexeme)
        || lexeme.equals(IN_THE_RIGHT)
            && roles.words().get(first).folded().equals("علي")
            && isOfSomebody(roles, last);
  }

  /** «بدأ حملته بقوة» (began), where «بدا قويا» (seemed strong) is folded alike. */
  private static boolean isBeginning(Word word, String lexeme) {
    return lexeme.startsWith(SEEMED) && word.token().surface().indexOf(ALEF_HAMZA_ABOVE) >= 0;
  }

  /** «مدافع هولندية»: cannons, where nothing is named that is defended. */
  private static boolean isCannons(SentenceRoles roles, int index) {
    String folded = roles.words().get(index).folded();
    boolean followed =
        index + 1 < roles.words().size() && roles.words().get(index + 1).folded().equals("عن");
    return folded.endsWith("مدافع") && !followed;
  }

  private static boolean isOfSomebody(SentenceRoles roles, int right) {
    if (right + 1 >= roles.words().size()) {
      return false;
    }
    Word next = roles.words().get(right + 1);
    return roles.isNamed(right + 1) || !next.isPunctuation() && next.form().hasArticle();
  }
}
