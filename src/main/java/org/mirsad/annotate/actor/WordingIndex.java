package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.Spelling;
import org.mirsad.knowledge.Title;
import org.mirsad.text.Folding;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.Tokenizer;
import org.mirsad.text.TypeCache;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Every wording that can name an actor, by its first word: names, short names, metonyms, the people
 * of a state, institutions and offices.
 *
 * <p>What may start at a word of some type, whatever proclitics it bears, is put together once per
 * type, so that a word no wording starts with costs one look-up. Thread-safe.
 */
final class WordingIndex {
  /** Heads that make a state's adjective stand for the state. */
  private static final List<String> INSTITUTIONS =
      List.of(
          "الجانب",
          "الطرف",
          "الإدارة",
          "القيادة",
          "الحكومة",
          "السلطات",
          "السلطة التنفيذية",
          "الفريق",
          "السلطات الرسمية",
          "الدولة",
          "النظام",
          "القيادة السياسية",
          "وزارة الخارجية",
          "الخارجية",
          "الدبلوماسية",
          "الرئاسة");

  /** Those of them that are not called by the state's name. */
  private static final Set<String> ORGANS =
      FoldedWords.folded("وزارة الخارجية الدبلوماسية الرئاسة");

  /** Whether an institution only acts for its state: «الخارجية الروسية» is not «روسيا». */
  static boolean isOrgan(List<String> institution) {
    return ORGANS.contains(institution.get(0));
  }

  /** Roles whose titles take a pronoun for the state («وزير خارجيته», «رئيس وزرائها»). */
  private static final Set<String> POSSESSED =
      Set.of(
          "foreign_minister",
          "defence_minister",
          "finance_minister",
          "interior_minister",
          "head_of_government",
          "army_chief",
          "intelligence_chief");

  private static final Set<String> COUNTERPARTS = Set.of("نظيره", "نظيرها", "نظيرته", "نظيرتها");

  /** A definite adjective of an actor, of one or two words («الروسية», «الكورية الشمالية»). */
  record StateAdjective(List<String> words, Actor actor) {}

  /**
   * What may start at a word once some of its proclitics are off.
   *
   * @param prefix letters of the proclitics
   * @param wordings names of all kinds
   * @param definiteTitles titles before an adjective of state, or alone
   * @param constructTitles titles before the name of a state
   * @param institutions heads of institutions
   * @param counterpart whether the form means «his counterpart»
   */
  record Opening(
      String form,
      int prefix,
      Continuations<Wording> wordings,
      Continuations<Wording> definiteTitles,
      Continuations<Wording> constructTitles,
      Continuations<List<String>> institutions,
      boolean counterpart) {
    boolean isEmpty() {
      return wordings.isEmpty()
          && definiteTitles.isEmpty()
          && constructTitles.isEmpty()
          && institutions.isEmpty()
          && !counterpart;
    }
  }

  /**
   * What may start at a word of some spelling.
   *
   * @param openings by proclitics taken off, those only that start something
   * @param adjectives definite adjectives of actors that start with the word, or would with the
   *     article
   * @param firstName whether it is the first name of some actor
   * @param shared whether it heads the title of several («الرئيسان», «وزارتي»)
   * @param sport whether it is a word of sport
   * @param weather whether it is a word of weather
   */
  record Start(
      List<Opening> openings,
      List<StateAdjective> adjectives,
      boolean firstName,
      boolean shared,
      boolean sport,
      boolean weather) {
    /** Of words that start nothing. */
    static final Start NOTHING = new Start(List.of(), List.of(), false, false, false, false);

    /** Whether a mention may start here. */
    boolean mayName() {
      return !openings.isEmpty() || firstName || shared;
    }

    /** By identity: made once for each type, and long to compare. */
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    private Start orNothing() {
      boolean nothing =
          openings.isEmpty() && adjectives.isEmpty() && !firstName && !shared && !sport && !weather;
      return nothing ? NOTHING : this;
    }
  }

