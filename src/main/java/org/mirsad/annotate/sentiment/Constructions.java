package org.mirsad.annotate.sentiment;

import java.util.List;

/**
 * Judges by constructions whose words judge nobody by themselves: exceptions, comparisons, and what
 * is contrary to fact or demanded.
 */
final class Constructions {
  private final Restrictions restrictions;
  private final Comparisons comparisons;
  private final Unreal unreal;
  private final DeedObjects deedObjects;
  private final StruckSites struckSites;

  Constructions(Passage passage, Topics topics, Shading shading) {
    restrictions = new Restrictions(passage, shading);
    comparisons = new Comparisons(passage, topics, shading);
    unreal = new Unreal(passage, shading);
    deedObjects = new DeedObjects(passage);
    struckSites = new StruckSites(passage);
  }

  /** Judges by constructions, and returns the words that are left to be read one by one. */
  List<SentimentIndex.Hit> judge(List<SentimentIndex.Hit> hits) {
    restrictions.judge(hits);
    comparisons.judge(hits);
    unreal.judge(hits);
    return struckSites.over(deedObjects.over(hits)).stream()
        .filter(hit -> !restrictions.covers(hit) && !comparisons.covers(hit))
        .toList();
  }
}
