package org.mirsad.evaluate;

import java.util.Objects;
import java.util.Optional;

/**
 * How well one way of judging does on a layer of the gold set.
 *
 * @param layer the layer's name
 * @param peer who judges, {@link #OURS} for the analysis itself
 * @param score empty for a peer that was not given
 */
public record PeerScore(String layer, String peer, Optional<LayerScore> score) {
  /** The analysis itself, for comparison. */
  public static final String OURS = "ours";

  public PeerScore {
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(peer, "peer");
    Objects.requireNonNull(score, "score");
  }
}