  private final Map<String, List<Wording>> byFirstWord = new HashMap<>();
  private final Map<String, List<Wording>> definiteTitles = new HashMap<>();
  private final Map<String, List<Wording>> constructTitles = new HashMap<>();
  private final Map<String, List<StateAdjective>> byAdjective = new HashMap<>();
  private final Map<String, String> firstNames = new HashMap<>();
  private final Set<String> allFirstNames;
  private final Map<String, Continuations<Wording>> wordingsByForm;
  private final Map<String, Continuations<Wording>> definiteByForm;
  private final Map<String, Continuations<Wording>> constructByForm;
  private final Map<String, Continuations<List<String>>> institutionsByForm;
  private final TypeCache<Start> starts = new TypeCache<>(this::compile);

  /** A quick no for most words. */
  private final TypeTest startsSomething = new TypeTest(form -> starts.of(form) != Start.NOTHING);

  WordingIndex(Knowledge knowledge) {
    for (Actor actor : knowledge.actors().values()) {
      addAll(Wording.Kind.NAME, actor.id(), actor.names());
      addAll(Wording.Kind.NAME, actor.id(), actor.latin());
      addAll(Wording.Kind.PEOPLE, actor.id(), actor.people());
      addAll(Wording.Kind.SHORT, actor.id(), actor.shortNames());
      addAll(Wording.Kind.METONYM, actor.id(), actor.metonyms());
      if (actor.type() == Actor.Type.PERSON) {
        List<String> name = words(actor.ar());
        if (name.size() > 1) {
          firstNames.put(actor.id(), name.get(0));
        }
      }
      actor
          .about()
          .forEach((state, phrases) -> addAll(Wording.Kind.ABOUT, actor.id(), state, phrases));
      for (String adjective : actor.adjectives()) {
        addAdjective(actor, words(adjective));
      }
    }
    for (Spelling spelling : knowledge.spellings()) {
      addSpelling(knowledge.actors().get(spelling.actorId()), spelling);
    }
    allFirstNames = Set.copyOf(firstNames.values());
    ShortForms.of(knowledge).forEach(this::add);
    Residences.all().forEach(this::add);
    Map<String, List<List<String>>> institutions = new HashMap<>();
    for (String institution : INSTITUTIONS) {
      List<String> words = words(institution);
      institutions.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
    }
    for (Title title : knowledge.titles()) {
      addTitle(definiteTitles, title.role(), words(title.definite()));
      List<String> construct = words(title.construct());
      addTitle(constructTitles, title.role(), construct);
      if (construct.size() == 2 && POSSESSED.contains(title.role())) {
        for (String pronoun : List.of("ه", "ها")) {
          List<String> words = List.of(construct.get(0), withPronoun(construct.get(1), pronoun));
          Wording wording = new Wording(Wording.Kind.POSSESSED, "", title.role(), words, 0);
          byFirstWord.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(wording);
        }
      }
    }
    wordingsByForm = continuations(byFirstWord, Wording::words);
    definiteByForm = continuations(definiteTitles, Wording::words);
    constructByForm = continuations(constructTitles, Wording::words);
    institutionsByForm = continuations(institutions, words -> words);
  }

  private static <T> Map<String, Continuations<T>> continuations(
      Map<String, List<T>> byFirstWord, Function<T, List<String>> words) {
    Map<String, Continuations<T>> continuations = new HashMap<>();
    byFirstWord.forEach((first, all) -> continuations.put(first, Continuations.of(all, words)));
    return continuations;
  }

