package org.mirsad.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.apache.lucene.analysis.ar.ArabicStemmer;

/**
 * Looks words up in LanguageTool's full-form dictionary of Arabic and takes proclitics off where
 * the dictionary knows the rest.
 *
 * <p>Proclitics (و ف, then ب ك ل س, then ال) come off only when the whole word is unknown and the
 * rest is of a class that takes them: the article and prepositions need a nominal, س an imperfect
 * verb. Pronoun suffixes are forms of the dictionary itself. Hamza seats at the start, ى/ي and ة/ه
 * at the end are tried in turn when the spelling as it stands is unknown. Words no reading is found
 * for get a light stem (Lucene's {@link ArabicStemmer}) as their key.
 *
 * <p>Each word type is analysed once and shared while {@link WordTypes} holds it. Thread-safe.
 */
public final class Morphology {
  /** «و» and «ف» with «دعت»: in the news mostly a call, not the farewell of «ودع». */
  private static final Set<String> CALLS = Set.of("ودعت", "فدعت");

  /** «و» and a verb, where the dictionary has but a rare noun or verb that begins with «و». */
  private static final Set<String> JOINED_VERBS =
      Set.of(
          "ودان", "ولقي", "وكال", "وقاد", "وعزى", "وسمى", "وضحى", "ورعى", "وحمى", "وعرى", "وسعى",
          "وجرى", "ونوى", "وأبى", "وأدى", "وساد", "وشوه", "فلقي", "فخان", "فقاد", "فأدى", "فسمى");

  private static final int LONGEST_WORD = 40;
  private static final char SHADDA = '\u0651';

  /** Pronoun suffixes, longest first, for words whose suffixed forms the dictionary lacks. */
  private static final List<String> PRONOUNS =
      List.of("هما", "كما", "ها", "هم", "هن", "نا", "ني", "كم", "ه", "ي");

  private static final String DICTIONARY = "/org/languagetool/resource/ar/arabic.";

  private final Dictionary dictionary;
  private final ThreadLocal<DictionaryLookup> lookup;
  private final Families families;
  private final WordTypes types = new WordTypes(this::type);

  private Morphology(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
    this.families = new Families(new DictionaryVerbs());
  }

  /** The one instance of this process: the dictionary takes 12 MB and never changes. */
  public static Morphology instance() {
    return Holder.INSTANCE;
  }

  private static final class Holder {
    static final Morphology INSTANCE = load();
  }

  private static Morphology load() {
    try (InputStream automaton = Morphology.class.getResourceAsStream(DICTIONARY + "dict");
        InputStream metadata = Morphology.class.getResourceAsStream(DICTIONARY + "info")) {
      if (automaton == null || metadata == null) {
        throw new IllegalStateException("dictionary not on the class path: " + DICTIONARY + "dict");
      }
      return new Morphology(Dictionary.read(automaton, metadata));
    } catch (IOException e) {
      throw new UncheckedIOException("dictionary unreadable: " + DICTIONARY + "dict", e);
    }
  }

  /** The analysis of a written word; never null, without readings when nothing is known. */
  public WordForm analyse(String surface) {
    return type(surface, 0, surface.length()).form();
  }

  /** The word that stands from {@code start} to {@code end}, shared by all places it stands at. */
  public WordType type(String text, int start, int end) {
    if (end - start > LONGEST_WORD) {
      return type(text.substring(start, end));
    }
    return types.at(text, start, end);
  }

  private WordType type(String surface) {
    return WordType.of(surface, analyseType(surface));
  }

  private WordForm analyseType(String surface) {
    String folded = Folding.fold(surface);
    if (folded.isEmpty()
        || folded.length() > LONGEST_WORD
        || !Tokenizer.isArabic(folded.charAt(0))) {
      return new WordForm(folded, List.of(folded), List.of(), Set.of("w:" + folded));
    }
    List<Reading> readings =
        FunctionWords.isFunctionWord(folded)
            ? List.of(particle(folded))
            : readings(Folding.spelling(surface));
    Set<String> keys = new LinkedHashSet<>();
    for (Reading reading : readings) {
      if (reading.partOfSpeech() != Reading.PartOfSpeech.PARTICLE) {
        keys.add(reading.key());
        if (reading.partOfSpeech().isNominal() && reading.number() == 3) {
          keys.add(reading.pluralKey());
        }
        families.of(reading).forEach(verb -> keys.add(Reading.familyKey(verb)));
      }
    }
    List<String> stripped = stripped(folded);
    keys.add("w:" + withoutArticle(folded));
    for (String rest : stripped) {
      keys.add("w:" + withoutArticle(rest));
    }
    if (readings.isEmpty()) {
      keys.add("s:" + stem(withoutArticle(stripped.get(stripped.size() - 1))));
    }
    return new WordForm(folded, stripped, readings, keys);
  }

