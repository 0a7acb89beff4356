package org.mirsad.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirsad.annotate.Annotated;

/**
 * The catalogue of phenomena, heading "Statements": a passage, who says something in it with which
 * verb and attitude, and a gloss. "/" ends a paragraph; a speaker outside the list has "?" before
 * his wording, words that go on without a verb have "…" for it.
 */
@DisplayName("Statements")
class StatementCatalogueTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          indirect speech, verb first (Putin said that)                | قال بوتين إن بلاده مستعدة للحوار.                                          | putin قال says
          direct speech, verb first (Trump said: "...")                | قال ترامب: "هذا يوم عظيم لنا جميعا".                                       | trump قال says
          verb behind the words ("...", said Netanyahu)                | "لن نوقع على هذا الاتفاق أبدا"، قال نتنياهو.                               | netanyahu قال says
          verb behind the words without marks                          | ألمانيا أسرع من فرنسا في دعم كييف، قال وزير الدفاع الإيطالي غيدو كروزيتو.   | crosetto قال says
          behind a phrase of time the words follow the verb            | بعد لقائه ماكرون في باريس، أكد زيلينسكي استعداده للهدنة.                   | zelensky أكد asserts
          verb between the words ("...", said Obama, "...")            | "لقد تحققت العدالة اليوم"، قال أوباما، "لكن المعركة لم تنته بعد".          | obama قال says; obama قال says
          a quotation over sentences                                   | قال ترامب: "هذا يوم عظيم. سنفعل ما وعدنا به".                              | trump قال says; trump … says
          a quotation over paragraphs                                  | قال ترامب: «هذا يوم عظيم لنا. / وسنفعل ما وعدنا به كله».                    | trump قال says; trump … says
          a quotation in a quotation is one                            | قال ماكرون: «سمعت ترامب يقول “لا تقلق أبدا” ثم غادر القاعة».               | macron قال says
          a lost closing mark                                          | قال ترامب: "هذا يوم عظيم ولن ننتظر. / وقال بوتين إن الحوار مهم.            | trump قال says; putin قال says
          according to (bi-hasab)                                      | انتهت المحادثات بنجاح، بحسب لافروف.                                        | lavrov بحسب says
          according to (wafqan li)                                     | وفقا لطهران، فإن الاتفاق قائم.                                             | iran وفق says
          quoting somebody: the innermost source                       | أفادت وكالة الأنباء القطرية، نقلا عن لافروف، بأن اللقاء تأجل.              | lavrov نقل عن says
          an agency relays a leader's words                            | نقلت وكالة رويترز عن ماكرون قوله إن الوقت ينفد.                            | macron نقل عن says; macron قال says
          by the mouth of a spokesman with a name                      | صدر الرد على لسان المتحدث باسم الكرملين دميتري بيسكوف.                     | peskov على لسان says
          a post on a platform                                         | كتب ترامب في منشور على تروث سوشال أن الاتفاق قريب.                         | trump كتب writes
          as he put it: the pronoun's owner                            | أعلن ماكرون أن المهمة انتهت. وغادر بذلك الجيش مالي، على حد تعبيره.         | macron أعلن says; macron على حد تعبير says
          for his part, ... affirmed                                   | من جانبه أكد أردوغان أن الحدود مغلقة.                                      | erdogan أكد asserts
          in his turn, with a colon                                    | بدوره قال لافروف: لن نقبل الإملاءات.                                       | lavrov قال says
          headline with a colon                                        | بوتين: لن نتراجع عن أهدافنا                                                | putin : says
          headline with the verb left out                              | ماكرون في مؤتمر صحفي: لا بديل عن الحوار                                    | macron : says
          headline of somebody in nobody's list                        | وزير الصحة: لا إصابات جديدة                                                | ?وزير الصحة : says
          an office behind amma                                        | أما الرئيس الفرنسي إيمانويل ماكرون فقال إن بلاده باقية في التحالف. | macron قال says
          a name that reads as a negation                              | أما علي بن فليس فقال إن الاقتراع محسوم. | benflis قال says
          a style before a title                                       | أعلن فخامة الرئيس رجب طيب أردوغان أن المعبر سيفتح غدا. | erdogan أعلن says
          a ministry speaks for itself                                 | وأعربت وزارة الخارجية الإسبانية عن قلقها من القصف. | ?وزارة الخارجية الإسبانية أعرب عن قلقه warns
          a government speaks for its state                            | وأعربت الحكومة الإسبانية عن قلقها من القصف. | spain أعرب عن قلقه warns
          whom somebody who goes on speaks to                          | أعربت ميركل عن قلقها، ودعت روسيا إلى احترام الهدنة. | merkel أعرب عن قلقه warns; merkel دعا demands
          a place the report comes from                                | واشنطن – «الحياة»: أكد أردوغان أن المحادثات ناجحة. | erdogan أكد asserts
          long titles inside an expression                             | أثنى المتحدث الرسمي باسم حركة حماس على الوساطة. | hamas أثنى على welcomes
          spokesman with a name: himself                               | قال المتحدث باسم الكرملين دميتري بيسكوف إن الموعد لم يحدد.                 | peskov قال says
          spokesman without a name: the institution                    | قال المتحدث باسم الكرملين إن الموعد لم يحدد.                               | kremlin قال says
          spokesman whose name is two words: himself, unknown          | أوضح الناطق باسم طالبان عطاء الله منير أن المفاوضات جارية.                 | ?الناطق باسم طالبان عطاء الله منير أوضح says
          dropped subjects go on                                       | قال بوتين إن الحوار مهم. وأضاف أن بلاده مستعدة. كما شدد على أن الوقت ضيق.  | putin قال says; putin أضاف says; putin شدد على asserts
          a dropped subject goes on with the unknown, not the listed   | قال بوتين إن الحوار مهم. وقال الخبير سامي حداد إن ذلك صعب. وأضاف أن الوقت ضيق. | putin قال says; ?الخبير سامي حداد قال says; ?الخبير سامي حداد أضاف says
          an unknown speaker by his last name                          | قال الخبير سامي حداد إن ذلك صعب. وأوضح حداد أن الوقت ضيق.                  | ?الخبير سامي حداد قال says; ?الخبير سامي حداد أوضح says
          the same speaker (al-mutahaddith dhatuhu)                    | كشف لافروف أن اللقاء تأجل. كما شدد المتحدث ذاته على أن الحوار مستمر.       | lavrov كشف says; lavrov شدد على asserts
          a pretext is whose deed it is (bi-dhari'at anna)             | أقفل أردوغان المعبر بذريعة أن الأمن مهدد. | erdogan بدعوى claims
          a spokesman with adjectives speaks for himself               | قال بوتين إن الحوار مهم. / وأوضح الناطق الرسمي باسم البلدية أن الطريق مقفل. | putin قال says; ?الناطق الرسمي باسم البلدية أوضح says
          a title takes up its bearer, not who spoke last              | استقبل الملك سلمان بن عبد العزيز الضيوف. / وقال ماكرون إن الزيارة مهمة. / وقال الملك إن الأبواب مفتوحة. | macron قال says; king_salman قال says
          an office of two words takes up its holder                   | زار وزير الخارجية سيرغي لافروف بغداد. / وقال ماكرون إن الزيارة مهمة. / وأكد وزير الخارجية أن الأبواب مفتوحة. | macron قال says; lavrov أكد asserts
          whom words are said to is not who says them                  | قال ماكرون إن الحوار مهم. / وقال للعراق وسوريا: «الأبواب مفتوحة أمامكم جميعا». | macron قال says; macron قال says
          an ambiguous verb with its subject right behind              | قال بوتين إن الحوار مهم. / في المقابل هاجم إيمانويل ماكرون الاتفاق، وقال إن بلاده لن توقعه. | putin قال says; macron قال says
          a participle no dictionary has (wasifan)                     | وقع ترامب النص على مضض، واصفا إياه بالمعيب. | trump وصف says
          a name in marks right behind the verb                        | ورأت «كيهان» أن الاتفاق خسارة. | ?كيهان رأى thinks
          an expression that begins with a negation                    | لم يتردد ماكرون في وصف القرار بأنه خطأ. | macron لم يتردد في وصف says
          a circumstance behind the verb is no subject                 | وصل ماكرون إلى بيروت. وقال، والحزن باد على وجهه، إن الكارثة كبيرة. | macron قال says
          anger with its owner's pronoun                               | وصبت ميركل جام غضبها على المصارف. | merkel صب جام غضبه criticises
          a mouth nobody has in a list                                 | ورحبت الصين على لسان مندوبها تشانغ جون بالقرار. | ?مندوبها تشانغ جون على لسان says
          two leaders who met                                          | التقى ترامب وبوتين في هلسنكي. وقال الزعيمان إن المحادثات كانت مثمرة.       | putin قال says; trump قال says
          two ministers with names                                     | أكد الوزيران لافروف وفيدان أن الحل سياسي.                                  | fidan أكد asserts; lavrov أكد asserts
          a speaker introduced in the sentence before                  | وقف ماكرون أمام الصحفيين في باريس. وقال إن أوروبا قوية.                    | macron قال says
          an official source                                           | قال مصدر مسؤول في وزارة الداخلية إن العملية انتهت.                         | ?مصدر مسؤول في وزارة الداخلية قال says
          interview: the question is nobody's statement                | عقد ماكرون لقاء صحفيا. / س: هل تؤيد الحوار؟ / ج: نحن ندعم كل حوار جاد.     | macron : says
          it says in a statement of                                    | جاء في بيان لحركة حماس أن الاتفاق جاهز.                                    | hamas جاء في بيان says
          a ministry in a statement                                    | أعلنت الخارجية المصرية في بيان أن الوزير سيزور الخرطوم.                    | ?الخارجية المصرية أعلن says
          as for the movement, it condemned                            | أما جبهة البوليساريو فنددت بالقرار.                                        | polisario ندد criticises
          whom it is said to, in marks                                 | كشف لافروف لـ"رويترز" أن اللقاء تأجل.                                      | lavrov كشف says
          claims                                                       | زعم ترامب أن الانتخابات مزورة.                                             | trump زعم claims
          denies                                                       | نفى الكرملين صحة التقرير.                                                  | kremlin نفى denies
          warns                                                        | حذر غوتيريش من كارثة إنسانية في غزة.                                       | guterres حذر warns
          demands                                                      | طالب أردوغان واشنطن بتسليم غولن.                                           | erdogan طالب demands
          welcomes                                                     | رحب ماكرون بالاتفاق.                                                       | macron رحب welcomes
          rejects                                                      | رفضت طهران أن تفتش مواقعها العسكرية.                                       | iran رفض rejects
          promises                                                     | تعهد ماكرون بأن تبقى فرنسا إلى جانب لبنان.                                 | macron تعهد promises
          asks                                                         | تساءل لافروف عن جدوى التفاوض.                                              | lavrov تساءل asks
          paraphrased copy: nawwaha, lafata, abana, almaha             | نوه لافروف إلى أن اللقاء مهم. ولفت إلى أن الوقت ضيق. وأبان أن الحل قريب. وألمح إلى عقد قمة. | lavrov نوه إلى says; lavrov لفت إلى says; lavrov أبان says; lavrov ألمح إلى says
          paraphrased copy: ardafa, istatrada                          | أردف ماكرون قائلا إن أوروبا قوية. واستطرد أن الوحدة شرط.                   | macron أردف says; macron قال says; macron استطرد says
          «wa-bayyana an» is a verb, not the preposition               | قال ماكرون إن الوقت ضيق. وبين أن الحوار مستمر.                             | macron قال says; macron بين says
          a spokesman named behind a comma, not whom he serves         | أعلن المتحدث باسم الرئيس الروسي، دميتري بيسكوف، أن الموعد لم يحدد.          | peskov أعلن says
          a body in marks behind its spokesman                         | أكد متحدث باسم «قوات سوريا الديمقراطية» أن القتال توقف.                     | sdf أكد asserts
          a topic that is an office                                    | غير أن المتحدث باسم الكرملين نفى أن يكون الموعد قد حدد.                     | kremlin نفى denies
          a topic with a relative clause                               | رئيس الوزراء بنيامين نتنياهو، الذي زار واشنطن، قال إن الحرب مستمرة.         | netanyahu قال says
          each of several                                              | أكد كل من ماكرون وميركل أن الاتفاق قائم.                                    | macron أكد asserts; merkel أكد asserts
          a pronoun before the verb                                    | كان لافروف واثقا وهو يقول إن اللقاء قريب.                                   | lavrov قال says
          an object that is no subject, as for X                       | أما ماكرون فاتهم روسيا بعرقلة الاتفاق، وطالب أنقرة بسحب قواتها.             | macron اتهم criticises; macron طالب demands
          a body ends a man's turn                                     | قال بوتين إن الحوار مهم. وأكدت الهيئة أن الوقت ضيق. وأضافت أن الحل قريب.    | putin قال says; ?الهيئة أكد asserts; ?الهيئة أضاف says
          so many parties speak, not the last speaker                  | قال بوتين إن الحوار مهم. وطالب 17 حزبا بالتأجيل.                            | putin قال says; ?17 حزبا طالب demands
          an act named in a relative clause                            | انتهت الهدنة التي أعلنها ماكرون أمس.                                        | ''
          a verb with «wa» that looks like another (wa-daʿat)          | ودعت روسيا إلى اجتماع عاجل لمجلس الأمن.                                    | russia دعا demands
          an act is no speech                                          | بوتين يعترف باستقلال الإقليم. / وأمهل ماكرون الحكومة أسبوعا. | ''
          a preposition written to its noun (lawwaha bi)               | لوح أردوغان بإغلاق المعبر. وشبه لافروف التقرير بفقاعة صابون. | erdogan لوح ب warns; lavrov شبه ب says
          a relative takes up whom it stands behind                    | لم تقنع الخطة لافروف، الوزير المخضرم، الذي قال إنها ناقصة. | lavrov قال says
          a relative takes up a man of a state                         | ووصل مندوب إسبانيا الذي قال إن الموعد قائم. | ?مندوب إسبانيا قال says
          a noun behind a verb that opens a sentence is its subject    | قال بوتين إن الحوار مهم. وانتقد مزارعون الخطة. | putin قال says; ?مزارعون الخطة انتقد criticises
          the subject behind its object                                | قال بوتين إن الحوار مهم. ودعا إلى المقاطعة معلمون. | putin قال says; ?معلمون دعا demands
          one noun only is whom it is said to                          | قال لافروف إن الوقت ضيق. وطمأن الحاضرين بأن الحل قريب. | lavrov قال says; lavrov طمأن asserts
          a participle behind a definite noun                          | سارع بيسكوف إلى تصحيح الخبر قائلا إن الموعد قائم. | peskov قال says
          by saying that                                               | فاجأ ماكرون الصحفيين بقوله إن الحرب انتهت. | macron قال says
          in a statement in which he calls                             | اكتفى ماكرون ببيان دعا فيه إلى الهدوء. | macron دعا demands
          an embassy speaks for itself                                 | وقالت السفارة الإسبانية إن الموعد قائم. | ?السفارة الإسبانية قال says
          what a headline is about                                     | ماكرون وميركل: اتفاق مبدئي على الميزانية | ''
          he sees nothing in it but                                    | لا يرى لافروف في العرض إلا مناورة. | lavrov رأى في thinks
          a vote is no statement                                       | فرنسا تقول لا للدستور الأوروبي                                       | ''
          a request done                                               | وطلب ماكرون رأي المحكمة. وطلبت ميركل من برلين الصبر.            | merkel طلب demands
          a second headline with a noun of its own                     | ماكرون يزور مرسيليا والشارع يهتف: ارحل                         | ''
          verbs the dictionary does not have                           | هنأ أوباما الفائز بالجائزة. وأعاب ماكرون على الوزير أنه متردد.     | obama هنأ welcomes; macron أعاب على criticises
          a question behind a colon is said                            | وكتب ترامب: ما بال العالم صامتا؟                              | trump كتب writes
          """)
  void saysWho(String gloss, String passage, String expected) {
    assertThat(read(passage)).as(gloss).isEqualTo(expected);
  }

  private static String read(String passage) {
    List<String> found = new ArrayList<>();
    String text = passage.replace(" / ", "\n");
    for (Statement statement : Annotated.read(text, "2025-05-20").layer(Statement.LAYER)) {
      String speaker =
          statement.speakerId().isEmpty()
              ? "?" + statement.speakerSurface()
              : statement.speakerId();
      String verb = statement.verb().isEmpty() ? "…" : statement.verb();
      found.add(speaker + " " + verb + " " + statement.attitude().name().toLowerCase(Locale.ROOT));
    }
    return String.join("; ", found);
  }
}
