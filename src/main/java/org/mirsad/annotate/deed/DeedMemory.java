package org.mirsad.annotate.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The deeds an article has told, from which the one meant is chosen: by what it is, how near it is,
 * and whether it is what the article is about. Nobody is chosen where two are as likely.
 */
final class DeedMemory {
  private static final int REACH = 4;
  private static final int STATEMENT_REACH = 3;

  private static final double SAME_LEXEME = 1;
  private static final double SAME_KIND = 0.8;
  private static final double ANY_KIND = 0.55;
  private static final double PER_SENTENCE = 0.1;
  private static final double IN_OPENING = 0.25;
  private static final double CLAIMED = 0.3;

  /** What a deed told without its agent weighs less. */
  private static final double NOBODY = 0.1;

  private static final double MARGIN = 0.12;
  private static final double LEAST = 0.5;

  /** A deed of the noun's kind must be nearer: there is more of a kind than of what one judges. */
  private static final double LEAST_OF_KIND = 0.6;

  /** Whose a deed is, and how sure. */
  record Answer(List<String> agents, double confidence) {}

  private record Candidate(Deed deed, double score) {}

  private final List<Deed> deeds = new ArrayList<>();

  /** The deeds up to this sentence are what the article is about. */
  private final int opening;

  /**
   * @param told all deeds the article tells
   * @param opening number of the last sentence of its opening
   */
  DeedMemory(List<Deed> told, int opening) {
    this.opening = opening;
    for (Deed deed : told) {
      if (!deed.agents().isEmpty() || isNobodys(deed, told)) {
        deeds.add(deed);
      }
    }
  }

  /** Whether a deed without an agent is one of its own: none near it is told with one. */
  private static boolean isNobodys(Deed deed, List<Deed> told) {
    boolean force = deed.kinds().contains(DeedKind.FORCE) || deed.kinds().contains(DeedKind.ARREST);
    boolean words = deed.kinds().contains(DeedKind.STATEMENT);
    if (!force && !words && !DeedWords.decides(deed.lexemes())) {
      return false;
    }
    return words
        || told.stream()
            .filter(other -> !other.agents().isEmpty() && other.isOf(deed.kinds()))
            .noneMatch(other -> Math.abs(other.sentence() - deed.sentence()) <= 1);
  }

  /** Remembers that a deed has been taken up again. */
  void remember(TakingUp taken, int sentence, List<String> agents) {
    if (!taken.kinds().isEmpty()) {
      deeds.add(new Deed(sentence, taken.first(), taken.kinds(), taken.lexemes(), agents, true));
    }
  }

  /**
   * Whose deed is taken up.
   *
   * @param besides whose it is not: those who judge it, and those with them
   */
  Optional<Answer> resolve(TakingUp taken, int sentence, Set<String> besides) {
    Candidate best = null;
    Candidate other = null;
    for (Deed deed : deeds) {
      double score = score(taken, sentence, deed);
      if (score < (taken.kinds().isEmpty() ? LEAST : LEAST_OF_KIND)
          || deed.agents().stream().anyMatch(besides::contains)) {
        continue;
      }
      Candidate candidate = new Candidate(deed, score);
      if (best == null || score >= best.score()) {
        other = best != null && !best.deed().agents().equals(deed.agents()) ? best : other;
        best = candidate;
      } else if (!deed.agents().equals(best.deed().agents())
          && (other == null || score > other.score())) {
        other = candidate;
      }
    }
    boolean known = best != null && !best.deed().agents().isEmpty();
    if (!known || other != null && competes(best, other)) {
      return Optional.empty();
    }
    return Optional.of(new Answer(best.deed().agents(), Math.min(0.95, best.score())));
  }

  private static boolean competes(Candidate best, Candidate other) {
    boolean shared = other.deed().agents().stream().anyMatch(best.deed().agents()::contains);
    return !shared && best.score() - other.score() < MARGIN;
  }

  private double score(TakingUp taken, int sentence, Deed deed) {
    if (!isReached(taken, sentence, deed)) {
      return 0;
    }
    double match = match(taken, deed);
    if (match == 0) {
      return 0;
    }
    int distance = Math.abs(sentence - deed.sentence());
    boolean first = deed.sentence() <= opening;
    boolean words = deed.kinds().contains(DeedKind.STATEMENT);
    if (distance > (words ? STATEMENT_REACH : REACH) && (words || !first)) {
      return 0;
    }
    return match
        - PER_SENTENCE * Math.min(distance, REACH)
        + (first && !words ? IN_OPENING : 0)
        + (deed.claimed() ? CLAIMED : 0)
        - (deed.agents().isEmpty() ? NOBODY : 0);
  }

  private boolean isReached(TakingUp taken, int sentence, Deed deed) {
    boolean before =
        deed.sentence() < sentence || deed.sentence() == sentence && deed.word() < taken.first();
    return switch (taken.reach()) {
      case BEFORE -> before;
      case HERE -> before && deed.sentence() == sentence;
      case BEHIND -> deed.sentence() > sentence && deed.sentence() <= opening + 1;
    };
  }

  private static double match(TakingUp taken, Deed deed) {
    if (!deed.kinds().isEmpty() && deed.sharesLexeme(taken.lexemes())) {
      return SAME_LEXEME;
    }
    if (deed.isOf(taken.kinds())) {
      return SAME_KIND;
    }
    boolean done = !deed.kinds().isEmpty() && !deed.kinds().equals(Set.of(DeedKind.STATEMENT));
    return taken.general() && done ? ANY_KIND : 0;
  }
}
