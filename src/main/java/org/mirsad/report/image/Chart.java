package org.mirsad.report.image;

import java.util.List;
import org.mirsad.report.Names.Name;

/** A chart: what its files are called, what stands above it, and how it is drawn. */
interface Chart {
  /** Letters, digits and hyphens. */
  String fileName();

  /** In both languages. */
  Name title();

  /**
   * Draws all of the image.
   *
   * @param source the parts of the line at its foot
   */
  void draw(Sheet sheet, List<String> source);
}
