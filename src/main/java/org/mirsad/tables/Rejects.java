package org.mirsad.tables;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.document.Reject;

/** What could not be processed, and why. */
public final class Rejects {
  public static final String NAME = "rejects";
  public static final String SOURCE_URI = "source_uri";
  public static final String DOC_ID = "doc_id";
  public static final String STAGE = "stage";
  public static final String REASON = "reason";
  public static final String DETAIL = "detail";

  public static final StructType SCHEMA =
      new Schema()
          .text(SOURCE_URI, "URI of the file, with #record id or #line for a record inside it.")
          .optionalText(DOC_ID, "Id of the document, null if none was read.")
          .text(STAGE, "Stage that failed: read, clean or annotate.")
          .text(REASON, "A fixed word to count by, such as truncated_gzip or repeated_document.")
          .text(DETAIL, "One line for a person, with the line number where there is one.")
          .build();

  public static final Table TABLE =
      Table.of(
          NAME, "unreadable or failing input", SCHEMA, SOURCE_URI, STAGE, REASON, DETAIL, DOC_ID);

  private Rejects() {}

  public static Row toRow(Reject reject) {
    return RowFactory.create(
        reject.sourceUri(),
        Schema.orNull(reject.docId()),
        reject.stage(),
        reject.reason(),
        reject.detail());
  }

  public static Reject fromRow(Row row) {
    return new Reject(
        row.getString(0),
        Schema.orEmpty(row.getString(1)),
        row.getString(2),
        row.getString(3),
        row.getString(4));
  }
}
