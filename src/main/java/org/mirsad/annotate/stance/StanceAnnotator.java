package org.mirsad.annotate.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.deed.DeedReference;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.reference.NounReferenceAnnotator;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.PassageReader;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Knowledge;

/**
 * Finds what an actor wants of an issue: an issue's wording, the frames that govern it («رفض رفع
 * العقوبات», rejected the lifting of sanctions, is two turns), and the holder of the outermost
 * frame.
 *
 * <p>The holder is the subject of a finite frame, the genitive or topic of a nominal one, the
 * speaker of a demand without a subject («يجب وقف القتال») and of the first person. A leader who
 * tells his state's position holds it too. A condition in the clause makes the stance conditional;
 * suppositions, possibilities and questions say nothing. Known misses: issues in words the list
 * lacks, positions that only the sentences before make clear.
 */
public final class StanceAnnotator implements Annotator<Stance> {
  private final PassageReader reader;
  private final IssueIndex issueIndex;
  private final FrameIndex frameIndex;
  private final Knowledge knowledge;

  public StanceAnnotator(Lexicon lexicon) {
    this.reader = lexicon.passages();
    this.issueIndex = lexicon.issues();
    this.frameIndex = lexicon.frames();
    this.knowledge = lexicon.knowledge();
  }

  @Override
  public Layer<Stance> layer() {
    return Stance.BY_RULES;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        Sentence.LAYER,
        Mention.LAYER,
        NounReferenceAnnotator.LAYER,
        Statement.LAYER,
        PronounAnnotator.LAYER,
        DeedReference.LAYER);
  }

  @Override
  public List<Stance> annotate(AnnotatedArticle article) {
    List<Passage> passages = reader.read(article);
    List<List<IssueHit>> named = issueIndex.issues(article, passages);
    if (named.stream().allMatch(List::isEmpty)) {
      return List.of();
    }
    ShortenedWordings shortened = new ShortenedWordings();
    IssueMemory memory = new IssueMemory(knowledge.issues(), passages, named);
    Optional<LocalDate> day = Optional.ofNullable(article.article().dating().date());
    List<Stance> stances = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      List<IssueHit> issues = shortened.of(passages.get(i), named.get(i));
      List<Stance> here = judge(passages.get(i), issues, memory, day);
      memory.remember(passages.get(i).roles().sentence().number(), issues, here);
      stances.addAll(here);
    }
    stances.sort(
        Comparator.comparingInt(Stance::sentence)
            .thenComparing(Stance::span)
            .thenComparing(Stance::holderId)
            .thenComparing(Stance::issueId));
    return stances;
  }

  private List<Stance> judge(
      Passage passage, List<IssueHit> named, IssueMemory memory, Optional<LocalDate> day) {
    if (passage.meansNobody() && passage.statements().isEmpty()) {
      return List.of();
    }
    List<FrameHit> frames = frameIndex.frames(passage.roles(), named);
    List<IssueHit> issues = memory.takenUp(passage, named, frames);
    if (issues.size() > named.size()) {
      frames = frameIndex.frames(passage.roles(), issues);
    }
    if (frames.isEmpty() && issues.isEmpty() && passage.roles().participants().isEmpty()) {
      return List.of();
    }
    return new StanceJudge(passage, issues, frames, memory, knowledge, day, frameIndex.effects())
        .stances();
  }
}
