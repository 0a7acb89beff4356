package org.mirsad.annotate.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirsad.annotate.Judgements;
import org.mirsad.annotate.Trace;

class SentimentCatalogueTest {
  @ParameterizedTest
  @MethodSource("org.mirsad.annotate.Judgements#casesWithOpinions")
  void readsTheOpinionsOfASentence(Judgements.Case labelled) {
    assertEquals(Judgements.labels(labelled.opinions()), Judgements.opinions(labelled.sentence()));
  }

  @Test
  void atLeastFiftyPlainSentencesAreInTheCatalogue() {
    assertTrue(Judgements.cases().filter(Judgements.Case::isPlain).count() >= 50);
  }

  @Test
  void aNegationIsACueOfTheTrace() {
    List<Trace.Cue> cues = only("لم تنجح إسرائيل في تحقيق أهدافها.").trace().cues();
    assertTrue(cues.stream().anyMatch(c -> c.kind().equals("negation") && c.value() == -1));
  }

  @Test
  void aCarriedSubjectIsLessSureThanANamedOne() {
    double named = only("ارتكبت إسرائيل مجزرة.").confidence();
    double carried =
        Judgements.read("وصل نتنياهو إلى باريس، وفشل في مهمته.")
            .layer(Opinion.LAYER)
            .get(0)
            .confidence();
    assertTrue(carried < named, carried + " < " + named);
  }

  private static Opinion only(String sentence) {
    List<Opinion> opinions = Judgements.read(sentence).layer(Opinion.LAYER);
    assertEquals(1, opinions.size(), sentence);
    return opinions.get(0);
  }
}
