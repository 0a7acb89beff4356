package org.mirsad.tables;

import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.Article;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/** The articles cut out of the documents. */
public final class Articles {
  public static final String NAME = "articles";
  public static final String ARTICLE_ID = "article_id";
  public static final String DOC_ID = "doc_id";
  public static final String PART = "part";
  public static final String PARENT_ARTICLE_ID = "parent_article_id";
  public static final String TITLE = "title";
  public static final String PUBLISHER = "publisher";
  public static final String LANGUAGE = "language";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String DATE_SOURCE = "date_source";
  public static final String DATE_CONFIDENCE = "date_confidence";
  public static final String MACHINE_TRANSLATED = "machine_translated";
  public static final String CLUSTER_ID = "cluster_id";
  public static final String REPRESENTATIVE = "representative";
  public static final String UNIQUE = "counted_unique";
  public static final String PUBLISHED = "counted_published";
  public static final String WORDS = "words";
  public static final String SENTENCES = "sentences";
  public static final String START = "start";
  public static final String END = "end";

  public static final StructType SCHEMA =
      new Schema()
          .text(ARTICLE_ID, "Stable id: doc_id, a hyphen, part.")
          .text(DOC_ID, "Document the article stands in.")
          .integer(PART, "1 for the main article, 2 and up for embedded ones in reading order.")
          .optionalText(PARENT_ARTICLE_ID, "Main article of an embedded one, else null.")
          .optionalText(TITLE, "Headline, null if there is none.")
          .optionalText(PUBLISHER, "Outlet, null if unknown.")
          .text(LANGUAGE, "ar when most letters are Arabic, und otherwise.")
          .optionalDate(PUBLISHED_DATE, "Day of publication, null if it could not be told.")
          .text(
              DATE_SOURCE,
              "How the date was found: metadata, markup, url, file_name, dateline, event, text,"
                  + " duplicate (from a near-duplicate), parent (from the article it stands with)"
                  + " or none.")
          .number(DATE_CONFIDENCE, "Confidence in the date, [0,1]; 0 when undated.")
          .flag(MACHINE_TRANSLATED, "Whether the document says that it is machine-translated.")
          .text(CLUSTER_ID, "Cluster of near-duplicates: the smallest article_id in it.")
          .flag(REPRESENTATIVE, "Whether the article stands for its cluster: earliest, longest.")
          .flag(
              UNIQUE,
              "Whether the article carries its cluster's weight in the *_unique figures of its"
                  + " date: a story counts once per date, by its best article.")
          .flag(
              PUBLISHED,
              "Whether it carries the weight of its cluster and publisher in the *_published"
                  + " figures of its date: a story counts once per date and outlet.")
          .integer(WORDS, "Words and numbers in the kept blocks.")
          .integer(SENTENCES, "Sentences in the kept blocks.")
          .range()
          .build();

  public static final Table TABLE = Table.of(NAME, "article", SCHEMA, ARTICLE_ID);

  private Articles() {}

  /**
   * What the corpus adds to an article.
   *
   * @param clusterId cluster of near-duplicates
   * @param representative whether the article stands for it
   * @param unique whether it carries the cluster's weight on its date
   * @param published whether it carries the weight of cluster and publisher on its date
   */
  public record Weights(
      String clusterId, boolean representative, boolean unique, boolean published) {}

  /**
   * Properties of the text.
   *
   * @param language language code
   * @param machineTranslated whether it says so
   * @param words words and numbers
   * @param sentences sentences
   */
  public record Extent(String language, boolean machineTranslated, int words, int sentences) {}

  public static Row toRow(Article article, Weights weights, Extent extent, CodePoints offsets) {
    Span span = offsets.span(article.span());
    return RowFactory.create(
        article.articleId(),
        article.docId(),
        article.part(),
        Schema.orNull(article.parentArticleId()),
        Schema.orNull(article.title()),
        Schema.orNull(article.publisher()),
        extent.language(),
        article.dating().date(),
        article.dating().source().name().toLowerCase(Locale.ROOT),
        article.dating().confidence(),
        extent.machineTranslated(),
        weights.clusterId(),
        weights.representative(),
        weights.unique(),
        weights.published(),
        extent.words(),
        extent.sentences(),
        span.start(),
        span.end());
  }
}
