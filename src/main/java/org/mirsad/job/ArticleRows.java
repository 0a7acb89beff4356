package org.mirsad.job;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Block;
import org.mirsad.text.Span;

/** Articles between the cutting and the annotating stage; the text stays with the document. */
final class ArticleRows {
  private static final StructType BLOCK =
      new StructType()
          .add("block_no", "int", false)
          .add("part", "int", false)
          .add("kind", "string", false)
          .add("kept", "boolean", false)
          .add("rule", "string", false)
          .add("start_utf16", "int", false)
          .add("end_utf16", "int", false);

  static final StructType SCHEMA =
      new StructType()
          .add("article_id", "string", false)
          .add("doc_id", "string", false)
          .add("part", "int", false)
          .add("parent_article_id", "string", false)
          .add("title", "string", false)
          .add("publisher", "string", false)
          .add("published_date", "date", true)
          .add("date_source", "string", false)
          .add("date_confidence", "double", false)
          .add("words", "int", false)
          .add("shingles", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("blocks", DataTypes.createArrayType(BLOCK, false), false);

  private ArticleRows() {}

  static Row toRow(Article article) {
    List<String> words = Shingles.words(article);
    return RowFactory.create(
        article.articleId(),
        article.docId(),
        article.part(),
        article.parentArticleId(),
        article.title(),
        article.publisher(),
        article.dating().date(),
        article.dating().source().name(),
        article.dating().confidence(),
        words.size(),
        Shingles.of(words),
        article.blocks().stream().map(ArticleRows::toRow).toArray(Row[]::new));
  }

  static Article fromRow(Row row, String text) {
    List<Row> blocks = row.getList(row.fieldIndex("blocks"));
    return new Article(
        row.getAs("article_id"),
        row.getAs("doc_id"),
        row.<Integer>getAs("part"),
        row.getAs("parent_article_id"),
        row.getAs("title"),
        row.getAs("publisher"),
        text,
        blocks.stream().map(ArticleRows::block).toList(),
        dating(row));
  }

  static Article.Dating dating(Row row) {
    return new Article.Dating(
        row.<LocalDate>getAs("published_date"),
        Article.DateSource.valueOf(row.getAs("date_source")),
        row.<Double>getAs("date_confidence"));
  }

  private static Row toRow(Block block) {
    return RowFactory.create(
        block.blockNo(),
        block.part(),
        block.kind().name(),
        block.kept(),
        block.rule(),
        block.span().start(),
        block.span().end());
  }

  private static Block block(Row row) {
    return new Block(
        row.getInt(0),
        row.getInt(1),
        Block.Kind.valueOf(row.getString(2)),
        row.getBoolean(3),
        row.getString(4),
        new Span(row.getInt(5), row.getInt(6)));
  }
}
