package org.mirsad.annotate.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Article.Dating;
import org.mirsad.document.Document;
import org.mirsad.document.Document.Metadata;
import org.mirsad.knowledge.Event;
import org.mirsad.text.Morphology;

/**
 * Prints how well articles are dated from their text alone: {@code DatingMeasurement ant EVENTS
 * CORPUS (sample|train)} or {@code DatingMeasurement seeds EVENTS FOLDER}. A tool, not a test: the
 * data is not part of the project.
 */
final class DatingMeasurement {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int BINS = 6;

  private DatingMeasurement() {}

  public static void main(String[] arguments) throws IOException {
    DateResolver resolver =
        new DateResolver(events(Path.of(arguments[1])), List.of(), Morphology.instance());
    if (arguments[0].equals("seeds")) {
      seeds(resolver, Path.of(arguments[2]));
    } else {
      ant(resolver, Path.of(arguments[2]), arguments[3].equals("sample"));
    }
  }

  private static void seeds(DateResolver resolver, Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        int second = text.indexOf("سيناريوهات قمة ترامب");
        if (second < 0) {
          second = text.indexOf("أمريكا تقلل من أهمية تعليق");
        }
        int end = text.indexOf("المصدر:");
        int advertisement = text.indexOf("أكاديمية كريبتوبوليتان");
        end = end < 0 ? advertisement : end;
        Document document = Texts.document(text, file.toUri().toString(), Metadata.NONE);
        print(
            file,
            resolver,
            document,
            Texts.paragraphs(text, 1, 0, end > 0 ? end : text.length(), null));
        if (second > 0) {
          int related = text.indexOf("مقالات مشابهة");
          print(file, resolver, document, Texts.paragraphs(text, 2, second, related, null));
        }
      }
    }
  }

  private static void print(Path file, DateResolver resolver, Document document, Article article) {
    OUT.printf(
        "%s part %d: %s%n",
        file.getFileName(), article.part(), resolver.resolve(article, document));
  }

  private static void ant(DateResolver resolver, Path corpus, boolean sample) throws IOException {
    ObjectMapper json = new ObjectMapper();
    int[] bins = new int[BINS];
    int[] right = new int[BINS];
    double[] confidence = new double[BINS];
    int[][] sources = new int[Article.DateSource.values().length][3];
    int all = 0;
    int dated = 0;
    int near = 0;
    int exact = 0;
    long nanos = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (sample ? number % 20 != 0 : number % 2 == 0) {
          continue;
        }
        JsonNode record = json.readTree(line);
        String text = record.get("title").asText() + "\n" + record.get("text").asText();
        LocalDate truth = LocalDate.parse(record.get("date").asText());
        Article article = Texts.paragraphs(text, 1, 0, text.length(), null);
        all++;
        long start = System.nanoTime();
        Dating dating = resolver.resolve(article, Texts.document(text, "a", Metadata.NONE));
        nanos += System.nanoTime() - start;
        if (dating.known().isEmpty()) {
          continue;
        }
        dated++;
        long off = ChronoUnit.DAYS.between(truth, dating.date());
        boolean good = Math.abs(off) <= 1;
        int bin = (int) Math.min(BINS - 1, (dating.confidence() - .5) * 10);
        bins[bin]++;
        confidence[bin] += dating.confidence();
        sources[dating.source().ordinal()][0]++;
        if (good) {
          right[bin]++;
          near++;
          sources[dating.source().ordinal()][1]++;
        } else {
          OUT.printf(
              "off %+d %s %s: %s%n",
              off,
              dating,
              record.get("id").asText(),
              text.substring(0, Math.min(220, text.length())).replace('\n', ' '));
        }
        exact += off == 0 ? 1 : 0;
      }
    }
    OUT.printf(
        Locale.ROOT,
        "%d articles, %d dated (%.3f), within a day %.3f of these, exact %.3f, %.2f ms each%n",
        all,
        dated,
        (double) dated / all,
        (double) near / dated,
        (double) exact / dated,
        nanos / 1e6 / all);
    for (int bin = 0; bin < BINS; bin++) {
      OUT.printf(
          Locale.ROOT,
          "confidence %.2f: n %d, within a day %.3f%n",
          bins[bin] == 0 ? 0 : confidence[bin] / bins[bin],
          bins[bin],
          bins[bin] == 0 ? 0 : (double) right[bin] / bins[bin]);
    }
    for (Article.DateSource source : Article.DateSource.values()) {
      int[] counts = sources[source.ordinal()];
      if (counts[0] > 0) {
        OUT.printf("%s: %d, within a day %d%n", source, counts[0], counts[1]);
      }
    }
  }

  static List<Event> events(Path file) throws IOException {
    List<Event> events = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(Files.readString(file))) {
      LocalDate date = LocalDate.parse(node.get("date").asText());
      List<List<String>> cues = new ArrayList<>();
      for (JsonNode group : node.get("cues")) {
        List<String> words = new ArrayList<>();
        group.forEach(word -> words.add(word.asText()));
        cues.add(words);
      }
      events.add(
          new Event(
              node.get("id").asText(),
              date,
              node.has("until") ? LocalDate.parse(node.get("until").asText()) : date,
              node.get("en").asText(),
              node.get("ar").asText(),
              List.of(),
              cues,
              node.path("upcoming").asBoolean(false)));
    }
    return events;
  }
}
