package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.Shifter;

/**
 * Judges by exception: «لم يحقق من وعوده سوى القليل» (achieved but little of his promises) blames
 * him, «لم يقف مع اللاجئين إلا باكستان» (none but Pakistan stood by them) praises Pakistan, «لم
 * تحصل المعارضة من الغرب إلا على وعود» blames the West.
 */
final class Restrictions {
  /** How far before the exception its negation may stand, in words. */
  private static final int REACH = 12;

  private static final int BEHIND = 5;
  private static final double STRENGTH = 0.6;

  /** Verbs of which a little or nothing but something else is a reproach. */
  private static final Set<String> ACHIEVING =
      Keys.of(
          "v:",
          "حقق أنجز نفذ قدم فعل صنع جلب أنتج أثمر بذل وفر أضاف أبد أبدى حصد جنى كسب ساعد أعطى منح");

  /** Verbs that are a reproach or a merit by what they are restricted to. */
  private static final Set<String> NEUTRAL =
      Keys.of(
          "v:",
          "ترك خلف عرف فهم أتقن أجاد أحسن أراد سعى بحث فكر اهتم نشر زرع جر رأى ملك حمل هم"
              + " خدم أنجب ولد قاد أدى عمل هدف ابتغى عاش أورث بنى");

  private static final Set<String> GETTING =
      Keys.of("v:", "حصل تلقى نال سمع جنى جن رأى وجد لقي لق عرف قبض توقع انتظر شهد");

  private static final Set<String> SEEING = Keys.of("v:", "رأى وجد");

  private static final Set<String> STANDING = Keys.of("v:", "بقي بق وبق وقف تبقى تبق ظل وجد");

  private static final Set<String> BESIDE = Keys.folded("مع إلى بجانب معه له لدى أمام حول");

  /** What is no deed or no more than words. */
  private static final Set<String> EMPTY =
      Keys.of(
          "n:",
          "قليل وعد وعود كلام كلمة كلمات بيان بيانات شعار شعارات إصدار إدانة إدانات تنديد تصريح تصريحات"
              + " خطاب خطابات خطب نصف ربع جزء فتات سراب وهم أوهام حبر ذريعة ذرائع تبرير أعذار عذر"
              + " نزر يسير صمت قلق شجب استنكار مماطلة تسويف تفرج مشاهدة انتظار انتقاد");

  private static final Set<String> BAD =
      Keys.of(
          "n:",
          "فوضى خراب دمار موت قتل حرب حروب كارثة كوارث فقر جوع فشل كذب أكاذيب عنف كراهية حقد فتنة"
              + " إرهاب تضخم فساد مصلحة مصالح بقاء كرسي سلطة منصب مال نفوذ انتقام سلاح قوة قمع سجن"
              + " سجون ظلم ديون خوف رعب هزيمة هزائم خيبة إحباط تهديد ابتزاز لغة نفس ألم آلام دماء دم"
              + " مقابر قبور ركام رماد انهيار أزمة أزمات بطالة يأس تقسيم انقسام شر سوء مأساة مآس"
              + " عار تطرف ذل إذلال بؤس قصف رصاص قنابل خداع");

  private static final Set<String> GOOD =
      Keys.of(
          "n:",
          "سلام سلم خير استقرار حوار عدالة عدل حق حقوق حرية وحدة أمن حقيقة صدق واجب وفاء احترام"
              + " كرامة تعاون مساعدة خدمة وطن شعب نجاح انتصار نصر إحسان محبة");

  /** What somebody without power has little of. */
  private static final Set<String> POWER =
      Keys.of(
          "n:", "سلطة نفوذ سيطرة قدرة شرعية شعبية تأثير صلاحية صلاحيات حلفاء أصدقاء خيار خيارات");

  private static final Set<String> UNGOVERNED = Set.of(Participant.DIRECT, "سوي", "غير", "الا");

  private static final Set<String> YIELDING =
      Keys.of(
          "n:", "استقالة رحيل استسلام هزيمة فشل تنح تنحي هروب رضوخ انسحاب خضوع هرب اعتذار اعتراف");

  private static final Set<String> WITHIN = Keys.folded("داخل في على بين عند");

  /** Verbs of standing by somebody or doing one's duty. */
  private static final Set<String> DUTIFUL =
      Keys.of(
          "v:",
          "وقف ساعد دعم ساند فهم أدرك استجاب التزم وفى احترم صمد تجرأ قدم أرسل فتح استقبل تحرك تضامن"
              + " أنقذ دافع حمى نجح أيد آوى ناصر استوعب تصدى واجه قاوم رفض حارب اهتم تبرع أوفى"
              + " نفذ طبق سارع بادر تدخل أغاث اعترف");

  private static final String MARKS = "،,؛;.!؟:";

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;
  private final List<int[]> covered = new ArrayList<>();

