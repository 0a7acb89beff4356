package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.Shifter;
import org.mirsad.text.FunctionWords;

/**
 * Judges by degree: «السويد أكثر دول أوروبا كرما» (the most generous country), «رواندا من أنجح دول
 * أفريقيا», «الأسوأ», and whom one is compared with: «هاريس أذكى من ترامب» makes him look worse.
 */
final class Comparisons {
  private static final int REACH = 5;
  private static final double STRENGTH = 0.6;

  /** How far before a noun that is compared its negation may stand, in words. */
  private static final int UNMATCHED_REACH = 6;

  private static final Set<String> MORE = Keys.folded("أكثر الأكثر أشد الأشد أوفر أبعد");
  private static final Set<String> LESS = Keys.folded("أقل الأقل");

  /** What one has more or less of. */
  private static final Set<String> MERITS =
      Keys.folded(
          "كرما سخاء شجاعة نزاهة حكمة ذكاء كفاءة نجاحا استقرارا أمانا أمنا ديمقراطية ديموقراطية شفافية"
              + " تسامحا تقدما ازدهارا إنسانية عدلا عدالة صدقا مصداقية احتراما إنصافا صرامة حزما"
              + " شعبية فعالية فاعلية مهنية خبرة رحمة تعاونا التزاما وفاء إخلاصا تواضعا اعتدالا"
              + " انفتاحا واقعية عقلانية مسؤولية وطنية حرصا تنظيما جدية تضحية إبداعا حيادا قوة صمودا"
              + " تماسكا وحدة صلابة مرونة جرأة وضوحا نضجا تأثيرا نموا حرية رفاهية سعادة");

  private static final Set<String> FAULTS =
      Keys.folded(
          "فسادا قمعا عنفا وحشية دموية عزلة ضعفا عدوانية تطرفا تشددا خطورة خطرا قسوة ظلما غباء كذبا"
              + " جهلا فشلا هشاشة تلويثا بطشا ارتباكا انقساما فوضى بؤسا تخلفا عنصرية كراهية رجعية"
              + " استبدادا شراسة إجراما تدميرا تهورا غرورا سوءا تعنتا عنادا غطرسة إثارة كذبا خداعا"
              + " نفاقا انتهاكا تورطا بيروقراطية غموضا تعسفا تسلطا همجية فقرا عداء إهمالا تقصيرا"
              + " انعزالا ترددا دكتاتورية ديكتاتورية جبنا بشاعة فتكا دمارا تهديدا ارتهانا تبعية");

  private static final Set<String> BEST =
      Keys.folded(
          "أفضل أحسن أنجح أذكى أشجع أعدل أنزه أكفأ أصدق أخلص أكرم أجدر أعظم أنبل أنظف أوفى أرحم"
              + " أعقل أبرع أمهر أروع أقدر أقوى أنشط أسخى أنجع أكفا أهدأ أدق أحرص أصلب أوضح أجرأ أثبت"
              + " أصبر أرقى أنضج أحكم أسرع أذكا أعلم أطهر أنقى أحن ألطف أمتن");

  private static final Set<String> WORST =
      Keys.folded(
          "أسوأ أفشل أخطر أبشع أفسد أكذب أغبى أضعف أظلم أقسى أقبح أفظع أعنف أغدر أشرس أقذر أحقر"
              + " أخبث أوقح أجهل أجبن أسخف أبطأ أقمع أكسل أبخل أوهن أعجز أشنع أدهى أطغى أجشع أدنأ");

  /** Nouns behind a superlative that is said of an actor. */
  private static final Set<String> KINDS =
      Keys.of(
          "n:",
          "رئيس رؤساء زعيم زعماء قائد قادة حليف حلفاء شريك شركاء صديق أصدقاء عدو أعداء دولة دول بلد"
              + " بلدان وزير وزراء حكومة حكومات نظام أنظمة حاكم حكام رجل رجال سياسي مستشار ديكتاتور"
              + " دكتاتور ملك ملوك منظمة منظمات حزب أحزاب جماعة جماعات تنظيم تنظيمات ميليشيا جيش جيوش"
              + " قوة قوى مرشح وسيط مدافع إدارة رئيسة وزيرة مسؤول نموذج طاغية جلاد عنصر طرف خصم زعيمة مستشارة قائدة امرأة سيدة حليفة شريكة نساء شخصية شخصيات"
              + " إدارات مرشحة وسطاء مدير");

