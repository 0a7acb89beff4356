package org.mirsad.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergeJoinTest {
  private final List<String> outcome = new ArrayList<>();

  @Test
  void rowsAreAddedRemovedOrKeptByTheirKey() {
    join(
        List.of(row("a", 1), row("b", 1), row("d", 1)),
        List.of(row("a", 1), row("b", 2), row("c", 1)));
    assertThat(outcome).containsExactly("a 1=1", "b 1=2", "+c 1", "-d 1");
  }

  @Test
  void ofRowsThatShareAKeyEqualOnesBelongTogether() {
    join(List.of(row("a", 1), row("a", 2), row("a", 3)), List.of(row("a", 3), row("a", 4)));
    assertThat(outcome).containsExactly("a 3=3", "a 1=4", "-a 2");
  }

  @Test
  void rowsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> join(List.of(row("b", 1), row("a", 1)), List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("unsorted");
  }

  @Test
  void aJoinOfRandomTablesAccountsForEveryRow() {
    long seed = 20250519;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<KeyedRow> before = table(random);
      List<KeyedRow> after = table(random);
      outcome.clear();
      join(before, after);
      long kept = outcome.stream().filter(line -> line.contains("=")).count();
      long removed = outcome.stream().filter(line -> line.startsWith("-")).count();
      long added = outcome.stream().filter(line -> line.startsWith("+")).count();
      long equal = outcome.stream().filter(line -> line.matches("\\w+ (\\d+)=\\1")).count();
      assertThat(kept + removed).as("seed %d round %d", seed, round).isEqualTo(before.size());
      assertThat(kept + added).as("seed %d round %d", seed, round).isEqualTo(after.size());
      List<KeyedRow> common = new ArrayList<>(after);
      long shared = before.stream().filter(common::remove).count();
      assertThat(equal).as("seed %d round %d", seed, round).isEqualTo(shared);
    }
  }

  @Test
  void textsSortAsTheirBytesInUtf8() {
    List<String> texts = List.of("", "a", "ab", "ي", "\uFFFD", "😀", "𝒳", "é", "\uE000", "😀a");
    for (String one : texts) {
      for (String other : texts) {
        int bytes =
            Arrays.compareUnsigned(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
        int order = KeyOrder.INSTANCE.compare(List.of(one), List.of(other));
        assertThat(Integer.signum(order)).as("%s %s", one, other).isEqualTo(Integer.signum(bytes));
      }
    }
  }

  @Test
  void nullsSortFirstAndValuesByTheirType() {
    List<Object> none = Collections.singletonList(null);
    assertThat(KeyOrder.INSTANCE.compare(none, List.of("a"))).isNegative();
    assertThat(KeyOrder.INSTANCE.compare(none, none)).isZero();
    assertThat(KeyOrder.INSTANCE.compare(List.of(9L), List.of(10L))).isNegative();
    assertThat(KeyOrder.INSTANCE.compare(List.of(-0.5), List.of(-0.7))).isPositive();
    assertThat(
            KeyOrder.INSTANCE.compare(
                List.of(LocalDate.of(2025, 1, 2), "a"), List.of(LocalDate.of(2025, 1, 1), "b")))
        .isPositive();
  }

  private void join(List<KeyedRow> before, List<KeyedRow> after) {
    MergeJoin.join(
        before.iterator(),
        after.iterator(),
        () -> new IllegalStateException("unsorted"),
        new MergeJoin.Outcome() {
          @Override
          public void removed(KeyedRow row) {
            outcome.add("-%s %s".formatted(row.values().get(0), row.values().get(1)));
          }

          @Override
          public void added(KeyedRow row) {
            outcome.add("+%s %s".formatted(row.values().get(0), row.values().get(1)));
          }

          @Override
          public void kept(KeyedRow ours, KeyedRow theirs) {
            outcome.add(
                "%s %s=%s"
                    .formatted(ours.values().get(0), ours.values().get(1), theirs.values().get(1)));
          }
        });
  }

  private static List<KeyedRow> table(Random random) {
    List<KeyedRow> rows = new ArrayList<>();
    for (char key = 'a'; key < 'g'; key++) {
      for (int n = random.nextInt(4); n > 0; n--) {
        rows.add(row(String.valueOf(key), random.nextInt(3)));
      }
    }
    return rows;
  }

  private static KeyedRow row(String key, long value) {
    return new KeyedRow(List.of(key), List.of(key, value));
  }
}
