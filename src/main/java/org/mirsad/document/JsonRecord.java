package org.mirsad.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;

/**
 * One line of a JSON Lines file, read field by field: unknown fields are skipped, of a field that
 * stands twice the last counts, numbers are taken as they are written.
 */
record JsonRecord(
    String id, String url, String title, String text, String publishedAt, String publisher) {
  private static final int MAX_DEPTH = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /**
   * Reads a line.
   *
   * @throws ReadException with reason {@code invalid_json}, {@code not_an_object}, {@code too_deep}
   *     or {@code missing_text}
   */
  static JsonRecord parse(String line, ReadSettings.Fields fields) throws ReadException {
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        parser.skipChildren(); // a broken array is invalid before it is no object
        throw new ReadException("not_an_object", "a JSON value, expected an object {...}");
      }
      JsonRecord found = object(parser, fields);
      if (parser.nextToken() != null) {
        throw new ReadException(
            "invalid_json", "more behind the object, expected one object per line");
      }
      return found;
    } catch (StreamConstraintsException e) {
      throw new ReadException("too_deep", "nested deeper than %d levels".formatted(MAX_DEPTH));
    } catch (JsonProcessingException e) {
      throw new ReadException("invalid_json", oneLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new ReadException("invalid_json", oneLine(String.valueOf(e.getMessage())));
    }
  }

  private static JsonRecord object(JsonParser parser, ReadSettings.Fields fields)
      throws IOException, ReadException {
    String id = "";
    String url = "";
    String title = "";
    String text = null;
    String publishedAt = "";
    String publisher = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      // Separate tests and no switch: two fields may be read from the same name.
      String value = scalar(parser);
      id = name.equals(fields.id()) ? value : id;
      url = name.equals(fields.url()) ? value : url;
      title = name.equals(fields.title()) ? value : title;
      text = name.equals(fields.text()) ? value : text;
      publishedAt = name.equals(fields.publishedAt()) ? value : publishedAt;
      publisher = name.equals(fields.publisher()) ? value : publisher;
    }
    if (text == null) {
      throw new ReadException(
          "missing_text", "no field '%s' that holds text".formatted(fields.text()));
    }
    return new JsonRecord(
        strip(id),
        strip(url),
        strip(title),
        Charsets.wellFormed(text),
        strip(publishedAt),
        strip(publisher));
  }

  /** The value as text; null for null, objects and arrays, which are skipped. */
  private static String scalar(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (parser.currentToken().isScalarValue()) {
      return parser.getText();
    }
    parser.skipChildren();
    return null;
  }

  private static String strip(String value) {
    return value == null ? "" : Charsets.wellFormed(value).strip();
  }

  private static String oneLine(String message) {
    String line = message.replace('\n', ' ').replace('\r', ' ');
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }
}
