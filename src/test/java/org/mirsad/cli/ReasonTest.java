package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirsad.analysis.Analyzer.CutDocument;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Judgements;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

class ReasonTest {
  private static final String TEXT = "لم تنجح واشنطن في رفع العقوبات";
  private static final Span NOT = span("لم");
  private static final Span SUCCEED = span("تنجح");
  private static final Span LIFTING = span("رفع العقوبات");

  private final Reason reason = new Reason(analysis());

  @Test
  void anOpinionIsToldByVoiceCueRoleRuleAndShifters() {
    Trace trace =
        new Trace(
            List.of(
                new Trace.Cue(NOT, "لم", "negation", "right", -1),
                new Trace.Cue(SUCCEED, "نجح", "lexicon", "agent", 0.7)),
            List.of("verb-subject,negated"),
            0);
    assertThat(reason.of(opinion("narrator", trace)))
        .isEqualTo(
            "in the text's own voice, ⁨تنجح⁩ (⁨نجح⁩, +0.70) speaks well of who does it; United"
                + " States is the subject of the verb; ⁨لم⁩ turns it round");
  }

  @Test
  void aModelAndARuleOfNoOwnWordingAreTold() {
    Trace trace =
        new Trace(
            List.of(new Trace.Cue(SUCCEED, "near:نجح", "model", "", -0.4)),
            List.of("some-new-rule", "model"),
            -1.25);
    assertThat(reason.of(opinion("trump", trace)))
        .isEqualTo(
            "in the words of Donald Trump, no word of the lexicon decides; United States is found"
                + " by some new rule; the model gives it −1.25 for ⁨near:نجح⁩ −0.40");
  }

  @Test
  void aStanceIsToldByFrameIssueAndCondition() {
    Trace trace =
        new Trace(
            List.of(
                new Trace.Cue(SUCCEED, "تنجح", "frame", "reject", -1),
                new Trace.Cue(LIFTING, "رفع العقوبات", "issue", "sanctions_on_russia", -1)),
            List.of("verb-subject", "speaks-for-state"),
            0);
    Stance stance =
        new Stance(
            0, "usa", "sanctions_on_russia", Stance.Label.CONDITIONAL, 0, 0.5, LIFTING, trace);
    assertThat(reason.of(stance))
        .isEqualTo(
            "⁨تنجح⁩ (−1) is rejection; ⁨رفع العقوبات⁩ (−1) is the contrary of Sanctions on Russia;"
                + " it is to hold only then; United States is the subject of the verb and speaking"
                + " for the state");
  }

  private static Opinion opinion(String voice, Trace trace) {
    return new Opinion(0, "usa", voice, -0.5, 0.5, SUCCEED, trace);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Analysis analysis() {
    AnnotatedArticle article = Judgements.read(TEXT);
    CutDocument none = null;
    return new Analysis(none, article, new CodePoints(TEXT), Annotated.KNOWLEDGE);
  }
}
