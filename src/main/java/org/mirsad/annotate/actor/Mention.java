package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.text.Span;

/**
 * A place where an actor is referred to.
 *
 * @param sentence number of the sentence
 * @param span where it stands, clitics left out where they can be told
 * @param actorId whom it names
 * @param kind how
 * @param surface the characters at the span
 * @param confidence in (0,1]
 */
public record Mention(
    int sentence, Span span, String actorId, Kind kind, String surface, double confidence) {
  public static final Layer<Mention> LAYER = new Layer<>("mentions", Mention.class);

  /** How an actor is referred to. */
  public enum Kind {
    NAME,
    TITLE,
    METONYM,
    PRONOUN,
    SUBJECT;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(actorId, "actorId");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(surface, "surface");
  }

  /** Mentions by the number of their sentence, in the order given. */
  public static List<List<Mention>> bySentence(List<Sentence> sentences, List<Mention> mentions) {
    List<List<Mention>> groups = new ArrayList<>(Collections.nCopies(sentences.size(), List.of()));
    for (Mention mention : mentions) {
      List<Mention> group = groups.get(mention.sentence());
      if (group.isEmpty()) {
        group = new ArrayList<>();
        groups.set(mention.sentence(), group);
      }
      group.add(mention);
    }
    return groups;
  }

  /** Whether the mention names the actor, rather than referring back to a mention that does. */
  public boolean isExplicit() {
    return kind == Kind.NAME || kind == Kind.TITLE || kind == Kind.METONYM;
  }
}
