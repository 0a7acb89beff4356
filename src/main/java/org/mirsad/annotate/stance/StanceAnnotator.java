package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.reference.NounReferenceAnnotator;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.PassageReader;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Morphology;

/**
 * Finds what an actor wants of an issue: an issue's wording, the frames that govern it («رفض رفع
 * العقوبات», rejected the lifting of sanctions, is two turns), and the holder of the outermost
 * frame.
 *
 * <p>The holder is the subject of a finite frame, the genitive or topic of a nominal one, the
 * speaker of a demand without a subject («يجب وقف القتال») and of the first person. A leader who
 * tells his state's position holds it too. A condition in the clause makes the stance conditional;
 * suppositions, possibilities and questions say nothing. Known misses: issues taken up by a pronoun
 * or a bare noun («رحبت بالقرار»), positions told by acts alone.
 */
public final class StanceAnnotator implements Annotator<Stance> {
  private final PassageReader reader;
  private final StanceIndex index;
  private final Knowledge knowledge;

  public StanceAnnotator(Knowledge knowledge, Morphology morphology) {
    this.reader = new PassageReader(knowledge);
    this.index = new StanceIndex(knowledge, morphology);
    this.knowledge = knowledge;
  }

  @Override
  public Layer<Stance> layer() {
    return Stance.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        Sentence.LAYER,
        Mention.LAYER,
        NounReferenceAnnotator.LAYER,
        Statement.LAYER,
        PronounAnnotator.LAYER);
  }

  @Override
  public List<Stance> annotate(AnnotatedArticle article) {
    List<Passage> passages = reader.read(article);
    Set<String> vocabulary = vocabulary(passages);
    Set<String> about = headActors(passages);
    List<Stance> stances = new ArrayList<>();
    for (Passage passage : passages) {
      Set<String> here = new HashSet<>(about);
      passage.roles().participants().forEach(p -> here.add(p.actorId()));
      List<StanceIndex.IssueHit> issues = index.issues(passage.roles(), here, vocabulary);
      if (!issues.isEmpty()) {
        List<StanceIndex.FrameHit> frames = index.frames(passage.roles(), issues);
        stances.addAll(new StanceJudge(passage, issues, frames, knowledge).stances());
      }
    }
    stances.sort(
        Comparator.comparingInt(Stance::sentence)
            .thenComparing(Stance::span)
            .thenComparing(Stance::holderId)
            .thenComparing(Stance::issueId));
    return stances;
  }

  private static Set<String> vocabulary(List<Passage> passages) {
    Set<String> vocabulary = new HashSet<>();
    for (Passage passage : passages) {
      for (Word word : passage.words()) {
        for (String form : word.form().stripped()) {
          vocabulary.add(form);
          vocabulary.add(form.startsWith("ال") ? form.substring(2) : form);
        }
      }
    }
    return vocabulary;
  }

  /** Whom headline and lead name: an issue may need one of them («العقوبات» on whom?). */
  private static Set<String> headActors(List<Passage> passages) {
    Set<String> about = new HashSet<>();
    for (Passage passage : passages) {
      Block.Kind block = passage.roles().sentence().block();
      if (block == Block.Kind.HEADLINE || block == Block.Kind.LEAD) {
        passage.roles().participants().stream()
            .filter(p -> !p.byAdjective())
            .forEach(p -> about.add(p.actorId()));
      }
    }
    return about;
  }
}
