package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.TypeTest;

/**
 * Finds verbs that judge by what they are said of: who ends a war or a plague is praised («أوقف آبي
 * أحمد الحرب»), who ends a supply of bread or leads into ruin is blamed («حرم دولا فقيرة من القمح»,
 * «ستقود البلاد إلى الكارثة»).
 */
final class DeedObjects {
  /** How far behind its verb the thing may stand, in words. */
  private static final int REACH = 9;

  /** How far behind its preposition the thing may stand, in words. */
  private static final int NEAR = 3;

  /**
   * Verbs and the things that make them a judgement of their subject.
   *
   * @param through the prepositions the thing hangs on, none for a direct object
   */
  private record Family(
      Set<String> verbs, Set<String> through, Set<String> things, int sign, double strength) {}

  private static final String WARS =
      "حرب حروب قتال اقتتال صراع نزاع مجزرة مجازر مذبحة مذابح إبادة تمرد انقلاب عدوان إراقة نزيف سفك";

  private static final String PLAGUES =
      "شلل مرض أمراض وباء أوبئة ملاريا كوليرا إيدز سل حصبة إيبولا فيروس جوع مجاعة مجاعات فقر أمية"
          + " بطالة فساد إرهاب تضخم عبودية رق تمييز عنصرية فوضى جريمة عصابة عصابات انفلات بيروقراطية"
          + " رشوة محسوبية تطرف تصحر عنف غلاء فصل";

  private static final String HARDSHIPS =
      "احتلال حصار انقسام معاناة كابوس مأساة استعمار استبداد دكتاتورية ديكتاتورية طغيان"
          + " ركود عزلة فتنة جفاف احتقان شلل فراغ";

  private static final String DISASTERS =
      "كارثة كوارث حرب حروب انهيار إفلاس مجاعة مذبحة مجزرة ركود فوضى هزيمة ويلات خراب دمار أزمة"
          + " تصعيد مواجهة انقسام";

  private static final String RUIN =
      "كارثة كوارث هاوية خراب دمار فوضى إفلاس انهيار مجهول جحيم مستنقع ظلام عزلة نفق حافة هلاك"
          + " تقسيم هزيمة ركود مجاعة حرب حروب أزمة أزمات دوامة متاهة فقر ديون دين فتنة مأزق بؤس ورطة"
          + " عنف تطرف عنصرية استبداد دكتاتورية ديكتاتورية ضياع تخلف قاع صدام كابوس اقتتال";

  private static final String WRECKS =
      "سجن خراب دمار أنقاض ركام جحيم مستنقع فوضى رماد مقبرة مسلخ دكتاتورية ديكتاتورية"
          + " كابوس أضحوكة وكر مافيا رهينة كومة خرائب أطلال";

  private static final String WELFARE =
      "أمان ازدهار استقرار سلام نمو تقدم ديمقراطية ديموقراطية رخاء استقلال حرية نهضة تعاف انتصار"
          + " نصر فوز مجد رفاه تعافي عدالة مصالحة نور";

  private static final String SUPPLIES =
      "غذاء أغذية طعام قمح حبوب خبز ماء مياه كهرباء دواء أدوية وقود علاج تعليم مساعدة مساعدات إغاثة"
          + " راتب رواتب أجر أجور حق حقوق حرية عمل لقاح لقاحات جنسية دراسة مدرسة غاز صلاة تصويت سفر"
          + " دخول رعاية ميراث أرض أراض معاش معاشات خدمة خدمات حياة";

  private static final String CONVOYS =
      "غذاء أغذية طعام قمح حبوب خبز ماء مياه كهرباء دواء أدوية وقود شاحنة شاحنات قافلة قوافل إغاثة"
          + " رواتب إمداد إمدادات إنترنت انترنت اتصالات";

