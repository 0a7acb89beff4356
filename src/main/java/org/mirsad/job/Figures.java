package org.mirsad.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mirsad.statistics.ClusterSum;
import org.mirsad.statistics.Interval;
import org.mirsad.statistics.MeanEstimate;
import org.mirsad.statistics.Misclassification;
import org.mirsad.statistics.Reclassification;
import org.mirsad.statistics.Wilson;
import org.mirsad.tables.Flags;

/**
 * Figures over a set of articles: a day, week or month of a series, or all of it. Each level of the
 * ladder is counted: mentions, sentences, articles, stories, publishers.
 *
 * @param articles articles
 * @param clusters stories
 * @param publishers known outlets
 * @param counts sums over all articles
 * @param unique sums where a story counts once per date
 * @param published sums where a story counts once per date and outlet
 * @param mean mean polarity over {@code unique}; empty without judgements
 * @param positiveShare Wilson's interval of the share of positive judgements, stories as n
 * @param adjusted mean polarity without the effects of publishers, null where those are unknown
 * @param flag how far it can be trusted
 */
record Figures(
    long articles,
    long clusters,
    long publishers,
    Cell.Counts counts,
    Cell.Counts unique,
    Cell.Counts published,
    Optional<MeanEstimate> mean,
    Optional<Interval> positiveShare,
    Double adjusted,
    String flag) {

  /**
   * What the figures of a series are measured against.
   *
   * @param covered whether the corpus has any article in the period
   * @param undated share of the series' articles without a date
   * @param effects effects of publishers, empty where they cannot be told
   */
  record Setting(boolean covered, double undated, Map<String, Double> effects) {}

  /** Figures without an article. */
  static Figures none(boolean covered) {
    return covered ? UNMENTIONED : UNREAD;
  }

  private static final Figures UNMENTIONED = empty(true);
  private static final Figures UNREAD = empty(false);

  private static Figures empty(boolean covered) {
    return of(List.of(), new Setting(covered, 0, Map.of()));
  }

  static Figures of(List<Cell> cells, Setting setting) {
    Set<String> clusters = new HashSet<>();
    Set<String> publishers = new HashSet<>();
    Set<String> judging = new HashSet<>();
    Set<String> translated = new HashSet<>();
    TreeMap<String, Cell.Counts> byCluster = new TreeMap<>();
    TreeMap<String, Long> byPublisher = new TreeMap<>();
    Map<String, Long> contentKeys = new HashMap<>();
    Cell.Counts all = Cell.Counts.NONE;
    Cell.Counts published = Cell.Counts.NONE;
    for (Cell cell : cells) {
      Cell.Place place = cell.place();
      clusters.add(place.clusterId());
      all = all.plus(cell.counts());
      if (!place.publisher().isEmpty()) {
        publishers.add(place.publisher());
        if (cell.counts().judgements() > 0) {
          judging.add(place.publisher());
        }
      }
      if (place.published()) {
        published = published.plus(cell.counts());
      }
      if (place.unique()) {
        byCluster.merge(place.clusterId(), cell.counts(), Cell.Counts::plus);
        contentKeys.merge(place.clusterId(), place.contentKey(), Math::min);
        byPublisher.merge(place.publisher(), cell.counts().judgements(), Long::sum);
        if (place.translated() && cell.counts().judgements() > 0) {
          translated.add(place.clusterId());
        }
      }
    }
    Cell.Counts unique = byCluster.values().stream().reduce(Cell.Counts.NONE, Cell.Counts::plus);
    Optional<MeanEstimate> mean = mean(byCluster, contentKeys);
    int stories = mean.map(MeanEstimate::clusters).orElse(0);
    double share = stories == 0 ? 0 : (double) translated.size() / stories;
    return new Figures(
        cells.size(),
        clusters.size(),
        publishers.size(),
        all,
        unique,
        published,
        mean,
        mean.map(m -> positiveShare(unique, m.clusters())),
        mean.map(m -> adjusted(m.mean(), byPublisher, setting.effects())).orElse(null),
        Flags.of(
            new Flags.Evidence(
                setting.covered(), stories, judging.size(), share, setting.undated())));
  }

  /** Stories are keyed and ordered by their content, so that no figure depends on file names. */
  private static Optional<MeanEstimate> mean(
      Map<String, Cell.Counts> byCluster, Map<String, Long> contentKeys) {
    List<ClusterSum> sums = new ArrayList<>();
    byCluster.forEach(
        (cluster, counts) ->
            sums.add(
                new ClusterSum(
                    Long.toHexString(contentKeys.get(cluster)),
                    counts.polarity(),
                    counts.judgements())));
    sums.sort(
        Comparator.comparing(ClusterSum::cluster)
            .thenComparingDouble(ClusterSum::numerator)
            .thenComparingDouble(ClusterSum::denominator));
    return MeanEstimate.of(sums);
  }

  private static Interval positiveShare(Cell.Counts unique, int clusters) {
    double share = (double) unique.positive() / unique.judgements();
    return Wilson.share(share * clusters, clusters);
  }

  /** The mean less the mean effect of the publishers, each as often as it judges. */
  private static Double adjusted(
      double mean, TreeMap<String, Long> judgements, Map<String, Double> effects) {
    if (effects.isEmpty()) {
      return null;
    }
    double effect = 0;
    long all = 0;
    for (Map.Entry<String, Long> publisher : judgements.entrySet()) {
      effect += publisher.getValue() * effects.getOrDefault(publisher.getKey(), 0.0);
      all += publisher.getValue();
    }
    return Math.min(1, Math.max(-1, mean - effect / all));
  }

  /** The shares of good and bad sentences without the known errors of judging, stories as n. */
  Optional<Misclassification.Shares> corrected(Misclassification errors) {
    long sentences = unique.positive() + unique.neutral() + unique.negative();
    return sentences == 0
        ? Optional.empty()
        : errors.correct(unique.positive(), unique.negative(), sentences, clusters);
  }

  /** The mean stance without the known errors of judging, stories as n. */
  Optional<Reclassification.Mean> corrected(Reclassification errors) {
    return clusters == 0
        ? Optional.empty()
        : errors.mean(unique.positive(), unique.neutral(), unique.negative(), clusters);
  }

  /** Mean polarity of the published figures, null without judgements. */
  Double publishedMean() {
    return published.judgements() == 0 ? null : published.polarity() / published.judgements();
  }

  /** Share of positive judgements, null without any. */
  Double positive() {
    return mean.isEmpty() ? null : (double) unique.positive() / unique.judgements();
  }
}
