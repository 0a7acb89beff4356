package org.mirsad.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The characters of a reader as UTF-8 bytes, without a byte order mark. */
final class Transcoded extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int position;
  private boolean started;

  Transcoded(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return position < bytes.length || fill() ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position >= bytes.length && !fill()) {
      return -1;
    }
    int n = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, n);
    position += n;
    return n;
  }

  private boolean fill() throws IOException {
    int n = reader.read(chars, 0, chars.length - 1);
    if (n < 0) {
      return false;
    }
    if (Character.isHighSurrogate(chars[n - 1])) {
      int low = reader.read();
      if (low >= 0) {
        chars[n++] = (char) low;
      }
    }
    int from = !started && chars[0] == '\uFEFF' ? 1 : 0;
    started = true;
    bytes = new String(chars, from, n - from).getBytes(StandardCharsets.UTF_8);
    position = 0;
    return bytes.length > 0 || fill();
  }
}
