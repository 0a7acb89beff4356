package org.mirsad.document;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.mirsad.text.Sha256;

/**
 * Reads documents out of files. What a file is follows from its name without the suffix of its
 * compression: {@code .jsonl}, {@code .ndjson} and {@code .json-lines} hold one document per line,
 * formats that are not read are refused, anything else is the text of one document.
 *
 * <p>A record's text is its title, an empty line and its text, so that the headline has offsets
 * like all else; where the text begins with the title already, it is left as it stands.
 *
 * <p>{@code doc_id} is the start of a SHA-256 over the path below the input root, the record's id
 * (else its line number) and the digest of the content, decompressed: the same wherever the folder
 * lies and however it was packed. A second record of the same id and content counts by its line.
 */
public final class DocumentReader {
  private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson", "json-lines");

  /** Formats whose bytes or mark-up must not pass for an article's text. */
  private static final Set<String> UNSUPPORTED =
      Set.of(
          "html", "htm", "xhtml", "mhtml", "parquet", "orc", "avro", "csv", "tsv", "json", "xml",
          "rss", "warc", "wet", "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "zip", "tar",
          "tgz", "7z", "rar", "xz", "jpg", "jpeg", "png", "gif", "mp3", "mp4");

  private final ReadSettings settings;

  public DocumentReader(ReadSettings settings) {
    this.settings = settings;
  }

  /**
   * Lazily yields the documents and rejects of one file, and closes the stream at the end. A file
   * without any document yields at least one reject.
   *
   * @param sourceUri the file's URI, to report
   * @param relativePath its path below the input root, which ids are made from
   * @param raw its bytes as they are stored
   */
  public Iterator<ReadResult> read(String sourceUri, String relativePath, InputStream raw) {
    String path = relativePath.replace('\\', '/');
    String name = Decompression.innerName(path);
    String suffix = name.substring(name.lastIndexOf('.') + 1);
    if (name.contains(".") && UNSUPPORTED.contains(suffix)) {
      close(raw);
      return List.of(
              rejected(
                  sourceUri,
                  "unsupported_format",
                  "'.%s' is not read; expected text or JSON Lines (.jsonl)".formatted(suffix)))
          .iterator();
    }
    Source source = new Source(sourceUri, path, raw);
    return JSON_LINES.contains(suffix) ? new Records(source) : new WholeFile(source);
  }

  /** A file on its way in. */
  private record Source(String uri, String path, InputStream raw) {
    InputStream open() throws IOException {
      return Decompression.open(raw);
    }
  }

  /** A file that is one document. */
  private final class WholeFile implements Iterator<ReadResult> {
    private final Source source;
    private boolean done;

    WholeFile(Source source) {
      this.source = source;
    }

    @Override
    public boolean hasNext() {
      return !done;
    }

    @Override
    public ReadResult next() {
      if (done) {
        throw new NoSuchElementException();
      }
      done = true;
      try {
        return new ReadResult.Read(document());
      } catch (IOException e) {
        return rejected(source.uri, reason(e), detail(e));
      } catch (ReadException e) {
        return rejected(source.uri, e.reason(), e.detail());
      } finally {
        close(source.raw);
      }
    }

    private Document document() throws IOException, ReadException {
      byte[] bytes = source.open().readNBytes(settings.maxDocumentBytes() + 1);
      refuseUnreadable(bytes);
      Charsets.Decoded decoded = Charsets.decode(bytes, settings.charset());
      if (decoded.text().isBlank()) {
        throw new ReadException("empty", "no text in %d bytes".formatted(bytes.length));
      }
      String digest = Sha256.of(bytes);
      return new Document(
          docId(source.path, "", digest),
          source.uri,
          decoded.encoding(),
          bytes.length,
          digest,
          decoded.text(),
          Document.Metadata.NONE);
    }

    private void refuseUnreadable(byte[] bytes) throws ReadException {
      if (bytes.length > settings.maxDocumentBytes()) {
        throw new ReadException(
            "too_large", "more than %d bytes".formatted(settings.maxDocumentBytes()));
      }
      if (bytes.length == 0) {
        throw new ReadException("empty", "0 bytes");
      }
      refuseBinary(bytes, settings.charset());
    }
  }

  /** A file of one document per line. */
  private final class Records implements Iterator<ReadResult> {
    private final Source source;
    private final LongSet ids = new LongSet();
    private LineReader lines;
    private String encoding;
    private ReadResult next;
    private boolean any;
    private boolean done;

    Records(Source source) {
      this.source = source;
    }

    @Override
    public boolean hasNext() {
      while (next == null && !done) {
        next = advance();
        any |= next != null;
      }
      return next != null;
    }

    @Override
    public ReadResult next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      ReadResult result = next;
      next = null;
      return result;
    }

    /** The next line's result; null for a blank line and at the end. */
    private ReadResult advance() {
      try {
        if (lines == null) {
          open();
        }
        byte[] line = lines.next();
        return line == null ? end() : result(line);
      } catch (IOException e) {
        finish();
        return rejected(
            source.uri,
            reason(e),
            lines == null ? detail(e) : "line %d: %s".formatted(lines.number() + 1, detail(e)));
      } catch (ReadException e) {
        finish();
        return rejected(source.uri, e.reason(), e.detail());
      }
    }

