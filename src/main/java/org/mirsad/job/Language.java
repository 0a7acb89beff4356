package org.mirsad.job;

import java.util.List;
import org.mirsad.annotate.Block;
import org.mirsad.text.Folding;

/** What can be told of a text's language by looking at it. */
final class Language {
  private static final List<String> MACHINE_TRANSLATION =
      List.of(
          "ترجمه اليه",
          "ترجم اليا",
          "مترجم اليا",
          "ترجم هذا المقال اليا",
          "بواسطه الذكاء الاصطناعي");

  private Language() {}

  /** {@code ar} when most letters are Arabic, else {@code und}. */
  static String of(String text) {
    int arabic = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC) {
          arabic++;
        } else {
          other++;
        }
      }
    }
    return arabic > other ? "ar" : "und";
  }

  /** Whether a byline, source line or disclaimer of the document owns up to machine translation. */
  static boolean saysMachineTranslated(String text, List<Block> blocks) {
    for (Block block : blocks) {
      boolean declares =
          switch (block.kind()) {
            case BYLINE, SOURCE, DISCLAIMER -> true;
            case HEADLINE, LEAD, SUBHEAD, BODY, CAPTION, KEYWORDS, NAV, SHARE, RELATED, AD -> false;
          };
      if (declares && claims(Folding.fold(block.span().of(text)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean claims(String folded) {
    return MACHINE_TRANSLATION.stream().anyMatch(folded::contains);
  }
}
