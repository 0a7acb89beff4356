package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShiftTestTest {

  @Test
  void aFallInStoriesIsSeenWhereItIs() {
    double[] stories = {20, 22, 19, 21, 20, 18, 21, 5, 4, 6, 5, 7, 4, 5};
    assertThat(ShiftTest.level("fall", stories, 7)).isLessThan(0.01);
    double[] flat = {20, 22, 19, 21, 20, 18, 21, 19, 22, 20, 21, 18, 20, 21};
    assertThat(ShiftTest.level("flat", flat, 7)).isGreaterThan(0.2);
    assertThat(ShiftTest.level("none", new double[14], 7)).isEqualTo(1);
  }

  @Test
  void publishersThatComeAndGoAreSeen() {
    long[][] counts = new long[14][];
    long[][] steady = new long[14][];
    long[][] single = new long[14][];
    for (int day = 0; day < 14; day++) {
      counts[day] = new long[] {day < 7 ? 4 : 0, 2, day < 7 ? 0 : 4};
      steady[day] = new long[] {4, 2 + day % 2, 4 - day % 3};
      single[day] = new long[] {3};
    }
    assertThat(ShiftTest.mix("mix", counts, 7)).isLessThan(0.01);
    assertThat(ShiftTest.distance(counts, 7)).isEqualTo(2 / 3.0);
    assertThat(ShiftTest.mix("steady", steady, 7)).isGreaterThan(0.2);
    assertThat(ShiftTest.mix("single", single, 7)).isEqualTo(1);
    assertThat(ShiftTest.distance(single, 7)).isZero();
  }

  @Test
  void drawsStopWhenItIsPlainThatNothingIsThere() {
    int[] draws = new int[1];
    double p = Permutations.pValue(999, () -> draws[0]++ % 2 == 1);
    assertThat(p).isEqualTo(0.5);
    assertThat(draws[0]).isEqualTo(50);
    assertThat(Permutations.pValue(999, () -> false)).isEqualTo(0.001);
  }
}
