package org.mirsad.annotate.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Block;
import org.mirsad.document.Document;

/** One phenomenon of scraped pages per test, in sentences made up for it. */
class CleanerTest {
  private static final String HEADLINE = "الحكومة تقر موازنة العام المقبل بعد نقاش طويل";
  private static final String FIRST =
      "أقرت الحكومة مساء الأربعاء موازنة العام المقبل، بعد نقاش استمر عشر ساعات في جلسة مغلقة.";
  private static final String SECOND =
      "وقال وزير المالية للصحفيين إن العجز سينخفض إلى النصف. وأضاف أن الضرائب لن ترتفع قبل الصيف.";
  private static final String THIRD =
      "وتنتظر الموازنة تصويت البرلمان في جلسة عامة، بينما أعلنت كتلتان معارضتان رفضهما لها.";
  private static final String OTHER_HEADLINE = "فيضانات تقطع الطرق في ثلاث محافظات شمالية";
  private static final String OTHER_FIRST =
      "قطعت فيضانات مفاجئة طرقا رئيسية في ثلاث محافظات شمالية، وعلقت الدراسة في مئات المدارس حتى"
          + " إشعار آخر.";
  private static final String OTHER_SECOND =
      "وناشدت فرق الإنقاذ السكان البقاء في منازلهم. وأجلت مروحيات الجيش عشرات العائلات من القرى"
          + " المعزولة خلال الليل.";

  private static String lines(String... lines) {
    return String.join("\n", lines);
  }

  private static Document document(String text) {
    return document(text, Document.Metadata.NONE);
  }

  private static Document document(String text, Document.Metadata metadata) {
    return new Document("d", "file:/news/a.txt", "UTF-8", text.length(), "", text, metadata);
  }

  private static List<Block> clean(String text) {
    return BuiltIn.CLEANER.clean(document(text), Set.of());
  }

  /** Each line's block as «part kind», with a minus where it is cut. */
  private static List<String> kinds(String text) {
    List<String> kinds = new ArrayList<>();
    for (Block block : clean(text)) {
      kinds.add((block.kept() ? block.part() + " " : "-") + block.kind().id());
    }
    return kinds;
  }

  private static List<Article> articles(String text) {
    Document document = document(text);
    return BuiltIn.CLEANER.articles(document, BuiltIn.CLEANER.clean(document, Set.of()));
  }

  @Test
  void headlineBylineLeadSubheadAndBodyAreToldByPosition() {
    assertThat(kinds(lines(HEADLINE, "سامر الحلبي", FIRST, SECOND, "موقف المعارضة", THIRD)))
        .containsExactly("1 headline", "1 byline", "1 lead", "1 body", "1 subhead", "1 body");
  }

  @Test
  void anArticleMayBeginWithItsLead() {
    assertThat(kinds(lines(FIRST, SECOND, THIRD))).containsExactly("1 lead", "1 body", "1 body");
  }

  @Test
  void aQuestionIsASubheadToo() {
    assertThat(kinds(lines(HEADLINE, FIRST, "ماذا بعد؟", SECOND, THIRD)))
        .containsExactly("1 headline", "1 lead", "1 subhead", "1 body", "1 body");
  }

  @Test
  void aLineThatIntroducesWhatFollowsIsBody() {
    assertThat(kinds(lines(FIRST, "وفيما يلي أبرز بنود الموازنة:", SECOND)))
        .containsExactly("1 lead", "1 body", "1 body");
  }

  @Test
  void aDateAboveTheTextIsAByline() {
    assertThat(kinds(lines("الأربعاء 12 تشرين الثاني 2025 - 10:30", HEADLINE, FIRST, SECOND)))
        .containsExactly("1 byline", "1 headline", "1 lead", "1 body");
  }

  @Test
  void aSummaryPastedAboveTheArticleIsLeadBesideTheLead() {
    String summary =
        "أقرت الحكومة موازنة العام المقبل بعد نقاش استمر عشر ساعات في جلسة مغلقة مساء الأربعاء."
            + " وقال وزير المالية إن العجز سينخفض إلى النصف وإن الضرائب لن ترتفع قبل الصيف. وأعلنت"
            + " كتلتان معارضتان رفضهما للموازنة التي تنتظر تصويت البرلمان في جلسة عامة. وسينخفض"
            + " العجز بحسب الوزير من دون ضرائب جديدة ترتفع على الصحفيين.";
    assertThat(kinds(lines(summary, FIRST, SECOND, THIRD)))
        .containsExactly("1 lead", "1 lead", "1 body", "1 body");
  }

