package org.mirsad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.annotate.time.TimeExpression;
import org.mirsad.text.Span;

/** An analysed article for a person: its blocks, and under each sentence what was found in it. */
final class AnnotationText {
  private static final int EXCERPT = 60;
  private static final String INDENT = " ".repeat(14);

  private final Analysis analysis;
  private final PrintWriter out;
  private final Style style;
  private final Reason reason;

  AnnotationText(Analysis analysis, Terminal terminal) {
    this.analysis = analysis;
    this.out = terminal.out();
    this.style = terminal.outStyle();
    this.reason = new Reason(analysis);
  }

  void print() {
    heading();
    List<Sentence> sentences = analysis.article().layer(Sentence.LAYER);
    for (Block block : analysis.blocks()) {
      if (block.kept()) {
        out.println(style.dim(block.kind().id()));
        sentences.stream()
            .filter(sentence -> sentence.blockNo() == block.blockNo())
            .forEach(this::sentence);
      } else {
        out.println(
            style.dim(
                "%s, cut (%s) %s"
                    .formatted(
                        block.kind().id(),
                        block.rule(),
                        Wording.excerpt(surface(block.span()), EXCERPT))));
      }
    }
    out.println();
  }

  private void heading() {
    Article article = analysis.article().article();
    String name = analysis.document().document().sourceUri();
    out.println(
        style.bold(
            "%s, article %d%s"
                .formatted(
                    name.substring(name.lastIndexOf('/') + 1),
                    article.part(),
                    article.parentArticleId().isEmpty() ? "" : " (embedded)")));
    out.println(style.dim("appeared: " + Wording.dating(article.dating())));
  }

  private void sentence(Sentence sentence) {
    out.println("  " + Wording.isolated(Wording.oneLine(surface(sentence.span()))));
    mentions(sentence);
    for (TimeExpression time : in(sentence, TimeExpression.LAYER, TimeExpression::sentence)) {
      found(
          "date",
          "%s %s"
              .formatted(
                  time.value().isEmpty() ? "unresolved" : time.value(), quoted(time.span())));
    }
    in(sentence, Statement.LAYER, Statement::sentence).forEach(this::statement);
    in(sentence, Opinion.LAYER, Opinion::sentence).forEach(this::opinion);
    in(sentence, Stance.LAYER, Stance::sentence).forEach(this::stance);
  }

  private void mentions(Sentence sentence) {
    List<Mention> mentions =
        PronounAnnotator.allMentions(analysis.article()).stream()
            .filter(mention -> mention.sentence() == sentence.number())
            .toList();
    if (!mentions.isEmpty()) {
      found("actors", mentions.stream().map(this::mention).collect(Collectors.joining(", ")));
    }
  }

  private String mention(Mention mention) {
    String how =
        switch (mention.kind()) {
          case NAME -> "";
          case TITLE -> "by title ";
          case METONYM -> "by seat ";
          case PRONOUN -> "by pronoun ";
          case SUBJECT -> "as subject of ";
        };
    return "%s (%s%s)"
        .formatted(
            style.cyan(analysis.actor(mention.actorId())),
            how,
            Wording.isolated(Wording.oneLine(mention.surface())));
  }

  private void statement(Statement statement) {
    found(
        "says",
        "%s, %s%s: %s"
            .formatted(
                style.cyan(speaker(statement)),
                statement.kind().id(),
                statement.verb().isEmpty() ? "" : ", " + Wording.isolated(statement.verb()),
                quoted(statement.span())));
  }

  private String speaker(Statement statement) {
    if (!statement.speakerId().isEmpty()) {
      return analysis.actor(statement.speakerId());
    }
    return statement.speakerSurface().isEmpty()
        ? "somebody"
        : Wording.isolated(Wording.oneLine(statement.speakerSurface()));
  }

  private void opinion(Opinion opinion) {
    found(
        "opinion",
        "%s %s, %s: %s"
            .formatted(
                style.bySign(opinion.polarity(), Wording.signed(opinion.polarity())),
                style.cyan(analysis.actor(opinion.targetId())),
                reason.voice(opinion.voice()),
                quoted(opinion.span())));
    why(opinion.sentence(), opinion.targetId(), opinion.trace(), reason.of(opinion));
  }

  private void stance(Stance stance) {
    String position =
        switch (stance.label()) {
          case SUPPORT -> "for";
          case CONDITIONAL -> "conditional on";
          case OPPOSE -> "against";
        };
    found(
        "stance",
        "%s %s %s: %s"
            .formatted(
                style.cyan(analysis.actor(stance.holderId())),
                style.bySign(stance.label().sign(), position),
                analysis.issue(stance.issueId()),
                quoted(stance.span())));
    why(stance.sentence(), stance.holderId(), stance.trace(), reason.of(stance));
  }

  /** The reason in a sentence, and the judged sentence with actor and cues marked. */
  private void why(int sentence, String actorId, Trace trace, String because) {
    List<Mention> mentions =
        PronounAnnotator.allMentions(analysis.article()).stream()
            .filter(mention -> mention.sentence() == sentence && mention.actorId().equals(actorId))
            .toList();
    Span span = analysis.article().layer(Sentence.LAYER).get(sentence).span();
    MarkedSentence marked =
        MarkedSentence.judged(analysis.article().text(), span, mentions, trace, style);
    out.println(INDENT + marked.line());
    out.println(INDENT + style.dim("because " + because));
  }

  private void found(String what, String text) {
    out.println("    " + style.dim("%-9s ".formatted(what)) + text);
  }

  private String quoted(Span span) {
    return Wording.excerpt(surface(span), EXCERPT);
  }

  private String surface(Span span) {
    return span.of(analysis.article().text());
  }

  private <T> List<T> in(Sentence sentence, Layer<T> layer, ToIntFunction<T> number) {
    return analysis.article().layer(layer).stream()
        .filter(value -> number.applyAsInt(value) == sentence.number())
        .toList();
  }
}
