package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Token;
import org.mirsad.text.TypeTest;

/**
 * Finds verbs that tell of an attack only by what they are said of: «استهدفت مسيرة إسرائيلية خيمة»
 * (an Israeli drone targeted a tent), «أصابت قذيفة روسية مستشفى» (a Russian shell hit a hospital),
 * while «تستهدف الحكومة خفض العجز» (the government aims at a smaller deficit) tells of none.
 *
 * <p>Known misses: sites named farther behind than a few words, targets with a name of their own.
 */
final class StruckSites {
  private static final double STRENGTH = 0.6;

  /** How far behind its verb the site may stand, in words. */
  private static final int REACH = 7;

  /** How far before the verb its subject may stand, in words. */
  private static final int SUBJECT_REACH = 5;

  private static final Set<String> STRIKING = Keys.of("v:", "استهدف أصاب ضرب دك");

  private static final Set<String> SITES =
      Keys.of(
          "n:",
          "خيمة خيام سيارة سيارات مركبة مركبات حافلة حافلات مبنى مبان مباني منزل منازل بيت بيوت"
              + " مستشفى مستشفيات مدرسة مدارس مخيم مخيمات قافلة قوافل سوق أسواق مسجد مساجد كنيسة"
              + " كنائس شقة عمارة بناية برج أبراج محطة محطات ناقلة ناقلات سفينة سفن زورق مطار"
              + " مطارات ميناء موانئ مدينة مدن بلدة بلدات قرية قرى حي أحياء ضاحية مدني مدنيين"
              + " صحفي صحافي مسعف طاقم طواقم تجمع عيادة جامعة مصفاة مصاف مصافي منشأة منشآت مقر"
              + " مقار شاحنة شاحنات طفل أطفال نازح مزارع صياد جسر جسور جنازة عزاء مصل مصلين حقل"
              + " حقول قاعدة قواعد موقع مواقع مخبز مخابز مأوى ملجأ روضة دراجة معبر محيط أراض أراضي"
              + " أرض عاصمة سكان مستودع مستودعات مصنع مصانع مرفأ");

  /** What aims at something without striking it. */
  private static final Set<String> MEASURES =
      Keys.of(
          "n:",
          "عقوبة عقوبات قانون قرار إجراء إجراءات برنامج برامج مشروع مشاريع خطة مبادرة حملة سياسة"
              + " استراتيجية استثمار زلزال إعصار عاصفة فيضان وباء مرض موجة هزة رسم رسوم مساعدة"
              + " مساعدات إصلاح مثل مثال رقم عرض موعد حزمة لائحة قائمة");

  private static final TypeTest STRIKES = new TypeTest(form -> form.hasAny(STRIKING));

  private static final TypeTest IS_MEASURE = new TypeTest(form -> form.hasAny(MEASURES));

  private final Passage passage;
  private final SentenceRoles roles;

  StruckSites(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** The hits of a sentence with these in the place of the verbs they begin with. */
  List<SentimentIndex.Hit> over(List<SentimentIndex.Hit> hits) {
    List<SentimentIndex.Hit> found = new ArrayList<>();
    for (int i = 0; i < roles.words().size(); i++) {
      if (!passage.word(i).isPunctuation()
          && STRIKES.test(passage.word(i).form())
          && passage.isVerb(i)) {
        int site = site(i);
        if (site > 0 && !isMeasure(i)) {
          found.add(hit(i, site));
        }
      }
    }
    return found.isEmpty() ? hits : DeedObjects.merge(hits, found);
  }

  private SentimentIndex.Hit hit(int verb, int site) {
    SentimentEntry entry =
        new SentimentEntry(
            passage.word(verb).folded() + " " + passage.word(site).folded(),
            SentimentEntry.Class.VERB,
            List.of(),
            Map.of(SentimentEntry.Role.AGENT, -1),
            Set.of(),
            false,
            STRENGTH,
            "verb and site");
    return new SentimentIndex.Hit(verb, site, entry, SentimentIndex.Form.BASE);
  }

  /** Index of the site in the object of a verb, or -1. */
  private int site(int verb) {
    for (int i = verb + 1; i < Math.min(roles.words().size(), verb + REACH + 1); i++) {
      Word word = passage.word(i);
      if (word.token().kind() == Token.Kind.NUMBER || roles.isNamed(i) || word.isQuote()) {
        continue;
      }
      boolean next = roles.traits(i).relative() || passage.isFiniteVerb(i) || roles.opensContent(i);
      if (word.isPunctuation() || next || roles.traits(i).isPreposition()) {
        return -1;
      }
      if (word.form().hasAny(SITES)
          && word.form().readings().stream().anyMatch(r -> r.particle() == 0)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what strikes is a measure or a disaster, before the verb or right behind it. */
  private boolean isMeasure(int verb) {
    int first = Math.max(roles.clauseStart(verb), verb - SUBJECT_REACH);
    Optional<Integer> measure = Optional.empty();
    for (int i = first; i < Math.min(roles.words().size(), verb + 3) && measure.isEmpty(); i++) {
      boolean here =
          i != verb
              && !passage.word(i).isPunctuation()
              && !roles.isNamed(i)
              && IS_MEASURE.test(passage.word(i).form());
      measure = here ? Optional.of(i) : measure;
    }
    return measure.isPresent();
  }
}
