package org.mirsad.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;

/**
 * What of a run the report shows: all that is drawn, on the page or elsewhere, is drawn from this.
 *
 * @param run the run's description
 * @param corpus its articles
 * @param cells what each article adds to each series
 * @param series the series shown, with their points
 * @param order their names, of each kind those with most evidence first
 * @param evidence judgements whose sentences are shown
 * @param sentences these sentences
 * @param sources where the documents of these sentences are, by document
 * @param coverage what was read
 * @param terms what was spoken of
 * @param quality how far it can be trusted
 * @param names names of actors and issues
 */
public record ReportData(
    JsonNode run,
    Corpus corpus,
    Cells cells,
    Map<SeriesKey, Series> series,
    List<SeriesKey> order,
    EvidenceRows.Choice evidence,
    Map<SentenceTexts.Place, SentenceTexts.Sentence> sentences,
    Map<String, String> sources,
    Coverage coverage,
    Terms terms,
    Quality quality,
    Names names) {

  /**
   * Reads a run.
   *
   * @throws org.mirsad.InputException if it lacks a table or column
   */
  public static ReportData read(PublishedRun run, Names names) {
    Corpus corpus = Corpus.read(run);
    Cells cells = Cells.read(run);
    List<SeriesKey> order = cells.selected();
    EvidenceRows.Choice evidence = EvidenceRows.choose(run, corpus, Set.copyOf(order));
    Set<String> actors =
        order.stream()
            .filter(key -> key.kind() == SeriesKey.Kind.SENTIMENT)
            .map(SeriesKey::first)
            .collect(Collectors.toCollection(TreeSet::new));
    Terms terms = TermRows.read(run, corpus, actors);
    List<SentenceTexts.Place> places =
        evidence.rows().stream()
            .map(row -> new SentenceTexts.Place(row.article(), row.sentence()))
            .toList();
    Set<String> documents = new HashSet<>();
    places.forEach(place -> documents.add(corpus.article(place.article()).document()));
    terms.rising().stream()
        .flatMap(term -> term.sentences().stream())
        .forEach(s -> documents.add(corpus.article(s.place().article()).document()));
    return new ReportData(
        run.description(),
        corpus,
        cells,
        SeriesTables.read(run, order),
        order,
        evidence,
        SentenceTexts.at(run, places),
        sources(run, documents),
        Coverage.read(run),
        terms,
        QualityRows.read(run, corpus),
        names);
  }

  /** The address of each document: the one it was published at where that is known. */
  private static Map<String, String> sources(PublishedRun run, Collection<String> documents) {
    boolean addresses = run.columns("documents").contains("url");
    List<String> columns =
        addresses ? List.of("doc_id", "source_uri", "url") : List.of("doc_id", "source_uri");
    Map<String, String> sources = new TreeMap<>();
    try (Stream<TableRow> rows = run.rows("documents", columns)) {
      rows.filter(row -> documents.contains(row.text("doc_id")))
          .forEach(
              row ->
                  sources.put(
                      row.text("doc_id"),
                      (addresses ? row.optionalText("url") : java.util.Optional.<String>empty())
                          .orElse(row.text("source_uri"))));
    }
    return sources;
  }
}
