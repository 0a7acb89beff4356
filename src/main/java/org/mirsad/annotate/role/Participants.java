package org.mirsad.annotate.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Token;
import org.mirsad.text.WordForm;

/**
 * Makes the participants of a sentence of its mentions and of the adjectives of states, and tells
 * how each hangs on what precedes.
 */
final class Participants {
  /** Attachment of a state named inside its leader's title. */
  private static final String NESTED = "of";

  /** «كل من», by what the actors behind it hang on what precedes. */
  private static final Map<String, String> EACH =
      Map.of(
          "كل",
          Participant.DIRECT,
          "كلا",
          Participant.DIRECT,
          "وكل",
          Participant.DIRECT,
          "لكل",
          "ل",
          "بكل",
          "ب");

  private final List<Word> words;
  private final WordTraits[] traits;

  Participants(List<Word> words, WordTraits[] traits) {
    this.words = words;
    this.traits = traits;
  }

  /** Which words are part of a mention. */
  static boolean[] named(List<Word> words, List<Mention> mentions) {
    boolean[] named = new boolean[words.size()];
    for (Mention mention : mentions) {
      int end = firstFrom(words, mention.span().end());
      for (int i = firstBehind(words, mention.span().start()); i < end; i++) {
        named[i] = true;
      }
    }
    return named;
  }

  /** «تهجير الفلسطينيين»: people, no adjective, unless a definite noun of theirs stands before. */
  private boolean isPeople(int index) {
    String folded = words.get(index).folded();
    boolean plural = folded.endsWith("ين") || folded.endsWith("ون");
    return plural && (index == 0 || !words.get(index - 1).form().hasArticle());
  }

  /** «غربي طرابلس»: where something lies, not of the West. */
  private boolean isDirection(int index, boolean[] named) {
    int next = index + 1;
    return words.get(index).folded().equals("غربي")
        && next < words.size()
        && !words.get(next).isPunctuation()
        && (named[next]
            || words.get(next).form().hasArticle()
            || !words.get(next).form().isKnown());
  }

  /** Index of the first word that ends behind an offset. */
  private static int firstBehind(List<Word> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Index of the first word that starts at an offset or behind it. */
  private static int firstFrom(List<Word> words, int offset) {
    int i = firstBehind(words, offset);
    return i < words.size() && words.get(i).span().start() < offset ? i + 1 : i;
  }

  /**
   * All participants in text order.
   *
   * @param states the id of the state a word is the adjective of, else empty
   */
  List<Participant> of(List<Mention> mentions, boolean[] named, Function<WordForm, String> states) {
    List<Participant> found = new ArrayList<>();
    for (Mention mention : mentions) {
      int first = firstBehind(words, mention.span().start());
      int end = firstFrom(words, mention.span().end());
      if (first < end) {
        found.add(
            new Participant(
                mention.actorId(),
                first,
                end - 1,
                isNested(mention, mentions) ? NESTED : attachment(first, mention),
                false,
                mention.kind() == Mention.Kind.METONYM));
      }
    }
    for (int i = 0; i < named.length; i++) {
      if (!named[i] && words.get(i).token().kind() == Token.Kind.ARABIC) {
        String state = states.apply(words.get(i).form());
        if (!state.isEmpty() && !isPeople(i) && !isDirection(i, named)) {
          found.add(new Participant(state, i, i, Participant.DIRECT, true, false));
        }
      }
    }
    found.sort(
        (a, b) ->
            a.first() != b.first() ? a.first() - b.first() : a.actorId().compareTo(b.actorId()));
    return List.copyOf(found);
  }

  private static boolean isNested(Mention mention, List<Mention> mentions) {
    for (Mention other : mentions) {
      if (other.span().length() > mention.span().length()
          && other.span().contains(mention.span())) {
        return true;
      }
    }
    return false;
  }

  private String attachment(int first, Mention mention) {
    Word word = words.get(first);
    int prefix = mention.span().start() - word.span().start();
    String folded = word.folded();
    if (prefix == 0 && folded.startsWith("لل")) {
      return "ل";
    }
    if (prefix > 0) {
      char clitic = folded.charAt(Math.min(prefix, folded.length()) - 1);
      if ("بلك".indexOf(clitic) >= 0) {
        return String.valueOf(clitic);
      }
      if (clitic == 'و' || clitic == 'ف') {
        return coordinated(first);
      }
    }
    return preceding(first);
  }

  /** «بين روسيا وأوكرانيا»: the second conjunct hangs on what the first hangs on. */
  private String coordinated(int first) {
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      Word word = words.get(i);
      if (word.isPunctuation() || traits[i].verb()) {
        break;
      }
      if (traits[i].isPreposition()) {
        return isEach(i) ? ofEach(i) : traits[i].preposition();
      }
      if (i == first - 1 && "بل".indexOf(word.folded().charAt(0)) >= 0 && !word.form().isKnown()) {
        return String.valueOf(word.folded().charAt(0));
      }
    }
    return Participant.DIRECT;
  }

  /** «في كل من سوريا والعراق»: the preposition before, if there is one. */
  private String ofEach(int i) {
    String each = EACH.get(words.get(i - 1).folded());
    String before = i > 1 && !words.get(i - 2).isPunctuation() ? traits[i - 2].preposition() : "";
    return each.equals(Participant.DIRECT) && !before.isEmpty() ? before : each;
  }

  /** The «من» of «كل من». */
  private boolean isEach(int i) {
    return i > 0
        && words.get(i).folded().equals("من")
        && EACH.containsKey(words.get(i - 1).folded());
  }

  /** The preposition right before, also across one mark of quotation. */
  private String preceding(int first) {
    for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
      Word word = words.get(i);
      if (!word.isPunctuation()) {
        if (isEach(i)) {
          return ofEach(i);
        }
        boolean single = word.folded().equals("ل") || word.folded().equals("ب");
        String preposition = single ? word.folded() : traits[i].preposition();
        return preposition.isEmpty() ? Participant.DIRECT : preposition;
      }
      if ("«\"“(".indexOf(word.mark()) < 0) {
        return Participant.DIRECT;
      }
    }
    return Participant.DIRECT;
  }
}
