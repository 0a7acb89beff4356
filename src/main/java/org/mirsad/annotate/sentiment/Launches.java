package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/**
 * Blames who fires at somebody, however far the weapon stands from its verb and however many they
 * are: «أطلقت إيران الليلة الماضية 180 صاروخا باتجاه إسرائيل» (Iran fired 180 missiles last night
 * towards Israel), and in headlines without a verb: «صواريخ حوثية على الرياض» (Houthi missiles on
 * Riyadh).
 *
 * <p>Fire at outlaws blames nobody, nor does a rocket that flies to space. Known misses: what is
 * fired without a word of direction.
 */
final class Launches {
  private static final double STRENGTH = 0.6;
  private static final double CERTAINTY = 0.8;

  /** How far behind its verb the weapon may stand, in words. */
  private static final int REACH = 8;

  /** How far behind the weapon the direction may stand, in words. */
  private static final int DIRECTION_REACH = 6;

  private static final Set<String> FIRING = Keys.of("v:", "أطلق ألقى وجه رمى صوب");

  private static final Set<String> WEAPONS =
      Keys.of(
          "n:",
          "صاروخ صواريخ قذيفة قذائف قنبلة قنابل برميل براميل مسيرة مسيرات رشقة رشقات وابل دفعة نار"
              + " نيران رصاص رصاصة طائرة طائرات");

  private static final Set<String> FIRE = Keys.of("n:", "نار نيران رصاص رصاصة قنبلة قنابل");

  private static final Set<String> TOWARDS =
      Keys.folded("على باتجاه نحو صوب تجاه عليها عليه عليهم تستهدف");

  private static final Set<String> SPACE =
      Keys.of("n:", "فضاء مدار قمر أقمار مريخ شمس كوكب كويكب سماء هواء");

  private static final TypeTest FIRES = new TypeTest(form -> form.hasAny(FIRING));

  private static final TypeTest IS_WEAPON = new TypeTest(form -> form.hasAny(WEAPONS));

  private static final TypeTest IS_SPACE = new TypeTest(form -> form.hasAny(SPACE));

  private final Passage passage;
  private final SentenceRoles roles;
  private final OutlawFights outlaws;
  private final Shading shading;

  Launches(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.outlaws = new OutlawFights(passage);
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
      if (FIRES.test(word.form()) && passage.isVerb(i)) {
        judgeVerb(i);
      } else if (IS_WEAPON.test(word.form()) && opensHeadline(i)) {
        judgeHeadline(i);
      }
    }
  }

  private void judgeVerb(int verb) {
    int weapon = weapon(verb);
    if (weapon < 0
        || !isAimed(weapon)
        || passage.shifts().negation(verb).isPresent()
        || passage.shifts().irrealis(verb).isPresent()
        || passage.shifts().supposition(verb).isPresent()) {
      return;
    }
    List<Participant> doers = doers(verb, weapon);
    if (!outlaws.isFought(verb, weapon, doers)) {
      for (Participant doer : doers) {
        if (passage.isPerson(doer) && passage.word(weapon).form().hasAny(FIRE)) {
          continue; // «أطلق الرئيس النار على خصومه»: in words
        }
        shading.label(doer, verb, -STRENGTH, CERTAINTY, "launch");
      }
    }
  }

  private List<Participant> doers(int verb, int weapon) {
    List<Participant> doers = passage.doers(verb);
    if (doers.isEmpty()) {
      doers =
          new Owners(passage)
              .ofSubject(verb)
              .or(() -> new Forces(passage).ofSubject(verb))
              .map(List::of)
              .orElse(List.of());
    }
    return doers.stream().filter(p -> p.last() < weapon || p.first() < verb).toList();
  }

  private int weapon(int verb) {
    int end = Math.min(roles.clauseEnd(verb), verb + REACH + 1);
    for (int i = verb + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.isQuote() || passage.isFiniteVerb(i)) {
        return -1;
      }
      if (!word.isPunctuation() && !roles.isNamed(i) && IS_WEAPON.test(word.form())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word of direction follows, to somewhere on earth. */
  private boolean isAimed(int weapon) {
    int end = Math.min(roles.words().size() - 1, weapon + 1 + DIRECTION_REACH);
    for (int i = weapon + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.isQuote()) {
        return false;
      }
      if (TOWARDS.contains(word.folded())) {
        Word aim = passage.word(i + 1);
        return aim.isPunctuation() || !IS_SPACE.test(aim.form());
      }
    }
    return false;
  }

  /** «صاروخ حوثي على»: an indefinite weapon that opens the sentence or what follows a colon. */
  private boolean opensHeadline(int index) {
    boolean opens = index == 0 || passage.word(index - 1).isPunctuation();
    return opens && !passage.word(index).form().hasArticle() && !passage.isFiniteVerb(index + 1);
  }

  private void judgeHeadline(int weapon) {
    Optional<Participant> owner =
        roles.participants().stream()
            .filter(p -> p.byAdjective() && p.first() > weapon && p.first() <= weapon + 2)
            .filter(p -> TOWARDS.contains(next(p)))
            .findFirst();
    if (owner.isPresent()
        && isAimed(weapon)
        && !outlaws.isFought(weapon, weapon, List.of(owner.get()))) {
      shading.label(owner.get(), weapon, -STRENGTH, CERTAINTY, "launch");
    }
  }

  private String next(Participant participant) {
    int next = participant.last() + 1;
    return next < roles.words().size() ? passage.word(next).folded() : "";
  }
}
