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
 * Discredits whose plot is foiled or laid open: «إحباط مخطط للحرس الثوري لاغتيال دبلوماسي» (a plot
 * of the guards to murder a diplomat foiled), «كشف عن خلية تابعة للتنظيم» (a cell of the
 * organisation uncovered), «عملية دبرتها المخابرات الروسية» (an operation the Russian service had
 * laid).
 *
 * <p>Known misses: plots whose owner another sentence names, and those told without a word of
 * foiling.
 */
final class Plots {
  private static final double STRENGTH = 0.6;
  private static final double CERTAINTY = 0.75;

  /** How far behind the word of foiling the plot may be named, in words. */
  private static final int PLOT = 6;

  /** How far behind the plot its owner may be named, in words. */
  private static final int OWNER = 6;

  /** How far behind the plot its aim may be told, in words. */
  private static final int AIM = 16;

  private static final Set<String> FOILING =
      Set.of(
          "n:احباط", "v:احبط", "v:افشل", "v:كشف", "n:كشف", "v:فكك", "n:تفكيك", "v:اجهض", "n:اجهاض",
          "f:احبط", "f:افشل", "f:اجهض", "w:افشال");

  private static final Set<String> PLOTS = Keys.of("n:", "مخطط مؤامرة خلية خلايا");

  /** Plots where a bad aim is told. */
  private static final Set<String> UNDERTAKINGS = Keys.of("n:", "عملية محاولة خطة شبكة");

  private static final Set<String> AIMS =
      Keys.of(
          "n:",
          "اغتيال تفجير تخريب انقلاب إرهابي هجوم اعتداء تسلل قتل اختطاف تجسس تهريب تصفية قلب"
              + " زعزعة");

  /** «بين», «تابعة ل», «مرتبطة ب»: how owners hang on the plot. */
  private static final Set<String> HANGING = Set.of("ل", "بين", "ب");

  private static final Set<String> BELONGING =
      Keys.of("n:", "تابع مرتبط موال موالي مشترك سري إرهابي مبايع منتم");

  private static final Set<String> LAYING =
      Set.of("v:دبر", "v:خطط", "v:اعد", "v:نفذ", "v:وقف", "v:حاك", "v:رسم", "v:قاد", "v:مول");

  private static final TypeTest FOILS = new TypeTest(form -> form.hasAny(FOILING));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  Plots(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  void judge() {
    if (roles.participants().isEmpty()) {
      return;
    }
    for (int i = 0; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.isNamed(i) || !FOILS.test(word.form())) {
        continue;
      }
      int plot = plot(i);
      if (plot > 0
          && passage.shifts().negation(i).isEmpty()
          && passage.shifts().supposition(i).isEmpty()) {
        for (Participant owner : owners(plot, i)) {
          shading.label(owner, plot, -STRENGTH, CERTAINTY, "plot");
        }
      }
    }
  }

  private int plot(int foiling) {
    int end = Math.min(roles.words().size(), foiling + PLOT);
    for (int i = foiling + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.isQuote() || passage.isFiniteVerb(i)) {
        return -1;
      }
      if (word.isPunctuation() || roles.isNamed(i)) {
        continue;
      }
      if (word.form().hasAny(PLOTS) || word.form().hasAny(UNDERTAKINGS) && isBad(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBad(int plot) {
    for (int i = plot; i < Math.min(roles.words().size(), plot + AIM); i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && !roles.isNamed(i) && word.form().hasAny(AIMS)) {
        return true;
      }
    }
    return false;
  }

  private List<Participant> owners(int plot, int foiling) {
    for (Participant participant : roles.participants()) {
      if (participant.first() <= plot || participant.first() > plot + OWNER) {
        continue;
      }
      boolean own = isHung(participant, plot) || isAdjective(participant, plot);
      if (!own && laid(plot).filter(participant::equals).isEmpty()) {
        return List.of();
      }
      boolean foils =
          passage.doers(foiling).stream().anyMatch(p -> p.actorId().equals(participant.actorId()));
      return foils ? List.of() : roles.withConjuncts(participant);
    }
    return List.of();
  }

  /** «مخطط إيراني», «خلية إيرانية»: a state's adjective right behind. */
  private boolean isAdjective(Participant participant, int plot) {
    return participant.byAdjective()
        && participant.first() == plot + 1
        && passage.word(plot).form().hasArticle() == passage.word(plot + 1).form().hasArticle();
  }

  /** «للحرس الثوري», «بين الوكالة والجيش», «تابعة للتنظيم», «للاستخبارات الروسية». */
  private boolean isHung(Participant participant, int plot) {
    int head = participant.byAdjective() ? participant.first() - 1 : participant.first();
    if (participant.byAdjective()) {
      boolean organ =
          head > plot
              && passage.word(head).folded().startsWith("لل")
              && (Organs.isOrgan(passage.word(head)) || Forces.isForce(passage.word(head)));
      return organ && isOpen(plot + 1, head);
    }
    boolean hangs = HANGING.contains(participant.attachment());
    return hangs && isOpen(plot + 1, head);
  }

  /** Nothing but attributes and «بين» between a plot and its owner. */
  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = passage.word(i);
      boolean attribute =
          word.isQuote()
              || !word.isPunctuation()
                  && (roles.traits(i).adjective()
                      || word.form().hasAny(BELONGING)
                      || word.folded().equals("بين")
                      || Forces.isForce(word)
                      || word.folded().equals("تنظيم"));
      if (!attribute) {
        return false;
      }
    }
    return true;
  }

  /** «عملية دبرتها المخابرات الروسية», «مخطط خطط له التنظيم». */
  private Optional<Participant> laid(int plot) {
    for (int i = plot + 1; i < Math.min(roles.words().size(), plot + OWNER); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.isQuote()) {
        return Optional.empty();
      }
      if (!word.isPunctuation() && word.form().hasAny(LAYING) && passage.isVerb(i)) {
        return passage.doers(i).stream().filter(p -> p.first() > plot).findFirst();
      }
    }
    return Optional.empty();
  }
}
