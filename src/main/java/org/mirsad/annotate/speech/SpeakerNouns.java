package org.mirsad.annotate.speech;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.annotate.actor.GivenNames;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Token;

/** Nouns that name speakers, and words that stand between a speech verb and its speaker. */
final class SpeakerNouns {
  /**
   * Institutions and unnamed office bearers whose state or body speaks through them: «وزارة الدفاع
   * الجزائرية», «مسؤولون أميركيون».
   */
  private static final Set<String> VOICES =
      folded(
          """
          مسؤول مسئول مسوول مسؤولة مسؤولون مسؤولين مسئولون مسئولين المسؤول متحدث متحدثة المتحدث
          المتحدثة ناطق ناطقة الناطق الناطقة السكرتير السكرتيرة دبلوماسي دبلوماسيون مكتب وزارة
          الوزارة وزارتا بيان البيان وفد الوفد سفارة السفارة سفير السفير رئاسة الرئاسة حكومة الحكومة
          سلطات السلطات الشرطة شرطة الجيش جيش القوات قوات خارجية الخارجية داخلية الداخلية الدفاع
          المخابرات مخابرات الاستخبارات استخبارات البحرية النيابة الادعاء القضاء البرلمان برلمان
          الأركان قيادة القيادة إدارة الإدارة بعثة البعثة هيئة الهيئة أجهزة الأجهزة الأمن أمن
          المجلس مجلس حرس الحرس خفر اللجنة لجنة البنك مكتبا ممثل ممثلة مندوب مندوبة المندوب
          قيادي القيادي قياديون قياديين قيادات قادة
          """);

  /** Office bearers among them: a name behind tells who speaks. */
  private static final Set<String> OFFICE_BEARERS =
      folded(
          """
          مسؤول مسئول مسوول مسؤولة المسؤول متحدث متحدثة المتحدث المتحدثة ناطق ناطقة الناطق الناطقة
          السكرتير السكرتيرة دبلوماسي سفير السفير ممثل ممثلة مندوب مندوبة المندوب قيادي القيادي
          """);

  /** Media and witnesses: what they say is nobody's position, whatever state they are of. */
  private static final Set<String> MEDIA_AND_WITNESSES =
      folded(
          """
          مراقبون محللون خبراء مصادر مصدر وسائل صحيفة الصحيفة جريدة مجلة المجلة وكالة الوكالة وكالات
          قناة القناة موقع الموقع تقرير التقرير تقارير محلل خبير شهود شاهد ناشطون نشطاء بعض كثيرون
          ناشط مراسل دراسة العديد عدد باحثون باحث شبكة إذاعة تلفزيون التلفزيون مركز معهد مرصد المرصد
          منظمات إعلام شركة استطلاع مواطنون سكان أهالي ناجون أطباء طبيب محامي محام محامية
          """);

  /**
   * Nouns that stand for who spoke before when nothing behind them tells otherwise: «وأضاف البيان».
   */
  private static final Set<String> ANAPHORS =
      folded(
          """
          البيان المصدر المصادر الوزير الوزيرة الوزارة الرئيس الرئيسة المسؤول المسؤولون المتحدث
          المتحدثة الناطق الناطقة الحركة الحزب التنظيم الجماعة المنظمة الهيئة الجيش السلطات الحكومة
          الرئاسة الشرطة الأمين السفير السفيرة القيادي النائب الزعيم القائد المستشار المستشارة
          المبعوث الدبلوماسي الخارجية الرسالة التغريدة المسؤولة الجانبان الطرفان الرجل المرشح
          المجلس اللجنة الجنرال العميد الملك الأمير بدوره المتحدثون
          سيادته سموه معاليه فخامته جلالته دولته سعادته فضيلته قداسته غبطته
          القادة الوزراء المجتمعون المشاركون
          """);