  private static final Set<String> BY_FAR = Keys.folded("بكثير بأشواط بمراحل كثيرا قليلا بقليل");
  private static final Set<String> NEVER = Keys.folded("يوما قط أبدا بعد اليوم الآن بذلك");
  private static final Set<String> SELF =
      Keys.folded("هو هي هم بوصفه بوصفها بوصفهم باعتباره باعتبارها باعتبارهم لكونه لكونها");
  private static final Set<String> OTHERS =
      Keys.folded(
          "سلفه سلفها أسلافه أسلافها سابقه سابقيه سابقيها غيره غيرها منافسه منافسيه منافسها نظيره"
              + " نظرائه خصمه خصومه خصومها كل جميع أي");
  private static final Set<String> ONE_OF = Keys.folded("واحد واحدة أحد إحدى");
  private static final Set<String> RANKS =
      Keys.of("n:", "دول بلدان مرتبة مركز قائمة ترتيب بلد دولة حكومات أنظمة مكان موقع");

  private static final Set<String> RANKING =
      Keys.of("v:", "تصدر احتل حصل نال حل جاء اختار صنف توج تبوأ تذيل كان عد اعتبر بقي ظل أصبح");

  private static final Set<String> DOING = Keys.of("v:", "فعل ارتكب اقترف قام صنع أنجز حقق قدم");
  private static final int DEED_REACH = 10;
  private static final Set<String> BEING = Keys.folded("كان كانت يكن تكن يكون تكون ليس ليست");
  private static final Set<String> REIGNS = Keys.folded("عهد زمن أيام حكم ظل");
  private static final Set<String> ITSELF = Keys.folded("نفسه نفسها ذاته ذاتها");

  private static final Set<String> COPULAS =
      Keys.of("v:", "كان بات أصبح ظل بقي صار أمسى بدا عد اعتبر غدا");

  /**
   * A comparison.
   *
   * @param less whether it says that there is less of what its noun names
   * @param definite whether it has the article
   */
  private record Degree(int first, int last, int sign, boolean less, boolean definite) {}

  private final Passage passage;
  private final SentenceRoles roles;
  private final Topics topics;
  private final Shading shading;
  private final List<Degree> covered = new ArrayList<>();

  Comparisons(Passage passage, Topics topics, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.topics = topics;
    this.shading = shading;
  }

  /** Whether a word of the lexicon is part of a comparison, which says what it is worth. */
  boolean covers(SentimentIndex.Hit hit) {
    return covered.stream().anyMatch(d -> d.first() <= hit.last() && hit.first() <= d.last());
  }

  void judge(List<SentimentIndex.Hit> hits) {
    for (int i = 0; i < roles.words().size(); i++) {
      int index = i;
      boolean taken = hits.stream().anyMatch(h -> h.first() < index && holds(h, index));
      if (!taken && !passage.word(i).isPunctuation() && !roles.isNamed(i)) {
        degree(i).ifPresent(this::judge);
      }
    }
    sinceWhom();
  }

  private static boolean holds(SentimentIndex.Hit hit, int index) {
    return hit.first() <= index && index <= hit.last();
  }

