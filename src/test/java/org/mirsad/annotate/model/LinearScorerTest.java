package org.mirsad.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirsad.knowledge.TrainedModel;

class LinearScorerTest {
  private static final LinearScorer SCORER =
      new LinearScorer(
          new TrainedModel(
              List.of("none", "positive", "negative"),
              2,
              0.6,
              0.3,
              List.of(-1.0, -0.5),
              Map.of("a:x", new double[] {2, 0}, "a:y", new double[] {-1, 3}),
              List.of()));

  @Test
  void scoresAddUpWeightsTimesValues() {
    Features features = new Features();
    features.add("a:x");
    features.add("a:y", 0.5, 3);
    features.add("a:unknown");
    assertThat(SCORER.scores(features)).containsExactly(0, 0.5, 1.0);
  }

  @Test
  void temperatureFlattensProbabilities() {
    double[] sharp = LinearScorer.softmax(new double[] {0, 2}, 1);
    double[] flat = LinearScorer.softmax(new double[] {0, 2}, 4);
    assertThat(sharp[1]).isCloseTo(0.8808, within(1e-4));
    assertThat(flat[1]).isCloseTo(0.6225, within(1e-4));
  }

  @Test
  void theLikeliestClassIsTakenFromTheThresholdOn() {
    boolean[] silent = {false, false, false};
    assertThat(LinearScorer.choose(new double[] {0.3, 0.6, 0.1}, silent, 0.6, 0.3)).isEqualTo(1);
    assertThat(LinearScorer.choose(new double[] {0.3, 0.5, 0.2}, silent, 0.6, 0.3)).isZero();
  }

  @Test
  void whatTheRulesSayIsKeptOnLess() {
    boolean[] negative = {false, false, true};
    assertThat(LinearScorer.choose(new double[] {0.6, 0.0, 0.4}, negative, 0.6, 0.3)).isEqualTo(2);
    assertThat(LinearScorer.choose(new double[] {0.8, 0.0, 0.2}, negative, 0.6, 0.3)).isZero();
  }

  @Test
  void reasonsAreTheStrongestFeaturesFirst() {
    Features features = new Features();
    features.add("a:x", 4);
    features.add("a:y", 7);
    assertThat(SCORER.strongest(features, 2, 5))
        .containsExactly(new LinearScorer.Contribution("a:y", 7, 1.5));
  }
}
