package org.mirsad.document;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * How files are read. STAND-IN of branch job, to be replaced.
 *
 * @param fields names of the record fields: our name (id, url, title, text, published_at,
 *     publisher) to theirs
 */
public record ReadSettings(Map<String, String> fields) implements Serializable {
  public ReadSettings {
    fields = new TreeMap<>(fields);
  }
}
