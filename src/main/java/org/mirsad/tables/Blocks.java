package org.mirsad.tables;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.Block;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/** The cut log: every code point of a document is in exactly one block. */
public final class Blocks {
  public static final String NAME = "blocks";
  public static final String DOC_ID = "doc_id";
  public static final String ARTICLE_ID = "article_id";
  public static final String BLOCK_NO = "block_no";
  public static final String KIND = "kind";
  public static final String KEPT = "kept";
  public static final String RULE = "rule";
  public static final String START = "start";
  public static final String END = "end";

  public static final StructType SCHEMA =
      new Schema()
          .text(DOC_ID, "Document.")
          .optionalText(ARTICLE_ID, "Article the block belongs to, null for none.")
          .integer(BLOCK_NO, "Position in the document, from 0.")
          .text(
              KIND,
              "headline, byline, lead, subhead, body, caption, source, keywords, nav, share,"
                  + " related, ad or disclaimer.")
          .flag(KEPT, "Whether the block is analysed.")
          .text(RULE, "The rule that kept or cut it.")
          .range()
          .build();

  public static final Table TABLE = Table.of(NAME, "block of a document", SCHEMA, DOC_ID, BLOCK_NO);

  private Blocks() {}

  /**
   * The row of a block.
   *
   * @param articleId empty for none
   */
  public static Row toRow(String docId, String articleId, Block block, CodePoints offsets) {
    Span span = offsets.span(block.span());
    return RowFactory.create(
        docId,
        Schema.orNull(articleId),
        block.blockNo(),
        block.kind().id(),
        block.kept(),
        block.rule(),
        span.start(),
        span.end());
  }
}
