package org.mirsad.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.annotate.time.TimeExpression;
import org.mirsad.text.Span;

/** An analysed article as one line of JSON: names as the columns of the tables, code points. */
final class AnnotationJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Analysis analysis;

  private AnnotationJson(Analysis analysis) {
    this.analysis = analysis;
  }

  static String line(Analysis analysis) {
    try {
      return MAPPER.writeValueAsString(new AnnotationJson(analysis).article());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode article() {
    Article article = analysis.article().article();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("article_id", article.articleId());
    node.put("doc_id", article.docId());
    node.put("source_uri", analysis.document().document().sourceUri());
    node.put("part", article.part());
    optional(node, "parent_article_id", article.parentArticleId());
    optional(node, "title", article.title());
    optional(node, "publisher", article.publisher());
    optional(node, "published_date", article.dating().known().map(Object::toString).orElse(""));
    node.put("date_source", article.dating().source().name().toLowerCase(Locale.ROOT));
    node.put("date_confidence", article.dating().confidence());
    span(node, article.span());
    array(node, "blocks", analysis.blocks(), this::block);
    array(node, "sentences", analysis.article().layer(Sentence.LAYER), this::sentence);
    array(
        node,
        "time_expressions",
        analysis.article().layer(TimeExpression.LAYER),
        this::timeExpression);
    array(node, "mentions", PronounAnnotator.allMentions(analysis.article()), this::mention);
    array(node, "statements", analysis.article().layer(Statement.LAYER), this::statement);
    array(node, "opinions", analysis.article().layer(Opinion.LAYER), this::opinion);
    array(node, "stances", analysis.article().layer(Stance.LAYER), this::stance);
    return node;
  }

  private void block(ObjectNode node, Block block) {
    node.put("block_no", block.blockNo());
    node.put("kind", block.kind().id());
    node.put("kept", block.kept());
    node.put("rule", block.rule());
    span(node, block.span());
  }

  private void sentence(ObjectNode node, Sentence sentence) {
    node.put("sentence_no", sentence.number());
    node.put("block_kind", sentence.block().id());
    span(node, sentence.span());
    node.put("text", surface(sentence.span()));
  }

  private void timeExpression(ObjectNode node, TimeExpression expression) {
    node.put("sentence_no", expression.sentence());
    span(node, expression.span());
    node.put("surface", expression.surface());
    optional(node, "value", expression.value());
    node.put("kind", expression.kind().name().toLowerCase(Locale.ROOT));
  }

  private void mention(ObjectNode node, Mention mention) {
    node.put("sentence_no", mention.sentence());
    node.put("actor_id", mention.actorId());
    node.put("kind", mention.kind().id());
    span(node, mention.span());
    node.put("surface", mention.surface());
  }

  private void statement(ObjectNode node, Statement statement) {
    node.put("sentence_no", statement.sentence());
    optional(node, "speaker_id", statement.speakerId());
    optional(node, "speaker_surface", statement.speakerSurface());
    node.put("kind", statement.kind().id());
    optional(node, "verb", statement.verb());
    node.put("attitude", statement.attitude().name().toLowerCase(Locale.ROOT));
    node.put("confidence", statement.confidence());
    span(node, statement.span());
    node.put("surface", surface(statement.span()));
  }

  private void opinion(ObjectNode node, Opinion opinion) {
    node.put("sentence_no", opinion.sentence());
    node.put("target_id", opinion.targetId());
    node.put("voice", opinion.voice());
    node.put("polarity", opinion.polarity());
    node.put("label", opinion.label());
    node.put("confidence", opinion.confidence());
    span(node, opinion.span());
    node.put("surface", surface(opinion.span()));
    trace(node, opinion.trace());
  }

  private void stance(ObjectNode node, Stance stance) {
    node.put("sentence_no", stance.sentence());
    node.put("holder_id", stance.holderId());
    node.put("issue_id", stance.issueId());
    node.put("polarity", stance.polarity());
    node.put("label", stance.label().id());
    node.put("confidence", stance.confidence());
    span(node, stance.span());
    node.put("surface", surface(stance.span()));
    trace(node, stance.trace());
  }

  private void trace(ObjectNode node, Trace trace) {
    ObjectNode child = node.putObject("trace");
    array(child, "cues", trace.cues(), this::cue);
    ArrayNode rules = child.putArray("rules");
    trace.rules().forEach(rules::add);
    child.put("model", trace.model());
  }

  private void cue(ObjectNode node, Trace.Cue cue) {
    span(node, cue.span());
    node.put("surface", surface(cue.span()));
    node.put("lexeme", cue.lexeme());
    node.put("kind", cue.kind());
    node.put("role", cue.role());
    node.put("value", cue.value());
  }

  private void span(ObjectNode node, Span utf16) {
    Span span = analysis.offsets().span(utf16);
    node.put("start", span.start());
    node.put("end", span.end());
  }

  private String surface(Span span) {
    return span.of(analysis.article().text());
  }

  private static void optional(ObjectNode node, String key, String value) {
    node.put(key, value.isEmpty() ? null : value);
  }

  private static <T> void array(
      ObjectNode node, String key, List<T> values, BiConsumer<ObjectNode, T> fill) {
    ArrayNode array = node.putArray(key);
    values.forEach(value -> fill.accept(array.addObject(), value));
  }
}
