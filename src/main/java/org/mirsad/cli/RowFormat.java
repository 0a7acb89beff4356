package org.mirsad.cli;

import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How rows of a table are printed. */
enum RowFormat {
  TEXT,
  JSON,
  CSV;

  /** What the shell offers. */
  static final class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("text", "json", "csv").iterator();
    }
  }

  /** Reads what users write. */
  static final class Converter implements ITypeConverter<RowFormat> {
    @Override
    public RowFormat convert(String value) {
      return switch (value) {
        case "text" -> TEXT;
        case "json" -> JSON;
        case "csv" -> CSV;
        default ->
            throw new TypeConversionException("'%s', expected text, json or csv".formatted(value));
      };
    }
  }
}