  private Optional<Degree> degree(int index) {
    String folded = passage.word(index).folded();
    boolean definite = folded.startsWith("ال");
    boolean more = MORE.contains(folded);
    if (more || LESS.contains(folded)) {
      int quality = quality(index);
      if (quality < 0) {
        return Optional.empty();
      }
      int sign = MERITS.contains(passage.word(quality).folded()) ? 1 : -1;
      return Optional.of(new Degree(opening(index), quality, more ? sign : -sign, !more, definite));
    }
    String bare = definite ? folded.substring(2) : folded;
    boolean best = BEST.contains(bare);
    if (!best && !WORST.contains(bare)) {
      return Optional.empty();
    }
    boolean verb = roles.isVerbHere(index) && !isBehindName(index) && !isOfOneKind(index);
    if (verb && comparand(index).filter(p -> !p.byMetonym()).isEmpty()) {
      return Optional.empty(); // «أضعف نفوذه», not «أكرم من أوروبا»
    }
    boolean kind =
        index + 1 < roles.words().size()
            && !passage.word(index + 1).isPunctuation()
            && passage.word(index + 1).form().hasAny(KINDS);
    boolean compared =
        comparand(index).isPresent()
            || isAt(index + 1, "من") && isAt(index + 2, "ان") // «أضعف من أن يواجه»
            || isAt(index + 1, "من") && isOther(index + 2);
    return kind && !definite || compared || definite
        ? Optional.of(new Degree(opening(index), index, best ? 1 : -1, false, definite))
        : Optional.empty();
  }

  /** «أسوأ من سلفه», «أشجع من كل من سبقوه». */
  private boolean isOther(int index) {
    return index < roles.words().size() && OTHERS.contains(passage.word(index).folded());
  }

  private boolean isAt(int index, String folded) {
    return index < roles.words().size() && passage.word(index).folded().equals(folded);
  }

  /**
   * «أضعف رئيس حكومة عرفه لبنان»: two bare nouns behind it, while «أضعف رئيس البلاد» weakens him.
   */
  private boolean isOfOneKind(int index) {
    return isBareNoun(index + 1)
        && passage.word(index + 1).form().hasAny(KINDS)
        && isBareNoun(index + 2);
  }

  private boolean isBareNoun(int index) {
    return index < roles.words().size()
        && !passage.word(index).isPunctuation()
        && !roles.isNamed(index)
        && !passage.word(index).form().hasArticle()
        && passage.word(index).form().mayBeNominal();
  }

  private boolean isBehindName(int index) {
    int before = index > 0 && passage.word(index - 1).isQuote() ? index - 2 : index - 1;
    return before >= 0
        && (roles.isNamed(before)
            || FunctionWords.PREPOSITIONS.contains(passage.word(before).folded()));
  }

