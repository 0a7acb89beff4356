package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/**
 * Finds partisan labels: words that condemn an actor by what he is called, in his name («مليشيا
 * الحوثي», the Houthi militia), before it («حكومة المرتزقة», the mercenaries' government) or behind
 * («جماعة الحوثي الإرهابية», the terrorist Houthi group).
 */
final class Labels {
  private static final double STRENGTH = 0.6;
  private static final double CERTAINTY = 0.8;

  private static final Set<String> LABELS =
      Set.of(
          "w:مليشيا",
          "w:ميليشيا",
          "w:مليشيات",
          "w:ميليشيات",
          "w:انقلابيين",
          "w:انقلابيون",
          "w:انقلابي",
          "n:مرتزق",
          "w:مرتزقه",
          "n:عصابه",
          "n:ارهابي",
          "w:ملالي",
          "n:مخلوع",
          "w:طاغيه",
          "w:ديكتاتور",
          "n:دكتاتور",
          "n:سفاح",
          "n:هارب",
          "n:بائد",
          "n:غاصب",
          "n:متطرف",
          "w:تكفيري",
          "n:اجرامي",
          "n:مجرم",
          "n:انفصالي",
          "w:انفصاليه",
          "w:اجراميه",
          "w:تكفيريه",
          "w:متطرفه",
          "n:مزعوم",
          "n:فاشي",
          "n:دموي",
          "n:عنصري",
          "n:مارق");

  /** What may stand between a label and who bears it. */
  private static final Set<String> BRIDGES = Set.of("في", "قياده", "صفوف", "ال");

  /** Endings of plurals of people: «الانقلابيين في قيادة الجيش», not «عملية إرهابية في روسيا». */
  private static final Set<String> PEOPLE = Set.of("ين", "ون", "يي", "يو");

  /** Labels that also are names or nouns of what is said of nobody, as words before a name. */
  private static final Set<String> NEUTRAL_NAMES =
      Set.of("n:انفصالي", "w:انفصاليين", "w:انفصاليون", "w:انفصالي");

  private static final Set<String> LEADERS = Set.of("n:قائد", "n:زعيم");

  /** «مرشحة اليمين المتطرف»: what all call a political family. */
  private static final Set<String> WINGS =
      Set.of("اليمين", "اليسار", "لليمين", "لليسار", "باليمين", "باليسار", "واليمين", "واليسار");

  private static final TypeTest IS_LABEL = new TypeTest(form -> form.hasAny(LABELS));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  Labels(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  void judge() {
    for (Participant participant : roles.participants()) {
      int label = participant.byAdjective() ? -1 : label(participant);
      if (label >= 0 && !isNestedIn(participant)) {
        shading.label(bearer(participant, label), label, -STRENGTH, CERTAINTY);
      }
    }
  }

  /** «قائد المليشيا محمد حمدان»: the label in a leader's title is his. */
  private Participant bearer(Participant labelled, int label) {
    boolean led =
        labelled.first() > 0
            && label <= labelled.last()
            && passage.word(labelled.first() - 1).form().hasAny(LEADERS);
    if (led) {
      for (Participant next : roles.participants()) {
        if (next.first() == labelled.last() + 1 && passage.isPerson(next)) {
          return next;
        }
      }
    }
    return labelled;
  }

  /** Index of the label of an actor, or -1. */
  private int label(Participant participant) {
    for (int i = participant.first(); i <= participant.last(); i++) {
      if (isLabel(i) && !isPlainName(participant, i)) {
        return i;
      }
    }
    int behind = participant.last() + 1;
    if (behind < roles.words().size() && isClosing(behind)) {
      behind++; // «منظمة «بي كا كا» الإرهابية»
    }
    boolean adjective =
        behind < roles.words().size()
            && isLabel(behind)
            && passage.word(behind).folded().startsWith("ال")
            && !roles.isParticipant(behind)
            && !isOfDeed(participant, behind)
            && !isOfOthers(participant, behind)
            && !(behind + 1 < roles.words().size() && roles.isNamed(behind + 1));
    return adjective ? behind : before(participant.first());
  }

  /** «يا سيادة الرئيس المرزوقي الإرهابيون سمعوك»: a plural is no attribute of one person. */
  private boolean isOfOthers(Participant person, int label) {
    return passage.isPerson(person)
        && person.isDirect()
        && PEOPLE.contains(ending(passage.word(label).folded()));
  }

  /** «هجوم كندا الإرهابي»: the adjective's gender is that of the noun before the state. */
  private boolean isOfDeed(Participant state, int label) {
    int before = state.first() - 1;
    return before >= 0
        && Owners.isNoun(passage.word(before))
        && !passage.word(before).form().hasArticle()
        && !passage.word(label).folded().endsWith("ه")
        && !passage.mayBe(state, false);
  }

  /** The label before a name, across quotes, «آل» and «في قيادة». */
  private int before(int first) {
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      Word word = passage.word(i);
      if (isLabel(i)) {
        boolean people = first - i == 1 || PEOPLE.contains(ending(word.folded()));
        boolean organ = !people || i > 0 && Organs.isOrgan(passage.word(i - 1));
        return roles.isParticipant(i) || organ ? -1 : i;
      }
      boolean quote = word.isQuote();
      boolean place = i == first - 1 && word.folded().equals("في"); // «إرهابيين في ليبيا»
      if (place || !quote && !BRIDGES.contains(word.folded())) {
        return -1;
      }
    }
    return -1;
  }

  /** «الانفصاليون»: what all call them who fight for a land of their own. */
  private boolean isPlainName(Participant participant, int index) {
    return participant.first() == index && passage.word(index).form().hasAny(NEUTRAL_NAMES);
  }

  private boolean isClosing(int index) {
    Word word = passage.word(index);
    return word.closesQuote();
  }

  private static String ending(String folded) {
    return folded.substring(Math.max(0, folded.length() - 2));
  }

  /** «قائد المليشيا محمد حمدان»: the label in a title is its bearer's. */
  private boolean isNestedIn(Participant participant) {
    for (Participant other : roles.participants()) {
      boolean around =
          other.first() <= participant.first()
              && other.last() >= participant.last()
              && other.last() - other.first() > participant.last() - participant.first();
      if (around && !other.byAdjective()) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabel(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation()
        && IS_LABEL.test(word.form())
        && !(index > 0 && WINGS.contains(passage.word(index - 1).folded()));
  }
}
