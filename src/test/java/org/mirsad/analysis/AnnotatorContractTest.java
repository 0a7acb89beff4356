package org.mirsad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.actor.UnknownMention;
import org.mirsad.annotate.deed.DeedReference;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.annotate.term.Term;
import org.mirsad.annotate.time.TimeExpression;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.TrainedModel;
import org.mirsad.text.Span;

/** What must hold of every layer whatever the text. */
class AnnotatorContractTest {
  private static final Analyzer ANALYZER = new Analyzer(Annotated.KNOWLEDGE);
  private static final Article.Dating DATING = Annotated.dated("2018-03-01");

  private static final String NEWS =
      """
      ترامب: لن نقبل بوقف إطلاق النار من دون ضمانات
      قال الرئيس الأمريكي دونالد ترامب، الخميس، إن بلاده ترفض العقوبات على روسيا، مضيفا أن "الحرب \
      فشلت. ولن نعود إليها". ووصف بوتين القرار بأنه خطوة شجاعة، بحسب الكرملين.
      وانتقد وزيرا خارجية مصر وقطر الهجوم الذي شنته إسرائيل على غزة في 12 فبراير/شباط 2018، في حين \
      دعا غوتيريش إلى هدنة.
      """;

  private static final String[] PIECES = {
    "ا",
    "ل",
    "ب",
    "ة",
    "ى",
    "و",
    "ن",
    "َ",
    "ّ",
    "ـ",
    "\u0670",
    "\u200C",
    "\u200F",
    "\u202B",
    "\u202C",
    "\u2067",
    "\uFEFF",
    "\uFEFB",
    "\uFEAD",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "a",
    "Z",
    "UN",
    "7",
    "٧",
    "۷",
    "3.5",
    "2016",
    ".",
    "..",
    "…",
    "،",
    "؛",
    "؟",
    "!",
    ":",
    "«",
    "»",
    "\"",
    "“",
    "”",
    "(",
    ")",
    "-",
    "/",
    " ",
    " ",
    " ",
    "\t",
    "\u00A0",
    "\n",
    "\r\n",
    "\u2028",
    "\u0000",
    "قال",
    "وقال",
    "ودعا",
    "أعلن عن",
    "بحسب",
    "من جانبه",
    "مضيفا",
    "أن",
    "إن",
    "إنه",
    "لا",
    "لم",
    "الرئيس",
    "الرئيسان",
    "وزيرا خارجية",
    "وزارتي",
    "الروسي",
    "والأمريكي",
    "ترامب",
    "بوتين",
    "روسيا",
    "وقطر",
    "للأمم المتحدة",
    "في موسكو",
    "الذي",
    "لكن",
    "كما",
    "انتقد",
    "نجاح",
    "فشل",
    "رفض",
    "وقف إطلاق النار",
    "عقوبات",
    "هدنة",
    "أمس",
    "الاثنين",
    "فبراير/شباط",
    "منذ عام",
    "بان كي مون",
    "نظيره",
    "حرب",
    "على"
  };

  @Test
  void blankTextHasNoAnnotations() {
    for (String text : List.of("", " ", "\n\n", "\u200F\u200E", "\u00A0\t")) {
      assertThat(everything(annotate(text))).as("text '%s'", text).isEmpty();
    }
  }

  @Test
  void textWithoutArabicHasSentencesAndNothingThatNeedsArabic() {
    AnnotatedArticle article = annotate("Nothing here is written so. 12345!");
    assertThat(article.layer(Sentence.LAYER)).isNotEmpty();
    assertThat(article.layer(Mention.LAYER)).isEmpty();
    assertThat(article.layer(Statement.LAYER)).isEmpty();
    assertThat(article.layer(Opinion.LAYER)).isEmpty();
    assertThat(article.layer(Stance.LAYER)).isEmpty();
  }

  @Test
  void newsFillsEveryLayer() {
    AnnotatedArticle article = annotate(NEWS);
    assertThat(article.layer(Sentence.LAYER)).isNotEmpty();
    assertThat(article.layer(TimeExpression.LAYER)).isNotEmpty();
    assertThat(article.layer(Mention.LAYER)).isNotEmpty();
    assertThat(article.layer(Statement.LAYER)).isNotEmpty();
    assertThat(article.layer(Opinion.LAYER)).isNotEmpty();
    assertThat(article.layer(Stance.LAYER)).isNotEmpty();
    assertThat(article.layer(Term.LAYER)).isNotEmpty();
    assertHolds("news", article);
  }

