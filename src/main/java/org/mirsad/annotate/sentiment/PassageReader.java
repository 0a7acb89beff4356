package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.deed.DeedReference;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.role.RoleBuilder;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Morphology;

/** Makes the {@link Passage} of each sentence, carrying the topic from one to the next. */
public final class PassageReader {
  private final Knowledge knowledge;
  private final RoleBuilder roleBuilder;
  private final ShifterIndex shifters;
  private final SentimentIndex sentiment;

  public PassageReader(Knowledge knowledge, Morphology morphology) {
    this.knowledge = knowledge;
    this.roleBuilder = new RoleBuilder(knowledge);
    this.shifters = new ShifterIndex(knowledge);
    this.sentiment = new SentimentIndex(knowledge, morphology);
  }

  /** The passages of an article's sentences, in order. */
  public List<Passage> read(AnnotatedArticle article) {
    return article.shared(Passage.class, knowledge, this::passages);
  }

  private List<Passage> passages(AnnotatedArticle article) {
    Map<Integer, List<Mention>> references =
        article.layer(PronounAnnotator.LAYER).stream()
            .collect(Collectors.groupingBy(Mention::sentence));
    Map<Integer, List<DeedReference>> deeds =
        article.layer(DeedReference.LAYER).stream()
            .collect(Collectors.groupingBy(DeedReference::sentence));
    Map<Integer, List<Statement>> said =
        article.layer(Statement.LAYER).stream().collect(Collectors.groupingBy(Statement::sentence));
    List<Passage> passages = new ArrayList<>();
    Passage previous = null;
    List<SentenceRoles> sentences = roleBuilder.roles(article);
    boolean sports = Sports.isIn(sentences);
    for (SentenceRoles roles : sentences) {
      int number = roles.sentence().number();
      previous =
          new Passage(
              roles,
              said.getOrDefault(number, List.of()),
              references.getOrDefault(number, List.of()),
              deeds.getOrDefault(number, List.of()),
              shifters,
              sentiment,
              previous,
              sports,
              knowledge);
      passages.add(previous);
    }
    return passages;
  }
}
