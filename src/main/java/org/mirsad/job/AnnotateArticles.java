package org.mirsad.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.annotate.time.TimeExpression;
import org.mirsad.document.Reject;
import org.mirsad.statistics.KeyedRandom;
import org.mirsad.tables.ArticleTerms;
import org.mirsad.tables.Articles;
import org.mirsad.tables.Documents;
import org.mirsad.tables.Mentions;
import org.mirsad.tables.Opinions;
import org.mirsad.tables.Rejects;
import org.mirsad.tables.Sentences;
import org.mirsad.tables.Stances;
import org.mirsad.tables.Statements;
import org.mirsad.tables.TimeExpressions;
import org.mirsad.text.CodePoints;

/**
 * Annotates the articles of cut documents. One row per article holds its rows of every evidence
 * table and what it adds to the daily tables; an article that fails becomes a reject.
 */
final class AnnotateArticles implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private static final StructType ACTOR_TERM =
      new StructType()
          .add("actor_id", "string", false)
          .add("term", "string", false)
          .add("n", "int", false)
          .add("frequency", "long", false);

  private static final StructType TERM_TOTAL =
      new StructType()
          .add("actor_id", "string", true)
          .add("n", "int", false)
          .add("frequency", "long", false);

  /** Columns of the annotated dataset that hold rows of other datasets. */
  static final String ACTOR_TERMS = "actor_terms";

  /** Occurrences of all terms in the article (actor null) and near each actor. */
  static final String TERM_TOTALS = "term_totals";

  static final String CELLS = "cells";
  static final String UNKNOWN_MENTIONS = "unknown_mentions";

  static final StructType ANNOTATED =
      new StructType()
          .add(Articles.PUBLISHED_DATE, "date", true)
          .add(Articles.UNIQUE, "boolean", false)
          .add(Articles.NAME, rowsOf(Articles.SCHEMA), false)
          .add(Sentences.NAME, rowsOf(Sentences.SCHEMA), false)
          .add(TimeExpressions.NAME, rowsOf(TimeExpressions.SCHEMA), false)
          .add(Mentions.NAME, rowsOf(Mentions.SCHEMA), false)
          .add(Statements.NAME, rowsOf(Statements.SCHEMA), false)
          .add(Opinions.NAME, rowsOf(Opinions.SCHEMA), false)
          .add(Stances.NAME, rowsOf(Stances.SCHEMA), false)
          .add(ArticleTerms.NAME, rowsOf(ArticleTerms.SCHEMA), false)
          .add(ACTOR_TERMS, rowsOf(ACTOR_TERM), false)
          .add(TERM_TOTALS, rowsOf(TERM_TOTAL), false)
          .add(CELLS, rowsOf(Cell.SCHEMA), false)
          .add(UNKNOWN_MENTIONS, rowsOf(UnknownActorTable.MENTION), false)
          .add(Rejects.NAME, rowsOf(Rejects.SCHEMA), false);

  private static final Row[] NONE = new Row[0];

  private final AnalyzerFactory analyzers;

  /** Articles that have duplicates or got a date from elsewhere; all others stand alone. */
  private final Broadcast<Map<String, Clusters.Placement>> placements;

  /** Counts articles for the listener; a repeated task counts twice, no figure depends on it. */
  private final LongAccumulator done;

  AnnotateArticles(
      AnalyzerFactory analyzers,
      Broadcast<Map<String, Clusters.Placement>> placements,
      LongAccumulator done) {
    this.analyzers = analyzers;
    this.placements = placements;
    this.done = done;
  }

  @Override
  public Iterator<Row> call(Row cut) {
    List<Row> documents = cut.getList(cut.fieldIndex("documents"));
    if (documents.isEmpty()) {
      return List.<Row>of().iterator();
    }
    Row document = documents.get(0);
    String text = document.getAs(Documents.TEXT);
    String sourceUri = document.getAs(Documents.SOURCE_URI);
    String language = document.getAs(Documents.LANGUAGE);
    boolean machineTranslated = cut.<Boolean>getAs(CutDocuments.MACHINE_TRANSLATED);
    CodePoints offsets = new CodePoints(text);
    List<Row> articles = cut.getList(cut.fieldIndex("articles"));
    return new MappedIterator<>(
        articles.iterator(),
        row ->
            annotate(
                ArticleRows.fromRow(row, text), sourceUri, language, machineTranslated, offsets));
  }

  private Row annotate(
      Article found,
      String sourceUri,
      String language,
      boolean machineTranslated,
      CodePoints offsets) {
    done.add(1);
    Clusters.Placement placement = placements.value().get(found.articleId());
    if (placement == null) {
      placement = Clusters.Placement.alone(found.articleId(), found.dating());
    }
    Article article = found.datedBy(placement.dating());
    try {
      AnnotatedArticle annotated = analyzers.analyzer().annotate(article);
      Articles.Extent extent =
          new Articles.Extent(
              language,
              machineTranslated,
              ArticleFigures.words(annotated),
              annotated.layer(Sentence.LAYER).size());
      return row(annotated, placement, extent, offsets);
    } catch (RuntimeException | StackOverflowError e) {
      return failed(article, sourceUri, e);
    }
  }

  private static Row row(
      AnnotatedArticle annotated,
      Clusters.Placement placement,
      Articles.Extent extent,
      CodePoints offsets) {
    Article article = annotated.article();
    Articles.Weights weights =
        new Articles.Weights(
            placement.clusterId(),
            placement.representativeId().equals(article.articleId()),
            placement.unique(),
            placement.published());
    return RowFactory.create(
        placement.date(),
        placement.unique(),
        new Row[] {Articles.toRow(article, weights, extent, offsets)},
        layer(annotated, Sentence.LAYER, (a, v) -> Sentences.toRow(a, v, offsets)),
        layer(annotated, TimeExpression.LAYER, (a, v) -> TimeExpressions.toRow(a, v, offsets)),
        rows(
            annotated,
            PronounAnnotator.allMentions(annotated),
            (a, v) -> Mentions.toRow(a, v, offsets)),
        layer(annotated, Statement.LAYER, (a, v) -> Statements.toRow(a, v, offsets)),
        layer(annotated, Opinion.LAYER, (a, v) -> Opinions.toRow(a, v, offsets)),
        layer(annotated, Stance.LAYER, (a, v) -> Stances.toRow(a, v, offsets)),
        terms(annotated),
        actorTerms(annotated),
        termTotals(annotated),
        cells(annotated, placement, extent.machineTranslated()),
        UnknownActorTable.mentions(annotated),
        NONE);
  }

  private static <T> Row[] layer(
      AnnotatedArticle annotated, Layer<T> layer, BiFunction<Article, T, Row> toRow) {
    return rows(annotated, annotated.layer(layer), toRow);
  }

  private static <T> Row[] rows(
      AnnotatedArticle annotated, List<T> values, BiFunction<Article, T, Row> toRow) {
    return values.stream()
        .map(value -> toRow.apply(annotated.article(), value))
        .toArray(Row[]::new);
  }

  private static Row[] terms(AnnotatedArticle annotated) {
    List<Row> rows = new ArrayList<>();
    ArticleFigures.terms(annotated)
        .forEach(
            (key, count) ->
                rows.add(
                    ArticleTerms.toRow(
                        annotated.article(),
                        key.term(),
                        key.n(),
                        count.surface(),
                        count.frequency())));
    return rows.toArray(Row[]::new);
  }

  private static Row[] actorTerms(AnnotatedArticle annotated) {
    List<Row> rows = new ArrayList<>();
    ArticleFigures.actorTerms(annotated)
        .forEach(
            (key, frequency) ->
                rows.add(RowFactory.create(key.actorId(), key.term(), key.n(), frequency)));
    return rows.toArray(Row[]::new);
  }

  private static Row[] termTotals(AnnotatedArticle annotated) {
    List<Row> rows = new ArrayList<>();
    ArticleFigures.termTotals(annotated)
        .forEach(
            (key, frequency) ->
                rows.add(
                    RowFactory.create(
                        key.actorId().isEmpty() ? null : key.actorId(), key.n(), frequency)));
    return rows.toArray(Row[]::new);
  }

  private static Row[] cells(
      AnnotatedArticle annotated, Clusters.Placement placement, boolean translated) {
    Article article = annotated.article();
    Cell.Place place =
        new Cell.Place(
            article.articleId(),
            placement.clusterId(),
            KeyedRandom.hash(content(article)),
            article.publisher(),
            placement.date(),
            placement.unique(),
            placement.published(),
            translated);
    return ArticleFigures.cells(annotated, place).stream().map(Cell::toRow).toArray(Row[]::new);
  }

  private static String content(Article article) {
    StringBuilder content = new StringBuilder();
    article.blocks().forEach(block -> content.append(block.span().of(article.text())));
    return content.toString();
  }

  private static Row failed(Article article, String sourceUri, Throwable failure) {
    Reject reject =
        new Reject(
            sourceUri,
            article.docId(),
            "annotate",
            failure.getClass().getSimpleName(),
            "%s: %s".formatted(article.articleId(), Failures.line(failure)));
    Object[] columns = new Object[ANNOTATED.size()];
    Arrays.fill(columns, NONE);
    columns[ANNOTATED.fieldIndex(Articles.PUBLISHED_DATE)] = null;
    columns[ANNOTATED.fieldIndex(Articles.UNIQUE)] = false;
    columns[ANNOTATED.fieldIndex(Rejects.NAME)] = new Row[] {Rejects.toRow(reject)};
    return RowFactory.create(columns);
  }

  private static DataType rowsOf(StructType schema) {
    return DataTypes.createArrayType(schema, false);
  }
}
