/**
 * Trains the judges of {@code annotate.model} from labelled articles with Spark's MLlib: candidates
 * by the real analysis, grouped cross-validation, calibration, the model files and their card.
 */
package org.mirsad.learn;
