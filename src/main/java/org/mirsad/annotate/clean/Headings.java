package org.mirsad.annotate.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.clean.Paragraph.Ending;

/**
 * Tells headline, byline, lead, subhead and body of one article apart, by their place and length.
 * An automatic summary pasted above an article counts as lead, beside the article's own.
 */
final class Headings {
  private static final int SUBHEAD_WORDS = 14;
  private static final int DECK_WORDS = 12;
  private static final int BYLINE_WORDS = 5;
  private static final int SUMMARY_WORDS = 50;

  private final Draft draft;

  private final List<Integer> kept;

  /**
   * An article's paragraphs.
   *
   * @param kept the numbers of those that are not cut, in order
   */
  Headings(Draft draft, List<Integer> kept) {
    this.draft = draft;
    this.kept = kept;
  }

  /**
   * Labels the article's paragraphs.
   *
   * @param title the headline that the source gives, folded words, may be empty
   */
  void label(List<String> title) {
    int at = skipBylines(0);
    if (at < kept.size() && isHeadline(at, title)) {
      draft.label(kept.get(at), Block.Kind.HEADLINE, "position.headline");
      at = labelBelowHeadline(at + 1);
    }
    int lead = firstText(at);
    if (lead < kept.size()) {
      draft.label(kept.get(lead), Block.Kind.LEAD, "position.lead");
      int body = lead + 1;
      if (isSummary(lead)) {
        draft.label(kept.get(lead), Block.Kind.LEAD, "position.summary");
        draft.label(kept.get(body), Block.Kind.LEAD, "position.lead");
        body++;
      }
      labelSubheads(body);
    }
  }

  private Paragraph paragraph(int at) {
    return draft.paragraph(kept.get(at));
  }

  private boolean isByline(int at) {
    return draft.kind(kept.get(at)) == Block.Kind.BYLINE;
  }

  private int skipBylines(int from) {
    int at = from;
    while (at < kept.size() && isByline(at)) {
      at++;
    }
    return at;
  }

  private boolean isHeadline(int at, List<String> title) {
    Paragraph p = paragraph(at);
    if (!title.isEmpty() && p.words().equals(title)) {
      return true;
    }
    int next = skipBylines(at + 1);
    return p.isTitle() && p.size() >= 2 && next < kept.size() && hasProseBelow(at, p);
  }

  private boolean hasProseBelow(int at, Paragraph p) {
    for (int below = at + 1; below < kept.size() && below <= at + 5; below++) {
      Paragraph other = paragraph(below);
      if (other.isProse() && other.size() > p.size()) {
        return true;
      }
    }
    return false;
  }

  /** Names and second headlines between the headline and the text. */
  private int labelBelowHeadline(int from) {
    int at = from;
    while (at + 1 < kept.size() && isBetween(at)) {
      Paragraph p = paragraph(at);
      if (!isByline(at)) {
        boolean name = p.size() <= BYLINE_WORDS && p.ending() == Ending.NONE;
        draft.label(
            kept.get(at),
            name ? Block.Kind.BYLINE : Block.Kind.SUBHEAD,
            name ? "position.byline" : "position.deck");
      }
      at++;
    }
    return at;
  }

  private boolean isBetween(int at) {
    return isByline(at)
        || paragraph(at).isTitle()
            && paragraph(at).size() <= DECK_WORDS
            && hasProseBelow(at, paragraph(at));
  }

  private int firstText(int from) {
    int at = skipBylines(from);
    while (at + 1 < kept.size() && isSubhead(at)) {
      draft.label(kept.get(at), Block.Kind.SUBHEAD, "position.subhead");
      at = skipBylines(at + 1);
    }
    return at;
  }

  /**
   * A summary: a long first paragraph of several sentences, most of whose words come again below,
   * and which tells what the next paragraph tells.
   */
  private boolean isSummary(int lead) {
    Paragraph summary = paragraph(lead);
    if (summary.size() < SUMMARY_WORDS || summary.sentences() < 3 || lead + 2 >= kept.size()) {
      return false;
    }
    Set<String> words = Content.of(summary);
    Set<String> below = new HashSet<>();
    for (int at = lead + 1; at < kept.size(); at++) {
      below.addAll(Content.of(paragraph(at)));
    }
    return paragraph(lead + 1).isProse()
        && Content.share(Content.of(paragraph(lead + 1)), words) >= 0.4
        && Content.share(words, below) >= 0.65;
  }

  private void labelSubheads(int from) {
    for (int at = from; at + 1 < kept.size(); at++) {
      if (!isByline(at) && isSubhead(at)) {
        draft.label(kept.get(at), Block.Kind.SUBHEAD, "position.subhead");
      }
    }
  }

  private boolean isSubhead(int at) {
    Paragraph p = paragraph(at);
    if (p.size() > SUBHEAD_WORDS || !p.isTitle() || p.bulleted()) {
      return false;
    }
    int next = skipBylines(at + 1);
    if (next < kept.size() && paragraph(next).isTitle() && paragraph(next).size() <= 4) {
      next = skipBylines(next + 1); // a subhead of its own under this one
    }
    return next < kept.size()
        && !paragraph(next).bulleted()
        && (paragraph(next).isProse() || paragraph(next).size() >= 2 * p.size() + 4);
  }
}
