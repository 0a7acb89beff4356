package org.mirsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class TypeTestTest {
  private static WordForm form(String folded) {
    return new WordForm(folded, List.of(folded), List.of(), Set.of("w:" + folded));
  }

  @Test
  void asksOncePerForm() {
    AtomicInteger asked = new AtomicInteger();
    TypeTest isLong =
        new TypeTest(
            form -> {
              asked.incrementAndGet();
              return form.folded().length() > 3;
            });
    WordForm kitab = form("كتاب");
    WordForm min = form("من");
    for (int i = 0; i < 3; i++) {
      assertThat(isLong.test(kitab)).isTrue();
      assertThat(isLong.test(min)).isFalse();
    }
    assertThat(asked).hasValue(2);
  }

  @Test
  void manyTestsOfOneFormKeepApart() {
    WordForm form = form("كتاب");
    List<TypeTest> tests = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      boolean answer = i % 3 == 0;
      tests.add(new TypeTest(any -> answer));
    }
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < tests.size(); i++) {
        assertThat(tests.get(i).test(form)).as("test %d", i).isEqualTo(i % 3 == 0);
      }
    }
  }

  @Test
  void aTestMayAskAnother() {
    TypeTest inner = new TypeTest(form -> true);
    TypeTest outer = new TypeTest(form -> !inner.test(form));
    WordForm form = form("كتاب");
    assertThat(outer.test(form)).isFalse();
    assertThat(inner.test(form)).isTrue();
  }
}
