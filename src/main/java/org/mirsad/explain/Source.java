package org.mirsad.explain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The article a judgement stands in, and how it counts.
 *
 * @param articleId article
 * @param docId its document
 * @param uri where the document was read from
 * @param url its address on the web, where the run knows it
 * @param title headline, empty for none
 * @param publisher outlet, empty if unknown
 * @param date day of publication, if known
 * @param clusterId its story
 * @param counted whether it carries its story's weight on its day
 * @param published whether it carries the weight of story and outlet on its day
 */
public record Source(
    String articleId,
    String docId,
    String uri,
    Optional<String> url,
    String title,
    String publisher,
    Optional<LocalDate> date,
    String clusterId,
    boolean counted,
    boolean published) {
  public Source {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(docId, "docId");
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(clusterId, "clusterId");
  }
}
