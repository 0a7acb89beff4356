package org.mirsad.annotate.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mirsad.text.Folding;

class PredicationCatalogueTest {
  /** Each case: sentence, predicate, subjects, objects, how they hang on it, gloss. */
  @ParameterizedTest(name = "{5}")
  @CsvFileSource(resources = "predications.tsv", delimiter = '\t')
  void findsWhoDoesWhatToWhom(
      String sentence,
      String predicate,
      String subjects,
      String objects,
      String attachment,
      String gloss) {
    SentenceRoles roles = Roles.of(sentence);
    Predication found =
        roles.predication(Roles.indexOf(roles, predicate), Set.of(Folding.fold(attachment)));
    assertEquals(ids(subjects), Roles.ids(found.subjects()), "subjects: " + gloss);
    if (!attachment.equals("-")) {
      assertEquals(ids(objects), Roles.ids(found.objects()), "objects: " + gloss);
    }
  }

  @Test
  void tellsWhereTheSubjectWasFound() {
    SentenceRoles roles = Roles.of("حاولت فرنسا إقناع بولندا بتغيير موقفها.");
    Predication tried = roles.predication(0, Set.of(Participant.DIRECT));
    Predication persuaded = roles.predication(2, Set.of(Participant.DIRECT));
    assertEquals(Predication.Source.VERB, tried.source());
    assertEquals(Predication.Source.CARRIER, persuaded.source());
  }

  private static List<String> ids(String listed) {
    return listed.equals("-") ? List.of() : Arrays.stream(listed.split("\\|")).sorted().toList();
  }
}
