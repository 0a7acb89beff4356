package org.mirsad.annotate.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.Layer;
import org.mirsad.text.Morphology;
import org.mirsad.text.SentenceSplitter;
import org.mirsad.text.Span;

/** Splits the kept blocks of an article into sentences of analysed words. */
public final class SentenceAnnotator implements Annotator<Sentence> {
  private final Morphology morphology;

  public SentenceAnnotator(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public Layer<Sentence> layer() {
    return Sentence.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public List<Sentence> annotate(AnnotatedArticle article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.article().blocks()) {
      for (Span span : SentenceSplitter.split(article.text(), block.span())) {
        List<Word> words = Word.read(article.text(), span, morphology);
        if (!words.isEmpty()) {
          sentences.add(new Sentence(sentences.size(), block.kind(), block.blockNo(), span, words));
        }
      }
    }
    return sentences;
  }
}
