package org.mirsad.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.annotate.term.Term;

/** Counts over the annotations of one article. */
final class ArticleFigures {
  private ArticleFigures() {}

  /** A term. */
  record TermKey(String term, int n) implements Comparable<TermKey> {
    @Override
    public int compareTo(TermKey other) {
      int order = term.compareTo(other.term);
      return order != 0 ? order : Integer.compare(n, other.n);
    }
  }

  /** A term near an actor. */
  record ActorTermKey(String actorId, String term, int n) implements Comparable<ActorTermKey> {
    private static final Comparator<ActorTermKey> ORDER =
        Comparator.comparing(ActorTermKey::actorId)
            .thenComparing(ActorTermKey::term)
            .thenComparing(ActorTermKey::n);

    @Override
    public int compareTo(ActorTermKey other) {
      return ORDER.compare(this, other);
    }
  }

  /** How often a term occurs, and its commonest form (the smallest of equals). */
  record TermCount(String surface, long frequency) {}

  /** Words and numbers. */
  static int words(AnnotatedArticle article) {
    int words = 0;
    for (Sentence sentence : article.layer(Sentence.LAYER)) {
      for (Word word : sentence.words()) {
        words += word.isPunctuation() ? 0 : 1;
      }
    }
    return words;
  }

  static TreeMap<TermKey, TermCount> terms(AnnotatedArticle article) {
    TreeMap<TermKey, TreeMap<String, Long>> surfaces = new TreeMap<>();
    for (Term term : article.layer(Term.LAYER)) {
      surfaces
          .computeIfAbsent(new TermKey(term.term(), term.n()), k -> new TreeMap<>())
          .merge(term.surface(), 1L, Long::sum);
    }
    TreeMap<TermKey, TermCount> counts = new TreeMap<>();
    surfaces.forEach((key, forms) -> counts.put(key, commonest(forms)));
    return counts;
  }

  private static TermCount commonest(TreeMap<String, Long> forms) {
    String surface = "";
    long most = 0;
    long sum = 0;
    for (Map.Entry<String, Long> form : forms.entrySet()) {
      sum += form.getValue();
      if (form.getValue() > most) {
        most = form.getValue();
        surface = form.getKey();
      }
    }
    return new TermCount(surface, sum);
  }

  /** Terms in sentences that mention an actor, but for those that overlap the mention itself. */
  static TreeMap<ActorTermKey, Long> actorTerms(AnnotatedArticle article) {
    Map<Integer, List<Term>> bySentence = new HashMap<>();
    for (Term term : article.layer(Term.LAYER)) {
      bySentence.computeIfAbsent(term.sentence(), s -> new ArrayList<>()).add(term);
    }
    TreeMap<ActorTermKey, Long> counts = new TreeMap<>();
    mentionsBySentence(article)
        .forEach(
            (sentence, byActor) ->
                byActor.forEach(
                    (actor, mentions) -> {
                      for (Term term : bySentence.getOrDefault(sentence, List.of())) {
                        if (mentions.stream().noneMatch(m -> m.span().overlaps(term.span()))) {
                          counts.merge(
                              new ActorTermKey(actor, term.term(), term.n()), 1L, Long::sum);
                        }
                      }
                    }));
    return counts;
  }

  /** Occurrences of all terms of a length, near each actor and (under no actor, no term) in all. */
  static TreeMap<ActorTermKey, Long> termTotals(AnnotatedArticle article) {
    TreeMap<ActorTermKey, Long> totals = new TreeMap<>();
    for (Term term : article.layer(Term.LAYER)) {
      totals.merge(new ActorTermKey("", "", term.n()), 1L, Long::sum);
    }
    actorTerms(article)
        .forEach(
            (key, frequency) ->
                totals.merge(new ActorTermKey(key.actorId(), "", key.n()), frequency, Long::sum));
    return totals;
  }

  private static Map<Integer, Map<String, List<Mention>>> mentionsBySentence(
      AnnotatedArticle article) {
    Map<Integer, Map<String, List<Mention>>> mentions = new TreeMap<>();
    for (Mention mention : article.layer(Mention.LAYER)) {
      mentions
          .computeIfAbsent(mention.sentence(), s -> new TreeMap<>())
          .computeIfAbsent(mention.actorId(), a -> new ArrayList<>())
          .add(mention);
    }
    return mentions;
  }

  /** What the article adds to each series it touches, in a fixed order. */
  static List<Cell> cells(AnnotatedArticle article, Cell.Place place) {
    Map<Cell.Key, Cell.Counts> counts = new HashMap<>();
    Map<Cell.Key, Set<Integer>> sentences = new HashMap<>();
    List<Mention> mentions = PronounAnnotator.allMentions(article);
    for (Mention mention : mentions) {
      Cell.Key key = sentiment(mention.actorId());
      add(counts, key, Cell.Counts.mention());
      sentences.computeIfAbsent(key, k -> new HashSet<>()).add(mention.sentence());
    }
    for (String actor : neutralSentences(article, mentions)) {
      add(counts, sentiment(actor), Cell.Counts.neutralSentence());
    }
    for (Opinion opinion : article.layer(Opinion.LAYER)) {
      Cell.Counts judgement =
          Cell.Counts.judgement(opinion.polarity() > 0 ? 1 : -1, opinion.polarity());
      for (Cell.Key key :
          List.of(
              sentiment(opinion.targetId()),
              new Cell.Key(Cell.Kind.VOICE, opinion.voice(), opinion.targetId()))) {
        add(counts, key, judgement);
        sentences.computeIfAbsent(key, k -> new HashSet<>()).add(opinion.sentence());
      }
    }
    for (Stance stance : article.layer(Stance.LAYER)) {
      Cell.Key key = new Cell.Key(Cell.Kind.STANCE, stance.holderId(), stance.issueId());
      add(counts, key, Cell.Counts.judgement(stance.label().sign(), stance.polarity()));
      sentences.computeIfAbsent(key, k -> new HashSet<>()).add(stance.sentence());
    }
    sentences.forEach(
        (key, numbers) -> numbers.forEach(s -> add(counts, key, Cell.Counts.sentence())));
    return counts.entrySet().stream()
        .map(entry -> new Cell(entry.getKey(), place, entry.getValue()))
        .sorted(Comparator.comparing(cell -> cell.key().name()))
        .toList();
  }

  /** The actor of each sentence that mentions it and does not judge it. */
  private static List<String> neutralSentences(AnnotatedArticle article, List<Mention> mentions) {
    Map<Integer, Set<String>> judged = new HashMap<>();
    for (Opinion opinion : article.layer(Opinion.LAYER)) {
      judged.computeIfAbsent(opinion.sentence(), s -> new HashSet<>()).add(opinion.targetId());
    }
    Map<Integer, Set<String>> neutral = new TreeMap<>();
    for (Mention mention : mentions) {
      if (!judged.getOrDefault(mention.sentence(), Set.of()).contains(mention.actorId())) {
        neutral.computeIfAbsent(mention.sentence(), s -> new TreeSet<>()).add(mention.actorId());
      }
    }
    return neutral.values().stream().flatMap(Set::stream).toList();
  }

  private static Cell.Key sentiment(String actor) {
    return new Cell.Key(Cell.Kind.SENTIMENT, actor, "");
  }

  private static void add(Map<Cell.Key, Cell.Counts> counts, Cell.Key key, Cell.Counts more) {
    counts.merge(key, more, Cell.Counts::plus);
  }
}
