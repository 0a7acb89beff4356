package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Token;

/**
 * Tells a capital that stands for its government («رفضت موسكو») from the place («في موسكو», «هجوم
 * لندن», «وصل إلى باريس», «العاصمة العراقية بغداد»): a government unless the words around speak of
 * a place.
 */
final class Seats {
  private static final Set<String> PLACE_PREPOSITIONS =
      FoldedWords.folded(
          """
          في ف بمدينة مدينة العاصمة عاصمة بالعاصمة للعاصمة مطار بمطار شوارع شارع وسط شرق غرب شمال
          جنوب شرقي غربي شمالي جنوبي بشمال بجنوب بشرق بغرب قرب ضواحي ضاحية محيط باتجاه صوب بتوقيت
          بلدية عمدة محافظة ولاية منطقة إمارة حي بحي ميناء ملعب محطة محطتي جامعة بورصة برج سكان أهالي
          هجوم هجمات اعتداء اعتداءات تفجير تفجيرات انفجار حريق حادث حادثة واقعة عملية مجزرة مسرح
          مهرجان بمهرجان معرض بمعرض بطولة ببطولة دورة دوري كأس ماراثون قمة مؤتمر منتدى معاهدة اتفاقية
          إعلان بيان جسر جنايات محافظ معهد أسواق سوق ريف خط مستشفى دائرة غرفة ساحة قلب أنحاء سماء نحو
          صحف مطارات موائد مؤتمرات مقررات نيل غوطة ساسة متطرفي حدائق قصور صالونات تلفزيون إذاعة مرفأ
          أكاديمية متحف مقره مقرها مطاري مخيم جنوبي قاعدة فندق مطعم كنيسة نادي فريق ريال أتليتيكو أتلتيكو سبارتاك دينامو دينامود لوكوموتيف سسكا أياكس
          ساحات أحياء ميادين أزقة باب قصر بقصر ضفاف مقاهي فنادق مدارس معابر شواطئ مدخل مداخل
          أجاكس اياكس أهلي هرتا هيرتا حوريا حورية بداية سقوط اقتحام حصار تحرير اجتياح قصف قصفت تقصف معركة معارك زعيم شرطة صحيفة جريدة بنك سجن كلية مسجد
          """);

  /** Nouns after which «من موسكو» is from the government, not from the place. */
  private static final Set<String> SENT_BY =
      FoldedWords.folded(
          """
          رد طلب بطلب ضغط ضغوط بضغط دعم بدعم دعوه بدعوه موقف موافقه ضمانات تحذير اشاره
          رساله مبادره قرار بقرار امر تهديد تهديدات مطالب عرض اقتراح مقترح ودي وديه احتجاج
          طلبت يطلب تطلب نطلب طلبوا الاخضر تعهد وعد وعدا تعهدا تنازلات الرد اوامر تعليمات
          ضغوطا كل كلا قريب قريبه مقرب مقربه مساعدات اسلحه شحنات امدادات
          """);

  private static final Set<String> TRAVEL =
      FoldedWords.folded(
          """
          عاد وصل سافر توجه زياره زيارته زيارتها غادر رحله عودته انتقل وصوله سفره طريقه
          رحلته الزياره زيارات جوله عادت وصلت وصلوا توجهت غادرت مغادره مغادرته زار زارت
          يزور تزور سيزور ستزور يصل تصل يتوجه تتوجه سيتوجه متوجها متجها متجهه المتوجهه
          وصول عوده العوده طريق الطريق هبطت طائره سفيره سفير
          اوفد اوفدت يوفد ايفاد استدعي توجهوا عودته رحلات
          فر فرت يفر فرار هرب هربت هروب لجأ لجوء
          توجها وصلا غادرا عادا يتوجهان يصلان سافرا تقوده ستقوده تقودها ستقودها قادته قادتها يسافر
          تسافر يغادر تغادر زارا محطته محطتها حطت ذهب ذهبت يذهب تذهب ذهبوا ذهاب حضر حضرت يحضر حضور
          يرافق يرافقون رافق رافقت مرافقة قدم قدوم قدومه قادما رافقوا اصطحب نقل نقلت
          """);

  private static final Set<String> SUDDENLY = FoldedWords.folded("إذا فإذا وإذا");

  private static final Set<String> AGENCIES =
      FoldedWords.folded("رويترز سبوتنيك وكالات الوكالات الأناضول وام واس بترا كونا قنا سانا واع");

