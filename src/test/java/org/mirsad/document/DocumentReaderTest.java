package org.mirsad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.mirsad.InputException;

class DocumentReaderTest {
  private static final String ARABIC =
      "أعلنت البلدية افتتاح الحديقة العامة أمام الزوار، وقال رئيسها إن الدخول مجاني في الأعياد.";

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<ReadResult> read(ReadSettings settings, String path, byte[] bytes) {
    List<ReadResult> results = new ArrayList<>();
    new DocumentReader(settings)
        .read("file:/in/" + path, path, new ByteArrayInputStream(bytes))
        .forEachRemaining(results::add);
    return results;
  }

  private static List<ReadResult> read(String path, byte[] bytes) {
    return read(ReadSettings.DEFAULT, path, bytes);
  }

  private static Document document(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).document();
  }

  private static Document only(String path, byte[] bytes) {
    List<ReadResult> results = read(path, bytes);
    assertThat(results).hasSize(1);
    return document(results.get(0));
  }

  private static Reject reject(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Rejected.class);
    return ((ReadResult.Rejected) result).reject();
  }

  private static String reason(String path, byte[] bytes) {
    List<ReadResult> results = read(path, bytes);
    assertThat(results).hasSize(1);
    return reject(results.get(0)).reason();
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream bzip2 = new BZip2CompressorOutputStream(out)) {
      bzip2.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @Test
  void aTextFileIsOneDocument() {
    Document document = only("a/b.txt", utf8(ARABIC));
    assertThat(document.text()).isEqualTo(ARABIC);
    assertThat(document.sourceUri()).isEqualTo("file:/in/a/b.txt");
    assertThat(document.encoding()).isEqualTo("UTF-8");
    assertThat(document.bytes()).isEqualTo(utf8(ARABIC).length);
    assertThat(document.docId()).matches("[0-9a-f]{16}");
  }

  @Test
  void idsDependOnPathAndContentAlone() {
    String id = only("a.txt", utf8(ARABIC)).docId();
    assertThat(only("a.txt", utf8(ARABIC)).docId()).isEqualTo(id);
    assertThat(only("b.txt", utf8(ARABIC)).docId()).isNotEqualTo(id);
    assertThat(only("a.txt", utf8(ARABIC + ".")).docId()).isNotEqualTo(id);
  }

  @Test
  void charsetsAreDetected() {
    for (String name :
        List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6", "UTF-32LE")) {
      byte[] bytes = ARABIC.getBytes(Charset.forName(name));
      if (name.equals("UTF-32LE")) {
        bytes = concat(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}, bytes);
      }
      Document document = only("a.txt", bytes);
      assertThat(document.encoding()).isEqualTo(name);
      assertThat(document.text()).isEqualTo(ARABIC);
    }
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertThat(only("a.txt", utf8("\uFEFF" + ARABIC)).text()).isEqualTo(ARABIC);
    Document wide = only("a.txt", ("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_16LE));
    assertThat(wide.text()).isEqualTo(ARABIC);
    assertThat(wide.encoding()).isEqualTo("UTF-16LE");
  }

  @Test
  void aFewBrokenSequencesLeaveTheTextUtf8() {
    byte[] bytes = utf8(ARABIC);
    bytes[0] = (byte) 0xFF;
    Document document = only("a.txt", bytes);
    assertThat(document.encoding()).isEqualTo("UTF-8");
    assertThat(document.text()).startsWith("\uFFFD").endsWith(ARABIC.substring(1));
  }

  @Test
  void aForcedCharsetIsObeyed() {
    ReadSettings settings = ReadSettings.DEFAULT.withCharset("windows-1256");
    byte[] bytes = ARABIC.getBytes(Charset.forName("windows-1256"));
    assertThat(document(read(settings, "a.txt", bytes).get(0)).text()).isEqualTo(ARABIC);
    assertThatThrownBy(() -> ReadSettings.DEFAULT.withCharset("no-such"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no-such");
  }

  @Test
  void bytesThatAreNoTextInTheForcedCharsetAreUndecodable() {
    ReadSettings settings = ReadSettings.DEFAULT.withCharset("UTF-8");
    byte[] bytes = ARABIC.getBytes(Charset.forName("windows-1256"));
    assertThat(reject(read(settings, "a.txt", bytes).get(0)).reason()).isEqualTo("undecodable");
  }

  @Test
  void compressedFilesAreToldByTheirBytes() throws IOException {
    byte[] plain = utf8(ARABIC);
    for (byte[] packed : List.of(gzip(plain), bzip2(plain), Zstd.compress(plain))) {
      Document document = only("a.txt.gz", packed);
      assertThat(document.text()).isEqualTo(ARABIC);
      assertThat(document.bytes()).isEqualTo(plain.length);
    }
    assertThat(only("a.txt.gz", plain).text()).isEqualTo(ARABIC);
  }

  @Test
  void membersOfAGzipFileAreReadOneAfterTheOther() {
    byte[] both = concat(gzip(utf8("{\"text\":\"ا\"}\n")), gzip(utf8("{\"text\":\"ب\"}\n")));
    InputStream reluctant =
        new FilterInputStream(new ByteArrayInputStream(both)) {
          @Override
          public int available() {
            return 0;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 7));
          }
        };
    List<ReadResult> results = new ArrayList<>();
    new DocumentReader(ReadSettings.DEFAULT)
        .read("file:/a.jsonl.gz", "a.jsonl.gz", reluctant)
        .forEachRemaining(results::add);
    assertThat(results).extracting(r -> document(r).text()).containsExactly("ا", "ب");
  }

  @Test
  void filesThatCannotBeReadAreRejectedWithAReason() {
    byte[] binary = new byte[5_000];
    new Random(1).nextBytes(binary);
    byte[] packed = gzip(utf8(ARABIC.repeat(50)));
    byte[] damaged = packed.clone();
    damaged[damaged.length / 2] ^= 0x55;
    assertThat(reason("a.txt", new byte[0])).isEqualTo("empty");
    assertThat(reason("a.txt", utf8(" \n\u200F".substring(0, 2)))).isEqualTo("empty");
    assertThat(reason("a.txt", binary)).isEqualTo("binary");
    assertThat(reason("a.txt", utf8("%PDF-1.7 ..."))).isEqualTo("binary");
    assertThat(reason("a.txt.gz", Arrays.copyOf(packed, packed.length / 2)))
        .isEqualTo("truncated_gzip");
    assertThat(reason("a.txt.gz", damaged)).isEqualTo("unreadable");
    assertThat(reason("a.html", utf8("<p>"))).isEqualTo("unsupported_format");
    assertThat(reason("a.parquet", utf8("PAR1"))).isEqualTo("unsupported_format");
    assertThat(reason("a.jsonl", new byte[0])).isEqualTo("empty");
    assertThat(reason("a.jsonl", utf8("\n\n"))).isEqualTo("empty");
    assertThat(reason("a.jsonl", binary)).isEqualTo("binary");
  }

  @Test
  void tooMuchIsRejected() {
    ReadSettings small = new ReadSettings(ReadSettings.Fields.DEFAULT, "", 100, 200);
    byte[] text = utf8("ا".repeat(60));
    assertThat(reject(read(small, "a.txt", text).get(0)).reason()).isEqualTo("too_large");
    assertThat(reject(read(small, "a.txt.gz", gzip(text)).get(0)).reason()).isEqualTo("too_large");
    String line = "{\"text\":\"" + "ا".repeat(200) + "\"}";
    List<ReadResult> results = read(small, "a.jsonl", utf8(line + "\n{\"text\":\"ب\"}"));
    assertThat(reject(results.get(0)).reason()).isEqualTo("too_large");
    assertThat(document(results.get(1)).text()).isEqualTo("ب");
  }

  @Test
  void aRecordsTitleStandsBeforeItsText() {
    Document document =
        only(
            "a.jsonl",
            utf8(
                "{\"id\":7,\"title\":\"عنوان\",\"text\":\"متن\",\"published_at\":\"2025-01-02\","
                    + "\"publisher\":\"ناشر\",\"url\":\"http://a.b/c\",\"more\":{\"x\":[1]}}"));
    assertThat(document.text()).isEqualTo("عنوان\n\nمتن");
    assertThat(document.sourceUri()).isEqualTo("file:/in/a.jsonl#7");
    assertThat(document.metadata())
        .isEqualTo(new Document.Metadata("عنوان", "2025-01-02", "ناشر", "http://a.b/c"));
    assertThat(only("a.jsonl", utf8("{\"title\":\"عنوان\",\"text\":\"عنوان\\nمتن\"}")).text())
        .isEqualTo("عنوان\nمتن");
  }

  @Test
  void fieldsCanBeMapped() {
    ReadSettings settings =
        ReadSettings.DEFAULT.withFields(
            ReadSettings.Fields.mapped(Map.of("text", "body", "published_at", "date")));
    Document document =
        document(
            read(settings, "a.jsonl", utf8("{\"body\":\"متن\",\"date\":\"اليوم\",\"text\":0}"))
                .get(0));
    assertThat(document.text()).isEqualTo("متن");
    assertThat(document.metadata().publishedAt()).isEqualTo("اليوم");
    assertThatThrownBy(() -> ReadSettings.Fields.mapped(Map.of("txt", "body")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("'txt'");
  }

  @Test
  void everyBadLineIsRejectedAloneWithItsNumber() {
    String deep = "[".repeat(500);
    String file =
        String.join(
            "\n",
            "{\"text\":\"أول\"}",
            "",
            "{\"text\":",
            "[1,2]",
            "{\"title\":\"بلا متن\"}",
            "{\"text\":\" \"}",
            "{\"x\":" + deep,
            "{\"text\":\"واحد\"} {\"text\":\"اثنان\"}",
            "{\"text\":\"قديم\",\"text\":\"جديد\"}\r",
            "{\"text\":null}");
    List<ReadResult> results = read("a.ndjson", utf8(file));
    List<String> seen = new ArrayList<>();
    for (ReadResult result : results) {
      seen.add(
          result instanceof ReadResult.Rejected rejected
              ? rejected.reject().reason()
              : document(result).text());
    }
    assertThat(seen)
        .containsExactly(
            "أول",
            "invalid_json",
            "not_an_object",
            "missing_text",
            "empty",
            "too_deep",
            "invalid_json",
            "جديد",
            "missing_text");
    assertThat(reject(results.get(1)).sourceUri()).isEqualTo("file:/in/a.ndjson#3");
    assertThat(reject(results.get(1)).detail()).startsWith("line 3: ").doesNotContain("\n");
  }

  @Test
  void recordsBeforeTheCutOfAGzipFileAreRead() {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"id\":\"%d\",\"text\":\"متن %x\"}\n".formatted(i, random.nextLong()));
    }
    byte[] packed = gzip(utf8(lines.toString()));
    List<ReadResult> results = read("a.jsonl.gz", Arrays.copyOf(packed, packed.length * 3 / 4));
    int last = results.size() - 1;
    assertThat(last).isGreaterThan(14_000);
    assertThat(reject(results.get(last)).reason()).isEqualTo("truncated_gzip");
    assertThat(reject(results.get(last)).detail()).startsWith("line %d:".formatted(last + 1));
    assertThat(results.subList(0, last)).allMatch(ReadResult.Read.class::isInstance);
  }

  @Test
  void theSameRecordTwiceGetsTwoIds() {
    List<ReadResult> results = read("a.jsonl", utf8("{\"id\":1,\"text\":\"ا\"}\n".repeat(3)));
    assertThat(results).extracting(r -> document(r).docId()).doesNotHaveDuplicates();
  }

  @Test
  void jsonLinesMayBeInAnotherCharset() {
    String lines = "{\"text\":\"" + ARABIC + "\"}\n{\"text\":\"\uD83D\uDE00\"}\n";
    List<ReadResult> wide = read("a.jsonl", lines.getBytes(StandardCharsets.UTF_16LE));
    assertThat(wide).extracting(r -> document(r).text()).containsExactly(ARABIC, "\uD83D\uDE00");
    assertThat(document(wide.get(0)).encoding()).isEqualTo("UTF-16LE");
    byte[] old = ("{\"text\":\"" + ARABIC + "\"}").getBytes(Charset.forName("windows-1256"));
    assertThat(only("a.jsonl", old).text()).isEqualTo(ARABIC);
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    assertThat(only("a.jsonl", utf8("{\"text\":\"ا\\ud83dب\"}")).text()).isEqualTo("ا\uFFFDب");
  }

  @Test
  void recordsAreReadAsTheyAreAskedForAndTheStreamIsClosed() {
    AtomicBoolean closed = new AtomicBoolean();
    byte[] line = utf8("{\"text\":\"متن\"}\n");
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return at < 1 << 24 ? line[at++ % line.length] & 0xFF : -1;
          }

          @Override
          public void close() {
            closed.set(true);
          }
        };
    Iterator<ReadResult> results =
        new DocumentReader(ReadSettings.DEFAULT).read("file:/a.jsonl", "a.jsonl", endless);
    assertThat(document(results.next()).text()).isEqualTo("متن");
    assertThat(closed).isFalse();
    results.forEachRemaining(result -> {});
    assertThat(closed).isTrue();
  }
}
