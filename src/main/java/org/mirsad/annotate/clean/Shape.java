package org.mirsad.annotate.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a paragraph's look alone gives away: menus, headlines glued together, rows of buttons,
 * dates, calls to buy, legal small print. Folded word lists below are of the language, not of any
 * outlet.
 */
final class Shape {
  private static final int MENU_WORDS = 12;
  private static final int GLUED_WORDS = 15;
  private static final int LONGEST_WORD = 14;

  /** Imperatives that sell something when a line ends with them. */
  private static final Set<String> CALLS =
      Set.of(
          "احجز", "سجل", "اشترك", "حمل", "اطلب", "تسوق", "جرب", "انضم", "احصل", "ابدا", "اضغط",
          "انقر", "تداول", "استثمر", "اكتشف", "تعلم", "زر", "تواصل", "اتصل");

  /** What such a line promises or presses for. */
  private static final Set<String> PRESSURE =
      Set.of(
          "الان", "هنا", "مكانك", "مقعدك", "مجانا", "معنا", "حسابك", "نسختك", "عرضك", "التطبيق",
          "اليوم", "فورا", "بنا");

  /** Invitations to follow the outlet elsewhere. */
  private static final Set<String> FOLLOW =
      Set.of("تابع", "تابعوا", "تابعنا", "تابعونا", "اشترك", "اشتركوا", "انضم", "انضموا");

  /** Questions to the reader. */
  private static final Set<String> WISHES =
      Set.of("تريد", "ترغب", "تبحث", "تحلم", "تود", "تريدين", "تفكر", "تحتاج");

  /** Cues of small print; two of different groups make a disclaimer. */
  private static final List<Set<String>> SMALL_PRINT =
      List.of(
          Set.of("اخلاء", "تنصل", "تنويه", "تحذير"),
          Set.of("المسءوليه", "المسؤوليه", "مسؤوليه", "مسؤولين", "مسؤولا"),
          Set.of("مشوره", "نصيحه", "نصائح", "توصيه", "استشاره", "دعوه"),
          Set.of("استثماريه", "ماليه", "قانونيه", "ضريبيه", "طبيه"),
          Set.of("للمرجعيه", "اعلاميه", "تثقيفيه", "تعليميه", "ارشاديه", "استرشاديه", "معلوماتيه"),
          Set.of("الافصاحات", "افصاحات", "المخاطر", "مخاطر", "الشروط"),
          Set.of("المحتوي", "المعلومات", "الماده", "المقاله"));

  /** The groups a word is a cue of, as bits. */
  private static final Map<String, Integer> SMALL_PRINT_GROUPS = groups(SMALL_PRINT);

