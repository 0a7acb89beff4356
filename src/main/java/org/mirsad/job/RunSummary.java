package org.mirsad.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The articles of each input file, for people. */
final class RunSummary {
  private RunSummary() {}

  static List<RunResult.InputFileSummary> files(
      List<InputFile> files,
      List<Clusters.Card> cards,
      Map<String, Clusters.Placement> placements) {
    Map<String, List<Clusters.Card>> byFile = new HashMap<>();
    for (Clusters.Card card : cards) {
      byFile.computeIfAbsent(file(card.sourceUri()), f -> new ArrayList<>()).add(card);
    }
    return files.stream()
        .limit(RunResult.MOST_FILES)
        .map(
            file ->
                new RunResult.InputFileSummary(
                    file.uri(),
                    file.relativePath(),
                    articles(byFile.getOrDefault(file.uri(), List.of()), placements)))
        .toList();
  }

  private static List<RunResult.ArticleSummary> articles(
      List<Clusters.Card> cards, Map<String, Clusters.Placement> placements) {
    return cards.stream()
        .sorted(
            Comparator.comparing(Clusters.Card::sourceUri)
                .thenComparing(Clusters.Card::docId)
                .thenComparing(Clusters.Card::part))
        .map(card -> article(card, placements.get(card.articleId())))
        .toList();
  }

  private static RunResult.ArticleSummary article(
      Clusters.Card card, Clusters.Placement placement) {
    boolean represents = placement.representativeId().equals(card.articleId());
    return new RunResult.ArticleSummary(
        card.articleId(),
        card.part() > 1,
        card.title(),
        card.publisher(),
        placement.dating(),
        card.words(),
        represents ? "" : placement.representativeId());
  }

  /** The URI without the record. */
  private static String file(String sourceUri) {
    int hash = sourceUri.indexOf('#');
    return hash < 0 ? sourceUri : sourceUri.substring(0, hash);
  }
}
