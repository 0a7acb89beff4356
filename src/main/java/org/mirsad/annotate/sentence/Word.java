package org.mirsad.annotate.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mirsad.text.AlignedText;
import org.mirsad.text.Morphology;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.Tokenizer;
import org.mirsad.text.TypeCache;
import org.mirsad.text.Use;
import org.mirsad.text.WordForm;
import org.mirsad.text.WordType;

/**
 * A token in its sentence.
 *
 * @param token the token
 * @param form what is known of its type
 * @param use whether it is a verb where it stands, as far as it and the word before it tell
 */
public record Word(Token token, WordForm form, Use use) {

  /** The forms of words in names, as no verbs. */
  private static final TypeCache<WordForm> NAME_FORMS = new TypeCache<>(WordForm::withoutVerbs);

  public Word {
    Objects.requireNonNull(token, "token");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(use, "use");
  }

  /**
   * The words of {@code text} inside {@code range}, each read behind the one before it: «قد» and
   * «لم» make a verb of what may be one, a preposition or a determiner a noun («لم يوقف», «بعد
   * قتل»).
   */
  public static List<Word> read(String text, Span range, Morphology morphology) {
    List<Word> words = new ArrayList<>(range.length() / 5 + 4);
    Reader reader = new Reader(text, morphology, words);
    Tokenizer.scan(text, range, reader);
    return words;
  }

  private static final class Reader implements Tokenizer.Sink {
    private final String text;
    private final Morphology morphology;
    private final List<Word> words;
    private Use wanted = Use.EITHER;

    Reader(String text, Morphology morphology, List<Word> words) {
      this.text = text;
      this.morphology = morphology;
      this.words = words;
    }

    @Override
    public void token(Token.Kind kind, int start, int end) {
      WordType type = morphology.type(text, start, end);
      WordForm form = type.form();
      Token token = new Token(kind, new Span(start, end), type.surface(), form.folded());
      words.add(new Word(token, form, type.use().behind(wanted)));
      wanted = type.next();
    }
  }

  /** The same word as part of a name: no verb, whatever its letters. */
  public Word inName() {
    return new Word(token, NAME_FORMS.of(form), Use.OTHER);
  }

  /** Where the word begins in the text without its first letters, proclitics for instance. */
  public int startWithout(int letters) {
    return letters == 0
        ? span().start()
        : span().start() + AlignedText.of(token.surface()).startWithout(letters);
  }

  public Span span() {
    return token.span();
  }

  /** The folded word: the type's own string, whose hash is known, not the token's. */
  public String folded() {
    return form.folded();
  }

  public boolean isPunctuation() {
    return token.kind() == Token.Kind.PUNCTUATION;
  }

  /** A quotation mark of any kind. */
  public boolean isQuote() {
    return isOneOf("«»\"“”");
  }

  /** A quotation mark that may open a quotation. */
  public boolean opensQuote() {
    return isOneOf("«\"“");
  }

  /** A quotation mark that may close one. */
  public boolean closesQuote() {
    return isOneOf("»\"”");
  }

  public boolean isComma() {
    return isOneOf("،,");
  }

  /** Whether the ending of an indefinite accusative is written: «تلاعباً». */
  public boolean hasFathatan() {
    return token.surface().indexOf('\u064b') >= 0;
  }

  private boolean isOneOf(String marks) {
    return isPunctuation() && marks.indexOf(mark()) >= 0;
  }

  /** The first character of the surface, for tests of punctuation. */
  public char mark() {
    return token.surface().charAt(0);
  }
}
