package org.mirsad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mirsad.InputException;
import org.mirsad.explain.Explainer;
import org.mirsad.explain.Explanation;
import org.mirsad.explain.Name;
import org.mirsad.explain.NameSearch;
import org.mirsad.explain.Names;
import org.mirsad.explain.Question;
import org.mirsad.explain.Series;
import org.mirsad.explain.Standing;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.KnowledgeFiles;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;
import org.mirsad.tables.Stances;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mirsad explain}: from a figure to the sentences it is made of. */
@Command(
    name = "explain",
    description = {
      "Take a figure of the daily tables apart, down to the sentences behind it.",
      "",
      "It shows what the figure is the mean of, by outlet, story and article, and the sentences with"
          + " the words that counted and why.",
      "Everything is counted again from the rows of evidence and set beside the table.",
      "Without --actor: the actors that are judged most.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mirsad explain                                        who is judged most",
      "  mirsad explain --actor putin --date 2025-05-19        one day's sentiment",
      "  mirsad explain --actor بوتين --issue ceasefire        his stance, over all days",
      "  mirsad explain --issue ceasefire                      who takes a stance on it",
      "  mirsad explain --actor russia --format json | jq '.evidence[].reason'",
      "",
      "In the text, brackets or an underline mark the actor and asterisks or colours the words",
      "that counted. --verbose adds each trace: words with offsets, rules, the model's share.",
      "",
      "JSON: one object with run_id, actor {id, en, ar}, issue {id, en, ar} or null, date or null,",
      "table, figure {mean, ci_low, ci_high, n_flag, judgements, positive, neutral, negative,",
      "counted, sum, stories, articles, publishers, interval}, row (the table's columns, or null),",
      "equal, checks [{column, table, recounted, equal}], dates, parts [{publisher, judgements,",
      "counted, sum, share, stories [{cluster_id, ..., articles [{article_id, title, date, uri,",
      "url, ...}]}]}], evidence [{article_id, doc_id, date, publisher, title, sentence_no, text,",
      "start, end, surface, voice, label, polarity, confidence, counted, reason, trace {cues,",
      "rules, model}}]. Offsets are code points into documents.text. Without --actor: run_id,",
      "issue, date and actors [{actor_id, en, ar, judgements, positive, negative, stories, mean}].",
      "Fields may be added; those named here stay."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int SENTENCES = 20;
  private static final int ACTORS = 20;

  private final Terminal terminal;

  @Mixin private GeneralOptions general;
  @Mixin private GeneralOptions.Results results;
  @Mixin private GeneralOptions.Knowledge knowledge;
  @Mixin private TablesOption tables;

  @Option(
      names = "--actor",
      paramLabel = "ACTOR",
      description = "Id of an actor, or a name or part of one in English or Arabic.")
  private String actor;

  @Option(
      names = "--issue",
      paramLabel = "ISSUE",
      description = "The actor's stance on this issue, by id or name, instead of sentiment.")
  private String issue;

  @Option(
      names = "--date",
      converter = Day.class,
      paramLabel = "DATE",
      description = "Day of publication. Default: all days and undated articles together.")
  private LocalDate date;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Most sentences or actors to show. Default: 20 as text, all as JSON.")
  private Integer limit;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (limit != null && limit < 1) {
      throw new InputException("--limit is %d, expected 1 or more".formatted(limit));
    }
    PublishedRun run = tables.run();
    Names names = Names.of(Knowledge.load(knowledgeFiles(run)), run);
    Optional<Name> about =
        Optional.ofNullable(issue)
            .map(
                given ->
                    new NameSearch(
                            "issue",
                            names.issues().values(),
                            () -> ids(run, Stances.NAME, Stances.ISSUE_ID))
                        .find(given));
    if (actor == null) {
      list(run, names, about);
    } else {
      explain(run, names, about);
    }
    return ExitCode.OK;
  }

  private void list(PublishedRun run, Names names, Optional<Name> about) {
    List<Standing> standings = Standing.of(run, about.map(Name::id), Optional.ofNullable(date));
    StandingsView view =
        new StandingsView(run.id(), names, about, Optional.ofNullable(date), standings);
    switch (results.format()) {
      case TEXT -> view.print(terminal, most(ACTORS), general.quiet());
      case JSON -> terminal.out().println(view.json(most(Integer.MAX_VALUE)));
    }
  }

  private void explain(PublishedRun run, Names names, Optional<Name> about) {
    Series series = about.isPresent() ? Series.STANCE : Series.SENTIMENT;
    Name whom =
        new NameSearch(
                "actor",
                names.actors().values(),
                () -> ids(run, series.evidenceTable(), series.evidenceActor()))
            .find(actor);
    Question question = new Question(whom.id(), about.map(Name::id), Optional.ofNullable(date));
    Explanation explanation = new Explainer(run).explain(question);
    switch (results.format()) {
      case TEXT ->
          new ExplanationText(explanation, names, terminal, general.verbose())
              .print(most(SENTENCES));
      case JSON ->
          terminal
              .out()
              .println(
                  new ExplanationJson(run.id(), explanation, names)
                      .document(most(Integer.MAX_VALUE)));
    }
  }

  private int most(int unlessGiven) {
    return limit == null ? unlessGiven : limit;
  }

  /** The user's own; else those the run was made with, where they still are. */
  private KnowledgeFiles knowledgeFiles(PublishedRun run) {
    String used = run.description().at("/configuration/knowledge_directory").asText("");
    return knowledge.directory().isEmpty() && !used.isEmpty() && Files.isDirectory(Path.of(used))
        ? KnowledgeFiles.withOverlay(Path.of(used))
        : knowledge.files();
  }

  private static Set<String> ids(PublishedRun run, String table, String column) {
    Set<String> ids = new HashSet<>();
    try (Stream<TableRow> rows = run.rows(table, List.of(column))) {
      rows.forEach(row -> ids.add(row.text(column)));
    }
    return ids;
  }
}
