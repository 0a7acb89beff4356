package org.mirsad.annotate.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.AlignedText;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;

/**
 * Finds the terms of an article: lemmas of content words, and pairs of content words side by side.
 *
 * <p>A word's term is its nominal lemma if it has one, else its verbal lemma, else the folded word
 * without proclitics and article. Function words (Lucene's Arabic stop words and the closed classes
 * of {@link FunctionWords}), single letters and bare numbers are no terms.
 */
public final class TermAnnotator implements Annotator<Term> {
  private final Set<String> stopWords;

  public TermAnnotator() {
    this.stopWords = StopWords.load();
  }

  @Override
  public Layer<Term> layer() {
    return Term.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Sentence.LAYER);
  }

  @Override
  public List<Term> annotate(AnnotatedArticle article) {
    List<Term> terms = new ArrayList<>();
    for (Sentence sentence : article.layer(Sentence.LAYER)) {
      Term previous = null;
      for (Word word : sentence.words()) {
        Term term = term(article.text(), sentence, word);
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
  private Term term(String text, Sentence sentence, Word word) {
    if (!word.token().isWord() || word.folded().length() < 2 || isStopWord(word)) {
      return null;
    }
    if (word.token().kind() == Token.Kind.LATIN) {
      return new Term(sentence.number(), word.span(), word.folded(), 1, word.token().surface());
    }
    Reading chosen = chosen(word);
    String term = chosen == null ? base(word) : chosen.lemma();
    if (term.length() < 2 || stopWords.contains(term)) {
      return null;
    }
    int prefix =
        chosen == null
            ? word.folded().length() - withoutProclitics(word).length()
            : prefixLength(chosen);
    int at = prefix == 0 ? 0 : AlignedText.of(word.token().surface()).startWithout(prefix);
    Span span = new Span(word.span().start() + at, word.span().end());
    return new Term(sentence.number(), span, term, 1, span.of(text));
  }

  private boolean isStopWord(Word word) {
    String folded = word.folded();
    return stopWords.contains(folded)
        || FunctionWords.in(stopWords, folded)
        || FunctionWords.in(FunctionWords.PREPOSITIONS, folded)
        || FunctionWords.in(FunctionWords.COMPLEMENTIZERS, folded)
        || FunctionWords.in(FunctionWords.RELATIVES, folded)
        || FunctionWords.in(FunctionWords.CLAUSE_OPENERS, folded)
        || FunctionWords.in(FunctionWords.NEGATIONS, folded);
  }

  private static Reading chosen(Word word) {
    Reading verb = null;
    for (Reading reading : word.form().readings()) {
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

  private static String base(Word word) {
    String folded = withoutProclitics(word);
    return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
  }

  /** Unknown words, mostly names, lose only what comes before their article. */
  private static String withoutProclitics(Word word) {
    String folded = word.folded();
    for (String form : word.form().stripped()) {
      if (form.startsWith("ال") && form.length() > 4 && folded.endsWith(form)) {
        return form;
      }
    }
    return folded.length() > 4 && folded.charAt(0) == 'و' ? folded.substring(1) : folded;
  }
}
