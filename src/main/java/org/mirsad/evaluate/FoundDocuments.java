package org.mirsad.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents and what was found in them, by name. */
final class FoundDocuments implements Predictions {
  private final Map<String, List<FoundDocument>> documents = new HashMap<>();

  void add(String sourceUri, FoundDocument found) {
    documents.computeIfAbsent(DocumentName.of(sourceUri), name -> new ArrayList<>()).add(found);
  }

  @Override
  public Optional<FoundDocument> of(String name) {
    return DocumentName.only(name, documents.getOrDefault(name, List.of()));
  }
}