  private final class DictionaryVerbs implements Families.Verbs {
    @Override
    public Set<String> ofDerivedImperfect(String imperfect) {
      Set<String> lemmas = new LinkedHashSet<>();
      for (WordData data : lookup.get().lookup(imperfect)) {
        String spelled = data.getStem().toString();
        String lemma = Folding.fold(spelled);
        boolean derived = lemma.length() > 3 || spelled.indexOf(SHADDA) == 3;
        if (derived && data.getTag().toString().endsWith(";M1H-faU;---")) {
          lemmas.add(lemma);
        }
      }
      return lemmas;
    }

    @Override
    public boolean isCitation(String perfect) {
      for (WordData data : lookup.get().lookup(perfect)) {
        if (data.getTag().toString().endsWith(";M1H-pa-;---")) {
          return true;
        }
      }
      return false;
    }
  }

  private static Reading particle(String folded) {
    return new Reading(
        folded,
        Reading.PartOfSpeech.PARTICLE,
        0,
        false,
        0,
        false,
        (char) 0,
        (char) 0,
        false,
        false,
        false);
  }

  /** Lucene's light stem of a folded word. */
  static String stem(String folded) {
    char[] buffer = folded.toCharArray();
    int length = new ArabicStemmer().stem(buffer, buffer.length);
    return new String(buffer, 0, length);
  }

  private static String withoutArticle(String folded) {
    return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
  }

