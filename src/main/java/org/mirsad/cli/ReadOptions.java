package org.mirsad.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mirsad.document.ReadSettings;
import picocli.CommandLine.Option;

/** Options of how files are read. */
final class ReadOptions {

  @Option(
      names = "--field",
      arity = "1..*",
      paramLabel = "OURS=THEIRS",
      description =
          "Name of a field in your JSON Lines records, such as text=body. Ours are id, url, title,"
              + " text, published_at and publisher.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      defaultValue = "",
      description = "Charset of all input, such as windows-1256; detected for each file if absent.")
  private String encoding;

  ReadSettings settings() {
    return ReadSettings.DEFAULT
        .withFields(ReadSettings.Fields.mapped(fields))
        .withCharset(encoding);
  }
}