  @Test
  void anyTextKeepsTheContract() {
    long seed = 20_260_106;
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      AnnotatedArticle article = annotate(randomText(random));
      assertHolds("seed %d, round %d".formatted(seed, round), article);
    }
  }

  /** A model that takes nearly everything for something: its annotations must be as sound. */
  @Test
  void anyTextKeepsTheContractWithAnEagerModel() {
    Map<String, TrainedModel> eager =
        Map.of(
            Knowledge.SENTIMENT_MODEL,
            eager("none", "positive", "negative"),
            Knowledge.STANCE_MODEL,
            eager("none", "support", "conditional", "oppose"));
    Analyzer analyzer = new Analyzer(Annotated.KNOWLEDGE.withModels(eager));
    long seed = 20_260_107;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      AnnotatedArticle article = analyzer.annotate(Annotated.article(randomText(random), DATING));
      assertHolds("seed %d, round %d".formatted(seed, round), article);
    }
    assertHolds("news", analyzer.annotate(Annotated.article(NEWS, DATING)));
  }

  private static TrainedModel eager(String... classes) {
    List<Double> bias = new ArrayList<>(Collections.nCopies(classes.length - 1, -1.0));
    double[] weights = new double[classes.length - 1];
    weights[0] = 3;
    return new TrainedModel(
        List.of(classes),
        1,
        0.5,
        0.1,
        bias,
        Map.of("path:subj", weights, "frame:one", weights),
        List.of());
  }

  @Test
  void theSameTextGivesTheSameTwice() {
    Random random = new Random(11);
    for (int round = 0; round < 40; round++) {
      String text = randomText(random);
      assertThat(everything(annotate(text))).isEqualTo(everything(annotate(text)));
    }
    assertThat(everything(annotate(NEWS))).isEqualTo(everything(annotate(NEWS)));
  }

  @Test
  void fourThreadsGetTheSame() throws Exception {
    List<String> texts = new ArrayList<>(List.of(NEWS));
    Random random = new Random(12);
    for (int i = 0; i < 20; i++) {
      texts.add(randomText(random));
    }
    List<List<Object>> expected = texts.stream().map(t -> everything(annotate(t))).toList();
    Callable<List<List<Object>>> all =
        () -> texts.stream().map(t -> everything(annotate(t))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<List<Object>>> one : threads.invokeAll(List.of(all, all, all, all))) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static AnnotatedArticle annotate(String text) {
    return ANALYZER.annotate(Annotated.article(text, DATING));
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(120); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static List<Object> everything(AnnotatedArticle article) {
    List<Object> all = new ArrayList<>(article.layer(Sentence.LAYER));
    all.addAll(article.layer(TimeExpression.LAYER));
    all.addAll(PronounAnnotator.allMentions(article));
    all.addAll(article.layer(UnknownMention.LAYER));
    all.addAll(article.layer(Statement.LAYER));
    all.addAll(article.layer(DeedReference.LAYER));
    all.addAll(article.layer(Opinion.LAYER));
    all.addAll(article.layer(Stance.LAYER));
    all.addAll(article.layer(Term.LAYER));
    return all;
  }

  private static void assertHolds(String what, AnnotatedArticle article) {
    String text = article.text();
    List<Sentence> sentences = article.layer(Sentence.LAYER);
    int end = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      assertThat(sentence.number()).as(what).isEqualTo(i);
      assertThat(sentence.span().start()).as(what).isGreaterThanOrEqualTo(end);
      end = assertWords(what, text, sentence);
    }
    List<Placed> placed = new ArrayList<>();
    article.layer(TimeExpression.LAYER).forEach(t -> placed.add(of(t.sentence(), t.span())));
    assertOrdered(what, placed, sentences);
    article
        .layer(TimeExpression.LAYER)
        .forEach(t -> assertThat(t.span().of(text)).as(what).isEqualTo(t.surface()));
    placed.clear();
    PronounAnnotator.allMentions(article).forEach(m -> placed.add(of(m.sentence(), m.span())));
    assertOrdered(what, placed, sentences);
    PronounAnnotator.allMentions(article)
        .forEach(m -> assertThat(m.span().of(text)).as(what).isEqualTo(m.surface()));
    PronounAnnotator.allMentions(article)
        .forEach(m -> assertThat(m.surface()).as(what).isNotBlank());
    placed.clear();
    article.layer(UnknownMention.LAYER).forEach(m -> placed.add(of(m.sentence(), m.span())));
    assertOrdered(what, placed, sentences);
    article
        .layer(UnknownMention.LAYER)
        .forEach(m -> assertThat(m.span().of(text)).as(what).isEqualTo(m.surface()).isNotBlank());
    placed.clear();
    article.layer(Statement.LAYER).forEach(s -> placed.add(of(s.sentence(), s.span())));
    assertOrdered(what, placed, sentences);
    placed.clear();
    article.layer(DeedReference.LAYER).forEach(d -> placed.add(of(d.sentence(), d.span())));
    assertOrdered(what, placed, sentences);
    article
        .layer(Statement.LAYER)
        .forEach(s -> assertInside(what, s.verbSpan(), sentences.get(s.sentence()).span()));
    article
        .layer(Statement.LAYER)
        .forEach(s -> assertThat(s.confidence()).as(what).isPositive().isLessThanOrEqualTo(1));
    placed.clear();
    article.layer(Term.LAYER).forEach(t -> placed.add(of(t.sentence(), t.span())));
    assertPlaced(what, placed, sentences);
    assertJudgements(what, article, sentences);
  }

  private static int assertWords(String what, String text, Sentence sentence) {
    int end = sentence.span().start();
    for (Word word : sentence.words()) {
      assertThat(word.span().start()).as(what).isGreaterThanOrEqualTo(end);
      assertThat(word.span().length()).as(what).isPositive();
      assertThat(word.span().of(text)).as(what).isEqualTo(word.token().surface());
      end = word.span().end();
    }
    assertThat(end).as(what).isLessThanOrEqualTo(sentence.span().end());
    return sentence.span().end();
  }

  private static void assertJudgements(
      String what, AnnotatedArticle article, List<Sentence> sentences) {
    Span whole = new Span(0, article.text().length());
    List<Placed> placed = new ArrayList<>();
    for (Opinion opinion : article.layer(Opinion.LAYER)) {
      placed.add(of(opinion.sentence(), opinion.span()));
      assertThat(Annotated.KNOWLEDGE.actors()).as(what).containsKey(opinion.targetId());
      assertTrace(what, opinion.trace(), whole);
    }
    assertPlaced(what, placed, sentences);
    placed.clear();
    for (Stance stance : article.layer(Stance.LAYER)) {
      placed.add(of(stance.sentence(), stance.span()));
      assertThat(Annotated.KNOWLEDGE.actors()).as(what).containsKey(stance.holderId());
      assertThat(Annotated.KNOWLEDGE.issues()).as(what).containsKey(stance.issueId());
      assertTrace(what, stance.trace(), whole);
    }
    assertPlaced(what, placed, sentences);
  }

  private static void assertTrace(String what, Trace trace, Span whole) {
    assertThat(trace.cues()).as(what).isNotEmpty();
    trace.cues().forEach(cue -> assertInside(what, cue.span(), whole));
  }

  private record Placed(int sentence, Span span) {}

  private static Placed of(int sentence, Span span) {
    return new Placed(sentence, span);
  }

  private static void assertOrdered(String what, List<Placed> placed, List<Sentence> sentences) {
    assertPlaced(what, placed, sentences);
    for (int i = 1; i < placed.size(); i++) {
      boolean later = placed.get(i).sentence() > placed.get(i - 1).sentence();
      boolean behind = placed.get(i).span().compareTo(placed.get(i - 1).span()) >= 0;
      assertThat(later || placed.get(i).sentence() == placed.get(i - 1).sentence() && behind)
          .as("%s: %s before %s", what, placed.get(i - 1), placed.get(i))
          .isTrue();
    }
  }

  private static void assertPlaced(String what, List<Placed> placed, List<Sentence> sentences) {
    for (Placed one : placed) {
      assertThat(one.sentence()).as(what).isBetween(0, sentences.size() - 1);
      assertInside(what, one.span(), sentences.get(one.sentence()).span());
    }
  }

  private static void assertInside(String what, Span inner, Span outer) {
    assertThat(inner.start()).as(what).isGreaterThanOrEqualTo(outer.start());
    assertThat(inner.end()).as(what).isLessThanOrEqualTo(outer.end());
  }
}
