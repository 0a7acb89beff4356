package org.mirsad.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What an outlet, a story or an article adds to a figure. The sums of the parts are the figure's.
 *
 * @param source an article of the part: the article itself, else the first of it
 * @param judgements rows of evidence
 * @param counted those that the mean is taken of
 * @param sum of the polarities of the counted rows
 * @param share of the counted rows of the figure that are the part's, in [0,1]: its weight
 * @param parts the stories of an outlet, the articles of a story, nothing for an article
 */
public record Part(
    Source source, long judgements, long counted, double sum, double share, List<Part> parts) {

  /** The outlets, those with most counted rows first, with their stories and these' articles. */
  static List<Part> byPublisher(List<Evidence> evidence) {
    long all = evidence.stream().filter(one -> one.source().counted()).count();
    return split(
        evidence,
        all,
        Source::publisher,
        outlet ->
            split(
                outlet,
                all,
                Source::clusterId,
                story -> split(story, all, Source::articleId, article -> List.of())));
  }

  private static List<Part> split(
      List<Evidence> evidence,
      long all,
      Function<Source, String> key,
      Function<List<Evidence>, List<Part>> further) {
    Map<String, List<Evidence>> groups = new LinkedHashMap<>();
    for (Evidence one : evidence) {
      groups.computeIfAbsent(key.apply(one.source()), k -> new ArrayList<>()).add(one);
    }
    return groups.values().stream()
        .map(group -> of(group, all, further.apply(group)))
        .sorted(
            Comparator.comparingLong((Part part) -> -part.counted())
                .thenComparingLong(part -> -part.judgements()))
        .toList();
  }

  private static Part of(List<Evidence> evidence, long all, List<Part> parts) {
    long counted = 0;
    long sum = 0;
    for (Evidence one : evidence) {
      if (one.source().counted()) {
        counted++;
        sum += Recount.millionths(one);
      }
    }
    return new Part(
        evidence.get(0).source(),
        evidence.size(),
        counted,
        sum / 1e6,
        all == 0 ? 0 : (double) counted / all,
        parts);
  }
}
