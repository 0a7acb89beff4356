package org.mirsad.job;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mirsad.annotate.Article;

/**
 * Clusters of near-duplicates, and what follows from them for each article: its representative, its
 * weight in daily figures, and a date for articles that had none. The result does not depend on the
 * order of articles or pairs.
 */
final class Clusters {
  /** A copy may have been printed on another day. */
  private static final double DUPLICATE_CONFIDENCE = 0.8;

  /** An article may have been pasted below one of another day. */
  private static final double PARENT_CONFIDENCE = 0.7;

  private final Map<String, String> clusterOf = new HashMap<>();
  private final Map<String, Article.Dating> datings = new HashMap<>();
  private final List<Card> cards;

  private Clusters(List<Card> cards) {
    this.cards = cards.stream().sorted(Comparator.comparing(Card::articleId)).toList();
  }

  /** What is known of an article before it is annotated. */
  record Card(
      String articleId,
      String docId,
      String sourceUri,
      int part,
      String parentArticleId,
      String title,
      String publisher,
      Article.Dating dating,
      int words) {}

  /** Two articles that share most of their shingles. */
  record Pair(String one, String other, double similarity) {}

  /** An article's place in the corpus. */
  record Placement(
      String clusterId,
      String representativeId,
      boolean unique,
      boolean published,
      LocalDate date,
      Article.DateSource source,
      double confidence)
      implements Serializable {

    Article.Dating dating() {
      return new Article.Dating(date, source, confidence);
    }

    /** The place of an article that has no duplicates and keeps its date. */
    static Placement alone(String articleId, Article.Dating dating) {
      return new Placement(
          articleId, articleId, true, true, dating.date(), dating.source(), dating.confidence());
    }
  }

  /** The placement of every article, by id. */
  static TreeMap<String, Placement> place(List<Card> cards, List<Pair> pairs) {
    Clusters clusters = new Clusters(cards);
    clusters.connect(pairs);
    clusters.date();
    return clusters.placements();
  }

  private void connect(List<Pair> pairs) {
    Map<String, String> parents = new HashMap<>();
    for (Pair pair : pairs) {
      String one = root(parents, pair.one());
      String other = root(parents, pair.other());
      if (one.compareTo(other) < 0) {
        parents.put(other, one);
      } else if (one.compareTo(other) > 0) {
        parents.put(one, other);
      }
    }
    for (Card card : cards) {
      clusterOf.put(card.articleId(), root(parents, card.articleId()));
    }
  }

  /** The smallest id connected to this one, with the path shortened on the way. */
  private static String root(Map<String, String> parents, String id) {
    String at = id;
    while (parents.containsKey(at)) {
      String above = parents.get(at);
      String next = parents.get(above);
      if (next != null) {
        parents.put(at, next);
      }
      at = above;
    }
    return at;
  }

  /** Dates pass between copies, then between articles of a document, then on to their copies. */
  private void date() {
    cards.forEach(card -> datings.put(card.articleId(), card.dating()));
    dateByDuplicate();
    dateByDocument();
    dateByDuplicate();
  }

  private void dateByDuplicate() {
    dateWithin(
        card -> clusterOf.get(card.articleId()),
        Article.DateSource.DUPLICATE,
        DUPLICATE_CONFIDENCE);
  }

  private void dateByDocument() {
    dateWithin(Card::docId, Article.DateSource.PARENT, PARENT_CONFIDENCE);
  }

  /** Gives the undated of a group the earliest date in it; the surest of equal dates. */
  private void dateWithin(
      java.util.function.Function<Card, String> group,
      Article.DateSource source,
      double confidence) {
    Map<String, Article.Dating> earliest = new HashMap<>();
    for (Card card : cards) {
      Article.Dating dating = datings.get(card.articleId());
      if (dating.date() != null) {
        earliest.merge(group.apply(card), dating, Clusters::earlier);
      }
    }
    for (Card card : cards) {
      Article.Dating found = earliest.get(group.apply(card));
      if (found != null && datings.get(card.articleId()).date() == null) {
        datings.put(
            card.articleId(),
            new Article.Dating(found.date(), source, found.confidence() * confidence));
      }
    }
  }

  private static Article.Dating earlier(Article.Dating one, Article.Dating other) {
    int order = one.date().compareTo(other.date());
    if (order == 0) {
      return one.confidence() >= other.confidence() ? one : other;
    }
    return order < 0 ? one : other;
  }

  private TreeMap<String, Placement> placements() {
    Map<String, List<Card>> members = new TreeMap<>();
    for (Card card : cards) {
      members.computeIfAbsent(clusterOf.get(card.articleId()), c -> new ArrayList<>()).add(card);
    }
    TreeMap<String, Placement> placements = new TreeMap<>();
    members.forEach((cluster, list) -> place(cluster, list, placements));
    return placements;
  }

  private void place(String cluster, List<Card> members, Map<String, Placement> placements) {
    List<Card> ranked = members.stream().sorted(rank()).toList();
    String representative = ranked.get(0).articleId();
    Set<LocalDate> dates = new HashSet<>();
    Set<String> printings = new HashSet<>();
    for (Card card : ranked) {
      Article.Dating dating = datings.get(card.articleId());
      boolean unique = dates.add(dating.date());
      boolean published = printings.add(dating.date() + " " + card.publisher());
      placements.put(
          card.articleId(),
          new Placement(
              cluster,
              representative,
              unique,
              published,
              dating.date(),
              dating.source(),
              dating.confidence()));
    }
  }

  /** Earliest date (undated last), most words, smallest id. */
  private Comparator<Card> rank() {
    return Comparator.comparing(
            (Card card) -> datings.get(card.articleId()).date(),
            Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Comparator.comparingInt(Card::words).reversed())
        .thenComparing(Card::articleId);
  }
}
