package org.mirsad.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mirsad.text.Span;

/**
 * An article cut out of a document.
 *
 * @param articleId stable id: {@code docId-part}
 * @param docId the document it stands in
 * @param part 1 for the main article, 2 and up for embedded ones in reading order
 * @param parentArticleId id of the main article for embedded ones, else empty
 * @param title headline (from the text or the metadata), empty if there is none
 * @param publisher outlet, empty if unknown
 * @param text the whole document's text
 * @param blocks the kept blocks of this article, in reading order
 * @param dating publication date and how it was found
 */
public record Article(
    String articleId,
    String docId,
    int part,
    String parentArticleId,
    String title,
    String publisher,
    String text,
    List<Block> blocks,
    Dating dating) {

  public Article {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(docId, "docId");
    Objects.requireNonNull(parentArticleId, "parentArticleId");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(dating, "dating");
    blocks = List.copyOf(blocks);
    if (part < 1) {
      throw new IllegalArgumentException("part below 1: " + part);
    }
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("article without blocks: " + articleId);
    }
  }

  /** From the first kept block to the end of the last; cut blocks may stand between. */
  public Span span() {
    return Span.cover(blocks.get(0).span(), blocks.get(blocks.size() - 1).span());
  }

  public Article datedBy(Dating other) {
    return new Article(
        articleId, docId, part, parentArticleId, title, publisher, text, blocks, other);
  }

  /**
   * When an article appeared.
   *
   * @param date null when it could not be told
   * @param source how it was found
   * @param confidence in [0,1]; 0 when undated
   */
  public record Dating(LocalDate date, DateSource source, double confidence) {
    public static final Dating UNDATED = new Dating(null, DateSource.NONE, 0);

    public Dating {
      Objects.requireNonNull(source, "source");
      if ((date == null) != (source == DateSource.NONE)) {
        throw new IllegalArgumentException("date %s with source %s".formatted(date, source));
      }
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence out of [0,1]: " + confidence);
      }
    }

    public Optional<LocalDate> known() {
      return Optional.ofNullable(date);
    }
  }

  /** Where a publication date came from, best first. */
  public enum DateSource {
    METADATA,
    MARKUP,
    URL,
    FILE_NAME,
    DATELINE,
    EVENT,
    TEXT,
    DUPLICATE,
    PARENT,
    NONE
  }
}
