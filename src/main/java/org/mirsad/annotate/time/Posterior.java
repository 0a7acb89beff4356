package org.mirsad.annotate.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely each day is to be the day of publication, given independent clues; the days that are
 * no candidates share one weight.
 *
 * @param shares of the candidates, by date; with the other days they add up to 1
 */
record Posterior(TreeMap<LocalDate, Double> shares) {
  private static final double LEAST_RATIO = 1e-4;

  static Posterior of(List<Clue> clues, Collection<LocalDate> candidates) {
    Map<LocalDate, Double> logs = new HashMap<>();
    double highest = 0;
    for (LocalDate day : candidates) {
      double log = 0;
      for (Clue clue : clues) {
        log += Math.log(Math.max(clue.ratio(day), LEAST_RATIO));
      }
      logs.put(day, log);
      highest = Math.max(highest, log);
    }
    double elsewhere = Math.log(Math.max(1, Habits.DAYS - candidates.size()));
    for (Clue clue : clues) {
      elsewhere += Math.log(Math.max(clue.elsewhere(), LEAST_RATIO));
    }
    TreeMap<LocalDate, Double> shares = new TreeMap<>();
    double total = Math.exp(elsewhere - highest);
    for (LocalDate day : candidates) {
      double share = Math.exp(logs.get(day) - highest);
      shares.put(day, share);
      total += share;
    }
    for (Map.Entry<LocalDate, Double> share : shares.entrySet()) {
      share.setValue(share.getValue() / total);
    }
    return new Posterior(shares);
  }

  /** The likeliest day, its neighbours counting half; of equals the earliest. */
  LocalDate best() {
    LocalDate best = shares.firstKey();
    double most = -1;
    for (LocalDate day : shares.keySet()) {
      double score = (share(day) + around(day)) / 2;
      if (score > most) {
        best = day;
        most = score;
      }
    }
    return best;
  }

  /** How likely it was that day or one beside it. */
  double around(LocalDate day) {
    return Math.min(1, share(day.minusDays(1)) + share(day) + share(day.plusDays(1)));
  }

  private double share(LocalDate day) {
    return shares.getOrDefault(day, 0.0);
  }
}
