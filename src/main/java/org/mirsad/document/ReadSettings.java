package org.mirsad.document;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mirsad.InputException;

/**
 * How input files are read.
 *
 * @param fields names of the JSON fields
 * @param charset name of the charset all input is in, empty to detect it
 * @param maxDocumentBytes what a document may hold, decompressed, before it is rejected
 * @param maxLineBytes what a line of a JSON Lines file may hold before it is rejected
 */
public record ReadSettings(Fields fields, String charset, int maxDocumentBytes, int maxLineBytes)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MEBIBYTE = 1 << 20;

  private static final int LARGEST = 1 << 30;

  public static final ReadSettings DEFAULT =
      new ReadSettings(Fields.DEFAULT, "", 32 * MEBIBYTE, 64 * MEBIBYTE);

  public ReadSettings {
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(charset, "charset");
    if (maxDocumentBytes < 1 || maxLineBytes < 1 || maxDocumentBytes > LARGEST) {
      throw new InputException(
          "limits are %d and %d bytes, expected 1 byte to 1 GiB"
              .formatted(maxDocumentBytes, maxLineBytes));
    }
    if (!charset.isEmpty() && !isKnown(charset)) {
      throw new InputException(
          "charset is '%s', expected a name such as UTF-8 or windows-1256".formatted(charset));
    }
  }

  public ReadSettings withFields(Fields other) {
    return new ReadSettings(other, charset, maxDocumentBytes, maxLineBytes);
  }

  public ReadSettings withCharset(String other) {
    return new ReadSettings(fields, other, maxDocumentBytes, maxLineBytes);
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.forName(name).canEncode();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return false;
    }
  }

  /** The names under which a JSON record holds what Mirsad reads. */
  public record Fields(
      String id, String url, String title, String text, String publishedAt, String publisher)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    public static final Fields DEFAULT =
        new Fields("id", "url", "title", "text", "published_at", "publisher");

    public Fields {
      for (String name : List.of(id, url, title, text, publishedAt, publisher)) {
        if (name.isBlank()) {
          throw new InputException("name of a JSON field is blank, expected a name");
        }
      }
    }

    /**
     * The default names with some of them changed.
     *
     * @param names new names by default name, for example {@code text=body, published_at=date}
     */
    public static Fields mapped(Map<String, String> names) {
      TreeMap<String, String> left = new TreeMap<>(names);
      List<String> mapped = new ArrayList<>();
      for (String name :
          List.of(
              DEFAULT.id,
              DEFAULT.url,
              DEFAULT.title,
              DEFAULT.text,
              DEFAULT.publishedAt,
              DEFAULT.publisher)) {
        String other = left.remove(name);
        mapped.add(other == null ? name : other);
      }
      if (!left.isEmpty()) {
        throw new InputException(
            "field is '%s', expected one of id, url, title, text, published_at, publisher"
                .formatted(left.firstKey()));
      }
      return new Fields(
          mapped.get(0), mapped.get(1), mapped.get(2), mapped.get(3), mapped.get(4), mapped.get(5));
    }
  }
}
