/**
 * The charts of the report as still images, for papers and slides. Plots are JFreeChart's, matrices
 * and all text our own: text is laid out with the fonts of {@link
 * org.mirsad.report.image.Lettering} and drawn as outlines, so that every viewer shows Arabic
 * shaped and in order.
 */
package org.mirsad.report.image;