  /** The folded word, then without و/ف, then also without ب/ك/ل, the article restored after ل. */
  static List<String> stripped(String folded) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(folded);
    List<String> bases = new ArrayList<>(List.of(folded));
    if (folded.length() > 3 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')) {
      bases.add(folded.substring(1));
    }
    for (String base : bases) {
      forms.add(base);
      if (base.startsWith("لل") && base.length() > 3) {
        forms.add("ال" + base.substring(2));
        forms.add(base.substring(1));
      } else if (base.length() > 3 && "بكل".indexOf(base.charAt(0)) >= 0) {
        forms.add(base.substring(1));
      }
    }
    return List.copyOf(forms);
  }

  private List<Reading> readings(String word) {
    List<Reading> defective = defective(word);
    if (!defective.isEmpty()) {
      return defective;
    }
    List<Reading> whole = readingsWithPrefixes(word);
    if (!whole.isEmpty()) {
      return whole;
    }
    for (String suffix : PRONOUNS) {
      if (word.length() >= suffix.length() + 3 && word.endsWith(suffix)) {
        List<Reading> readings =
            withPronoun(word.substring(0, word.length() - suffix.length()), suffix);
        if (!readings.isEmpty()) {
          return readings;
        }
      }
    }
    return List.of();
  }

  /**
   * «القاضي», «الثاني»: the dictionary has most participles of verbs that end in ي only as they
   * stand without the article («قاض») and takes the rest for forms of rare verbs.
   */
  private List<Reading> defective(String word) {
    int length = word.length();
    int article = word.lastIndexOf("ال", 2);
    if (article < 0 && word.startsWith("لل")) {
      article = 0;
    }
    boolean definite = article >= 0;
    int start = definite ? article + 2 : 0;
    boolean participle =
        length - start >= 4
            && word.charAt(length - 1) == 'ي'
            && (word.charAt(start + 1) == 'ا' || word.charAt(start) == 'م');
    if (!participle || !bareNominals(word, start, length).isEmpty()) {
      return List.of();
    }
    String stem = word.substring(0, length - 1);
    String lemma = Folding.fold(word.substring(start));
    return readingsWithPrefixes(stem).stream()
        .filter(r -> r.partOfSpeech().isNominal() && r.lemma().equals(lemma))
        .filter(r -> r.article() == definite)
        .toList();
  }

  private List<Reading> bareNominals(String word, int start, int end) {
    Set<Reading> found = new LinkedHashSet<>();
    collect(word.substring(start, end), (char) 0, (char) 0, start > 0, found);
    return found.stream().filter(r -> r.partOfSpeech().isNominal()).toList();
  }

  /**
   * The readings of a stem with a pronoun: those the dictionary lists with «ه» («هاجموه» tells how
   * to read «هاجموها»), else those of the stem by itself.
   */
  private List<Reading> withPronoun(String stem, String pronoun) {
    List<Reading> readings = List.of();
    if (pronoun.length() > 1) {
      readings =
          readingsWithPrefixes(stem + "ه").stream()
              .filter(Reading::pronoun)
              .filter(r -> r.partOfSpeech() != Reading.PartOfSpeech.IMPERATIVE)
              .filter(r -> r.partOfSpeech().isVerb() || !pronoun.equals("ني"))
              .toList();
    }
    if (!readings.isEmpty() || pronoun.equals("ني")) {
      return readings;
    }
    boolean joined = stem.endsWith("ت");
    if (joined) {
      readings = bare(stem.substring(0, stem.length() - 1) + "ة");
    }
    return readings.isEmpty() ? bare(stem) : readings;
  }

  private List<Reading> bare(String stem) {
    return readingsWithPrefixes(stem).stream()
        .filter(r -> !r.article() && !r.rareMood())
        .map(Reading::withPronoun)
        .toList();
  }

  private List<Reading> readingsWithPrefixes(String word) {
    Set<Reading> found = new LinkedHashSet<>();
    collect(word, (char) 0, (char) 0, false, found);
    if (isAnd(word)) {
      Set<Reading> joined = new LinkedHashSet<>();
      collect(word.substring(1), word.charAt(0), (char) 0, false, joined);
      if (JOINED_VERBS.contains(word)) {
        joined.removeIf(r -> !r.partOfSpeech().isVerb());
      }
      boolean told = joined.stream().anyMatch(r -> !r.rareMood());
      found = told ? joined : found;
    } else if (isOnlyOfWomen(word, found)) {
      Set<Reading> joined = new LinkedHashSet<>();
      collect(word.substring(1), word.charAt(0), (char) 0, false, joined);
      found = joined.stream().anyMatch(Morphology::isCitation) ? joined : found;
    }
    boolean calls = CALLS.contains(word);
    if (calls || isOnlyDual(word, found)) {
      Set<Reading> joined = new LinkedHashSet<>();
      collect(word.substring(1), word.charAt(0), (char) 0, false, joined);
      joined.removeIf(r -> r.partOfSpeech() != Reading.PartOfSpeech.PERFECT);
      joined.removeIf(r -> r.number() != 1 || r.person() != 3);
      joined.removeIf(r -> calls && !r.lemma().equals("دعا"));
      found.addAll(joined);
    }
    if (found.isEmpty()) {
      List<String> bases = new ArrayList<>(List.of(word));
      if (word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
        bases.add(word.substring(1));
      }
      for (String base : bases) {
        char conjunction = base.length() < word.length() ? word.charAt(0) : 0;
        if (conjunction != 0) {
          collect(base, conjunction, (char) 0, false, found);
        }
        if (found.isEmpty()) {
          withPrefixes(base, conjunction, found);
        }
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    return withoutRareMoods(withoutFirstPerson(withoutPersonsBehindArticle(word, found)));
  }

  /** «أقال» is «dismissed», «أعاد» «gave back»: hardly ever «I …» of some other verb. */
  private static List<Reading> withoutFirstPerson(List<Reading> readings) {
    boolean told =
        readings.stream()
            .anyMatch(
                r ->
                    r.partOfSpeech() == Reading.PartOfSpeech.PERFECT
                        && r.person() == 3
                        && !r.passive());
    if (!told) {
      return readings;
    }
    return readings.stream()
        .filter(r -> r.partOfSpeech() != Reading.PartOfSpeech.IMPERFECT || r.person() != 1)
        .toList();
  }

  /**
   * «الأمن», «اليمن»: what begins with ال is a noun the dictionary lacks rather than an imperative,
   * «I …» or «they (f.) …»; only verbs such as «التقى» and «ألغت» begin so.
   */
  private static List<Reading> withoutPersonsBehindArticle(String word, Set<Reading> found) {
    if (!word.startsWith("ال")) {
      return List.copyOf(found);
    }
    return found.stream().filter(r -> !r.partOfSpeech().isVerb() || isOfOthers(r, word)).toList();
  }

  private static boolean isOfOthers(Reading verb, String word) {
    boolean women = verb.feminine() && verb.number() == 3 || word.endsWith("ن");
    return verb.partOfSpeech() == Reading.PartOfSpeech.PERFECT && verb.person() == 3 && !women;
  }

  /**
   * «ووقع», «ووقف» and «وأدان», «وأدت»: the first letter is «and», the word no passive of «واقع»
   * and no form of «وأد» (to bury alive).
   */
  private static boolean isAnd(String word) {
    return JOINED_VERBS.contains(word)
        || word.startsWith("وو") && word.length() > 3
        || word.startsWith("وأد") && word.length() > 3 && "ات".indexOf(word.charAt(3)) >= 0;
  }

  /** «وثمن», «وشن»: «and he valued», «and he launched», no women's «وثمن» of a rare verb. */
  private static boolean isOnlyOfWomen(String word, Set<Reading> found) {
    return word.length() > 2
        && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
        && word.charAt(word.length() - 1) == 'ن'
        && !found.isEmpty()
        && found.stream()
            .allMatch(r -> r.partOfSpeech().isVerb() && r.feminine() && r.number() > 1);
  }

  private static boolean isCitation(Reading reading) {
    return reading.partOfSpeech() == Reading.PartOfSpeech.PERFECT
        && !reading.passive()
        && reading.person() == 3
        && reading.number() == 1
        && !reading.feminine();
  }

  /** «ودعا» is «و» and «دعا» far more often than the dual of «ودع». */
  private static boolean isOnlyDual(String word, Set<Reading> found) {
    return word.length() > 3
        && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
        && word.charAt(word.length() - 1) == 'ا'
        && found.stream().anyMatch(r -> r.partOfSpeech().isVerb())
        && found.stream()
            .filter(r -> r.partOfSpeech().isVerb())
            .allMatch(r -> r.number() == 2 || r.rareMood());
  }

  /**
   * Drops verbs whose only readings of the form are jussive or imperative when another verb has it
   * in the indicative: «يجب» is «must», hardly ever the jussive of «answer».
   */
  private static List<Reading> withoutRareMoods(List<Reading> readings) {
    Set<String> common = new LinkedHashSet<>();
    for (Reading reading : readings) {
      if (reading.partOfSpeech().isVerb() && !reading.rareMood()) {
        common.add(reading.lemma());
      }
    }
    boolean any = readings.stream().anyMatch(r -> !r.partOfSpeech().isVerb()) || !common.isEmpty();
    if (!any) {
      return readings;
    }
    return readings.stream()
        .filter(r -> !r.partOfSpeech().isVerb() || common.contains(r.lemma()))
        .toList();
  }

  private void withPrefixes(String base, char conjunction, Set<Reading> found) {
    if (base.startsWith("ال") && base.length() > 3) {
      collect(base.substring(2), conjunction, (char) 0, true, found);
    } else if (base.startsWith("لل") && base.length() > 3) {
      collect(base.substring(2), conjunction, 'ل', true, found);
      if (found.isEmpty()) {
        collect(base.substring(1), conjunction, 'ل', false, found);
      }
    } else if (base.length() > 2 && "بكلس".indexOf(base.charAt(0)) >= 0) {
      char particle = base.charAt(0);
      String rest = base.substring(1);
      if (rest.startsWith("ال") && rest.length() > 3) {
        collect(rest.substring(2), conjunction, particle, true, found);
      }
      if (found.isEmpty()) {
        collect(rest, conjunction, particle, false, found);
      }
    }
  }

  /**
   * Adds the readings of a dictionary form in its first known spelling, if its class takes the
   * prefixes.
   */
  private void collect(
      String form, char conjunction, char particle, boolean article, Set<Reading> found) {
    for (String spelling : spellings(form)) {
      boolean any = false;
      boolean common = false;
      for (WordData data : lookup.get().lookup(spelling)) {
        Reading reading = reading(data, conjunction, particle, article);
        boolean verb = reading.partOfSpeech().isVerb();
        boolean fits =
            switch (particle) {
              case 'س' -> reading.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT;
              case 'ب', 'ك' -> !verb;
              case 'ل' -> !verb || reading.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT;
              default -> true;
            };
        if (fits && !(article && verb)) {
          found.add(reading);
          any = true;
          common |= !reading.rareMood();
        }
      }
      // «اعلن» is «أعلن» without its hamza, hardly ever an imperative.
      if (any && (common || form.charAt(0) != 'ا')) {
        return;
      }
    }
  }

  /** The spelling as it stands, then with the hamza, final ي and final ة that outlets leave out. */
  private static List<String> spellings(String form) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(form);
    char first = form.charAt(0);
    String rest = form.substring(1);
    if (first == 'ا') {
      spellings.add("أ" + rest);
      spellings.add("إ" + rest);
      spellings.add("آ" + rest);
    } else if (first == 'أ' || first == 'إ' || first == 'آ') {
      spellings.add("ا" + rest);
      spellings.add((first == 'أ' ? "إ" : "أ") + rest);
    }
    char last = form.charAt(form.length() - 1);
    char other =
        switch (last) {
          case 'ى' -> 'ي';
          case 'ي' -> 'ى';
          case 'ه' -> 'ة';
          default -> 0;
        };
    if (other != 0) {
      for (String spelling : List.copyOf(spellings)) {
        spellings.add(spelling.substring(0, spelling.length() - 1) + other);
      }
    }
    int seat = form.indexOf("ئو");
    if (seat > 0) {
      spellings.add(form.substring(0, seat) + "ؤو" + form.substring(seat + 2));
    }
    return List.copyOf(spellings);
  }

  private static Reading reading(WordData data, char conjunction, char particle, boolean article) {
    String lemma = Folding.fold(data.getStem());
    String tag = data.getTag() == null ? "" : data.getTag().toString();
    int first = tag.indexOf(';');
    int second = tag.indexOf(';', first + 1);
    String classTag = first < 0 ? tag : tag.substring(0, first);
    String inflection =
        first < 0 ? "" : tag.substring(first + 1, second < 0 ? tag.length() : second);
    String affixes = second < 0 ? "" : tag.substring(second + 1);
    boolean feminine = !inflection.isEmpty() && inflection.charAt(0) == 'F';
    int number =
        inflection.length() > 1 && Character.isDigit(inflection.charAt(1))
            ? Math.min(3, inflection.charAt(1) - '0')
            : 0;
    boolean pronoun = affixes.endsWith("H");
    if (classTag.startsWith("V")) {
      char person = inflection.length() > 2 ? inflection.charAt(2) : 'H';
      char tense = inflection.length() > 4 ? inflection.charAt(4) : 'p';
      boolean passive = inflection.length() > 5 && inflection.charAt(5) == 'p';
      Reading.PartOfSpeech aspect =
          switch (tense) {
            case 'f' -> Reading.PartOfSpeech.IMPERFECT;
            case 'i' -> Reading.PartOfSpeech.IMPERATIVE;
            default -> Reading.PartOfSpeech.PERFECT;
          };
      boolean rareMood =
          aspect == Reading.PartOfSpeech.IMPERATIVE
              || aspect == Reading.PartOfSpeech.IMPERFECT && inflection.endsWith("0");
      int personNumber = person == 'I' ? 1 : person == 'Y' ? 2 : 3;
      return new Reading(
          lemma,
          aspect,
          personNumber,
          feminine,
          number,
          passive,
          conjunction,
          particle,
          false,
          pronoun,
          rareMood);
    }
    Reading.PartOfSpeech nominal =
        classTag.startsWith("P")
            ? Reading.PartOfSpeech.PARTICLE
            : switch (classTag.length() > 1 ? classTag.charAt(1) : 'J') {
              case 'M' -> Reading.PartOfSpeech.MASDAR;
              case 'A', 'S' -> Reading.PartOfSpeech.ADJECTIVE;
              case 'P' -> Reading.PartOfSpeech.PROPER;
              default -> Reading.PartOfSpeech.NOUN;
            };
    return new Reading(
        lemma, nominal, 0, feminine, number, false, conjunction, particle, article, pronoun, false);
  }
}
