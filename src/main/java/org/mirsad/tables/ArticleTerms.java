package org.mirsad.tables;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.Article;

/** Term frequencies of the articles. */
public final class ArticleTerms {
  public static final String NAME = "article_terms";
  public static final String ARTICLE_ID = "article_id";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String TERM = "term";
  public static final String N = "n";
  public static final String SURFACE = "surface";
  public static final String FREQUENCY = "frequency";

  public static final StructType SCHEMA =
      new Schema()
          .text(ARTICLE_ID, "Article.")
          .optionalDate(PUBLISHED_DATE, "Its day of publication, null if undated.")
          .text(TERM, "Lemma, or the lemmas of a bigram joined by a space.")
          .integer(N, "1 for a word, 2 for a bigram.")
          .text(SURFACE, "The term's commonest form in the article.")
          .count(FREQUENCY, "Occurrences in the article.")
          .build();

  public static final Table TABLE =
      Table.of(NAME, "term in an article", SCHEMA, ARTICLE_ID, TERM, N);

  private ArticleTerms() {}

  public static Row toRow(Article article, String term, int n, String surface, long frequency) {
    return RowFactory.create(
        article.articleId(), article.dating().date(), term, n, surface, frequency);
  }
}
