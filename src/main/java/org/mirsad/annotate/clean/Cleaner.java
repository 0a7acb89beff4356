package org.mirsad.annotate.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Block;
import org.mirsad.document.Document;
import org.mirsad.knowledge.Boilerplate;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.Publisher;
import org.mirsad.text.Folding;
import org.mirsad.text.SentenceSplitter;
import org.mirsad.text.Span;

/**
 * Cuts a document into typed blocks and tells its articles from what was scraped along with them.
 *
 * <p>Needs: the document's text, the wordings of {@code boilerplate.tsv}, the outlets of {@code
 * publishers.json}, the lines that the corpus repeats. Decides, in this order, by wording, by shape
 * (menus, glued headlines, dates, calls to buy, small print), by repetition across the corpus and
 * inside the document, by section (what follows «مقالات مشابهة» or a source line), and tells
 * headline, byline, lead and subhead by position. Every decision names its rule.
 *
 * <p>Known misses: comments of readers; links in the middle of a line; a second article without any
 * heading, source or keyword line before it.
 *
 * <p>Example: «المصدر: وكالات» (source: agencies) is a source line, cut by {@code wording.source};
 * a headline and two paragraphs below it are article 2.
 *
 * <p>Immutable and thread-safe; time and memory are linear in the text.
 */
public final class Cleaner {
  static final String REPEATED_HEADLINE = "repeat.headline";

  private static final String REPEAT = "repeat";

  /** How much of a long line's end is searched for furniture. */
  private static final int TAIL = 300;

  private final Wording wording;
  private final Publishers publishers;
  private final Articles articles;

  public Cleaner(Knowledge knowledge) {
    this(knowledge.boilerplate(), knowledge.publishers());
  }

  /** A cleaner that knows nothing but these wordings and outlets. */
  public Cleaner(List<Boilerplate> boilerplate, List<Publisher> outlets) {
    wording = new Wording(boilerplate);
    publishers = new Publishers(outlets);
    articles = new Articles(publishers);
  }

  /** A key of who printed the document, as in its line keys: publisher, else host, else folder. */
  public static long outlet(Document document) {
    return LineKeys.outlet(document);
  }

  /**
   * Keys of the document's lines, each once, by which a corpus counts lines that stand under many
   * articles of one outlet (its metadata's publisher, else its host, else its folder).
   */
  public static List<Long> lineKeys(Document document) {
    return LineKeys.of(document);
  }

  /**
   * Cuts a document into blocks that cover its text without gap or overlap. Embedded articles are
   * parts 2 and up; a repeat belongs to the part it stands in, everything else that is cut to none.
   *
   * @param repeatedLines keys of lines that stand under many articles of one outlet
   */
  public List<Block> clean(Document document, Set<Long> repeatedLines) {
    String text = document.text();
    Draft draft = new Draft(text, paragraphs(text));
    if (draft.size() == 0) {
      return text.isEmpty()
          ? List.of()
          : List.of(new Block(0, 0, Block.Kind.NAV, false, "blank", new Span(0, text.length())));
    }
    boolean[] opens = new boolean[draft.size()];
    boolean[] prompts = new boolean[draft.size()];
    for (int i = 0; i < draft.size(); i++) {
      judge(draft, i, opens, prompts);
    }
    cutRepeatedLines(draft, document, repeatedLines);
    int[] originals = Repeats.find(draft.paragraphs());
    cutRepeats(draft, originals);
    new Sections(draft, opens, prompts).walk();
    new Margins(draft).cut();
    restoreOrphans(draft, originals);
    labelParts(draft, document.metadata().title());
    copyKinds(draft, originals);
    return draft.blocks();
  }

  /** The articles of a document in reading order, undated, from the blocks it was cut into. */
  public List<Article> articles(Document document, List<Block> blocks) {
    return articles.of(document, blocks);
  }

