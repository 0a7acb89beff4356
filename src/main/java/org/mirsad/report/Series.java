package org.mirsad.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A series as the tables have it: its points by length of period, its trend and its breaks. */
public final class Series {
  private final Map<Period, List<Point>> points = new EnumMap<>(Period.class);
  private final List<Level> trend = new ArrayList<>();
  private final List<Break> breaks = new ArrayList<>();

  /**
   * A period with judgements, figures as in its table.
   *
   * @param date its first day
   * @param mean mean polarity, each story once
   * @param low lower end of its 95 % interval
   * @param high upper end
   * @param judgements judgements, each story once
   * @param stories stories among its articles; 0 where the table does not say
   * @param flag how far the figures can be trusted
   */
  public record Point(
      LocalDate date,
      double mean,
      double low,
      double high,
      long judgements,
      long stories,
      String flag) {}

  /**
   * A day of the trend.
   *
   * @param value smoothed level
   * @param low lower end of its 95 % interval
   * @param high upper end
   * @param window plain mean of the seven days that end here; empty where the table has none
   * @param adjusted the day's mean without the publishers' own leanings; empty where the table has
   *     none
   */
  public record Level(
      LocalDate date,
      double value,
      double low,
      double high,
      OptionalDouble window,
      OptionalDouble adjusted) {}

  /**
   * A break in the level.
   *
   * @param date first day of the new level
   * @param before level before
   * @param after level after
   * @param qValue q-value over all breaks of the run
   * @param coverage whether what is read changed too
   * @param coverageP p-value of a break in the number of stories there; empty where not tested
   * @param mixP p-value of a break in the mix of publishers there; empty where not tested
   */
  public record Break(
      LocalDate date,
      double before,
      double after,
      double qValue,
      boolean coverage,
      OptionalDouble coverageP,
      OptionalDouble mixP) {}

  void add(Period period, Point point) {
    points.computeIfAbsent(period, p -> new ArrayList<>()).add(point);
  }

  void add(Level level) {
    trend.add(level);
  }

  void add(Break found) {
    breaks.add(found);
  }

  public List<Point> points(Period period) {
    return points.getOrDefault(period, List.of());
  }

  /**
   * The trend at no more than {@link Limits#TREND_POINTS} days, the first and the last among them.
   */
  public List<Level> trend() {
    int most = Limits.TREND_POINTS;
    if (trend.size() <= most) {
      return List.copyOf(trend);
    }
    List<Level> thinned = new ArrayList<>(most);
    for (int i = 0; i < most; i++) {
      thinned.add(trend.get((int) ((long) i * (trend.size() - 1) / (most - 1))));
    }
    return thinned;
  }

  public List<Break> breaks() {
    return List.copyOf(breaks);
  }
}
