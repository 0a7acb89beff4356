package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;

/**
 * Tells what a wording means that says again, in fewer words, what the article has told before:
 * behind «فتح الحدود أمام اللاجئين» (opening the borders to refugees) «فتح الحدود» (opening the
 * borders) is that, and no end of a boycott. Only of wordings that count for an issue by what else
 * the article speaks of. Lives for one article.
 *
 * <p>Known miss: the shorter wording behind «ب» or «ل».
 */
final class ShortenedWordings {
  private record Told(String issueId, int direction, Set<String> words) {}

  private final List<Told> told = new ArrayList<>();

  /** The issues of a sentence, each as it was told before; takes note of them. */
  List<IssueHit> of(Passage passage, List<IssueHit> hits) {
    List<IssueHit> same = new ArrayList<>();
    for (IssueHit hit : hits) {
      same.add(before(passage, hit).map(t -> hit.of(t.issueId())).orElse(hit));
    }
    for (IssueHit hit : same) {
      told.add(new Told(hit.issueId(), hit.phrase().direction(), words(passage, hit)));
    }
    return List.copyOf(same);
  }

  /** What was told last in the same words and more. */
  private Optional<Told> before(Passage passage, IssueHit hit) {
    if (hit.phrase().any().isEmpty() || hit.first() == hit.last()) {
      return Optional.empty();
    }
    Set<String> words = words(passage, hit);
    for (int i = told.size() - 1; i >= 0; i--) {
      Told last = told.get(i);
      boolean longer = last.words().size() > words.size() && last.words().containsAll(words);
      if (longer && last.direction() == hit.phrase().direction()) {
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }

  private static Set<String> words(Passage passage, IssueHit hit) {
    Set<String> words = new HashSet<>();
    for (int i = hit.first(); i <= hit.last(); i++) {
      words.add(bare(passage.word(i)));
    }
    return words;
  }

  /** «الشحنات», «للشحنات»: without article and what is joined to it. */
  private static String bare(Word word) {
    String folded = word.folded();
    int article = folded.indexOf("ال");
    if (folded.startsWith("لل")) {
      return folded.substring(2);
    }
    return word.form().hasArticle() && article >= 0 && article <= 2
        ? folded.substring(article + 2)
        : folded;
  }
}
