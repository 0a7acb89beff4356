package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.LexemeIndex;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Folding;
import org.mirsad.text.Morphology;
import org.mirsad.text.TypeCache;
import org.mirsad.text.WordForm;

/** Finds issues, stance frames and conditions in a sentence. */
public final class StanceIndex {

  /**
   * An issue wording found.
   *
   * @param parting the actor whose name parts its words: «انسحاب واشنطن من الاتفاق النووي»
   */
  public record IssueHit(
      int first, int last, String issueId, Issue.Phrase phrase, Optional<Participant> parting) {}

  /**
   * A frame found.
   *
   * @param derived whether a masdar or participle of the entry stands there, not the entry itself
   */
  public record FrameHit(int first, int last, StanceFrame frame, boolean derived) {}

  /**
   * A wording of an issue.
   *
   * @param contexts folded words, one group of which the article must hold; none if any will do
   */
  private record IssuePhrase(String issueId, Issue.Phrase phrase, List<List<String>> contexts) {
    static IssuePhrase of(String issueId, Issue.Phrase phrase) {
      List<List<String>> contexts = new ArrayList<>();
      for (String words : phrase.any()) {
        contexts.add(List.of(Folding.fold(words).split(" ")));
      }
      return new IssuePhrase(issueId, phrase, contexts);
    }
  }

  private record FrameForm(StanceFrame frame, boolean derived) {}

  /** How many words of a name may part the words of an issue. */
  private static final int SPLIT = 5;

  private final LexemeIndex<IssuePhrase> issues;
  private final LexemeIndex<FrameForm> frames;
  private final TypeCache<List<String>> contextWords;

  public StanceIndex(Knowledge knowledge, Morphology morphology) {
    Set<String> contexts = new HashSet<>();
    issues = new LexemeIndex<>(morphology, 1);
    for (Issue issue : knowledge.issues().values()) {
      for (Issue.Phrase phrase : issue.phrases()) {
        // To do the contrary of a thing («أرجأت الانتخابات») is to stand against it; to do the
        // thing is often no more than news.
        boolean contrary = phrase.direction() < 0 && phrase.text().contains(" ");
        LexemeIndex.Head head = contrary ? LexemeIndex.Head.ACTION : LexemeIndex.Head.ANY;
        IssuePhrase wording = IssuePhrase.of(issue.id(), phrase);
        issues.add(phrase.text(), head, wording);
        wording.contexts().forEach(contexts::addAll);
      }
    }
    contextWords = new TypeCache<>(form -> held(form, contexts));
    frames = new LexemeIndex<>(morphology, 1);
    for (StanceFrame frame : knowledge.stance()) {
      boolean verb =
          frame.partOfSpeech() == SentimentEntry.Class.VERB && !frame.lexeme().contains(" ");
      boolean expression =
          frame.partOfSpeech() == SentimentEntry.Class.EXPR || frame.lexeme().contains(" ");
      LexemeIndex.Head head =
          expression
              ? LexemeIndex.Head.ANY
              : verb ? LexemeIndex.Head.VERB : LexemeIndex.Head.NOMINAL;
      frames.add(frame.lexeme(), head, new FrameForm(frame, false));
      for (String derived : frame.derived()) {
        frames.add(
            derived,
            expression ? LexemeIndex.Head.ANY : LexemeIndex.Head.NOMINAL,
            new FrameForm(frame, true));
      }
    }
  }

  /** The words a word type is, with or without clitics and article, of those listed. */
  private static List<String> held(WordForm form, Set<String> words) {
    List<String> held = new ArrayList<>();
    for (String word : form.stripped()) {
      if (words.contains(word)) {
        held.add(word);
      }
      if (word.startsWith("ال") && words.contains(word.substring(2))) {
        held.add(word.substring(2));
      }
    }
    return List.copyOf(held);
  }

  /** Which words of the contexts of wordings a word is. */
  public TypeCache<List<String>> contextWords() {
    return contextWords;
  }

  /**
   * The issues of a sentence in text order, longest wordings first where they overlap; of wordings
   * as long, one that needs an actor or a context goes before a general one.
   *
   * @param article what the article speaks of
   */
  public List<IssueHit> issues(SentenceRoles roles, ArticleTopic article) {
    List<IssueHit> hits = new ArrayList<>();
    int i = 0;
    while (i < roles.words().size()) {
      Candidate best = null;
      for (Candidate candidate : candidates(roles, i)) {
        if (applies(candidate, roles, article) && (best == null || candidate.beats(best))) {
          best = candidate;
        }
      }
      if (best == null) {
        i++;
      } else {
        hits.add(best.hit());
        i = best.hit().last() + 1;
      }
    }
    return hits;
  }

