package org.mirsad.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void sixWordsHaveTwoShingles() {
    assertThat(Shingles.of(List.of("a", "b", "c", "d", "e", "f"))).hasSize(2).isSorted();
  }

  @Test
  void fourWordsHaveNone() {
    assertThat(Shingles.of(List.of("a", "b", "c", "d"))).isEmpty();
  }

  @Test
  void wordBoundariesCount() {
    assertThat(Shingles.of(List.of("ab", "c", "d", "e", "f")))
        .isNotEqualTo(Shingles.of(List.of("a", "bc", "d", "e", "f")));
  }

  @Test
  void similarityIsSharedOverAll() {
    assertThat(Shingles.jaccard(Arrays.asList(1, 2, 3), Arrays.asList(2, 3, 4))).isEqualTo(0.5);
    assertThat(Shingles.jaccard(List.of(), List.of())).isZero();
  }
}
