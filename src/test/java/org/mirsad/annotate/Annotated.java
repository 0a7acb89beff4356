package org.mirsad.annotate;

import java.time.LocalDate;
import java.util.List;
import org.mirsad.analysis.Analyzer;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.KnowledgeFiles;
import org.mirsad.text.Span;

/** Texts read with the built-in knowledge, for tests. */
public final class Annotated {
  public static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.builtIn());

  private static final Analyzer ANALYZER = new Analyzer(KNOWLEDGE);

  private static final Analyzer RULES = new Analyzer(KNOWLEDGE.withoutModels());

  private Annotated() {}

  /** All layers of an article of one block. */
  public static AnnotatedArticle read(String text, Article.Dating dating) {
    return ANALYZER.annotate(article(text, dating));
  }

  public static AnnotatedArticle read(String text, String date) {
    return read(text, dated(date));
  }

  /** The same without trained models. */
  public static AnnotatedArticle readByRules(String text, String date) {
    return RULES.annotate(article(text, dated(date)));
  }

  public static Article article(String text, Article.Dating dating) {
    Block block = new Block(0, 1, Block.Kind.BODY, true, "test", new Span(0, text.length()));
    return new Article("a-1", "a", 1, "", "", "", text, List.of(block), dating);
  }

  public static Article.Dating dated(String date) {
    return new Article.Dating(LocalDate.parse(date), Article.DateSource.METADATA, 1);
  }
}
