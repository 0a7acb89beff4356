package org.mirsad.text;

/**
 * A stretch of text in UTF-16 units, {@code end} exclusive. Inside the program every annotation
 * carries such a span into the document's decoded text; {@link CodePoints} turns it into code
 * points where a table or JSON leaves the program.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span out of order: [%d,%d)".formatted(start, end));
    }
  }

  public int length() {
    return end - start;
  }

  /** The unit in the middle, by which a prediction is assigned to a gold unit or a sentence. */
  public int middle() {
    return start + (end - start) / 2;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  public static Span cover(Span first, Span last) {
    return new Span(Math.min(first.start, last.start), Math.max(first.end, last.end));
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
