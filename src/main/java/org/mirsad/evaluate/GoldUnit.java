package org.mirsad.evaluate;

import java.util.Objects;
import java.util.Set;
import org.mirsad.text.Span;

/**
 * A stretch of a document, about a sentence, with what two annotators agreed on.
 *
 * @param id {@code document:line.sentence}
 * @param document file name without extension
 * @param span where it stands, in code points
 * @param text the characters at the span, empty where only their hash is kept
 * @param hash first 16 hexadecimal digits of the SHA-256 of those characters in UTF-8; empty where
 *     the text itself is kept
 * @param block kind of block, as in the tables; empty where not labelled
 * @param article what it belongs to
 * @param duplicateOf id of the earlier unit it repeats, empty for none
 * @param labels what is said in it
 * @param disputed labels on which the annotators could not agree; neither right nor wrong
 * @param disputedFields {@code block}, {@code article} or {@code dup_of} where these are disputed
 * @param labelled which of {@code actors}, {@code speakers}, {@code sentiment}, {@code stance} and
 *     {@code dates} were labelled at all; a layer that was not is not measured on this unit
 */
public record GoldUnit(
    String id,
    String document,
    Span span,
    String text,
    String hash,
    String block,
    Membership article,
    String duplicateOf,
    Labels labels,
    Labels disputed,
    Set<String> disputedFields,
    Set<String> labelled) {

  /** What a unit belongs to. */
  public enum Membership {
    /** The article the file is about. */
    MAIN,
    /** Another article in the same file. */
    EMBEDDED,
    /** No article: navigation, advertising and the like. */
    NONE
  }

  public GoldUnit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(block, "block");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(duplicateOf, "duplicateOf");
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(disputed, "disputed");
    disputedFields = Set.copyOf(disputedFields);
    labelled = Set.copyOf(labelled);
  }

  /** Whether the unit should be analysed: text of an article, and not a repeat. */
  public boolean kept() {
    return article != Membership.NONE && duplicateOf.isEmpty();
  }

  /**
   * Labels of the layers that hold sets.
   *
   * @param actors actor ids named
   * @param speakers actor ids, or {@code other:<name>}, whose words are reported
   * @param sentiment judgements of actors
   * @param stances positions of actors
   * @param dates calendar points and spans
   */
  public record Labels(
      Set<String> actors,
      Set<String> speakers,
      Set<Sentiment> sentiment,
      Set<Stance> stances,
      Set<Date> dates) {
    public static final Labels NONE = new Labels(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Labels {
      actors = Set.copyOf(actors);
      speakers = Set.copyOf(speakers);
      sentiment = Set.copyOf(sentiment);
      stances = Set.copyOf(stances);
      dates = Set.copyOf(dates);
    }
  }

  /**
   * A judgement.
   *
   * @param target actor id
   * @param sign 1 or -1
   * @param voice {@code narrator}, an actor id, or {@code other:<name>}
   */
  public record Sentiment(String target, int sign, String voice) {}

  /**
   * A position.
   *
   * @param holder actor id
   * @param issue issue id
   * @param sign 1, 0 or -1
   */
  public record Stance(String holder, String issue, int sign) {}

  /**
   * A date.
   *
   * @param surface its words
   * @param iso its value
   */
  public record Date(String surface, String iso) {}
}
