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
import org.mirsad.text.Token;
import org.mirsad.text.Tokenizer;
import org.mirsad.text.WordType;

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
        List<Word> words = words(article.text(), span);
        if (!words.isEmpty()) {
          sentences.add(new Sentence(sentences.size(), block.kind(), block.blockNo(), span, words));
        }
      }
    }
    return sentences;
  }

  private List<Word> words(String text, Span range) {
    List<Word> words = new ArrayList<>(range.length() / 5 + 4);
    Tokenizer.scan(
        text,
        range,
        (kind, start, end) -> {
          WordType type = morphology.type(text, start, end);
          Span span = new Span(start, end);
          words.add(
              new Word(new Token(kind, span, type.surface(), type.form().folded()), type.form()));
        });
    return words;
  }
}
