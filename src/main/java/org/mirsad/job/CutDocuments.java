package org.mirsad.job;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.mirsad.analysis.Analyzer;
import org.mirsad.annotate.Article;
import org.mirsad.document.Document;
import org.mirsad.document.Reject;
import org.mirsad.tables.Blocks;
import org.mirsad.tables.Documents;
import org.mirsad.tables.Rejects;
import org.mirsad.text.CodePoints;

/** Cuts documents into blocks and articles; a document seen before becomes a reject. */
final class CutDocuments implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Column of the input: 1 for the first document of an id, more for its repeats. */
  static final String COPY = "copy";

  static final String MACHINE_TRANSLATED = "machine_translated";

  /** A document (or none) with its blocks, articles and rejects. */
  static final StructType CUT =
      new StructType()
          .add("documents", DataTypes.createArrayType(Documents.SCHEMA, false), false)
          .add("blocks", DataTypes.createArrayType(Blocks.SCHEMA, false), false)
          .add("articles", DataTypes.createArrayType(ArticleRows.SCHEMA, false), false)
          .add(MACHINE_TRANSLATED, "boolean", false)
          .add("rejects", DataTypes.createArrayType(Rejects.SCHEMA, false), false);

  private static final Row[] NONE = new Row[0];

  private final AnalyzerFactory analyzers;
  private final Broadcast<Set<Long>> repeatedLines;

  CutDocuments(AnalyzerFactory analyzers, Broadcast<Set<Long>> repeatedLines) {
    this.analyzers = analyzers;
    this.repeatedLines = repeatedLines;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    return new MappedIterator<>(documents, this::cut);
  }

  private Row cut(Row row) {
    Document document = ReadFiles.document(row);
    if (document == null) {
      return rejected(NONE, ReadFiles.rows(row, "rejects"));
    }
    if (row.<Integer>getAs(COPY) > 1) {
      return rejected(
          NONE, reject(document, "read", "repeated_document", "the document was read before"));
    }
    Row[] documents = ReadFiles.rows(row, "documents");
    try {
      Analyzer.CutDocument cut = analyzers.analyzer().cut(document, repeatedLines.value());
      return RowFactory.create(
          documents,
          blocks(cut),
          cut.articles().stream().map(ArticleRows::toRow).toArray(Row[]::new),
          Language.saysMachineTranslated(document.text(), cut.blocks()),
          NONE);
    } catch (RuntimeException | StackOverflowError e) {
      return rejected(
          documents, reject(document, "clean", e.getClass().getSimpleName(), Failures.line(e)));
    }
  }

  private static Row[] blocks(Analyzer.CutDocument cut) {
    Document document = cut.document();
    CodePoints offsets = new CodePoints(document.text());
    Map<Integer, String> ids = new HashMap<>();
    for (Article article : cut.articles()) {
      ids.put(article.part(), article.articleId());
    }
    return cut.blocks().stream()
        .map(b -> Blocks.toRow(document.docId(), ids.getOrDefault(b.part(), ""), b, offsets))
        .toArray(Row[]::new);
  }

  private static Row[] reject(Document document, String stage, String reason, String detail) {
    Reject reject = new Reject(document.sourceUri(), document.docId(), stage, reason, detail);
    return new Row[] {Rejects.toRow(reject)};
  }

  private static Row rejected(Row[] documents, Row[] rejects) {
    return RowFactory.create(documents, NONE, NONE, false, rejects);
  }
}
