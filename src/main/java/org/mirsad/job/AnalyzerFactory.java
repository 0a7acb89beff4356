package org.mirsad.job;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mirsad.analysis.Analyzer;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.KnowledgeFiles;

/** Carries the knowledge files to the executors and builds one analyzer in each process. */
final class AnalyzerFactory implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Analyzer> BUILT = new ConcurrentHashMap<>();

  private final KnowledgeFiles files;
  private final String key;

  AnalyzerFactory(KnowledgeFiles files) {
    this.files = files;
    this.key = files.checksums().toString();
  }

  /** The process's analyzer for these files, built at the first call. */
  Analyzer analyzer() {
    return BUILT.computeIfAbsent(key, k -> new Analyzer(Knowledge.load(files)));
  }
}
