package org.mirsad.annotate.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirsad.annotate.Judgements;

class StanceCatalogueTest {
  @ParameterizedTest
  @MethodSource("org.mirsad.annotate.Judgements#casesWithStances")
  void readsTheStancesOfASentence(Judgements.Case labelled) {
    assertEquals(Judgements.labels(labelled.stances()), Judgements.stances(labelled.sentence()));
  }

  @Test
  void twoReversalsMakeASupport() {
    assertEquals(
        Set.of("iran:sanctions_on_iran-"),
        Judgements.stances("ترفض إيران تمديد العقوبات على إيران."));
    assertEquals(
        Set.of("israel:sanctions_on_iran+"),
        Judgements.stances("ترفض إسرائيل رفع العقوبات عن إيران."));
  }

  @Test
  void oneFrameGovernsJoinedIssues() {
    assertEquals(
        Set.of("macron:ceasefire+", "macron:peace_deal+"),
        Judgements.stances("دعا ماكرون إلى وقف إطلاق النار وإنهاء الحرب."));
  }

  @Test
  void aSupposedStanceIsNone() {
    assertEquals(Set.of(), Judgements.stances("قد ترفض مصر وقف إطلاق النار."));
  }

  @Test
  void theVerbOfADeedAgainstAThingIsReadLikeItsMasdar() {
    assertEquals(
        Set.of("iran:election-"), Judgements.stances("أرجأت إيران الانتخابات إلى العام المقبل."));
  }

  @Test
  void aShorterWordingIsOfWhatWasToldBefore() {
    String behind = "وقال سفير إن الأعداد كبيرة. أيدت ألمانيا فتح الحدود.";
    assertEquals(
        Set.of("turkey:refugees+", "germany:refugees+"),
        Judgements.stances("أعلنت تركيا فتح الحدود أمام اللاجئين. " + behind));
    assertEquals(Set.of("germany:diplomatic_relations+"), Judgements.stances(behind));
  }
}
