package org.mirsad.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.text.Morphology;

/** What the model of stances is told of a holder and an issue, by phenomenon. */
class StanceFeaturesTest {
  private static final StanceFeatures FEATURES =
      new StanceFeatures(Lexicon.of(Annotated.KNOWLEDGE, Morphology.instance()));

  @Test
  void framesHaveTheHoldersRole() {
    Set<String> egypt = names("دعت مصر إسرائيل إلى وقف إطلاق النار.", "egypt", "ceasefire");
    assertThat(egypt).contains("cue:demand+|subj", "path:subj");
  }

  @Test
  void negationTurnsTheFrame() {
    assertThat(names("لم تقبل مصر وقف إطلاق النار.", "egypt", "ceasefire")).contains("cue:-|subj");
  }

  @Test
  void rulesAreToldWithTheirLabel() {
    assertThat(names("رفضت روسيا وقف إطلاق النار.", "russia", "ceasefire")).contains("rule:-");
  }

  @Test
  void whatTheSentenceBeforeNamesIsACandidateWithoutWords() {
    String text = "طرحت مصر مقترحا لوقف إطلاق النار. ورحبت قطر بالمقترح.";
    assertThat(candidates(text))
        .anyMatch(
            c ->
                c.sentence() == 1
                    && c.actorId().equals("qatar")
                    && c.issueId().equals("ceasefire")
                    && c.features().values().containsKey("topic:before"));
  }

  @Test
  void wordsAreToldTogetherWithTheIssue() {
    String text = "طالبت مصر برفع العقوبات عن إيران.";
    assertThat(words(text, "egypt", "sanctions_on_iran"))
        .containsExactlyInAnyOrder(
            "word:sanctions_on_iran.طالب",
            "word:sanctions_on_iran.رفع",
            "word:sanctions_on_iran.عقوبه");
  }

  @Test
  void noNameIsAmongTheWordsOfAnIssue() {
    assertThat(words("دعت مصر إلى وقف إطلاق النار في غزة.", "egypt", "ceasefire"))
        .isNotEmpty()
        .isEqualTo(words("دعت قطر إلى وقف إطلاق النار في اليمن.", "qatar", "ceasefire"));
  }

  @Test
  void wordsOfLongSentencesWeighNoMoreThanThoseOfShortOnes() {
    for (String text :
        List.of("رفضت مصر الهدنة.", "رفضت مصر الهدنة رفضا تاما في بيان طويل صدر مساء.")) {
      double squares = 0;
      for (var feature : features(text, "egypt", "ceasefire").values().entrySet()) {
        if (Features.family(feature.getKey()).equals(IssueWords.FAMILY)) {
          squares += Math.pow(feature.getValue().value(), 2);
        }
      }
      assertThat(squares).isCloseTo(36, within(1e-9));
    }
  }

  @Test
  void anotherHolderOfTheSameKindHasTheSameFeatures() {
    String frame = "أكدت %s أنها ترفض وقف إطلاق النار قبل الانسحاب.";
    assertThat(withoutTopic(features(frame.formatted("روسيا"), "russia", "ceasefire")))
        .isEqualTo(withoutTopic(features(frame.formatted("تركيا"), "turkey", "ceasefire")));
  }

  /** All but what the sentence may be about, which names tell too: «الأونروا». */
  private static Features withoutTopic(Features features) {
    return features.only(
        name ->
            !Features.family(name).equals("about")
                && !name.equals("rule:about")
                && !name.startsWith("frame:issues."));
  }

  private static List<Candidate> candidates(String text) {
    return FEATURES.candidates(
        Annotated.read(text, "2023-05-20"), new IssueTopics(Annotated.KNOWLEDGE.issueWords()));
  }

  private static Features features(String text, String holder, String issue) {
    return candidates(text).stream()
        .filter(c -> c.actorId().equals(holder) && c.issueId().equals(issue))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no candidate " + candidates(text)))
        .features()
        .withoutPlaces();
  }

  private static Set<String> words(String text, String holder, String issue) {
    Set<String> words = new TreeSet<>(names(text, holder, issue));
    words.removeIf(name -> !Features.family(name).equals(IssueWords.FAMILY));
    return words;
  }

  private static Set<String> names(String text, String holder, String issue) {
    return features(text, holder, issue).values().keySet();
  }
}
