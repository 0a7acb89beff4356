package org.mirsad.annotate.clean;

import org.mirsad.annotate.Block;
import org.mirsad.annotate.clean.Paragraph.Ending;

/** Cuts menus and lists of titles above and below the text that nothing announces. */
final class Margins {
  private static final int RUN = 3;
  private static final int TINY = 3;
  private static final int TITLE_WORDS = 5;

  private final Draft draft;

  Margins(Draft draft) {
    this.draft = draft;
  }

  void cut() {
    int first = 0;
    while (first < draft.size() && !draft.isProse(first)) {
      first++;
    }
    int last = draft.size() - 1;
    while (last >= 0 && !draft.isProse(last)) {
      last--;
    }
    if (last < 0) {
      return;
    }
    cutTinyRuns(0, first);
    if (endsInStops(last)) {
      cutTitles(last + 1);
      cutTinyRuns(last + 1, draft.size());
    }
  }

  /** Three or more lines of hardly a word each. */
  private void cutTinyRuns(int from, int to) {
    int run = from;
    for (int i = from; i <= to; i++) {
      if (i < to && isTiny(i)) {
        continue;
      }
      if (i - run >= RUN) {
        cutKept(run, i, Block.Kind.NAV, "shape.menu_run");
      }
      run = i + 1;
    }
  }

  private boolean isTiny(int i) {
    Paragraph p = draft.paragraph(i);
    return p.size() <= TINY && p.isTitle() && draft.kind(i) != Block.Kind.BYLINE;
  }

  /** Titles alone below the last prose of a document whose paragraphs end in full stops. */
  private void cutTitles(int from) {
    int titles = 0;
    int others = 0;
    for (int i = from; i < draft.size(); i++) {
      if (draft.isKept(i)) {
        titles += isStoryTitle(draft.paragraph(i)) ? 1 : 0;
        others += isStoryTitle(draft.paragraph(i)) ? 0 : 1;
      }
    }
    if (titles >= RUN && others * 5 <= titles) {
      cutKept(from, draft.size(), Block.Kind.RELATED, "shape.titles_at_end");
    }
  }

  /** A title of some words: no item of a list, no address, no number to call. */
  private static boolean isStoryTitle(Paragraph p) {
    return p.isTitle()
        && p.size() >= TITLE_WORDS
        && !p.bulleted()
        && !Character.isDigit(p.words().get(0).charAt(0));
  }

  private void cutKept(int from, int to, Block.Kind kind, String rule) {
    for (int i = from; i < to; i++) {
      if (draft.isKept(i)) {
        draft.cut(i, kind, rule);
      }
    }
  }

  private boolean endsInStops(int last) {
    int prose = 0;
    int stops = 0;
    for (int i = 0; i <= last; i++) {
      if (draft.isProse(i)) {
        prose++;
        stops += draft.paragraph(i).ending() == Ending.STOP ? 1 : 0;
      }
    }
    return prose >= 2 && stops * 10 >= prose * 7;
  }
}
