package org.mirsad.evaluate;

import org.mirsad.statistics.Interval;

/**
 * A figure and how sure it is.
 *
 * @param value the figure on the gold set
 * @param interval where it lies in 95 % of the resamples of the gold set's units
 */
public record Estimate(double value, Interval interval) {}
