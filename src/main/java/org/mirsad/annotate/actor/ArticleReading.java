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
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final Set<String> rolesOfSeveral = new HashSet<>();
  private final Map<String, String> firstNames = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private String lastRole = "";

  ArticleReading(
      AnnotatedArticle article, Presence presence, Map<String, Actor> actors, Gazetteer gazetteer) {
    this.article = article;
    this.actors = actors;
    this.presence = presence;
    this.introduced = new HashSet<>(presence.introduced());
    this.date = article.article().dating().known();
    for (String id : introduced) {
      String firstName = gazetteer.firstName(id);
      if (firstName != null) {
        firstNames.merge(firstName, id, (a, b) -> "");
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

  /** Notes the words of a title the article gives a person. */
  void bear(String id, List<String> title) {
    titles.computeIfAbsent(id, k -> new HashSet<>()).add(definite(title));
  }

  boolean hasBorne(String id, List<String> title) {
    return titles.getOrDefault(id, Set.of()).contains(definite(title));
  }

  /** «رئيس حكومة» and «رئيس الحكومة» are one title. */
  private static String definite(List<String> title) {
    String last = title.get(title.size() - 1);
    return String.join(" ", title.subList(0, title.size() - 1))
        + " "
        + (last.startsWith("ال") ? last.substring(2) : last);
  }

  /** The same, if the article has mentioned one such person only. */
  Optional<String> onlyWithRole(String role) {
    return rolesOfSeveral.contains(role) ? Optional.empty() : lastWithRole(role);
  }

  /** How late in the text an actor was mentioned last; -1 if not yet. */
  int lastMention(String id) {
    for (int m = mentions.size() - 1; m >= 0; m--) {
      if (mentions.get(m).actorId().equals(id)) {
        return m;
      }
    }
    return -1;
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
        String before = lastWithRole.put(office.role(), actor.id());
        if (before != null && !before.equals(actor.id())) {
          rolesOfSeveral.add(office.role());
        }
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
    Span span = new Span(words.get(first).startWithout(prefix), words.get(last).span().end());
    mentions.add(
        new Mention(sentence.number(), span, id, kind, span.of(article.text()), confidence));
  }
}