  @Test
  void shareBarsAndCommentPromptsAreCut() {
    assertThat(kinds(lines(FIRST, SECOND, "شارك الخبر", "اكتب تعليقك هنا")))
        .containsExactly("1 lead", "1 body", "-share", "-share");
  }

  @Test
  void aWordOfBoilerplateInsideASentenceCutsNothing() {
    String text = lines(FIRST, "وشارك الخبر مئات المستخدمين على منصاتهم بعد ساعات من الجلسة.");
    assertThat(kinds(text)).containsExactly("1 lead", "1 body");
  }

  @Test
  void furnitureAtTheEndOfALongLineIsCutAlone() {
    String text = FIRST + " " + SECOND + " المصدر: رويترز. شارك المقال";
    assertThat(kinds(text)).containsExactly("1 lead", "-source", "-share");
  }

  @Test
  void aMenuPrintedAsOneLineIsNavigation() {
    String menu =
        "محليات عربي ثقافة محليات عربي ثقافة منوعات محليات عربي ثقافة منوعات محليات عربي ثقافة";
    assertThat(kinds(lines(menu, HEADLINE, FIRST, SECOND)))
        .containsExactly("-nav", "1 headline", "1 lead", "1 body");
  }

  @Test
  void aTableOfResultsIsNoMenu() {
    String table =
        "النصر – الهلال 2-1 الشباب – الاتحاد 0-0 النصر – الشباب 3-1 الهلال – الاتحاد 1-1 الشباب –"
            + " الهلال 2-2";
    assertThat(kinds(lines(FIRST, SECOND, table))).doesNotContain("-nav");
  }

  @Test
  void shortLinesAboveTheHeadlineAreAMenu() {
    assertThat(kinds(lines("بورصة", "طيران", "سياحة وسفر", HEADLINE, FIRST, SECOND)))
        .containsExactly("-nav", "-nav", "-nav", "1 headline", "1 lead", "1 body");
  }

  @Test
  void aRowOfButtonsIsNavigation() {
    assertThat(kinds(lines(FIRST, SECOND, "طباعة حفظ موازنة برلمان عجز")))
        .containsExactly("1 lead", "1 body", "-nav");
  }

  @Test
  void headlinesRunTogetherAreNavigation() {
    String glued =
        "وزير النقل يفتتح جسرا جديدا شرقي العاصمةالبنك المركزي يثبت أسعار الفائدة للمرة"
            + " الثالثةمنتخب الشباب يتأهل إلى نهائيات 2026أسعار القمح تتراجع عالميا";
    assertThat(kinds(lines(FIRST, glued, SECOND))).containsExactly("1 lead", "-nav", "1 body");
  }

  @Test
  void aSentenceWithATypingMistakeIsNotGluedHeadlines() {
    String sentence =
        "قال مدير المصنع إن الإنتاج تضاعف منذ عام 2018عبر خطوط جديدة وصلت من الخارج وإن العمال"
            + " حصلوا على زيادة في الأجور";
    assertThat(kinds(lines(FIRST, sentence))).containsExactly("1 lead", "1 body");
  }

  @Test
  void aListUnderARelatedHeadingIsCutWithItsTeasers() {
    String teaser =
        "• كشفت دراسة حديثة أن أسعار السكن تضاعفت في خمس سنوات. وقال باحثون إن السبب هو شح الأراضي"
            + " المخصصة للبناء";
    assertThat(kinds(lines(FIRST, SECOND, "مواضيع ذات صلة", "• " + OTHER_HEADLINE, teaser)))
        .containsExactly("1 lead", "1 body", "-related", "-related", "-related");
  }

  @Test
  void titlesUnderARelatedHeadingNeedNoBullets() {
    assertThat(
            kinds(lines(FIRST, SECOND, "أخبار ذات صلة", OTHER_HEADLINE, "تراجع أسعار الذهب اليوم")))
        .containsExactly("1 lead", "1 body", "-related", "-related", "-related");
  }

  @Test
  void aLinkBetweenParagraphsDoesNotEndTheArticle() {
    assertThat(kinds(lines(FIRST, "اقرأ أيضا: " + OTHER_HEADLINE, SECOND, THIRD)))
        .containsExactly("1 lead", "-related", "1 body", "1 body");
    assertThat(kinds(lines(FIRST, "اقرأ أيضا", OTHER_HEADLINE, SECOND, THIRD)))
        .containsExactly("1 lead", "-nav", "-related", "1 body", "1 body");
  }

  @Test
  void aSubheadBehindLinksBelongsToTheArticle() {
    String subhead = "كتلتان معارضتان ترفضان الموازنة";
    assertThat(kinds(lines(FIRST, SECOND, "مختارات", OTHER_HEADLINE, subhead, THIRD)))
        .containsExactly("1 lead", "1 body", "-related", "-related", "1 subhead", "1 body");
  }

