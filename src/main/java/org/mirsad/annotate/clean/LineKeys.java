package org.mirsad.annotate.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mirsad.document.Document;
import org.mirsad.text.Folding;

/**
 * Keys of lines by which a corpus finds what an outlet prints under many articles. A key is 64 bits
 * of the outlet and the line's folded words, the same on every machine; among a billion lines the
 * chance that any two share a key is one in forty.
 */
final class LineKeys {
  /** Longer lines are never furniture, whatever is printed twice. */
  private static final int LONGEST = 60;

  private LineKeys() {}

  /** The keys of a document's lines, each once, in order. */
  static List<Long> of(Document document) {
    long outlet = outlet(document);
    Set<Long> keys = new LinkedHashSet<>();
    for (var line : Lines.of(document.text())) {
      List<String> words = new ArrayList<>();
      Paragraph.tokenize(Folding.fold(line.of(document.text())), new ArrayList<>(), words);
      if (!words.isEmpty() && words.size() <= LONGEST) {
        keys.add(key(outlet, words));
      }
    }
    return List.copyOf(keys);
  }

  /** The hash of who printed the document: publisher, else host, else the folder it lies in. */
  static long outlet(Document document) {
    String name = document.metadata().publisher();
    if (name.isEmpty()) {
      name = Publishers.host(document.metadata().url());
    }
    if (name.isEmpty()) {
      name = folder(document.sourceUri());
    }
    return hash(0xCBF29CE484222325L, Folding.fold(name.strip()));
  }

  /** The key of a line's folded words. */
  static long key(long outlet, List<String> words) {
    long hash = outlet;
    for (String word : words) {
      hash = hash(hash * 31 + 1, word);
    }
    return mix(hash);
  }

  static boolean isKeyed(Paragraph paragraph) {
    return paragraph.size() > 0 && paragraph.size() <= LONGEST;
  }

  private static String folder(String sourceUri) {
    int record = sourceUri.indexOf('#');
    String file = record < 0 ? sourceUri : sourceUri.substring(0, record);
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : file.substring(0, slash);
  }

  /** FNV-1a over UTF-16 units. */
  private static long hash(long seed, String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  private static long mix(long hash) {
    long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }
}
