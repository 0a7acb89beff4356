package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Tells who both sides are: «محبط من الطرفين» (frustrated with both sides), «طرفا النزاع» (the
 * parties to the conflict). They are the two named right behind, the two states or groups named
 * side by side before, else the two the article has named most where no third comes near.
 */
final class BothSides {
  /** How many sentences back the two may be named side by side. */
  private static final int SENTENCES = 3;

  /** How often each of two must be named to be whom an article is about. */
  private static final int OFTEN = 3;

  private static final Set<String> SIDES =
      Set.of(
          "الجانبان",
          "الجانبين",
          "الطرفان",
          "الطرفين",
          "للجانبين",
          "للطرفين",
          "بالطرفين",
          "بالجانبين",
          "كلاهما",
          "كليهما",
          "الخصمان",
          "الخصمين");

  /** «طرفا النزاع», «جانبي الصراع». */
  private static final Set<String> PARTIES = Set.of("طرفا", "طرفي", "جانبا", "جانبي", "لطرفي");

  private static final Set<String> CONFLICTS =
      Set.of("النزاع", "الصراع", "الحرب", "القتال", "الازمه", "الخلاف", "المفاوضات");

  private final Passage passage;
  private final SentenceRoles roles;

  BothSides(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** The two meant by a word, as participants at its place; empty if it means no two. */
  List<Participant> at(int index) {
    if (index < 0 || index >= roles.words().size()) {
      return List.of();
    }
    Word word = passage.word(index);
    boolean parties =
        PARTIES.contains(word.folded())
            && index + 1 < roles.words().size()
            && CONFLICTS.contains(passage.word(index + 1).folded());
    if (!parties && !SIDES.contains(word.folded())) {
      return List.of();
    }
    List<String> two = apposed(parties ? index + 2 : index + 1);
    two = two.isEmpty() ? named(passage, index) : two;
    Passage before = passage.previous().orElse(null);
    for (int back = 0; two.isEmpty() && before != null && back < SENTENCES; back++) {
      two = named(before, Integer.MAX_VALUE);
      before = before.previous().orElse(null);
    }
    two = two.isEmpty() && parties ? most() : two;
    return two.stream().map(id -> Antecedents.placed(index, id)).toList();
  }

  /** «طرفي النزاع روسيا وأوكرانيا». */
  private List<String> apposed(int index) {
    for (Participant participant : roles.participants()) {
      if (participant.first() == index && participant.isDirect() && !participant.byAdjective()) {
        List<Participant> all = roles.withConjuncts(participant);
        return all.size() == 2 ? List.of(all.get(0).actorId(), all.get(1).actorId()) : List.of();
      }
    }
    return List.of();
  }

  /** The last two groups or states named side by side before a word. */
  private static List<String> named(Passage passage, int before) {
    List<String> two = List.of();
    for (Participant participant : passage.roles().participants()) {
      if (participant.last() < before && isSide(passage, participant)) {
        List<Participant> all =
            passage.roles().withConjuncts(participant).stream()
                .filter(p -> isSide(passage, p) && p.last() < before)
                .toList();
        if (all.size() == 2 && !all.get(0).actorId().equals(all.get(1).actorId())) {
          two = List.of(all.get(0).actorId(), all.get(1).actorId());
        }
      }
    }
    return two;
  }

  /** The two an article names most, if no third is named as often as the second. */
  private List<String> most() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Passage at = passage; at != null; at = at.previous().orElse(null)) {
      for (Participant participant : at.roles().participants()) {
        if (isSide(at, participant) || participant.byAdjective()) {
          counts.merge(participant.actorId(), 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
    ranked.sort((a, b) -> b.getValue() - a.getValue());
    boolean clear =
        ranked.size() >= 2
            && ranked.get(1).getValue() >= OFTEN
            && (ranked.size() == 2 || ranked.get(2).getValue() < ranked.get(1).getValue());
    return clear ? List.of(ranked.get(0).getKey(), ranked.get(1).getKey()) : List.of();
  }

  private static boolean isSide(Passage passage, Participant participant) {
    return !participant.byAdjective() && !passage.isPerson(participant);
  }
}
