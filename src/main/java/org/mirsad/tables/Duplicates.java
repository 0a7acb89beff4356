package org.mirsad.tables;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The members of clusters with more than one article. */
public final class Duplicates {
  public static final String NAME = "duplicates";
  public static final String CLUSTER_ID = "cluster_id";
  public static final String ARTICLE_ID = "article_id";
  public static final String SIMILARITY = "similarity";
  public static final String REPRESENTATIVE = "representative";

  public static final StructType SCHEMA =
      new Schema()
          .text(CLUSTER_ID, "Cluster: the smallest article_id in it.")
          .text(ARTICLE_ID, "Member.")
          .number(
              SIMILARITY,
              "Highest Jaccard similarity of its word 5-grams to another member, [0.6,1].")
          .flag(REPRESENTATIVE, "Whether it stands for the cluster: earliest, then longest.")
          .build();

  public static final Table TABLE =
      Table.of(NAME, "member of a cluster", SCHEMA, CLUSTER_ID, ARTICLE_ID);

  private Duplicates() {}

  public static Row toRow(
      String clusterId, String articleId, double similarity, boolean representative) {
    return RowFactory.create(clusterId, articleId, similarity, representative);
  }
}
