package org.mirsad.annotate.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mirsad.knowledge.Publisher;
import org.mirsad.text.Folding;

/** Finds the outlet behind a name or an address. Known outlets go by their Arabic name. */
final class Publishers {
  /** What stands on source lines without naming anybody. */
  private static final Set<String> NOBODY =
      Set.of("وكالات", "الوكالات", "متابعات", "خاص", "مواقع", "صحف", "مواقع الكترونيه", "رصد");

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byDomain = new HashMap<>();

  Publishers(List<Publisher> publishers) {
    for (Publisher publisher : publishers) {
      for (String name : publisher.names()) {
        byName.putIfAbsent(key(name), publisher.ar());
      }
      byName.putIfAbsent(key(publisher.ar()), publisher.ar());
      byName.putIfAbsent(key(publisher.en()), publisher.ar());
      publisher.domains().forEach(domain -> byDomain.putIfAbsent(domain, publisher.ar()));
    }
  }

  /** The outlet's name, or the name as it stands; empty if it names nobody. */
  String named(String name) {
    String stripped = name.strip();
    String known = byName.get(key(stripped));
    if (known != null) {
      return known;
    }
    return NOBODY.contains(key(stripped)) ? "" : stripped;
  }

  /** Whether some outlet is called so. */
  boolean isKnown(String name) {
    return byName.containsKey(key(name));
  }

  /** The outlet of a web address: the known one, else the host; empty if it has no host. */
  String ofUrl(String url) {
    String host = host(url);
    for (String domain = host; domain.contains("."); domain = parent(domain)) {
      String known = byDomain.get(domain);
      if (known != null) {
        return known;
      }
    }
    return host;
  }

  /**
   * The outlet a source line names: behind the colon, the first one known of several.
   *
   * @param line «المصدر: الجزيرة + وكالات»
   */
  String ofSourceLine(String line) {
    int colon = Math.max(line.indexOf(':'), line.indexOf('/'));
    String names = colon < 0 ? line : line.substring(colon + 1);
    String first = "";
    for (String name : names.split("[+،,/|]|\\s-\\s|\\sو(?=ال)", 8)) {
      if (isKnown(name)) {
        return named(name);
      }
      first = first.isEmpty() ? named(name) : first;
    }
    return first.length() > 60 || first.startsWith("http") ? "" : first;
  }

  /** The host of an address without «www.», empty if it has none. */
  static String host(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0) {
      return "";
    }
    // By hand and not by URI: addresses of Arabic articles are full of raw Arabic letters.
    int end = scheme + 3;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(scheme + 3, end).toLowerCase(Locale.ROOT);
    host = host.substring(host.indexOf('@') + 1);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String parent(String domain) {
    return domain.substring(domain.indexOf('.') + 1);
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    String folded = Folding.fold(name);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }
}
