package org.mirsad.annotate.clean;

import java.util.Set;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.clean.Paragraph.Ending;

/**
 * Walks down a document and tells which article a paragraph belongs to, if any. A heading such as
 * «مقالات مشابهة» opens a list, a source or keyword line ends an article; behind either, a title
 * with real paragraphs under it is another article pasted below, and titles without are links.
 */
final class Sections {
  private static final int STORY_WORDS = 25;
  private static final int LONG_STORY_WORDS = 80;
  private static final int TEASER_WORDS = 60;

  /** Words in و that do not begin with the conjunction. */
  private static final Set<String> W_NOUNS =
      Set.of(
          "وزير", "وزيره", "وزاره", "وزراء", "وكاله", "وكالات", "وكيل", "واشنطن", "وصل", "وصلت",
          "وقع", "وقعت", "وافق", "وافقت", "وفد", "وفاه", "وسط", "وجه", "وجهت", "وحده", "وقف",
          "وثيقه", "وثائق", "وسائل", "وضع", "وضعت", "واصل", "واصلت", "ودع", "ولايه", "ولي", "وارسو",
          "واحد", "وسيط", "وساطه", "وعد", "وصف", "وصفت");

  /** Words by which a paragraph goes on from the one before. */
  private static final Set<String> CONNECTORS =
      Set.of(
          "كما",
          "لكن",
          "بدوره",
          "بدورها",
          "فيما",
          "بينما",
          "يذكر",
          "يشار",
          "الجدير",
          "جدير",
          "كذلك",
          "ايضا",
          "بالمقابل",
          "لذلك",
          "غير",
          "الا",
          "تابع",
          "تابعت",
          "اضاف",
          "اضافت");

  private final Draft draft;
  private final boolean[] opens;
  private final boolean[] prompts;

  private int part = 1;
  private int parts = 1;
  private boolean proseSeen;
  private boolean ended;
  private Block.Kind section;
  private boolean prompted;
  private boolean listed;

  /**
   * A walk over the paragraphs.
   *
   * @param opens whether a cut paragraph opens a section
   * @param prompts whether a cut paragraph asks to read something else
   */
  Sections(Draft draft, boolean[] opens, boolean[] prompts) {
    this.draft = draft;
    this.opens = opens;
    this.prompts = prompts;
  }