  /** Who pictures are credited to, beside the outlets, folded. */
  private static final Set<String> PICTURE_CREDITS =
      Set.of(
          "غيتي",
          "جيتي",
          "غيتي ايميجز",
          "getty images",
          "ارشيف",
          "ارشيفيه",
          "صوره ارشيفيه",
          "الفرنسيه",
          "الاوروبيه",
          "مواقع التواصل",
          "مواقع التواصل الاجتماعي",
          "تويتر",
          "فيسبوك");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "في", "من", "الي", "علي", "عن", "مع", "ان", "التي", "الذي", "هذا", "هذه", "و", "او", "قد",
          "كان", "ما", "لا", "بعد", "قبل", "بين", "خلال", "ضد");

  private static final Set<String> DATE_WORDS =
      Set.of(
          ("السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه يناير فبراير مارس ابريل مايو ماي"
                  + " يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون الثاني الاول شباط اذار"
                  + " نيسان ايار حزيران تموز اب ايلول تشرين جانفي فيفري افريل جوان جويليه اوت غشت"
                  + " شتنبر نونبر دجنبر محرم صفر ربيع الاخر جمادي الاولي الاخره رجب شعبان رمضان"
                  + " شوال ذو ذي القعده الحجه الساعه بتوقيت غرينتش جرينتش gmt utc مكه المكرمه القاهره"
                  + " صباحا مساء ص م هـ ه ظهرا منذ ساعه ساعات ساعتين دقيقه دقائق يوم ايام يومين"
                  + " اسبوع نشر نشرت في بتاريخ تاريخ النشر اخر تحديث حدث am pm"
                  + " jan feb mar apr may jun jul aug sep oct nov dec")
              .split(" "));

  private Shape() {}

  /** A menu printed as one line: many words, hardly a mark, the same ones again and again. */
  static boolean isMenu(Paragraph p) {
    if (p.size() < MENU_WORDS
        || p.commas() + p.stops() > 0
        || p.ending() == Paragraph.Ending.STOP) {
      return false;
    }
    return new HashSet<>(p.words()).size() * 10 <= p.size() * 6 && !isTable(p) && !runsOn(p);
  }

  /** A row of buttons or menu entries: at least two at its head, or most of its words. */
  static boolean isButtonRow(Paragraph p, Wording wording) {
    if (p.size() < 2 || p.commas() + p.stops() > 0 || p.ending() == Paragraph.Ending.STOP) {
      return false;
    }
    List<String> words = p.words();
    long buttons = words.stream().filter(wording::isButton).count();
    boolean head = wording.isButton(words.get(0)) && wording.isButton(words.get(1));
    return head && p.size() <= 30 || buttons >= 3 && buttons * 10 >= p.size() * 6;
  }

  /**
   * Headlines printed without anything between them: no mark of punctuation in many words, and
   * words run together («2016روسيا», a closing ة inside a word, words of impossible length).
   */
  static boolean isGlued(Paragraph p, String text) {
    boolean marked = p.commas() + p.stops() > 0 || p.ending() == Paragraph.Ending.STOP;
    return p.size() >= GLUED_WORDS && !marked && !isTable(p) && hasGlue(p, text);
  }

  /** Results, programmes and price lists: a good part of them figures, dashes and colons. */
  private static boolean isTable(Paragraph p) {
    int figures = p.tokens().size() - p.size();
    for (String word : p.words()) {
      figures += Character.isDigit(word.charAt(0)) ? 1 : 0;
    }
    return figures * 8 > p.size();
  }

  /** Whether function words hold it together, so that it is a sentence however badly written. */
  private static boolean runsOn(Paragraph p) {
    long little = p.words().stream().filter(FUNCTION_WORDS::contains).count();
    return little * 10 > p.size();
  }

  private static boolean hasGlue(Paragraph p, String text) {
    int glue = 0;
    for (String word : p.words()) {
      glue += word.length() >= LONGEST_WORD && isArabic(word.charAt(0)) ? 1 : 0;
    }
    for (int i = p.span().start(); i + 3 < p.span().end(); i++) {
      char c = text.charAt(i);
      boolean seam = c >= '0' && c <= '9' || c == 'ة' || c == '؟' || c == '!';
      // Three letters behind it: «10م» and «5ص» are no seam.
      if (seam
          && isArabic(text.charAt(i + 1))
          && isArabic(text.charAt(i + 2))
          && isArabic(text.charAt(i + 3))) {
        glue++;
      }
    }
    return glue >= 2 && glue * 15 >= p.size();
  }

  private static boolean isArabic(char c) {
    return c >= 'ء' && c <= 'ي';
  }

  /** A date line: figures and words of the calendar alone. */
  static boolean isDate(Paragraph p) {
    if (p.size() < 2 || p.size() > 16 || p.bulleted()) {
      return false;
    }
    boolean figure = false;
    boolean calendar = p.tokens().size() > p.size(); // 20/05/2025, 10:30
    for (String word : p.words()) {
      boolean number = Character.isDigit(word.charAt(0));
      figure |= number;
      calendar |= !number;
      if (!number && !DATE_WORDS.contains(word)) {
        return false;
      }
    }
    return figure && calendar;
  }

  /** Advertising: the last sentence calls to act, and the line addresses the reader. */
  static boolean isCall(Paragraph p, String text) {
    if (p.size() < 4 || p.size() > 45) {
      return false;
    }
    List<String> words = p.words();
    boolean wish = words.contains("هل") && words.stream().anyMatch(WISHES::contains);
    int from = Math.max(0, words.size() - 5);
    boolean calls = false;
    boolean presses = false;
    for (String word : words.subList(from, words.size())) {
      calls |= CALLS.contains(word);
      presses |= calls && PRESSURE.contains(word);
    }
    boolean opens = CALLS.contains(words.get(0));
    return presses && (wish || opens) && !isQuoted(text, p);
  }

  /** «تابعوا … على»: the buttons behind it are pictures. */
  static boolean isFollowPrompt(Paragraph p) {
    if (p.size() < 2 || p.size() > 6 || !FOLLOW.contains(p.words().get(0))) {
      return false;
    }
    String last = p.words().get(p.size() - 1);
    return last.equals("علي") || last.equals("عبر") || last.equals("في");
  }

  private static boolean isQuoted(String text, Paragraph p) {
    return "\"“”«»".indexOf(text.charAt(p.span().end() - 1)) >= 0
        || "\"“”«»".indexOf(text.charAt(p.span().start())) >= 0;
  }

  /** Legal small print: several of its cues in a short paragraph. */
  static boolean isSmallPrint(Paragraph p) {
    if (p.size() < 6 || p.size() > 80) {
      return false;
    }
    int groups = 0;
    for (String word : p.words()) {
      groups |= SMALL_PRINT_GROUPS.getOrDefault(bareWord(word), 0);
    }
    return Integer.bitCount(groups) >= 4;
  }

  private static Map<String, Integer> groups(List<Set<String>> cues) {
    Map<String, Integer> groups = new HashMap<>();
    for (int group = 0; group < cues.size(); group++) {
      int bit = 1 << group;
      cues.get(group).forEach(word -> groups.merge(word, bit, (a, b) -> a | b));
    }
    return Map.copyOf(groups);
  }

  static boolean isPictureCredit(String folded) {
    return PICTURE_CREDITS.contains(folded);
  }

  private static String bareWord(String word) {
    return word.length() > 4 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
        ? word.substring(1)
        : word;
  }
}
