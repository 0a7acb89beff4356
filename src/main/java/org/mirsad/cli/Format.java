package org.mirsad.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whom results are for: a program or a person. */
enum Format {
  JSON,
  TEXT;

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
