package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;

/**
 * Tells a people that stands for its state («المحادثات مع الأوروبيين», «يرفض الروس ذلك») from
 * people («عودة السوريين إلى منازلهم», «مشاريع للسوريين»): a side only where it acts, or is dealt
 * with, as states do.
 */
final class Peoples {
  private static final Set<String> BETWEEN = FoldedWords.folded("مع بين ضد وبين علي لدي أمام");

  /** «يمكن للأميركيين أن». */
  private static final Set<String> MODAL = FoldedWords.folded("يمكن ينبغي يجوز بد يتسنى يحق سبق");

  private static final Set<String> CLAUSES =
      FoldedWords.folded("أن إن بأن لأن فإن وأن وإن لكن ولكن أما");

  /** What states do: what is said, wanted, agreed or fought. */
  private static final Set<String> STATECRAFT =
      FoldedWords.folded(
          """
          قال قالت يقول أعلن يعلن أكد يؤكد رفض يرفض وافق يوافق قبل يقبل طالب يطالب طلب يطلب اقترح
          يقترح عرض يعرض هدد يهدد اتهم يتهم انسحب ينسحب سيطر يسيطر هاجم يهاجم قصف يقصف شن يشن أرسل
          يرسل يريد أراد يسعى سعى يصر أصر أبلغ يبلغ رد يرد وقع يوقع فاوض يفاوض تفاوض يتفاوض التزم
          يلتزم اشترط يشترط حذر يحذر اعتبر يعتبر أبدى يبدي دعم يدعم يدرك يعرف يعتقد يرى رأى تعهد يتعهد
          نفى ينفي أطلق يطلق نشر ينشر استولى قدم يقدم
          مفاوضات المفاوضات محادثات المحادثات مباحثات المباحثات تفاوض التفاوض تفاهم التفاهم اتفاق
          الاتفاق موقف مواقف مطالب شروط هجوم هجمات ضغوط ضغط رد رفض موافقة عرض مقترح مبادرة
          نظرائهم نظراؤهم نظرائه حلفاء حلفائنا شركاء شركائنا أصدقاء خصوم
          """);

  /** States whose people the press calls what they do themselves: «لا يثق بالأميركيين». */
  private static final Set<String> POWERS =
      Set.of("usa", "russia", "israel", "china", "ukraine", "uk", "afghanistan");

  /** «الروس» are its army wherever its wars are told, at home as well. */
  private static final String RUSSIA = "russia";

  /** What counts some of a people. */
  private static final Set<String> SOME =
      FoldedWords.folded(
          """
          آلاف آلافا ملايين ملايينا مئات عشرات معظم غالبية أغلبية أغلب أكثر كثير كثيرون بعض جميع كل
          مليون ألف نصف ثلث ربع عدد عشرة آلاف قتلى جرحى ضحايا أطفال نساء من المواطنين السياح آراء
          حياة بيوت منازل أسر عائلات شباب رهائن أسرى عودة مقتل
          """);

  private final Gazetteer gazetteer;

  Peoples(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Whether the people at a word stands for its state: not in an article at home there, where it is
   * the citizens («على الليبيين الآن أن يتصافحوا»), unless the state is a power.
   */
  boolean isSide(ArticleReading reading, Sentence sentence, Match match) {
    String state = match.wording().actorId();
    boolean home = reading.presence().home().equals(state);
    return (!home || POWERS.contains(state)) && isSide(reading, sentence, match.first())
        || (!home || state.equals(RUSSIA)) && isPower(state, sentence.words(), match.first());
  }

  /** Whether the people at a word is that of a power, and all of it. */
  private static boolean isPower(String state, List<Word> words, int at) {
    return POWERS.contains(state)
        && (at == 0 || !SOME.contains(FoldedWords.withoutConjunction(words.get(at - 1).folded())));
  }

  private boolean isSide(ArticleReading reading, Sentence sentence, int at) {
    List<Word> words = sentence.words();
    if (at == 0) {
      return isFinite(words, 1);
    }
    Word before = words.get(at - 1);
    String own = words.get(at).folded();
    if (BETWEEN.contains(FoldedWords.withoutConjunction(before.folded()))
        || FoldedWords.isOneOf(before, STATECRAFT)) {
      return !own.startsWith("لل") && !own.startsWith("ب");
    }
    if (own.startsWith("لل") && FoldedWords.isOneOf(before, MODAL)) {
      return true;
    }
    if (own.charAt(0) == 'و' && isMentioned(reading, sentence, at - 1)) {
      return true;
    }
    boolean subject =
        before.isPunctuation()
            || FunctionWords.in(CLAUSES, before.folded())
            || CLAUSES.contains(before.folded());
    int behind = at + 1;
    if (behind < words.size() && words.get(behind).isPunctuation()) {
      behind += words.get(behind).opensQuote() ? 1 : 0;
    }
    return subject && isFinite(words, behind) && gazetteer.at(words, behind).isEmpty();
  }

  /** «بين الروس والأوكرانيين»: beside one that counts. */
  private static boolean isMentioned(ArticleReading reading, Sentence sentence, int at) {
    if (reading.mentions().isEmpty()) {
      return false;
    }
    Mention last = reading.mentions().get(reading.mentions().size() - 1);
    return last.sentence() == sentence.number()
        && last.span().end() == sentence.words().get(at).span().end();
  }

  private static boolean isFinite(List<Word> words, int at) {
    if (at >= words.size()) {
      return false;
    }
    for (Reading reading : words.get(at).form().readings()) {
      if (reading.partOfSpeech().isVerb() && reading.person() == 3) {
        return true;
      }
    }
    return false;
  }
}
