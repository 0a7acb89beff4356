package org.mirsad.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirsad.analysis.Analyzer.CutDocument;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.annotate.time.TimeExpression;
import org.mirsad.text.CodePoints;

/** What the plain analysis found, by document name. */
public final class AnalyzerPredictions implements Predictions {
  private final FoundDocuments documents = new FoundDocuments();

  /**
   * Adds an analysed document.
   *
   * @param articles the document's articles, annotated
   */
  public void add(CutDocument document, List<AnnotatedArticle> articles) {
    documents.add(document.document().sourceUri(), found(document, articles));
  }

  @Override
  public Optional<FoundDocument> of(String name) {
    return documents.of(name);
  }

  private static FoundDocument found(CutDocument document, List<AnnotatedArticle> articles) {
    CodePoints offsets = new CodePoints(document.document().text());
    List<FoundDocument.Mention> mentions = new ArrayList<>();
    List<FoundDocument.Statement> statements = new ArrayList<>();
    List<FoundDocument.Opinion> opinions = new ArrayList<>();
    List<FoundDocument.Stance> stances = new ArrayList<>();
    List<FoundDocument.Date> dates = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      for (Mention mention : PronounAnnotator.allMentions(article)) {
        mentions.add(
            new FoundDocument.Mention(
                offsets.span(mention.span()), mention.actorId(), mention.kind().id()));
      }
      for (Statement statement : article.layer(Statement.LAYER)) {
        statements.add(
            new FoundDocument.Statement(offsets.span(statement.span()), statement.speakerId()));
      }
      for (Opinion opinion : article.layer(Opinion.LAYER)) {
        opinions.add(
            new FoundDocument.Opinion(
                offsets.span(opinion.span()),
                opinion.targetId(),
                opinion.voice(),
                opinion.polarity()));
      }
      for (Stance stance : article.layer(Stance.LAYER)) {
        stances.add(
            new FoundDocument.Stance(
                offsets.span(stance.span()),
                stance.holderId(),
                stance.issueId(),
                stance.label().id()));
      }
      for (TimeExpression date : article.layer(TimeExpression.LAYER)) {
        dates.add(new FoundDocument.Date(offsets.span(date.span()), date.surface(), date.value()));
      }
    }
    List<FoundDocument.Block> blocks =
        document.blocks().stream()
            .map(b -> new FoundDocument.Block(offsets.span(b.span()), b.kind().id(), b.kept()))
            .toList();
    return new FoundDocument(
        document.document().text(), blocks, mentions, statements, opinions, stances, dates);
  }
}
