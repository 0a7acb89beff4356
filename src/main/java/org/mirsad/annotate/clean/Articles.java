package org.mirsad.annotate.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Block;
import org.mirsad.document.Document;

/** Puts the kept blocks of a document together to its articles, still undated. */
final class Articles {
  private static final int MAIN = 1;

  private final Publishers publishers;

  Articles(Publishers publishers) {
    this.publishers = publishers;
  }

  List<Article> of(Document document, List<Block> blocks) {
    Map<Integer, List<Block>> parts = new TreeMap<>();
    for (Block block : blocks) {
      if (block.kept()) {
        parts.computeIfAbsent(block.part(), p -> new ArrayList<>()).add(block);
      }
    }
    List<Article> articles = new ArrayList<>();
    String main = document.docId() + "-" + MAIN;
    for (var part : parts.entrySet()) {
      int number = part.getKey();
      articles.add(
          new Article(
              document.docId() + "-" + number,
              document.docId(),
              number,
              number > MAIN && parts.containsKey(MAIN) ? main : "",
              title(document, number, part.getValue(), blocks),
              publisher(document, number, blocks),
              document.text(),
              part.getValue(),
              Article.Dating.UNDATED));
    }
    return articles;
  }

  /** The headline in the text, else the source's, else the one above a second printing. */
  private static String title(Document document, int part, List<Block> kept, List<Block> blocks) {
    for (Block block : kept) {
      if (block.kind() == Block.Kind.HEADLINE) {
        return visible(document, block);
      }
    }
    if (part == MAIN && !document.metadata().title().isEmpty()) {
      return document.metadata().title();
    }
    for (Block block : blocks) {
      if (block.part() == part && block.rule().equals(Cleaner.REPEATED_HEADLINE)) {
        return visible(document, block);
      }
    }
    return "";
  }

  private static String visible(Document document, Block block) {
    String text = block.span().of(document.text());
    var lines = Lines.of(text);
    return lines.isEmpty() ? "" : lines.get(0).of(text);
  }

  /**
   * Who published a part: for the main article the metadata, then its source line, then its
   * address, then a cut line that names an outlet; for an embedded one its own source line alone.
   */
  private String publisher(Document document, int part, List<Block> blocks) {
    if (part == MAIN && !document.metadata().publisher().isEmpty()) {
      return publishers.named(document.metadata().publisher());
    }
    String source = sourceLine(document, part, blocks);
    if (!source.isEmpty() || part != MAIN) {
      return source;
    }
    String byUrl = publishers.ofUrl(document.metadata().url());
    return byUrl.isEmpty() ? namedInFurniture(document, blocks) : byUrl;
  }

  private String sourceLine(Document document, int part, List<Block> blocks) {
    int current = MAIN;
    for (Block block : blocks) {
      current = block.kept() ? block.part() : current;
      if (block.kind() == Block.Kind.SOURCE && current == part) {
        String found = publishers.ofSourceLine(visible(document, block));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  /** An outlet that a copyright or navigation line ends with («جميع الحقوق محفوظة لموقع …»). */
  private String namedInFurniture(Document document, List<Block> blocks) {
    for (Block block : blocks) {
      boolean furniture = block.kind() == Block.Kind.DISCLAIMER || block.kind() == Block.Kind.NAV;
      if (furniture && block.span().length() < 200) {
        String found = knownTail(visible(document, block));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private String knownTail(String line) {
    String[] words = line.split("\\s+|©", 0);
    for (int length = 4; length >= 1; length--) {
      for (int from = 0; from + length <= words.length; from++) {
        String name = String.join(" ", List.of(words).subList(from, from + length));
        if (name.length() >= 4 && publishers.isKnown(name)) {
          return publishers.named(name);
        }
      }
    }
    return "";
  }
}
