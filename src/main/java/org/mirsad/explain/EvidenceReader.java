package org.mirsad.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;
import org.mirsad.tables.Articles;
import org.mirsad.tables.Blocks;
import org.mirsad.tables.Documents;
import org.mirsad.tables.Mentions;
import org.mirsad.tables.Opinions;
import org.mirsad.tables.Sentences;
import org.mirsad.tables.Stances;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/** Gathers the evidence behind a figure from a run's tables, each read once. */
final class EvidenceReader {
  /** A column that runs of earlier versions lack. */
  private static final String URL = "url";

  private final PublishedRun run;
  private final Question question;
  private final boolean hasUrls;
  private final Map<String, TableRow> articles = new HashMap<>();
  private final Map<String, TableRow> documents = new HashMap<>();
  private final Map<String, CodePoints> offsets = new HashMap<>();
  private final Map<String, TableRow> sentences = new HashMap<>();
  private final Map<String, List<TableRow>> mentions = new HashMap<>();

  private EvidenceReader(PublishedRun run, Question question) {
    this.run = run;
    this.question = question;
    this.hasUrls = run.columns(Documents.NAME).contains(URL);
  }

  /**
   * The evidence, and what tells its stories apart.
   *
   * @param evidence by date (undated last), article and place
   * @param contents the kept text of each article, by id: what keys a story in the bootstrap
   */
  record Found(List<Evidence> evidence, Map<String, String> contents) {}

  static Found read(PublishedRun run, Question question) {
    return new EvidenceReader(run, question).read();
  }

  private Found read() {
    List<TableRow> judged = judged();
    Set<String> ids = new HashSet<>();
    judged.forEach(row -> ids.add(row.text(Articles.ARTICLE_ID)));
    readArticles(ids);
    judged.removeIf(row -> !articles.containsKey(row.text(Articles.ARTICLE_ID)));
    readDocuments();
    readSentences(judged);
    readMentions();
    List<Evidence> evidence = new ArrayList<>();
    judged.forEach(row -> evidence.add(evidence(row)));
    evidence.sort(
        Comparator.comparing(
                (Evidence one) -> one.source().date().orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.source().articleId())
            .thenComparing(one -> one.judgement().span()));
    return new Found(List.copyOf(evidence), contents());
  }

  private List<TableRow> judged() {
    Series series = question.series();
    Predicate<TableRow> ofActor =
        row -> row.text(series.evidenceActor()).equals(question.actorId());
    Predicate<TableRow> wanted =
        question
            .issueId()
            .map(issue -> ofActor.and(row -> row.text(Stances.ISSUE_ID).equals(issue)))
            .orElse(ofActor);
    return select(series.evidenceTable(), List.of(), wanted);
  }

  private void readArticles(Set<String> ids) {
    List<String> columns =
        List.of(
            Articles.ARTICLE_ID,
            Articles.DOC_ID,
            Articles.TITLE,
            Articles.PUBLISHER,
            Articles.PUBLISHED_DATE,
            Articles.CLUSTER_ID,
            Articles.UNIQUE,
            Articles.PUBLISHED);
    select(Articles.NAME, columns, row -> ids.contains(row.text(Articles.ARTICLE_ID))).stream()
        .filter(
            row ->
                question.date().isEmpty()
                    || question.date().equals(row.optionalDate(Articles.PUBLISHED_DATE)))
        .forEach(row -> articles.put(row.text(Articles.ARTICLE_ID), row));
  }

  private void readDocuments() {
    Set<String> ids = new HashSet<>();
    articles.values().forEach(row -> ids.add(row.text(Articles.DOC_ID)));
    List<String> columns =
        new ArrayList<>(List.of(Documents.DOC_ID, Documents.SOURCE_URI, Documents.TEXT));
    if (hasUrls) {
      columns.add(URL);
    }
    for (TableRow row :
        select(Documents.NAME, columns, row -> ids.contains(row.text(Documents.DOC_ID)))) {
      documents.put(row.text(Documents.DOC_ID), row);
      offsets.put(row.text(Documents.DOC_ID), new CodePoints(row.text(Documents.TEXT)));
    }
  }

  private void readSentences(List<TableRow> judged) {
    Set<String> places = new HashSet<>();
    judged.forEach(row -> places.add(place(row)));
    List<String> columns =
        List.of(Sentences.ARTICLE_ID, Sentences.SENTENCE_NO, Sentences.START, Sentences.END);
    select(Sentences.NAME, columns, row -> places.contains(place(row)))
        .forEach(row -> sentences.put(place(row), row));
  }

  private void readMentions() {
    select(
            Mentions.NAME,
            List.of(),
            row ->
                row.text(Mentions.ACTOR_ID).equals(question.actorId())
                    && sentences.containsKey(place(row)))
        .forEach(row -> mentions.computeIfAbsent(place(row), p -> new ArrayList<>()).add(row));
  }

