package org.mirsad.annotate.sentence;

import java.util.List;
import java.util.Objects;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.Layer;
import org.mirsad.text.Span;

/**
 * A sentence and its words.
 *
 * @param number position in the article, from 0
 * @param block kind of the block it stands in
 * @param blockNo number of that block
 * @param span where it stands
 * @param words its tokens with their analyses, in order
 */
public record Sentence(int number, Block.Kind block, int blockNo, Span span, List<Word> words) {
  public static final Layer<Sentence> LAYER = new Layer<>("sentences", Sentence.class);

  public Sentence {
    Objects.requireNonNull(block, "block");
    Objects.requireNonNull(span, "span");
    words = List.copyOf(words);
  }
}
