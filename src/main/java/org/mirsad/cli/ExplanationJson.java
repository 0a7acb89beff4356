package org.mirsad.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mirsad.annotate.Trace;
import org.mirsad.explain.Check;
import org.mirsad.explain.Evidence;
import org.mirsad.explain.Explanation;
import org.mirsad.explain.Judgement;
import org.mirsad.explain.Name;
import org.mirsad.explain.Names;
import org.mirsad.explain.Part;
import org.mirsad.explain.Recount;
import org.mirsad.explain.Series;
import org.mirsad.explain.Source;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/** An explained figure as JSON; the fields are documented in the command's help. */
final class ExplanationJson {
  private final String runId;
  private final Explanation explanation;
  private final Names names;

  ExplanationJson(String runId, Explanation explanation, Names names) {
    this.runId = runId;
    this.explanation = explanation;
    this.names = names;
  }

  /**
   * @param most rows of evidence at most
   */
  String document(int most) {
    ObjectNode root = Json.object();
    root.put("run_id", runId);
    name(root, "actor", Optional.of(names.actor(explanation.question().actorId())));
    name(root, "issue", explanation.question().issueId().map(names::issue));
    root.put("date", explanation.question().date().map(LocalDate::toString).orElse(null));
    root.put("table", series().dailyTable());
    figure(root.putObject("figure"), explanation.recount());
    explanation
        .row()
        .ifPresentOrElse(row -> root.set("row", Json.value(row)), () -> root.putNull("row"));
    root.put("equal", explanation.isEqual());
    ArrayNode checks = root.putArray("checks");
    explanation.checks().forEach(check -> check(checks.addObject(), check));
    ArrayNode dates = root.putArray("dates");
    explanation.dates().forEach(date -> dates.add(date.toString()));
    ArrayNode outlets = root.putArray("parts");
    explanation.parts().forEach(outlet -> outlet(outlets.addObject(), outlet));
    ArrayNode evidence = root.putArray("evidence");
    explanation.evidence().stream().limit(most).forEach(one -> evidence(evidence.addObject(), one));
    return Json.document(root);
  }

  /** Id and names, or null. */
  static void name(ObjectNode node, String key, Optional<Name> name) {
    if (name.isEmpty()) {
      node.putNull(key);
      return;
    }
    ObjectNode child = node.putObject(key);
    child.put("id", name.get().id());
    child.put("en", name.get().en());
    Json.text(child, "ar", name.get().ar());
  }

  private Series series() {
    return explanation.question().issueId().isPresent() ? Series.STANCE : Series.SENTIMENT;
  }

  private void figure(ObjectNode node, Recount recount) {
    Json.number(node, "mean", value(recount.mean().map(mean -> mean.mean())));
    Json.number(node, "ci_low", value(recount.mean().map(mean -> mean.interval().low())));
    Json.number(node, "ci_high", value(recount.mean().map(mean -> mean.interval().high())));
    node.put("n_flag", explanation.flag());
    node.put("judgements", recount.judgements());
    node.put("positive", recount.positive());
    node.put("neutral", recount.neutral());
    node.put("negative", recount.negative());
    node.put("counted", recount.counted());
    node.put("sum", recount.sum());
    node.put("stories", recount.stories());
    node.put("articles", recount.articles());
    node.put("publishers", recount.publishers());
    node.put("interval", ExplanationText.intervalMethod());
  }

  private static OptionalDouble value(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private static void check(ObjectNode node, Check check) {
    node.put("column", check.column());
    Json.number(node, "table", check.table());
    Json.number(node, "recounted", check.recounted());
    node.put("equal", check.isEqual());
  }

  private static void outlet(ObjectNode node, Part outlet) {
    Json.text(node, "publisher", outlet.source().publisher());
    sums(node, outlet);
    ArrayNode stories = node.putArray("stories");
    for (Part story : outlet.parts()) {
      ObjectNode child = stories.addObject();
      child.put("cluster_id", story.source().clusterId());
      sums(child, story);
      ArrayNode articles = child.putArray("articles");
      story.parts().forEach(article -> article(articles.addObject(), article));
    }
  }

  private static void article(ObjectNode node, Part article) {
    Source source = article.source();
    node.put("article_id", source.articleId());
    source(node, source);
    node.put("uri", source.uri());
    node.put("url", source.url().orElse(null));
    node.put("counted_unique", source.counted());
    node.put("counted_published", source.published());
    sums(node, article);
  }

  private static void sums(ObjectNode node, Part part) {
    node.put("judgements", part.judgements());
    node.put("counted", part.counted());
    node.put("sum", part.sum());
    node.put("share", part.share());
  }

  private static void source(ObjectNode node, Source source) {
    node.put("date", source.date().map(LocalDate::toString).orElse(null));
    Json.text(node, "publisher", source.publisher());
    Json.text(node, "title", source.title());
  }

  private void evidence(ObjectNode node, Evidence one) {
    Judgement judgement = one.judgement();
    node.put("article_id", one.source().articleId());
    node.put("doc_id", one.source().docId());
    source(node, one.source());
    node.put("sentence_no", judgement.sentence());
    node.put("text", one.sentence().of(one.text()));
    span(node, judgement.span(), one.offsets());
    node.put("surface", judgement.span().of(one.text()));
    node.put(
        "voice", judgement instanceof Judgement.OfActor ofActor ? ofActor.opinion().voice() : null);
    node.put("label", judgement.label());
    node.put("polarity", judgement.polarity());
    node.put("confidence", judgement.confidence());
    node.put("counted", one.source().counted());
    node.put("reason", new Reason(new ExplainedText(one, names)).of(judgement));
    ObjectNode trace = node.putObject("trace");
    ArrayNode cues = trace.putArray("cues");
    for (Trace.Cue cue : judgement.trace().cues()) {
      ObjectNode child = cues.addObject();
      span(child, cue.span(), one.offsets());
      child.put("surface", cue.span().of(one.text()));
      child.put("lexeme", cue.lexeme());
      child.put("kind", cue.kind());
      child.put("role", cue.role());
      child.put("value", cue.value());
    }
    List<String> rules = judgement.trace().rules();
    ArrayNode ruleIds = trace.putArray("rules");
    rules.forEach(ruleIds::add);
    trace.put("model", judgement.trace().model());
  }

  private static void span(ObjectNode node, Span utf16, CodePoints offsets) {
    Span span = offsets.span(utf16);
    node.put("start", span.start());
    node.put("end", span.end());
  }
}
