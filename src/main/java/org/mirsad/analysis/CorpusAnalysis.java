package org.mirsad.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.mirsad.analysis.Analyzer.CutDocument;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.document.Document;

/**
 * Analyses documents that fit into memory, without Spark: as a run of the job does, but that dates
 * are not taken over from near-duplicates.
 */
public final class CorpusAnalysis {
  /** Documents of an outlet in which a line stands before it counts as repeated. */
  public static final int LEAST_DOCUMENTS = 5;

  private final Analyzer analyzer;

  public CorpusAnalysis(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Gives every document, cut, with its annotated articles to {@code each}, in the order given. */
  public void analyze(
      List<Document> documents, BiConsumer<CutDocument, List<AnnotatedArticle>> each) {
    Set<Long> repeated = repeatedLines(documents);
    for (Document document : documents) {
      CutDocument cut = analyzer.cut(document, repeated);
      each.accept(cut, cut.articles().stream().map(analyzer::annotate).toList());
    }
  }

  private Set<Long> repeatedLines(List<Document> documents) {
    Map<Long, Integer> counts = new HashMap<>();
    if (documents.size() >= LEAST_DOCUMENTS) {
      for (Document document : documents) {
        analyzer.lineKeys(document).forEach(key -> counts.merge(key, 1, Integer::sum));
      }
    }
    Set<Long> repeated = new HashSet<>();
    counts.forEach(
        (key, count) -> {
          if (count >= LEAST_DOCUMENTS) {
            repeated.add(key);
          }
        });
    return repeated;
  }
}
