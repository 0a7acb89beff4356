package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.Shifter;
import org.mirsad.text.TypeTest;

/**
 * Judges by what is not so but should be: «لو كان صادقا لكشف عن ضرائبه» (were he honest, he would
 * …) denies that he is, «يجب أن يعتذر للشعب» (he must apologise) blames him.
 */
final class Unreal {
  private static final int REACH = 9;
  private static final double STRENGTH = 0.6;

  /** What somebody failed to do who would have done it: «لو تحرك مجلس الأمن». */
  private static final Set<String> DUTIES =
      Keys.of(
          "v:",
          "تحرك استمع أصغى أنصت استجاب التزم احترم تصرف تدخل أراد شاء وفى نفذ تعاون اهتم واجه اعترف"
              + " أخذ سمع فعل قام عمل حرص فكر أدرك فهم اتخذ بذل تعلم اعتذر طبق سهل تنازل تجاوب سارع بادر"
              + " أوفى صارح راجع تفهم تحلى امتلك تخلى تجرد كرس انصرف احتكم تشاور تراجع صدق");

  private static final Set<String> ATONING =
      Keys.of("v:", "اعتذر خجل استقال تنحى رحل حوسب حوكم اعترف كف توقف أقلع استحى استحيا عوقب");

  private static final TypeTest IS_ATONING = new TypeTest(form -> form.hasAny(ATONING));

  private static final Set<String> STOPPING = Keys.of("v:", "كف توقف أقلع امتنع");

  /** Verbs of duty in front of «أن». */
  private static final Set<String> MUST = Keys.of("v:", "وجب انبغى ينبغي تعين جدر");

  private static final Set<String> MUST_WORDS =
      Keys.folded("يجب ينبغي يتعين بد الضروري الواجب يجدر آن حان يتوجب");

  private static final Set<String> WAS = Keys.folded("كان كانت");
  private static final int CLAIM_REACH = 12;
  private static final Set<String> CLAIMING = Keys.of("v:", "طالب ناشد دعا حث");

  private static final Set<String> CLAIMS =
      Keys.folded("بالاعتذار باعتذار الاعتذار بالاستقالة الاستقالة بالتنحي التنحي بالرحيل الرحيل");

  private static final Set<String> DID = Keys.of("v:", "فعل تحرك قام حرك تدخل");
  private static final Set<String> CHOSE = Keys.of("v:", "اختار فضل آثر اكتفى رفض تجاهل صمت");

