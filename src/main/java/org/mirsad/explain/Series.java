package org.mirsad.explain;

import java.util.List;
import org.mirsad.tables.ActorSentimentDaily;
import org.mirsad.tables.ActorStanceDaily;
import org.mirsad.tables.Opinions;
import org.mirsad.tables.Stances;

/** Where the figures of a kind stand, and their evidence. */
public enum Series {
  /** Sentiment toward an actor. */
  SENTIMENT(
      ActorSentimentDaily.NAME,
      ActorSentimentDaily.OPINIONS,
      ActorSentimentDaily.POSITIVE,
      ActorSentimentDaily.NEGATIVE,
      ActorSentimentDaily.OPINIONS_UNIQUE,
      ActorSentimentDaily.OPINIONS_PUBLISHED,
      ActorSentimentDaily.SENTIMENT,
      ActorSentimentDaily.SENTIMENT_PUBLISHED,
      Opinions.NAME,
      Opinions.TARGET_ID),
  /** Stance of an actor on an issue. */
  STANCE(
      ActorStanceDaily.NAME,
      ActorStanceDaily.STATEMENTS,
      ActorStanceDaily.SUPPORT,
      ActorStanceDaily.OPPOSE,
      ActorStanceDaily.STATEMENTS_UNIQUE,
      ActorStanceDaily.STATEMENTS_PUBLISHED,
      ActorStanceDaily.STANCE,
      ActorStanceDaily.STANCE_PUBLISHED,
      Stances.NAME,
      Stances.HOLDER_ID);

  private final String dailyTable;
  private final String judgements;
  private final String positive;
  private final String negative;
  private final String counted;
  private final String published;
  private final String mean;
  private final String publishedMean;
  private final String evidenceTable;
  private final String evidenceActor;

  Series(
      String dailyTable,
      String judgements,
      String positive,
      String negative,
      String counted,
      String published,
      String mean,
      String publishedMean,
      String evidenceTable,
      String evidenceActor) {
    this.dailyTable = dailyTable;
    this.judgements = judgements;
    this.positive = positive;
    this.negative = negative;
    this.counted = counted;
    this.published = published;
    this.mean = mean;
    this.publishedMean = publishedMean;
    this.evidenceTable = evidenceTable;
    this.evidenceActor = evidenceActor;
  }

  /** The daily table of the figures. */
  public String dailyTable() {
    return dailyTable;
  }

  /** Its column of all judgements. */
  public String judgements() {
    return judgements;
  }

  public String positive() {
    return positive;
  }

  public String negative() {
    return negative;
  }

  /** Its column of judgements where a story counts once a day. */
  public String counted() {
    return counted;
  }

  /** Its column of judgements where a story counts once a day and outlet. */
  public String published() {
    return published;
  }

  /** Its column of the mean polarity. */
  public String mean() {
    return mean;
  }

  public String publishedMean() {
    return publishedMean;
  }

  /** The table of the rows behind the figures. */
  public String evidenceTable() {
    return evidenceTable;
  }

  /** Its column of the actor. */
  public String evidenceActor() {
    return evidenceActor;
  }

  /** The columns that can be counted again from the evidence. */
  List<String> countColumns() {
    return List.of(judgements, positive, negative, counted, published);
  }
}
