package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Blames or credits an actor with what his deed has led to: «انهارت المحادثات بسبب المطالب الروسية»
 * (the talks collapsed because of the Russian demands), «أدى قرار ترامب إلى ارتفاع الأسعار»
 * (Trump's decision led to rising prices), «بفضل الدعم القطري» (thanks to Qatari support).
 *
 * <p>The outcome makes the colour, so that the deed itself may be told without a word of judgement.
 * Known misses: outcomes told in another sentence, causes named by a pronoun.
 */
final class Causes {
  private static final double STRENGTH = 0.6;
  private static final double CERTAINTY = 0.75;

  /** How far before its cause an outcome may stand, in words. */
  private static final int BEFORE = 9;

  /** How far behind a verb what it leads to may stand, in words. */
  private static final int COMPLEMENT = 9;

  /** Behind these stands the cause of something bad. */
  private static final Set<String> BECAUSE = Set.of("بسبب", "جراء", "بفعل", "وبسبب", "وجراء");

  /** Behind these stands the cause of something bad or good. */
  private static final Set<String> RESULT = Set.of("نتيجه", "ونتيجه");

  private static final Set<String> THANKS = Set.of("بفضل", "وبفضل", "بجهود", "ثمره");

  private static final Set<String> FOR = Set.of("لان", "كون");

  /** What leads to something, and the preposition before that; none where it is an object. */
  private static final Map<String, String> LEADING =
      Map.ofEntries(
          Map.entry("v:ادي", "الي"),
          Map.entry("v:افضي", "الي"),
          Map.entry("v:قاد", "الي"),
          Map.entry("v:اسفر", "عن"),
          Map.entry("v:ساهم", "في"),
          Map.entry("v:اسهم", "في"),
          Map.entry("v:زاد", "من"),
          Map.entry("v:فاقم", ""),
          Map.entry("v:عمق", ""),
          Map.entry("v:ضاعف", ""),
          Map.entry("v:خلف", ""),
          Map.entry("v:الحق", ""));

  private static final Set<String> ASCRIBING = Set.of("v:عزا", "v:ارجع", "v:نسب", "f:ارجع");

  /** Verbs whose subject is the victim of what happens. */
  private static final Set<String> SUFFERING =
      Set.of("v:تعرض", "v:عاني", "v:خسر", "v:فقد", "v:احتاج", "v:خاف", "v:خشي", "v:تلقي", "v:شهد");

  /** Nouns whose owner has not done what they name. */
  private static final Set<String> UNWILLED =
      Set.of(
          "n:وفاه",
          "n:مرض",
          "n:غياب",
          "n:رحيل",
          "n:اصابه",
          "n:مخاوف",
          "n:خوف",
          "n:حاجه",
          "n:وضع",
          "n:ظرف",
          "n:ظروف",
          "n:اختفاء",
          "n:فوز",
          "n:استقاله",
          "n:زلزال",
          "n:ذكري",
          "n:تاريخ",
          "n:عدد",
          "n:خلاف",
          "n:خلافات",
          "n:محاوله",
          "n:سقوط",
          "n:انهيار",
          "n:اتفاق",
          "n:اتفاقيه",
          "n:موقع",
          "n:طقس");

  /** What somebody does or wants, beside the masdars and what one owns. */
  private static final Set<String> DEEDS =
      Set.of(
          "n:مطلب",
          "n:مطالب",
          "n:مطالبه",
          "n:رسم",
          "n:رسوم",
          "n:شرط",
          "n:شروط",
          "n:هجمه",
          "n:هجمات",
          "n:هجوم",
          "n:قصف",
          "n:غزو",
          "n:ضغط",
          "n:ضغوط",
          "n:قيد",
          "n:قيود",
          "n:تدخل",
          "n:تدخلات",
          "n:احتلال",
          "n:حصار",
          "n:فساد",
          "n:حرب",
          "n:عدوان",
          "n:استيطان",
          "n:اصلاح",
          "n:اصلاحات",
          "n:قانون",
          "n:تاخر",
          "n:تعنت",
          "w:تعنت",
          "w:تصلب",
          "w:مماطله",
          "w:تعنتها",
          "w:تعنته",
          "n:مماطله",
          "n:خطا",
          "n:اخطاء",
          "n:تقصير",
          "n:فشل",
          "n:اهمال",
          "n:سوء",
          "n:رفض",
          "n:اصرار",
          "n:امتناع",
          "n:تهديد",
          "n:تهديدات",
          "n:انسحاب",
          "n:تراجع",
          "n:تردد",
          "n:ضعف",
          "n:عجز",
          "n:دعم",
          "n:وساطه",
          "n:توغل",
          "w:سياسات",
          "w:تصريحات",
          "n:ممارسه",
          "n:ممارسات",
          "n:انتهاك",
          "n:انتهاكات",
          "n:خرق",
          "n:خروقات");

  private static final TypeTest IS_DEED = new TypeTest(form -> form.hasAny(DEEDS));

  private static final TypeTest LEADS =
      new TypeTest(form -> LEADING.keySet().stream().anyMatch(form::has));

  private static final TypeTest ASCRIBES = new TypeTest(form -> form.hasAny(ASCRIBING));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Owners owners;
  private final Outcomes outcomes;
  private final Shading shading;

  Causes(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.owners = new Owners(passage);
    this.outcomes = new Outcomes(passage);
    this.shading = shading;
  }

  void judge() {
    if (roles.participants().isEmpty()) {
      return;
    }
    for (int i = 0; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.isNamed(i)) {
        continue;
      }
      String folded = word.folded();
      if (BECAUSE.contains(folded) || RESULT.contains(folded) || THANKS.contains(folded)) {
        judgeCause(i, folded);
      } else if (FOR.contains(folded)) {
        judgeReason(i);
      } else if (LEADS.test(word.form()) && roles.isVerbHere(i)) {
        judgeLeading(i);
      } else if (ASCRIBES.test(word.form()) && roles.isVerbHere(i)) {
        judgeAscribed(i);
      }
    }
  }

  /** «تعثرت المفاوضات بسبب المطالب الأمريكية». */
  private void judgeCause(int cause, String folded) {
    int head = cause + 1;
    if (head >= roles.words().size() || isSuspended(cause)) {
      return;
    }
    int outcome = before(cause);
    int sign = outcome;
    if (THANKS.contains(folded)) {
      sign = outcome < 0 ? 0 : 1;
    } else if (!RESULT.contains(folded) && outcome > 0) {
      sign = 0;
    }
    colour(causer(head), cause, sign);
  }

  /** «انهارت المفاوضات لأن روسيا طالبت …»: him of whose deed the reason tells. */
  private void judgeReason(int reason) {
    int sign = before(reason);
    Optional<Participant> subject = at(reason + 1);
    if (sign == 0 || subject.isEmpty() || isSuspended(reason)) {
      return;
    }
    int verb = subject.get().last() + 1;
    while (verb < roles.words().size() && roles.traits(verb).particle()) {
      verb++;
    }
    boolean acts =
        verb < roles.words().size()
            && passage.isFiniteVerb(verb)
            && !passage.word(verb).form().hasAny(SUFFERING);
    if (acts) {
      colour(roles.withConjuncts(subject.get()), reason, sign);
    }
  }

  /** «أدت سياسات أردوغان إلى انهيار الليرة», «الغارات الإسرائيلية خلفت دمارا». */
  private void judgeLeading(int verb) {
    int complement = complement(verb);
    if (complement < 0
        || isSuspended(verb)
        || passage.shifts().irrealis(verb).isPresent()
        || passage.shifts().negation(verb).isPresent()) {
      return;
    }
    int sign = outcomes.ofPhrase(complement);
    if (sign != 0) {
      colour(leaders(verb, complement), verb, sign);
    }
  }

  /** The word what a verb leads to begins with, or -1. */
  private int complement(int verb) {
    String preposition =
        LEADING.entrySet().stream()
            .filter(e -> passage.word(verb).form().has(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    int end = Math.min(roles.clauseEnd(verb), verb + COMPLEMENT);
    for (int i = verb + 1; i < end; i++) {
      Word word = passage.word(i);
      if (preposition.isEmpty()) {
        boolean indefinite = !word.isPunctuation() && !word.form().hasArticle();
        boolean object = indefinite && !roles.isNamed(i) && outcomes.ofPhrase(i) != 0;
        if (object && (i == verb + 1 || roles.isParticipant(i - 1))) {
          return i;
        }
      } else if (word.folded().equals(preposition)) {
        return i + 1 < roles.words().size() ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Whose deed the subject is, or who is the subject himself. */
  private List<Participant> leaders(int verb, int complement) {
    Optional<Participant> owner =
        owners
            .ofSubject(verb)
            .or(() -> ofDeed(verb))
            .filter(p -> p.last() < complement && !isUnwilled(verb, p));
    if (owner.isPresent()) {
      return roles.withConjuncts(owner.get());
    }
    boolean named =
        at(verb + 1).isPresent()
            || verb > 0
                && roles.participants().stream()
                    .anyMatch(p -> p.last() == verb - 1 && p.isDirect() && !p.byAdjective());
    return named
        ? passage.subjects(verb).stream().filter(p -> p.last() < complement).toList()
        : List.of();
  }

  /** «أدى تدخل مصر إلى»: whose deed stands right behind the verb. */
  private Optional<Participant> ofDeed(int verb) {
    int head = verb + 1;
    boolean deed = head < roles.words().size() && isDeed(head);
    return deed ? owners.of(head, List.of()) : Optional.empty();
  }

  private boolean isDeed(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation()
        && !roles.isNamed(index)
        && (owners.isAbstract(index) || IS_DEED.test(word.form()) || isMasdar(word));
  }

  /** «تعنت», which may also be a verb. */
  private static boolean isMasdar(Word word) {
    return word.form().readings().stream()
        .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR && r.particle() == 0);
  }

  /** «أدت وفاة الرئيس إلى»: nobody has led to anything by his own death. */
  private boolean isUnwilled(int verb, Participant owner) {
    int from = owner.first() > verb ? verb + 1 : roles.clauseStart(verb);
    for (int i = from; i < owner.first(); i++) {
      if (passage.word(i).form().hasAny(UNWILLED)) {
        return true;
      }
    }
    return false;
  }

  /** «عزا الخبراء الأزمة إلى سياسات …», «أرجع الانهيار إلى …». */
  private void judgeAscribed(int verb) {
    int end = Math.min(roles.words().size() - 1, verb + COMPLEMENT + 3);
    int sign = 0;
    for (int i = verb + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() && "«»\"“”،".indexOf(word.mark()) < 0) {
        return;
      }
      if (word.folded().equals("الي") && sign != 0) {
        for (Participant target : causer(i + 1)) {
          shading.label(target, ascriber(verb), verb, sign * STRENGTH, CERTAINTY, "cause");
        }
        return;
      }
      sign = sign == 0 && !roles.isNamed(i) ? outcomes.ofPhrase(i) : sign;
    }
  }

  /** Who ascribes: the subject, or somebody who is no actor. */
  private String ascriber(int verb) {
    List<Participant> subjects =
        passage.subjects(verb).stream().filter(p -> p.first() == verb + 1).toList();
    return subjects.isEmpty() ? Opinion.OTHER : subjects.get(0).actorId();
  }

  /** What an outcome before its cause says of how things went: -1, 1 or 0. */
  private int before(int cause) {
    for (int i = cause - 1; i >= Math.max(0, cause - BEFORE); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() && "«»\"“”،".indexOf(word.mark()) < 0) {
        return 0;
      }
      int sign = outcomes.ofEvent(i);
      if (sign != 0) {
        boolean negated = passage.shifts().negation(i).isPresent();
        return negated ? 0 : sign;
      }
    }
    return 0;
  }

  /** Who is named as the cause, or whose deed is. */
  private List<Participant> causer(int head) {
    Optional<Participant> named = at(head);
    if (named.isPresent()) {
      return roles.withConjuncts(named.get());
    }
    Word word = passage.word(head);
    if (word.isPunctuation() || word.form().hasAny(UNWILLED)) {
      return List.of();
    }
    boolean told = word.folded().equals("ما");
    if (!told && !isDeed(head)) {
      return List.of();
    }
    return owners.of(head, List.of()).map(roles::withConjuncts).orElse(List.of());
  }

  private Optional<Participant> at(int index) {
    return roles.participants().stream()
        .filter(p -> p.first() == index && !p.byAdjective())
        .findFirst();
  }

  private boolean isSuspended(int index) {
    return passage.shifts().supposition(index).isPresent()
        || passage.shifts().negation(index).isPresent();
  }

  private void colour(List<Participant> targets, int index, int sign) {
    if (sign == 0) {
      return;
    }
    for (Participant target : targets) {
      shading.label(target, index, sign * STRENGTH, CERTAINTY, "cause");
    }
  }
}
