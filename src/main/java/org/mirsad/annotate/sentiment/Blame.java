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
 * Finds whom one holds responsible where long names and titles stand between the two words of the
 * expression: «حمل الأمين العام للاتحاد العام التونسي للشغل فلان الحكومة التونسية مسؤولية ما آلت
 * إليه الأوضاع» (the secretary general of the union held the Tunisian government responsible for
 * the state of affairs). The last name before «مسؤولية» is the blamed one's, one before it his who
 * blames. Shorter ones the lexicon finds.
 */
final class Blame {
  private static final double STRENGTH = 0.7;
  private static final double CERTAINTY = 0.8;

  /** From how many words between on the lexicon may find the expression no more. */
  private static final int LEAST = 2;

  private static final int REACH = 22;

  /** How many words may part the blamed one's name and «مسؤولية». */
  private static final int NEAR = 4;

  private static final Set<String> RESPONSIBILITY =
      Set.of("مسووليه", "المسووليه", "مسؤوليه", "المسؤوليه", "مسئوليه", "المسئوليه");

  private static final Set<String> EACH = Set.of("كل", "كلا");

  private static final TypeTest HOLDS = new TypeTest(form -> form.hasAny(Set.of("v:حمل", "f:حمل")));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  Blame(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  void judge() {
    for (int i = LEAST; i < roles.words().size(); i++) {
      if (RESPONSIBILITY.contains(passage.word(i).folded())) {
        judge(i);
      }
    }
  }

  private void judge(int responsibility) {
    Optional<Integer> verb = verb(responsibility);
    if (verb.isEmpty() || passage.shifts().negation(verb.get()).isPresent()) {
      return;
    }
    List<Participant> between =
        roles.participants().stream()
            .filter(p -> p.first() > verb.get() && p.last() < responsibility)
            .filter(p -> !p.byAdjective() || Organs.isOrgan(passage.word(p.first() - 1)))
            .toList();
    if (between.isEmpty()) {
      return;
    }
    Participant blamed = between.get(between.size() - 1);
    List<Participant> each = each(between, responsibility);
    if (!each.isEmpty()) {
      for (Participant one : each) {
        shading.label(one, Opinion.OTHER, verb.get(), -STRENGTH, CERTAINTY, "blamed");
      }
      return;
    }
    if (between.size() > 1 && responsibility - blamed.last() <= 2) {
      String voice = between.get(between.size() - 2).actorId();
      shading.label(blamed, voice, verb.get(), -STRENGTH, CERTAINTY, "blamed");
    } else if (between.size() == 1 && isBlamedAlone(blamed, verb.get(), responsibility)) {
      shading.label(blamed, Opinion.OTHER, verb.get(), -STRENGTH, CERTAINTY, "blamed");
    }
  }

  /** «حملت الهيئة كلا من إيران وروسيا مسؤولية»: all who are named behind «كلا من». */
  private List<Participant> each(List<Participant> between, int responsibility) {
    if (responsibility - between.get(between.size() - 1).last() > 2) {
      return List.of();
    }
    for (int i = 0; i < between.size(); i++) {
      int of = between.get(i).first() - 1;
      if (of > 0
          && passage.word(of).folded().equals("من")
          && EACH.contains(passage.word(of - 1).folded())) {
        return between.subList(i, between.size());
      }
    }
    return List.of();
  }

  /**
   * «حمل الناطق باسم المجلس الحوثيين مسؤولية»: the only name, who blames is outside the list;
   * «محملا الحوثيين في صنعاء مسؤولية»: a participle has no other subject behind it.
   */
  private boolean isBlamedAlone(Participant blamed, int verb, int responsibility) {
    boolean participle = !roles.isVerbHere(verb) && passage.word(verb).folded().contains("محمل");
    boolean object =
        participle
            ? blamed.first() <= verb + 3
            : isOfSeveral(verb) && blamed.first() == verb + 1
                || new UnnamedJudges(passage).object(verb, Set.of(Participant.DIRECT))
                    == blamed.first();
    return object && blamed.isDirect() && responsibility - blamed.last() <= NEAR;
  }

  private Optional<Integer> verb(int responsibility) {
    for (int i = responsibility - 1; i >= Math.max(0, responsibility - REACH); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.isComma()) {
        return Optional.empty();
      }
      if (!word.isPunctuation()
          && !roles.isNamed(i)
          && responsibility - i > LEAST
          && HOLDS.test(word.form())) {
        return isFoundByWords(i) ? Optional.empty() : Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whether the lexicon has found an expression that begins with the verb. */
  private boolean isFoundByWords(int verb) {
    return passage.hits().stream().anyMatch(h -> h.first() == verb && h.last() > verb);
  }

  /** «حمّلا», «حملوا»: those who blame stand before the verb. */
  private boolean isOfSeveral(int verb) {
    String folded = passage.word(verb).folded();
    return folded.endsWith("ا") || folded.endsWith("ون");
  }
}
