package org.mirsad.job;

import java.io.Serializable;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.TrainedModel;
import org.mirsad.statistics.Misclassification;
import org.mirsad.statistics.Reclassification;

/**
 * How often judging is known to err, as the models tell.
 *
 * @param sentiment of all sentences that speak of an actor
 * @param stance of the positions found
 */
record KnownErrors(Misclassification sentiment, Reclassification stance) implements Serializable {
  static KnownErrors of(Knowledge knowledge) {
    TrainedModel sentiment = knowledge.models().get(Knowledge.SENTIMENT_MODEL);
    TrainedModel stance = knowledge.models().get(Knowledge.STANCE_MODEL);
    return new KnownErrors(
        sentiment == null ? Misclassification.UNKNOWN : Misclassification.of(sentiment.confusion()),
        stance == null ? Reclassification.UNKNOWN : Reclassification.of(stance.confusion()));
  }
}