  /** The kept text of each article, in reading order. */
  private Map<String, String> contents() {
    Map<String, StringBuilder> contents = new HashMap<>();
    List<String> columns =
        List.of(
            Blocks.DOC_ID,
            Blocks.ARTICLE_ID,
            Blocks.BLOCK_NO,
            Blocks.KEPT,
            Blocks.START,
            Blocks.END);
    Predicate<TableRow> wanted =
        row ->
            row.flag(Blocks.KEPT)
                && row.optionalText(Blocks.ARTICLE_ID).filter(articles::containsKey).isPresent();
    for (TableRow row : select(Blocks.NAME, columns, wanted)) {
      String document = row.text(Blocks.DOC_ID);
      contents
          .computeIfAbsent(row.text(Blocks.ARTICLE_ID), id -> new StringBuilder())
          .append(span(row, document).of(documents.get(document).text(Documents.TEXT)));
    }
    Map<String, String> texts = new HashMap<>();
    contents.forEach((id, text) -> texts.put(id, text.toString()));
    return texts;
  }

  private Evidence evidence(TableRow row) {
    String document = row.text(Documents.DOC_ID);
    return new Evidence(
        source(articles.get(row.text(Articles.ARTICLE_ID))),
        documents.get(document).text(Documents.TEXT),
        offsets.get(document),
        span(sentences.get(place(row)), document),
        mentions.getOrDefault(place(row), List.of()).stream()
            .map(mention -> mention(mention, document))
            .toList(),
        question.issueId().isEmpty() ? opinion(row, document) : stance(row, document));
  }

  private Source source(TableRow article) {
    TableRow document = documents.get(article.text(Articles.DOC_ID));
    return new Source(
        article.text(Articles.ARTICLE_ID),
        article.text(Articles.DOC_ID),
        document.text(Documents.SOURCE_URI),
        hasUrls ? document.optionalText(URL) : Optional.empty(),
        article.optionalText(Articles.TITLE).orElse(""),
        article.optionalText(Articles.PUBLISHER).orElse(""),
        article.optionalDate(Articles.PUBLISHED_DATE),
        article.text(Articles.CLUSTER_ID),
        article.flag(Articles.UNIQUE),
        article.flag(Articles.PUBLISHED));
  }

  private Judgement opinion(TableRow row, String document) {
    return new Judgement.OfActor(
        new Opinion(
            (int) row.whole(Opinions.SENTENCE_NO),
            row.text(Opinions.TARGET_ID),
            row.text(Opinions.VOICE),
            row.number(Opinions.POLARITY),
            row.number(Opinions.CONFIDENCE),
            span(row, document),
            trace(row.row(Opinions.TRACE), document)));
  }

  private Judgement stance(TableRow row, String document) {
    return new Judgement.OnIssue(
        new Stance(
            (int) row.whole(Stances.SENTENCE_NO),
            row.text(Stances.HOLDER_ID),
            row.text(Stances.ISSUE_ID),
            Stance.Label.valueOf(row.text(Stances.LABEL).toUpperCase(Locale.ROOT)),
            row.number(Stances.POLARITY),
            row.number(Stances.CONFIDENCE),
            span(row, document),
            trace(row.row(Stances.TRACE), document)));
  }

  private Trace trace(TableRow trace, String document) {
    List<Trace.Cue> cues =
        trace.rows("cues").stream()
            .map(
                cue ->
                    new Trace.Cue(
                        span(cue, document),
                        cue.text("lexeme"),
                        cue.text("kind"),
                        cue.text("role"),
                        cue.number("value")))
            .toList();
    return new Trace(cues, trace.texts("rules"), trace.number("model"));
  }

  private Mention mention(TableRow row, String document) {
    return new Mention(
        (int) row.whole(Mentions.SENTENCE_NO),
        span(row, document),
        row.text(Mentions.ACTOR_ID),
        Mention.Kind.valueOf(row.text(Mentions.KIND).toUpperCase(Locale.ROOT)),
        row.text(Mentions.SURFACE),
        row.number(Mentions.CONFIDENCE));
  }

  /** From code points, as in all tables, to UTF-16 units. */
  private Span span(TableRow row, String document) {
    CodePoints points = offsets.get(document);
    return new Span(
        points.utf16((int) row.whole(Sentences.START)),
        points.utf16((int) row.whole(Sentences.END)));
  }

  private static String place(TableRow row) {
    return row.text(Sentences.ARTICLE_ID) + " " + row.whole(Sentences.SENTENCE_NO);
  }

  private List<TableRow> select(String table, List<String> columns, Predicate<TableRow> wanted) {
    try (Stream<TableRow> rows = run.rows(table, columns)) {
      return new ArrayList<>(rows.filter(wanted).toList());
    }
  }
}