  private static final Set<String> EVEN = Keys.folded("حتى كما ما ماذا فيما عما");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  Unreal(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  void judge(List<SentimentIndex.Hit> hits) {
    for (Shifts.Shift shift : passage.shifts().all()) {
      boolean contrary =
          shift.is(Shifter.Kind.CONDITION)
              && (shift.shifter().phrase().equals("لو")
                  || shift.shifter().phrase().equals("لو كان"))
              && passage.word(shift.first()).folded().equals("لو");
      boolean even = shift.first() > 0 && EVEN.contains(passage.word(shift.first() - 1).folded());
      if (contrary && !even) {
        supposed(shift, hits);
      }
    }
    for (Shifts.Shift shift : passage.shifts().all()) {
      if (shift.is(Shifter.Kind.IRREALIS) && shift.shifter().factor() == 0) {
        neglected(shift);
      }
    }
    for (int i = 2; i < roles.words().size(); i++) {
      if (CLAIMS.contains(passage.word(i).folded())) {
        claimed(i);
      }
    }
    for (int i = 1; i < roles.words().size(); i++) {
      if (!passage.word(i).isPunctuation() && IS_ATONING.test(passage.word(i).form())) {
        demanded(i, hits);
      }
    }
  }

  /** «لو كان رومني صادقا», «لو أخذ بولسونارو الوباء على محمل الجد». */
  private void supposed(Shifts.Shift shift, List<SentimentIndex.Hit> hits) {
    int verb = supposedVerb(shift.first() + 1);
    boolean copula = verb < roles.words().size() && WAS.contains(passage.word(verb).folded());
    if (verb >= roles.words().size() || !copula && !passage.isVerb(verb)) {
      return;
    }
    List<Participant> subjects =
        copula ? roles.namedFrom(verb + 1).map(List::of).orElse(List.of()) : passage.doers(verb);
    if (subjects.isEmpty() || subjects.get(0).first() < shift.first()) {
      return;
    }
    int from = subjects.get(0).first();
    boolean duty =
        passage.word(verb).form().hasAny(DUTIES) && passage.word(verb).form().mayBePerfect();
    int at = verb;
    for (SentimentIndex.Hit hit : hits) {
      boolean here =
          hit.first() >= verb && hit.first() <= from + REACH && isOpen(from, hit.first());
      if (here && isGood(hit.entry())) {
        duty = true;
        at = hit.first();
        break;
      }
    }
    if (duty) {
      int where = at;
      subjects.forEach(p -> shading.label(p, where, -STRENGTH, 0.8, "contrary-to-fact"));
    }
  }

  /** «لو تحرك», «لو أن الوزير تحرك»: index of the verb of what is supposed. */
  private int supposedVerb(int next) {
    if (next >= roles.words().size() || !passage.word(next).folded().equals("ان")) {
      return next;
    }
    int verb = roles.namedFrom(next + 1).map(p -> p.last() + 1).orElse(next);
    return verb < roles.words().size() && passage.isVerb(verb) ? verb : next;
  }

  /** «طالبت المعارضة بوريس جونسون بالاعتذار»: whose apology or resignation somebody claims. */
  private void claimed(int noun) {
    int verb = noun - 1;
    while (verb >= 0 && noun - verb <= CLAIM_REACH && !isClaiming(verb)) {
      if (passage.word(verb).isPunctuation() && !passage.word(verb).isQuote()) {
        return;
      }
      verb--;
    }
    if (verb < 0 || !isClaiming(verb) || roles.traits(verb).withObject()) {
      return;
    }
    int from = verb;
    List<Participant> named =
        roles.participants().stream()
            .filter(p -> p.first() > from && p.last() < noun && p.isDirect() && !p.byAdjective())
            .toList();
    boolean own = named.size() == 1 && named.get(0).first() == verb + 1;
    if (named.isEmpty() || own && passage.before(verb).isEmpty()) {
      return;
    }
    Participant accused = named.get(named.size() - 1);
    String voice = named.size() > 1 ? named.get(0).actorId() : Opinion.OTHER;
    if (own) {
      voice = passage.before(verb).get(0).actorId();
    }
    shading.label(accused, voice, noun, -STRENGTH, 0.8, "claimed");
  }

  private boolean isClaiming(int index) {
    return passage.word(index).form().hasAny(CLAIMING) && passage.isVerb(index);
  }

  /** «كان بإمكان السعودية أن تمنع الكارثة لكنها لم تفعل». */
  private void neglected(Shifts.Shift shift) {
    Optional<Participant> able =
        roles.participants().stream().filter(p -> p.first() == shift.last() + 1).findFirst();
    for (int i = shift.last() + 1; able.isPresent() && i + 2 < roles.words().size(); i++) {
      String folded = passage.word(i).folded();
      if (folded.startsWith("لكن") || folded.startsWith("ولكن")) {
        int next = i + 1;
        boolean not = passage.word(next).folded().equals("لم");
        boolean did = passage.word(next + 1).form().hasAny(DID);
        if (not && did || passage.word(next).form().hasAny(CHOSE)) {
          shading.label(able.get(), next, -STRENGTH, 0.8, "neglected");
        }
        return;
      }
    }
  }

  private static boolean isGood(SentimentEntry entry) {
    Map<SentimentEntry.Role, Integer> effects = entry.effects();
    return effects.getOrDefault(SentimentEntry.Role.DESCRIBED, 0) > 0
        || effects.getOrDefault(SentimentEntry.Role.AGENT, 0) > 0
            && entry.partOfSpeech() != SentimentEntry.Class.VERB;
  }

  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.word(i).isPunctuation() && !passage.word(i).isQuote()) {
        return false;
      }
    }
    return true;
  }

  /** «يجب أن يعتذر أحمدي نجاد», «على إسرائيل أن تتوقف عن قتل المدنيين». */
  private void demanded(int verb, List<SentimentIndex.Hit> hits) {
    if (!passage.word(verb - 1).folded().equals("ان") || !passage.isVerb(verb)) {
      return;
    }
    boolean stopping = passage.word(verb).form().hasAny(STOPPING);
    if (stopping && !isBehindEvil(verb, hits)) {
      return;
    }
    Optional<Participant> due =
        roles.participants().stream()
            .filter(p -> p.attachment().equals("علي") && p.last() == verb - 2)
            .findFirst();
    if (due.isPresent()) {
      due.ifPresent(p -> shading.label(p, verb, -STRENGTH, 0.8, "demand"));
      return;
    }
    if (isMust(verb - 2)) {
      List<Participant> doers = passage.doers(verb);
      List<Participant> behind = doers.isEmpty() || doers.get(0).first() > verb ? doers : List.of();
      behind.forEach(p -> shading.label(p, verb, -STRENGTH, 0.8, "demand"));
    }
  }

  private boolean isMust(int index) {
    if (index < 0) {
      return false;
    }
    Word word = passage.word(index);
    return MUST_WORDS.contains(word.folded()) || word.form().hasAny(MUST);
  }

  private boolean isBehindEvil(int verb, List<SentimentIndex.Hit> hits) {
    return hits.stream()
        .filter(h -> h.first() > verb && h.first() <= verb + 5)
        .anyMatch(h -> h.entry().effects().values().stream().anyMatch(v -> v < 0));
  }
}
