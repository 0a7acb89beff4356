package org.mirsad.tables;

/** Words of the column {@code n_flag}: how far the row's figures can be trusted. */
public final class Flags {
  public static final String N_FLAG = "n_flag";
  public static final String OK = "ok";
  public static final String NO_EVIDENCE = "no_evidence";
  public static final String SINGLE_CLUSTER = "single_cluster";
  public static final String FEW_CLUSTERS = "few_clusters";
  public static final String SINGLE_PUBLISHER = "single_publisher";

  static final String COMMENT =
      "no_evidence: nothing to average; single_cluster: all of it from one story; few_clusters:"
          + " from fewer than 5 stories; single_publisher: from one outlet or unknown ones only;"
          + " ok otherwise. The first that holds.";

  private Flags() {}
}