  private static final List<Family> FAMILIES =
      List.of(
          direct("أوقف أنهى أخمد أطفأ حقن", WARS, 1),
          direct("أنهى أوقف رفع كسر فك خفف", HARDSHIPS, 1),
          direct("هزم دحر كافح حارب قهر خفض قلص محا اجتث استأصل", PLAGUES, 1),
          through("قضى تغلب", "على", PLAGUES + " أزمة أزمات " + HARDSHIPS, 1),
          through("حد خفف قلل", "من", PLAGUES + " " + HARDSHIPS, 1),
          direct("تجنب تفادى جنب", DISASTERS, 1),
          through(
              "أنقذ أخرج انتشل أفلت نجى",
              "من",
              DISASTERS + " أزمات مجزرة مجازر مذابح إبادة موت غرق " + PLAGUES + " " + HARDSHIPS,
              1),
          through(
              "وضع", "حدا", WARS + " " + PLAGUES + " " + HARDSHIPS + " رقابة قمع خلاف انتهاك", 1),
          through("أعفى", "من", "دين ديون ديونه ضريبة ضرائب", 1),
          direct("شطب أسقط ألغى", "دين ديون", 1),
          through("قاد أوصل نقل عبر", "إلى نحو", WELFARE, 1),
          through("حرم", "من", SUPPLIES, -1),
          direct("أوقف قطع منع صادر عرقل احتجز حجب نهب سرق", CONVOYS, -1),
          through("قاد جر دفع ساق أوصل أعاد", "إلى نحو صوب", RUIN, -1),
          through("أدخل أغرق أوقع ورط أقحم زج رمى ألقى", "في إلى", RUIN, -1),
          through("حول", "إلى", WRECKS, -1),
          through("تحول", "إلى", "سجن دكتاتور ديكتاتور طاغية مستبد جلاد أضحوكة عبء مهزلة", -1));

  /** Words between a verb or preposition and its thing that leave it what it is. */
  private static final Set<String> FILLERS =
      Keys.folded(
          "هذه تلك هذا ذلك كل جميع معظم شبح خطر دوامة حالة سنوات عقود أعمال آثار ظاهرة داء آفة"
              + " بر حافة أتون غياهب وحل وحول مستنقع نفق طريق مستقبل عشرات آلاف بعض تفشي انتشار"
              + " مزيد براثن أزمة وقوع مراحل قعر قاع سجن مئات حق حقوق دولة بلد من نظام سياسة لعقود لسنوات نصف قرن");

  /** «يدخل» is mostly «enters». */
  private static final Set<String> ENTERING = Set.of("v:دخل");

  /** Nouns of time behind which «من» says of what: «أنهت نصف قرن من الحرب». */
  private static final Set<String> SPANS =
      Keys.folded("قرن عقود سنوات أعوام شهور أشهر عقد أيام لعقود لسنوات عقودا أعواما قرنا شهورا");

  private static final TypeTest IS_VERB =
      new TypeTest(form -> FAMILIES.stream().anyMatch(f -> form.hasAny(f.verbs())));

  private final Passage passage;
  private final SentenceRoles roles;

