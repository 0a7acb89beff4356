package org.mirsad.cli;

import java.util.List;
import org.mirsad.analysis.Analyzer.CutDocument;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Block;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.CodePoints;

/**
 * One article, analysed, with what is needed to show it.
 *
 * @param document the document it stands in
 * @param article the article
 * @param offsets of the document's text
 * @param knowledge names of actors and issues
 */
record Analysis(
    CutDocument document, AnnotatedArticle article, CodePoints offsets, Knowledge knowledge)
    implements Reason.Context {

  /** The article's blocks; the first article also has those that belong to none. */
  List<Block> blocks() {
    int part = article.article().part();
    return document.blocks().stream()
        .filter(block -> block.part() == part || block.part() == 0 && part == 1)
        .toList();
  }

  @Override
  public String text() {
    return article.text();
  }

  @Override
  public String actor(String id) {
    Actor actor = knowledge.actors().get(id);
    return actor == null ? id : actor.en();
  }

  @Override
  public String issue(String id) {
    Issue issue = knowledge.issues().get(id);
    return issue == null ? id : issue.en();
  }
}
