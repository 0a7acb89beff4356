package org.mirsad.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.InputException;

/**
 * An object of a JSON knowledge file (an array of objects with ids), with its place for messages.
 */
final class JsonEntry {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

  private final String place;
  private final JsonNode node;

  private JsonEntry(String place, JsonNode node) {
    this.place = place;
    this.node = node;
  }

  /** The objects of the file; any other key than {@code keys} is an error, so that typos show. */
  static List<JsonEntry> read(KnowledgeFiles.Source source, Set<String> keys) {
    List<JsonEntry> entries = new ArrayList<>();
    try (JsonParser parser = MAPPER.createParser(source.content())) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new InputException(source.name() + ":1: expected a JSON array of objects");
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        String place = source.name() + ":" + parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
          throw new InputException(place + ": expected an object");
        }
        JsonEntry entry = new JsonEntry(place, MAPPER.readTree(parser));
        entry.onlyKeys(keys);
        entries.add(entry);
      }
    } catch (JsonProcessingException e) {
      throw new InputException(
          "%s:%d: not valid JSON: %s"
              .formatted(source.name(), e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private void onlyKeys(Set<String> keys) {
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!keys.contains(key)) {
                throw wrong(
                    "unknown key '%s', expected %s".formatted(key, String.join(", ", keys)));
              }
            });
  }

  String place() {
    return place;
  }

  /** A child object, with this entry's place. */
  List<JsonEntry> objects(String key, Set<String> keys) {
    List<JsonEntry> objects = new ArrayList<>();
    for (JsonNode child : array(key)) {
      if (!child.isObject()) {
        throw wrong("%s holds '%s', expected objects".formatted(key, child));
      }
      JsonEntry entry = new JsonEntry(place, child);
      entry.onlyKeys(keys);
      objects.add(entry);
    }
    return objects;
  }

  /** The string at {@code key}, empty if absent. */
  String text(String key) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      throw wrong("%s is %s, expected a string".formatted(key, value));
    }
    return value.textValue().strip();
  }

  String required(String key) {
    String value = text(key);
    if (value.isEmpty()) {
      throw wrong("%s is missing".formatted(key));
    }
    return value;
  }

  List<String> strings(String key) {
    List<String> strings = new ArrayList<>();
    for (JsonNode value : array(key)) {
      if (!value.isTextual() || value.textValue().isBlank()) {
        throw wrong("%s holds '%s', expected strings".formatted(key, value));
      }
      strings.add(value.textValue().strip());
    }
    return List.copyOf(strings);
  }

  /** A list of lists of strings. */
  List<List<String>> groups(String key) {
    List<List<String>> groups = new ArrayList<>();
    for (JsonNode group : array(key)) {
      List<String> words = new ArrayList<>();
      for (JsonNode word : group) {
        words.add(word.asText());
      }
      if (words.isEmpty()) {
        throw wrong("%s holds '%s', expected lists of words".formatted(key, group));
      }
      groups.add(List.copyOf(words));
    }
    return List.copyOf(groups);
  }

  Optional<LocalDate> date(String key) {
    String value = text(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      throw wrong("%s is '%s', expected a date such as 2025-05-19".formatted(key, value));
    }
  }

  int integer(String key, int absent) {
    JsonNode value = node.get(key);
    if (value == null) {
      return absent;
    }
    if (!value.isInt()) {
      throw wrong("%s is %s, expected a whole number".formatted(key, value));
    }
    return value.intValue();
  }

  boolean flag(String key) {
    JsonNode value = node.get(key);
    if (value != null && !value.isBoolean()) {
      throw wrong("%s is %s, expected true or false".formatted(key, value));
    }
    return value != null && value.booleanValue();
  }

  InputException wrong(String message) {
    return new InputException(place + ": " + message);
  }

  private Iterable<JsonNode> array(String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw wrong("%s is %s, expected a list".formatted(key, value));
    }
    return value;
  }
}