  @Test
  void titlesWithATeaserEachAreNoArticle() {
    String text =
        lines(
            FIRST,
            SECOND,
            "المصدر: رويترز",
            "اقرأ أيضا",
            OTHER_HEADLINE,
            OTHER_FIRST,
            "انطلاق معرض الكتاب بمشاركة أربعين دولة",
            "انطلق معرض الكتاب صباح الخميس بمشاركة أربعين دولة، ويستمر أسبوعين.");
    assertThat(kinds(text))
        .containsExactly(
            "1 lead", "1 body", "-source", "-nav", "-related", "-related", "-related", "-related");
  }

  @Test
  void headingsAreKnownWithTheArticleToo() {
    assertThat(kinds(lines(FIRST, SECOND, "المواضيع المتعلقة", OTHER_HEADLINE)))
        .containsExactly("1 lead", "1 body", "-related", "-related");
  }

  @Test
  void anInvitationToFollowIsNavigation() {
    assertThat(kinds(lines(FIRST, "تابعوا أخبار البلد على", SECOND)))
        .containsExactly("1 lead", "-nav", "1 body");
  }

  @Test
  void anArticlePastedBelowTheSourceLineIsAnArticleOfItsOwn() {
    String text =
        lines(
            HEADLINE,
            FIRST,
            SECOND,
            "المصدر: رويترز",
            "اقرأ أيضا:",
            OTHER_HEADLINE,
            OTHER_FIRST,
            OTHER_SECOND,
            "مقالات مشابهة",
            "• تراجع أسعار الذهب اليوم");
    assertThat(kinds(text))
        .containsExactly(
            "1 headline",
            "1 lead",
            "1 body",
            "-source",
            "-nav",
            "2 headline",
            "2 lead",
            "2 body",
            "-related",
            "-related");
    List<Article> articles = articles(text);
    assertThat(articles).extracting(Article::articleId).containsExactly("d-1", "d-2");
    assertThat(articles).extracting(Article::parentArticleId).containsExactly("", "d-1");
    assertThat(articles).extracting(Article::title).containsExactly(HEADLINE, OTHER_HEADLINE);
    assertThat(articles).extracting(Article::publisher).containsExactly("رويترز", "");
  }

  @Test
  void anArticlePastedBelowAPromptAloneIsKnownByItsHeadline() {
    assertThat(kinds(lines(FIRST, SECOND, "اقرأ أيضا", OTHER_HEADLINE, OTHER_FIRST, OTHER_SECOND)))
        .containsExactly("1 lead", "1 body", "-nav", "2 headline", "2 lead", "2 body");
  }

  @Test
  void titlesBehindTheSourceLineAreRelatedWithoutAHeading() {
    assertThat(kinds(lines(FIRST, SECOND, "المصدر: وكالات", OTHER_HEADLINE, "عاجل اليوم")))
        .containsExactly("1 lead", "1 body", "-source", "-related", "-nav");
  }

  @Test
  void tagsUnderTheirHeadingAreKeywords() {
    assertThat(kinds(lines(FIRST, SECOND, "الوسوم:", "الموازنة", "وزارة المالية")))
        .containsExactly("1 lead", "1 body", "-keywords", "-keywords", "-keywords");
  }

  @Test
  void threeTitlesAtTheEndAreRelated() {
    String text =
        lines(
            FIRST,
            SECOND,
            THIRD,
            OTHER_HEADLINE,
            "انطلاق معرض الكتاب بمشاركة أربعين دولة",
            "ارتفاع حركة المسافرين في مطار العاصمة");
    assertThat(kinds(text))
        .containsExactly("1 lead", "1 body", "1 body", "-related", "-related", "-related");
  }

  @Test
  void aCreditUnderAPictureIsACaption() {
    assertThat(kinds(lines(HEADLINE, "وزير المالية خلال الجلسة المغلقة (رويترز)", FIRST, SECOND)))
        .containsExactly("1 headline", "-caption", "1 lead", "1 body");
  }

  @Test
  void aCallToBuyIsAdvertising() {
    assertThat(kinds(lines(FIRST, SECOND, "هل تبحث عن شقة بالتقسيط؟ سجل بياناتك معنا الآن")))
        .containsExactly("1 lead", "1 body", "-ad");
  }

  @Test
  void smallPrintIsADisclaimer() {
    String print =
        "المعلومات الواردة هنا لأغراض تعليمية فقط ولا تعد نصيحة مالية، والتداول ينطوي على مخاطر.";
    assertThat(kinds(lines(FIRST, SECOND, print)))
        .containsExactly("1 lead", "1 body", "-disclaimer");
  }

