package org.mirsad.tables;

/** Words of the column {@code n_flag}: how far the row's figures can be trusted. */
public final class Flags {
  public static final String N_FLAG = "n_flag";
  public static final String OK = "ok";
  public static final String NO_DATA = "no_data";
  public static final String NO_EVIDENCE = "no_evidence";
  public static final String SINGLE_CLUSTER = "single_cluster";
  public static final String FEW_CLUSTERS = "few_clusters";
  public static final String SINGLE_PUBLISHER = "single_publisher";
  public static final String MOSTLY_TRANSLATED = "mostly_translated";
  public static final String MOSTLY_UNDATED = "mostly_undated";

  /** Below this many stories a figure rests on few. */
  public static final int ENOUGH_CLUSTERS = 5;

  /** A share above this is most of a row's stories. */
  public static final double MOST = 0.5;

  static final String COMMENT =
      "no_data: the corpus has no article then; no_evidence: it has, but nothing to average;"
          + " single_cluster: all of it from one story; few_clusters: from fewer than 5 stories;"
          + " single_publisher: from one outlet or unknown ones only; mostly_translated: more than"
          + " half of the stories are machine-translated; mostly_undated: more than half of the"
          + " series' articles in the run have no date, so that no row by date sees them; ok"
          + " otherwise. The first that holds.";

  private Flags() {}

  /**
   * What a figure rests on.
   *
   * @param covered whether the corpus has any article in the period
   * @param clusters stories with at least one judgement
   * @param publishers known outlets of these stories
   * @param translated share of these stories that say they are machine-translated, [0,1]
   * @param undated share of the series' articles in the whole run without a date, [0,1]; 0 for
   *     figures that count them
   */
  public record Evidence(
      boolean covered, int clusters, int publishers, double translated, double undated) {}

  /** The flag of a figure: the first of the column's rules that holds. */
  public static String of(Evidence evidence) {
    if (!evidence.covered()) {
      return NO_DATA;
    }
    if (evidence.clusters() == 0) {
      return NO_EVIDENCE;
    }
    if (evidence.clusters() == 1) {
      return SINGLE_CLUSTER;
    }
    if (evidence.clusters() < ENOUGH_CLUSTERS) {
      return FEW_CLUSTERS;
    }
    if (evidence.publishers() < 2) {
      return SINGLE_PUBLISHER;
    }
    if (evidence.translated() > MOST) {
      return MOSTLY_TRANSLATED;
    }
    return evidence.undated() > MOST ? MOSTLY_UNDATED : OK;
  }
}
