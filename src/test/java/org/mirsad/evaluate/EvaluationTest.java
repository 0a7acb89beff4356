package org.mirsad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirsad.InputException;
import org.mirsad.evaluate.GoldUnit.Labels;
import org.mirsad.evaluate.GoldUnit.Membership;
import org.mirsad.text.Sha256;
import org.mirsad.text.Span;

class EvaluationTest {
  private static final String TEXT = "0123456789abcdefghijABCDEFGHIJ";

  /** Units of ten characters each, so that the first is [0,10) and the second [10,20). */
  private static final Set<String> EVERY_LAYER =
      Set.of("actors", "speakers", "sentiment", "stance", "dates");

  private final List<GoldUnit> gold = new ArrayList<>();

  private final List<FoundDocument.Block> blocks = new ArrayList<>();
  private final List<FoundDocument.Mention> mentions = new ArrayList<>();
  private final List<FoundDocument.Statement> statements = new ArrayList<>();
  private final List<FoundDocument.Opinion> opinions = new ArrayList<>();
  private final List<FoundDocument.Stance> stances = new ArrayList<>();
  private final List<FoundDocument.Date> dates = new ArrayList<>();

  @Test
  void aPredictionBelongsToTheUnitThatContainsItsMiddle() {
    unit(Membership.MAIN, actors("trump"), Labels.NONE);
    unit(Membership.MAIN, actors("putin"), Labels.NONE);
    mentions.add(new FoundDocument.Mention(new Span(7, 12), "trump", "name"));
    mentions.add(new FoundDocument.Mention(new Span(8, 13), "putin", "title"));
    mentions.add(new FoundDocument.Mention(new Span(30, 33), "usa", "name"));
    assertThat(counts("actors")).isEqualTo(new Counts(2, 0, 0));
  }

