package org.mirsad.annotate.sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.ByteSequenceIterator;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Inflects lemmas with LanguageTool's two dictionaries, and puts clitics on. */
final class Inflection {
  /**
   * An inflected form of a lemma.
   *
   * @param tag the dictionary's tag: class, inflection and clitics between semicolons
   */
  record Form(String written, String tag) {
    boolean isVerb() {
      return tag.startsWith("V");
    }

    boolean isImperfect() {
      return isVerb() && tag.contains("-f");
    }

    boolean isIndicative() {
      return isImperfect() && !tag.contains("0;");
    }

    boolean hasPronoun() {
      return tag.endsWith("H");
    }

    /** Nominals with tanwin or cut short for a pronoun take nothing in front but و and ف. */
    boolean takesArticle() {
      return !isVerb() && tag.endsWith(";---");
    }
  }

  private static final String RESOURCE = "/org/languagetool/resource/ar/arabic";
  private static final List<String> PRONOUNS = List.of("ها", "هم", "هما", "نا", "كم");

  private final DictionaryLookup forms = new DictionaryLookup(dictionary(RESOURCE));
  private final Dictionary synthesis = dictionary(RESOURCE + "_synth");
  private final DictionaryLookup synthesized = new DictionaryLookup(synthesis);

  private static Dictionary dictionary(String path) {
    try (var automaton = Inflection.class.getResourceAsStream(path + ".dict");
        var metadata = Inflection.class.getResourceAsStream(path + ".info")) {
      return Dictionary.read(automaton, metadata);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** The lemmas with their vowels that a verb's or a nominal's citation form stands for. */
  private Set<String> lemmas(String citation, boolean verb) {
    Set<String> lemmas = new TreeSet<>();
    for (WordData data : forms.lookup(citation)) {
      String tag = data.getTag().toString();
      boolean fits =
          verb
              ? tag.matches("V[^;]*;M1H-pa-;---")
              : tag.startsWith("N") && tag.endsWith(";---") && tag.contains("1");
      if (fits) {
        lemmas.add(data.getStem().toString());
      }
    }
    return lemmas;
  }

  /** All full forms of a lexeme in the dictionary, none twice. */
  List<Form> inflect(String citation, boolean verb) {
    Set<Form> all = new LinkedHashSet<>();
    for (String lemma : lemmas(citation, verb)) {
      for (String tag : tags(lemma)) {
        if (tag.startsWith("V") == verb && !tag.startsWith("P")) {
          for (WordData data : synthesized.lookup(lemma + "|" + tag)) {
            all.add(new Form(data.getStem().toString(), tag));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  private Set<String> tags(String lemma) {
    byte[] prefix = (lemma + "|").getBytes(StandardCharsets.UTF_8);
    MatchResult match = new FSATraversal(synthesis.fsa).match(prefix);
    Set<String> tags = new TreeSet<>();
    if (match.kind == MatchResult.SEQUENCE_IS_A_PREFIX) {
      for (ByteSequenceIterator i = new ByteSequenceIterator(synthesis.fsa, match.node);
          i.hasNext(); ) {
        ByteBuffer rest = i.next();
        String entry = StandardCharsets.UTF_8.decode(rest).toString();
        tags.add(entry.substring(0, entry.indexOf('+')));
      }
    }
    return tags;
  }

  /** The form as running text writes it: bare and with every clitic its class takes. */
  static List<String> withClitics(Form form) {
    String word = form.written();
    List<String> written = new ArrayList<>(List.of(word));
    if (form.hasPronoun() && word.endsWith("ه")) {
      PRONOUNS.forEach(p -> written.add(word.substring(0, word.length() - 1) + p));
    }
    if (form.isIndicative()) {
      written.add("س" + word);
    }
    if (form.isImperfect()) {
      written.add("ل" + word);
    }
    if (form.takesArticle()) {
      written.addAll(List.of("ال" + word, "بال" + word, "كال" + word, "لل" + word));
    }
    if (!form.isVerb()) {
      written.addAll(List.of("ب" + word, "ك" + word, "ل" + word));
    }
    for (String bare : List.copyOf(written)) {
      written.add("و" + bare);
      written.add("ف" + bare);
    }
    return written;
  }
}
