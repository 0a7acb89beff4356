package org.mirsad.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.stance.Stance;

/** The catalogue of judged news sentences, and what the annotators read in a sentence. */
public final class Judgements {
  /** The day the sentences are of. */
  public static final String DAY = "2025-05-20";

  private Judgements() {}

  /** A sentence with its labels; a column «?» is skipped. */
  public record Case(String sentence, String opinions, String stances) {
    @Override
    public String toString() {
      return sentence;
    }

    public boolean isPlain() {
      return opinions.equals("-") && stances.equals("-");
    }
  }

  /** The sentences whose opinions are read rightly; the others are open and stand as {@code ?}. */
  public static Stream<Case> casesWithOpinions() {
    return cases().filter(labelled -> !labelled.opinions().equals("?"));
  }

  /** The sentences whose stances are read rightly. */
  public static Stream<Case> casesWithStances() {
    return cases().filter(labelled -> !labelled.stances().equals("?"));
  }

  public static Stream<Case> cases() {
    return text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Case(cells[0], cells[1], cells[2]));
  }

  /** The labels of a column. */
  public static Set<String> labels(String cell) {
    return cell.equals("-") ? Set.of() : new TreeSet<>(List.of(cell.split("\\|")));
  }

  public static Set<String> opinions(String sentence) {
    Set<String> labels = new TreeSet<>();
    for (Opinion opinion : read(sentence).layer(Opinion.LAYER)) {
      labels.add(opinion.targetId() + (opinion.polarity() > 0 ? "+" : "-"));
    }
    return labels;
  }

  public static Set<String> stances(String sentence) {
    return stances(read(sentence));
  }

  public static Set<String> stances(AnnotatedArticle article) {
    Set<String> labels = new TreeSet<>();
    for (Stance stance : article.layer(Stance.LAYER)) {
      String sign =
          switch (stance.label()) {
            case SUPPORT -> "+";
            case CONDITIONAL -> "0";
            case OPPOSE -> "-";
          };
      labels.add(stance.holderId() + ":" + stance.issueId() + sign);
    }
    return labels;
  }

  /** A one-sentence article as the rules alone read it: the catalogue is of what they know. */
  public static AnnotatedArticle read(String sentence) {
    return Annotated.readByRules(sentence, DAY);
  }

  private static String text() {
    try (InputStream in = Judgements.class.getResourceAsStream("judgements.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
