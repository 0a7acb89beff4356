package org.mirsad.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Article.DateSource;
import org.mirsad.annotate.Article.Dating;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.Pipeline;
import org.mirsad.annotate.actor.ActorAnnotator;
import org.mirsad.annotate.actor.Gazetteer;
import org.mirsad.annotate.actor.UnknownActors;
import org.mirsad.annotate.clean.Cleaner;
import org.mirsad.annotate.deed.DeedReferenceAnnotator;
import org.mirsad.annotate.model.OpinionModelAnnotator;
import org.mirsad.annotate.model.StanceModelAnnotator;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.reference.NounReferenceAnnotator;
import org.mirsad.annotate.sentence.SentenceAnnotator;
import org.mirsad.annotate.sentiment.SentimentAnnotator;
import org.mirsad.annotate.speech.StatementAnnotator;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.annotate.stance.StanceAnnotator;
import org.mirsad.annotate.term.TermAnnotator;
import org.mirsad.annotate.time.DateResolver;
import org.mirsad.annotate.time.TimeAnnotator;
import org.mirsad.document.Document;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Morphology;

/**
 * The whole analysis without Spark: from a document to annotated articles. Immutable and
 * thread-safe; build one per process.
 */
public final class Analyzer {

  /**
   * A document cut into blocks, and the articles in it, dated as far as the document itself tells.
   */
  public record CutDocument(Document document, List<Block> blocks, List<Article> articles) {
    public CutDocument {
      blocks = List.copyOf(blocks);
      articles = List.copyOf(articles);
    }
  }

  /** An article may have been pasted below one of another day. */
  private static final double NEIGHBOUR_CONFIDENCE = 0.7;

  private final Knowledge knowledge;
  private final Cleaner cleaner;
  private final DateResolver dates;
  private final Lexicon lexicon;
  private final Pipeline pipeline;

  public Analyzer(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.cleaner = new Cleaner(knowledge);
    this.dates = new DateResolver(knowledge);
    Morphology morphology = Morphology.instance();
    Gazetteer gazetteer = new Gazetteer(knowledge);
    this.lexicon = Lexicon.of(knowledge, morphology);
    this.pipeline =
        Pipeline.of(
            List.of(
                new SentenceAnnotator(morphology),
                new TimeAnnotator(),
                new ActorAnnotator(knowledge, gazetteer),
                new UnknownActors(knowledge, gazetteer),
                new NounReferenceAnnotator(knowledge),
                new StatementAnnotator(knowledge, morphology),
                new PronounAnnotator(knowledge),
                new DeedReferenceAnnotator(knowledge),
                new SentimentAnnotator(lexicon.passages()),
                new StanceAnnotator(lexicon),
                new OpinionModelAnnotator(lexicon),
                new StanceModelAnnotator(lexicon),
                new TermAnnotator(knowledge)));
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  /** What the annotators of sentiment and stance read with. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The annotators in the order they run. */
  public List<Annotator<?>> annotators() {
    return pipeline.annotators();
  }

  /**
   * Keys of the lines of a document, each once, by which a corpus finds lines that an outlet
   * repeats under many articles; the key holds the outlet and the folded line.
   */
  public List<Long> lineKeys(Document document) {
    return Cleaner.lineKeys(document);
  }

  /**
   * Cuts a document into blocks and dated articles.
   *
   * @param repeatedLines keys of the lines that stand under many articles of one outlet
   */
  public CutDocument cut(Document document, Set<Long> repeatedLines) {
    List<Block> blocks = cleaner.clean(document, repeatedLines);
    List<Article> articles =
        cleaner.articles(document, blocks).stream()
            .map(article -> article.datedBy(dates.resolve(article, document)))
            .toList();
    return new CutDocument(document, blocks, datedByNeighbours(articles));
  }

  /**
   * Gives the undated articles of a document the earliest date found in it, the surest of equal
   * ones.
   */
  private static List<Article> datedByNeighbours(List<Article> articles) {
    Optional<Dating> earliest =
        articles.stream()
            .map(Article::dating)
            .filter(dating -> dating.known().isPresent())
            .min(
                Comparator.comparing(Dating::date)
                    .thenComparing(Comparator.comparingDouble(Dating::confidence).reversed()));
    if (earliest.isEmpty()) {
      return articles;
    }
    Dating neighbour =
        new Dating(
            earliest.get().date(),
            DateSource.PARENT,
            earliest.get().confidence() * NEIGHBOUR_CONFIDENCE);
    return articles.stream()
        .map(article -> article.dating().known().isPresent() ? article : article.datedBy(neighbour))
        .toList();
  }

  /** Annotates an article with every layer. */
  public AnnotatedArticle annotate(Article article) {
    return pipeline.annotate(article);
  }
}