  /** People who speak without being actors. */
  private static final Set<String> PEOPLE =
      folded(
          """
          وزير وزيرة رئيس رئيسة نائب نائبة عضو زعيم قائد مدير مديرة مدعي محافظ والي رئيسا وزيرا أمين
          المدعي المدير المحلل الخبير المحامي الناشط الكاتب الباحث القاضي الطبيب اللواء العقيد مستشار
          مستشارة مبعوث مبعوثة مفوض مفوضة المفوض مساعد مساعدة قيادي نجل زوجة شقيق والد والدة ابنة
          عشرات مئات آلاف حزبا نائبا عضوا شخصا منظمة دولة خبيرا
          حركة جماعة حزب تنظيم منظمة نقابة اتحاد رابطة جمعية ميليشيا كتيبة كتائب جبهة تحالف ائتلاف
          فصيل فصائل شركة مؤسسة جامعة محكمة غرفة مديرية دائرة هيئة نقيب أستاذ أستاذة دكتور الدكتور
          الدكتورة صحفي صحافي كاتب كاتبة الكاتبة الصحفي الصحفية الصحافي الصحافية الباحثة الخبيرة
          الأستاذ الأستاذة الفنان الفنانة المخرج المخرجة الممثل الممثلة المدرب اللاعب السيد السيدة
          الشيخ المفتي البطريرك القس المطران العالم العلماء الناشطة المحللة المحامية الأكاديمي
          تجمع كتلة تيار أوساط تنسيقية حراك مجموعة اقتصادي سياسي حقوقي ناخب متظاهر معارض منافس
          دبلوماسي عسكري جمهوري ديمقراطي مشرع مسعف متابع مشارك مفاوض مسلح مزارع مسؤولو معارضو
          منافسو قياديو مستشارو محامو صحافيو ممثلو مندوبو منظمو مؤيدو
          شيخ مرشد زعيمة الفريق المشير النواب نواب الأكاديمية الداعية المتظاهرون المحتجون ضابط جندي لواء عميد عقيد حاكم حاكمة عمدة
          """);

  /** Those who hold an office: a name behind tells who they are, not the body they are of. */
  private static final Set<String> BEARERS =
      folded(
          """
          وزير وزيرة رئيس رئيسة نائب نائبة عضو زعيم زعيمة قائد مدير مديرة محافظ أمين مستشار مستشارة
          مبعوث مبعوثة مفوض مفوضة مساعد مساعدة المدير المديرة النائب النائبة الرئيس الوزير الوزيرة
          الأمين القائد المستشار المستشارة المبعوث المبعوثة المفوض المفوضة الفريق اللواء العميد
          العقيد الجنرال الدكتور الدكتورة المهندس الكاتب المحلل الخبير الباحث المحامي القاضي حاكم
          حاكمة عمدة شيخ مرشد السيناتور السناتور
          """);

  /** Titles a name may follow right behind. */
  private static final Set<String> TITLES_BEFORE_NAMES =
      folded("رئيس زعيم قائد الرئيس الشيخ السيد نظيره نظيرها خليفته سلفه");

  private static final Set<String> ADVERBS =
      folded(
          """
          أمس اليوم غدا مساء صباح صباحا الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت يوم الماضي
          الجاري حينها أيضا كذلك مجددا مرارا سابقا لاحقا مؤخرا بالمقابل عاجلا صراحة علنا حرفيا
          مباشرة رسميا حاليا فورا أخيرا شخصيا هاتفيا حينئذ آنذاك وقتها يومها تكرارا قريبا تحديدا
          معا جميعا سويا طيلة طوال منتصف مطلع أواخر أوائل مرتين ثانية خلاله
          """);

  /** Media that relay what others say: the speaker is whom they quote. */
  private static final Set<String> MEDIA =
      folded(
          """
          وسائل صحيفة الصحيفة صحف جريدة الجريدة مجلة المجلة وكالة الوكالة وكالات قناة القناة قنوات
          موقع الموقع مواقع تقرير التقرير تقارير مراسل المراسل مراسلة مراسلنا شبكة الشبكة إذاعة
          الإذاعة راديو تلفزيون التلفزيون فضائية الفضائية إعلام الإعلام
          """);

  /** «المصدر ذاته»: whoever was just named. */
  private static final Set<String> SAME =
      folded("ذاته ذاتها نفسه نفسها عينه عينها المذكور المذكورة إياه إياها");

  /** Nouns among those that take somebody up which stand for one person. */
  private static final Set<String> PERSONAL_ANAPHORS =
      folded(
          """
          الوزير الوزيرة الرئيس الرئيسة المسؤول المتحدث المتحدثة الناطق الناطقة الأمين السفير
          السفيرة القيادي النائب الزعيم القائد المستشار المستشارة المبعوث الدبلوماسي المسؤولة الرجل
          المرشح الجنرال العميد الملك الأمير
          سيادته سموه معاليه فخامته جلالته دولته سعادته فضيلته قداسته غبطته
          """);

