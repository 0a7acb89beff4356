package org.mirsad.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.Locale;

/** JSON as it may stand inside a page of HTML. */
final class Json {
  private static final JsonMapper MAPPER = mapper();

  private Json() {}

  /** Escapes all that an HTML or JavaScript reader could take for its own. */
  private static final class InHtml extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      for (char c : new char[] {'<', '>', '&', '\''}) {
        codes[c] = ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
          : null;
    }
  }

  private static JsonMapper mapper() {
    JsonMapper mapper = new JsonMapper();
    mapper.getFactory().setCharacterEscapes(new InHtml());
    return mapper;
  }

  static String text(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A date as days since 1970, null for none. */
  static void day(ArrayNode array, LocalDate date) {
    if (date == null) {
      array.addNull();
    } else {
      array.add(date.toEpochDay());
    }
  }

  /** A figure to four decimals, whole ones without any. */
  static void figure(ArrayNode array, double value) {
    scaled(array, value, 1e4);
  }

  /** A sum of polarities, which are counted in millionths as in the tables. */
  static void sum(ArrayNode array, double value) {
    scaled(array, value, 1e6);
  }

  private static void scaled(ArrayNode array, double value, double scale) {
    double rounded = Math.round(value * scale) / scale;
    if (rounded == Math.rint(rounded)) {
      array.add((long) rounded);
    } else {
      array.add(rounded);
    }
  }
}
