package org.mirsad.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * The report's data as the page reads it: a column is an array, what repeats is a number into a
 * list, a date is the days since 1970, a figure has four decimals.
 */
final class ReportJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ReportData data;
  private final Interned actors = new Interned();
  private final Interned issues = new Interned();
  private final Interned publishers = new Interned();
  private final Interned words = new Interned();
  private final ArticleIndex articles;
  private final ArrayNode sentences = NODES.arrayNode();
  private final Map<SentenceTexts.Place, Integer> sentenceNumbers = new HashMap<>();

  private ReportJson(ReportData data) {
    this.data = data;
    this.articles = new ArticleIndex(data, publishers);
  }

  static JsonNode of(ReportData data) {
    return new ReportJson(data).node();
  }

  private JsonNode node() {
    ObjectNode root = NODES.objectNode();
    root.set("run", run());
    root.set("limits", limits());
    root.set("totals", totals());
    articles.write(root.putObject("articles"));
    ArrayNode series = root.putArray("series");
    SeriesJson of = new SeriesJson(data, articles, actors, issues, words);
    data.order().forEach(key -> series.add(of.node(key)));
    root.set("evidence", evidence());
    root.set("terms", new TermsJson(data.terms(), actors, words, this::sentence).node());
    root.set("coverage", coverage());
    root.set("quality", new QualityJson(data.quality()).node());
    root.set("sentences", sentences);
    root.set("sources", sources());
    root.set("actors", names(actors, true));
    root.set("issues", names(issues, false));
    publishers.write(root.putArray("publishers"));
    words.write(root.putArray("words"));
    return root;
  }

  private ObjectNode run() {
    ObjectNode node = NODES.objectNode();
    node.put("id", data.run().path("run_id").asText());
    node.put("version", data.run().path("version").asText());
    node.set("stages", data.run().path("stages"));
    node.set("tables", data.run().path("tables"));
    return node;
  }

  /** How much there is and how much of it the report has. */
  private ObjectNode limits() {
    ObjectNode node = NODES.objectNode();
    for (SeriesKey.Kind kind : SeriesKey.Kind.values()) {
      ObjectNode shown = node.putObject(word(kind));
      shown.put("shown", data.order().stream().filter(key -> key.kind() == kind).count());
      shown.put("all", data.cells().size(kind));
    }
    ObjectNode evidence = node.putObject("evidence");
    evidence.put("shown", data.evidence().rows().size());
    evidence.put("all", data.evidence().candidates());
    evidence.put("per_point", Limits.SENTENCES_PER_POINT);
    node.put("terms", Limits.RISING_TERMS);
    node.put("terms_per_day", Limits.TERMS_PER_DAY);
    node.put("term_days", Limits.TERM_DAYS);
    node.put("terms_per_actor", Limits.TERMS_PER_ACTOR);
    node.put("publishers", Limits.PUBLISHERS);
    node.put("samples", Limits.SAMPLES);
    return node;
  }

  /** Judgements of the run and those they are about, whether the report has their series or not. */
  private ObjectNode totals() {
    ObjectNode node = NODES.objectNode();
    node.put("opinions", data.cells().judgements(SeriesKey.Kind.SENTIMENT));
    node.put("judged", data.cells().actors(SeriesKey.Kind.SENTIMENT));
    node.put("stances", data.cells().judgements(SeriesKey.Kind.STANCE));
    node.put("holders", data.cells().actors(SeriesKey.Kind.STANCE));
    return node;
  }

  static String word(SeriesKey.Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  private ObjectNode evidence() {
    ObjectNode node = NODES.objectNode();
    ArrayNode kind = node.putArray("kind");
    ArrayNode actor = node.putArray("actor");
    ArrayNode other = node.putArray("other");
    ArrayNode sentence = node.putArray("sentence");
    ArrayNode polarity = node.putArray("polarity");
    ArrayNode confidence = node.putArray("confidence");
    ArrayNode model = node.putArray("model");
    ArrayNode rules = node.putArray("rules");
    ArrayNode cues = node.putArray("cues");
    for (Evidence row : data.evidence().rows()) {
      boolean stance = row.kind() == SeriesKey.Kind.STANCE;
      SentenceTexts.Sentence text =
          data.sentences().get(new SentenceTexts.Place(row.article(), row.sentence()));
      kind.add(stance ? 1 : 0);
      actor.add(actors.number(row.actor()));
      other.add(stance ? issues.number(row.other()) : actors.number(row.other()));
      sentence.add(sentence(text));
      Json.figure(polarity, row.polarity());
      Json.figure(confidence, row.confidence());
      Json.figure(model, row.model());
      ArrayNode ids = rules.addArray();
      row.rules().forEach(rule -> ids.add(words.number(rule)));
      ArrayNode list = cues.addArray();
      row.cues().forEach(cue -> cue(list.addArray(), cue, text));
    }
    return node;
  }

  /** Kind, role, lexeme, value, and where in the sentence: UTF-16 offsets, -1 for elsewhere. */
  private void cue(ArrayNode node, Evidence.Cue cue, SentenceTexts.Sentence sentence) {
    node.add(words.number(cue.kind()));
    node.add(words.number(cue.role()));
    node.add(words.number(cue.lexeme()));
    Json.figure(node, cue.value());
    String text = shown(sentence.text());
    long from = cue.start() - sentence.start();
    long until = cue.end() - sentence.start();
    boolean inside = from >= 0 && from < until && until <= text.codePointCount(0, text.length());
    node.add(inside ? text.offsetByCodePoints(0, (int) from) : -1);
    node.add(inside ? text.offsetByCodePoints(0, (int) until) : -1);
  }

  /** The number of a sentence, which is an article and a text. */
  private int sentence(SentenceTexts.Sentence sentence) {
    return sentenceNumbers.computeIfAbsent(
        sentence.place(),
        place -> {
          sentences.addArray().add(articles.number(place.article())).add(shown(sentence.text()));
          return sentences.size() - 1;
        });
  }

  private static String shown(String text) {
    int most = Limits.SENTENCE_LENGTH;
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }

  /** Headline and address of each article that has a sentence. */
  private ObjectNode sources() {
    ObjectNode node = NODES.objectNode();
    ArrayNode article = node.putArray("article");
    ArrayNode title = node.putArray("title");
    ArrayNode address = node.putArray("address");
    sentenceNumbers.keySet().stream()
        .map(place -> articles.number(place.article()))
        .distinct()
        .sorted()
        .forEach(
            number -> {
              Corpus.Article of = articles.article(number);
              article.add(number);
              title.add(of.title());
              address.add(data.sources().getOrDefault(of.document(), ""));
            });
    return node;
  }

  private ObjectNode coverage() {
    ObjectNode node = NODES.objectNode();
    data.coverage().publishers().forEach(node.putArray("publishers")::add);
    ArrayNode day = node.putArray("day");
    ArrayNode publisher = node.putArray("publisher");
    ArrayNode count = node.putArray("articles");
    ArrayNode length = node.putArray("words");
    for (Coverage.Day one : data.coverage().days()) {
      Json.day(day, one.date());
      publisher.add(one.publisher());
      count.add(one.articles());
      length.add(one.words());
    }
    return node;
  }

  private ObjectNode names(Interned ids, boolean areActors) {
    ObjectNode node = NODES.objectNode();
    ArrayNode id = node.putArray("id");
    ArrayNode en = node.putArray("en");
    ArrayNode ar = node.putArray("ar");
    for (String one : ids.texts()) {
      Names.Name name = areActors ? data.names().actor(one) : data.names().issue(one);
      id.add(one);
      en.add(name.en());
      ar.add(name.ar());
    }
    return node;
  }
}
