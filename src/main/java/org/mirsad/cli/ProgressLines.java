package org.mirsad.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.mirsad.job.Progress;

/**
 * Shows how far a run has come: one line that is written over on a terminal, else a line at the end
 * of each stage and every ten seconds of a long one.
 */
final class ProgressLines implements Progress {
  private static final double SECOND = 1e9;
  private static final double BETWEEN_LINES = 10;
  private static final double BETWEEN_UPDATES = 0.1;
  private static final String CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private final LongSupplier nanoTime;
  private String stage = "";
  private long done;
  private long total;
  private long started;
  private long shown;

  ProgressLines(Terminal terminal, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.nanoTime = nanoTime;
  }

  @Override
  public synchronized void stage(String name, long nowDone, long nowTotal) {
    if (!name.equals(stage)) {
      finish();
      stage = name;
      started = nanoTime.getAsLong();
      shown = started;
    }
    done = nowDone;
    total = nowTotal;
    update(nowDone == 0);
  }

  /** Ends the last stage; also before anything else is said. */
  synchronized void finish() {
    if (stage.isEmpty()) {
      return;
    }
    Stage words = Stage.of(stage);
    String line =
        "%-22s %s"
            .formatted(
                words.title,
                done > 0 && words.counts()
                    ? "%s in %s".formatted(words.count(done), elapsed())
                    : elapsed());
    if (terminal.errIsTerminal()) {
      terminal.err().print(CLEAR);
    }
    terminal.say(terminal.errStyle().dim(line));
    stage = "";
  }

  private void update(boolean first) {
    double since = (nanoTime.getAsLong() - shown) / SECOND;
    if (terminal.errIsTerminal()) {
      if (first || since >= BETWEEN_UPDATES) {
        terminal.err().print(CLEAR + line());
        terminal.err().flush();
        shown = nanoTime.getAsLong();
      }
    } else if (since >= BETWEEN_LINES) {
      terminal.say(line());
      shown = nanoTime.getAsLong();
    }
  }

  private String line() {
    Stage words = Stage.of(stage);
    StringBuilder line = new StringBuilder("%-22s".formatted(words.title + " …"));
    if (!words.counts() || total == 0) {
      return line.toString();
    }
    line.append(String.format(Locale.ROOT, " %,d of %s", done, words.count(total)));
    double seconds = seconds();
    if (done > 0 && done < total && seconds >= 1) {
      double rate = done / seconds;
      line.append(
          String.format(
              Locale.ROOT,
              rate < 10 ? ", %.1f a second, %s left" : ", %,.0f a second, %s left",
              rate,
              Wording.duration((total - done) / rate)));
    }
    return line.toString();
  }

  private String elapsed() {
    return Wording.duration(seconds());
  }

  private double seconds() {
    return (nanoTime.getAsLong() - started) / SECOND;
  }

  /** What a stage is called, and what it counts. */
  private enum Stage {
    KNOWLEDGE("Loading knowledge", ""),
    LIST("Listing files", ""),
    READ("Reading", "file"),
    CLEAN("Cutting into articles", "document"),
    DUPLICATES("Finding duplicates", "article"),
    ANNOTATE("Annotating", "article"),
    AGGREGATE("Aggregating", ""),
    WRITE("Writing", "table"),
    PUBLISH("Publishing", ""),
    COMPARE("Comparing", "table"),
    OTHER("Working", "");

    private final String title;
    private final String unit;

    Stage(String title, String unit) {
      this.title = title;
      this.unit = unit;
    }

    static Stage of(String name) {
      for (Stage stage : values()) {
        if (stage.name().equals(name.toUpperCase(Locale.ROOT))) {
          return stage;
        }
      }
      return OTHER;
    }

    boolean counts() {
      return !unit.isEmpty();
    }

    String count(long n) {
      return Wording.count(n, unit);
    }
  }
}
