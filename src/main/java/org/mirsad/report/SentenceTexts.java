package org.mirsad.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;

/** The sentences of a run. */
final class SentenceTexts {
  private SentenceTexts() {}

  /**
   * A sentence's place.
   *
   * @param article article
   * @param number place in it
   */
  record Place(String article, long number) {}

  /**
   * A sentence.
   *
   * @param place its place
   * @param start its first code point in the document's text
   * @param text the sentence
   */
  record Sentence(Place place, long start, String text) {}

  /** The sentences at the places given. */
  static Map<Place, Sentence> at(PublishedRun run, Collection<Place> places) {
    Map<String, List<Place>> wanted =
        places.stream().distinct().collect(Collectors.groupingBy(Place::article));
    Map<Place, Sentence> found = new HashMap<>();
    forEach(
        run,
        (article, row) -> {
          List<Place> here = wanted.get(article);
          if (here != null) {
            Place place = new Place(article, row.whole("sentence_no"));
            if (here.contains(place)) {
              found.put(place, sentence(place, row));
            }
          }
        });
    return found;
  }

  /** Hands over each row of the table with its article. */
  static void forEach(PublishedRun run, BiConsumer<String, TableRow> reader) {
    List<String> columns = List.of("article_id", "sentence_no", "block_kind", "start", "text");
    try (Stream<TableRow> rows = run.rows("sentences", columns)) {
      rows.forEach(row -> reader.accept(row.text("article_id"), row));
    }
  }

  static Sentence sentence(Place place, TableRow row) {
    return new Sentence(place, row.whole("start"), row.text("text"));
  }
}
