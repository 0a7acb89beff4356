package org.mirsad.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.knowledge.WordWeights;
import org.mirsad.text.Morphology;

/** What the model of sentiment is told of an actor, by phenomenon. */
class SentimentFeaturesTest {
  private static final SentimentFeatures FEATURES =
      new SentimentFeatures(Lexicon.of(Annotated.KNOWLEDGE, Morphology.instance()));
  private static final SentenceTones TONES =
      new SentenceTones(
          new WordWeights(
              Map.of("تعثر", Map.of(SentenceTones.BAD, 2.0, SentenceTones.PLAIN, -1.0)), Map.of()));

  @Test
  void subjectAndObjectOfAVerbHaveTheirRoles() {
    String sentence = "هاجمت روسيا أوكرانيا.";
    assertThat(names(sentence, "russia")).contains("lex:subj.هاجم", "path:subj");
    assertThat(names(sentence, "ukraine")).contains("lex:obj.هاجم", "path:obj");
  }

  @Test
  void cuesTellWhomTheyColourAndTheActorsRole() {
    String sentence = "فشلت روسيا في الاجتماع مع فرنسا.";
    assertThat(names(sentence, "russia")).contains("cue:agent-|subj", "cue:fit-");
    assertThat(names(sentence, "france")).doesNotContain("cue:agent-|subj", "cue:fit-");
  }

  @Test
  void negationIsToldBesideTheWord() {
    assertThat(names("لم تنجح روسيا في الاجتماع.", "russia"))
        .contains("lex:subj.نجح.neg", "cue:neg+|subj");
  }

  @Test
  void ownersOfNounsHaveTheirRole() {
    assertThat(names("أدان الوزير هجوم روسيا على القرية.", "russia")).contains("path:gen");
    assertThat(names("أدان الوزير الهجوم الروسي على القرية.", "russia")).contains("path:adj");
  }

  @Test
  void speakersAreToldFromThoseSpokenOf() {
    String sentence = "قال ماكرون إن روسيا ترتكب جرائم حرب.";
    assertThat(names(sentence, "macron")).contains("frame:speaker");
    assertThat(names(sentence, "russia")).contains("frame:in.other.says", "frame:spoken");
  }

  @Test
  void rulesAreToldWithTheirSign() {
    assertThat(names("فشلت روسيا في الحرب فشلا ذريعا.", "russia")).contains("rule:-");
    assertThat(names("وصل الوفد إلى روسيا مساء أمس.", "russia")).contains("rule:none");
  }

  @Test
  void howTheSentenceSoundsIsToldWithTheActorsRole() {
    assertThat(names("تعثرت فرنسا.", "france"))
        .contains("mood:-", "mood:-|subj", "mood:-.is.6", "mood:+.is.0");
  }

  @Test
  void droppedSubjectsAreCandidates() {
    List<Candidate> candidates =
        candidates("وصل ماكرون إلى بيروت. ووعد بتقديم المساعدة للمتضررين.");
    assertThat(candidates).anyMatch(c -> c.sentence() == 1 && c.actorId().equals("macron"));
  }

  @Test
  void anotherActorOfTheSameKindHasTheSameFeatures() {
    String frame = "اتهمت %s في بيان أمس %s بارتكاب جرائم حرب ضد المدنيين.";
    assertThat(features(frame.formatted("فرنسا", "روسيا"), "russia"))
        .isEqualTo(features(frame.formatted("فرنسا", "تركيا"), "turkey"))
        .isEqualTo(features(frame.formatted("ألمانيا", "تركيا"), "turkey"));
    String person = "قال %s إنه يرفض العقوبات، مضيفا أن الحرب فشلت.";
    assertThat(features(person.formatted("بوتين"), "putin"))
        .isEqualTo(features(person.formatted("ماكرون"), "macron"))
        .isEqualTo(features(person.formatted("إيمانويل ماكرون"), "macron"));
  }

  private static List<Candidate> candidates(String text) {
    return FEATURES.candidates(Annotated.read(text, "2023-05-20"), TONES);
  }

  private static Features features(String text, String actorId) {
    return candidates(text).stream()
        .filter(c -> c.actorId().equals(actorId))
        .findFirst()
        .orElseThrow(() -> new AssertionError(actorId + " is no candidate"))
        .features()
        .withoutPlaces();
  }

  private static Set<String> names(String text, String actorId) {
    return features(text, actorId).values().keySet();
  }
}
