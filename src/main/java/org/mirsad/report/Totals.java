package org.mirsad.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mirsad.statistics.Interval;
import org.mirsad.statistics.Wilson;

/**
 * Figures of series over all dates, as the page shows them without a filter: ratios of sums over
 * cells, each story once per date, with intervals clustered by story.
 */
public final class Totals {
  /** Below this many stories figures are shown with caution and intervals are Wilson's. */
  public static final int ENOUGH_STORIES = 5;

  /** Stories that either half of what was read needs for a movement. */
  private static final int STORIES_FOR_MOVEMENT = 2;

  private static final double NO_VARIANCE = 1e-12;

  private final ReportData data;

  /**
   * Sums of a series and its mean.
   *
   * @param mentions mentions of the actor, in all articles
   * @param judgements judgements, each story once
   * @param stories stories with a judgement
   * @param translated those of these stories that say that they are machine-translated
   * @param publishers known publishers of articles with a judgement
   * @param mean mean polarity, 0 without judgements
   * @param low lower end of its 95 % interval
   * @param high upper end
   * @param variance of the mean
   */
  public record Total(
      long mentions,
      long judgements,
      int stories,
      int translated,
      int publishers,
      double mean,
      double low,
      double high,
      double variance) {

    /** Whether it rests on few stories, or on ones mostly machine-translated. */
    public boolean isFrail() {
      return stories < ENOUGH_STORIES || (publishers >= 2 && translated > stories / 2.0);
    }

    /** Whether it rests on stories enough, but of one publisher. */
    public boolean isPale() {
      return stories >= ENOUGH_STORIES && publishers < 2;
    }
  }

  /**
   * The later half of what was read less the earlier.
   *
   * @param change difference of the means
   * @param isClear whether its 95 % interval leaves 0 out
   */
  public record Movement(double change, boolean isClear) {}

  /** What a story adds: the sum of its polarities and their number. */
  private record Story(double polarity, long judgements) {
    Story plus(Story other) {
      return new Story(polarity + other.polarity, judgements + other.judgements);
    }
  }

  private record Mean(double value, Interval interval, double variance) {}

  private Totals(ReportData data) {
    this.data = data;
  }

  public static Totals of(ReportData data) {
    return new Totals(data);
  }

  /** The figures of a series over all dates and of undated articles. */
  public Total of(SeriesKey key) {
    return of(key, article -> true);
  }

  /** How many series of a kind the run has, more than those of the report maybe. */
  public int series(SeriesKey.Kind kind) {
    return data.cells().size(kind);
  }

  /** How a series moved; empty where either half has less than two stories with a judgement. */
  public Optional<Movement> movement(SeriesKey key) {
    return middle()
        .flatMap(
            middle -> {
              Total before = of(key, a -> a.date() != null && a.date().isBefore(middle));
              Total after = of(key, a -> a.date() != null && !a.date().isBefore(middle));
              if (Math.min(before.stories(), after.stories()) < STORIES_FOR_MOVEMENT) {
                return Optional.empty();
              }
              double change = after.mean() - before.mean();
              double half = Interval.Z95 * StrictMath.sqrt(before.variance() + after.variance());
              return Optional.of(new Movement(change, Math.abs(change) > half));
            });
  }

  /** By day mentions of the actor of a series of sentiment, or judgements of another series. */
  public SortedMap<LocalDate, Long> volume(SeriesKey key) {
    TreeMap<LocalDate, Long> volume = new TreeMap<>();
    boolean mentions = key.kind() == SeriesKey.Kind.SENTIMENT;
    data.cells()
        .of(key)
        .forEach(
            (id, counts) ->
                data.corpus()
                    .article(id)
                    .day()
                    .ifPresent(
                        day ->
                            volume.merge(
                                day,
                                mentions ? counts.mentions() : counts.judgements(),
                                Long::sum)));
    return volume;
  }

  /** The day from which on the later half of what was read was published. */
  private Optional<LocalDate> middle() {
    List<Coverage.Day> days =
        data.coverage().days().stream().sorted(Comparator.comparing(Coverage.Day::date)).toList();
    double half = days.stream().mapToLong(Coverage.Day::articles).sum() / 2.0;
    long seen = 0;
    for (Coverage.Day day : days) {
      seen += day.articles();
      if (seen > half) {
        LocalDate second = days.get(0).date().plusDays(1);
        return Optional.of(day.date().isBefore(second) ? second : day.date());
      }
    }
    return Optional.empty();
  }

  private Total of(SeriesKey key, Predicate<Corpus.Article> isIn) {
    long mentions = 0;
    Map<String, Story> stories = new TreeMap<>();
    Set<String> publishers = new HashSet<>();
    Set<String> translated = new HashSet<>();
    for (Map.Entry<String, Cells.Counts> cell : data.cells().of(key).entrySet()) {
      Corpus.Article article = data.corpus().article(cell.getKey());
      if (!isIn.test(article)) {
        continue;
      }
      Cells.Counts counts = cell.getValue();
      mentions += counts.mentions();
      if (counts.judgements() > 0) {
        publishers.add(article.publisher());
        if (article.unique()) {
          stories.merge(
              article.cluster(), new Story(counts.polarity(), counts.judgements()), Story::plus);
          if (article.translated()) {
            translated.add(article.cluster());
          }
        }
      }
    }
    publishers.remove("");
    long judgements = stories.values().stream().mapToLong(Story::judgements).sum();
    Mean mean = mean(stories, judgements);
    return new Total(
        mentions,
        judgements,
        stories.size(),
        translated.size(),
        publishers.size(),
        mean.value(),
        mean.interval().low(),
        mean.interval().high(),
        mean.variance());
  }

  /**
   * The mean over stories and its interval: that of a ratio of sums linearised over stories
   * (Cochran 1977, section 6.3) with Student's t; below five stories, and where all agree so that
   * no spread is seen, Wilson's with the stories as n.
   */
  private static Mean mean(Map<String, Story> stories, long judgements) {
    int k = stories.size();
    if (judgements == 0) {
      return new Mean(0, new Interval(0, 0), 0);
    }
    double n = judgements;
    double sum = stories.values().stream().mapToDouble(Story::polarity).sum();
    double mean = Math.min(1, Math.max(-1, sum / n));
    double squares =
        stories.values().stream()
            .mapToDouble(story -> square(story.polarity() - mean * story.judgements()))
            .sum();
    double variance = k > 1 ? k / (k - 1.0) * squares / (n * n) : 0;
    if (k < ENOUGH_STORIES || variance < NO_VARIANCE) {
      Interval wilson = Wilson.mean(mean, k);
      return new Mean(mean, wilson, square(wilson.width() / 2 / Interval.Z95));
    }
    double half = studentT(k - 1) * StrictMath.sqrt(variance);
    return new Mean(mean, new Interval(mean - half, mean + half).within(-1, 1), variance);
  }

  private static double square(double value) {
    return value * value;
  }

  /** The 97.5 % point of Student's t: Fisher and Cornish's expansion in 1/n, as in the page. */
  static double studentT(int degrees) {
    double z = Interval.Z95;
    double z2 = z * z;
    double n = degrees;
    return z
        + z * (z2 + 1) / (4 * n)
        + z * (5 * z2 * z2 + 16 * z2 + 3) / (96 * n * n)
        + z * (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15) / (384 * n * n * n);
  }
}
