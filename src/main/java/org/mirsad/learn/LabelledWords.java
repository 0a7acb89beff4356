package org.mirsad.learn;

import java.util.Set;

/**
 * The words of a labelled sentence, as far as they tell its labels.
 *
 * @param document its article
 * @param labels what is to be told of it
 * @param words of the sentence
 * @param article words of the whole article
 */
record LabelledWords(String document, Set<String> labels, Set<String> words, Set<String> article) {
  LabelledWords {
    labels = Set.copyOf(labels);
    words = Set.copyOf(words);
    article = Set.copyOf(article);
  }
}