  /** Those which stand for a body or a state. */
  private static final Set<String> BODILY_ANAPHORS =
      folded(
          """
          الوزارة الحركة الحزب التنظيم الجماعة المنظمة الهيئة الجيش السلطات الحكومة الرئاسة الشرطة
          الخارجية المجلس اللجنة القادة الوزراء المجتمعون المشاركون
          """);

  /** Bodies somebody is in: «القيادي في حزب الدعوة». */
  private static final Set<String> BODIES_OF_MEMBERS =
      folded(
          """
          حزب الحزب حركة الحركة جماعة الجماعة تنظيم التنظيم تيار التيار كتلة الكتلة ائتلاف الائتلاف
          تحالف التحالف اتحاد الاتحاد جبهة الجبهة منظمة المنظمة وزارة الوزارة مجلس المجلس برلمان
          البرلمان لجنة اللجنة هيئة الهيئة نقابة النقابة رابطة الرابطة مكتب المكتب المعارضة قوات
          """);

  /** Titles that take up a man when they stand alone: «وقال الملك». */
  private static final Set<String> TITLES =
      folded(
          """
          الوزير الوزيرة الرئيس الرئيسة السفير السفيرة النائب القائد المستشار المستشارة المبعوث
          المبعوثة الجنرال الملك الأمير السلطان الشيخ البابا البطريرك المرشد الوسيط الموفد المفوض
          المفوضة المندوب المندوبة السيناتور المشير الفريق اللواء العميد العقيد المنسق المنسقة
          المدير المديرة المحافظ العاهل الحاكم المرشح المرشحة المتحدث المتحدثة الناطق الناطقة الإمام
          المفتي الكاردينال المفاوض المقرر المقررة
          """);

  static boolean isTitle(String folded) {
    return TITLES.contains(folded);
  }

  static boolean isBodyOfMembers(String folded) {
    return BODIES_OF_MEMBERS.contains(folded);
  }

  private static final Set<String> HONORIFICS =
      folded("سيادته سموه معاليه فخامته جلالته دولته سعادته فضيلته قداسته غبطته");

  private static final Set<String> RANKS =
      folded("فريق لواء عميد عقيد مقدم رائد نقيب أول أولى ركن مشير مارشال");

  /** Forms of address before a title or a name: «فخامة الرئيس», «صاحب السمو الملكي الأمير». */
  private static final Set<String> STYLES =
      folded(
          """
          فخامة معالي سمو جلالة دولة سيادة سعادة فضيلة سماحة قداسة غبطة نيافة عطوفة صاحب صاحبة
          السيناتور السناتور الدكتور الدكتورة المهندس المستشار الأستاذ الأستاذة الحاج آية
          """);

  /** Two of a kind who were just named, as subjects. */
  private static final Set<String> PAIRS_OF_PEOPLE =
      folded(
          """
          الزعيمان الرئيسان الوزيران القائدان المسؤولان الرجلان المتحدثان الملكان
          """);

  private static final Set<String> PAIRS_OF_SIDES =
      folded("الجانبان الطرفان البلدان الدولتان الحكومتان");

  /** Occasions somebody speaks on: «قال مسؤول في تصريح». */
  private static final Set<String> OCCASIONS =
      folded(
          """
          تصريح تصريحات تصريحاته بيان كلمة كلمته مقابلة حديث حديثه مؤتمر مؤتمره تغريدة تغريدته
          منشور تدوينة خطاب خطابه رسالة رسالته مداخلة حوار لقاء لقائه ختام وقت إطار معرض اتصال
          شريط شريطا تصريحا بيانا مقطعا تسجيلا مؤتمرا خطابا مقالا مقابلات تصريحاته نداء برقية
          مقال حسابه صفحته ندوة جلسة اجتماع تعليق تعقيب رده رد مكالمة برنامج تسجيل مقطع
          """);

  private static final Set<String> AUXILIARIES =
      folded("كان كانت كانوا وكان وكانت وكانوا قد وقد فقد لقد");

