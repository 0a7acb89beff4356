package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;

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
          إعلان بيان جسر جنايات محافظ معهد أسواق سوق ريف خط مستشفى دائرة غرفة ساحة قلب أنحاء سماء
          أكاديمية متحف مقره مقرها مطاري مخيم جنوبي قاعدة فندق مطعم كنيسة نادي فريق ريال أتليتيكو أتلتيكو سبارتاك دينامو دينامود لوكوموتيف سسكا أياكس
          أجاكس اياكس أهلي هرتا هيرتا حوريا حورية بداية زعيم شرطة صحيفة جريدة بنك سجن كلية مسجد
          """);

  /** Nouns after which «من موسكو» is from the government, not from the place. */
  private static final Set<String> SENT_BY =
      FoldedWords.folded(
          """
          رد طلب بطلب ضغط ضغوط بضغط دعم بدعم دعوه بدعوه موقف موافقه ضمانات تحذير اشاره
          رساله مبادره قرار بقرار امر تهديد تهديدات مطالب عرض اقتراح مقترح ودي وديه احتجاج
          ضغوطا كل كلا قريب قريبه مقرب مقربه مساعدات اسلحه شحنات امدادات
          """);

  private static final Set<String> TRAVEL =
      FoldedWords.folded(
          """
          عاد وصل سافر توجه زياره زيارته زيارتها غادر رحله عودته انتقل وصوله سفره طريقه
          رحلته الزياره زيارات جوله عادت وصلت وصلوا توجهت غادرت مغادره مغادرته زار زارت
          يزور تزور سيزور ستزور يصل تصل يتوجه تتوجه سيتوجه متوجها متجها متجهه المتوجهه
          وصول عوده طريق الطريق هبطت طائره سفيره سفير
          """);

  /** How many words before «إلى موسكو» may tell of a journey. */
  private static final int TRAVEL_REACH = 8;

  private final Gazetteer gazetteer;

  Seats(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Whether a seat is named as a place where it stands. */
  boolean isPlace(List<Word> words, Match match) {
    String surface = words.get(match.first()).folded();
    int behind = match.last() + 1;
    if (match.prefixLength() > 0 && surface.startsWith("ب")) {
      return true;
    }
    if (behind < words.size()
        && (!gazetteer.adjectiveAt(words, behind).isEmpty()
            || words.get(behind).folded().equals("سان"))) {
      // «لندن البريطانية», «روما الإيطالي»
      return true;
    }
    if (match.first() == 0) {
      // a dateline: «موسكو - », «موسكو (رويترز)», «القاهرة : انفجار»
      return behind < words.size()
          && words.get(behind).isPunctuation()
          && ("-–—(/".indexOf(words.get(behind).mark()) >= 0
              || words.get(behind).mark() == ':' && tellsOfEvent(words, behind + 1));
    }
    if (match.prefixLength() > 0 && surface.startsWith("ل")) {
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
    if (before.equals("من")) {
      return !sentBy;
    }
    if (before.equals("الي")) {
      return !sentBy && isTravel(words, match.first() - 1);
    }
    return FoldedWords.isOneOf(words.get(match.first() - 1), TRAVEL);
  }

  /** «مدينة X», «العاصمة الروسية X». */
  private boolean isPlaceWord(List<Word> words, int index) {
    return FoldedWords.isOneOf(words.get(index), PLACE_PREPOSITIONS)
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

  /** Whether what stands behind a colon is a happening («انفجار خط غاز»), not somebody's words. */
  private boolean tellsOfEvent(List<Word> words, int index) {
    return index < words.size()
        && !words.get(index).isPunctuation()
        && !words.get(index).form().hasArticle()
        && !words.get(index).form().isVerb()
        && !FunctionWords.isFunctionWord(words.get(index).folded());
  }
}
