package org.mirsad.annotate.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentence.Word;

/**
 * Finds the participants that «و» joins: «روسيا والصين», «حركة النهضة ورئيسها راشد الغنوشي», and
 * those of a list that only its last «و» closes: «السعودية، مصر، الأردن والمغرب».
 */
final class Conjuncts {
  /** From how many names on what commas part is a list; «النهضة، الغنوشي ونوابه» names one body. */
  private static final int LIST = 3;

  private static final Set<String> EACH = Set.of("كل", "كلا", "وكل", "وكلا", "لكل");

  private final SentenceRoles roles;
  private final List<Word> words;

  Conjuncts(SentenceRoles roles) {
    this.roles = roles;
    this.words = roles.words();
  }

  /** The participant and those joined to it by و. */
  List<Participant> of(Participant first) {
    List<Participant> all = new ArrayList<>(List.of(first));
    all.addAll(listed(first));
    Participant last = all.get(all.size() - 1);
    for (Participant next : roles.participants()) {
      if (next.first() > last.last() && !next.byAdjective() && joined(last, next)) {
        all.add(next);
        last = next;
      }
    }
    return List.copyOf(all);
  }

  /** «كل من السعودية، القاهرة والمنامة», «كندا، أستراليا وإيطاليا»: what commas join to a name. */
  private List<Participant> listed(Participant first) {
    List<Participant> items = new ArrayList<>();
    Participant last = first;
    for (Participant next : roles.participants()) {
      if (next.first() <= last.last() || next.byAdjective()) {
        continue;
      }
      if (next.first() == last.last() + 2 && words.get(last.last() + 1).isComma()) {
        items.add(next);
        last = next;
      } else {
        boolean closed = joined(last, next) && next.first() <= last.last() + 2;
        return closed && (items.size() + 2 > LIST || isEach(first)) ? items : List.of();
      }
    }
    return List.of();
  }

  /** «كل من»: what follows is a list of several. */
  private boolean isEach(Participant first) {
    int of = first.first() - 1;
    return of > 0
        && words.get(of).folded().equals("من")
        && EACH.contains(words.get(of - 1).folded());
  }

  /** «واشنطن», «ولد عبد العزيز»: the «و» is the name's own. */
  private boolean isWholeName(Participant participant) {
    int start = words.get(participant.first()).span().start();
    for (Mention mention : roles.mentions()) {
      if (mention.span().start() == start && mention.actorId().equals(participant.actorId())) {
        return true;
      }
    }
    return false;
  }

  /** «حركة النهضة ورئيسها راشد الغنوشي»: a joined title with a pronoun leads to the next name. */
  private boolean isTitleOfHis(int from, int to) {
    boolean owned = false;
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (word.isPunctuation() || roles.traits(i).functionWord() || roles.traits(i).verb()) {
        return false;
      }
      owned |= roles.traits(i).withObject();
    }
    return owned && to - from <= 3 && words.get(from).folded().startsWith("و");
  }

  private boolean joined(Participant left, Participant right) {
    String folded = words.get(right.first()).folded();
    boolean conjunction =
        folded.startsWith("و")
            && words.get(right.first()).form().stripped().size() > 1
            && !isWholeName(right);
    int between = right.first() - left.last() - 1;
    if (between > 0 && isTitleOfHis(left.last() + 1, right.first())) {
      return true;
    }
    for (int i = left.last() + 1; i < right.first(); i++) {
      Word word = words.get(i);
      boolean comma = word.isComma();
      if (!comma && !word.folded().equals("و")) {
        return false;
      }
    }
    return conjunction || between > 0 && words.get(left.last() + 1).folded().equals("و");
  }
}
