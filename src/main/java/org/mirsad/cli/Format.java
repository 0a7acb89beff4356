package org.mirsad.cli;

import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whom results are for: a program or a person. */
enum Format {
  JSON,
  TEXT;

  /** What the shell offers. */
  static final class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("json", "text").iterator();
    }
  }

  /** Reads what users write. */
  static final class Converter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return switch (value) {
        case "json" -> JSON;
        case "text" -> TEXT;
        default ->
            throw new TypeConversionException("'%s', expected json or text".formatted(value));
      };
    }
  }
}
