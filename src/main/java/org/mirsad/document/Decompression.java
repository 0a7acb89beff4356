package org.mirsad.document;

import com.github.luben.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Unwraps compressed files, told by their first bytes and not by their name. */
final class Decompression {
  private static final int BUFFER = 1 << 16;
  private static final int[] GZIP = {0x1F, 0x8B};
  private static final int[] BZIP2 = {'B', 'Z', 'h'};
  private static final int[] ZSTD = {0x28, 0xB5, 0x2F, 0xFD};

  private Decompression() {}

  /** The content of the stream, decompressed if it is compressed; concatenated members are one. */
  static InputStream open(InputStream raw) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(raw, 4);
    byte[] magic = stream.readNBytes(4);
    stream.unread(magic);
    if (startsWith(magic, GZIP)) {
      return new GZIPInputStream(new HonestlyAvailable(stream), BUFFER);
    }
    if (startsWith(magic, BZIP2)) {
      return new BZip2CompressorInputStream(stream, true);
    }
    return startsWith(magic, ZSTD) ? new ZstdInputStream(stream) : stream;
  }

  /** The file's name without its folders and the suffix of its compression. */
  static String innerName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    for (String suffix : new String[] {".gz", ".bz2", ".zst", ".zstd"}) {
      if (name.endsWith(suffix)) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }

  private static boolean startsWith(byte[] bytes, int[] prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Says that bytes are available until the very end. {@link GZIPInputStream} looks for another
   * member only then, and many streams say 0 between two packets: the rest would be lost silently.
   */
  private static final class HonestlyAvailable extends FilterInputStream {
    private int next = -1;

    HonestlyAvailable(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      if (next < 0) {
        next = super.read();
      }
      return next < 0 ? 0 : 1;
    }

    @Override
    public int read() throws IOException {
      if (next >= 0) {
        int b = next;
        next = -1;
        return b;
      }
      return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (next < 0 || length == 0) {
        return super.read(buffer, offset, length);
      }
      buffer[offset] = (byte) next;
      next = -1;
      return 1;
    }
  }
}
