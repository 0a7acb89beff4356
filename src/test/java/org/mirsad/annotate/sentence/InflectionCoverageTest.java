package org.mirsad.annotate.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.KnowledgeFiles;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Morphology;
import org.mirsad.text.Span;

/**
 * Measures how many inflected forms of the lexicons' words are led back to them.
 *
 * <p>300 lexemes are drawn from the sentiment and stance lists by a fixed key; each is inflected
 * with the synthesis dictionary, its listed masdars and participles too, and a form counts as found
 * when an index of all of them finds the lexeme at it. Each form is counted bare and with two draws
 * of the clitics its class takes; each lexeme weighs the same.
 */
class InflectionCoverageTest {
  private static final long KEY = 20_260_105;
  private static final int LEXEMES = 300;
  private static final double REQUIRED = 0.95;

  /** How many ways of putting clitics on are drawn for each form, beside the bare one. */
  private static final int CLITICS = 2;

  private record Lexeme(String word, SentimentEntry.Class partOfSpeech, List<String> derived) {
    boolean isVerb() {
      return partOfSpeech == SentimentEntry.Class.VERB;
    }
  }

  private record Coverage(Lexeme lexeme, int found, int all, List<String> missed) {
    double share() {
      return (double) found / all;
    }
  }

  private final Morphology morphology = Morphology.instance();
  private final Inflection inflection = new Inflection();

  @Test
  void inflectedFormsAreLedBackToTheirLexemes() {
    List<Lexeme> drawn = drawn();
    LexemeIndex<Lexeme> index = new LexemeIndex<>(morphology, 0);
    for (Lexeme lexeme : drawn) {
      index.add(
          lexeme.word(),
          lexeme.isVerb() ? LexemeIndex.Head.VERB : LexemeIndex.Head.NOMINAL,
          lexeme);
      lexeme.derived().forEach(d -> index.add(d, LexemeIndex.Head.NOMINAL, lexeme));
    }
    List<Coverage> coverage = drawn.stream().map(lexeme -> coverage(lexeme, index)).toList();
    double share = coverage.stream().mapToDouble(Coverage::share).average().orElseThrow();
    report(coverage, share);
    assertThat(drawn).hasSize(LEXEMES);
    assertThat(share).isGreaterThanOrEqualTo(REQUIRED);
  }

  /** Words the dictionary can inflect, in the order of a keyed hash: additions move few of them. */
  private List<Lexeme> drawn() {
    Knowledge knowledge = Knowledge.load(KnowledgeFiles.builtIn());
    Map<String, Lexeme> lexemes = new LinkedHashMap<>();
    knowledge
        .sentiment()
        .forEach(e -> add(new Lexeme(e.lexeme(), e.partOfSpeech(), e.derived()), lexemes));
    knowledge
        .stance()
        .forEach(f -> add(new Lexeme(f.lexeme(), f.partOfSpeech(), f.derived()), lexemes));
    return lexemes.values().stream()
        .sorted(
            Comparator.comparingLong(
                (Lexeme l) -> new SplittableRandom(KEY ^ l.word().hashCode()).nextLong()))
        .filter(l -> !inflection.inflect(l.word(), l.isVerb()).isEmpty())
        .limit(LEXEMES)
        .toList();
  }

  private static void add(Lexeme lexeme, Map<String, Lexeme> lexemes) {
    if (lexeme.partOfSpeech() != SentimentEntry.Class.EXPR && !lexeme.word().contains(" ")) {
      List<String> words =
          lexeme.derived().stream().filter(d -> d.chars().allMatch(Character::isLetter)).toList();
      lexemes.putIfAbsent(
          lexeme.partOfSpeech() + " " + lexeme.word(),
          new Lexeme(lexeme.word(), lexeme.partOfSpeech(), words));
    }
  }

  private Coverage coverage(Lexeme lexeme, LexemeIndex<Lexeme> index) {
    List<Inflection.Form> forms =
        new ArrayList<>(inflection.inflect(lexeme.word(), lexeme.isVerb()));
    lexeme.derived().forEach(d -> forms.addAll(inflection.inflect(d, false)));
    SplittableRandom random = new SplittableRandom(KEY ^ lexeme.word().hashCode());
    Map<String, Inflection.Form> written = new LinkedHashMap<>();
    for (Inflection.Form form : forms) {
      List<String> all = Inflection.withClitics(form);
      written.putIfAbsent(form.written(), form);
      for (int i = 0; i < CLITICS; i++) {
        written.putIfAbsent(all.get(random.nextInt(all.size())), form);
      }
    }
    List<String> missed = new ArrayList<>();
    written.forEach(
        (word, form) -> {
          if (!isFound(word, lexeme, index)) {
            missed.add(word + " " + form.tag());
          }
        });
    return new Coverage(lexeme, written.size() - missed.size(), written.size(), missed);
  }

  private boolean isFound(String word, Lexeme lexeme, LexemeIndex<Lexeme> index) {
    List<Word> words = Word.read(word, new Span(0, word.length()), morphology);
    return index.allAt(words, 0).stream().anyMatch(match -> match.value() == lexeme);
  }

  private static void report(List<Coverage> coverage, double share) {
    int all = coverage.stream().mapToInt(Coverage::all).sum();
    System.out.printf(
        Locale.ROOT,
        "inflection coverage %.4f over %d lexemes, %d written forms; worst:%n",
        share,
        coverage.size(),
        all);
    coverage.stream()
        .sorted(Comparator.comparingDouble(Coverage::share))
        .limit(12)
        .forEach(
            c ->
                System.out.printf(
                    Locale.ROOT,
                    "  %s %s %.3f of %d, such as %s%n",
                    c.lexeme().word(),
                    c.lexeme().partOfSpeech(),
                    c.share(),
                    c.all(),
                    c.missed().stream().limit(8).collect(Collectors.joining(", "))));
  }
}