  Restrictions(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  /** Whether a word of the lexicon stands in what was judged as a whole. */
  boolean covers(SentimentIndex.Hit hit) {
    return covered.stream().anyMatch(c -> c[0] <= hit.first() && hit.last() < c[1]);
  }

  void judge(List<SentimentIndex.Hit> hits) {
    for (Shifts.Shift shift : passage.shifts().all()) {
      boolean besides = shift.is(Shifter.Kind.EXCEPTION);
      boolean than = shift.is(Shifter.Kind.NEGATION) && shift.shifter().phrase().equals("غير");
      if (besides || than) {
        negated(shift).ifPresent(n -> judge(n, shift, hits));
      } else if (shift.shifter().phrase().equals("فقط")) {
        only(shift.last() + 1, hits);
      }
    }
    for (int i = 0; i + 1 < roles.words().size(); i++) {
      if (isAlone(i)) {
        only(i + 1, hits);
      }
    }
  }

  private boolean isAlone(int index) {
    String folded = passage.word(index).folded();
    return folded.equals("وحدها") || folded.equals("وحده");
  }

  /** The negation an exception takes back, before it in its clause. */
  private Optional<Shifts.Shift> negated(Shifts.Shift exception) {
    Shifts.Shift found = null;
    for (Shifts.Shift shift : passage.shifts().all()) {
      boolean near = shift.last() < exception.first() && exception.first() - shift.last() <= REACH;
      boolean negation = shift.is(Shifter.Kind.NEGATION) && !shift.shifter().phrase().equals("غير");
      if (near && negation && isOneClause(shift.last(), exception.first())) {
        found = shift;
      }
    }
    return Optional.ofNullable(found);
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isMark(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMark(int index) {
    Word word = passage.word(index);
    return word.isPunctuation() && MARKS.indexOf(word.mark()) >= 0;
  }

  private void judge(Shifts.Shift negation, Shifts.Shift exception, List<SentimentIndex.Hit> hits) {
    int verb = verb(negation, exception.first());
    int content = exception.last() + 1;
    if (content >= roles.words().size() || hasNoWay(negation, exception, content) || verb < 0) {
      return;
    }
    int end = end(content);
    if (standsAlone(verb, exception.first(), content, end)) {
      return;
    }
    List<Participant> only = named(content);
    if (!only.isEmpty() && UNGOVERNED.contains(only.get(0).attachment())) {
      int sign = signOfVerb(verb, exception.first(), hits);
      boolean subject =
          between(verb, exception.first()).stream().noneMatch(p -> p.first() == verb + 1);
      if (sign != 0 && subject) {
        state(only, verb, sign, negation.first(), end);
      }
      return;
    }
    int sign = signOfContent(content, end, hits);
    List<Participant> from = from(verb, exception.first());
    if (!from.isEmpty() && sign != 0) {
      state(from, verb, sign, negation.first(), end);
      return;
    }
    boolean achieving = passage.word(verb).form().hasAny(ACHIEVING);
    boolean neutral = passage.word(verb).form().hasAny(NEUTRAL);
    boolean powerless = neutral && holdsPower(verb, exception.first(), content);
    boolean little = sign == 0 && achieving && !isCount(content) && subjectStands(verb, exception);
    if (powerless || little) {
      sign = -1;
    }
    if ((achieving || neutral) && sign != 0) {
      state(subjects(verb), verb, sign, negation.first(), end);
    }
  }

  private void state(List<Participant> whom, int verb, int sign, int from, int to) {
    if (!whom.isEmpty()) {
      whom.forEach(p -> shading.label(p, verb, sign * STRENGTH, 0.85, "restriction"));
      covered.add(new int[] {from, to});
    }
  }

  /** Behind the negation, or behind «ما من زعيم أوروبي». */
  private int verb(Shifts.Shift negation, int limit) {
    if (passage.isVerb(negation.last()) && negation.last() > negation.first()) {
      return negation.last();
    }
    for (int i = negation.last() + 1; i < limit; i++) {
      if (passage.isVerb(i)) {
        return i;
      }
      boolean noun = Owners.isNoun(passage.word(i)) || roles.isNamed(i);
      if (!noun || i > negation.last() + 3) {
        return -1;
      }
    }
    return -1;
  }

  private int end(int from) {
    int i = from;
    while (i < roles.words().size() && !isMark(i)) {
      i++;
    }
    return i;
  }

  /** «لم يبق مع بارزاني إلا حزبه»: who has nobody else is lonely. */
  private boolean standsAlone(int verb, int limit, int content, int end) {
    if (!passage.word(verb).form().hasAny(STANDING) || !named(content).isEmpty()) {
      return false;
    }
    for (Participant participant : between(verb, limit)) {
      boolean beside =
          !participant.isDirect() && BESIDE.contains(participant.attachment())
              || participant.first() > 0
                  && BESIDE.contains(passage.word(participant.first() - 1).folded());
      if (beside) {
        state(List.of(participant), verb, -1, content, end);
        return true;
      }
    }
    return false;
  }

  /** «لم يعد أمام الأسد إلا الرحيل», «ليس أمامه سوى الاستقالة». */
  private boolean hasNoWay(Shifts.Shift negation, Shifts.Shift exception, int content) {
    if (!passage.word(content).form().hasAny(YIELDING)) {
      return false;
    }
    for (Participant participant : between(negation.first(), exception.first())) {
      boolean before =
          participant.attachment().equals("امام")
              || passage.word(participant.first() - 1).folded().equals("امام");
      if (before) {
        state(List.of(participant), content, -1, negation.first(), content + 1);
        return true;
      }
    }
    return false;
  }

  private List<Participant> between(int from, int to) {
    return roles.participants().stream()
        .filter(p -> p.first() > from && p.last() < to && !p.byAdjective())
        .toList();
  }

  /** The actors named right behind an exception. */
  private List<Participant> named(int content) {
    return roles.namedFrom(content).map(roles::withConjuncts).orElse(List.of());
  }

  private int signOfVerb(int verb, int limit, List<SentimentIndex.Hit> hits) {
    for (SentimentIndex.Hit hit : hits) {
      if (hit.first() >= verb && hit.first() < limit) {
        int sign = hit.entry().effects().getOrDefault(SentimentEntry.Role.AGENT, 0);
        if (sign != 0 && hit.verb(roles) == verb) {
          return sign;
        }
      }
    }
    // «لم يقف مع موسكو سوى بيلاروسيا»: who stands by an actor takes sides, for better or worse.
    boolean sides = !between(verb, limit).isEmpty() || roles.traits(verb).withObject();
    return !sides && passage.word(verb).form().hasAny(DUTIFUL) ? 1 : 0;
  }

  /** What an exception admits: words only, ruin, or something good. */
  private int signOfContent(int content, int end, List<SentimentIndex.Hit> hits) {
    for (SentimentIndex.Hit hit : hits) {
      if (hit.first() >= content && hit.last() < Math.min(end, content + BEHIND)) {
        for (int sign : hit.entry().effects().values()) {
          return sign;
        }
      }
    }
    for (int i = content; i < Math.min(end, content + BEHIND); i++) {
      if (passage.word(i).isPunctuation() || roles.isNamed(i)) {
        continue;
      }
      if (passage.word(i).form().hasAny(EMPTY) || passage.word(i).form().hasAny(BAD)) {
        return -1;
      }
      if (passage.word(i).form().hasAny(GOOD)) {
        return 1;
      }
    }
    return 0;
  }

  /** «لم تحصل من الغرب إلا على وعود»: from whom too little came. */
  private List<Participant> from(int verb, int limit) {
    if (!passage.word(verb).form().hasAny(GETTING)) {
      return List.of();
    }
    return between(verb, limit).stream()
        .filter(
            p ->
                p.attachment().equals("من")
                    || passage.word(verb).form().hasAny(SEEING) && isSeenIn(p))
        .toList();
  }

  /** «لا يرى في باسيل سوى», «لم يجد في خطاب باسيل إلا». */
  private boolean isSeenIn(Participant participant) {
    int before = participant.first() - 1;
    return participant.attachment().equals("في")
        || before > 0
            && Owners.isNoun(passage.word(before))
            && passage.word(before - 1).folded().equals("في");
  }

  /** «لا يملك سلطة إلا داخل العاصمة». */
  private boolean holdsPower(int verb, int limit, int content) {
    boolean within = WITHIN.contains(passage.word(content).folded());
    for (int i = verb + 1; within && i < limit; i++) {
      if (!roles.isNamed(i) && passage.word(i).form().hasAny(POWER)) {
        return true;
      }
    }
    return false;
  }

  /** «سوى 3 أهداف»: a figure by itself is no reproach, nor is a time. */
  private boolean isCount(int content) {
    return passage.word(content).token().kind() == org.mirsad.text.Token.Kind.NUMBER
        || roles.traits(content).isPreposition();
  }

  private List<Participant> subjects(int verb) {
    List<Participant> doers = passage.doers(verb);
    if (!doers.isEmpty()) {
      return doers;
    }
    Optional<Participant> owner = new Owners(passage).ofSubject(verb);
    return owner.map(List::of).orElse(List.of());
  }

  /** «لم يمنحه ثقته سوى ثلاثة»: the subject of the verb is behind the exception. */
  private boolean subjectStands(int verb, Shifts.Shift exception) {
    return subjects(verb).stream()
        .anyMatch(p -> p.first() > verb && p.last() < exception.first() || p.last() == verb - 2);
  }

  /** «فقط الإمارات استجابت», «تونس وحدها التزمت»: the only one who did his duty. */
  private void only(int from, List<SentimentIndex.Hit> hits) {
    boolean behind = from < roles.words().size() && roles.isNamed(from);
    Optional<Participant> whom =
        roles.participants().stream()
            .filter(p -> p.isDirect() && !p.byAdjective())
            .filter(p -> behind ? p.first() == from : p.last() == from - 2)
            .findFirst();
    if (whom.isEmpty()) {
      return;
    }
    int verb = behind ? whom.get().last() + 1 : from;
    if (verb < roles.words().size() && passage.isVerb(verb)) {
      int sign = signOfVerb(verb, verb + 1, hits);
      if (sign != 0) {
        state(List.of(whom.get()), verb, sign, verb, verb + 1);
      }
    }
  }
}
