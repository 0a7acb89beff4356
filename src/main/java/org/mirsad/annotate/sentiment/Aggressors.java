package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Finds who began a war or made a crisis where a relative clause says so: «الحرب التي بدأتها روسيا»
 * (the war that Russia began), «الأزمة التي افتعلها النظام» (the crisis the regime has contrived),
 * «تنهي إسرائيل الحرب التي بدأتها» (that Israel end the war it began), «روسيا هي من بدأ الحرب».
 */
final class Aggressors {
  private static final double STRENGTH = 0.6;
  private static final double CERTAINTY = 0.8;

  /** How many words of a noun phrase may stand before its relative pronoun. */
  private static final int PHRASE = 4;

  /** How far behind «من» what was begun may stand, in words. */
  private static final int OBJECT_REACH = 4;

  private static final Set<String> CONFLICTS =
      Set.of(
          "n:حرب",
          "n:غزو",
          "n:عدوان",
          "n:ازمه",
          "w:صراع",
          "n:نزاع",
          "n:هجوم",
          "w:هجمات",
          "n:حصار",
          "w:تصعيد",
          "n:فتنه",
          "n:انقلاب",
          "n:اباده",
          "w:مجزره",
          "n:غاره",
          "n:اجتياح",
          "n:مواجهه",
          "n:حريق",
          "n:صاروخ",
          "n:صواريخ",
          "n:عنف",
          "n:قتال",
          "n:قصف",
          "n:فوضي");

  private static final Set<String> BEGINNING =
      Set.of(
          "v:بدا", "v:اشعل", "v:فجر", "v:افتعل", "v:دبر", "v:اختلق", "v:شن", "v:خطط", "v:اطلق",
          "v:امر", "v:ضرب", "v:فرض", "v:نفذ", "v:القي", "v:زرع", "v:اجج", "v:غذي", "v:ارتكب",
          "v:صنع", "v:تسبب");

  private static final Set<String> WEAPONS =
      Set.of(
          "n:صاروخ",
          "n:صواريخ",
          "n:قذيفه",
          "n:قذائف",
          "n:قنبله",
          "n:قنابل",
          "n:برميل",
          "n:براميل",
          "n:مسيره",
          "w:مسيرات",
          "n:لغم",
          "n:الغام",
          "w:عبوه",
          "w:عبوات",
          "n:رصاص",
          "n:رصاصه",
          "n:ضربه",
          "w:ضربات",
          "n:حصار",
          "n:طوق");

  private static final Set<String> SHOOTING =
      Set.of("v:اطلق", "v:القي", "v:زرع", "v:نفذ", "v:ضرب", "v:فرض", "v:شن", "v:وجه", "v:اسقط");

  private static final Set<String> RELATIVES = Set.of("التي", "الذي");

  private static final Set<String> HE_WHO = Set.of("من", "الذي", "التي", "البادئ", "البادئه");

  private static final Set<String> COPULAS = Set.of("هو", "هي", "كان", "كانت");

  /** «الأزمة التي يمر بها الحزب»: goes through it, no form of «أمر» (ordered). */
  private static final Set<String> UNDERGOING =
      Set.of("يمر", "تمر", "مر", "مرت", "يمرون", "نمر", "مروا");

  private static final TypeTest IS_CONFLICT = new TypeTest(form -> form.hasAny(CONFLICTS));

  private static final TypeTest BEGINS = new TypeTest(form -> form.hasAny(BEGINNING));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Owners owners;
  private final Shading shading;

  Aggressors(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.owners = new Owners(passage);
    this.shading = shading;
  }

  void judge() {
    if (roles.participants().isEmpty()) {
      return;
    }
    for (int i = 1; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation()
          || roles.isNamed(i)
          || !BEGINS.test(word.form())
          || UNDERGOING.contains(word.folded())) {
        continue;
      }
      Optional<Participant> aggressor = aggressor(i);
      if (aggressor.isPresent()) {
        shading.label(aggressor.get(), i, -STRENGTH, CERTAINTY, "aggressor");
      }
    }
  }

  private Optional<Participant> aggressor(int verb) {
    String before = passage.word(verb - 1).folded();
    if (RELATIVES.contains(before) && isOfConflict(verb - 1)) {
      return owners.subjectBehind(verb).or(() -> dropped(verb));
    }
    if (isShot(verb)) {
      return owners.subjectBehind(verb);
    }
    return HE_WHO.contains(before) ? whoBegan(verb) : Optional.empty();
  }

  /** «صواريخ أطلقتها روسيا», «قنابل عنقودية ألقاها الطيران»: an indefinite weapon right before. */
  private boolean isShot(int verb) {
    int noun = verb - 1;
    if (noun > 0 && roles.traits(noun).adjective() && !isWeapon(noun)) {
      noun--;
    }
    return isWeapon(noun)
        && roles.traits(verb).withObject()
        && passage.isFiniteVerb(verb)
        && passage.word(verb).form().hasAny(SHOOTING);
  }

  private boolean isWeapon(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation() && !word.form().hasArticle() && word.form().hasAny(WEAPONS);
  }

  /** «الحرب الوحشية التي»: whether the relative pronoun takes up a conflict. */
  private boolean isOfConflict(int relative) {
    for (int i = relative - 1; i >= Math.max(0, relative - PHRASE); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.traits(i).isPreposition() || passage.isFiniteVerb(i)) {
        return false;
      }
      if (IS_CONFLICT.test(word.form())) {
        return true;
      }
    }
    return false;
  }

  /** «على إثيوبيا أن توقف الحرب التي بدأتها»: the subject of the verb before, named behind it. */
  private Optional<Participant> dropped(int verb) {
    boolean ends = verb + 1 >= roles.words().size() || passage.word(verb + 1).isPunctuation();
    boolean open = ends || roles.traits(verb + 1).functionWord();
    boolean resumed =
        passage.word(verb).form().readings().stream().anyMatch(Reading::pronoun)
            || !ends && passage.word(verb + 1).folded().startsWith("به");
    if (!open || !resumed) {
      return Optional.empty();
    }
    for (int i = verb - 2; i >= 0; i--) {
      if (passage.isFiniteVerb(i)) {
        return passage.subjects(i).stream().filter(p -> p.last() < verb).findFirst();
      }
    }
    return Optional.empty();
  }

  /** «روسيا هي من بدأ الحرب». */
  private Optional<Participant> whoBegan(int verb) {
    boolean conflict = false;
    for (int i = verb + 1; i < Math.min(roles.words().size(), verb + OBJECT_REACH); i++) {
      conflict |= !passage.word(i).isPunctuation() && IS_CONFLICT.test(passage.word(i).form());
    }
    if (!conflict || verb < 3 || !COPULAS.contains(passage.word(verb - 2).folded())) {
      return Optional.empty();
    }
    return roles.directTo(verb - 3);
  }
}
