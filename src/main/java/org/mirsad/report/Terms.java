package org.mirsad.report;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * What was spoken of.
 *
 * @param rising terms that stood out most on a date, the strongest first
 * @param days terms of each date, in order of date and strength
 * @param actors terms near each actor, in order of actor and strength
 */
public record Terms(List<Rising> rising, List<OfDay> days, List<OfActor> actors) {
  public Terms {
    rising = List.copyOf(rising);
    days = List.copyOf(days);
    actors = List.copyOf(actors);
  }

  /**
   * A term.
   *
   * @param term its lemmas
   * @param n 1 for a word, 2 for a bigram
   */
  public record Key(String term, int n) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = term.compareTo(other.term);
      return order != 0 ? order : Integer.compare(n, other.n);
    }
  }

  /**
   * A term on a date.
   *
   * @param surface its commonest form there
   * @param frequency occurrences
   * @param documents articles that have it
   * @param z log odds in standard errors
   * @param isRise whether against the four weeks before; else against the rest of the corpus
   */
  public record OfDay(
      LocalDate date,
      Key key,
      String surface,
      long frequency,
      long documents,
      double z,
      boolean isRise) {}

  /**
   * A term that stood out.
   *
   * @param peak the date on which it did most
   * @param frequencies occurrences by date
   * @param sentences sentences with it on that date, at most {@link Limits#SENTENCES_PER_TERM}
   */
  public record Rising(
      OfDay peak, TreeMap<LocalDate, Long> frequencies, List<SentenceTexts.Sentence> sentences) {}

  /**
   * A term near an actor.
   *
   * @param surface a form of it
   * @param frequency occurrences in all
   * @param z its keyness by period combined: sum over the root of their number (Stouffer et al.
   *     1949)
   */
  public record OfActor(String actor, String surface, long frequency, double z) {}
}
