package org.mirsad.annotate.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mirsad.knowledge.Boilerplate;
import org.mirsad.knowledge.Publisher;

/** The two built-in knowledge files a cleaner needs, without loading all the others. */
final class BuiltIn {
  static final Cleaner CLEANER = new Cleaner(boilerplate(), publishers());

  private BuiltIn() {}

  private static List<Boilerplate> boilerplate() {
    List<Boilerplate> entries = new ArrayList<>();
    for (String line : new String(bytes("boilerplate.tsv"), StandardCharsets.UTF_8).split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        entries.add(
            new Boilerplate(
                Boilerplate.Kind.valueOf(cells[0].strip().toUpperCase(Locale.ROOT)),
                Boilerplate.Match.valueOf(cells[1].strip().toUpperCase(Locale.ROOT)),
                cells[2].strip()));
      }
    }
    return entries;
  }

  private static List<Publisher> publishers() {
    List<Publisher> publishers = new ArrayList<>();
    try {
      for (JsonNode node : new ObjectMapper().readTree(bytes("publishers.json"))) {
        publishers.add(
            new Publisher(
                node.path("id").asText(),
                node.path("en").asText(),
                node.path("ar").asText(),
                strings(node.path("names")),
                strings(node.path("domains")),
                node.path("country").asText(),
                ZoneOffset.UTC));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return publishers;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.asText()));
    return strings;
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = BuiltIn.class.getResourceAsStream("/knowledge/" + name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
