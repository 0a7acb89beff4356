package org.mirsad.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.model.Candidate;
import org.mirsad.annotate.model.Features;
import org.mirsad.annotate.model.LinearScorer;

class CalibrationTest {

  @Test
  void overconfidentScoresGetTheTemperatureThatFits() {
    List<Example> examples = new ArrayList<>();
    List<double[]> scores = new ArrayList<>();
    // Scores say 98 %, three of four are right: the log-odds should be ln 3.
    for (int i = 0; i < 400; i++) {
      examples.add(example(i % 4 == 0 ? 0 : 1));
      scores.add(new double[] {0, 4});
    }
    double temperature = Calibration.temperature(examples, scores, i -> true);
    assertThat(temperature).isCloseTo(4 / Math.log(3), within(0.01));
  }

  @Test
  void errorIsTheGapBetweenWhatIsSaidAndWhatHolds() {
    List<Example> examples = List.of(example(1), example(0), example(Example.IGNORED));
    List<double[]> sure = new ArrayList<>();
    List<double[]> right = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      sure.add(new double[] {0.1, 0.9});
      right.add(LinearScorer.softmax(new double[] {0, 0}, 1));
    }
    assertThat(Calibration.error(examples, sure, 0)).isCloseTo(0.4, within(1e-9));
    assertThat(Calibration.error(examples, right, 0)).isCloseTo(0, within(1e-9));
  }

  private static Example example(int label) {
    return new Example(0, new Candidate(0, "a", "", new Features()), label);
  }
}
