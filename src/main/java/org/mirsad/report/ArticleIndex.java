package org.mirsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The articles the page knows, numbered in the order in which those of a story stand for it: those
 * that add to a series and those of the same stories, without which the page could not choose one
 * for a story.
 */
final class ArticleIndex {
  private final List<Corpus.Article> articles;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Interned publishers;

  ArticleIndex(ReportData data, Interned publishers) {
    this.publishers = publishers;
    Set<String> stories = new HashSet<>();
    for (SeriesKey key : data.order()) {
      data.cells().of(key).keySet().forEach(id -> stories.add(data.corpus().article(id).cluster()));
    }
    for (Terms.Rising term : data.terms().rising()) {
      term.sentences()
          .forEach(s -> stories.add(data.corpus().article(s.place().article()).cluster()));
    }
    articles =
        data.corpus().articles().stream()
            .filter(article -> stories.contains(article.cluster()))
            .sorted(Corpus.RANK)
            .toList();
    for (int i = 0; i < articles.size(); i++) {
      numbers.put(articles.get(i).id(), i);
    }
  }

  int number(String articleId) {
    return numbers.get(articleId);
  }

  Corpus.Article article(int number) {
    return articles.get(number);
  }

  /** The columns; the story of an article is the number of the first article of it. */
  void write(ObjectNode node) {
    ArrayNode days = node.putArray("day");
    ArrayNode outlets = node.putArray("publisher");
    ArrayNode stories = node.putArray("story");
    ArrayNode flags = node.putArray("flags");
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      Corpus.Article article = articles.get(i);
      Json.day(days, article.date());
      outlets.add(publishers.number(article.publisher()));
      first.putIfAbsent(article.cluster(), i);
      stories.add(first.get(article.cluster()));
      flags.add(
          (article.unique() ? 1 : 0)
              | (article.published() ? 2 : 0)
              | (article.translated() ? 4 : 0));
    }
  }
}
