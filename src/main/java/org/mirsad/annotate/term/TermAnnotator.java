package org.mirsad.annotate.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.TypeCache;
import org.mirsad.text.WordForm;

/**
 * Finds the terms of an article: lemmas of content words, and pairs of content words side by side.
 *
 * <p>A word's term is its nominal lemma if it has one, else its verbal lemma, else the folded word
 * without proclitics and article. The names of persons are terms as they are spelled: «بوتين» is no
 * «وتين» behind a preposition. Stop words ({@link StopWords}), function words (the closed classes
 * of {@link FunctionWords}), single letters and bare numbers are no terms.
 */
public final class TermAnnotator implements Annotator<Term> {
  /**
   * What a word type stands for.
   *
   * @param prefix how many letters before the term are left out
   */
  private record Lexeme(String term, int prefix) {}

  private static final Lexeme NONE = new Lexeme("", 0);

  private final Set<String> stopWords;
  private final Set<String> persons;
  private final TypeCache<Lexeme> arabic = new TypeCache<>(this::arabic);

  public TermAnnotator(Knowledge knowledge) {
    this.stopWords = StopWords.of(knowledge.stopWords());
    this.persons =
        knowledge.actors().values().stream()
            .filter(actor -> actor.type() == Actor.Type.PERSON)
            .map(Actor::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Layer<Term> layer() {
    return Term.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Sentence.LAYER, Mention.LAYER);
  }

  @Override
  public List<Term> annotate(AnnotatedArticle article) {
    List<Term> terms = new ArrayList<>(article.text().length() / 5);
    Map<Integer, List<Span>> names =
        article.layer(Mention.LAYER).stream()
            .filter(m -> m.kind() == Mention.Kind.NAME && persons.contains(m.actorId()))
            .collect(
                Collectors.groupingBy(
                    Mention::sentence, Collectors.mapping(Mention::span, Collectors.toList())));
    for (Sentence sentence : article.layer(Sentence.LAYER)) {
      Term previous = null;
      for (Word word : sentence.words()) {
        Term term =
            term(article.text(), sentence, word, names.getOrDefault(sentence.number(), List.of()));
        if (term != null) {
          terms.add(term);
          if (previous != null) {
            Span span = Span.cover(previous.span(), term.span());
            terms.add(
                new Term(
                    sentence.number(),
                    span,
                    previous.term() + " " + term.term(),
                    2,
                    span.of(article.text())));
          }
        }
        previous = term;
      }
    }
    return terms;
  }

  /** The term of a word, or null if it is none. */
  private Term term(String text, Sentence sentence, Word word, List<Span> names) {
    if (!word.token().isWord()) {
      return null;
    }
    for (Span name : names) {
      if (name.start() < word.span().end() && word.span().start() < name.end()) {
        return named(text, sentence, word, name);
      }
    }
    boolean latin = word.token().kind() == Token.Kind.LATIN;
    Lexeme lexeme = latin ? latin(word.folded()) : arabic.of(word.form());
    if (lexeme == NONE) {
      return null;
    }
    if (lexeme.prefix() == 0) {
      return new Term(sentence.number(), word.span(), lexeme.term(), 1, word.token().surface());
    }
    Span span = new Span(word.startWithout(lexeme.prefix()), word.span().end());
    return new Term(sentence.number(), span, lexeme.term(), 1, span.of(text));
  }

  /** A word of a name, without what stands before the name. */
  private Term named(String text, Sentence sentence, Word word, Span name) {
    Span span = new Span(Math.max(name.start(), word.span().start()), word.span().end());
    String folded = Folding.fold(span.of(text));
    String term = folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
    return term.length() < 2 || isStopWord(term)
        ? null
        : new Term(sentence.number(), span, term, 1, span.of(text));
  }

  private Lexeme latin(String folded) {
    return folded.length() < 2 || isStopWord(folded) ? NONE : new Lexeme(folded, 0);
  }

  private Lexeme arabic(WordForm form) {
    if (form.folded().length() < 2 || isStopWord(form.folded())) {
      return NONE;
    }
    Reading chosen = chosen(form);
    String term = chosen == null ? base(form) : chosen.lemma();
    if (term.length() < 2 || stopWords.contains(term)) {
      return NONE;
    }
    int prefix =
        chosen == null
            ? form.folded().length() - withoutProclitics(form).length()
            : prefixLength(chosen);
    return new Lexeme(term, prefix);
  }

  private boolean isStopWord(String folded) {
    return stopWords.contains(folded)
        || FunctionWords.in(stopWords, folded)
        || FunctionWords.in(FunctionWords.PREPOSITIONS, folded)
        || FunctionWords.in(FunctionWords.COMPLEMENTIZERS, folded)
        || FunctionWords.in(FunctionWords.RELATIVES, folded)
        || FunctionWords.in(FunctionWords.CLAUSE_OPENERS, folded)
        || FunctionWords.in(FunctionWords.NEGATIONS, folded);
  }

  private static Reading chosen(WordForm form) {
    Reading verb = null;
    for (Reading reading : form.readings()) {
      if (reading.partOfSpeech().isNominal()) {
        return reading;
      }
      if (verb == null && reading.partOfSpeech().isVerb()) {
        verb = reading;
      }
    }
    return verb;
  }

  private static int prefixLength(Reading reading) {
    return (reading.conjunction() != 0 ? 1 : 0) + (reading.particle() != 0 ? 1 : 0);
  }

  private static String base(WordForm form) {
    String folded = withoutProclitics(form);
    return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
  }

  /** Unknown words, mostly names, lose only what comes before their article. */
  private static String withoutProclitics(WordForm form) {
    String folded = form.folded();
    for (String stripped : form.stripped()) {
      if (stripped.startsWith("ال") && stripped.length() > 4 && folded.endsWith(stripped)) {
        return stripped;
      }
    }
    return folded.length() > 4 && folded.charAt(0) == 'و' ? folded.substring(1) : folded;
  }
}
