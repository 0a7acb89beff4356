package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Tells what is only of a state's people or land, by the noun its adjective stands behind: «اللاعب
 * المصري» (the Egyptian player) is not Egypt.
 */
final class PrivatePeople {
  /** Nouns whose national adjective tells where somebody or something is from. */
  private static final Set<String> PRIVATE =
      Set.of(
          "n:بطل",
          "n:ابطال",
          "n:لاعب",
          "n:نجم",
          "w:فنان",
          "n:ثلاثي",
          "n:ثنائي",
          "n:شاب",
          "n:شبان",
          "n:شباب",
          "n:فتاه",
          "n:امراه",
          "w:مراه",
          "n:طالب",
          "n:طلبه",
          "n:عامل",
          "n:عمال",
          "n:مواطن",
          "n:طبيب",
          "n:اطباء",
          "n:كاتب",
          "n:صحفي",
          "n:ورقه",
          "n:اوراق",
          "n:سلعه",
          "n:سلع",
          "n:منتج",
          "n:منتوج",
          "n:مطبخ",
          "w:فيلم",
          "n:اغنيه",
          "n:قطاع",
          "n:ساحل",
          "n:ضفه",
          "n:منطقه",
          "n:مناطق",
          "n:شركه",
          "w:شركات",
          "n:سوق",
          "n:اعلام",
          "n:صحافه",
          "n:صحيفه",
          "w:جريده",
          "n:قناه",
          "n:نادي",
          "n:فريق",
          "n:منتخب",
          "n:جاليه",
          "n:مجتمع",
          "n:باحث",
          "n:خبير",
          "n:محلل",
          "n:جامعه",
          "n:ناخب",
          "n:سائح",
          "n:ممثل",
          "n:مخرج",
          "n:لاجئ",
          "n:سجين",
          "n:رهينه",
          "n:مقيم",
          "n:جريح",
          "n:قتيل",
          "n:طفل",
          "n:اطفال",
          "n:رجل",
          "n:شخص",
          "n:اشخاص",
          "n:سائق",
          "n:صياد",
          "n:بحار",
          "n:مهاجر",
          "n:مسافر",
          "w:عائله",
          "n:اسره",
          "n:رضيع",
          "n:اسير",
          "n:اسري",
          "n:معتقل",
          "n:موقوف",
          "n:محتجز",
          "n:متهم",
          "n:مدون",
          "w:مغن",
          "n:مدرس",
          "n:استاذ",
          "n:تلميذ",
          "n:مهندس",
          "n:خطوط",
          "n:حديقه",
          "n:سجناء",
          "w:لاجئين",
          "n:ركاب",
          "n:مشجع",
          "n:مليونير",
          "w:ملياردير",
          "n:زوج",
          "n:زوجه",
          "w:ارمله");

  private PrivatePeople() {}

  /** «أوراق نقدية تونسية», «الثلاثي التونسي»: what is of a state's people or land only. */
  static boolean isOf(Passage passage, Participant adjective) {
    int head = adjective.first() - 1;
    if (head < 0) {
      return false;
    }
    boolean attribute =
        head > 0
            && passage.word(head).form().hasArticle() == passage.word(head - 1).form().hasArticle();
    return passage.word(head).form().hasAny(PRIVATE)
        || attribute && passage.word(head - 1).form().hasAny(PRIVATE);
  }

  /** «البطل الأردني», «المبدعين التونسيين»: people of a state, who are not the state. */
  static boolean isPersonal(Word word) {
    return word.form().hasAny(PRIVATE)
        || word.form().readings().stream()
                .anyMatch(
                    r ->
                        r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE
                            && r.lemma().startsWith("م"))
            && word.form().readings().stream()
                .noneMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
  }
}
