package org.mirsad.report.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.InputException;
import org.mirsad.published.PublishedFile;
import org.mirsad.report.Period;
import org.mirsad.report.ReportData;
import org.mirsad.report.SeriesKey;
import org.mirsad.report.Terms;

/**
 * The charts of a run as PNG and SVG, each 1600 by 900.
 *
 * <pre>{@code
 * ChartImages images = ChartImages.of(ReportData.read(run, names), Language.AR);
 * images.write(Path.of("slides"));
 * }</pre>
 */
public final class ChartImages {
  /** Actors, and pairs of actor and issue, that have an image of their own. */
  private static final int SENTIMENTS = 12;

  private static final int STANCES = 8;

  private final List<Chart> charts;
  private final Lettering lettering;
  private final Words words;
  private final List<String> source;

  private ChartImages(List<Chart> charts, Lettering lettering, Words words, List<String> source) {
    this.charts = List.copyOf(charts);
    this.lettering = lettering;
    this.words = words;
    this.source = List.copyOf(source);
  }

  /**
   * The charts that a run has figures for.
   *
   * @throws InputException if no font on this machine has Arabic letters
   */
  public static ChartImages of(ReportData data, Language language) {
    System.setProperty("java.awt.headless", "true");
    return of(data, language, Lettering.ofThisMachine());
  }

  static ChartImages of(ReportData data, Language language, Lettering lettering) {
    Shown shown = Shown.of(data);
    Words words = new Words(language);
    return new ChartImages(charts(shown), lettering, words, source(shown, words));
  }

  /** The names of the images, without the ending. */
  public List<String> names() {
    return charts.stream().map(Chart::fileName).toList();
  }

  /**
   * Writes each chart as {@code NAME.png} and {@code NAME.svg}, over those that are there.
   *
   * @param folder made if it is not there
   * @return the files written
   * @throws InputException if they cannot be written
   */
  public List<Path> write(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new InputException(
          "--images %s: cannot be made a folder: %s".formatted(folder, e.getMessage()), e);
    }
    List<Path> files = new ArrayList<>();
    for (Chart chart : charts) {
      files.add(write(folder.resolve(chart.fileName() + ".png"), png(chart)));
      files.add(write(folder.resolve(chart.fileName() + ".svg"), svg(chart)));
    }
    return files;
  }

  private static Path write(Path file, byte[] content) {
    PublishedFile.write(file.toUri().toString(), content);
    return file;
  }

  private byte[] png(Chart chart) {
    return ImageFile.png(g -> chart.draw(new Sheet(g, lettering, words), source));
  }

  private byte[] svg(Chart chart) {
    String title = chart.title().en() + " – " + chart.title().ar();
    return ImageFile.svg(title, g -> chart.draw(new Sheet(g, lettering, words), source));
  }

  private static List<Chart> charts(Shown shown) {
    List<Chart> charts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Optional<TimeScale> time = shown.time();
    time.ifPresent(dates -> charts.add(new CoverageChart(shown, dates)));
    List<Shown.Ranked> actors = shown.ranked(SeriesKey.Kind.SENTIMENT);
    if (!actors.isEmpty()) {
      charts.add(new RankingChart(shown, first(actors, RankingChart.MOST)));
    }
    time.ifPresent(dates -> charts.addAll(sentiments(shown, dates, actors, names)));
    List<Shown.Ranked> stances = shown.ranked(SeriesKey.Kind.STANCE);
    if (!stances.isEmpty()) {
      charts.add(new MatrixChart(shown, SeriesKey.Kind.STANCE, stances));
    }
    time.ifPresent(dates -> charts.addAll(overTime(shown, dates, first(stances, STANCES), names)));
    List<Shown.Ranked> voices = shown.ranked(SeriesKey.Kind.VOICE);
    if (!voices.isEmpty()) {
      charts.add(new MatrixChart(shown, SeriesKey.Kind.VOICE, voices));
    }
    List<Terms.Rising> terms = shown.data().terms().rising();
    if (!terms.isEmpty()) {
      charts.add(new TermsChart(first(terms, TermsChart.MOST)));
    }
    return charts;
  }

  private static List<Chart> sentiments(
      Shown shown, TimeScale time, List<Shown.Ranked> actors, Set<String> names) {
    Period period = shown.period(time.periodOfSeries());
    List<Shown.Ranked> dated =
        actors.stream().filter(one -> shown.hasPoints(one.key(), period)).toList();
    List<Chart> charts = new ArrayList<>();
    if (!dated.isEmpty()) {
      charts.add(new MultiplesChart(shown, time, first(dated, MultiplesChart.MOST)));
    }
    charts.addAll(overTime(shown, time, first(dated, SENTIMENTS), names));
    return charts;
  }

  private static List<Chart> overTime(
      Shown shown, TimeScale time, List<Shown.Ranked> series, Set<String> names) {
    Period period = shown.period(time.periodOfSeries());
    return series.stream()
        .map(Shown.Ranked::key)
        .filter(key -> shown.hasPoints(key, period))
        .<Chart>map(key -> new SeriesChart(shown, time, key, fileName(key, names)))
        .toList();
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }

  /** {@code sentiment-putin}: ids of users' own lists made safe, and told apart by a number. */
  private static String fileName(SeriesKey key, Set<String> names) {
    String plain =
        Stream.of(key.kind().name(), key.first(), key.second())
            .map(part -> part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"))
            .map(part -> part.replaceAll("^-|-$", ""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("-"));
    String name = plain;
    for (int i = 2; !names.add(name); i++) {
      name = plain + "-" + i;
    }
    return name;
  }

  /** Where the figures come from: run, articles, dates, program. */
  private static List<String> source(Shown shown, Words words) {
    JsonNode run = shown.data().run();
    List<String> parts = new ArrayList<>();
    parts.add(words.of(Phrase.SOURCE, run.path("run_id").asText()));
    parts.add(words.count(run.path("stages").path("articles").asLong(), Noun.ARTICLE));
    shown
        .time()
        .map(
            time ->
                time.days() == 1
                    ? words.date(time.first())
                    : words.date(time.first()) + " – " + words.date(time.last()))
        .ifPresent(parts::add);
    parts.add(words.of(Phrase.MIRSAD, run.path("version").asText()));
    return parts;
  }
}
