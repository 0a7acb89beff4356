package org.mirsad.tables;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.document.Document;

/** The input documents, with the decoded text all offsets point into. */
public final class Documents {
  public static final String NAME = "documents";
  public static final String DOC_ID = "doc_id";
  public static final String SOURCE_URI = "source_uri";
  public static final String URL = "url";
  public static final String ENCODING = "encoding";
  public static final String BYTES = "bytes";
  public static final String SHA256 = "sha256";
  public static final String LANGUAGE = "language";
  public static final String TEXT = "text";

  public static final StructType SCHEMA =
      new Schema()
          .text(DOC_ID, "Stable id of the document: same path below the input and same bytes.")
          .text(SOURCE_URI, "URI of the file, with #record id or #line for a record inside it.")
          .optionalText(
              URL,
              "Address of the page, from the metadata or its markup; null if neither states one. As"
                  + " untrusted as the text.")
          .text(ENCODING, "Charset the text was decoded from (IANA name).")
          .count(BYTES, "Size of the file or record in bytes.")
          .text(SHA256, "SHA-256 of those bytes, lower-case hex.")
          .text(LANGUAGE, "ar when most letters are Arabic, und otherwise.")
          .text(TEXT, "The decoded text, to which all offsets refer.")
          .build();

  public static final Table TABLE = Table.of(NAME, "input document", SCHEMA, DOC_ID);

  private Documents() {}

  public static Row toRow(Document document, String url, String language) {
    return RowFactory.create(
        document.docId(),
        document.sourceUri(),
        Schema.orNull(url),
        document.encoding(),
        document.bytes(),
        document.sha256(),
        language,
        document.text());
  }

  /** The document of a row; most of the metadata is not in the table. */
  public static Document fromRow(Row row, Document.Metadata metadata) {
    return new Document(
        row.getString(0),
        row.getString(1),
        row.getString(3),
        row.getLong(4),
        row.getString(5),
        row.getString(7),
        metadata);
  }
}
