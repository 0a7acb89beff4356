package org.mirsad.annotate.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Article.DateSource;
import org.mirsad.annotate.Article.Dating;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.SentenceAnnotator;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.document.Document;
import org.mirsad.document.Document.Metadata;
import org.mirsad.knowledge.Event;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.Publisher;
import org.mirsad.text.Morphology;
import org.mirsad.text.SentenceSplitter;
import org.mirsad.text.Span;

/**
 * Tells when an article appeared: from the document's metadata, page markup, address or file name,
 * else from the dateline, else inferred from the text ({@link TextDating}).
 *
 * <p>What stands beside the text dates the main article only; an embedded one is dated by its own
 * words. There is no clock and no file time in it: what cannot be told stays undated.
 */
public final class DateResolver {
  /** How far above the article's first kept block a dateline may have been cut away. */
  private static final int HEAD_REACH = 600;

  private static final int TAIL_REACH = 300;

  private static final double METADATA = .99;
  private static final double MARKUP = .98;
  private static final double URL = .97;
  private static final double FILE_NAME = .9;
  private static final double DATELINE = .95;

  private final SentenceAnnotator sentences;
  private final Morphology morphology;
  private final DateNotation notation;
  private final TextDating text;
  private final OutletZones zones;

  public DateResolver(Knowledge knowledge) {
    this(knowledge.events(), knowledge.publishers(), Morphology.instance());
  }

  DateResolver(List<Event> events, List<Publisher> publishers, Morphology morphology) {
    this.morphology = morphology;
    this.sentences = new SentenceAnnotator(morphology);
    this.notation = new DateNotation(morphology);
    this.text = new TextDating(new EventIndex(events, morphology));
    this.zones = new OutletZones(publishers);
  }

  /** When the article appeared, how that was found and how sure it is. */
  public Dating resolve(Article article, Document document) {
    if (article.part() == 1) {
      Optional<Dating> stated = stated(document);
      if (stated.isPresent()) {
        return stated.get();
      }
    }
    List<Sentence> own = sentences.annotate(AnnotatedArticle.of(article));
    Optional<LocalDate> dateline = Dateline.atHead(own);
    if (dateline.isEmpty() && article.part() == 1) {
      dateline = cutDateline(article);
    }
    return dateline
        .map(date -> new Dating(date, DateSource.DATELINE, DATELINE))
        .orElseGet(() -> text.infer(own));
  }

  /** What the source says beside the text, best first. */
  private Optional<Dating> stated(Document document) {
    Metadata metadata = document.metadata();
    Optional<ZoneId> zone = zones.of(metadata);
    return notation
        .parse(metadata.publishedAt(), zone)
        .map(date -> new Dating(date, DateSource.METADATA, METADATA))
        .or(
            () ->
                PageMarkup.published(document.text())
                    .flatMap(value -> notation.parse(value, zone))
                    .map(date -> new Dating(date, DateSource.MARKUP, MARKUP)))
        .or(() -> PathDate.inUrl(metadata.url()).map(date -> new Dating(date, DateSource.URL, URL)))
        .or(() -> fromUri(document.sourceUri()));
  }

  /** A document fetched from the web has an address, all others a file name. */
  private static Optional<Dating> fromUri(String uri) {
    if (uri.startsWith("http://") || uri.startsWith("https://")) {
      return PathDate.inUrl(uri).map(date -> new Dating(date, DateSource.URL, URL));
    }
    return PathDate.inFileName(uri).map(date -> new Dating(date, DateSource.FILE_NAME, FILE_NAME));
  }

  /** A dateline that cleaning cut as boilerplate, above or below the article. */
  private Optional<LocalDate> cutDateline(Article article) {
    String whole = article.text();
    int start = article.blocks().get(0).span().start();
    int end = article.blocks().get(article.blocks().size() - 1).span().end();
    Span above = new Span(Math.max(0, start - HEAD_REACH), start);
    Span below = new Span(end, Math.min(whole.length(), end + TAIL_REACH));
    return Dateline.atHead(split(whole, above)).or(() -> Dateline.labelled(split(whole, below)));
  }

  private List<Sentence> split(String whole, Span range) {
    List<Sentence> found = new ArrayList<>();
    for (Span span : SentenceSplitter.split(whole, range)) {
      List<Word> words = Word.read(whole, span, morphology);
      found.add(new Sentence(found.size(), Block.Kind.BYLINE, 0, span, words));
    }
    return found;
  }
}
