package org.mirsad.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Article.DateSource;
import org.mirsad.annotate.Article.Dating;
import org.mirsad.job.Clusters.Card;
import org.mirsad.job.Clusters.Pair;
import org.mirsad.job.Clusters.Placement;

class ClustersTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 5, 19);

  @Test
  void pairsThatTouchMakeOneClusterNamedByItsSmallestId() {
    List<Card> cards = List.of(card("c", 0), card("a", 0), card("b", 0), card("d", 0));
    Map<String, Placement> placements =
        Clusters.place(cards, List.of(new Pair("b", "c", 0.7), new Pair("a", "c", 0.8)));
    assertThat(placements.values().stream().map(Placement::clusterId))
        .containsExactly("a", "a", "a", "d");
  }

  @Test
  void theEarliestStandsForTheClusterAndAStoryCountsOncePerDate() {
    List<Card> cards = List.of(card("a", 1), card("b", 0), card("c", 1));
    Map<String, Placement> placements =
        Clusters.place(cards, List.of(new Pair("a", "b", 1), new Pair("a", "c", 1)));
    assertThat(placements.values()).extracting(Placement::representativeId).containsOnly("b");
    assertThat(placements.values())
        .extracting(Placement::unique)
        .containsExactly(true, true, false);
  }

  @Test
  void anUndatedCopyTakesTheDateOfItsCluster() {
    List<Card> cards = List.of(card("a", 0), undated("b", "b"));
    Placement placement = Clusters.place(cards, List.of(new Pair("a", "b", 0.9))).get("b");
    assertThat(placement.date()).isEqualTo(MONDAY);
    assertThat(placement.source()).isEqualTo(DateSource.DUPLICATE);
  }

  @Test
  void anUndatedArticleTakesTheDateOfItsDocument() {
    List<Card> cards = List.of(card("a", 0), undated("b", "a"), undated("c", "c"));
    Map<String, Placement> placements = Clusters.place(cards, List.of());
    assertThat(placements.get("b").source()).isEqualTo(DateSource.PARENT);
    assertThat(placements.get("b").date()).isEqualTo(MONDAY);
    assertThat(placements.get("c").date()).isNull();
  }

  private static Card card(String id, int days) {
    return card(id, id, new Dating(MONDAY.plusDays(days), DateSource.TEXT, 1));
  }

  private static Card undated(String id, String docId) {
    return card(id, docId, Dating.UNDATED);
  }

  private static Card card(String id, String docId, Dating dating) {
    return new Card(id, docId, "file:" + docId, 1, "", "", "", dating, 100);
  }
}
