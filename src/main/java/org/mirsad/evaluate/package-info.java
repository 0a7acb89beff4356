/**
 * Measures predictions against gold labels, layer by layer. Plain Java; the plain analysis and the
 * tables of a run feed it alike through {@link org.mirsad.evaluate.Predictions}.
 */
package org.mirsad.evaluate;
