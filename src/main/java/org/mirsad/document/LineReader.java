package org.mirsad.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads lines as bytes, none of them longer than a limit, so that memory stays bounded. */
final class LineReader {
  private final InputStream stream;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private long number;
  private boolean tooLong;

  LineReader(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /** The next line without its break, empty if it was longer than the limit; null at the end. */
  byte[] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    tooLong = false;
    boolean any = false;
    while (position < filled || fill()) {
      any = true;
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      append(line, end - position);
      position = end;
      if (end < filled) {
        position++;
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++; // only now: a line that breaks off half-way was not read
    return content(line);
  }

  /** The number of the line read last, from 1. */
  long number() {
    return number;
  }

  /** Whether the line read last was longer than the limit. */
  boolean tooLong() {
    return tooLong;
  }

  private void append(ByteArrayOutputStream line, int length) {
    tooLong |= line.size() + (long) length > limit;
    if (!tooLong) {
      line.write(buffer, position, length);
    }
  }

  private byte[] content(ByteArrayOutputStream line) {
    if (tooLong) {
      return new byte[0];
    }
    byte[] bytes = line.toByteArray();
    boolean windows = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return windows ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(stream.read(buffer), 0);
    return filled > 0;
  }
}
