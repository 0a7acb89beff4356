package org.mirsad.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.AnnotatedArticle;

class StatementAnnotatorTest {
  private static List<Statement> statements(String text) {
    return statements(text, "2018-03-01");
  }

  private static List<Statement> statements(String text, String date) {
    return Annotated.read(text, date).layer(Statement.LAYER);
  }

  private static String speakers(List<Statement> statements) {
    TreeSet<String> ids = new TreeSet<>();
    statements.stream().map(Statement::speakerId).filter(id -> !id.isEmpty()).forEach(ids::add);
    return String.join(" ", ids);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          verb before its subject              | قال بوتين إن بلاده مستعدة للحوار.                          | putin
          subject before its verb              | بوتين أكد أن بلاده مستعدة.                                 | putin
          a particle between them              | كان أردوغان قد اتهم غولن بتدبير المحاولة.                  | erdogan
          a title and a name                   | أوضح وزير الخارجية الروسي سيرغي لافروف أن اللقاء تأجل.    | lavrov
          a name that looks like a verb        | ذكر وزير الدفاع التركي خلوصي أكار أن القوات جاهزة.         | akar
          a name that looks like a particle    | ندد بان كي مون بالهجوم ووصفه بأنه جبان.                    | ban_ki_moon
          a state that looks like a verb       | قال المبعوث الأممي إلى اليمن مارتن غريفيث إن الوضع صعب.    | griffiths
          a state                              | أعلنت قطر أنها ستنسحب.                                     | qatar
          a state through its government       | قالت الحكومة الروسية إن القصف توقف.                        | russia
          an administration                    | أعلنت الإدارة الأمريكية أنها أوقفت المساعدات.              | usa
          a state through a spokesman          | قال متحدث باسم الحكومة الإسرائيلية إن جنديا أصيب.          | israel
          a body through unnamed officials     | قال مسؤولون في البنتاغون إن الخطة جاهزة.                   | pentagon
          two speakers                         | أكد ماكرون وميركل أن الاتفاق باق.                          | macron merkel
          a dual verb behind its subjects      | اتفق السراج وحفتر على هدنة، وأكدا أن الحل سياسي.           | haftar sarraj
          two verbs of one speaker             | قال ترامب إن القرار صعب وأضاف أنه سيوقعه.                  | trump
          two speakers of one sentence         | قال ماكرون إن بلاده ملتزمة، فيما أكد ترامب أنه سينسحب.     | macron trump
          a participle that goes on            | حذر نتنياهو من الاتفاق، معتبرا أنه خطأ.                    | netanyahu
          a source behind                      | انتهت المحادثات، بحسب لافروف.                              | lavrov
          a source before                      | وفقا لطهران، فإن الاتفاق قائم.                             | iran
          a headline with a colon              | ميركل: لا حل بلا أوروبا                                    | merkel
          a post                               | كتب ترامب على تويتر: سنفوز قريبا.                          | trump
          a quotation before its verb          | "لن نوقع على هذا الاتفاق أبدا"، قال نتنياهو.               | netanyahu
          a demand                             | دعا غوتيريش الأطراف إلى التهدئة.                           | guterres
          a joined verb like a dual            | ودعا ماكرون إلى عقد مؤتمر.                                 | macron
          a judgement                          | وصفت ميركل القرار بأنه مؤسف.                               | merkel
          a denial                             | نفى الكرملين صحة التقرير.                                  | kremlin
          a relative clause with its object    | رحب ماكرون بالقرار الذي أعلنته روسيا أمس.                  | macron
          the deed's subject goes on           | استقبل بوتين ضيوفه، وقال إن اللقاء مثمر.                   | putin
          """)
  void findsWhoSpeaks(String what, String text, String expected) {
    assertThat(speakers(statements(text))).as(what).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          somebody who serves an actor         | قال محامي ترامب إن موكله بريء.
          a newspaper of a state               | ذكرت صحيفة بريطانية أن الاتفاق قريب.
          media as a source                    | انتهت العملية، بحسب وسائل إعلام سعودية.
          a minister the list lacks            | قال وزير السياحة المصري جمال السعداوي إن الموسم جيد.
          an ambassador the list lacks         | أكد السفير الصيني لدى سوريا تشي تشياجين أن الدعم مستمر.
          an impersonal report                 | يذكر أن روسيا بدأت العملية قبل عام.
          an agreement is no statement         | وافقت السعودية على خفض الإنتاج.
          going on is no statement             | تواصل أوبك اجتماعاتها.
          a refusal of a thing                 | رفضت إيران المقترح.
          a verb about a noun                  | رأى مراقبون في ذلك خطرا يهدد تونس.
          a question                           | ماذا قال ترامب؟
          a negated report                     | لم يقل بوتين إن الحرب انتهت.
          a state where something happened     | الفلبين: مقتل 36 شخصا في هجوم
          a deed at a place                    | الجزائر: القبض على ثلاثة مهربين
          a subject that is a deed             | ينذر قصف غزة بأزمة جديدة.
          «reaches» is no report               | أوقفت فرنسا رجلا يبلغ من العمر ثلاثين عاما.
          a city is no report                  | يسكن في مدينة روسية كبيرة.
          a place where something was said     | قال محلل في كلمة من البيت الأبيض إن الوقت ضيق.
          """)
  void namesNoActorWhereNoneSpeaks(String what, String text) {
    assertThat(speakers(statements(text))).as(what).isEmpty();
  }