  private static final Set<String> VISITS =
      FoldedWords.folded(
          """
          زار زارت يزور تزور سيزور ستزور غادر غادرت يغادر تغادر ويزور وتزور دخل دخلت يدخل تدخل
          سيدخل اقتحم اقتحمت دخول
          """);

  /** What a town does as a place: «شهدت طرابلس أمطارا», «تستضيف باكو القمة». */
  private static final Set<String> HOSTS =
      FoldedWords.folded(
          """
          شهدت تشهد ستشهد عاشت تعيش عرفت تستضيف استضافت ستستضيف تحتضن احتضنت ستحتضن استيقظت
          """);

  /** What is done to a place: «سيطر على صنعاء», «غارات على طرابلس». */
  private static final Set<String> ATTACKS =
      FoldedWords.folded(
          """
          سيطر سيطرت السيطرة سيطرة استولى استولت الاستيلاء هجوم الهجوم هجوما غارات غارة الغارات قصف
          القصف صواريخ زحف
          """);

  /** What is agreed or held in a place and named after it. */
  private static final Set<String> EVENTS =
      FoldedWords.folded("اتفاق اتفاقات محادثات مفاوضات اجتماع اجتماعات لقاء مباحثات إعلان مسار");

  /** How many words before a capital a verb of visiting may stand. */
  private static final int VISIT_REACH = 6;

  /** How many words before «إلى موسكو» may tell of a journey. */
  private static final int TRAVEL_REACH = 8;

  /** Longest byline. */
  private static final int BYLINE = 5;

  /** How many words a dateline takes for its date. */
  private static final int DATE_REACH = 6;

  /** How many words behind its noun an institute's town may stand. */
  private static final int INSTITUTE_REACH = 7;

  /** What stands in a town and is told apart by it. */
  private static final Set<String> INSTITUTES =
      FoldedWords.folded(
          """
          محكمة المحكمة المحاكم محاكم كلية الكلية جامعة الجامعة معهد المعهد مستشفى المستشفى مطار ميناء
          فندق نزل شارع ساحة حي مقر فرع متحف مسرح المسرح قاعة مركز مدرسة المدرسة مصحة
          """);

  /** Nouns of streets and quarters before the name of a town. */
  private static final Set<String> TOWN_NOUNS =
      FoldedWords.folded("طريق السيارة شارع نهج حي أحياء مدينة بمدينة بلدية مطار ميناء ضواحي");

  private final Gazetteer gazetteer;

