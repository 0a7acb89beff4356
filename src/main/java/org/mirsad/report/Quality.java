package org.mirsad.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How far the figures can be trusted.
 *
 * @param dateSources articles by how their date was found
 * @param undated articles without a date by publisher
 * @param translated articles that say they are machine-translated
 * @param rejectReasons rejects by reason
 * @param rejects some of them
 * @param duplicates the largest stories
 * @param duplicateArticles articles that stand in a story with others
 * @param cuts the cut log by kind and rule
 * @param unknown names that the actor list lacks, the commonest first
 * @param evaluation figures of the evaluation on labelled articles
 */
record Quality(
    Map<String, Long> dateSources,
    Map<String, Long> undated,
    long translated,
    Map<String, Long> rejectReasons,
    List<Reject> rejects,
    List<Story> duplicates,
    long duplicateArticles,
    List<Cut> cuts,
    List<Unknown> unknown,
    JsonNode evaluation) {
  Quality {
    rejects = List.copyOf(rejects);
    duplicates = List.copyOf(duplicates);
    cuts = List.copyOf(cuts);
    unknown = List.copyOf(unknown);
  }

  /** Something that could not be processed, as in the table {@code rejects}. */
  record Reject(String source, String stage, String reason, String detail) {}

  /**
   * Near-duplicates.
   *
   * @param title headline of the article that stands for them
   * @param articles articles
   * @param publishers outlets known
   * @param first earliest date, null without any
   * @param last latest date, null without any
   */
  record Story(String title, long articles, long publishers, LocalDate first, LocalDate last) {}

  /**
   * What a rule kept or cut.
   *
   * @param blocks blocks
   * @param characters code points in them
   * @param samples beginnings of some of those that were cut
   */
  record Cut(
      String kind, String rule, boolean kept, long blocks, long characters, List<String> samples) {
    Cut {
      samples = List.copyOf(samples);
    }
  }

  /** A candidate for the actor list, as in the table {@code unknown_actors}. */
  record Unknown(String surface, String type, long count, long articles, String example) {}
}
