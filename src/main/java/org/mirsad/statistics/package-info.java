/**
 * Estimates, intervals and tests for daily series. Plain Java without state: the same numbers in
 * the same order give the same bits, whatever machine or partition computes them; what is random is
 * keyed by a name, never by a clock.
 */
package org.mirsad.statistics;
