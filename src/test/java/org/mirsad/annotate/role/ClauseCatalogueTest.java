package org.mirsad.annotate.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ClauseCatalogueTest {
  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "clauses.tsv", delimiter = '\t')
  void splitsASentenceIntoItsClauses(String sentence, String expected, String gloss) {
    SentenceRoles roles = Roles.of(sentence);
    String found =
        roles.clauses().stream()
            .map(c -> c.kind() + " " + roles.words().get(c.first()).token().surface())
            .collect(Collectors.joining(" | "));
    assertEquals(expected, found, gloss);
  }

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "clauses.tsv", delimiter = '\t')
  void clausesCoverASentenceWithoutOverlap(String sentence, String expected, String gloss) {
    SentenceRoles roles = Roles.of(sentence);
    int end = 0;
    List<Clause> clauses = roles.clauses();
    for (int number = 0; number < clauses.size(); number++) {
      Clause clause = clauses.get(number);
      assertEquals(end, clause.first(), gloss);
      assertTrue(clause.parent() < number, gloss);
      for (int i = clause.first(); i < clause.end(); i++) {
        assertEquals(clause.first(), roles.clauseStart(i));
        assertEquals(clause.end(), roles.clauseEnd(i));
      }
      end = clause.end();
    }
    assertEquals(roles.words().size(), end, expected);
  }

  @Test
  void contentHangsOnTheVerbBeforeIt() {
    List<Clause> clauses = Roles.of("أكدت قطر أن الوساطة مستمرة، لكن إسرائيل رفضت.").clauses();
    assertEquals(List.of(Clause.NONE, 0, 0), clauses.stream().map(Clause::parent).toList());
  }
}
