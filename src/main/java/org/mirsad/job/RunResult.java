package org.mirsad.job;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirsad.annotate.Article;
import org.mirsad.document.Reject;
import org.mirsad.statistics.Interval;

/**
 * What a run did, for the summary.
 *
 * @param runId name of the run
 * @param latest where readers find the tables: {@code OUT/latest}, or the run's folder where there
 *     are no symbolic links
 * @param counts what the stages saw
 * @param files per input file in order of path, at most {@link #MOST_FILES}
 * @param rejects rejects in the order of their table, at most {@link #MOST_REJECTS}; {@link
 *     Counts#rejects} counts all
 * @param sentiments actors over all dates, undated articles too; most telling first
 * @param stances actor and issue over all dates, most telling first
 * @param unknown names that no actor list has and that are mentioned {@link #OFTEN}, most frequent
 *     first, at most {@link #MOST_UNKNOWN}
 * @param tables per table, in the order of the data dictionary
 * @param seconds per stage, in order of execution
 */
public record RunResult(
    String runId,
    String latest,
    Counts counts,
    List<InputFileSummary> files,
    List<Reject> rejects,
    List<SentimentTotal> sentiments,
    List<StanceTotal> stances,
    List<UnknownName> unknown,
    Map<String, TableSummary> tables,
    Map<String, Double> seconds) {

  public static final int MOST_FILES = 1000;
  public static final int MOST_REJECTS = 1000;
  public static final int MOST_UNKNOWN = 5;

  /** From this many mentions on a name that no list has is worth telling of. */
  public static final int OFTEN = 3;

  public RunResult {
    files = List.copyOf(files);
    rejects = List.copyOf(rejects);
    sentiments = List.copyOf(sentiments);
    stances = List.copyOf(stances);
    unknown = List.copyOf(unknown);
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    seconds = Collections.unmodifiableMap(new LinkedHashMap<>(seconds));
  }

  /**
   * How many there were.
   *
   * @param files input files
   * @param documents documents read, each once
   * @param rejects rows of {@code rejects}
   * @param articles articles found
   * @param embedded those that stood inside another article's document
   * @param undated those without a date
   * @param clusters stories: articles less near-duplicates
   */
  public record Counts(
      long files,
      long documents,
      long rejects,
      long articles,
      long embedded,
      long undated,
      long clusters) {}

  /**
   * What was found in an input file.
   *
   * @param sourceUri the file
   * @param name path below its input root, for display
   * @param articles in order of record and part
   */
  public record InputFileSummary(String sourceUri, String name, List<ArticleSummary> articles) {
    public InputFileSummary {
      articles = List.copyOf(articles);
    }
  }

  /**
   * An article found.
   *
   * @param articleId its id
   * @param embedded whether it stands inside another article's document
   * @param title headline, may be empty
   * @param publisher outlet, may be empty
   * @param dating day of publication, how it was found and how surely
   * @param words words and numbers
   * @param duplicateOf representative of its cluster where that is another article, else empty
   */
  public record ArticleSummary(
      String articleId,
      boolean embedded,
      String title,
      String publisher,
      Article.Dating dating,
      int words,
      String duplicateOf) {}

  /**
   * Sentiment toward an actor over all dates, each story once per date.
   *
   * @param n judgements
   * @param mean mean polarity, [-1,1]
   * @param interval its 95 % interval
   */
  public record SentimentTotal(
      String actorId,
      String nameEn,
      String nameAr,
      long mentions,
      long n,
      long positive,
      long negative,
      double mean,
      Interval interval,
      String flag) {}

  /** Stance of an actor on an issue over all dates, each story once per date. */
  public record StanceTotal(
      String actorId,
      String nameEn,
      String nameAr,
      String issueId,
      String issueEn,
      String issueAr,
      long n,
      long support,
      long conditional,
      long oppose,
      double mean,
      Interval interval,
      String flag) {}

  /**
   * A person or body named often that no actor list has.
   *
   * @param surface most frequent spelling
   * @param title most frequent title before it, may be empty
   * @param mentions how often it is named
   * @param articles articles that name it
   */
  public record UnknownName(String surface, String title, long mentions, long articles) {}

  /**
   * A table written.
   *
   * @param path its folder
   * @param rows rows in it
   */
  public record TableSummary(String path, long rows) {}
}
