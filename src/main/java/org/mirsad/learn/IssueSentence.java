package org.mirsad.learn;

import java.util.Set;

/**
 * A labelled sentence, as far as it tells what words speak for an issue.
 *
 * @param document its article
 * @param issues on which somebody takes a stand in it
 * @param words of the sentence
 * @param article words of the whole article
 */
record IssueSentence(String document, Set<String> issues, Set<String> words, Set<String> article) {
  IssueSentence {
    issues = Set.copyOf(issues);
    words = Set.copyOf(words);
    article = Set.copyOf(article);
  }
}
