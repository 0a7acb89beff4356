package org.mirsad.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * How much kinder or harsher each publisher is than others on the same subjects: random effects of
 * publishers beside fixed levels of series (Henderson 1975, best linear unbiased prediction).
 *
 * <p>With n values of mean y by publisher u on series i,
 *
 * <pre>{@code
 * y(i,u) = m(i) + b(u) + noise of variance S / n(i,u),   b(u) of variance T
 * (L + S/T) b = r,   r(u) = sum over i of n(i,u) (y(i,u) - y(i)),
 * L(u,v) = [u = v] n(u) - sum over i of n(i,u) n(i,v) / n(i)
 * }</pre>
 *
 * <p>S is pooled from the spread of stories within a series and publisher, as if {@link
 * #PRIOR_STORIES} more stories had spread by {@link #PRIOR_VARIANCE}; T is its moment estimate,
 * from {@code E[sum r(u)^2 / L(u,u)] = T sum (L^2)(u,u) / L(u,u) + S P} over the P publishers that
 * share a series with another; without spread between publishers all effects are 0. Effects are
 * then centred so that, weighted by their values, they add up to 0.
 */
public final class PublisherEffects {
  /** Publishers beyond these, those with the fewest values, have no effect of their own. */
  static final int MOST_PUBLISHERS = 1000;

  private static final int PRIOR_STORIES = 8;
  private static final double PRIOR_VARIANCE = 0.25;

  private PublisherEffects() {}

  /**
   * What a publisher says on a series.
   *
   * @param series name of the series
   * @param publisher name of the publisher
   * @param stories stories with at least one value
   * @param values number of values
   * @param sum their sum
   * @param squares sum over stories of (sum of the story's values)^2 / (their number)
   */
  public record Sums(
      String series, String publisher, long stories, double values, double sum, double squares) {}

  /**
   * Estimates the effects.
   *
   * @param sums in any order, one for each series and known publisher
   * @return the effect of each publisher; empty where no two share a series
   */
  public static Map<String, Double> estimate(List<Sums> sums) {
    TreeMap<String, Double> values = new TreeMap<>();
    sums.forEach(s -> values.merge(s.publisher(), s.values(), Double::sum));
    if (values.size() < 2) {
      return Map.of();
    }
    List<String> publishers =
        values.keySet().stream()
            .sorted(Comparator.comparingDouble((String p) -> -values.get(p)))
            .limit(MOST_PUBLISHERS)
            .sorted()
            .toList();
    Map<String, Integer> index = new HashMap<>();
    publishers.forEach(publisher -> index.put(publisher, index.size()));
    TreeMap<String, List<Sums>> series = new TreeMap<>();
    sums.stream()
        .filter(s -> index.containsKey(s.publisher()) && s.values() > 0)
        .sorted(Comparator.comparing(Sums::publisher))
        .forEach(s -> series.computeIfAbsent(s.series(), k -> new ArrayList<>()).add(s));
    Equations equations = new Equations(series, index);
    return equations.isConnected() ? centred(publishers, equations.effects(), values) : Map.of();
  }

  private static Map<String, Double> centred(
      List<String> publishers, double[] effects, Map<String, Double> values) {
    double weighted = 0;
    double all = 0;
    for (double n : values.values()) {
      all += n;
    }
    for (int u = 0; u < effects.length; u++) {
      weighted += values.get(publishers.get(u)) * effects[u];
    }
    TreeMap<String, Double> centred = new TreeMap<>();
    for (String publisher : values.keySet()) {
      centred.put(publisher, -weighted / all);
    }
    for (int u = 0; u < effects.length; u++) {
      centred.merge(publishers.get(u), effects[u], Double::sum);
    }
    return Map.copyOf(centred);
  }

  /** The normal equations. */
  private static final class Equations {
    /** What rounding may leave of a publisher that shares no series. */
    private static final double NEGLIGIBLE = 1e-9;

    private final double[][] laplacian;
    private final double[] right;
    private double within;
    private long freedom;

    Equations(TreeMap<String, List<Sums>> series, Map<String, Integer> index) {
      laplacian = new double[index.size()][index.size()];
      right = new double[index.size()];
      series.values().forEach(parts -> add(parts, index));
    }

    private void add(List<Sums> parts, Map<String, Integer> index) {
      double n = parts.stream().mapToDouble(Sums::values).reduce(0, Double::sum);
      double mean = parts.stream().mapToDouble(Sums::sum).reduce(0, Double::sum) / n;
      for (Sums part : parts) {
        int u = index.get(part.publisher());
        within += Math.max(0, part.squares() - part.sum() * part.sum() / part.values());
        freedom += part.stories() - 1;
        right[u] += part.sum() - part.values() * mean;
        laplacian[u][u] += part.values();
        for (Sums other : parts) {
          laplacian[u][index.get(other.publisher())] -= part.values() * other.values() / n;
        }
      }
    }

    /** Whether any two publishers share a series. */
    boolean isConnected() {
      for (int u = 0; u < right.length; u++) {
        if (laplacian[u][u] > NEGLIGIBLE) {
          return true;
        }
      }
      return false;
    }

    double[] effects() {
      int size = right.length;
      double noise = (within + PRIOR_STORIES * PRIOR_VARIANCE) / (freedom + PRIOR_STORIES);
      double between = between(noise);
      if (between <= 0) {
        return new double[size];
      }
      double ridge = noise / between;
      double[][] matrix = new double[size][];
      for (int u = 0; u < size; u++) {
        matrix[u] = laplacian[u].clone();
        matrix[u][u] += ridge;
      }
      return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false), 1e-6, 1e-12)
          .getSolver()
          .solve(new ArrayRealVector(right, false))
          .toArray();
    }

    private double between(double noise) {
      double observed = 0;
      double scale = 0;
      for (int u = 0; u < right.length; u++) {
        double diagonal = laplacian[u][u];
        if (diagonal > NEGLIGIBLE) {
          double row = 0;
          for (double cell : laplacian[u]) {
            row += cell * cell;
          }
          observed += right[u] * right[u] / diagonal - noise;
          scale += row / diagonal;
        }
      }
      return scale > 0 ? observed / scale : 0;
    }
  }
}
