package org.mirsad.annotate.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.AlignedText;
import org.mirsad.text.Span;

/** The state of one pass over one article: the mentions so far and what they tell of later ones. */
final class ArticleReading {
  private final AnnotatedArticle article;
  private final Map<String, Actor> actors;
  private final Presence presence;
  private final Set<String> introduced;
  private final Optional<LocalDate> date;
  private final Map<String, String> holders = new HashMap<>();
  private final Map<String, String> lastWithRole = new HashMap<>();
  private final Map<String, String> firstNames = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private String lastRole = "";

  ArticleReading(AnnotatedArticle article, Presence presence, Map<String, Actor> actors) {
    this.article = article;
    this.actors = actors;
    this.presence = presence;
    this.introduced = new HashSet<>(presence.introduced());
    this.date = article.article().dating().known();
    for (String id : introduced) {
      Actor actor = actors.get(id);
      if (actor.type() == Actor.Type.PERSON) {
        List<String> words = WordingIndex.words(actor.ar());
        if (words.size() > 1) {
          firstNames.merge(words.get(0), id, (a, b) -> "");
        }
      }
    }
  }

  Presence presence() {
    return presence;
  }

  Optional<LocalDate> date() {
    return date;
  }

  Actor actor(String id) {
    return actors.get(id);
  }

  List<Mention> mentions() {
    return mentions;
  }

  boolean isIntroduced(String id) {
    return introduced.contains(id);
  }

  void introduce(String id) {
    introduced.add(id);
  }

  /** Whose first name a word is, of those the article introduces; empty if of none or several. */
  String bearerOf(String firstName) {
    return firstNames.getOrDefault(firstName, "");
  }

  /** Whom the article itself gives an office to. */
  Optional<String> holderInText(String role, String of) {
    return Optional.ofNullable(holders.get(role + "/" + of));
  }

  void giveOffice(String role, String of, String person) {
    holders.put(role + "/" + of, person);
  }

  /** The last person mentioned who holds an office of the role. */
  Optional<String> lastWithRole(String role) {
    return Optional.ofNullable(lastWithRole.get(role));
  }

  /** The role of the last title of the sentence, empty if it has none. */
  String lastRole() {
    return lastRole;
  }

  void lastRole(String role) {
    lastRole = role;
  }

  /** Makes a person whom later bare titles may mean. */
  void remember(Actor actor) {
    for (Actor.Office office : actor.offices()) {
      if (date.isEmpty() || office.heldOn(date.get())) {
        lastWithRole.put(office.role(), actor.id());
      }
    }
  }

  void add(Sentence sentence, Match match, String id, Mention.Kind kind, double confidence) {
    add(sentence, match.first(), match.last(), match.prefixLength(), id, kind, confidence);
  }

  /** Adds a mention from a word, proclitics of so many letters left out, to another. */
  void add(
      Sentence sentence,
      int first,
      int last,
      int prefix,
      String id,
      Mention.Kind kind,
      double confidence) {
    List<Word> words = sentence.words();
    Word opening = words.get(first);
    int start =
        opening.span().start()
            + (prefix == 0 ? 0 : AlignedText.of(opening.token().surface()).startWithout(prefix));
    Span span = new Span(start, words.get(last).span().end());
    mentions.add(
        new Mention(sentence.number(), span, id, kind, span.of(article.text()), confidence));
  }
}
