package org.mirsad.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mirsad.analysis.Analyzer.CutDocument;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.clean.Cleaner;
import org.mirsad.document.Document;

/**
 * Analyses documents that fit into memory, without Spark: as a run of the job does, but that dates
 * are not taken over from near-duplicates.
 */
public final class CorpusAnalysis {
  /** Documents of an outlet in which a line stands before it counts as repeated. */
  public static final int LEAST_DOCUMENTS = 5;

  /** Least share of the outlet's documents such a line stands in. */
  private static final double LEAST_SHARE = 0.03;

  private final Analyzer analyzer;

  public CorpusAnalysis(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Gives every document, cut, with its annotated articles to {@code each}, in the order given. */
  public void analyze(
      List<Document> documents, BiConsumer<CutDocument, List<AnnotatedArticle>> each) {
    analyze(documents, document -> true, each);
  }

  /**
   * Analyses some documents as part of their corpus, which tells which lines an outlet repeats.
   *
   * @param wanted the documents to cut and annotate
   */
  public void analyze(
      List<Document> corpus,
      Predicate<Document> wanted,
      BiConsumer<CutDocument, List<AnnotatedArticle>> each) {
    Set<Long> repeated = repeatedLines(corpus);
    for (Document document : corpus) {
      if (wanted.test(document)) {
        CutDocument cut = analyzer.cut(document, repeated);
        each.accept(cut, cut.articles().stream().map(analyzer::annotate).toList());
      }
    }
  }

  /** Whether a line counts as repeated that stands in so many of an outlet's documents. */
  public static boolean isRepeated(long documents, long documentsOfOutlet) {
    return documents >= LEAST_DOCUMENTS && documents >= LEAST_SHARE * documentsOfOutlet;
  }

  private Set<Long> repeatedLines(List<Document> documents) {
    Map<Long, List<Document>> outlets =
        documents.stream().collect(Collectors.groupingBy(Cleaner::outlet));
    Set<Long> repeated = new HashSet<>();
    for (List<Document> ofOutlet : outlets.values()) {
      Map<Long, Integer> counts = new HashMap<>();
      for (Document document : ofOutlet) {
        analyzer.lineKeys(document).forEach(key -> counts.merge(key, 1, Integer::sum));
      }
      counts.forEach(
          (key, count) -> {
            if (isRepeated(count, ofOutlet.size())) {
              repeated.add(key);
            }
          });
    }
    return repeated;
  }
}