  /** Assigns parts and cuts what belongs to a section. */
  void walk() {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isCut(i)) {
        passCut(i);
      } else {
        passKept(i);
      }
      draft.part(i, part);
    }
  }

  private void passCut(int i) {
    Block.Kind kind = draft.kind(i);
    if (opens[i]) {
      section = kind == Block.Kind.NAV ? Block.Kind.RELATED : kind;
      prompted = prompts[i];
      listed = false;
    }
    boolean ends = kind == Block.Kind.SOURCE || kind == Block.Kind.KEYWORDS;
    if (ends && proseSeen) {
      ended = true;
      section = opens[i] ? section : null;
    }
    boolean link = draft.rule(i).startsWith("repeat") && !draft.paragraph(i).isProse();
    if (link && section != null) {
      draft.cut(i, section, "section." + section.id());
    }
  }

  private void passKept(int i) {
    if (section != null || ended) {
      if (startsArticle(i)) {
        startArticle();
      } else if (!cutInSection(i)) {
        section = null;
      }
    }
    proseSeen |= draft.isProse(i);
  }

  private void startArticle() {
    if (proseSeen) {
      part = ++parts;
      proseSeen = false;
      ended = false;
    }
    section = null;
  }

  /** Cuts a paragraph that belongs to the open section or stands behind the article's end. */
  private boolean cutInSection(int i) {
    Paragraph p = draft.paragraph(i);
    if (section == Block.Kind.KEYWORDS && !(p.size() <= 5 && p.isTitle())) {
      section = null;
    }
    if (section != null && isListed(i)) {
      draft.cut(i, section, "section." + section.id());
      listed = true;
      return true;
    }
    boolean stray = section == null && ended && p.isTitle() && !leadsToProse(i);
    if (stray) {
      draft.cut(i, p.size() <= 3 ? Block.Kind.NAV : Block.Kind.RELATED, "after_end");
    }
    return stray;
  }

  private boolean isListed(int i) {
    Paragraph p = draft.paragraph(i);
    if (!ended && proseSeen && resumes(i)) {
      return false;
    }
    boolean loose = p.size() < 8 && p.ending() != Ending.STOP;
    boolean bullet = p.bulleted() && p.size() < TEASER_WORDS;
    if (bullet || p.isTitle() || loose || p.ending() == Ending.ELLIPSIS) {
      return true;
    }
    int next = draft.nextKept(i + 1);
    boolean amongTitles =
        next == draft.size() || draft.paragraph(next).isTitle() || draft.paragraph(next).bulleted();
    return ended && listed && amongTitles && p.size() < TEASER_WORDS;
  }

  /** Whether the article goes on behind links between its paragraphs: with text, or a subhead. */
  private boolean resumes(int i) {
    Paragraph p = draft.paragraph(i);
    if (p.bulleted()) {
      return false;
    }
    boolean text = p.size() >= 10 && goesOn(i) || p.size() >= 14 && p.commas() > 0;
    boolean subhead =
        listed && leadsToProse(i) && p.size() <= 14 && isAbout(p, draft.nextKept(i + 1));
    return text || subhead;
  }

  private boolean leadsToProse(int i) {
    int next = draft.nextKept(i + 1);
    return next < draft.size() && draft.paragraph(next).isProse();
  }

  /** Whether the paragraph is the headline of an article and no link. */
  private boolean startsArticle(int i) {
    Paragraph title = draft.paragraph(i);
    if (!title.isTitle() || title.bulleted() || title.size() < 3) {
      return false;
    }
    int body = bodyAfter(i);
    if (body < 0) {
      return false;
    }
    Story story = story(body);
    if (story.words < STORY_WORDS || story.sentences < 2) {
      return false;
    }
    if (!proseSeen) {
      return true;
    }
    if (ended && section == null) {
      return story.words >= LONG_STORY_WORDS && story.paragraphs >= 2;
    }
    // A list of titles with teasers has one paragraph under each.
    boolean unbroken = story.together >= 2 || story.paragraphs == 1;
    boolean paragraphs = story.together >= 2 || draft.paragraph(body).size() >= LONG_STORY_WORDS;
    if (ended) {
      return prompted ? unbroken : paragraphs;
    }
    return !listed && paragraphs && !goesOn(body) && isAbout(title, body);
  }

  /**
   * The first paragraph of prose behind a title, over a byline and the like; -1 if there is none.
   */
  private int bodyAfter(int i) {
    int steps = 0;
    for (int j = draft.nextKept(i + 1); j < draft.size(); j = draft.nextKept(j + 1)) {
      Paragraph p = draft.paragraph(j);
      if (p.bulleted()) {
        return -1;
      }
      if (p.isProse()) {
        return j;
      }
      boolean furniture = draft.kind(j) == Block.Kind.BYLINE || p.size() <= 5;
      if (!furniture || ++steps > 3) {
        return -1;
      }
    }
    return -1;
  }

  /** How much prose there is from some paragraph on; {@code together} without a title between. */
  private record Story(int words, int sentences, int paragraphs, int together) {}

  private Story story(int from) {
    int words = 0;
    int sentences = 0;
    int paragraphs = 0;
    int together = 0;
    boolean unbroken = true;
    for (int j = from; j < draft.size() && words < 2 * LONG_STORY_WORDS; j++) {
      Paragraph p = draft.paragraph(j);
      if (draft.isCut(j)) {
        if (draft.kind(j) == Block.Kind.NAV && !opens[j]) {
          continue;
        }
        break;
      }
      if (p.bulleted() || !p.isProse() && !leadsToProse(j)) {
        break;
      }
      unbroken &= p.isProse();
      if (p.isProse()) {
        words += p.size();
        sentences += p.sentences();
        paragraphs++;
        together += unbroken ? 1 : 0;
      }
    }
    return new Story(words, sentences, paragraphs, together);
  }

  private boolean goesOn(int i) {
    Paragraph p = draft.paragraph(i);
    String first = p.words().get(0);
    boolean and = first.length() >= 4 && first.charAt(0) == 'و' && !W_NOUNS.contains(first);
    return and || CONNECTORS.contains(first);
  }

  private boolean isAbout(Paragraph title, int body) {
    return Content.share(Content.of(title), Content.of(draft.paragraph(body))) >= 0.4;
  }
}