    private void open() throws IOException, ReadException {
      InputStream stream = source.open();
      byte[] sample = readSample(stream);
      refuseBinary(sample, settings.charset());
      Charset charset =
          settings.charset().isEmpty()
              ? Charsets.unicode(sample)
              : Charset.forName(settings.charset());
      // Where lines end is only told in bytes for charsets that keep ASCII as it is.
      boolean wide = charset != null && charset.name().startsWith("UTF-") && !isUtf8(charset);
      encoding = wide ? charset.name() : "";
      // No BufferedInputStream: it loses what came before a damage in the same read.
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(sample), stream);
      lines = new LineReader(wide ? asUtf8(whole, charset) : whole, settings.maxLineBytes());
    }

    private ReadResult end() {
      finish();
      return any ? null : rejected(source.uri, "empty", "no record");
    }

    private void finish() {
      done = true;
      close(source.raw);
    }

    private ReadResult result(byte[] line) {
      String place = source.uri + "#" + lines.number();
      try {
        if (lines.tooLong()) {
          throw new ReadException(
              "too_large", "more than %d bytes".formatted(settings.maxLineBytes()));
        }
        return isBlank(line) ? null : new ReadResult.Read(document(line));
      } catch (ReadException e) {
        return rejected(place, e.reason(), "line %d: %s".formatted(lines.number(), e.detail()));
      }
    }

    private Document document(byte[] line) throws ReadException {
      String forced = encoding.isEmpty() ? settings.charset() : "UTF-8";
      Charsets.Decoded decoded = Charsets.decode(line, forced);
      JsonRecord parsed = JsonRecord.parse(decoded.text(), settings.fields());
      if (parsed.text().isBlank()) {
        throw new ReadException("empty", "the text is blank");
      }
      if (parsed.text().length() > settings.maxDocumentBytes()) {
        throw new ReadException(
            "too_large", "more than %d bytes".formatted(settings.maxDocumentBytes()));
      }
      String digest = Sha256.of(line);
      String number = Long.toString(lines.number());
      String key = parsed.id().isEmpty() ? number : parsed.id();
      String docId = docId(source.path, key, digest);
      if (!ids.add(Long.parseUnsignedLong(docId, 16))) {
        docId = docId(source.path, key + "#" + number, digest);
      }
      return new Document(
          docId,
          source.uri + "#" + key,
          encoding.isEmpty() ? decoded.encoding() : encoding,
          line.length,
          digest,
          withTitle(parsed.title(), parsed.text()),
          new Document.Metadata(
              parsed.title(), parsed.publishedAt(), parsed.publisher(), parsed.url()));
    }
  }

  /** The text with its title before it, unless it begins with it. */
  private static String withTitle(String title, String text) {
    return title.isEmpty() || text.stripLeading().startsWith(title) ? text : title + "\n\n" + text;
  }

  /**
   * Refuses what is no text: zero bytes and control characters that are not UTF-16's, or the mark
   * of a well-known format.
   */
  private static void refuseBinary(byte[] bytes, String forcedCharset) throws ReadException {
    if (bytes.length >= 5 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
      throw new ReadException("binary", "a PDF file");
    }
    if (Charsets.unicode(bytes) != null || forcedCharset.startsWith("UTF-")) {
      return;
    }
    int limit = Math.min(bytes.length, Charsets.SAMPLE);
    int controls = 0;
    for (int i = 0; i < limit; i++) {
      int b = bytes[i] & 0xFF;
      controls += b < 0x20 && (b < '\t' || b > '\r') && b != 0x1A && b != 0x1B || b == 0x7F ? 1 : 0;
    }
    if (controls * 100 > limit) {
      throw new ReadException(
          "binary", "%d control characters in the first %d bytes".formatted(controls, limit));
    }
  }

  /** As much of the first bytes as can be read: a damage further on is found when it is reached. */
  private static byte[] readSample(InputStream stream) throws IOException {
    byte[] sample = new byte[Charsets.SAMPLE];
    int n = 0;
    try {
      while (n < sample.length) {
        int more = stream.read(sample, n, sample.length - n);
        if (more < 0) {
          break;
        }
        n += more;
      }
    } catch (IOException e) {
      if (n == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(sample, n);
  }

  private static InputStream asUtf8(InputStream stream, Charset charset) {
    return new Transcoded(new InputStreamReader(stream, charset));
  }

  private static boolean isUtf8(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8);
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static String reason(IOException e) {
    return e instanceof EOFException ? "truncated_gzip" : "unreadable";
  }

  private static String detail(IOException e) {
    return e instanceof EOFException
        ? "the compressed file ends too early"
        : String.valueOf(e.getMessage()).replace('\n', ' ');
  }

  private static ReadResult rejected(String uri, String reason, String detail) {
    return new ReadResult.Rejected(new Reject(uri, "", "read", reason, detail));
  }

  private static String docId(String path, String key, String digest) {
    return Sha256.of(path + "#" + key + digest).substring(0, 16);
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // What was read is whole: a stream that cannot be closed takes nothing back.
    }
  }
}