  @Test
  void aParagraphPrintedTwiceIsCutTheSecondTime() {
    List<Block> blocks = clean(lines(FIRST, SECOND, THIRD, SECOND));
    Block repeat = blocks.get(3);
    assertThat(repeat.kept()).isFalse();
    assertThat(repeat.rule()).isEqualTo("repeat");
    assertThat(repeat.kind()).isEqualTo(Block.Kind.BODY);
  }

  @Test
  void aRepeatMayDifferInSpellingAndPunctuation() {
    String respelled = FIRST.replace('أ', 'ا').replace("،", "");
    assertThat(kinds(lines(FIRST, SECOND, respelled))).endsWith("-lead");
  }

  @Test
  void aSecondPrintingIsCutWithTheHeadlineAboveIt() {
    String text = lines(FIRST, SECOND, THIRD, HEADLINE, FIRST, SECOND, THIRD);
    assertThat(kinds(text))
        .containsExactly("1 lead", "1 body", "1 body", "-headline", "-lead", "-body", "-body");
    assertThat(articles(text)).extracting(Article::title).containsExactly(HEADLINE);
  }

  @Test
  void theSameItemOfTwoListsIsNoRepeat() {
    String item = "- الكاميرا الأمامية بدقة ثمانية ميغابكسل";
    assertThat(kinds(lines(FIRST, item, SECOND, item)))
        .containsExactly("1 lead", "1 body", "1 body", "1 body");
  }

  @Test
  void linesThatTheOutletRepeatsAreCut() {
    String furniture = "نشرة يومية تصلكم بأهم ما جرى في البلاد";
    Document document = document(lines(HEADLINE, FIRST, SECOND, furniture));
    Set<Long> repeated = new HashSet<>(Cleaner.lineKeys(document(furniture)));
    List<Block> blocks = BuiltIn.CLEANER.clean(document, repeated);
    assertThat(blocks.get(3).kept()).isFalse();
    assertThat(blocks.get(3).rule()).isEqualTo("corpus.repeated_line");
    assertThat(blocks.get(1).kept()).isTrue();
  }

  @Test
  void lineKeysHoldTheOutletAndForgiveSpelling() {
    Document one = document("أهلاً بكم", new Document.Metadata("", "", "", "https://www.a.com/x"));
    Document same = document("اهلا بكم", new Document.Metadata("", "", "", "http://a.com/y"));
    Document other = document("أهلاً بكم", new Document.Metadata("", "", "", "http://b.com/x"));
    assertThat(Cleaner.lineKeys(one)).hasSize(1).isEqualTo(Cleaner.lineKeys(same));
    assertThat(Cleaner.lineKeys(one)).isNotEqualTo(Cleaner.lineKeys(other));
  }

  @Test
  void lineKeysAreTheSameOnEveryMachine() {
    assertThat(Cleaner.lineKeys(document("سطر واحد"))).containsExactly(3_444_073_161_764_624_852L);
  }

  @Test
  void aRecordsTitleIsItsHeadline() {
    String title = "خاص: مقابلة مع عمدة المدينة القديمة";
    Document document =
        document(lines(title, "", FIRST, SECOND), new Document.Metadata(title, "", "", ""));
    List<Block> blocks = BuiltIn.CLEANER.clean(document, Set.of());
    assertThat(blocks.get(0).kind()).isEqualTo(Block.Kind.HEADLINE);
    assertThat(BuiltIn.CLEANER.articles(document, blocks).get(0).title()).isEqualTo(title);
  }

  @Test
  void thePublisherIsFoundInMetadataSourceLineOrAddress() {
    String text = lines(FIRST, SECOND);
    assertThat(publisher(text, new Document.Metadata("", "", "Reuters", ""))).isEqualTo("رويترز");
    assertThat(publisher(text, new Document.Metadata("", "", "صحيفة القرية", "")))
        .isEqualTo("صحيفة القرية");
    assertThat(publisher(text + "\nالمصدر: وكالات + رويترز", Document.Metadata.NONE))
        .isEqualTo("رويترز");
    assertThat(publisher(text, new Document.Metadata("", "", "", "https://ara.reuters.com/a")))
        .isEqualTo("رويترز");
    assertThat(publisher(text, new Document.Metadata("", "", "", "https://www.village.example/ا")))
        .isEqualTo("village.example");
    assertThat(publisher(text, Document.Metadata.NONE)).isEmpty();
  }

  private static String publisher(String text, Document.Metadata metadata) {
    Document document = document(text, metadata);
    List<Block> blocks = BuiltIn.CLEANER.clean(document, Set.of());
    return BuiltIn.CLEANER.articles(document, blocks).get(0).publisher();
  }
}
