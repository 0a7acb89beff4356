package org.mirsad.annotate.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Issue;

/**
 * Finds the one issue an article is about, if there is one: what its headline and lead name counts
 * most, then how many sentences name it. «القرار» (the decision) below a headline on the Paris
 * agreement is about that agreement.
 */
final class ArticleIssue {
  private static final int HEADLINE = 4;
  private static final int LEAD = 3;

  /** What an issue needs to be what an article is about. */
  private static final double ENOUGH = 4;

  /** How much more than the next one. */
  private static final double AHEAD = 1.3;

  /** What articles on everything else speak of as well: talks, peace, meetings. */
  private static final double ASIDE = 0.5;

  private ArticleIssue() {}

  /**
   * The issue of an article.
   *
   * @param sentences the issues of each passage
   */
  static Optional<String> of(
      Map<String, Issue> issues, List<Passage> passages, List<List<IssueHit>> sentences) {
    Map<String, Double> scores = new TreeMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Set<String> named = new HashSet<>();
      sentences.get(i).forEach(hit -> named.add(hit.issueId()));
      for (String issue : named) {
        boolean general = issues.get(issue).is(Issue.Trait.GENERAL);
        scores.merge(issue, weight(passages, i) * (general ? ASIDE : 1), Double::sum);
      }
    }
    String best = null;
    double next = 0;
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      if (best == null || score.getValue() > scores.get(best)) {
        next = best == null ? 0 : scores.get(best);
        best = score.getKey();
      } else {
        next = Math.max(next, score.getValue());
      }
    }
    return best != null && scores.get(best) >= ENOUGH && scores.get(best) >= AHEAD * next
        ? Optional.of(best)
        : Optional.empty();
  }

  /** A headline counts most; the first sentence of an article counts as its lead. */
  private static int weight(List<Passage> passages, int index) {
    Block.Kind block = passages.get(index).roles().sentence().block();
    if (block == Block.Kind.HEADLINE) {
      return HEADLINE;
    }
    boolean opens =
        index == 0 || passages.get(index - 1).roles().sentence().block() == Block.Kind.HEADLINE;
    return block == Block.Kind.LEAD || opens ? LEAD : 1;
  }
}
