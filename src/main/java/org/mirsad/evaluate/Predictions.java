package org.mirsad.evaluate;

import java.util.Optional;

/** What was found in documents, whoever found it. */
@FunctionalInterface
public interface Predictions {

  /**
   * What was found in a document.
   *
   * @param name the document's name: file name without extension, or the record's id
   * @return empty if there is no such document
   */
  Optional<FoundDocument> of(String name);
}
