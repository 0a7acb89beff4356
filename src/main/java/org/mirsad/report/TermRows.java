package org.mirsad.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;

/** Chooses terms from the tables of a run. */
final class TermRows {
  private static final String TERMS = "terms_daily";
  private static final String RISE = "rise_z";

  /** Below this a term does not stand out. */
  private static final double LEAST_Z = 1.96;

  /** One text that repeats a word is no news: the more is read, the more articles must have it. */
  private static final int MOST_DOCUMENTS_ASKED = 3;

  private static final int ARTICLES_PER_DOCUMENT_ASKED = 10;
  private static final int FEW_ARTICLES = 50;

  private static final Comparator<Terms.OfDay> STRONGEST =
      Comparator.comparingDouble(Terms.OfDay::z)
          .reversed()
          .thenComparing(Terms.OfDay::date)
          .thenComparing(Terms.OfDay::key);

  private final PublishedRun run;
  private final Corpus corpus;
  private final Map<LocalDate, Long> articlesByDay;
  private final Map<Terms.Key, Map<String, Long>> surfaces = new HashMap<>();

  private TermRows(PublishedRun run, Corpus corpus) {
    this.run = run;
    this.corpus = corpus;
    this.articlesByDay =
        corpus.articles().stream()
            .filter(article -> article.date() != null)
            .collect(Collectors.groupingBy(Corpus.Article::date, Collectors.counting()));
  }

  /**
   * @param actors ids of the actors whose terms are wanted
   */
  static Terms read(PublishedRun run, Corpus corpus, Set<String> actors) {
    return new TermRows(run, corpus).terms(actors);
  }

  private Terms terms(Set<String> actors) {
    Map<LocalDate, PriorityQueue<Terms.OfDay>> byDay = new TreeMap<>();
    Map<Terms.Key, Terms.OfDay> best = new HashMap<>();
    readDays(byDay, best);
    List<Terms.OfDay> peaks =
        best.values().stream().sorted(STRONGEST).limit(Limits.RISING_TERMS).toList();
    Map<String, List<ActorTerm>> byActor = actorTerms(actors);
    Map<Terms.Key, TreeMap<LocalDate, Long>> frequencies = frequencies(peaks, byActor);
    Map<Terms.OfDay, List<SentenceTexts.Sentence>> examples = examples(peaks);
    List<Terms.Rising> rising =
        peaks.stream()
            .map(
                peak ->
                    new Terms.Rising(
                        peak, frequencies.get(peak.key()), examples.getOrDefault(peak, List.of())))
            .toList();
    return new Terms(rising, days(byDay), ofActors(byActor));
  }

  private void readDays(
      Map<LocalDate, PriorityQueue<Terms.OfDay>> byDay, Map<Terms.Key, Terms.OfDay> best) {
    Set<LocalDate> busiest = busiestDays();
    boolean rises = run.columns(TERMS).contains(RISE);
    List<String> columns =
        new ArrayList<>(
            List.of("date", "term", "n", "surface", "frequency", "documents", "keyness_z"));
    if (rises) {
      columns.add(RISE);
    }
    try (Stream<TableRow> rows = run.rows(TERMS, columns)) {
      rows.forEach(
          row -> {
            Terms.OfDay term = ofDay(row, rises && !row.isNull(RISE));
            if (term.z() < LEAST_Z || term.documents() < documentsAsked(term.date())) {
              return;
            }
            best.merge(term.key(), term, (a, b) -> STRONGEST.compare(a, b) <= 0 ? a : b);
            if (busiest.contains(term.date())) {
              PriorityQueue<Terms.OfDay> day =
                  byDay.computeIfAbsent(
                      term.date(), d -> new PriorityQueue<>(STRONGEST.reversed()));
              day.add(term);
              if (day.size() > Limits.TERMS_PER_DAY) {
                day.remove();
              }
            }
          });
    }
  }

  private static Terms.OfDay ofDay(TableRow row, boolean isRise) {
    return new Terms.OfDay(
        row.date("date"),
        new Terms.Key(row.text("term"), (int) row.whole("n")),
        row.text("surface"),
        row.whole("frequency"),
        row.whole("documents"),
        row.number(isRise ? RISE : "keyness_z"),
        isRise);
  }

  private long documentsAsked(LocalDate date) {
    if (corpus.articles().size() < FEW_ARTICLES) {
      return 1;
    }
    long articles = articlesByDay.getOrDefault(date, 0L);
    return Math.min(MOST_DOCUMENTS_ASKED, 2 + articles / ARTICLES_PER_DOCUMENT_ASKED);
  }

