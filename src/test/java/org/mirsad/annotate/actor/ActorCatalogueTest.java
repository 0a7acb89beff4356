package org.mirsad.annotate.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Article;

/** Sentences of conflicts and years, whom each names, and what is to be seen in it. */
class ActorCatalogueTest {

  record Case(String date, String text, String actors, String gloss) {
    @Override
    public String toString() {
      return gloss + ": " + text;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ActorCatalogueTest.class.getResourceAsStream("catalogue.tsv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(row -> new Case(row[0], row[1], row[2].equals("-") ? "" : row[2], row[3]))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesTheActors(Case labelled) {
    AnnotatedArticle article =
        labelled.date().equals("-")
            ? Annotated.read(labelled.text(), Article.Dating.UNDATED)
            : Annotated.read(labelled.text(), labelled.date());
    List<Mention> mentions = article.layer(Mention.LAYER);
    TreeSet<String> ids = new TreeSet<>();
    mentions.stream().filter(Mention::isExplicit).forEach(mention -> ids.add(mention.actorId()));
    assertEquals(labelled.actors(), String.join(" ", ids));
  }
}