  private record Candidate(IssueHit hit, int words, List<List<String>> contexts) {
    boolean beats(Candidate other) {
      if (words != other.words) {
        return words > other.words;
      }
      int more = specificity(hit.phrase()) - specificity(other.hit.phrase());
      if (more != 0) {
        return more > 0;
      }
      int length = (hit.last() - hit.first()) - (other.hit.last() - other.hit.first());
      return length < 0 || length == 0 && hit.issueId().compareTo(other.hit.issueId()) < 0;
    }
  }

  private List<Candidate> candidates(SentenceRoles roles, int at) {
    List<LexemeIndex.Match<IssuePhrase>> wide = issues.allAt(roles.words(), at, SPLIT);
    if (wide.isEmpty()) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (LexemeIndex.Match<IssuePhrase> match : issues.allAt(roles.words(), at)) {
      candidates.add(candidate(match, Optional.empty()));
    }
    for (LexemeIndex.Match<IssuePhrase> match : wide) {
      if (match.last() - match.first() >= match.words()) {
        parting(roles, match).ifPresent(p -> candidates.add(candidate(match, Optional.of(p))));
      }
    }
    return candidates;
  }

  private static Candidate candidate(
      LexemeIndex.Match<IssuePhrase> match, Optional<Participant> parting) {
    IssuePhrase value = match.value();
    return new Candidate(
        new IssueHit(match.first(), match.last(), value.issueId(), value.phrase(), parting),
        match.words(),
        value.contexts());
  }

  /** The actor whose name is all that parts a wording's words, right behind the first of them. */
  private static Optional<Participant> parting(
      SentenceRoles roles, LexemeIndex.Match<IssuePhrase> match) {
    int others = match.last() - match.first() + 1 - match.words();
    return roles.participants().stream()
        .filter(p -> p.first() == match.first() + 1 && p.last() < match.last() && p.isDirect())
        .filter(p -> !p.byAdjective() && p.last() - p.first() + 1 == others)
        .findFirst();
  }

  private static int specificity(Issue.Phrase phrase) {
    return (phrase.needs().isEmpty() ? 0 : 1) + (phrase.any().isEmpty() ? 0 : 1);
  }

  private static boolean applies(Candidate candidate, SentenceRoles roles, ArticleTopic article) {
    Set<String> needs = candidate.hit().phrase().needs();
    boolean needed =
        needs.isEmpty()
            || article.isAboutAny(needs)
            || roles.participants().stream().anyMatch(p -> needs.contains(p.actorId()));
    return needed && (candidate.contexts().isEmpty() || article.holdsAny(candidate.contexts()));
  }

  /**
   * The frames of a sentence outside the words of issues and names, longest first where they
   * overlap; a verb only where a verb stands.
   */
  public List<FrameHit> frames(SentenceRoles roles, List<IssueHit> issueHits) {
    boolean[] taken = new boolean[roles.words().size()];
    issueHits.forEach(h -> mark(taken, h.first(), h.last()));
    roles.participants().forEach(p -> mark(taken, p.first(), p.last()));
    issueHits.forEach(h -> h.parting().ifPresent(p -> mark(taken, p.first(), p.last())));
    List<FrameHit> hits = new ArrayList<>();
    int i = 0;
    while (i < roles.words().size()) {
      FrameHit best = taken[i] ? null : bestFrame(roles, i, taken);
      if (best == null) {
        i++;
      } else {
        hits.add(best);
        i = best.last() + 1;
      }
    }
    return hits;
  }

  private static void mark(boolean[] taken, int first, int last) {
    Arrays.fill(taken, first, last + 1, true);
  }

  private FrameHit bestFrame(SentenceRoles roles, int at, boolean[] taken) {
    LexemeIndex.Match<FrameForm> best = null;
    for (LexemeIndex.Match<FrameForm> match : frames.allAt(roles.words(), at)) {
      FrameForm form = match.value();
      boolean verb = form.frame().partOfSpeech() == SentimentEntry.Class.VERB && !form.derived();
      if (taken[match.last()] || verb && !roles.isVerbHere(at)) {
        continue;
      }
      boolean better =
          best == null
              || match.words() > best.words()
              || match.words() == best.words()
                  && form.frame().place().compareTo(best.value().frame().place()) < 0;
      best = better ? match : best;
    }
    return best == null
        ? null
        : new FrameHit(best.first(), best.last(), best.value().frame(), best.value().derived());
  }
}
