package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;

/**
 * Finds whom somebody attacks in words where the verb «حمل» has no object of its own: «حمل السناتور
 * بشدة على ترامب» (the senator lashed out at Trump), «وحمل على حكومة الكاظمي».
 *
 * <p>Not «حمل الحكومة على الاستقالة» (made it resign), behind which stands a deed, nor «حمل السلاح
 * على الدولة» (took up arms against it). Known misses: the attacked one's policy.
 */
final class Onslaughts {
  private static final double STRENGTH = 0.6;
  private static final double CERTAINTY = 0.8;

  /** How far behind the verb «على» may stand, in words. */
  private static final int REACH = 9;

  private static final Set<String> CARRYING =
      Set.of("حمل", "حملت", "وحمل", "وحملت", "يحمل", "تحمل", "ويحمل", "فحمل");

  /** What is carried or laid on somebody. */
  private static final Set<String> BURDENS =
      Keys.of(
          "n:",
          "سلاح أسلحة مسؤولية مسئولية وزر تبعة تبعات لوم ذنب عبء أعباء رسالة لواء راية طابع معنى"
              + " دلالة بصمة اسم نعش شعار لافتة صورة صور علم أعلام");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  Onslaughts(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  void judge() {
    for (int i = 0; i + 2 < roles.words().size(); i++) {
      if (CARRYING.contains(passage.word(i).folded()) && roles.isVerbHere(i)) {
        judge(i);
      }
    }
  }

  private void judge(int verb) {
    int upon = upon(verb);
    if (upon < 0
        || passage.shifts().negation(verb).isPresent()
        || passage.shifts().supposition(verb).isPresent()) {
      return;
    }
    Optional<Participant> attacked = attacked(upon);
    if (attacked.isEmpty()) {
      return;
    }
    List<Participant> attackers =
        passage.doers(verb).stream().filter(p -> !p.equals(attacked.get())).toList();
    String voice = attackers.isEmpty() ? Opinion.OTHER : attackers.get(0).actorId();
    shading.label(attacked.get(), voice, verb, -STRENGTH, CERTAINTY, "onslaught");
  }

  /** Index of «على» behind a verb and its subject, or -1. */
  private int upon(int verb) {
    for (int i = verb + 1; i < Math.min(roles.words().size() - 1, verb + REACH); i++) {
      Word word = passage.word(i);
      if (word.folded().equals("علي")) {
        return i;
      }
      boolean adverb = word.folded().equals("بشده") || word.folded().equals("بعنف");
      boolean other =
          word.isPunctuation()
              || word.form().hasAny(BURDENS)
              || passage.isFiniteVerb(i)
              || FunctionWords.PREPOSITIONS.contains(word.folded())
              || !roles.isNamed(i) && word.folded().endsWith("ا") && Owners.isNoun(word);
      if (other && !adverb) {
        return -1;
      }
    }
    return -1;
  }

  /** «على ترامب», «على حكومة الكاظمي», «على الرئيس فلان». */
  private Optional<Participant> attacked(int upon) {
    return roles.participants().stream()
        .filter(p -> p.first() == upon + 1 || p.first() == upon + 2 && opens(upon + 1))
        .filter(p -> !p.byAdjective() || Organs.isOrgan(passage.word(p.first() - 1)))
        .findFirst();
  }

  private boolean opens(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation() && (Organs.isOrgan(word) || JudgeNouns.isOfficeOrBody(word));
  }
}