  /** «أكثر دول أوروبا كرما»: index of the accusative of what there is more of, or -1. */
  private int quality(int index) {
    for (int i = index + 1; i < Math.min(roles.words().size(), index + REACH); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.traits(i).isPreposition() && !word.folded().equals("في")) {
        return -1;
      }
      if (MERITS.contains(word.folded()) || FAULTS.contains(word.folded())) {
        return i;
      }
      if (!roles.isNamed(i) && !word.form().mayBeNominal() && !word.folded().equals("في")) {
        return -1;
      }
    }
    return -1;
  }

  /** «من أنجح», «من بين أكثر», «واحدة من أسوأ», «أحد أخطر». */
  private int opening(int index) {
    int first = index;
    if (first > 0 && passage.word(first - 1).folded().equals("بين")) {
      first--;
    }
    if (first > 0 && passage.word(first - 1).folded().equals("من")) {
      first--;
    }
    if (first > 0 && ONE_OF.contains(passage.word(first - 1).folded())) {
      first--;
    }
    return first;
  }

  private void judge(Degree degree) {
    SentimentIndex.Hit hit = hit(degree);
    Map.Entry<SentimentEntry.Role, Integer> effect =
        Map.entry(SentimentEntry.Role.DESCRIBED, degree.sign());
    Optional<Topics.Topic> topic = topics.of(hit);
    String voice = passage.voice(degree.first());
    List<Participant> described = List.of();
    if (topic.isPresent() && !topic.get().participants().isEmpty()) {
      described = topic.get().participants();
      voice = topic.get().voices().isEmpty() ? voice : topic.get().voices().get(0).actorId();
    } else {
      Optional<Participant> before = before(degree);
      described = before.map(List::of).orElse(described);
    }
    if (degree.less() || !described.isEmpty()) {
      covered.add(degree);
    }
    if (described.isEmpty()) {
      unmatched(degree, hit, voice);
      return;
    }
    int predicate = isNever(degree) ? -1 : degree.first();
    shading.add(hit, predicate, described, voice, effect, 0.85, "degree");
    String other = voice;
    comparand(degree.last()).ifPresent(p -> compare(degree, hit, p, other));
  }

  /** «أذكى من ترامب» makes him look worse; «أكثر وحشية من القاعدة نفسها» is said of both. */
  private void compare(Degree degree, SentimentIndex.Hit hit, Participant standard, String voice) {
    int next = standard.last() + 1;
    boolean itself = next < roles.words().size() && ITSELF.contains(passage.word(next).folded());
    boolean merit = degree.sign() > 0;
    if (!merit && !itself) {
      return;
    }
    Map.Entry<SentimentEntry.Role, Integer> effect = Map.entry(SentimentEntry.Role.DESCRIBED, -1);
    shading.add(hit, -1, roles.withConjuncts(standard), voice, effect, 0.8, "compared");
  }

  /**
   * «لم يعرف العراق رئيسا أفسد من المالكي»: who is compared with somebody there never was is the
   * most corrupt.
   */
  private void unmatched(Degree degree, SentimentIndex.Hit hit, String voice) {
    int noun = degree.first() - 1;
    Optional<Participant> standard = comparand(degree.last());
    if (standard.isEmpty()
        || degree.definite()
        || noun < 1
        || !Owners.isNoun(passage.word(noun))
        || passage.word(noun).form().hasArticle()
        || !isNegatedBefore(noun)) {
      return;
    }
    covered.add(degree);
    Map.Entry<SentimentEntry.Role, Integer> effect =
        Map.entry(SentimentEntry.Role.DESCRIBED, degree.sign());
    shading.add(hit, -1, roles.withConjuncts(standard.get()), voice, effect, 0.85, "unmatched");
  }

  /** «لم تعرف البلاد رئيسا», «ما من زعيم»: a negation opens the clause of a noun. */
  private boolean isNegatedBefore(int noun) {
    for (Shifts.Shift shift : passage.shifts().all()) {
      if (shift.is(Shifter.Kind.NEGATION)
          && shift.last() < noun
          && noun - shift.last() <= UNMATCHED_REACH
          && shift.first() >= roles.clauseStart(noun) - 1) {
        return true;
      }
    }
    return false;
  }

  private SentimentIndex.Hit hit(Degree degree) {
    SentimentEntry entry =
        new SentimentEntry(
            passage.word(degree.last()).folded(),
            SentimentEntry.Class.ADJ,
            List.of(),
            Map.of(SentimentEntry.Role.DESCRIBED, degree.sign()),
            Set.of(),
            false,
            STRENGTH,
            "degree");
    return new SentimentIndex.Hit(degree.first(), degree.last(), entry, SentimentIndex.Form.BASE);
  }

  /** «روسيا يوما أكثر», «الرئيس الروسي الأخطر», «تونس هي الدولة العربية الأكثر». */
  private Optional<Participant> before(Degree degree) {
    int at = degree.first() - 1;
    while (at > 0 && NEVER.contains(passage.word(at).folded())) {
      at--;
    }
    Optional<Participant> name = roles.directTo(at);
    if (name.isPresent()) {
      return name.filter(p -> degree.definite() || opensWith(p) || isCopula(p.first() - 1));
    }
    Optional<Participant> ranked = ranked(degree).or(() -> doer(degree));
    if (ranked.isPresent()) {
      return ranked;
    }
    int nouns = 0;
    while (at > 0 && nouns < 3 && !passage.word(at).isPunctuation()) {
      if (SELF.contains(passage.word(at).folded())) {
        return roles.directTo(at - 1);
      }
      if (isCopula(at) || passage.isVerb(at) || roles.traits(at).isPreposition()) {
        return Optional.empty();
      }
      nouns++;
      at--;
    }
    return Optional.empty();
  }

  /** «تتصدر نيوزيلندا قائمة الدول الأفضل», «حصلت سوريا على المرتبة الأسوأ». */
  private Optional<Participant> ranked(Degree degree) {
    if (!degree.definite()
        || degree.first() == 0
        || !passage.word(degree.first() - 1).form().hasAny(RANKS)) {
      return Optional.empty();
    }
    for (int i = degree.first() - 1; i >= roles.clauseStart(degree.first()); i--) {
      if (passage.isVerb(i)) {
        return passage.word(i).form().hasAny(RANKING)
            ? passage.doers(i).stream().findFirst()
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «ما فعله النظام من أبشع جرائم العصر»: his who did it. */
  private Optional<Participant> doer(Degree degree) {
    for (int i = degree.first() - 2; i >= Math.max(0, degree.first() - DEED_REACH); i--) {
      if (passage.word(i).isPunctuation()) {
        return Optional.empty();
      }
      if (passage.word(i).folded().equals("ما") && passage.word(i + 1).form().hasAny(DOING)) {
        int what = i;
        return passage.doers(i + 1).stream().filter(p -> p.first() > what).findFirst();
      }
    }
    return Optional.empty();
  }

  private boolean opensWith(Participant participant) {
    int start = roles.clauseStart(participant.first());
    return participant.first() - start <= 1;
  }

  private boolean isCopula(int index) {
    return index >= 0
        && (BEING.contains(passage.word(index).folded())
            || passage.word(index).form().hasAny(COPULAS));
  }

  /** «لم تكن يوما أكثر عزلة»: never more than now. */
  private boolean isNever(Degree degree) {
    for (int i = degree.first() - 1; i >= Math.max(0, degree.first() - 3); i--) {
      if (NEVER.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** Whom something is compared with behind «من», also «أكفأ بكثير من فريق قنديل». */
  private Optional<Participant> comparand(int degree) {
    boolean by =
        degree + 1 < roles.words().size() && BY_FAR.contains(passage.word(degree + 1).folded());
    int last = by ? degree + 1 : degree;
    if (last + 1 >= roles.words().size() || !passage.word(last + 1).folded().equals("من")) {
      return Optional.empty();
    }
    return roles.participants().stream()
        .filter(p -> p.first() > last + 1 && p.first() <= last + 3 && !p.byAdjective())
        .filter(p -> p.first() == last + 2 || Owners.isNoun(passage.word(last + 2)))
        .filter(p -> p.last() > p.first() || !isHis(p.first()))
        .findFirst();
  }

  /** «أرحم من سلفه»: a relation, whom the reader need not know. */
  private boolean isHis(int index) {
    return passage.word(index).form().readings().stream()
        .anyMatch(r -> r.pronoun() && r.partOfSpeech().isNominal());
  }

  /** «الوضع أفضل مما كان عليه في عهد المالكي», «كانت الحياة أحسن في عهد صدام». */
  private void sinceWhom() {
    for (Participant participant : roles.participants()) {
      int time = participant.first() - 1;
      while (time > 0 && Owners.isNoun(passage.word(time)) && !isReign(time)) {
        time--;
      }
      if (time < 2 || participant.byAdjective() || !isReign(time)) {
        continue;
      }
      for (int i = time - 1; i >= Math.max(0, time - 8); i--) {
        String folded = passage.word(i).folded();
        if (passage.word(i).isPunctuation()) {
          break;
        }
        boolean better = folded.equals("افضل") || folded.equals("احسن");
        if (better || folded.equals("اسوا")) {
          boolean than = hasThan(i, time);
          shading.label(
              participant, i, (better == than ? -1 : 1) * STRENGTH, 0.8, "compared-reign");
          break;
        }
      }
    }
  }

  private boolean isReign(int index) {
    return REIGNS.contains(passage.word(index).folded());
  }

  private boolean hasThan(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.word(i).folded().equals("مما") || passage.word(i).folded().equals("منه")) {
        return true;
      }
    }
    return false;
  }
}
