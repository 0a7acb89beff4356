package org.mirsad.learn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mirsad.InputException;
import org.mirsad.analysis.Analyzer;
import org.mirsad.analysis.CorpusAnalysis;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.model.Candidate;
import org.mirsad.annotate.model.IssueTopics;
import org.mirsad.annotate.model.SentenceTones;
import org.mirsad.annotate.model.SentimentFeatures;
import org.mirsad.annotate.model.StanceFeatures;
import org.mirsad.annotate.model.Task;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.document.Document;
import org.mirsad.document.DocumentReader;
import org.mirsad.document.ReadResult;
import org.mirsad.document.ReadSettings;
import org.mirsad.evaluate.DocumentName;
import org.mirsad.evaluate.GoldFile;
import org.mirsad.evaluate.GoldUnit;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.WordWeights;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/**
 * Reads training sets and turns them into candidates with labels: {@code NAME.jsonl} holds gold
 * units on the articles in {@code NAME-articles.jsonl}.
 */
final class TrainingData {
  private static final String ARTICLES = "-articles.jsonl";

  /** How strongly the weights of words are held down that tell issues, and tones. */
  private static final double ISSUE_PENALTY = 1e-4;

  private static final double TONE_PENALTY = 5e-4;

  private final Reader whole;

  /** By group of {@link Withholding}. */
  private final List<Reader> parts = new ArrayList<>();

  private final Map<Task, List<TrainingUnit>> units = new TreeMap<>();
  private final Map<Task, List<Example>> examples = new TreeMap<>();
  private final Map<Task, List<Example>> lessons = new TreeMap<>();
  private final TreeMap<String, Labelled> documents = new TreeMap<>();
  private final WordLearner words;
  private final List<LabelledWords> ofIssues = new ArrayList<>();

  /** The wordings of issues: as good as sentences on them, in every fold. */
  private final List<LabelledWords> wordings;

  private final List<LabelledWords> ofTones = new ArrayList<>();

  /** What reads articles, with some of the knowledge. */
  private record Reader(Analyzer analyzer, SentimentFeatures sentiment, StanceFeatures stance) {
    static Reader of(Knowledge knowledge) {
      Analyzer analyzer = new Analyzer(knowledge);
      return new Reader(
          analyzer,
          new SentimentFeatures(analyzer.lexicon()),
          new StanceFeatures(analyzer.lexicon()));
    }

    Lexicon lexicon() {
      return analyzer.lexicon();
    }
  }

  /** A document's articles, and what read them. */
  private record Reading(Reader reader, List<AnnotatedArticle> articles) {}

  /**
   * A labelled document.
   *
   * @param whole as it is read with all that is known, and measured on
   * @param part as it is read without a share of it, and learnt from
   */
  private record Labelled(
      String set, Document document, List<GoldUnit> gold, Reading whole, Reading part) {}

  /**
   * All there is to learn from.
   *
   * @param tasks candidates and units by task; what their sentences are about is told by the words
   *     of the other folds' sentences
   * @param issueWords what the words of all sentences say of issues
   * @param toneWords what they say of whether anybody is spoken of well or ill
   */
  record Read(Map<Task, TaskData> tasks, WordWeights issueWords, WordWeights toneWords) {}

  private TrainingData(Knowledge knowledge, WordLearner words) {
    this.words = words;
    this.wordings = wordings(knowledge);
    this.whole = Reader.of(knowledge.withoutModels());
    for (int group = 0; group < Withholding.GROUPS; group++) {
      parts.add(Reader.of(Withholding.from(knowledge.withoutModels(), group)));
    }
    for (Task task : Task.values()) {
      units.put(task, new ArrayList<>());
      examples.put(task, new ArrayList<>());
      lessons.put(task, new ArrayList<>());
    }
  }

