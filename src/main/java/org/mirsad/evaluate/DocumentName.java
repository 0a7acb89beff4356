package org.mirsad.evaluate;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.InputException;

/** The name by which a gold unit refers to a document. */
public final class DocumentName {
  private static final Set<String> COMPRESSIONS = Set.of("gz", "bz2", "zst");

  private DocumentName() {}

  /** The record's id for a record inside a file, else the file's name without extensions. */
  public static String of(String sourceUri) {
    int fragment = sourceUri.indexOf('#');
    if (fragment >= 0) {
      return decoded(sourceUri.substring(fragment + 1));
    }
    String name = decoded(sourceUri.substring(sourceUri.lastIndexOf('/') + 1));
    String stem = withoutExtension(name);
    boolean compressed =
        !stem.equals(name) && COMPRESSIONS.contains(name.substring(stem.length() + 1));
    return compressed ? withoutExtension(stem) : stem;
  }

  /**
   * The one document of a name.
   *
   * @throws InputException if there are several
   */
  public static <T> Optional<T> only(String name, List<T> documents) {
    if (documents.size() > 1) {
      throw new InputException(
          "%d documents are named '%s', expected one for the gold set to refer to"
              .formatted(documents.size(), name));
    }
    return documents.stream().findFirst();
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String decoded(String part) {
    try {
      return URI.create("x:///" + part).getPath().substring(1);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
