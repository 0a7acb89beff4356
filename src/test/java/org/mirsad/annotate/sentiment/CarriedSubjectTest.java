package org.mirsad.annotate.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Judgements;
import org.mirsad.annotate.role.Participant;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.KnowledgeFiles;
import org.mirsad.text.Morphology;

/** Who is carried over from a long sentence into a short one has no place in the long one there. */
class CarriedSubjectTest {
  private static final String LONG =
      "وفي ختام زيارة استمرت ثلاثة أيام إلى العاصمة القطرية وشملت لقاءات مع عدد كبير من"
          + " المسؤولين ورجال الأعمال قال في قاعة المؤتمرات الكبرى الرئيس الفرنسي إيمانويل ماكرون"
          + " إن المحادثات تقدمت. ";

  private static final List<String> SHORT =
      List.of(
          "وأدان القصف.",
          "وانتقد إسرائيل.",
          "وأشاد بقطر.",
          "ووصفه بالكاذب.",
          "واتهمها بالكذب.",
          "وشكر ترامب على دعمه.",
          "وفشل.",
          "وحمل إسرائيل المسؤولية.",
          "واعتبر نتنياهو كاذبا.",
          "وجدد ثقته بمصر.",
          "وتعامل بحكمة.",
          "، متهما روسيا.");

  private static final PassageReader READER =
      new PassageReader(Knowledge.load(KnowledgeFiles.builtIn()), Morphology.instance());

  @Test
  void everyCarriedSubjectStandsInTheSentenceOfItsVerb() {
    int carried = 0;
    for (Passage passage : passages()) {
      for (int i = 0; i < passage.words().size(); i++) {
        for (Participant participant : carried(passage, i)) {
          carried++;
          assertTrue(
              participant.first() >= 0 && participant.last() < passage.words().size(),
              participant + " in " + passage.words());
        }
      }
    }
    assertTrue(carried >= SHORT.size() / 2, "carried " + carried);
  }

  private static List<Participant> carried(Passage passage, int index) {
    List<Participant> all = new ArrayList<>();
    if (passage.isVerb(index)) {
      all.addAll(passage.carriedSubject(index));
      all.addAll(passage.doers(index));
      passage.pronounObject(index, List.of()).ifPresent(all::add);
      passage.speaker(index).ifPresent(all::add);
    }
    return all;
  }

  @Test
  void judgementsOfShortSentencesBehindLongOnesAreThoseOfTheCarriedSubject() {
    AnnotatedArticle article = Judgements.read(LONG + "وأشاد بقطر.");
    Set<String> found =
        article.layer(Opinion.LAYER).stream()
            .filter(o -> o.sentence() == 1)
            .map(o -> o.targetId() + ":" + o.voice())
            .collect(Collectors.toSet());
    assertEquals(Set.of("qatar:macron"), found);
  }

  private static List<Passage> passages() {
    List<Passage> all = new ArrayList<>();
    for (String end : SHORT) {
      List<Passage> passages = READER.read(Judgements.read(LONG + end));
      assertFalse(passages.isEmpty(), end);
      all.addAll(passages);
    }
    return all;
  }
}
