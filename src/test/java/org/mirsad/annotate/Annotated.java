package org.mirsad.annotate;

import java.time.LocalDate;
import java.util.List;
import org.mirsad.annotate.actor.ActorAnnotator;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.reference.NounReferenceAnnotator;
import org.mirsad.annotate.sentence.SentenceAnnotator;
import org.mirsad.annotate.speech.StatementAnnotator;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.KnowledgeFiles;
import org.mirsad.text.Morphology;
import org.mirsad.text.Span;

/** Texts read with the built-in knowledge, for tests. */
public final class Annotated {
  public static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.builtIn());

  private static final Pipeline PIPELINE =
      Pipeline.of(
          List.of(
              new SentenceAnnotator(Morphology.instance()),
              new ActorAnnotator(KNOWLEDGE),
              new NounReferenceAnnotator(KNOWLEDGE),
              new StatementAnnotator(KNOWLEDGE, Morphology.instance()),
              new PronounAnnotator(KNOWLEDGE)));

  private Annotated() {}

  /** Sentences, mentions of all kinds and statements of an article of one block. */
  public static AnnotatedArticle read(String text, Article.Dating dating) {
    return PIPELINE.annotate(article(text, dating));
  }

  public static AnnotatedArticle read(String text, String date) {
    return read(text, dated(date));
  }

  public static Article article(String text, Article.Dating dating) {
    Block block = new Block(0, 1, Block.Kind.BODY, true, "test", new Span(0, text.length()));
    return new Article("a-1", "a", 1, "", "", "", text, List.of(block), dating);
  }

  public static Article.Dating dated(String date) {
    return new Article.Dating(LocalDate.parse(date), Article.DateSource.METADATA, 1);
  }
}
