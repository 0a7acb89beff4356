package org.mirsad.analysis;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Block;
import org.mirsad.document.Document;
import org.mirsad.knowledge.Knowledge;

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

  private final Knowledge knowledge;

  public Analyzer(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  /**
   * Keys of the lines of a document, each once, by which a corpus finds lines that an outlet
   * repeats under many articles; the key holds the outlet and the folded line.
   */
  public List<Long> lineKeys(Document document) {
    throw new UnsupportedOperationException(document.docId());
  }

  /**
   * Cuts a document into blocks and dated articles.
   *
   * @param repeatedLines keys of the lines that stand under many articles of one outlet
   */
  public CutDocument cut(Document document, Set<Long> repeatedLines) {
    throw new UnsupportedOperationException(document.docId() + repeatedLines.size());
  }

  /** Annotates an article with every layer. */
  public AnnotatedArticle annotate(Article article) {
    throw new UnsupportedOperationException(article.articleId());
  }
}
