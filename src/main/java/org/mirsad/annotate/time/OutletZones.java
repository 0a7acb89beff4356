package org.mirsad.annotate.time;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mirsad.document.Document.Metadata;
import org.mirsad.knowledge.Publisher;
import org.mirsad.text.Folding;

/** The time zones of outlets, by their names and domains; the first outlet listed wins. */
final class OutletZones {
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final List<Publisher> publishers;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> byDomain = new HashMap<>();

  OutletZones(List<Publisher> publishers) {
    this.publishers = List.copyOf(publishers);
    for (int i = 0; i < publishers.size(); i++) {
      Publisher publisher = publishers.get(i);
      byName.putIfAbsent(Folding.fold(publisher.ar()), i);
      byName.putIfAbsent(Folding.fold(publisher.en()), i);
      for (String name : publisher.names()) {
        byName.putIfAbsent(Folding.fold(name), i);
      }
      for (String domain : publisher.domains()) {
        byDomain.putIfAbsent(domain, i);
      }
    }
  }

  /** The zone of the outlet that is named, or whose domain the address is in. */
  Optional<ZoneId> of(Metadata metadata) {
    String name = Folding.fold(metadata.publisher()).strip();
    int named = name.isEmpty() ? UNKNOWN : byName.getOrDefault(name, UNKNOWN);
    int first = Math.min(named, hosted(host(metadata.url())));
    return first == UNKNOWN ? Optional.empty() : Optional.of(publishers.get(first).zone());
  }

  /** The first outlet whose domain the host is, or is in. */
  private int hosted(String host) {
    int first = byDomain.getOrDefault(host, UNKNOWN);
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      first = Math.min(first, byDomain.getOrDefault(host.substring(dot + 1), UNKNOWN));
    }
    return first;
  }

  private static String host(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0) {
      return "";
    }
    int end = url.indexOf('/', scheme + 3);
    return url.substring(scheme + 3, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
  }
}
