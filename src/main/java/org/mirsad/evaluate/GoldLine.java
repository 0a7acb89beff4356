package org.mirsad.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mirsad.InputException;
import org.mirsad.annotate.Block;
import org.mirsad.text.Span;

/**
 * One line of a gold file, with its place for messages.
 *
 * @param place file and line
 * @param node the object, or a part of it
 */
record GoldLine(String place, JsonNode node) {
  private static final Set<String> DISPUTABLE_FIELDS = Set.of("block", "article", "dup_of");
  private static final Set<String> DISPUTABLE_LISTS =
      Set.of("actors", "speakers", "sentiment", "stance", "dates");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");
  private static final List<String> BLOCKS =
      Arrays.stream(Block.Kind.values()).map(Block.Kind::id).toList();

  static GoldLine of(String place, JsonNode node) {
    return new GoldLine(place, node);
  }

  GoldUnit unit() {
    GoldLine disputed = disputed();
    Set<String> disputedKeys = new HashSet<>();
    disputed.node.fieldNames().forEachRemaining(disputedKeys::add);
    disputedKeys.retainAll(DISPUTABLE_FIELDS);
    String hash = node.has("text") ? "" : hash();
    String text = hash.isEmpty() ? text("text") : "";
    return new GoldUnit(
        text("id"),
        text("doc"),
        hash.isEmpty() ? span(text) : span(),
        text,
        hash,
        node.has("block") ? choice("block", BLOCKS) : "",
        node.has("article") ? membership() : GoldUnit.Membership.MAIN,
        node.path("dup_of").asText(""),
        labels(),
        disputed.labels(),
        disputedKeys,
        DISPUTABLE_LISTS.stream().filter(node::has).collect(Collectors.toSet()));
  }

  private GoldUnit.Membership membership() {
    return GoldUnit.Membership.valueOf(
        choice("article", List.of("main", "embedded", "none")).toUpperCase(Locale.ROOT));
  }

  private String hash() {
    if (!node.has("hash")) {
      throw wrong("text is missing, expected the unit's text or its hash");
    }
    String hash = text("hash");
    if (!HASH.matcher(hash).matches()) {
      throw wrong("hash is '%s', expected 16 hexadecimal digits".formatted(hash));
    }
    return hash;
  }

  private Span span() {
    int start = integer("start");
    int end = integer("end");
    if (start < 0 || end <= start) {
      throw wrong("start %d and end %d, expected a stretch of text".formatted(start, end));
    }
    return new Span(start, end);
  }

  private Span span(String text) {
    Span span = span();
    int length = text.codePointCount(0, text.length());
    if (span.length() != length) {
      throw wrong(
          "start %d and end %d, expected %d code points between them, as text has"
              .formatted(span.start(), span.end(), length));
    }
    return span;
  }

  private GoldLine disputed() {
    JsonNode value = node.path("disputed");
    if (value.isMissingNode() || value.isNull()) {
      return new GoldLine(place, JsonNodeFactory.instance.objectNode());
    }
    if (!value.isObject()) {
      throw wrong("disputed is %s, expected an object".formatted(value));
    }
    value
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!DISPUTABLE_FIELDS.contains(key) && !DISPUTABLE_LISTS.contains(key)) {
                throw wrong("disputed holds the unknown key '%s'".formatted(key));
              }
            });
    return new GoldLine(place, value);
  }

  private GoldUnit.Labels labels() {
    return new GoldUnit.Labels(
        set("actors", GoldLine::string),
        set("speakers", GoldLine::string),
        set("sentiment", GoldLine::sentiment),
        set("stance", GoldLine::stance),
        set("dates", GoldLine::date));
  }

  private String string() {
    if (!node.isTextual() || node.asText().isBlank()) {
      throw wrong("found %s, expected an id in quotes".formatted(node));
    }
    return node.asText();
  }

  private GoldUnit.Sentiment sentiment() {
    return new GoldUnit.Sentiment(text("target"), sign(-1, 1), text("by"));
  }

  private GoldUnit.Stance stance() {
    return new GoldUnit.Stance(text("holder"), text("issue"), sign(-1, 0, 1));
  }

  private GoldUnit.Date date() {
    return new GoldUnit.Date(text("text"), text("iso"));
  }

  private <T> Set<T> set(String key, Function<GoldLine, T> value) {
    JsonNode array = node.path(key);
    if (!array.isMissingNode() && !array.isArray()) {
      throw wrong("%s is %s, expected an array".formatted(key, array));
    }
    Set<T> values = new LinkedHashSet<>();
    array.forEach(element -> values.add(value.apply(new GoldLine(place, element))));
    return values;
  }

  private String text(String key) {
    JsonNode value = node.path(key);
    if (!value.isTextual() || value.asText().isEmpty()) {
      throw wrong("%s is %s, expected a string".formatted(key, shown(value)));
    }
    return value.asText();
  }

  private int integer(String key) {
    JsonNode value = node.path(key);
    if (!value.isInt()) {
      throw wrong("%s is %s, expected a whole number".formatted(key, shown(value)));
    }
    return value.asInt();
  }

  private String choice(String key, List<String> choices) {
    String value = text(key);
    if (!choices.contains(value)) {
      throw wrong(
          "%s is '%s', expected one of %s".formatted(key, value, String.join(", ", choices)));
    }
    return value;
  }

  private int sign(int... signs) {
    int value = integer("polarity");
    if (Arrays.stream(signs).noneMatch(sign -> sign == value)) {
      throw wrong("polarity is %d, expected one of %s".formatted(value, Arrays.toString(signs)));
    }
    return value;
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "missing" : value.toString();
  }

  private InputException wrong(String message) {
    return new InputException(place + ": " + message);
  }
}