  @Test
  void aNestedReportDoesNotCutTheOuterOne() {
    List<Statement> statements = statements("قال نتنياهو إنه أكد أن الحرب لن تتوقف قريبا.");
    assertThat(statements).extracting(Statement::speakerId).containsOnly("netanyahu").hasSize(2);
    String text = "قال نتنياهو إنه أكد أن الحرب لن تتوقف قريبا.";
    assertThat(statements.get(0).span().of(text)).isEqualTo("إنه أكد أن الحرب لن تتوقف قريبا");
    assertThat(statements.get(1).span().of(text)).isEqualTo("أن الحرب لن تتوقف قريبا");
  }

  @Test
  void aRefusalInsideAReportStaysPartOfIt() {
    String text = "قال ترامب إنه يرفض الاتفاق مع إيران.";
    assertThat(statements(text)).singleElement();
    assertThat(statements(text).get(0).span().of(text)).isEqualTo("إنه يرفض الاتفاق مع إيران");
  }

  @Test
  void withoutAComplementTheContentBeginsBehindTheSubject() {
    String text = "أعلن ماكرون انسحاب القوات.";
    assertThat(statements(text).get(0).span().of(text)).isEqualTo("انسحاب القوات");
  }

  @Test
  void whatIsDoneByBeingSaidIsNoStatement() {
    assertThat(statements("أعلن ماكرون حالة الطوارئ.")).isEmpty();
    assertThat(statements("وأعلنت فرنسا الحداد ثلاثة أيام.")).isEmpty();
  }

  @Test
  void aDroppedSubjectBelongsToWhoSpokeLast() {
    AnnotatedArticle article =
        Annotated.read("قال بوتين إن الحوار مهم.\nوأضاف أن بلاده مستعدة.", "2018-03-01");
    assertThat(article.layer(Statement.LAYER))
        .extracting(Statement::speakerId)
        .containsExactly("putin", "putin");
  }

  @Test
  void aNounThatTakesUpTheSpeakerKeepsHim() {
    assertThat(speakers(statements("أعلنت الحكومة الروسية القرار.\nوأضاف البيان أن الرد جاهز.")))
        .isEqualTo("russia");
    assertThat(statements("أعلنت الحكومة الروسية القرار.\nوأضاف البيان أن الرد جاهز.")).hasSize(2);
  }

  @Test
  void somebodyNewEndsThePreviousSpeakersTurn() {
    List<Statement> statements =
        statements("قال بوتين إن الحوار مهم.\nوقال الخبير إن ذلك صعب.\nوأضاف أن الوقت ضيق.");
    assertThat(statements).extracting(Statement::speakerId).containsExactly("putin", "", "");
  }

  @Test
  void aFeminineVerbIsNoMansWord() {
    assertThat(speakers(statements("قال بوتين إن الحوار مهم.\nوأضافت أن الوقت ضيق.")))
        .isEqualTo("putin");
    assertThat(statements("قال بوتين إن الحوار مهم.\nوأضافت أن الوقت ضيق.")).hasSize(1);
  }

  @Test
  void aQuotationOverSeveralSentencesBelongsToItsSpeaker() {
    List<Statement> statements =
        statements("قال ترامب: \"هذا يوم عظيم. سنفعل ما وعدنا به. لن ننتظر أحدا\".");
    assertThat(statements).extracting(Statement::speakerId).containsOnly("trump");
    assertThat(statements).extracting(Statement::sentence).containsExactly(0, 1, 2);
  }

  @Test
  void aLostClosingMarkDoesNotSwallowTheNextReport() {
    List<Statement> statements =
        statements("قال ترامب: \"هذا يوم عظيم ولن ننتظر أحدا.\nوقال بوتين إن الحوار مهم.");
    assertThat(statements).extracting(Statement::speakerId).containsExactly("trump", "putin");
  }

  @Test
  void quotedAndReportedWordsAreToldApart() {
    assertThat(statements("قال ترامب: \"هذا يوم عظيم لنا\".").get(0).kind())
        .isEqualTo(Statement.Kind.DIRECT);
    assertThat(statements("قال ترامب إن اليوم عظيم.").get(0).kind())
        .isEqualTo(Statement.Kind.INDIRECT);
  }
}