  /**
   * Reads every set of a directory.
   *
   * @param folds into how many parts articles are put for cross-validation
   * @param words learns from sentences what their words say
   * @throws InputException if there is none, or articles and units do not fit together
   */
  static Read read(Path directory, Knowledge knowledge, int folds, WordLearner words) {
    TrainingData data = new TrainingData(knowledge, words);
    for (Path articles : articleFiles(directory)) {
      String file = articles.getFileName().toString();
      String name = file.substring(0, file.length() - ARTICLES.length());
      data.add(name, documents(articles), GoldFile.read(articles.resolveSibling(name + ".jsonl")));
    }
    data.addExamples(folds);
    Map<Task, TaskData> tasks = new TreeMap<>();
    for (Task task : Task.values()) {
      tasks.put(
          task,
          new TaskData(
              task, data.units.get(task), data.examples.get(task), data.lessons.get(task)));
    }
    return new Read(
        tasks, data.learnIssues(document -> true), words.learn(data.ofTones, TONE_PENALTY));
  }

  private static List<LabelledWords> wordings(Knowledge knowledge) {
    List<LabelledWords> wordings = new ArrayList<>();
    for (Issue issue : knowledge.issues().values()) {
      for (Issue.Phrase phrase : issue.phrases()) {
        if (!phrase.isNamesake()) {
          Set<String> own = IssueTopics.words(phrase.text());
          wordings.add(new LabelledWords("", Set.of(issue.id()), own, Set.of()));
        }
      }
    }
    return wordings;
  }

  private WordWeights learnIssues(Predicate<String> documents) {
    List<LabelledWords> chosen = new ArrayList<>(wordings);
    ofIssues.stream().filter(s -> documents.test(s.document())).forEach(chosen::add);
    return words.learn(chosen, ISSUE_PENALTY);
  }

