package org.mirsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> NAMES = List.of("opinions", "stances", "mentions", "أوكرانيا");

  @Test
  void aMistypedNameIsFound() {
    assertThat(Nearest.to("opinons", NAMES, 3)).containsExactly("opinions");
    assertThat(Nearest.to("STANCE", NAMES, 3)).containsExactly("stances");
    assertThat(Nearest.to("اوكرانيه", NAMES, 3)).containsExactly("أوكرانيا");
  }

  @Test
  void whatIsWhollyUnlikeIsNot() {
    assertThat(Nearest.to("xyz", NAMES, 3)).isEmpty();
    assertThat(Nearest.to("", NAMES, 3)).isEmpty();
    assertThat(Nearest.to("opinons", List.of(), 3)).isEmpty();
  }

  @Test
  void thereAreNoMoreThanAskedFor() {
    assertThat(Nearest.to("daily", List.of("daily_a", "daily_b", "daily_c"), 2))
        .containsExactly("daily_a", "daily_b");
  }
}
