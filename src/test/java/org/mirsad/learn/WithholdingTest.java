package org.mirsad.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Annotated;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;

class WithholdingTest {
  private static final Knowledge ALL = Annotated.KNOWLEDGE;

  @Test
  void everyGroupLacksItsShareOfEachList() {
    for (int group = 0; group < Withholding.GROUPS; group++) {
      Knowledge some = Withholding.from(ALL, group);
      assertThat(missing(ALL.sentiment().size(), some.sentiment().size()))
          .isCloseTo(Withholding.LEXEMES, within(3.0));
      assertThat(missing(ALL.stance().size(), some.stance().size()))
          .isCloseTo(Withholding.FRAMES, within(5.0));
      assertThat(missing(wordings(ALL).size(), wordings(some).size()))
          .isCloseTo(Withholding.WORDINGS, within(3.0));
      assertThat(ALL.sentiment()).containsAll(some.sentiment());
    }
  }

  @Test
  void groupsLackDifferentEntries() {
    Set<Set<String>> lists =
        IntStream.range(0, Withholding.GROUPS)
            .mapToObj(group -> wordings(Withholding.from(ALL, group)))
            .map(Set::copyOf)
            .collect(Collectors.toSet());
    assertThat(lists).hasSize(Withholding.GROUPS);
    Set<String> together = new HashSet<>();
    lists.forEach(together::addAll);
    assertThat(together).hasSizeGreaterThan(new TreeSet<>(wordings(ALL)).size() * 9 / 10);
  }

  @Test
  void whatSilencesAWordingStaysAndNoIssueIsLost() {
    Knowledge some = Withholding.from(ALL, 2);
    assertThat(namesakes(some)).isEqualTo(namesakes(ALL)).isPositive();
    assertThat(some.issues().keySet()).isEqualTo(ALL.issues().keySet());
    assertThat(some.issues().values()).noneMatch(issue -> issue.phrases().isEmpty());
    assertThat(some.actors()).isEqualTo(ALL.actors());
  }

  @Test
  void aDocumentsGroupIsAmongThoseThereAre() {
    Set<Integer> groups =
        IntStream.range(0, 200)
            .map(i -> Withholding.group("web-ukraine-%03d".formatted(i)))
            .boxed()
            .collect(Collectors.toSet());
    assertThat(groups).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    // The shipped models depend on it.
    assertThat(Withholding.group("web-ukraine-000")).isEqualTo(3);
  }

  private static double missing(int all, int kept) {
    return 100.0 * (all - kept) / all;
  }

  private static List<String> wordings(Knowledge knowledge) {
    return knowledge.issues().values().stream()
        .flatMap(issue -> issue.phrases().stream())
        .filter(phrase -> !phrase.isNamesake())
        .map(Issue.Phrase::text)
        .toList();
  }

  private static long namesakes(Knowledge knowledge) {
    return knowledge.issues().values().stream()
        .flatMap(issue -> issue.phrases().stream())
        .filter(Issue.Phrase::isNamesake)
        .count();
  }
}
