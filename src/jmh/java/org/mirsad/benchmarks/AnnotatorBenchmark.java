package org.mirsad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.mirsad.analysis.Analyzer;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Article;
import org.mirsad.document.Document;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.KnowledgeFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One stage of the analysis over all texts: cutting and dating, each annotator by its layer, and
 * all annotators together. An annotator gets its articles with the layers before it and without
 * anything else worked out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 9, time = 1)
public class AnnotatorBenchmark {
  static final String CUT = "cut and date";
  static final String ALL = "all layers";

  @Param({
    CUT,
    "sentences",
    "time_expressions",
    "mentions",
    "statements",
    "opinions",
    "stances",
    "terms",
    ALL
  })
  public String stage;

  private Analyzer analyzer;
  private List<Document> documents;
  private List<Article> articles;
  private List<Annotator<?>> before;
  private Annotator<?> annotator;
  private List<AnnotatedArticle> annotated;

  @Setup
  public void prepare() {
    analyzer = new Analyzer(Knowledge.load(KnowledgeFiles.builtIn()));
    documents = Texts.read();
    articles = new ArrayList<>();
    for (Document document : documents) {
      articles.addAll(analyzer.cut(document, Set.of()).articles());
    }
    if (stage.equals(CUT) || stage.equals(ALL)) {
      return;
    }
    before = new ArrayList<>();
    for (Annotator<?> next : analyzer.annotators()) {
      if (next.layer().name().equals(stage)) {
        annotator = next;
        break;
      }
      before.add(next);
    }
    if (annotator == null) {
      throw new IllegalStateException("no annotator writes the layer " + stage);
    }
    annotated = articles.stream().map(analyzer::annotate).toList();
  }

  @Benchmark
  public void run(Blackhole results) {
    switch (stage) {
      case CUT -> documents.forEach(d -> results.consume(analyzer.cut(d, Set.of())));
      case ALL -> articles.forEach(a -> results.consume(analyzer.annotate(a)));
      default -> annotated.forEach(a -> results.consume(annotator.annotate(asBefore(a))));
    }
  }

  /** The article with the layers before the annotator's and nothing that annotators share. */
  private AnnotatedArticle asBefore(AnnotatedArticle whole) {
    AnnotatedArticle article = AnnotatedArticle.of(whole.article());
    for (Annotator<?> earlier : before) {
      article = copy(whole, article, earlier);
    }
    return article;
  }

  private static <T> AnnotatedArticle copy(
      AnnotatedArticle from, AnnotatedArticle to, Annotator<T> annotator) {
    return to.with(annotator.layer(), from.layer(annotator.layer()));
  }
}