  DeedObjects(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  private static Family direct(String verbs, String things, int sign) {
    return new Family(Keys.of("v:", verbs), Set.of(), Keys.of("n:", things), sign, 0.6);
  }

  private static Family through(String verbs, String prepositions, String things, int sign) {
    return new Family(
        Keys.of("v:", verbs), Keys.folded(prepositions), Keys.of("n:", things), sign, 0.75);
  }

  /** The hits of a sentence with these in the place of single words they begin with. */
  List<SentimentIndex.Hit> over(List<SentimentIndex.Hit> hits) {
    List<SentimentIndex.Hit> found = new ArrayList<>();
    for (int i = 0; i < roles.words().size(); i++) {
      if (!passage.word(i).isPunctuation()
          && IS_VERB.test(passage.word(i).form())
          && passage.isVerb(i)) {
        at(i).ifPresent(found::add);
      }
    }
    return found.isEmpty() ? hits : merge(hits, found);
  }

  /** Expressions stay; what an outcome begins with or holds goes. */
  static List<SentimentIndex.Hit> merge(
      List<SentimentIndex.Hit> hits, List<SentimentIndex.Hit> found) {
    List<SentimentIndex.Hit> merged = new ArrayList<>();
    List<SentimentIndex.Hit> kept = new ArrayList<>(found);
    for (SentimentIndex.Hit hit : hits) {
      kept.removeIf(f -> hit.first() < hit.last() && overlap(f, hit));
    }
    for (SentimentIndex.Hit hit : hits) {
      if (kept.stream().noneMatch(f -> overlap(f, hit))) {
        merged.add(hit);
      }
    }
    merged.addAll(kept);
    merged.sort(java.util.Comparator.comparingInt(SentimentIndex.Hit::first));
    return merged;
  }

  private static boolean overlap(SentimentIndex.Hit found, SentimentIndex.Hit hit) {
    return hit.first() == found.first()
        || hit.first() <= found.last() && hit.last() == found.last();
  }

  private Optional<SentimentIndex.Hit> at(int verb) {
    for (Family family : FAMILIES) {
      boolean other = passage.word(verb).form().hasAny(ENTERING);
      if (!other && passage.word(verb).form().hasAny(family.verbs())) {
        boolean wished = family.sign() > 0 && verb > 0 && isThat(verb - 1);
        int thing = wished ? -1 : thing(verb, family);
        if (thing > 0) {
          return Optional.of(hit(verb, thing, family));
        }
      }
    }
    return Optional.empty();
  }

  private SentimentIndex.Hit hit(int verb, int thing, Family family) {
    String lexeme = passage.word(verb).folded() + " " + passage.word(thing).folded();
    SentimentEntry entry =
        new SentimentEntry(
            lexeme,
            SentimentEntry.Class.VERB,
            List.of(),
            Map.of(SentimentEntry.Role.AGENT, family.sign()),
            Set.of(),
            false,
            family.strength(),
            "verb and thing");
    return new SentimentIndex.Hit(verb, thing, entry, SentimentIndex.Form.BASE);
  }

  /** Index of the thing of a family in the object of a verb, or -1. */
  private int thing(int verb, Family family) {
    boolean direct = family.through().isEmpty();
    int opened = direct ? verb : -1;
    for (int i = verb + 1; i < Math.min(roles.words().size(), verb + REACH + 1); i++) {
      Word word = passage.word(i);
      if (roles.isNamed(i) || word.isQuote()) {
        continue;
      }
      if (word.isPunctuation() || roles.traits(i).relative() || isNextVerb(i)) {
        return -1;
      }
      if (!direct && opened < 0 && family.through().contains(word.folded())) {
        opened = i;
      } else if (opened >= 0 && word.form().hasAny(family.things())) {
        return isObject(i, opened) ? i : -1;
      } else if (direct && roles.traits(i).isPreposition() && !isOfSpan(i)
          || opened > verb && i - opened > NEAR) {
        return -1;
      }
    }
    return -1;
  }

  /** «يجب أن تنهي الحرب»: what is demanded is no merit yet. */
  private boolean isThat(int index) {
    String folded = passage.word(index).folded();
    return folded.equals("ان") || folded.equals("بان");
  }

  private boolean isOfSpan(int index) {
    return passage.word(index).folded().equals("من")
        && SPANS.contains(passage.word(index - 1).folded());
  }

  private boolean isNextVerb(int index) {
    return passage.isFiniteVerb(index) || roles.opensContent(index);
  }

  /** «أوقف محادثات الحرب»: the genitive of another noun is not what is ended. */
  private boolean isObject(int thing, int opened) {
    int before = thing - 1;
    while (before > opened && passage.word(before).isQuote()) {
      before--;
    }
    Word word = passage.word(before);
    return before == opened
        || roles.isNamed(before)
        || FILLERS.contains(word.folded())
        || word.form().hasArticle()
        || roles.traits(before).adverb()
        || word.folded().endsWith("ا")
        || roles.traits(before).adjective() && !passage.word(thing).form().hasArticle();
  }
}
