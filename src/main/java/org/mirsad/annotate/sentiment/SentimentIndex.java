package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.LexemeIndex;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Folding;
import org.mirsad.text.Morphology;
import org.mirsad.text.Reading;

/** Finds the words of the sentiment lexicon in a sentence. */
public final class SentimentIndex {

  /** Which form of the lexeme was found. */
  public enum Form {
    BASE,
    DERIVED,
    /** The passive participle, which describes the patient. */
    PASSIVE,
    /** «، متهما», «، محملة … المسؤولية»: a participle that goes on with the subject. */
    GOING_ON
  }

  /**
   * An entry in one of its forms.
   *
   * @param lexeme the entry folded
   * @param spellings the folded spellings of the entry in all its forms
   * @param lemmas what inflected forms of these have as their lemma
   */
  private record FormOfEntry(
      SentimentEntry entry, Form form, String lexeme, Set<String> spellings, Set<String> lemmas) {
    static FormOfEntry of(
        SentimentEntry entry, Form form, Set<String> spellings, Set<String> lemmas) {
      return new FormOfEntry(entry, form, Folding.fold(entry.lexeme()), spellings, lemmas);
    }

    /** Whether a word stands in one of the spellings. */
    boolean holds(String folded) {
      for (String spelling : spellings) {
        if ((" " + spelling + " ").contains(" " + folded + " ")) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * What may stand at a word.
   *
   * @param rank 0 where the word is spelled as the entry and of its class, more elsewhere
   */
  private record Candidate(Hit hit, int words, int rank) {
    boolean beats(Candidate other) {
      if (words != other.words) {
        return words > other.words;
      }
      return rank != other.rank
          ? rank < other.rank
          : hit.entry().place().compareTo(other.hit.entry().place()) < 0;
    }
  }

  /**
   * A lexeme in a sentence.
   *
   * @param first index of its first word
   * @param last index of its last word
   * @param entry the entry
   * @param form which form of it
   */
  public record Hit(int first, int last, SentimentEntry entry, Form form) {
    private static final Set<String> ADVERBS = Set.of("حسنا", "وحسنا", "فحسنا", "خيرا", "وخيرا");

    /** «لم تف»: what they negate is a verb, though no dictionary has so short a form. */
    private static final Set<String> BEFORE_VERBS = Set.of("لم", "ولم", "فلم", "لن", "ولن", "فلن");

    /** «غير قادر», «عدم وفاء»: what they negate is no verb. */
    private static final Set<String> NOMINAL_NEGATIONS =
        Set.of("غير", "وغير", "عدم", "وعدم", "بعدم", "دون", "بلا", "بدون");

    /** The hit with at least a strength: who names something so means what he says. */
    Hit atLeast(double strength) {
      return entry.strength() >= strength
          ? this
          : new Hit(
              first,
              last,
              new SentimentEntry(
                  entry.lexeme(),
                  entry.partOfSpeech(),
                  entry.derived(),
                  entry.effects(),
                  entry.objects(),
                  entry.voicedByAgent(),
                  strength,
                  entry.place()),
              form);
    }

    /** Index of the verb of an expression: «لم تف …», «حسنا فعل». */
    int verb(SentenceRoles roles) {
      String opening = roles.words().get(first).folded();
      boolean negated =
          last > first
              && roles.traits(first).negation()
              && (roles.traits(first + 1).mayBeVerb() || BEFORE_VERBS.contains(opening))
              && !NOMINAL_NEGATIONS.contains(opening);
      return negated || last > first && ADVERBS.contains(opening) ? first + 1 : first;
    }
  }

  private static final Set<String> REVERSING =
      Set.of(
          "n:مكافحه",
          "n:محاربه",
          "n:مواجهه",
          "n:رفض",
          "n:انهاء",
          "n:وقف",
          "n:منع",
          "n:ضحيه",
          "n:ضحايا",
          "n:ازاله",
          "n:عدم",
          "n:مناهضه",
          "n:نبذ");

  private static final Set<String> ENDINGS =
      Set.of("ه", "ات", "ون", "ين", "ان", "ا", "ي", "تان", "تين", "ها", "هم", "نا");

  /** «لمن» (to whom), «لأمن» (for the security), «نساء»: verbs by their letters only. */
  private static final Set<String> NO_VERBS = Set.of("لمن", "ولمن", "لامن", "لامنه", "نساء");

  /** How many words of a name may part the words of an expression: «مد الأمير … يد العون». */
  private static final int SPLIT = 9;

  private final LexemeIndex<FormOfEntry> index;
  private final LexemeIndex<FormOfEntry> split;

  /**
   * Words that folding makes others, by the key of the participle they are read as: «هنأ»
   * (congratulated) becomes «هنا» (here), «مهنئا» is in no dictionary.
   */
  private static final Map<String, String> HAMZA_VERBS =
      Map.of(
          "هنأ", "f:هنا", "وهنأ", "f:هنا", "فهنأ", "f:هنا", "مهنئا", "f:هنا", "مهنئاً", "f:هنا",
          "مهنئة", "f:هنا", "ومهنئا", "f:هنا");

  /** The verbs whose participles go on with a sentence, by the key of these: «f:اتهم». */
  private final Map<String, FormOfEntry> participles = new HashMap<>();

  public SentimentIndex(Knowledge knowledge, Morphology morphology) {
    index = new LexemeIndex<>(morphology, 1);
    split = new LexemeIndex<>(morphology, SPLIT);
    for (SentimentEntry entry : knowledge.sentiment()) {
      Set<String> spellings = spellings(entry);
      Set<String> lemmas = lemmas(spellings, morphology);
      LexemeIndex.Head head =
          switch (entry.partOfSpeech()) {
            case VERB ->
                entry.lexeme().contains(" ") ? LexemeIndex.Head.ANY : LexemeIndex.Head.VERB;
            case NOUN, ADJ -> LexemeIndex.Head.NOMINAL;
            case EXPR -> LexemeIndex.Head.ANY;
          };
      index.add(entry.lexeme(), head, FormOfEntry.of(entry, Form.BASE, spellings, lemmas));
      if (head == LexemeIndex.Head.VERB) {
        participles.putIfAbsent(
            "f:" + Folding.fold(entry.lexeme()),
            FormOfEntry.of(entry, Form.GOING_ON, spellings, lemmas));
      }
      if (entry.partOfSpeech() == SentimentEntry.Class.EXPR) {
        split.add(entry.lexeme(), head, FormOfEntry.of(entry, Form.BASE, spellings, lemmas));
      }
      for (String derived : entry.derived()) {
        boolean passive = derived.startsWith("~");
        String word = passive ? derived.substring(1) : derived;
        LexemeIndex.Head derivedHead =
            word.contains(" ") ? LexemeIndex.Head.ANY : LexemeIndex.Head.NOMINAL;
        Form form = passive ? Form.PASSIVE : Form.DERIVED;
        index.add(word, derivedHead, FormOfEntry.of(entry, form, spellings, lemmas));
        if (entry.partOfSpeech() == SentimentEntry.Class.EXPR && word.contains(" ") && !passive) {
          split.add(word, derivedHead, FormOfEntry.of(entry, form, spellings, lemmas));
        }
      }
    }
  }

  private static Set<String> spellings(SentimentEntry entry) {
    Set<String> spellings = new HashSet<>();
    spellings.add(Folding.fold(entry.lexeme()));
    entry.derived().forEach(derived -> spellings.add(Folding.fold(derived)));
    return spellings;
  }

  /** The spellings, and the singulars of those that are plurals; «معتد» has the lemma «معتدي». */
  private static Set<String> lemmas(Set<String> spellings, Morphology morphology) {
    Set<String> lemmas = new HashSet<>(spellings);
    for (String spelling : spellings) {
      if (spelling.contains(" ")) {
        continue;
      }
      lemmas.add(spelling + "ي");
      for (Reading reading : morphology.analyse(spelling).readings()) {
        boolean plural = reading.number() > 1 && !reading.pronoun() && !isNisba(spelling);
        if (plural && reading.partOfSpeech().isNominal()) {
          lemmas.add(reading.lemma());
        }
      }
    }
    return lemmas;
  }

  private static boolean isNisba(String spelling) {
    return spelling.endsWith("ه") || spelling.endsWith("ي");
  }

  /** The hits of a sentence in text order, longer entries covering shorter ones. */
  public List<Hit> hits(SentenceRoles roles) {
    List<Word> words = roles.words();
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Hit best = words.get(i).isPunctuation() ? null : best(roles, i);
      if (best == null) {
        i++;
      } else {
        hits.add(best);
        i = best.last() + 1;
      }
    }
    return hits;
  }

  private Hit best(SentenceRoles roles, int i) {
    Candidate best = null;
    for (LexemeIndex.Match<FormOfEntry> match : index.allAt(roles.words(), i)) {
      best = better(best, roles, match);
    }
    boolean goingOn = GoingOn.isAt(roles, i);
    boolean hamza = HAMZA_VERBS.containsKey(roles.words().get(i).token().surface());
    if (goingOn || hamza) {
      Set<String> keys =
          hamza
              ? Set.of(HAMZA_VERBS.get(roles.words().get(i).token().surface()))
              : roles.words().get(i).form().keys();
      for (String key : keys) {
        FormOfEntry found = participles.get(key);
        if (found != null) {
          Hit hit = new Hit(i, i, found.entry(), Form.GOING_ON);
          Candidate candidate = new Candidate(hit, 1, -1);
          best = best == null || candidate.beats(best) ? candidate : best;
        }
      }
    }
    if (goingOn || roles.isVerbHere(i) || roles.traits(i).negation()) {
      for (LexemeIndex.Match<FormOfEntry> match : split.allAt(roles.words(), i)) {
        if (PartedExpressions.isParted(
            roles, match.first(), match.last(), match.value().entry(), match.value()::holds)) {
          best = better(best, roles, match);
        }
      }
    }
    return best == null ? null : best.hit();
  }

  private static Candidate better(
      Candidate best, SentenceRoles roles, LexemeIndex.Match<FormOfEntry> match) {
    FormOfEntry found = match.value();
    boolean other =
        match.words() == 1
            && (NO_VERBS.contains(roles.words().get(match.first()).folded())
                || !isInflectionOf(roles.words().get(match.first()), found)
                || isVerb(found)
                    && (hasOtherVerb(roles.words().get(match.first()), found)
                            && !isBehindTopic(roles, match.first())
                            && !roles.mayBeVerb(match.first(), found.lexeme())
                        || isRatherOtherVerb(roles, match.first(), found)));
    boolean intoName =
        match.words() > 1
            && !roles.isNamed(match.first())
            && roles.isNamed(match.last())
            && match.last() - match.first() + 1 > match.words();
    boolean active = isActiveOfPassive(roles.words().get(match.first()), found.entry());
    boolean homograph =
        active || Homographs.areOthers(roles, match.first(), match.last(), found.lexeme());
    if (other || intoName || homograph || isReversed(roles, match)) {
      return best;
    }
    if (isPredicated(roles, match)) {
      return best;
    }
    boolean goingOn =
        found.entry().partOfSpeech() == SentimentEntry.Class.EXPR
            && found.form() == Form.DERIVED
            && GoingOn.isAt(roles, match.first());
    Form form = goingOn ? Form.GOING_ON : found.form();
    Hit hit = new Hit(match.first(), match.last(), found.entry(), form);
    Candidate candidate = new Candidate(hit, match.words(), rank(roles, match.first(), found));
    return best == null || candidate.beats(best) ? candidate : best;
  }

  /** «هاجم» is no «هوجم», which is spelled otherwise. */
  private static boolean isActiveOfPassive(Word word, SentimentEntry entry) {
    String lexeme = entry.lexeme();
    boolean passive =
        entry.partOfSpeech() == SentimentEntry.Class.EXPR
            && (lexeme.startsWith("هوجم ") || lexeme.startsWith("قوبل "));
    return passive
        && word.form().readings().stream().anyMatch(r -> r.partOfSpeech().isVerb())
        && word.form().readings().stream().noneMatch(Reading::passive);
  }

  /** «يدعم مكافحة الإرهاب»: a word within the expression makes it the contrary. */
  private static boolean isReversed(SentenceRoles roles, LexemeIndex.Match<FormOfEntry> match) {
    if (match.last() - match.first() + 1 <= match.words()) {
      return false;
    }
    for (int i = match.first() + 1; i < match.last(); i++) {
      if (roles.words().get(i).form().hasAny(REVERSING)) {
        return true;
      }
    }
    return false;
  }

  /** «كيري يتهم إيران»: the subject stands before the verb, the name behind tells no gender. */
  private static boolean isBehindTopic(SentenceRoles roles, int verb) {
    return roles.directTo(verb - 1).isPresent();
  }

  private static boolean isVerb(FormOfEntry found) {
    return found.entry().partOfSpeech() == SentimentEntry.Class.VERB && found.form() == Form.BASE;
  }

  /**
   * «أبدت» is «she showed», no first person of «أباد»; «يتوجه» has no object «him»; «تغير» without
   * «على» changes and does not raid: where the letters may be another verb, that one is meant.
   */
  private static boolean isRatherOtherVerb(SentenceRoles roles, int index, FormOfEntry found) {
    boolean other = false;
    boolean otherBare = false;
    boolean third = false;
    boolean bare = false;
    for (Reading reading : roles.words().get(index).form().readings()) {
      if (!reading.partOfSpeech().isVerb() || reading.passive()) {
        continue;
      }
      if (isSame(reading.lemma(), found.lexeme())) {
        third |= reading.person() == 3;
        bare |= !reading.pronoun();
      } else if (reading.person() == 3) {
        other = true;
        otherBare |= !reading.pronoun();
      }
    }
    boolean hangs =
        !found.entry().objects().isEmpty()
            && found.entry().objects().stream().noneMatch(o -> o.length() > 4)
            && !found.entry().objects().contains("في");
    return other
        && (!third || otherBare && !bare || hangs && !hasObject(roles, index, found.entry()));
  }

  /** Whether one of a verb's prepositions stands in its clause. */
  private static boolean hasObject(SentenceRoles roles, int verb, SentimentEntry entry) {
    if (entry.objects().contains("direct")) {
      return true;
    }
    for (int i = verb + 1; i < roles.clauseEnd(verb); i++) {
      Word word = roles.words().get(i);
      for (String object : entry.objects()) {
        String folded = Folding.fold(object);
        boolean written = word.folded().equals(folded) || word.folded().startsWith(folded + "ه");
        boolean clitic =
            folded.length() == 1
                && (!word.form().isKnown() && word.folded().startsWith(folded)
                    || word.form().readings().stream()
                        .anyMatch(r -> r.particle() == folded.charAt(0)));
        if (written || clitic) {
          return true;
        }
      }
    }
    return false;
  }

  /** «إن الرجل شجاع»: a sentence of its own, not the phrase «رجل شجاع». */
  private static boolean isPredicated(SentenceRoles roles, LexemeIndex.Match<FormOfEntry> match) {
    return match.words() == 2
        && match.last() == match.first() + 1
        && match.value().entry().effects().containsKey(SentimentEntry.Role.DESCRIBED)
        && roles.words().get(match.first()).form().hasArticle()
        && !roles.words().get(match.last()).form().hasArticle()
        && roles.traits(match.last()).adjective();
  }

  /** «تدين»: of «أدان», for «دان» means the same, and nobody is devout with an object. */
  private static boolean isSame(String lemma, String lexeme) {
    return lemma.equals(lexeme)
        || lexeme.equals("ادان") && (lemma.equals("دان") || lemma.equals("تدين"));
  }

  private static boolean hasOtherVerb(Word word, FormOfEntry found) {
    for (Reading reading : word.form().readings()) {
      if (reading.partOfSpeech().isVerb() && !isSame(reading.lemma(), found.lexeme())) {
        return true;
      }
    }
    return false;
  }

  /** Where a verb stands the verb goes first, else the nominal forms do. */
  private static int rank(SentenceRoles roles, int index, FormOfEntry found) {
    int wrongClass = isVerb(found) == roles.isVerbHere(index) ? 0 : 2;
    return wrongClass + (isSpelledAs(roles.words().get(index), found) ? 0 : 1);
  }

  /**
   * «مصادر» (sources) is no form of «مصادرة» (confiscation), nor «السلطة» (power) of «سلطوي»
   * (authoritarian), though some reading has the same stem: the lemma must be spelled as the entry.
   */
  private static boolean isInflectionOf(Word word, FormOfEntry found) {
    boolean verb = isVerb(found);
    if (verb || !word.form().isKnown() || isSpelledAs(word, found)) {
      return true;
    }
    if (isOtherLemma(word, found)) {
      return false;
    }
    if (hasEnding(word, found)) {
      return true;
    }
    for (Reading reading : word.form().readings()) {
      if (reading.partOfSpeech().isNominal() && found.lemmas().contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * «مهرجان» (festival) is spelled as a lemma of its own, so that it is not the dual of «مهرج»
   * (clown); «ثنائي» (pair) not «my praise».
   */
  private static boolean isOtherLemma(Word word, FormOfEntry found) {
    for (Reading reading : word.form().readings()) {
      boolean own =
          reading.partOfSpeech().isNominal()
              && reading.number() <= 1
              && !reading.pronoun()
              && !found.lemmas().contains(reading.lemma());
      if (own && isCitation(word, reading)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCitation(Word word, Reading reading) {
    for (String form : word.form().stripped()) {
      String bare = form.startsWith("ال") ? form.substring(2) : form;
      if (bare.equals(reading.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** «كارثية»: the entry as it is spelled and an ending, whatever lemma the dictionary has. */
  private static boolean hasEnding(Word word, FormOfEntry found) {
    for (String form : word.form().stripped()) {
      String bare = form.startsWith("ال") ? form.substring(2) : form;
      for (String spelling : found.spellings()) {
        if (bare.startsWith(spelling) && ENDINGS.contains(bare.substring(spelling.length()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** «عدوان» is first of all the word so spelled, then the dual of «عدو». */
  private static boolean isSpelledAs(Word word, FormOfEntry found) {
    for (String form : word.form().stripped()) {
      String bare = form.startsWith("ال") ? form.substring(2) : form;
      if (found.spellings().contains(bare)) {
        return true;
      }
    }
    return false;
  }
}