  /** Both genders, with the article on every word that takes it («جنوب أفريقي» takes one). */
  private void addAdjective(Actor actor, List<String> words) {
    boolean compound = words.size() > 1 && !words.get(0).endsWith("ي");
    for (String ending : List.of("", "ه")) {
      List<String> forms = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        boolean inflected = !compound || i == words.size() - 1;
        boolean definite = !compound || i == 0;
        forms.add((definite ? "ال" : "") + words.get(i) + (inflected ? ending : ""));
      }
      byAdjective
          .computeIfAbsent(forms.get(0), k -> new ArrayList<>())
          .add(new StateAdjective(List.copyOf(forms), actor));
    }
  }

  /** «خارجية» and «ه» is «خارجيته», «وزراء» and «ها» is «وزرائها». */
  private static String withPronoun(String folded, String pronoun) {
    String stem = folded.substring(0, folded.length() - 1);
    return switch (folded.charAt(folded.length() - 1)) {
      case 'ه' -> stem + "ت" + pronoun;
      case 'ء' -> stem + "ئ" + pronoun;
      default -> folded + pronoun;
    };
  }

  private static void addTitle(Map<String, List<Wording>> titles, String role, List<String> words) {
    if (!words.isEmpty()) {
      titles
          .computeIfAbsent(words.get(0), k -> new ArrayList<>())
          .add(new Wording(Wording.Kind.BARE_OFFICE, "", role, words, 0));
    }
  }

  private void addAll(Wording.Kind kind, String actorId, List<String> phrases) {
    addAll(kind, actorId, "", phrases);
  }

  private void addAll(Wording.Kind kind, String actorId, String role, List<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = words(phrase);
      for (List<String> spelled : LoanWords.spellings(words)) {
        add(new Wording(kind, actorId, role, spelled, 0));
      }
    }
  }

  private void addSpelling(Actor actor, Spelling spelling) {
    if (actor != null && actor.names().contains(spelling.name())) {
      addAll(Wording.Kind.NAME, actor.id(), List.of(spelling.variant()));
    } else if (actor != null && actor.shortNames().contains(spelling.name())) {
      addAll(Wording.Kind.SHORT, actor.id(), List.of(spelling.variant()));
    }
  }

  private void add(Wording wording) {
    if (!wording.words().isEmpty()) {
      byFirstWord.computeIfAbsent(wording.words().get(0), k -> new ArrayList<>()).add(wording);
    }
  }

  /** The folded words of a wording. */
  static List<String> words(String wording) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(wording, new Span(0, wording.length()))) {
      if (token.kind() != Token.Kind.PUNCTUATION) {
        words.add(Folding.fold(token.surface()));
      }
    }
    return List.copyOf(words);
  }

  /** What may start at a word of this type. */
  Start start(WordForm form) {
    return startsSomething.test(form) ? starts.of(form) : Start.NOTHING;
  }

  private Start compile(WordForm type) {
    String folded = type.folded();
    List<Opening> openings = new ArrayList<>();
    for (String form : type.stripped()) {
      Opening opening =
          new Opening(
              form,
              prefixLength(folded, form),
              wordingsByForm.getOrDefault(form, Continuations.none()),
              definiteByForm.getOrDefault(form, Continuations.none()),
              constructByForm.getOrDefault(form, Continuations.none()),
              institutionsByForm.getOrDefault(form, Continuations.none()),
              COUNTERPARTS.contains(form));
      if (!opening.isEmpty()) {
        openings.add(opening);
      }
    }
    return new Start(
            List.copyOf(openings),
            adjectives(folded.startsWith("ال") ? folded : "ال" + folded),
            allFirstNames.contains(folded),
            SharedTitles.isHead(folded),
            Presence.SPORT.contains(folded),
            Presence.WEATHER.contains(folded))
        .orNothing();
  }

  /** How many letters of a word stand before the form without proclitics. */
  private static int prefixLength(String folded, String form) {
    if (form.length() == folded.length() || !folded.endsWith(form)) {
      // «للولايات» holds «الولايات» without its alef: the span then takes the second lam along.
      return form.startsWith("ال") && folded.endsWith("لل" + form.substring(2))
          ? folded.length() - form.length()
          : 0;
    }
    return folded.length() - form.length();
  }

  /** The first name of a person, or null if a single word is all there is. */
  String firstName(String actorId) {
    return firstNames.get(actorId);
  }

  /** Names whose first word is the form given. */
  List<Wording> wordings(String form) {
    return byFirstWord.getOrDefault(form, List.of());
  }

  /** Titles whose first word is the form given. */
  List<Wording> titles(String form, boolean definite) {
    return (definite ? definiteTitles : constructTitles).getOrDefault(form, List.of());
  }

  /** Definite adjectives of actors whose first word is the form given. */
  List<StateAdjective> adjectives(String form) {
    return byAdjective.getOrDefault(form, List.of());
  }
}
