package org.mirsad.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Article.DateSource;
import org.mirsad.annotate.Article.Dating;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.SentenceAnnotator;
import org.mirsad.document.Document;
import org.mirsad.document.Document.Metadata;
import org.mirsad.text.Morphology;
import org.mirsad.text.Span;

/** Articles and documents for tests. */
final class Texts {
  private Texts() {}

  /** An article of one block, written on a day (null: unknown). */
  static Article article(String text, LocalDate reference) {
    return article(text, 1, List.of(new Span(0, text.length())), reference);
  }

  static Article article(String text, int part, List<Span> spans, LocalDate reference) {
    List<Block> blocks = new ArrayList<>();
    for (Span span : spans) {
      blocks.add(new Block(blocks.size(), part, Block.Kind.BODY, true, "test", span));
    }
    Dating dating =
        reference == null ? Dating.UNDATED : new Dating(reference, DateSource.METADATA, 1);
    return new Article("a-" + part, "a", part, part > 1 ? "a-1" : "", "", "", text, blocks, dating);
  }

  /** One block per paragraph, as a cleaner would cut it, blank lines left out. */
  static Article paragraphs(String text, int part, int start, int end, LocalDate reference) {
    List<Span> spans = new ArrayList<>();
    int from = start;
    while (from < end) {
      int to = text.indexOf('\n', from);
      to = to < 0 || to > end ? end : to + 1;
      if (!text.substring(from, to).isBlank()) {
        spans.add(new Span(from, to));
      }
      from = to;
    }
    return article(text, part, spans, reference);
  }

  static Document document(String text, String uri, Metadata metadata) {
    return new Document("a", uri, "UTF-8", text.length(), "", text, metadata);
  }

  static AnnotatedArticle sentences(Article article) {
    AnnotatedArticle annotated = AnnotatedArticle.of(article);
    return annotated.with(
        Sentence.LAYER, new SentenceAnnotator(Morphology.instance()).annotate(annotated));
  }

  static List<TimeExpression> times(String text, LocalDate reference) {
    return new TimeAnnotator().annotate(sentences(article(text, reference)));
  }
}