  /** The document's lines, furniture at the end of a long line apart. */
  private List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      List<Span> furniture = furnitureAtEnd(text, line);
      int end = furniture.isEmpty() ? line.end() : furniture.get(0).start();
      paragraphs.add(Paragraph.of(text, new Span(line.start(), visibleEnd(text, line, end))));
      furniture.forEach(span -> paragraphs.add(Paragraph.of(text, span)));
    }
    return paragraphs;
  }

  private static int visibleEnd(String text, Span line, int cut) {
    int end = cut;
    while (end > line.start() && Lines.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The last sentences of a long line as far as they are furniture. */
  private List<Span> furnitureAtEnd(String text, Span line) {
    if (line.length() < TAIL / 2) {
      return List.of();
    }
    int from = Math.max(line.start(), line.end() - TAIL);
    List<Span> sentences = SentenceSplitter.split(text, new Span(from, line.end()));
    int first = sentences.size();
    // The first may be cut in its middle: it is never judged.
    while (first > 1 && isFurniture(Paragraph.of(text, sentences.get(first - 1)))) {
      first--;
    }
    return sentences.subList(Math.min(first, sentences.size()), sentences.size());
  }

  private boolean isFurniture(Paragraph sentence) {
    Optional<Wording.Hit> hit = wording.match(sentence);
    return hit.isPresent() && hit.get().kind() != Block.Kind.BYLINE;
  }

  /** What a paragraph's wording and look say. */
  private void judge(Draft draft, int i, boolean[] opens, boolean[] prompts) {
    Paragraph p = draft.paragraph(i);
    if (Shape.isButtonRow(p, wording)) {
      draft.cut(i, Block.Kind.NAV, "shape.buttons");
      return;
    }
    Optional<Wording.Hit> hit = wording.match(p);
    if (hit.isPresent() && !isLabelledHeadline(i, p, hit.get())) {
      Wording.Hit found = hit.get();
      opens[i] = found.heading();
      prompts[i] = found.prompt();
      if (found.kind() == Block.Kind.BYLINE) {
        draft.label(i, found.kind(), found.id());
      } else {
        draft.cut(i, found.kind(), found.id());
      }
    } else if (p.size() == 0) {
      draft.cut(i, Block.Kind.NAV, "shape.no_words");
    } else if (Shape.isFollowPrompt(p)) {
      draft.cut(i, Block.Kind.NAV, "shape.follow");
    } else if (Shape.isMenu(p)) {
      draft.cut(i, Block.Kind.NAV, "shape.menu");
    } else if (Shape.isGlued(p, draft.text())) {
      draft.cut(i, Block.Kind.NAV, "shape.glued");
    } else if (Shape.isSmallPrint(p)) {
      draft.cut(i, Block.Kind.DISCLAIMER, "shape.small_print");
    } else if (Shape.isCall(p, draft.text())) {
      draft.cut(i, Block.Kind.AD, "shape.call");
    } else if (Shape.isDate(p)) {
      draft.label(i, Block.Kind.BYLINE, "shape.date");
    } else if (isCredit(p, draft.text())) {
      draft.cut(i, Block.Kind.CAPTION, "shape.credit");
    }
  }

  /** «خاص: …», «تقرير: …» above an article: a label and the headline, and no name behind it. */
  private static boolean isLabelledHeadline(int i, Paragraph p, Wording.Hit hit) {
    return i == 0 && hit.kind() == Block.Kind.BYLINE && p.size() > 4 && !Shape.isDate(p);
  }

  /** A line of some words that ends with the name of an agency in brackets: under a picture. */
  private boolean isCredit(Paragraph p, String text) {
    int end = p.span().end() - 1;
    if (p.size() > 25 || p.size() < 2 || p.stops() > 0 || text.charAt(end) != ')') {
      return false;
    }
    int open = text.lastIndexOf('(', end);
    return open > p.span().start() + 8
        && text.charAt(open - 1) != '.'
        && isCreditName(text.substring(open + 1, end));
  }

  /** «رويترز», «الفرنسية-أرشيف»: one of the names is enough. */
  private boolean isCreditName(String names) {
    for (String name : names.split("[-–/،,]", 4)) {
      if (publishers.isKnown(name) || Shape.isPictureCredit(Folding.fold(name).strip())) {
        return true;
      }
    }
    return false;
  }

  private static void cutRepeatedLines(Draft draft, Document document, Set<Long> repeated) {
    if (repeated.isEmpty()) {
      return;
    }
    long outlet = LineKeys.outlet(document);
    for (int i = 0; i < draft.size(); i++) {
      Paragraph p = draft.paragraph(i);
      boolean known = LineKeys.isKeyed(p) && repeated.contains(LineKeys.key(outlet, p.words()));
      if (known && draft.isKept(i) && draft.kind(i) != Block.Kind.BYLINE) {
        draft.cut(i, Block.Kind.NAV, "corpus.repeated_line");
      }
    }
  }

  private static void cutRepeats(Draft draft, int[] originals) {
    for (int i = 0; i < draft.size(); i++) {
      if (originals[i] >= 0 && draft.isKept(i)) {
        draft.cut(i, Block.Kind.BODY, REPEAT);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isKept(i) && draft.paragraph(i).isTitle() && headsRepeat(draft, i, originals)) {
        draft.cut(i, Block.Kind.HEADLINE, REPEATED_HEADLINE);
      }
    }
  }

  /** Whether at least two paragraphs below, or the opening of the document, are printed again. */
  private static boolean headsRepeat(Draft draft, int i, int[] originals) {
    int first = i + 1;
    if (first >= draft.size() || !draft.rule(first).equals(REPEAT)) {
      return false;
    }
    boolean two =
        first + 1 < draft.size()
            && draft.rule(first + 1).equals(REPEAT)
            && originals[first + 1] > originals[first];
    return two || originals[first] == 0 && draft.paragraph(first).isProse();
  }

  /** A repeat of what was cut for another reason is the one that counts. */
  private static void restoreOrphans(Draft draft, int[] originals) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.rule(i).equals(REPEAT) && draft.isCut(originals[i])) {
        draft.restore(i);
      }
    }
  }

  private static void labelParts(Draft draft, String title) {
    List<String> words = new ArrayList<>();
    Paragraph.tokenize(Folding.fold(title), new ArrayList<>(), words);
    Map<Integer, List<Integer>> parts = new TreeMap<>();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isKept(i)) {
        parts.computeIfAbsent(draft.part(i), part -> new ArrayList<>()).add(i);
      }
    }
    parts.forEach((part, kept) -> new Headings(draft, kept).label(part == 1 ? words : List.of()));
  }

  private static void copyKinds(Draft draft, int[] originals) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.rule(i).equals(REPEAT)) {
        draft.cut(i, draft.kind(originals[i]), REPEAT);
      }
    }
  }
}
