package org.mirsad.statistics;

import java.util.Objects;

/**
 * What one cluster of near-duplicate articles adds to a ratio of sums. Clusters, not sentences, are
 * the independent units: what one story says of somebody is said in one voice.
 *
 * @param cluster id of the cluster, the key of its random weights
 * @param numerator its share of the sum above the line, such as polarities
 * @param denominator its share of the sum below the line, such as the number of opinions; not
 *     negative
 */
public record ClusterSum(String cluster, double numerator, double denominator) {
  public ClusterSum {
    Objects.requireNonNull(cluster, "cluster");
    if (!(denominator >= 0)) {
      throw new IllegalArgumentException("negative denominator: " + denominator);
    }
  }
}
