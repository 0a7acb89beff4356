package org.mirsad.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.time.TimeResolution.Point;

/** The times an article has told so far, which others count from. Lives for one article. */
final class ToldTimes {
  /** How many sentences back a time is looked for that «بعد شهر» counts from. */
  private static final int MEMORY = 2;

  /** A time and the sentence that told it. */
  private record Told(Sentence sentence, Point point) {}

  private final List<Told> times = new ArrayList<>();
  private Point lastDay;

  /** Where the last day stands that is told beside a lexeme key, of the times filed so far. */
  private final Map<String, Integer> lastByKey = new HashMap<>();

  private int filed;

  void add(Sentence sentence, Point point) {
    times.add(new Told(sentence, point));
    lastDay = point.day() != 0 ? point : lastDay;
  }

  /** The last time told close before that is fine enough to count units from. */
  Optional<Point> nearest(Meaning.Unit unit, int sentence) {
    for (int i = times.size() - 1; i >= 0; i--) {
      Told told = times.get(i);
      if (sentence - told.sentence().number() > MEMORY) {
        break;
      }
      if (isFineEnough(told.point(), unit)) {
        return Optional.of(told.point());
      }
    }
    return Optional.empty();
  }

  private static boolean isFineEnough(Point point, Meaning.Unit unit) {
    return switch (unit) {
      case DAY -> point.day() != 0;
      case MONTH -> point.month() != 0;
      case YEAR -> true;
    };
  }

  Optional<Point> lastDay() {
    return Optional.ofNullable(lastDay);
  }

  /** The day told in the last sentence that speaks of the noun: what «المكالمات» took place on. */
  Optional<Point> dayOf(Set<String> noun) {
    for (; filed < times.size(); filed++) {
      if (!isToldAgain(filed)) {
        file(filed);
      }
    }
    int last = -1;
    for (String key : noun) {
      last = Math.max(last, lastByKey.getOrDefault(key, -1));
    }
    return last < 0 ? Optional.empty() : Optional.of(times.get(last).point());
  }

  /** Whether another day follows in the same sentence, which goes before this one. */
  private boolean isToldAgain(int time) {
    Sentence sentence = times.get(time).sentence();
    for (int i = time + 1; i < times.size() && times.get(i).sentence() == sentence; i++) {
      if (times.get(i).point().day() != 0) {
        return true;
      }
    }
    return false;
  }

  private void file(int time) {
    Told told = times.get(time);
    if (told.point().day() != 0) {
      for (Word word : told.sentence().words()) {
        word.form().keys().forEach(key -> lastByKey.put(key, time));
      }
    }
  }
}
