package org.mirsad.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import org.mirsad.annotate.Trace;
import org.mirsad.explain.Evidence;
import org.mirsad.explain.Judgement;
import org.mirsad.explain.Names;
import org.mirsad.explain.Source;
import org.mirsad.text.Span;

/** A row of evidence for a person: where it stands, the sentence, and why it counts. */
final class EvidenceText {
  private static final int TITLE_WIDTH = 60;
  private static final String INDENT = " ".repeat(9);

  private final Names names;
  private final PrintWriter out;
  private final Style style;

  EvidenceText(Names names, PrintWriter out, Style style) {
    this.names = names;
    this.out = out;
    this.style = style;
  }

  /** The outlet's name. */
  static String outlet(String publisher) {
    return publisher.isEmpty() ? "unknown outlet" : Wording.isolated(Wording.oneLine(publisher));
  }

  /** Day and headline of an article, its file for want of one. */
  static String heading(Source source) {
    String title =
        source.title().isEmpty()
            ? fileName(source.uri())
            : Wording.excerpt(source.title(), TITLE_WIDTH);
    return source.date().map(LocalDate::toString).orElse("undated") + " " + title;
  }

  private static String fileName(String uri) {
    return Wording.isolated(Wording.oneLine(uri.substring(uri.lastIndexOf('/') + 1)));
  }

  /**
   * @param verbose whether to print the trace as well
   */
  void print(Evidence one, boolean verbose) {
    Judgement judgement = one.judgement();
    out.println();
    out.println(
        "  %s  %s"
            .formatted(
                style.bySign(judgement.polarity(), Wording.signed(judgement.polarity())),
                style.dim(
                    "%s, %s; confidence %s%s"
                        .formatted(
                            heading(one.source()),
                            outlet(one.source().publisher()),
                            Wording.confidence(judgement.confidence()),
                            one.source().counted() ? "" : "; not counted"))));
    out.println(
        INDENT
            + MarkedSentence.judged(
                    one.text(), one.sentence(), one.mentions(), judgement.trace(), style)
                .line());
    out.println(
        INDENT + style.dim("because " + new Reason(new ExplainedText(one, names)).of(judgement)));
    if (verbose) {
      trace(one);
    }
  }

  private void trace(Evidence one) {
    Trace trace = one.judgement().trace();
    for (Trace.Cue cue : trace.cues()) {
      Span place = one.offsets().span(cue.span());
      out.println(
          INDENT
              + style.dim(
                  "%s%s %s at %d–%d: %s, %s"
                      .formatted(
                          cue.kind(),
                          cue.role().isEmpty() ? "" : " " + cue.role(),
                          Wording.signed(cue.value()).strip(),
                          place.start(),
                          place.end(),
                          Wording.isolated(Wording.oneLine(cue.span().of(one.text()))),
                          Wording.isolated(Wording.oneLine(cue.lexeme())))));
    }
    out.println(
        INDENT
            + style.dim(
                "rules %s; model %s; %s, sentence %d"
                    .formatted(
                        trace.rules().isEmpty() ? "none" : String.join(", ", trace.rules()),
                        Wording.signed(trace.model()).strip(),
                        one.source().articleId(),
                        one.judgement().sentence())));
  }
}
