package org.mirsad.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.mirsad.statistics.ClusterSum;
import org.mirsad.statistics.KeyedRandom;
import org.mirsad.statistics.MeanEstimate;
import org.mirsad.tables.Flags;

/**
 * A figure computed again from its evidence: the mean is the sum of the polarities over their
 * number, each story once a day.
 *
 * @param judgements rows of evidence
 * @param positive those in favour
 * @param neutral those under a condition
 * @param negative those against
 * @param counted rows in articles that carry their story's weight: what the sum is divided by
 * @param sum of the polarities of the counted rows
 * @param published rows where a story counts once a day and outlet
 * @param publishedSum of their polarities
 * @param articles articles with evidence
 * @param publishers known outlets among theirs
 * @param mean with its interval; empty without counted rows
 */
public record Recount(
    long judgements,
    long positive,
    long neutral,
    long negative,
    long counted,
    double sum,
    long published,
    double publishedSum,
    long articles,
    long publishers,
    Optional<MeanEstimate> mean) {

  private static final double MILLION = 1_000_000;

  static Recount of(List<Evidence> evidence, Map<String, String> contents) {
    Set<String> articles = new HashSet<>();
    Set<String> publishers = new HashSet<>();
    long[] signs = new long[3];
    long counted = 0;
    long sum = 0;
    long published = 0;
    long publishedSum = 0;
    for (Evidence one : evidence) {
      articles.add(one.source().articleId());
      if (!one.source().publisher().isEmpty()) {
        publishers.add(one.source().publisher());
      }
      signs[1 - one.judgement().sign()]++;
      long millionths = millionths(one);
      if (one.source().counted()) {
        counted++;
        sum += millionths;
      }
      if (one.source().published()) {
        published++;
        publishedSum += millionths;
      }
    }
    return new Recount(
        evidence.size(),
        signs[0],
        signs[1],
        signs[2],
        counted,
        sum / MILLION,
        published,
        publishedSum / MILLION,
        articles.size(),
        publishers.size(),
        MeanEstimate.of(stories(evidence, contents)));
  }

  /** The job adds whole millionths up, so that no order of adding matters; so must a recount. */
  static long millionths(Evidence one) {
    return Math.round(one.judgement().polarity() * MILLION);
  }

  /** Stories in the order, and under the keys, that the job gives them: by their content. */
  private static List<ClusterSum> stories(List<Evidence> evidence, Map<String, String> contents) {
    Map<String, Long> keys = new HashMap<>();
    TreeMap<String, long[]> sums = new TreeMap<>();
    for (Evidence one : evidence) {
      if (one.source().counted()) {
        String cluster = one.source().clusterId();
        long key = KeyedRandom.hash(contents.get(one.source().articleId()));
        keys.merge(cluster, key, Math::min);
        long[] sum = sums.computeIfAbsent(cluster, c -> new long[2]);
        sum[0] += millionths(one);
        sum[1]++;
      }
    }
    List<ClusterSum> stories = new ArrayList<>();
    sums.forEach(
        (cluster, sum) ->
            stories.add(
                new ClusterSum(Long.toHexString(keys.get(cluster)), sum[0] / MILLION, sum[1])));
    stories.sort(
        Comparator.comparing(ClusterSum::cluster)
            .thenComparingDouble(ClusterSum::numerator)
            .thenComparingDouble(ClusterSum::denominator));
    return stories;
  }

  /** Stories with counted evidence. */
  public int stories() {
    return mean.map(MeanEstimate::clusters).orElse(0);
  }

  /** Mean polarity where a story counts once a day and outlet. */
  public OptionalDouble publishedMean() {
    return published == 0 ? OptionalDouble.empty() : OptionalDouble.of(publishedSum / published);
  }

  /**
   * The word of {@code n_flag} that stories and outlets of the evidence deserve; what the daily
   * tables know of translations and missing dates besides does not count here.
   */
  public String flag() {
    return Flags.of(
        new Flags.Evidence(true, Math.toIntExact(stories()), Math.toIntExact(publishers), 0, 0));
  }
}
