package org.mirsad.annotate.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mirsad.annotate.Block;
import org.mirsad.text.Span;

/** What has been decided so far about the paragraphs of one document. Lives for one call. */
final class Draft {
  private final String text;
  private final List<Paragraph> paragraphs;
  private final Block.Kind[] kinds;
  private final boolean[] cut;
  private final String[] rules;
  private final int[] parts;

  Draft(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    int n = paragraphs.size();
    kinds = new Block.Kind[n];
    Arrays.fill(kinds, Block.Kind.BODY);
    cut = new boolean[n];
    rules = new String[n];
    Arrays.fill(rules, "body");
    parts = new int[n];
  }

  int size() {
    return paragraphs.size();
  }

  Paragraph paragraph(int i) {
    return paragraphs.get(i);
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  String text() {
    return text;
  }

  Block.Kind kind(int i) {
    return kinds[i];
  }

  boolean isCut(int i) {
    return cut[i];
  }

  boolean isKept(int i) {
    return i >= 0 && i < cut.length && !cut[i];
  }

  int part(int i) {
    return parts[i];
  }

  String rule(int i) {
    return rules[i];
  }

  void cut(int i, Block.Kind kind, String rule) {
    cut[i] = true;
    kinds[i] = kind;
    rules[i] = rule;
  }

  void restore(int i) {
    cut[i] = false;
    kinds[i] = Block.Kind.BODY;
    rules[i] = "body";
  }

  void label(int i, Block.Kind kind, String rule) {
    kinds[i] = kind;
    rules[i] = rule;
  }

  void part(int i, int part) {
    parts[i] = part;
  }

  /** Kept prose: what an article is made of. */
  boolean isProse(int i) {
    return isKept(i) && kinds[i] != Block.Kind.BYLINE && paragraphs.get(i).isProse();
  }

  /** The next paragraph from {@code i} on that is not cut, or {@link #size()}. */
  int nextKept(int i) {
    int next = i;
    while (next < cut.length && cut[next]) {
      next++;
    }
    return next;
  }

  /** Blocks that cover the text without gap or overlap: white space goes to the block before. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(paragraphs.size());
    for (int i = 0; i < paragraphs.size(); i++) {
      int start = i == 0 ? 0 : paragraphs.get(i).span().start();
      int end = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).span().start() : text.length();
      int part = cut[i] && !rules[i].startsWith("repeat") ? 0 : parts[i];
      blocks.add(new Block(i, part, kinds[i], !cut[i], rules[i], new Span(start, end)));
    }
    return blocks;
  }
}
