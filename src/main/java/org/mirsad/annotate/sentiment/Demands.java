package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/**
 * Blames whom somebody asks to leave off what only he does: «دعت المنظمة السلطات الإثيوبية إلى وقف
 * الاعتقالات» (the organisation called on the Ethiopian authorities to stop the arrests), «طالب
 * المجلس قوات الدعم السريع برفع الحصار عن المدينة» (the council demanded that the RSF lift the
 * siege).
 *
 * <p>To ask for an end of fire («بوقف القصف») is a stance and no blame. Who mediates is asked to
 * end what others do, so persons and bodies are left out. Known misses: who is asked in another
 * sentence.
 */
final class Demands {
  private static final double STRENGTH = 0.6;
  private static final double CERTAINTY = 0.75;

  /** How far behind the asking the end may stand, in words. */
  private static final int REACH = 14;

  /** How far behind the end the deed may stand, in words. */
  private static final int DEED_REACH = 4;

  private static final Set<String> ASKING =
      Set.of(
          "v:طالب",
          "v:دعا",
          "v:حث",
          "v:ناشد",
          "v:حض",
          "f:طالب",
          "f:دعا",
          "f:حث",
          "f:ناشد",
          "n:مطالبه",
          "n:دعوه");

  private static final Set<String> ENDING =
      Keys.of("n:", "وقف إنهاء رفع كف توقف امتناع إيقاف تراجع إلغاء");

  /** What the one who is asked has in his own hands. */
  private static final Set<String> DEEDS =
      Keys.of(
          "n:",
          "اعتقال اعتقالات إعدام إعدامات احتجاز ترحيل هدم استيطان تهجير تعذيب تجنيد انتهاك"
              + " انتهاكات قمع ملاحقة ملاحقات مضايقة مضايقات محاكمة محاكمات تدخل تدخلات تهديد"
              + " تهديدات استفزاز استفزازات تجويع خرق خروق خروقات حصار"
              + " توغل توغلات اقتحام اقتحامات ممارسة ممارسات تنكيل اعتداء اعتداءات إخفاء تصفية"
              + " تصفيات مداهمة مداهمات احتلال جريمة جرائم استهداف عمليات تحريض تضييق إغلاق قرصنة");

  private static final TypeTest ASKS = new TypeTest(form -> form.hasAny(ASKING));

  private static final TypeTest IS_END = new TypeTest(form -> form.hasAny(ENDING));

  private static final TypeTest IS_DEED = new TypeTest(form -> form.hasAny(DEEDS));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  Demands(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  void judge() {
    for (int i = 0; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation()
          && !roles.isNamed(i)
          && ASKS.test(word.form())
          && passage.shifts().negation(i).isEmpty()) {
        judge(i);
      }
    }
  }

  private void judge(int asking) {
    int end = end(asking);
    int deed = end < 0 ? -1 : deed(end);
    if (deed < 0) {
      return;
    }
    Optional<Participant> asked = asked(asking, end);
    if (asked.isPresent() && !isOfOther(deed, asked.get())) {
      String voice = voice(asking, asked.get());
      shading.label(asked.get(), voice, deed, -STRENGTH, CERTAINTY, "demand");
    }
  }

  /** Index of «وقف», behind a preposition of asking, or -1. */
  private int end(int asking) {
    for (int i = asking + 1; i < Math.min(roles.words().size(), asking + REACH); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.isQuote() || i > asking + 1 && passage.isFiniteVerb(i)) {
        return -1;
      }
      if (!word.isPunctuation() && IS_END.test(word.form()) && !roles.isNamed(i)) {
        String before = passage.word(i - 1).folded();
        boolean clitic = word.folded().startsWith("ب");
        return clitic || before.equals("الي") || before.equals("علي") ? i : -1;
      }
    }
    return -1;
  }

  /** «وقف الاعتقالات», «الكف فورا عن ملاحقة»: the first noun behind the end, if it is a deed. */
  private int deed(int end) {
    for (int i = end + 1; i < Math.min(roles.words().size(), end + 1 + DEED_REACH); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.isNamed(i)) {
        return -1;
      }
      if (IS_DEED.test(word.form())) {
        return i;
      }
      boolean filler =
          roles.traits(i).isPreposition()
              || roles.traits(i).adverb()
              || word.folded().endsWith("ا")
              || word.folded().equals("جميع")
              || word.folded().equals("كل")
              || word.folded().equals("كافه")
              || word.folded().equals("فوري");
      if (!filler) {
        return -1;
      }
    }
    return -1;
  }

  /** The last actor before the preposition, who does not ask himself. */
  private Optional<Participant> asked(int asking, int end) {
    List<Participant> between =
        roles.participants().stream()
            .filter(p -> p.first() > asking && p.last() < end && p.isDirect())
            .filter(p -> !p.byAdjective() || Organs.isOrgan(passage.word(p.first() - 1)))
            .toList();
    if (between.isEmpty()) {
      return Optional.empty();
    }
    Participant asked = between.get(between.size() - 1);
    boolean mediator = passage.isPerson(asked) || passage.isBody(asked);
    boolean group = !passage.isState(asked);
    boolean state = asked.byAdjective() || !asked.byMetonym();
    if (mediator || !group && !state || !isNear(asked, end)) {
      return Optional.empty();
    }
    return isObject(asking, asked, between.size()) ? Optional.of(asked) : Optional.empty();
  }

  /** Nothing but attributes, adverbs and the preposition between who is asked and the end. */
  private boolean isNear(Participant asked, int end) {
    for (int i = asked.last() + 1; i < end; i++) {
      Word word = passage.word(i);
      boolean attribute = word.form().hasArticle() || roles.traits(i).adjective();
      boolean last = i == end - 1;
      if (!last && !attribute && !roles.traits(i).adverb() && !word.folded().endsWith("ا")) {
        return false;
      }
    }
    return true;
  }

  /** Whether another subject has its place before who is asked. */
  private boolean isObject(int asking, Participant asked, int names) {
    boolean participle = !passage.isVerb(asking);
    int head = asked.byAdjective() ? asked.first() - 1 : asked.first();
    if (names > 1 || participle) {
      return true;
    }
    if (head == asking + 1) {
      boolean topic = asking > 0 && roles.directTo(asking - 1).isPresent();
      return topic || passage.isObjectByGender(asking);
    }
    return head - asking > 1 && !passage.word(asking + 1).isPunctuation();
  }

  /** «وقف الهجمات الروسية»: the deed is another's. */
  private boolean isOfOther(int deed, Participant asked) {
    return roles
        .genitive(deed)
        .filter(p -> p.byAdjective() && !p.actorId().equals(asked.actorId()))
        .isPresent();
  }

  private String voice(int asking, Participant asked) {
    return passage.doers(asking).stream()
        .map(Participant::actorId)
        .filter(id -> !id.equals(asked.actorId()))
        .findFirst()
        .orElse(Opinion.OTHER);
  }
}
