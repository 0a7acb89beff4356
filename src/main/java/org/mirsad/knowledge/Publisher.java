package org.mirsad.knowledge;

import java.time.ZoneId;
import java.util.List;

/**
 * An outlet or agency.
 *
 * @param id unique id
 * @param en English name
 * @param ar Arabic name
 * @param names spellings found in source lines and metadata
 * @param domains web domains without www
 * @param country country code or name, may be empty
 * @param zone where its days begin
 */
public record Publisher(
    String id,
    String en,
    String ar,
    List<String> names,
    List<String> domains,
    String country,
    ZoneId zone) {
  public Publisher {
    names = List.copyOf(names);
    domains = List.copyOf(domains);
  }
}
