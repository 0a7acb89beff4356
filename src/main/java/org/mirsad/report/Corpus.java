package org.mirsad.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;

/** The articles of a run. */
final class Corpus {
  private final Map<String, Article> articles = new HashMap<>();

  /**
   * An article.
   *
   * @param id its id
   * @param document document it stands in
   * @param title headline, may be empty
   * @param publisher outlet, empty if unknown
   * @param date day of publication, null if unknown
   * @param dateSource how the date was found
   * @param dateConfidence how surely, [0,1]
   * @param translated whether it says that it is machine-translated
   * @param cluster its story
   * @param unique whether it stands for its story on its date
   * @param published whether it stands for its story on its date in its outlet
   * @param words words in it
   */
  record Article(
      String id,
      String document,
      String title,
      String publisher,
      LocalDate date,
      String dateSource,
      double dateConfidence,
      boolean translated,
      String cluster,
      boolean unique,
      boolean published,
      long words) {

    Optional<LocalDate> day() {
      return Optional.ofNullable(date);
    }
  }

  /**
   * The order in which articles of a story stand for it: earliest, undated ones last, then longest,
   * then smallest id. The page chooses by it among the articles that a filter leaves.
   */
  static final Comparator<Article> RANK =
      Comparator.comparing(Article::date, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Comparator.comparingLong(Article::words).reversed())
          .thenComparing(Article::id);

  private Corpus() {}

  static Corpus read(PublishedRun run) {
    Corpus corpus = new Corpus();
    List<String> columns =
        List.of(
            "article_id",
            "doc_id",
            "title",
            "publisher",
            "published_date",
            "date_source",
            "date_confidence",
            "machine_translated",
            "cluster_id",
            "counted_unique",
            "counted_published",
            "words");
    try (Stream<TableRow> rows = run.rows("articles", columns)) {
      rows.forEach(row -> corpus.articles.put(row.text("article_id"), article(row)));
    }
    return corpus;
  }

  private static Article article(TableRow row) {
    return new Article(
        row.text("article_id"),
        row.text("doc_id"),
        row.optionalText("title").orElse(""),
        row.optionalText("publisher").orElse(""),
        row.optionalDate("published_date").orElse(null),
        row.text("date_source"),
        row.number("date_confidence"),
        row.flag("machine_translated"),
        row.text("cluster_id"),
        row.flag("counted_unique"),
        row.flag("counted_published"),
        row.whole("words"));
  }

  Article article(String id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new IllegalStateException("no article " + id);
    }
    return article;
  }

  Collection<Article> articles() {
    return articles.values();
  }
}
