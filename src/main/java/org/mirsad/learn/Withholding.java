package org.mirsad.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;

/**
 * Withholds a share of the words that sentiment and stances are found by from the analysis of each
 * training article.
 *
 * <p>The lists were mended with most of these articles in sight and know their wordings better than
 * those of any other text. A model taught by what the full lists find there would trust them too
 * far, and learn too little of what else in a sentence tells an opinion. Articles are put into
 * groups, and each group is read with another part of the lists; the idea is that of dropout
 * (Srivastava et al. 2014), applied to entries instead of features.
 */
final class Withholding {
  /** How many groups of articles there are, each with lists of its own. */
  static final int GROUPS = 5;

  /** Shares of what is withheld from a group, in percent. */
  static final int WORDINGS = 40;

  static final int FRAMES = 30;
  static final int LEXEMES = 30;

  private Withholding() {}

  /** The group of a document, by its name alone. */
  static int group(String document) {
    return Math.floorMod(hash(document), GROUPS);
  }

  /** What a group of articles is read with. What only silences a wording is never withheld. */
  static Knowledge from(Knowledge knowledge, int group) {
    Map<String, Issue> issues = new LinkedHashMap<>();
    knowledge.issues().forEach((id, issue) -> issues.put(id, from(issue, group)));
    return knowledge.withWords(
        issues,
        knowledge.sentiment().stream()
            .filter(entry -> !isWithheld(entry.lexeme(), group, LEXEMES))
            .toList(),
        knowledge.stance().stream()
            .filter(frame -> !isWithheld(frame.lexeme(), group, FRAMES))
            .toList());
  }

  private static Issue from(Issue issue, int group) {
    List<Issue.Phrase> known =
        issue.phrases().stream()
            .filter(p -> p.isNamesake() || !isWithheld(p.text(), group, WORDINGS))
            .toList();
    return issue.withPhrases(known);
  }

  private static boolean isWithheld(String entry, int group, int share) {
    return Math.floorMod(hash(group + " " + entry), 100) < share;
  }

  /** Mixed, for the last digits of {@link String#hashCode()} are those of the last letters. */
  private static int hash(String text) {
    int hash = text.hashCode();
    hash = (hash ^ hash >>> 16) * 0x85ebca6b;
    hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
    return hash ^ hash >>> 16;
  }
}
