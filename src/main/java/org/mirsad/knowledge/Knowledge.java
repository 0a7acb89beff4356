package org.mirsad.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.InputException;

/**
 * Everything Mirsad knows of the world and the language, read from the knowledge files and checked.
 * A user's files replace built-in entries of the same id (JSON) or lexeme (TSV) and add new ones.
 */
public record Knowledge(
    Map<String, Actor> actors,
    List<Spelling> spellings,
    Map<String, Issue> issues,
    List<Event> events,
    List<Publisher> publishers,
    List<Title> titles,
    List<SpeechVerb> speechVerbs,
    List<SentimentEntry> sentiment,
    List<StanceFrame> stance,
    List<Shifter> shifters,
    List<Boilerplate> boilerplate,
    List<StopWord> stopWords,
    Map<String, TrainedModel> models,
    WordWeights issueWords,
    WordWeights toneWords) {

  /** The name of the model that judges who looks good or bad. */
  public static final String SENTIMENT_MODEL = "model-sentiment.tsv";

  /** The name of the model of stances. */
  public static final String STANCE_MODEL = "model-stance.tsv";

  /** The name of the weights of words that tell what sentences are about. */
  public static final String ISSUE_WORDS = "model-issues.tsv";

  /** The name of those that tell whether sentences speak well or ill of anybody. */
  public static final String TONE_WORDS = "model-tones.tsv";

  private static final Map<String, List<String>> MODEL_CLASSES =
      Map.of(
          SENTIMENT_MODEL, List.of("none", "positive", "negative"),
          STANCE_MODEL, List.of("none", "support", "conditional", "oppose"));

  private static final Set<String> ACTOR_KEYS =
      Set.of(
          "id",
          "type",
          "en",
          "ar",
          "names",
          "short",
          "metonyms",
          "adjectives",
          "people",
          "about",
          "latin",
          "forbidden_before",
          "forbidden_after",
          "needs",
          "gender",
          "died",
          "offices",
          "affiliations");

  private static final Set<String> POLARITIES = Set.of("-1", "0", "1");

  /**
   * Loads and checks all files.
   *
   * @throws InputException naming file, line and what was expected
   */
  public static Knowledge load(KnowledgeFiles files) {
    List<Title> titles =
        tsv(
            files,
            "titles.tsv",
            Knowledge::title,
            t -> t.role() + t.definite() + t.construct(),
            "role",
            "definite",
            "construct",
            "gloss");
    Set<String> roles = new HashSet<>();
    titles.forEach(t -> roles.add(t.role()));
    Map<String, Actor> actors = new LinkedHashMap<>();
    Map<String, String> places = new LinkedHashMap<>();
    for (KnowledgeFiles.Source source : files.sources("actors.json")) {
      Set<String> here = new HashSet<>();
      for (JsonEntry entry : JsonEntry.read(source, ACTOR_KEYS)) {
        Actor actor = actor(entry, roles);
        unique(here, actor.id(), entry);
        actors.put(actor.id(), actor);
        places.put(actor.id(), entry.place());
      }
    }
    for (Actor actor : actors.values()) {
      for (Actor.Office office : actor.offices()) {
        if (!actors.containsKey(office.of())) {
          throw new InputException(
              "%s: office of '%s', expected the id of an actor"
                  .formatted(places.get(actor.id()), office.of()));
        }
      }
      for (String needed : actor.needs()) {
        if (!actors.containsKey(needed)) {
          throw new InputException(
              "%s: needs '%s', expected the id of an actor"
                  .formatted(places.get(actor.id()), needed));
        }
      }
    }
    Map<String, Issue> issues = new LinkedHashMap<>();
    for (KnowledgeFiles.Source source : files.sources("issues.json")) {
      Set<String> here = new HashSet<>();
      for (JsonEntry entry :
          JsonEntry.read(
              source, Set.of("id", "en", "ar", "plus", "traits", "against", "phrases"))) {
        Issue issue = issue(entry, actors.keySet());
        unique(here, issue.id(), entry);
        issues.put(issue.id(), issue);
      }
    }
    Map<String, Event> events = new LinkedHashMap<>();
    for (KnowledgeFiles.Source source : files.sources("events.json")) {
      Set<String> here = new HashSet<>();
      for (JsonEntry entry :
          JsonEntry.read(
              source, Set.of("id", "date", "until", "en", "ar", "actors", "cues", "upcoming"))) {
        Event event = event(entry);
        unique(here, event.id(), entry);
        events.put(event.id(), event);
      }
    }
    Map<String, Publisher> publishers = new LinkedHashMap<>();
    for (KnowledgeFiles.Source source : files.sources("publishers.json")) {
      Set<String> here = new HashSet<>();
      for (JsonEntry entry :
          JsonEntry.read(
              source, Set.of("id", "en", "ar", "names", "domains", "country", "timezone"))) {
        Publisher publisher = publisher(entry);
        unique(here, publisher.id(), entry);
        publishers.put(publisher.id(), publisher);
      }
    }
    return new Knowledge(
        Collections.unmodifiableMap(actors),
        tsv(
            files,
            "spellings.tsv",
            row -> new Spelling(row.required("id"), row.required("name"), row.required("variant")),
            s -> s.actorId() + s.name() + s.variant(),
            "id",
            "name",
            "variant"),
        Collections.unmodifiableMap(issues),
        List.copyOf(events.values()),
        List.copyOf(publishers.values()),
        titles,
        tsv(
            files,
            "speech-verbs.tsv",
            Knowledge::speechVerb,
            v -> v.lexeme() + v.source(),
            "lexeme",
            "pos",
            "derived",
            "attitude",
            "complement",
            "strength",
            "gloss"),
        tsv(
            files,
            "sentiment.tsv",
            Knowledge::sentimentEntry,
            e -> e.lexeme() + e.partOfSpeech(),
            "lexeme",
            "pos",
            "derived",
            "effects",
            "object",
            "voice",
            "strength",
            "gloss"),
        tsv(
            files,
            "stance.tsv",
            Knowledge::stanceFrame,
            f ->
                f.lexeme()
                    + f.partOfSpeech()
                    + (f.kind() == StanceFrame.Kind.OTHER)
                    + f.kind().tellsOfThings(),
            "lexeme",
            "pos",
            "derived",
            "polarity",
            "object",
            "strength",
            "kind",
            "gloss"),
        tsv(
            files,
            "shifters.tsv",
            Knowledge::shifter,
            s -> s.phrase() + s.kind(),
            "phrase",
            "kind",
            "scope",
            "factor",
            "gloss"),
        tsv(
            files,
            "boilerplate.tsv",
            Knowledge::boilerplate,
            b -> b.match() + b.phrase(),
            "kind",
            "match",
            "phrase",
            "note"),
        tsv(
            files,
            "stopwords.tsv",
            row -> new StopWord(row.required("word"), row.choice("use", StopWord.Use.class)),
            StopWord::word,
            "word",
            "use",
            "note"),
        models(files),
        words(files, ISSUE_WORDS),
        words(files, TONE_WORDS));
  }

  /** The models there are, by file; a user's own stands for the built-in one. */
  private static Map<String, TrainedModel> models(KnowledgeFiles files) {
    Map<String, TrainedModel> models = new LinkedHashMap<>();
    for (String name : List.of(SENTIMENT_MODEL, STANCE_MODEL)) {
      List<KnowledgeFiles.Source> sources = files.sources(name);
      if (!sources.isEmpty()) {
        KnowledgeFiles.Source last = sources.get(sources.size() - 1);
        models.put(name, TrainedModel.parse(last, MODEL_CLASSES.get(name)));
      }
    }
    return Collections.unmodifiableMap(models);
  }

  private static WordWeights words(KnowledgeFiles files, String name) {
    List<KnowledgeFiles.Source> sources = files.sources(name);
    return sources.isEmpty()
        ? WordWeights.UNKNOWN
        : WordWeights.parse(sources.get(sources.size() - 1));
  }

  /** The issues of a kind, by their ids. */
  public List<Issue> issues(Issue.Trait trait) {
    return issues.values().stream()
        .filter(issue -> issue.is(trait))
        .sorted(Comparator.comparing(Issue::id))
        .toList();
  }

  /** The same with these models and no others. */
  public Knowledge withModels(Map<String, TrainedModel> others) {
    return with(issues, sentiment, stance, Map.copyOf(others));
  }

  /** The same with other wordings of issues, words of sentiment and frames of stances. */
  public Knowledge withWords(
      Map<String, Issue> issues, List<SentimentEntry> sentiment, List<StanceFrame> stance) {
    return with(issues, sentiment, stance, models);
  }

  private Knowledge with(
      Map<String, Issue> issues,
      List<SentimentEntry> sentiment,
      List<StanceFrame> stance,
      Map<String, TrainedModel> models) {
    return new Knowledge(
        actors,
        spellings,
        issues,
        events,
        publishers,
        titles,
        speechVerbs,
        sentiment,
        stance,
        shifters,
        boilerplate,
        stopWords,
        models,
        issueWords,
        toneWords);
  }

  /** The same without models: the rules judge alone. */
  public Knowledge withoutModels() {
    return withModels(Map.of());
  }

  private static void unique(Set<String> ids, String id, JsonEntry entry) {
    if (!ids.add(id)) {
      throw entry.wrong("id '%s' stands twice in this file".formatted(id));
    }
  }

  private static <T> List<T> tsv(
      KnowledgeFiles files,
      String name,
      Function<TsvRow, T> parse,
      Function<T, String> key,
      String... columns) {
    Map<String, T> rows = new LinkedHashMap<>();
    for (KnowledgeFiles.Source source : files.sources(name)) {
      Set<String> here = new HashSet<>();
      for (TsvRow row : TsvRow.read(source, columns)) {
        T value = parse.apply(row);
        if (!here.add(key.apply(value))) {
          throw new InputException(
              "%s: stands twice in this file, expected one row".formatted(row.place()));
        }
        rows.put(key.apply(value), value);
      }
    }
    return List.copyOf(rows.values());
  }

  private static Actor actor(JsonEntry entry, Set<String> roles) {
    List<Actor.Office> offices = new ArrayList<>();
    for (JsonEntry office : entry.objects("offices", Set.of("role", "of", "from", "to"))) {
      String role = office.required("role");
      if (!roles.contains(role)) {
        throw entry.wrong("office '%s', expected a role of titles.tsv".formatted(role));
      }
      LocalDate from =
          office.date("from").orElseThrow(() -> entry.wrong("office without a start date"));
      LocalDate to = office.date("to").orElse(LocalDate.MAX);
      if (to.isBefore(from)) {
        throw entry.wrong("office ends %s before it starts %s".formatted(to, from));
      }
      offices.add(new Actor.Office(role, office.required("of"), from, to));
    }
    Actor.Type type = type(entry);
    List<String> names = entry.strings("names");
    if (names.isEmpty() && entry.strings("short").isEmpty()) {
      throw entry.wrong("actor without names");
    }
    return new Actor(
        entry.required("id"),
        type,
        entry.required("en"),
        entry.required("ar"),
        names,
        entry.strings("short"),
        entry.strings("metonyms"),
        entry.strings("adjectives"),
        entry.strings("people"),
        about(entry),
        entry.strings("latin"),
        new HashSet<>(entry.strings("forbidden_before")),
        new HashSet<>(entry.strings("forbidden_after")),
        new HashSet<>(entry.strings("needs")),
        entry.text("gender").equals("f"),
        entry.date("died").orElse(LocalDate.MAX),
        offices,
        entry.strings("affiliations"));
  }

  private static Map<String, List<String>> about(JsonEntry entry) {
    Map<String, List<String>> about = new TreeMap<>();
    for (JsonEntry theme : entry.objects("about", Set.of("state", "words"))) {
      about.put(theme.required("state"), theme.strings("words"));
    }
    return about;
  }

  private static Actor.Type type(JsonEntry entry) {
    return switch (entry.required("type")) {
      case "person" -> Actor.Type.PERSON;
      case "state" -> Actor.Type.STATE;
      case "body" -> Actor.Type.BODY;
      case "group" -> Actor.Type.GROUP;
      default ->
          throw entry.wrong(
              "type is '%s', expected person, state, body or group".formatted(entry.text("type")));
    };
  }

  private static Issue issue(JsonEntry entry, Set<String> actorIds) {
    List<Issue.Phrase> phrases = new ArrayList<>();
    for (JsonEntry phrase : entry.objects("phrases", Set.of("text", "direction", "needs", "any"))) {
      int direction = phrase.integer("direction", 1);
      if (direction < -1 || direction > 1) {
        throw entry.wrong("direction is %d, expected 1, -1 or 0".formatted(direction));
      }
      for (String needed : phrase.strings("needs")) {
        if (!actorIds.contains(needed)) {
          throw entry.wrong("needs '%s', expected the id of an actor".formatted(needed));
        }
      }
      phrases.add(
          new Issue.Phrase(
              phrase.required("text"),
              direction,
              new HashSet<>(phrase.strings("needs")),
              phrase.strings("any")));
    }
    if (phrases.isEmpty()) {
      throw entry.wrong("issue without phrases");
    }
    return new Issue(
        entry.required("id"),
        entry.required("en"),
        entry.required("ar"),
        entry.text("plus"),
        traits(entry),
        against(entry, actorIds),
        phrases);
  }

  private static Set<String> against(JsonEntry entry, Set<String> actorIds) {
    Set<String> against = new HashSet<>(entry.strings("against"));
    for (String actor : against) {
      if (!actorIds.contains(actor)) {
        throw entry.wrong("against '%s', expected the id of an actor".formatted(actor));
      }
    }
    return against;
  }

  private static final String TRAITS =
      Stream.of(Issue.Trait.values())
          .map(t -> t.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));

  private static Set<Issue.Trait> traits(JsonEntry entry) {
    Set<Issue.Trait> traits = EnumSet.noneOf(Issue.Trait.class);
    for (String name : entry.strings("traits")) {
      Issue.Trait known = null;
      for (Issue.Trait trait : Issue.Trait.values()) {
        known = trait.name().toLowerCase(Locale.ROOT).equals(name) ? trait : known;
      }
      if (known == null) {
        throw entry.wrong("trait '%s', expected one of %s".formatted(name, TRAITS));
      }
      traits.add(known);
    }
    return traits;
  }

  private static Event event(JsonEntry entry) {
    LocalDate date = entry.date("date").orElseThrow(() -> entry.wrong("event without a date"));
    LocalDate until = entry.date("until").orElse(date);
    if (until.isBefore(date)) {
      throw entry.wrong("event ends %s before it starts %s".formatted(until, date));
    }
    List<List<String>> cues = entry.groups("cues");
    if (cues.isEmpty()) {
      throw entry.wrong("event without cues");
    }
    return new Event(
        entry.required("id"),
        date,
        until,
        entry.required("en"),
        entry.required("ar"),
        entry.strings("actors"),
        cues,
        entry.flag("upcoming"));
  }

  private static Publisher publisher(JsonEntry entry) {
    String zone = entry.text("timezone");
    try {
      return new Publisher(
          entry.required("id"),
          entry.required("en"),
          entry.required("ar"),
          entry.strings("names"),
          entry.strings("domains"),
          entry.text("country"),
          ZoneId.of(zone.isEmpty() ? "UTC" : zone));
    } catch (DateTimeException e) {
      throw entry.wrong("timezone is '%s', expected a name such as Africa/Tunis".formatted(zone));
    }
  }

  private static Title title(TsvRow row) {
    if (row.text("definite").isEmpty() && row.text("construct").isEmpty()) {
      throw row.expected("definite", "a phrase here or under construct");
    }
    return new Title(row.required("role"), row.text("definite"), row.text("construct"));
  }

  private static SpeechVerb speechVerb(TsvRow row) {
    Set<SpeechVerb.Complement> complements = new HashSet<>();
    for (String complement : row.list("complement")) {
      switch (complement) {
        case "any" -> complements.add(SpeechVerb.Complement.ANY);
        case "that" -> complements.add(SpeechVerb.Complement.THAT);
        case "thing" -> complements.add(SpeechVerb.Complement.THING);
        case "name" -> complements.add(SpeechVerb.Complement.NAME);
        default -> throw row.expected("complement", "any, that, thing or name");
      }
    }
    String pos = row.required("pos");
    return new SpeechVerb(
        row.required("lexeme"),
        pos.equals("source"),
        row.list("derived"),
        row.choice("attitude", SpeechVerb.Attitude.class),
        complements,
        row.number("strength", 0.01, 1));
  }

  private static SentimentEntry sentimentEntry(TsvRow row) {
    Map<SentimentEntry.Role, Integer> effects = new EnumMap<>(SentimentEntry.Role.class);
    for (String effect : row.required("effects").split(",")) {
      String name = effect.strip();
      int sign = name.endsWith("+") ? 1 : name.endsWith("-") ? -1 : 0;
      SentimentEntry.Role role =
          switch (sign == 0 ? "" : name.substring(0, name.length() - 1)) {
            case "agent" -> SentimentEntry.Role.AGENT;
            case "patient" -> SentimentEntry.Role.PATIENT;
            case "described" -> SentimentEntry.Role.DESCRIBED;
            case "experiencer" -> SentimentEntry.Role.EXPERIENCER;
            default ->
                throw row.expected(
                    "effects", "agent, patient, described or experiencer with + or -");
          };
      effects.put(role, sign);
    }
    String voice = row.text("voice");
    if (!Set.of("agent", "narrator", "").contains(voice)) {
      throw row.expected("voice", "agent or narrator");
    }
    return new SentimentEntry(
        row.required("lexeme"),
        row.choice("pos", SentimentEntry.Class.class),
        row.list("derived"),
        effects,
        new HashSet<>(row.list("object")),
        voice.equals("agent"),
        row.number("strength", 0.01, 1),
        row.place());
  }

  private static StanceFrame stanceFrame(TsvRow row) {
    if (!POLARITIES.contains(row.text("polarity"))) {
      throw row.expected("polarity", "-1, 0 or 1");
    }
    return new StanceFrame(
        row.required("lexeme"),
        row.choice("pos", SentimentEntry.Class.class),
        row.list("derived"),
        Integer.parseInt(row.text("polarity")),
        new HashSet<>(row.list("object")),
        row.number("strength", 0.01, 1),
        row.choice("kind", StanceFrame.Kind.class),
        row.place());
  }

  private static Shifter shifter(TsvRow row) {
    return new Shifter(
        row.required("phrase"),
        row.choice("kind", Shifter.Kind.class),
        row.choice("scope", Shifter.Scope.class),
        row.number("factor", -2, 2));
  }

  private static Boilerplate boilerplate(TsvRow row) {
    return new Boilerplate(
        row.choice("kind", Boilerplate.Kind.class),
        row.choice("match", Boilerplate.Match.class),
        row.required("phrase"));
  }
}