  private Set<LocalDate> busiestDays() {
    return articlesByDay.entrySet().stream()
        .sorted(
            Map.Entry.<LocalDate, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(Limits.TERM_DAYS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static List<Terms.OfDay> days(Map<LocalDate, PriorityQueue<Terms.OfDay>> byDay) {
    return byDay.values().stream().flatMap(day -> day.stream().sorted(STRONGEST)).toList();
  }

  /** A term near an actor, its periods combined. */
  private record ActorTerm(Terms.Key key, long frequency, double z) {}

  /** The keyness of a term near an actor, period by period. */
  private static final class Sum {
    private long frequency;
    private double z;
    private int periods;

    void add(long more, double keyness) {
      frequency += more;
      z += keyness;
      periods++;
    }

    double combined() {
      return z / Math.sqrt(periods);
    }
  }

  private Map<String, List<ActorTerm>> actorTerms(Set<String> actors) {
    String monthly = "actor_terms" + Period.MONTHLY.suffix();
    String table = run.has(monthly) ? monthly : "actor_terms" + Period.DAILY.suffix();
    Map<String, Map<Terms.Key, Sum>> sums = new TreeMap<>();
    List<String> columns = List.of("actor_id", "term", "n", "frequency", "keyness_z");
    try (Stream<TableRow> rows = run.rows(table, columns)) {
      rows.forEach(
          row -> {
            String actor = row.text("actor_id");
            if (actors.contains(actor)) {
              sums.computeIfAbsent(actor, a -> new HashMap<>())
                  .computeIfAbsent(
                      new Terms.Key(row.text("term"), (int) row.whole("n")), k -> new Sum())
                  .add(row.whole("frequency"), row.number("keyness_z"));
            }
          });
    }
    Map<String, List<ActorTerm>> terms = new TreeMap<>();
    sums.forEach((actor, byTerm) -> terms.put(actor, strongest(byTerm)));
    return terms;
  }

  private static List<ActorTerm> strongest(Map<Terms.Key, Sum> byTerm) {
    return byTerm.entrySet().stream()
        .map(e -> new ActorTerm(e.getKey(), e.getValue().frequency, e.getValue().combined()))
        .filter(term -> term.z() > 0 && term.frequency() > 1)
        .sorted(Comparator.comparingDouble(ActorTerm::z).reversed().thenComparing(ActorTerm::key))
        .limit(Limits.TERMS_PER_ACTOR)
        .toList();
  }

  /** Occurrences by date of the peaks' terms; on the way the forms of the actors' terms. */
  private Map<Terms.Key, TreeMap<LocalDate, Long>> frequencies(
      List<Terms.OfDay> peaks, Map<String, List<ActorTerm>> byActor) {
    Map<Terms.Key, TreeMap<LocalDate, Long>> frequencies = new HashMap<>();
    peaks.forEach(peak -> frequencies.put(peak.key(), new TreeMap<>()));
    byActor.values().stream()
        .flatMap(List::stream)
        .forEach(term -> surfaces.put(term.key(), new TreeMap<>()));
    List<String> columns = List.of("date", "term", "n", "surface", "frequency");
    try (Stream<TableRow> rows = run.rows(TERMS, columns)) {
      rows.forEach(
          row -> {
            Terms.Key key = new Terms.Key(row.text("term"), (int) row.whole("n"));
            TreeMap<LocalDate, Long> series = frequencies.get(key);
            if (series != null) {
              series.put(row.date("date"), row.whole("frequency"));
            }
            Map<String, Long> forms = surfaces.get(key);
            if (forms != null) {
              forms.merge(row.text("surface"), row.whole("frequency"), Long::sum);
            }
          });
    }
    return frequencies;
  }

  private List<Terms.OfActor> ofActors(Map<String, List<ActorTerm>> byActor) {
    List<Terms.OfActor> all = new ArrayList<>();
    byActor.forEach(
        (actor, terms) ->
            terms.forEach(
                term ->
                    all.add(
                        new Terms.OfActor(
                            actor, surface(term.key()), term.frequency(), term.z()))));
    return all;
  }

  /** The commonest form; the lemmas of a term that is on undated articles only. */
  private String surface(Terms.Key key) {
    return surfaces.getOrDefault(key, Map.of()).entrySet().stream()
        .min(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(key.term());
  }

  /** Sentences that have the peak's form on its date, each of another story. */
  private Map<Terms.OfDay, List<SentenceTexts.Sentence>> examples(List<Terms.OfDay> peaks) {
    Map<LocalDate, List<Terms.OfDay>> byDate =
        peaks.stream().collect(Collectors.groupingBy(Terms.OfDay::date));
    Map<Terms.OfDay, List<SentenceTexts.Sentence>> examples = new HashMap<>();
    Map<Terms.OfDay, Set<String>> stories = new HashMap<>();
    SentenceTexts.forEach(
        run,
        (id, row) -> {
          Corpus.Article article = corpus.article(id);
          for (Terms.OfDay peak : byDate.getOrDefault(article.date(), List.of())) {
            List<SentenceTexts.Sentence> found =
                examples.computeIfAbsent(peak, p -> new ArrayList<>());
            if (found.size() < Limits.SENTENCES_PER_TERM
                && row.text("text").contains(peak.surface())
                && stories.computeIfAbsent(peak, p -> new HashSet<>()).add(article.cluster())) {
              found.add(
                  SentenceTexts.sentence(
                      new SentenceTexts.Place(id, row.whole("sentence_no")), row));
            }
          }
        });
    return examples;
  }
}