  private static final Set<String> DOCUMENTS =
      folded(
          """
          قرار قرارات القرار القرارات مبادرة المبادرة قانون القانون القوانين دستور الدستور اتفاق
          الاتفاق اتفاقية الاتفاقية الاتفاقيات خطة الخطة مرسوم المرسوم المادة مادة الفصل نظام النظام
          معايير المعايير أحكام شروط بنود مبدأ مبادئ ميثاق الميثاق معاهدة المعاهدة جدول الجدول
          خريطة مخرجات قواعد آلية نص نصوص تفاهم تفاهمات مذكرة قانونه صيغة ترتيب ترتيبات إجراءات
          """);

  /** Words that stand for what a state says: «وفق التصريحات الروسية». */
  private static final Set<String> SAYINGS =
      folded(
          """
          تصريحات التصريحات تصريح رواية الرواية تأكيدات التأكيدات بيانات اتهامات مزاعم المزاعم
          """);

  /** «فاجأهم بقوله إن» */
  private static final Set<String> SAYING_SO = folded("بقوله بقولها بقولهم بقولهما");

  /** Endings of several people, with and without whose they are. */
  private static final List<String> PLURALS = List.of("ون", "ين", "وه", "وها", "وهم");

  private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "نا", "ه");

  private SpeakerNouns() {}

  private static Set<String> folded(String words) {
    return Arrays.stream(words.strip().split("\\s+"))
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isVoice(String folded) {
    return VOICES.contains(folded);
  }

  static boolean isOfficeBearer(String folded) {
    return OFFICE_BEARERS.contains(folded);
  }

  static boolean isMediaOrWitness(String folded) {
    return MEDIA_AND_WITNESSES.contains(folded);
  }

  static boolean isAnaphor(String folded) {
    return ANAPHORS.contains(folded);
  }

  static boolean isPersonalAnaphor(String folded) {
    return PERSONAL_ANAPHORS.contains(folded);
  }

  static boolean isBodilyAnaphor(String folded) {
    return BODILY_ANAPHORS.contains(folded);
  }

  /** «سيادته»: whoever the article is about. */
  static boolean isHonorific(String folded) {
    return HONORIFICS.contains(folded);
  }

  static boolean isRank(String folded) {
    return RANKS.contains(folded);
  }

  static boolean isStyle(String folded) {
    return STYLES.contains(folded);
  }

  static boolean isBearer(String folded) {
    return BEARERS.contains(folded);
  }

  /** One or several: «النائب», «اقتصاديين», «منافسوه». */
  static boolean isPerson(String folded) {
    if (PEOPLE.contains(folded)) {
      return true;
    }
    for (String ending : PLURALS) {
      int stem = folded.length() - ending.length();
      if (stem > 3 && folded.endsWith(ending) && PEOPLE.contains(folded.substring(0, stem))) {
        return true;
      }
    }
    return false;
  }

  /** A noun of somebody in a form no subject behind its verb has: «دبلوماسيين». */
  static boolean isOblique(String folded) {
    return folded.endsWith("ين") && !PEOPLE.contains(folded);
  }

  /** «الصحفيين», «مواطنيه»: several people in a form no subject has. */
  static boolean isObliquePlural(Word word) {
    String folded = word.folded();
    if (!folded.endsWith("ين") || !word.form().isKnown() || PEOPLE.contains(folded)) {
      return false;
    }
    boolean plural = false;
    for (Reading reading : word.form().readings()) {
      if (reading.partOfSpeech().isNominal()) {
        if (reading.lemma().endsWith("ين") || reading.particle() != 0) {
          return false;
        }
        plural = true;
      }
    }
    return plural;
  }

  /** «ناشطون», «المتحدثون»: several people in a form that only a subject has. */
  static boolean isSubjectPlural(Word word) {
    if (!word.folded().endsWith("ون") || word.form().mayBeVerb()) {
      return false;
    }
    boolean plural = false;
    for (Reading reading : word.form().readings()) {
      if (reading.lemma().endsWith("ون") || reading.particle() != 0) {
        return false;
      }
      plural |= reading.partOfSpeech().isNominal() && reading.lemma().length() > 3;
    }
    return plural;
  }

  static boolean isMedium(String folded) {
    return MEDIA.contains(folded);
  }

  static boolean isSame(String folded) {
    return SAME.contains(folded);
  }

  static boolean isPairOfPeople(String folded) {
    return PAIRS_OF_PEOPLE.contains(folded);
  }

  static boolean isPairOfSides(String folded) {
    return PAIRS_OF_SIDES.contains(folded);
  }

  static boolean isOccasion(String folded) {
    return OCCASIONS.contains(folded);
  }

  static boolean isTitleBeforeName(String folded) {
    return TITLES_BEFORE_NAMES.contains(folded);
  }

  static boolean isAuxiliary(String folded) {
    return AUXILIARIES.contains(folded);
  }

  /** Media behind a clitic too: «لوسائل إعلام». */
  static boolean isMediaOrWitness(Word word) {
    return anyForm(word, MEDIA_AND_WITNESSES);
  }

  /** Voices and what voices say, behind a clitic too. */
  static boolean isVoiceOrSaying(Word word) {
    return anyForm(word, VOICES) || anyForm(word, SAYINGS);
  }

  static boolean isVoice(Word word) {
    return anyForm(word, VOICES);
  }

  /** «وفقا لقرار مجلس الأمن»: what is followed, not who says it. */
  static boolean isDocument(Word word) {
    return anyForm(word, DOCUMENTS);
  }

  static boolean isOfficeBearer(Word word) {
    return anyForm(word, OFFICE_BEARERS);
  }

  private static boolean anyForm(Word word, Set<String> set) {
    for (String form : word.form().stripped()) {
      if (set.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** A name, an office, an institution or a noun that takes one of them up, behind a clitic too. */
  static boolean isSomebody(Word word) {
    if (isName(word)) {
      return true;
    }
    for (String form : word.form().stripped()) {
      if (VOICES.contains(form)
          || SAYINGS.contains(form)
          || PEOPLE.contains(form)
          || ANAPHORS.contains(form)
          || MEDIA_AND_WITNESSES.contains(form)) {
        return true;
      }
    }
    return false;
  }

  static boolean isAdverb(String folded) {
    return ADVERBS.contains(folded);
  }

  /** «المتحدث باسم الكرملين», «وزارة الخارجية»: an institution's words told as a man's later. */
  static boolean speaksThroughMan(String surface) {
    int space = surface.indexOf(' ');
    return VOICES.contains(Folding.fold(space < 0 ? surface : surface.substring(0, space)));
  }

  static boolean isAdverb(Word word) {
    String folded = word.folded();
    return word.token().kind() == Token.Kind.NUMBER
        || ADVERBS.contains(folded)
        || folded.length() > 3 && folded.endsWith("ا") && word.token().surface().endsWith("ً");
  }

  /** A word the dictionary does not know: mostly a name. */
  static boolean isUnknownName(Word word) {
    return word.token().kind() == Token.Kind.ARABIC
        && !word.form().isKnown()
        && word.folded().length() > 2
        && !isPrepositionalShape(word.folded())
        && !FunctionWords.isFunctionWord(word.folded());
  }

  /** «بمقاضاته», «للموساد»: a preposition and a noun, even where no dictionary has the noun. */
  static boolean isPrepositionalShape(String folded) {
    return folded.startsWith("بال")
        || folded.startsWith("لل")
        || folded.length() > 5
            && "بل".indexOf(folded.charAt(0)) >= 0
            && (folded.endsWith("ته") || folded.endsWith("ها") || folded.endsWith("هم"))
        || isSayingSo(folded);
  }

  /** «فاجأهم بقوله إن»: what the dictionary reads as another noun. */
  static boolean isSayingSo(String folded) {
    return SAYING_SO.contains(folded);
  }

  /** A name, or a given name, which often is a word too. */
  static boolean isName(Word word) {
    return isUnknownName(word) || GivenNames.contains(word.folded());
  }

  /** «خلالها», «بينهما». */
  static boolean isPrepositionWithPronoun(String folded) {
    for (String pronoun : PRONOUNS) {
      if (folded.endsWith(pronoun)
          && FunctionWords.in(
              FunctionWords.PREPOSITIONS,
              folded.substring(0, folded.length() - pronoun.length()))) {
        return true;
      }
    }
    return false;
  }

  /** «للصحفيين», «بوضوح»: preposition and noun in one word. */
  static boolean isPrepositional(Word word) {
    for (Reading reading : word.form().readings()) {
      if (reading.particle() == 0) {
        return false;
      }
    }
    return word.form().isKnown();
  }

  static String withoutConjunction(String folded) {
    return folded.length() > 3 && folded.charAt(0) == 'و' ? folded.substring(1) : folded;
  }
}
