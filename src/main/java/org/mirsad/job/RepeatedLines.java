package org.mirsad.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.mirsad.analysis.CorpusAnalysis;
import org.mirsad.document.Document;

/** Lines that an outlet repeats under many articles: menus, prompts, notices. */
final class RepeatedLines {
  private static final StructType LINE =
      new StructType().add("outlet", "long", false).add("line", "long", false);

  private RepeatedLines() {}

  /**
   * Keys of the repeated lines.
   *
   * @param documents documents read, see {@link ReadFiles#READ}
   * @param documentsByOutlet how many there are of each outlet
   */
  static Set<Long> find(
      Dataset<Row> documents, Map<Long, Long> documentsByOutlet, AnalyzerFactory analyzers) {
    if (documentsByOutlet.values().stream().noneMatch(n -> n >= CorpusAnalysis.LEAST_DOCUMENTS)) {
      return Set.of();
    }
    List<Row> candidates =
        documents
            .flatMap(new ToLines(analyzers), Encoders.row(LINE))
            .groupBy("outlet", "line")
            .agg(functions.count(functions.lit(1)).as("documents"))
            .where(functions.col("documents").geq(CorpusAnalysis.LEAST_DOCUMENTS))
            .collectAsList();
    Set<Long> repeated = new HashSet<>();
    for (Row row : candidates) {
      if (CorpusAnalysis.isRepeated(
          row.getLong(2), documentsByOutlet.getOrDefault(row.getLong(0), 0L))) {
        repeated.add(row.getLong(1));
      }
    }
    return repeated;
  }

  /** The keys of the lines of a document, with its outlet. */
  private static final class ToLines implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final AnalyzerFactory analyzers;

    ToLines(AnalyzerFactory analyzers) {
      this.analyzers = analyzers;
    }

    @Override
    public Iterator<Row> call(Row row) {
      Document document = ReadFiles.document(row);
      long outlet = row.<Long>getAs("outlet");
      List<Row> lines = new ArrayList<>();
      for (Long line : analyzers.analyzer().lineKeys(document)) {
        lines.add(RowFactory.create(outlet, line));
      }
      return lines.iterator();
    }
  }
}
