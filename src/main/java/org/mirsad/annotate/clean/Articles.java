package org.mirsad.annotate.clean;

import java.util.ArrayList;
import java.util.HashMap;
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
    Map<Integer, String> sources = sourceLines(document, blocks);
    List<Article> articles = new ArrayList<>();
    String main = document.docId() + "-" + MAIN;
    for (var part : parts.entrySet()) {
      int number = part.getKey();
      String source = sources.getOrDefault(number, "");
      articles.add(
          new Article(
              document.docId() + "-" + number,
              document.docId(),
              number,
              number > MAIN && parts.containsKey(MAIN) ? main : "",
              title(document, number, part.getValue(), blocks),
              number == MAIN ? mainPublisher(document, source, blocks) : source,
              document.text(),
              part.getValue(),
              Article.Dating.UNDATED));
    }
    return articles;
  }

  /** The headline in the text; for the main article else the source's, or a second printing's. */
  private static String title(Document document, int part, List<Block> kept, List<Block> blocks) {
    for (Block block : kept) {
      if (block.kind() == Block.Kind.HEADLINE) {
        return visible(document, block);
      }
    }
    if (part != MAIN || !document.metadata().title().isEmpty()) {
      return part == MAIN ? document.metadata().title() : "";
    }
    for (Block block : blocks) {
      if (block.rule().equals(Cleaner.REPEATED_HEADLINE)) {
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

  /** The metadata's publisher, then the source line's, the address's, a cut line's. */
  private String mainPublisher(Document document, String source, List<Block> blocks) {
    if (!document.metadata().publisher().isEmpty()) {
      return publishers.named(document.metadata().publisher());
    }
    if (!source.isEmpty()) {
      return source;
    }
    String byUrl = publishers.ofUrl(document.metadata().url());
    return byUrl.isEmpty() ? namedInFurniture(document, blocks) : byUrl;
  }

  /** The outlet that the first telling source line below each part names. */
  private Map<Integer, String> sourceLines(Document document, List<Block> blocks) {
    Map<Integer, String> sources = new HashMap<>();
    int current = MAIN;
    for (Block block : blocks) {
      current = block.kept() ? block.part() : current;
      if (block.kind() == Block.Kind.SOURCE && !sources.containsKey(current)) {
        String found = publishers.ofSourceLine(visible(document, block));
        if (!found.isEmpty()) {
          sources.put(current, found);
        }
      }
    }
    return sources;
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
