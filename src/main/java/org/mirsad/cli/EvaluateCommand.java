package org.mirsad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.mirsad.InputException;
import org.mirsad.analysis.Analyzer;
import org.mirsad.analysis.CorpusAnalysis;
import org.mirsad.document.Document;
import org.mirsad.document.DocumentReader;
import org.mirsad.document.ReadResult;
import org.mirsad.evaluate.AnalyzerPredictions;
import org.mirsad.evaluate.DocumentName;
import org.mirsad.evaluate.Evaluation;
import org.mirsad.evaluate.GoldFile;
import org.mirsad.evaluate.GoldUnit;
import org.mirsad.evaluate.PeerScore;
import org.mirsad.evaluate.Peers;
import org.mirsad.evaluate.Predictions;
import org.mirsad.evaluate.WordScores;
import org.mirsad.job.Launcher;
import org.mirsad.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mirsad evaluate}: measures against gold labels. */
@Command(
    name = "evaluate",
    description = {"Measure what is found against sentences labelled by hand.", ""},
    footerHeading = "%nExamples:%n",
    footer = {
      "  mirsad evaluate",
      "  mirsad evaluate --errors",
      "  mirsad evaluate --peers --afinn AFINN-ar.json",
      "  mirsad evaluate --gold my.jsonl --input my-articles/",
      "  mirsad evaluate --gold my.jsonl --input corpus.jsonl.gz --field published_at=date",
      "  mirsad evaluate --tables out/"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private GeneralOptions general;
  @Mixin private GeneralOptions.Results results;
  @Mixin private GeneralOptions.Knowledge knowledge;
  @Mixin private ReadOptions reading;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "Gold labels as JSON Lines. Default: the built-in development set.")
  private Path gold;

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders with the documents the gold set refers to. Default: seeds/.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      description = "Output folder of a run: take what is in its tables instead of analysing anew.")
  private String tables;

  @Option(names = "--errors", description = "List what was missed and what was found wrongly.")
  private boolean errors;

  @Option(
      names = "--peers",
      description =
          "Set simpler ways of judging beside: no judgement at all, lists of words, every actor for"
              + " every issue.")
  private boolean peers;

  @Option(
      names = "--afinn",
      paramLabel = "FILE",
      description =
          "With --peers: a JSON object of word and whole number, such as AFINN in Arabic. None"
              + " comes with the program.")
  private Path afinn;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    checkPeers();
    List<GoldUnit> units = gold == null ? GoldFile.builtIn() : GoldFile.read(gold);
    Set<String> names = new TreeSet<>();
    units.forEach(unit -> names.add(unit.document()));
    Knowledge known = tables == null ? Knowledge.load(knowledge.files()) : null;
    Optional<Peers> others = peers ? Optional.of(peers(known)) : Optional.empty();
    Predictions predictions = tables == null ? analyzed(known, names, others) : read(names);
    Evaluation evaluation = Evaluation.of(units, predictions);
    List<PeerScore> scores = others.map(one -> one.scores(units)).orElse(List.of());
    switch (results.format()) {
      case TEXT -> new EvaluationText(evaluation, scores, terminal).print(errors);
      case JSON -> terminal.out().println(EvaluationJson.document(evaluation, scores, errors));
    }
    return ExitCode.OK;
  }

  private void checkPeers() {
    if (peers && tables != null) {
      throw new InputException("--peers reads the articles, expected no --tables beside it");
    }
    if (!peers && afinn != null) {
      throw new InputException("--afinn is for --peers, expected both");
    }
  }

  private Peers peers(Knowledge known) {
    return new Peers(known, Optional.ofNullable(afinn).map(WordScores::read));
  }

  private Predictions read(Set<String> names) {
    return Launcher.predictions(Home.sparkMaster(null), tables, names);
  }

  private Predictions analyzed(Knowledge known, Set<String> names, Optional<Peers> others) {
    List<Path> paths = inputs.isEmpty() ? List.of(Path.of(Home.seeds())) : inputs;
    Inputs reader = new Inputs(new DocumentReader(reading.settings()));
    List<Document> documents = new ArrayList<>();
    for (Inputs.InputFile file : Inputs.list(paths)) {
      reader.read(
          file,
          result -> {
            if (result instanceof ReadResult.Read read) {
              documents.add(read.document());
            }
          });
    }
    AnalyzerPredictions predictions = new AnalyzerPredictions();
    new CorpusAnalysis(new Analyzer(known))
        .analyze(
            documents,
            document -> names.contains(DocumentName.of(document.sourceUri())),
            (document, articles) -> {
              predictions.add(document, articles);
              others.ifPresent(one -> one.add(document, articles));
            });
    return predictions;
  }
}