  @Test
  void referringMentionsDoNotCountAndRepeatedOnesCountOnce() {
    unit(Membership.MAIN, actors("trump"), Labels.NONE);
    mentions.add(new FoundDocument.Mention(new Span(0, 2), "trump", "metonym"));
    mentions.add(new FoundDocument.Mention(new Span(3, 5), "trump", "name"));
    mentions.add(new FoundDocument.Mention(new Span(3, 5), "putin", "pronoun"));
    mentions.add(new FoundDocument.Mention(new Span(3, 5), "usa", "subject"));
    assertThat(counts("actors")).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void whatIsDisputedNeitherHitsNorMisses() {
    unit(Membership.MAIN, actors("trump", "usa"), actors("usa", "europe"));
    mentions.add(new FoundDocument.Mention(new Span(0, 2), "europe", "name"));
    mentions.add(new FoundDocument.Mention(new Span(0, 2), "putin", "name"));
    assertThat(counts("actors")).isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void plainSentencesAreToBeLeftPlain() {
    unit(Membership.MAIN, actors("trump"), Labels.NONE);
    unit(Membership.MAIN, actors("putin"), Labels.NONE);
    unit(Membership.MAIN, sentiment(new GoldUnit.Sentiment("russia", 1, "narrator")), Labels.NONE);
    opinions.add(new FoundDocument.Opinion(new Span(11, 13), "putin", "narrator", -0.5));
    assertThat(counts("plain sentences")).isEqualTo(new Counts(1, 0, 1));
  }

  @Test
  void aSignDisputedInOneVoiceStillCountsWhereItIsCertainInAnother() {
    GoldUnit.Sentiment certain = new GoldUnit.Sentiment("russia", 1, "narrator");
    GoldUnit.Sentiment disputed = new GoldUnit.Sentiment("russia", 1, "putin");
    unit(Membership.MAIN, sentiment(certain), sentiment(disputed));
    opinions.add(new FoundDocument.Opinion(new Span(0, 2), "russia", "putin", 0.5));
    assertThat(counts("sentiment")).isEqualTo(new Counts(1, 0, 0));
    assertThat(counts("sentiment with voice")).isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void unknownSpeakersAreLeftOutOnBothSidesAndCountAsOtherVoices() {
    unit(
        Membership.MAIN,
        new Labels(
            Set.of(),
            Set.of("putin", "other:Somebody"),
            Set.of(new GoldUnit.Sentiment("usa", -1, "other:Somebody")),
            Set.of(),
            Set.of()),
        Labels.NONE);
    statements.add(new FoundDocument.Statement(new Span(0, 2), ""));
    statements.add(new FoundDocument.Statement(new Span(3, 5), "putin"));
    opinions.add(new FoundDocument.Opinion(new Span(0, 2), "usa", "other", -1));
    assertThat(counts("speakers")).isEqualTo(new Counts(1, 0, 0));
    assertThat(counts("sentiment with voice")).isEqualTo(new Counts(1, 0, 0));
    assertThat(counts("sentiment negative")).isEqualTo(new Counts(1, 0, 0));
    assertThat(counts("sentiment positive")).isEqualTo(Counts.NONE);
  }

  @Test
  void stancesAreTakenApartByPosition() {
    unit(
        Membership.MAIN,
        new Labels(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(
                new GoldUnit.Stance("trump", "ceasefire", 1),
                new GoldUnit.Stance("putin", "ceasefire", 0)),
            Set.of()),
        Labels.NONE);
    stances.add(new FoundDocument.Stance(new Span(0, 2), "trump", "ceasefire", "support"));
    stances.add(new FoundDocument.Stance(new Span(0, 2), "putin", "ceasefire", "oppose"));
    assertThat(counts("stance")).isEqualTo(new Counts(1, 1, 1));
    assertThat(counts("stance support")).isEqualTo(new Counts(1, 0, 0));
    assertThat(counts("stance conditional")).isEqualTo(new Counts(0, 0, 1));
    assertThat(counts("stance oppose")).isEqualTo(new Counts(0, 1, 0));
  }

  @Test
  void datesCountByValueAndBesidesWithTheirWords() {
    unit(Membership.MAIN, dates(new GoldUnit.Date("يوم الاثنين", "2025-05-19")), Labels.NONE);
    dates.add(new FoundDocument.Date(new Span(0, 2), "الاثنين", "2025-05-19"));
    dates.add(new FoundDocument.Date(new Span(4, 6), "قريبا", ""));
    assertThat(counts("dates")).isEqualTo(new Counts(1, 0, 0));
    assertThat(counts("dates with surface")).isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void aUnitKeptByItsHashIsComparedWithTheDocument() {
    unit(Membership.MAIN, actors("trump"), Labels.NONE);
    GoldUnit unit = gold.remove(0);
    gold.add(hashed(unit, Sha256.of(unit.text()).substring(0, 16)));
    mentions.add(new FoundDocument.Mention(new Span(0, 2), "trump", "name"));
    assertThat(counts("actors")).isEqualTo(new Counts(1, 0, 0));
    assertThat(evaluate().scores()).extracting(LayerScore::layer).doesNotContain("speakers");
    gold.set(0, hashed(unit, "0".repeat(16)));
    assertThatThrownBy(this::evaluate).hasMessageContaining("has another text");
  }

  private static GoldUnit hashed(GoldUnit unit, String hash) {
    return new GoldUnit(
        unit.id(),
        unit.document(),
        unit.span(),
        "",
        hash,
        "",
        unit.article(),
        "",
        unit.labels(),
        unit.disputed(),
        Set.of(),
        Set.of("actors"));
  }

  @Test
  void unitsOutsideArticlesAndRepeatsCountForBlocksOnly() {
    unit(Membership.NONE, actors("trump"), Labels.NONE);
    unit(Membership.MAIN, actors("trump"), Labels.NONE);
    GoldUnit repeat = gold.remove(1);
    gold.add(
        new GoldUnit(
            repeat.id(),
            "a",
            repeat.span(),
            repeat.text(),
            "",
            "lead",
            Membership.MAIN,
            "a:0",
            Labels.NONE,
            Labels.NONE,
            Set.of(),
            EVERY_LAYER));
    blocks.add(new FoundDocument.Block(new Span(0, 12), "body", true));
    blocks.add(new FoundDocument.Block(new Span(12, 20), "lead", false));
    mentions.add(new FoundDocument.Mention(new Span(0, 2), "putin", "name"));
    assertThat(evaluate().scores()).extracting(LayerScore::layer).doesNotContain("actors");
    assertThat(counts("keep/cut")).isEqualTo(new Counts(1, 1, 1));
    assertThat(counts("cut")).isEqualTo(new Counts(1, 0, 1));
    assertThat(counts("block kind")).isEqualTo(new Counts(2, 0, 0));
  }

  @Test
  void figuresAreMicroAveragesWithTheSameIntervalsEveryTime() {
    unit(Membership.MAIN, actors("trump", "usa"), Labels.NONE);
    unit(Membership.MAIN, actors("putin"), Labels.NONE);
    mentions.add(new FoundDocument.Mention(new Span(0, 2), "trump", "name"));
    mentions.add(new FoundDocument.Mention(new Span(0, 2), "russia", "name"));
    mentions.add(new FoundDocument.Mention(new Span(10, 12), "putin", "name"));
    LayerScore score = evaluate().score("actors");
    Estimate f1 = score.f1().orElseThrow();
    assertThat(score.precision().orElseThrow().value()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(score.recall().orElseThrow().value()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(f1.value()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(f1.interval().low()).isEqualTo(0.5, within(1e-9));
    assertThat(f1.interval().high()).isEqualTo(1);
    assertThat(evaluate()).isEqualTo(evaluate());
  }

  @Test
  void errorsTellWhatWasExpectedAndWhatWasFound() {
    unit(Membership.MAIN, actors("trump", "usa"), Labels.NONE);
    blocks.add(new FoundDocument.Block(new Span(0, 20), "body", true));
    mentions.add(new FoundDocument.Mention(new Span(0, 2), "trump", "name"));
    mentions.add(new FoundDocument.Mention(new Span(0, 2), "putin", "name"));
    assertThat(evaluate().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.layer()).isEqualTo("actors");
              assertThat(finding.unit()).isEqualTo("a:0");
              assertThat(finding.text()).isEqualTo("0123456789");
              assertThat(finding.missed()).containsExactly("usa");
              assertThat(finding.falseAlarms()).containsExactly("putin");
            });
  }

  @Test
  void aMissingDocumentAndAnotherTextAreRefused() {
    unit(Membership.MAIN, Labels.NONE, Labels.NONE);
    assertThatThrownBy(() -> Evaluation.of(gold, name -> Optional.empty()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("document 'a' is not in the input");
    FoundDocument other =
        new FoundDocument(
            "another text", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    assertThatThrownBy(() -> Evaluation.of(gold, name -> Optional.of(other)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("has another text at 0");
  }

  private Counts counts(String layer) {
    return evaluate().score(layer).counts();
  }

  private Evaluation evaluate() {
    FoundDocument found =
        new FoundDocument(TEXT, blocks, mentions, statements, opinions, stances, dates);
    return Evaluation.of(gold, name -> name.equals("a") ? Optional.of(found) : Optional.empty());
  }

  private void unit(Membership article, Labels labels, Labels disputed) {
    int start = 10 * gold.size();
    gold.add(
        new GoldUnit(
            "a:" + gold.size(),
            "a",
            new Span(start, start + 10),
            TEXT.substring(start, start + 10),
            "",
            "body",
            article,
            "",
            labels,
            disputed,
            Set.of(),
            EVERY_LAYER));
  }

  private static Labels actors(String... ids) {
    return new Labels(Set.of(ids), Set.of(), Set.of(), Set.of(), Set.of());
  }

  private static Labels sentiment(GoldUnit.Sentiment label) {
    return new Labels(Set.of(), Set.of(), Set.of(label), Set.of(), Set.of());
  }

  private static Labels dates(GoldUnit.Date date) {
    return new Labels(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(date));
  }
}
