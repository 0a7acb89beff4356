package org.mirsad.annotate.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.reference.NounReferenceAnnotator;
import org.mirsad.annotate.role.RoleBuilder;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Morphology;

/**
 * Finds who says what: verbs of speech before and behind their content, participles that go on
 * («مضيفا»), source phrases («بحسب»), headlines with a colon, quotations over several sentences,
 * dropped subjects.
 *
 * <p>A dropped subject and a quotation without a verb belong to whom spoke last in the article,
 * while the next two sentences speak of nobody else. Example: «وأضاف أن المحادثات مستمرة» (and he
 * added that the talks go on) belongs to the speaker before it.
 */
public final class StatementAnnotator implements Annotator<Statement> {
  private static final Comparator<Statement> ORDER =
      Comparator.comparingInt(Statement::sentence)
          .thenComparing(Statement::span)
          .thenComparing(Statement::speakerId)
          .thenComparing(Statement::verb);

  private final RoleBuilder roleBuilder;
  private final SpeechIndex index;
  private final Agreement agreement;
  private final VerbSpeakers verbSpeakers;
  private final SourceSpeakers sourceSpeakers;

  public StatementAnnotator(Knowledge knowledge, Morphology morphology) {
    this.roleBuilder = new RoleBuilder(knowledge);
    this.index = new SpeechIndex(knowledge, morphology);
    this.agreement = new Agreement(knowledge.actors());
    this.verbSpeakers = new VerbSpeakers(agreement);
    this.sourceSpeakers = new SourceSpeakers(agreement);
  }

  @Override
  public Layer<Statement> layer() {
    return Statement.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Sentence.LAYER, Mention.LAYER, NounReferenceAnnotator.LAYER);
  }

  @Override
  public List<Statement> annotate(AnnotatedArticle article) {
    List<Sentence> sentences = article.layer(Sentence.LAYER);
    List<SentenceRoles> roles = roleBuilder.roles(article);
    ArticleReader reader =
        new ArticleReader(
            article.text(),
            sentences,
            index,
            agreement,
            verbSpeakers,
            sourceSpeakers,
            roles.stream().map(SentenceRoles::mentions).toList(),
            roles::get);
    for (SentenceRoles sentence : roles) {
      if (reader.isWorthReading(sentence.sentence())) {
        reader.read(sentence);
      }
    }
    List<Statement> statements = reader.statements();
    statements.sort(ORDER);
    return statements;
  }
}
