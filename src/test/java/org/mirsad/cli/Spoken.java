package org.mirsad.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/**
 * What a command line said.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Spoken(int code, String out, String err) {

  /** Runs a command line within the test, as if piped. */
  static Spoken by(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        Terminal.of(new PrintWriter(out), new PrintWriter(err), false, false, Map.of());
    int code = Mirsad.execute(terminal, arguments);
    return new Spoken(code, out.toString(), err.toString());
  }
}