  Seats(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Whether a seat is named as a place where it stands. */
  boolean isPlace(List<Word> words, Match match) {
    String surface = words.get(match.first()).folded();
    int behind = match.last() + 1;
    if (match.prefixLength() > 0 && surface.startsWith("ب")) {
      // «فإذا بطهران تتراجع»
      return match.first() == 0 || !SUDDENLY.contains(words.get(match.first() - 1).folded());
    }
    if (isNewspaper(words, match)) {
      return true;
    }
    if (behind < words.size()
        && (!gazetteer.adjectiveAt(words, behind).isEmpty()
            || words.get(behind).folded().equals("سان"))) {
      // «لندن البريطانية», «روما الإيطالي»
      return true;
    }
    if (isBeforeFigure(words, behind)) {
      // temperatures and years: «القاهرة 35», «باريس 2015»
      return true;
    }
    if (match.first() == 0) {
      return isDateline(words, behind) || isJoinedToUnlisted(words, behind);
    }
    if (isListedWithPlaces(words, match.first()) || isJoinedToUnlisted(words, behind)) {
      return true;
    }
    if ((match.prefixLength() > 0 || surface.startsWith("لل")) && surface.startsWith("ل")) {
      return isTravel(words, match.first());
    }
    if (words.get(match.first() - 1).isPunctuation()) {
      // «العاصمة "أديس أبابا"»
      int quoted = match.first() - 2;
      return "«\"“(/".indexOf(words.get(match.first() - 1).mark()) >= 0
              && quoted >= 0
              && isPlaceWord(words, quoted)
          || words.get(match.first() - 1).mark() == '/';
    }
    if (isPlaceWord(words, match.first() - 1)) {
      return true;
    }
    String before = FoldedWords.withoutConjunction(words.get(match.first() - 1).folded());
    boolean sentBy =
        match.first() > 1 && FoldedWords.isOneOf(words.get(match.first() - 2), SENT_BY);
    if (isVisited(words, match.first()) || isNamedEvent(words, match)) {
      return true;
    }
    if (before.equals("من")) {
      boolean each = match.first() > 2 && words.get(match.first() - 2).folded().equals("كل");
      return !sentBy || each && isPlaceWord(words, match.first() - 3);
    }
    if (before.equals("علي") && match.first() > 1) {
      return isAttacked(words, match.first() - 2);
    }
    if (before.equals("الي")) {
      return !sentBy && isTravel(words, match.first() - 1);
    }
    return FoldedWords.isOneOf(words.get(match.first() - 1), TRAVEL)
        || FoldedWords.isOneOf(words.get(match.first() - 1), HOSTS);
  }

  /**
   * Whether the name of a state that is a town as well is the town where it stands: «المحكمة
   * الابتدائية بتونس», «طريق تونس», «تونس (وات)».
   */
  boolean isTown(List<Word> words, Match match) {
    int behind = match.behind();
    if (match.first() == 0) {
      return behind < words.size()
          && words.get(behind).isPunctuation()
          && "-–—(".indexOf(words.get(behind).mark()) >= 0;
    }
    if (isJoinedToUnlisted(words, behind)
        || FoldedWords.isOneOf(words.get(match.first() - 1), TOWN_NOUNS)) {
      return true;
    }
    if (!words.get(match.first()).folded().startsWith("ب") || match.prefixLength() == 0) {
      return false;
    }
    for (int i = match.first() - 1; i >= Math.max(0, match.first() - INSTITUTE_REACH); i--) {
      Word word = words.get(i);
      if (word.isPunctuation() || FunctionWords.isFunctionWord(word.folded())) {
        return false;
      }
      if (FoldedWords.isOneOf(word, INSTITUTES)) {
        return true;
      }
    }
    return false;
  }

  /** «الرياض» alone in quotation marks is the newspaper. */
  private static boolean isNewspaper(List<Word> words, Match match) {
    return match.wording().words().size() == 1 && ContextNames.isQuoted(words, match);
  }

  /** A number that counts nothing said behind it. */
  private static boolean isBeforeFigure(List<Word> words, int behind) {
    if (behind >= words.size() || words.get(behind).token().kind() != Token.Kind.NUMBER) {
      return false;
    }
    return behind + 1 >= words.size()
        || words.get(behind + 1).isPunctuation()
        || words.get(behind + 1).folded().startsWith("درج")
        || words.get(behind).token().surface().length() == 4;
  }

  /** «في البصرة وعمّان ونيودلهي», «إلى جدة والكويت ثم الدوحة»: one of a list of places. */
  private boolean isListedWithPlaces(List<Word> words, int index) {
    int head = index;
    while (head > 1) {
      Word before = words.get(head - 1);
      if (before.folded().equals("ثم") && head > 2) {
        head -= 2;
      } else if (words.get(head).folded().charAt(0) == 'و' && mayBeTown(before)) {
        head--;
      } else {
        break;
      }
    }
    if (head == index || head == 0 || isSubject(words, index + 1)) {
      return false;
    }
    boolean each = words.get(head - 1).folded().equals("من") && head > 2;
    return isPlaceWord(words, head - 1)
        || each && words.get(head - 2).folded().equals("كل") && isPlaceWord(words, head - 3)
        || words.get(head - 1).folded().equals("الي") && isTravel(words, head - 1);
  }

  /** «وواشنطن تراجع دعمها»: a verb behind makes it somebody who acts. */
  private static boolean isSubject(List<Word> words, int behind) {
    return behind < words.size()
        && words.get(behind).folded().startsWith("ت")
        && words.get(behind).form().mayBeVerb();
  }

  private static boolean mayBeTown(Word word) {
    return !word.isPunctuation()
        && !FunctionWords.isFunctionWord(word.folded())
        && word.token().kind() == Token.Kind.ARABIC;
  }

  /** «بين بروكسل وليفن», «طرابلس وطبرق»: beside a town that is nobody's seat. */
  private boolean isJoinedToUnlisted(List<Word> words, int behind) {
    if (behind >= words.size()) {
      return false;
    }
    Word next = words.get(behind);
    return next.folded().length() > 4
        && next.folded().charAt(0) == 'و'
        && !next.form().isKnown()
        && gazetteer.at(words, behind).isEmpty()
        && !gazetteer.isFirstName(next.folded().substring(1));
  }

  /** «موسكو - », «موسكو (رويترز)», «القاهرة : انفجار», «بيروت، 12 أيار», «الرياض، سبوتنيك». */
  private boolean isDateline(List<Word> words, int behind) {
    if (behind < words.size() && isStroke(words.get(behind))
        || isBeforeAgency(words, behind)
        || isByline(words, behind)) {
      return true;
    }
    if (behind >= words.size() || !words.get(behind).isPunctuation()) {
      return false;
    }
    return switch (words.get(behind).mark()) {
      case '-', '–', '—', '(', '/', 'ـ' -> true;
      case ':' -> tellsOfEvent(words, behind + 1);
      case '،', ',' ->
          behind + 1 < words.size()
              && (words.get(behind + 1).token().kind() == Token.Kind.NUMBER
                  || FoldedWords.isOneOf(words.get(behind + 1), AGENCIES));
      default -> false;
    };
  }

  /** The line that lengthens letters, written as a dash: «باريس ـ ». */
  private static boolean isStroke(Word word) {
    return word.token().surface().chars().allMatch(c -> c == 'ـ');
  }

  /** «باريس ـ رندة سعد»: a line of a town and whoever writes from there. */
  private boolean isByline(List<Word> words, int behind) {
    int at = behind;
    while (at < words.size() && (words.get(at).isPunctuation() || isStroke(words.get(at)))) {
      at++;
    }
    return words.size() <= BYLINE
        && at + 1 < words.size()
        && !words.get(at).form().isVerb()
        && (gazetteer.isFirstName(words.get(at).folded()) || !words.get(at).form().isKnown());
  }

  /** «هانوي 2 مارس 2019 (شينخوا)»: a date, then who reports. */
  private static boolean isBeforeAgency(List<Word> words, int behind) {
    boolean dated = false;
    for (int i = behind; i < Math.min(words.size(), behind + DATE_REACH); i++) {
      Word word = words.get(i);
      if (word.isPunctuation()) {
        return dated && word.mark() == '(';
      }
      dated |= word.token().kind() == Token.Kind.NUMBER;
    }
    return false;
  }

  /** «مدينة X», «العاصمة الروسية X». */
  private boolean isPlaceWord(List<Word> words, int index) {
    return FoldedWords.isOneOf(words.get(index), PLACE_PREPOSITIONS)
        || PLACE_PREPOSITIONS.contains(FoldedWords.withoutConjunction(words.get(index).folded()))
        || index > 0
            && !gazetteer.adjectiveAt(words, index).isEmpty()
            && FoldedWords.isOneOf(words.get(index - 1), PLACE_PREPOSITIONS);
  }

  /** Whether one of the words before tells of a journey. */
  private boolean isTravel(List<Word> words, int index) {
    for (int i = index - 1; i >= Math.max(0, index - TRAVEL_REACH); i--) {
      if (words.get(i).isPunctuation() && "،,\"«»".indexOf(words.get(i).mark()) < 0) {
        return false;
      }
      if (FoldedWords.isOneOf(words.get(i), TRAVEL)) {
        return true;
      }
    }
    return false;
  }

  /** «زار السراج باريس»: the goal of a verb of visiting, its subject between. */
  private boolean isVisited(List<Word> words, int index) {
    for (int i = index - 1; i >= Math.max(0, index - VISIT_REACH); i--) {
      Word word = words.get(i);
      if (word.isPunctuation() || FunctionWords.isFunctionWord(word.folded())) {
        return false;
      }
      if (FoldedWords.isOneOf(word, VISITS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an attack or its verb stands at a word, or its subject between. */
  private static boolean isAttacked(List<Word> words, int index) {
    for (int i = index; i >= Math.max(0, index - 2) && !words.get(i).isPunctuation(); i--) {
      if (FoldedWords.isOneOf(words.get(i), ATTACKS)) {
        return true;
      }
    }
    return false;
  }

  /** «اتفاق ستوكهولم», but not «محادثات موسكو وواشنطن». */
  private boolean isNamedEvent(List<Word> words, Match match) {
    int behind = match.behind();
    boolean pair =
        behind < words.size()
            && words.get(behind).folded().startsWith("و")
            && gazetteer.at(words, behind).stream()
                .anyMatch(m -> m.wording().kind() == Wording.Kind.METONYM);
    return !pair && FoldedWords.isOneOf(words.get(match.first() - 1), EVENTS);
  }

  /** Whether what stands behind a colon is a happening («انفجار خط غاز»), not somebody's words. */
  private boolean tellsOfEvent(List<Word> words, int index) {
    return index < words.size()
        && !words.get(index).isPunctuation()
        && !words.get(index).form().hasArticle()
        && !words.get(index).form().isVerb()
        && !FunctionWords.isFunctionWord(words.get(index).folded());
  }
}
