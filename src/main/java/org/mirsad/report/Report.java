package org.mirsad.report;

import java.nio.charset.StandardCharsets;
import org.mirsad.published.PublishedFile;
import org.mirsad.published.PublishedRun;

/**
 * The report of a run: one page of HTML that needs nothing but itself.
 *
 * <pre>{@code
 * Report report = Report.of(PublishedRun.open("out"), Names.of(knowledge));
 * report.write("report.html");
 * }</pre>
 */
public final class Report {
  /** Its name in the folder of a run. */
  public static final String FILE_NAME = "report.html";

  private final byte[] html;

  private Report(String html) {
    this.html = html.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The report of a run.
   *
   * @throws org.mirsad.InputException if the run lacks a table or column
   */
  public static Report of(PublishedRun run, Names names) {
    return of(ReportData.read(run, names));
  }

  /** The report of what was read of a run. */
  public static Report of(ReportData data) {
    return new Report(ReportPage.of(Json.text(ReportJson.of(data))));
  }

  /**
   * Writes the page, whole or not at all.
   *
   * @param path on a local disk or any file system that Hadoop knows
   * @throws org.mirsad.InputException if it cannot be written there
   */
  public void write(String path) {
    PublishedFile.write(path, html);
  }

  /** Its size in bytes. */
  public long size() {
    return html.length;
  }
}
