package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Finds the actor an object names where its noun phrase begins, perhaps behind titles: «شكر السيد
 * ترامب» (thanked Mr Trump).
 */
final class ObjectNames {
  /** How many words a title outside the list of offices may have. */
  private static final int TITLE = 5;

  private static final Set<String> TITLES =
      Set.of(
          "n:سيد",
          "n:اخ",
          "n:صديق",
          "n:شيخ",
          "n:حليف",
          "n:نظير",
          "n:سمو",
          "n:فخامه",
          "n:زميل",
          "n:ولي",
          "w:ولي",
          "n:رئيس",
          "n:وزير",
          "n:ملك",
          "n:امير",
          "n:قائد",
          "n:زعيم",
          "n:امين",
          "n:مستشار",
          "n:نائب",
          "n:عاهل",
          "w:جنرال",
          "n:مشير",
          "n:فريق",
          "n:لواء",
          "n:دكتور",
          "n:جلاله",
          "n:سفير",
          "n:مبعوث",
          "w:سيناتور",
          "n:مرشح",
          "n:مرجع",
          "n:بابا",
          "n:قاضي",
          "n:عقيد",
          "n:عميد",
          "n:مدير",
          "n:حاكم",
          "n:نقيب",
          "n:محافظ",
          "n:مفوض",
          "n:ممثل",
          "n:وسيط",
          "n:سلطان",
          "n:مندوب",
          "n:صاحب");

  private static final Set<String> PEOPLE =
      Set.of(
          "n:شقيق",
          "n:اشقاء",
          "n:اخوه",
          "n:اصدقاء",
          "n:قياده",
          "n:شعب",
          "p:شقيق",
          "w:اشقاء",
          "n:وسيط",
          "n:وسطاء",
          "n:حكومه",
          "n:سلطه",
          "w:سلطات",
          "n:جيش",
          "n:شرطه");

  private final Passage passage;
  private final SentenceRoles roles;

  ObjectNames(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** The actor the phrase names, perhaps behind a title: «المستشارة السابقة ميركل». */
  Optional<Participant> at(int head, List<Participant> agents) {
    for (Participant participant : roles.participants()) {
      boolean starts = participant.first() <= head && head <= participant.last();
      if (starts && !agents.contains(participant) && !participant.byAdjective()) {
        return Optional.of(participant);
      }
    }
    return titled(head, agents);
  }

  /** «السيد ترامب», «إلى «أخيه العزيز» أردوغان», «للأشقاء في سلطنة عمان». */
  private Optional<Participant> titled(int head, List<Participant> agents) {
    boolean people = passage.word(head).form().hasAny(PEOPLE);
    for (Participant participant : roles.participants()) {
      boolean near = participant.first() > head && participant.first() <= head + TITLE;
      boolean fits = people || passage.isPerson(participant);
      if (near && fits && !participant.byAdjective() && !agents.contains(participant)) {
        return areTitles(head, participant.first(), people)
            ? Optional.of(participant)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean areTitles(int from, int to, boolean people) {
    for (int i = from; i < to; i++) {
      Word word = passage.word(i);
      boolean quote = word.isQuote();
      boolean at = people && word.folded().equals("في");
      boolean title =
          !word.isPunctuation()
              && !passage.isFiniteVerb(i)
              && (word.form().hasAny(PEOPLE) || word.form().hasAny(TITLES));
      boolean attribute = i > from && word.form().hasArticle();
      if (!quote && !at && !title && !attribute) {
        return false;
      }
    }
    return true;
  }

  /** «التحالف الدولي والقوات العراقية»: a state's organ joined to the last one named. */
  Optional<Participant> joinedOrgan(List<Participant> named) {
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int organ = named.get(named.size() - 1).last() + 1;
    return roles.participants().stream()
        .filter(p -> p.byAdjective() && p.first() == organ + 1)
        .filter(p -> roles.traits(organ).mayBeJoined() && Organs.isOrgan(passage.word(organ)))
        .findFirst();
  }
}