  private static List<Path> articleFiles(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new InputException(
          "%s: no such folder, expected training sets NAME%s with NAME.jsonl"
              .formatted(directory, ARTICLES));
    }
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> found =
          files.filter(f -> f.getFileName().toString().endsWith(ARTICLES)).sorted().toList();
      if (found.isEmpty()) {
        throw new InputException(
            "%s: no training sets in it, expected NAME%s with NAME.jsonl"
                .formatted(directory, ARTICLES));
      }
      return found;
    } catch (IOException e) {
      throw new InputException("%s: cannot be listed: %s".formatted(directory, e.getMessage()), e);
    }
  }

  private static List<Document> documents(Path file) {
    List<Document> documents = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      // The name alone: what is learnt must not depend on where the folder is.
      String name = file.getFileName().toString();
      new DocumentReader(ReadSettings.DEFAULT)
          .read("file:///" + name, name, in)
          .forEachRemaining(
              result -> {
                if (result instanceof ReadResult.Read read) {
                  documents.add(read.document());
                }
              });
    } catch (IOException e) {
      throw new InputException("%s: cannot be read: %s".formatted(file, e.getMessage()), e);
    }
    return documents;
  }

  private void add(String set, List<Document> articles, List<GoldUnit> gold) {
    Map<String, List<GoldUnit>> byDocument = new TreeMap<>();
    for (GoldUnit unit : gold) {
      byDocument.computeIfAbsent(unit.document(), name -> new ArrayList<>()).add(unit);
    }
    Map<String, Reading> read = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      int group = i;
      Reader reader = parts.get(i);
      new CorpusAnalysis(reader.analyzer())
          .analyze(
              articles,
              document -> Withholding.group(DocumentName.of(document.sourceUri())) == group,
              (cut, annotated) ->
                  read.put(
                      DocumentName.of(cut.document().sourceUri()), new Reading(reader, annotated)));
    }
    Set<String> seen = new HashSet<>();
    new CorpusAnalysis(whole.analyzer())
        .analyze(
            articles,
            (cut, annotated) -> {
              String name = DocumentName.of(cut.document().sourceUri());
              seen.add(name);
              if (byDocument.containsKey(name)) {
                Reading all = new Reading(whole, annotated);
                List<GoldUnit> own = byDocument.get(name);
                add(name, new Labelled(set, cut.document(), own, all, read.get(name)));
              }
            });
    for (String name : byDocument.keySet()) {
      if (!seen.contains(name)) {
        throw new InputException(
            "training set %s: document '%s' is not among its articles".formatted(set, name));
      }
    }
  }

  private void add(String name, Labelled labelled) {
    if (documents.putIfAbsent(name, labelled) != null) {
      throw new InputException(
          "training set %s: document '%s' stands in another set too"
              .formatted(labelled.set(), name));
    }
    CodePoints offsets = new CodePoints(labelled.document().text());
    Labelling stances = new Labelling(Task.STANCE, offsets, labelled.gold(), 0);
    Labelling sentiments = new Labelling(Task.SENTIMENT, offsets, labelled.gold(), 0);
    for (AnnotatedArticle article : labelled.whole().articles()) {
      List<Set<String>> words = IssueTopics.words(article, whole.lexicon());
      List<Set<String>> lexemes = SentenceTones.words(article, whole.lexicon());
      Set<String> all = IssueTopics.together(words);
      for (Sentence sentence : article.layer(Sentence.LAYER)) {
        Set<String> own = words.get(sentence.number());
        Set<String> telling = lexemes.get(sentence.number());
        stances
            .issues(sentence.span())
            .ifPresent(issues -> ofIssues.add(new LabelledWords(name, issues, own, all)));
        sentiments
            .tones(sentence.span())
            .ifPresent(tones -> ofTones.add(new LabelledWords(name, tones, telling, Set.of())));
      }
    }
  }

  /** What words say, as learnt from some of the articles. */
  private record Heard(IssueTopics topics, SentenceTones tones) {}

  private void addExamples(int count) {
    Folds folds = new Folds(documents.keySet(), count);
    List<Heard> heard = new ArrayList<>();
    for (int f = 0; f < count; f++) {
      int fold = f;
      Predicate<String> others = document -> folds.of(document) != fold;
      List<LabelledWords> tones = ofTones.stream().filter(s -> others.test(s.document())).toList();
      heard.add(
          new Heard(
              new IssueTopics(learnIssues(others)),
              new SentenceTones(words.learn(tones, TONE_PENALTY))));
    }
    while (!documents.isEmpty()) { // what is done with needs no more room
      Map.Entry<String, Labelled> next = documents.pollFirstEntry();
      addExamples(next.getKey(), next.getValue(), heard.get(folds.of(next.getKey())));
    }
  }

  private void addExamples(String name, Labelled labelled, Heard heard) {
    CodePoints offsets = new CodePoints(labelled.document().text());
    for (Task task : Task.values()) {
      Labelling labelling = new Labelling(task, offsets, labelled.gold(), units.get(task).size());
      examples.get(task).addAll(examples(task, labelled.whole(), heard, labelling));
      lessons.get(task).addAll(examples(task, labelled.part(), heard, labelling));
      labelled.whole().articles().forEach(labelling::rules);
      units.get(task).addAll(labelling.units(labelled.set(), name));
    }
  }

  private static List<Example> examples(
      Task task, Reading reading, Heard heard, Labelling labelling) {
    List<Example> examples = new ArrayList<>();
    for (AnnotatedArticle article : reading.articles()) {
      for (Candidate candidate : candidates(task, article, reading.reader(), heard)) {
        Sentence sentence = article.layer(Sentence.LAYER).get(candidate.sentence());
        labelling.example(candidate, sentence.span()).ifPresent(examples::add);
      }
    }
    return examples;
  }

  private static List<Candidate> candidates(
      Task task, AnnotatedArticle article, Reader reader, Heard heard) {
    return switch (task) {
      case SENTIMENT -> reader.sentiment().candidates(article, heard.tones());
      case STANCE -> reader.stance().candidates(article, heard.topics());
    };
  }

  /** What the gold units of one document say of one task. */
  private static final class Labelling {
    private final Task task;
    private final CodePoints offsets;
    private final List<GoldUnit> gold = new ArrayList<>();
    private final int first;
    private final List<Map<String, Set<String>>> expected = new ArrayList<>();
    private final List<Map<String, Set<String>>> disputed = new ArrayList<>();
    private final List<Set<String>> byRules = new ArrayList<>();

    Labelling(Task task, CodePoints offsets, List<GoldUnit> units, int first) {
      this.task = task;
      this.offsets = offsets;
      this.first = first;
      for (GoldUnit unit : units) {
        if (unit.kept() && unit.labelled().contains(task.id())) {
          gold.add(unit);
          Map<String, Set<String>> others = labels(unit.disputed());
          Map<String, Set<String>> agreed = labels(unit.labels());
          others.forEach(
              (who, labels) -> agreed.getOrDefault(who, new HashSet<>()).removeAll(labels));
          agreed.values().removeIf(Set::isEmpty);
          expected.add(agreed);
          disputed.add(others);
          byRules.add(new HashSet<>());
        }
      }
    }

    /** Classes by whom (and on what) they are said. */
    private Map<String, Set<String>> labels(GoldUnit.Labels labels) {
      Map<String, Set<String>> found = new HashMap<>();
      switch (task) {
        case SENTIMENT ->
            labels
                .sentiment()
                .forEach(
                    s ->
                        found
                            .computeIfAbsent(s.target(), k -> new HashSet<>())
                            .add(s.sign() > 0 ? "positive" : "negative"));
        case STANCE ->
            labels
                .stances()
                .forEach(
                    s ->
                        found
                            .computeIfAbsent(s.holder() + " " + s.issue(), k -> new HashSet<>())
                            .add(task.classes().get(2 - s.sign())));
      }
      return found;
    }

    /** The number of the unit that holds a span's middle, or -1. */
    private int unitOf(Span span) {
      int middle = offsets.span(span).middle();
      for (int i = 0; i < gold.size(); i++) {
        if (gold.get(i).span().contains(middle)) {
          return i;
        }
      }
      return -1;
    }

    /** The issues of the unit that holds a span; empty where none is labelled. */
    Optional<Set<String>> issues(Span sentence) {
      int unit = unitOf(sentence);
      if (unit < 0) {
        return Optional.empty();
      }
      Set<String> issues = new TreeSet<>();
      for (String holderAndIssue : expected.get(unit).keySet()) {
        issues.add(holderAndIssue.substring(holderAndIssue.indexOf(' ') + 1));
      }
      return Optional.of(issues);
    }

    /**
     * Whether anybody is spoken of well or ill in the unit that holds a span; empty where that is
     * disputed or not labelled.
     */
    Optional<Set<String>> tones(Span sentence) {
      int unit = unitOf(sentence);
      if (unit < 0) {
        return Optional.empty();
      }
      Set<String> tones = new TreeSet<>();
      expected.get(unit).values().forEach(tones::addAll);
      if (tones.isEmpty() && !disputed.get(unit).isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(tones.isEmpty() ? Set.of(SentenceTones.PLAIN) : tones);
    }

    Optional<Example> example(Candidate candidate, Span sentence) {
      int unit = unitOf(sentence);
      if (unit < 0) {
        return Optional.empty();
      }
      String who =
          candidate.issueId().isEmpty()
              ? candidate.actorId()
              : candidate.actorId() + " " + candidate.issueId();
      Set<String> labels = expected.get(unit).getOrDefault(who, Set.of());
      boolean agreed = !disputed.get(unit).containsKey(who) && labels.size() <= 1;
      int label = labels.isEmpty() ? 0 : task.classes().indexOf(labels.iterator().next());
      return Optional.of(new Example(first + unit, candidate, agreed ? label : Example.IGNORED));
    }

    void rules(AnnotatedArticle article) {
      switch (task) {
        case SENTIMENT -> {
          for (Opinion opinion : article.layer(Opinion.BY_RULES)) {
            found(opinion.span(), Example.key(opinion.targetId(), "", opinion.label()));
          }
        }
        case STANCE -> {
          for (Stance stance : article.layer(Stance.BY_RULES)) {
            String key = Example.key(stance.holderId(), stance.issueId(), stance.label().id());
            found(stance.span(), key);
          }
        }
      }
    }

    private void found(Span span, String key) {
      int unit = unitOf(span);
      if (unit >= 0) {
        byRules.get(unit).add(key);
      }
    }

    List<TrainingUnit> units(String set, String document) {
      List<TrainingUnit> units = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        Set<String> ignored = keys(disputed.get(i));
        Set<String> agreed = keys(expected.get(i));
        ignored.removeAll(agreed);
        units.add(new TrainingUnit(set, document, agreed, ignored, byRules.get(i)));
      }
      return units;
    }

    private static Set<String> keys(Map<String, Set<String>> labels) {
      Set<String> keys = new HashSet<>();
      labels.forEach((who, classes) -> classes.forEach(label -> keys.add(who + " " + label)));
      return keys;
    }
  }
}
