package org.mirsad.annotate.role;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeCache;
import org.mirsad.text.WordForm;

/**
 * What the rules of roles ask of a word again and again, worked out once for each type.
 *
 * @param finiteVerb whether it is a finite verb for sure enough: all readings verbs, or the
 *     perfect/imperfect first
 * @param mayBeFiniteVerb whether some reading is a finite verb, however likely
 * @param mayBeVerb whether some reading is a verb
 * @param verb whether all readings are verbs
 * @param joined whether it has و or ف written to it in every reading
 * @param mayBeJoined whether it begins with و and is a conjunction and a word in some reading
 * @param withObject whether it has a pronoun suffixed in every reading
 * @param adjective whether some reading is an adjective
 * @param circumstantial «مضيفا», «مؤكدةً»: a participle that goes on with the subject
 * @param complementizer whether it opens content («أن»)
 * @param relative whether it opens a relative clause, with or without و
 * @param opensClause whether a clause begins with it: a complementizer, relative or conjunction
 * @param negation whether it negates what follows; «ما» may be too much else
 * @param functionWord whether it belongs to a closed class
 * @param particle whether it may stand between topic and verb: «قد», «لن»
 * @param bridge whether it may stand between a noun and the actor it belongs to: «إدارة»
 * @param adverb whether it may stand between verb and subject: «أمس», «صباحا»
 * @param preposition the preposition it is, without و, else empty
 * @param behindConjunction the function word behind its و or ف, empty where it has none
 */
public record WordTraits(
    boolean finiteVerb,
    boolean mayBeFiniteVerb,
    boolean mayBeVerb,
    boolean verb,
    boolean joined,
    boolean mayBeJoined,
    boolean withObject,
    boolean adjective,
    boolean circumstantial,
    boolean complementizer,
    boolean relative,
    boolean opensClause,
    boolean negation,
    boolean functionWord,
    boolean particle,
    boolean bridge,
    boolean adverb,
    String preposition,
    String behindConjunction) {

  private static final Set<String> BRIDGES =
      Set.of(
          "اداره",
          "حكومه",
          "فريق",
          "قياده",
          "سلطات",
          "نظام",
          "جيش",
          "قوات",
          "وزير",
          "وزاره",
          "بعض",
          "جميع",
          "كل",
          "مسؤولين",
          "زعيم",
          "السيناتور",
          "السناتور");

  private static final Set<String> ADVERBS =
      Weekdays.and("امس", "اليوم", "غدا", "مساء", "صباح", "يوم", "الماضي");

  private static final Set<String> PARTICLES =
      Set.of(
          "قد", "لقد", "لم", "لن", "لا", "ما", "سوف", "كان", "كانت", "كانا", "كانوا", "هو", "هي");

  private static final TypeCache<WordTraits> TRAITS = new TypeCache<>(WordTraits::of);

  public static WordTraits of(Word word) {
    return TRAITS.of(word.form());
  }

  private static WordTraits of(WordForm form) {
    String folded = form.folded();
    List<Reading> readings = form.readings();
    boolean mayBeVerb = form.mayBeVerb();
    boolean verb = form.isVerb();
    boolean mayBeFinite = readings.stream().anyMatch(WordTraits::isFinite);
    boolean complementizer = isComplementizer(folded);
    boolean relative = FunctionWords.in(FunctionWords.RELATIVES, folded);
    return new WordTraits(
        isFiniteVerb(form, mayBeFinite),
        mayBeFinite,
        mayBeVerb,
        verb,
        form.isKnown() && readings.stream().allMatch(r -> r.conjunction() != 0),
        folded.startsWith("و") && readings.stream().anyMatch(r -> r.conjunction() != 0),
        form.isKnown() && readings.stream().allMatch(Reading::pronoun),
        readings.stream().anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE),
        isCircumstantial(form),
        complementizer,
        relative,
        complementizer || relative || FunctionWords.in(FunctionWords.CLAUSE_OPENERS, folded),
        FunctionWords.in(FunctionWords.NEGATIONS, folded) && !folded.equals("ما"),
        form.isFunctionWord(),
        PARTICLES.contains(folded),
        BRIDGES.contains(folded),
        folded.endsWith("ا") && !mayBeVerb || ADVERBS.contains(folded),
        preposition(folded),
        behindConjunction(folded));
  }

  /** «وإذا» is «إذا»; «فيما» is no «يما». */
  private static String behindConjunction(String folded) {
    boolean joined =
        folded.length() > 2
            && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')
            && !folded.equals("فيما")
            && FunctionWords.isFunctionWord(folded.substring(1));
    return joined ? folded.substring(1) : "";
  }

  private static boolean isFinite(Reading reading) {
    return reading.partOfSpeech() == Reading.PartOfSpeech.PERFECT
        || reading.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT;
  }

  private static boolean isFiniteVerb(WordForm form, boolean mayBeFinite) {
    boolean nominal = form.readings().stream().anyMatch(r -> r.partOfSpeech().isNominal());
    return mayBeFinite && (!nominal || isImperfectShape(form));
  }

  private static boolean isImperfectShape(WordForm form) {
    return form.readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT && r.person() == 3)
        && form.folded().length() > 3;
  }

  /** Also joined to content before: «قال إن المذكرة مبررة وإن بوتين ارتكب …». */
  private static boolean isComplementizer(String folded) {
    boolean joined = folded.length() > 3 && folded.charAt(0) == 'و';
    String bare = joined || folded.equals("وان") ? folded.substring(1) : folded;
    return FunctionWords.COMPLEMENTIZERS.contains(bare)
        && !bare.equals("ما")
        && !bare.equals("اذا")
        && !(bare.equals("كيف") && !bare.equals(folded));
  }

  /** «مضيفا», «مؤكدةً», «محذرين», «قائلا». */
  private static boolean isCircumstantial(WordForm form) {
    String folded = form.folded();
    boolean accusative = folded.endsWith("ا") || folded.endsWith("ه") || folded.endsWith("ين");
    boolean shape =
        folded.startsWith("م") && accusative
            || folded.length() > 4 && folded.charAt(1) == 'ا' && folded.endsWith("ا");
    return shape
        && folded.length() > 3
        && form.readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE && !r.article());
  }

  private static String preposition(String folded) {
    if (FunctionWords.PREPOSITIONS.contains(folded)) {
      return folded;
    }
    return FunctionWords.in(FunctionWords.PREPOSITIONS, folded) ? folded.substring(1) : "";
  }

  /** The same word where its place makes it a finite verb: «عبر الرئيس عن أسفه». */
  WordTraits asFiniteVerb() {
    return new WordTraits(
        true,
        true,
        true,
        true,
        joined,
        mayBeJoined,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        "",
        "");
  }

  public boolean isPreposition() {
    return !preposition.isEmpty();
  }
}
