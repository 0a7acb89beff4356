package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.RoleBuilder;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.sentiment.VoiceFinder;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Folding;
import org.mirsad.text.Morphology;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;

/**
 * Finds what an actor wants of an issue: an issue's wording, the frames that govern it from the
 * left («رفض رفع العقوبات» is two turns: rejecting a lifting), and the holder of the outermost
 * frame.
 *
 * <p>The holder is the subject of a finite frame, the genitive or topic of a nominal one, the
 * speaker of a demand without a subject («يجب وقف القتال») and of the first person. A leader who
 * tells his state's position holds it too. A condition in the clause makes the stance conditional;
 * questions say nothing.
 */
public final class StanceAnnotator implements Annotator<Stance> {
  /** How far a frame reaches to its issue and to the next frame, in words. */
  private static final int REACH = 9;

  private static final int CHAIN = 5;

  private static final Set<String> INTERROGATIVES =
      Set.of("هل", "وهل", "فهل", "كيف", "لماذا", "ماذا", "متي", "اين", "من");

  private static final Set<String> WITHOUT =
      Set.of("دون", "بدون", "الا", "قبل", "شرط", "بشرط", "شريطه");

  private final Knowledge knowledge;
  private final RoleBuilder roleBuilder;
  private final StanceIndex index;

  public StanceAnnotator(Knowledge knowledge, Morphology morphology) {
    this.knowledge = knowledge;
    this.roleBuilder = new RoleBuilder(knowledge);
    this.index = new StanceIndex(knowledge, morphology);
  }

  @Override
  public Layer<Stance> layer() {
    return Stance.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Sentence.LAYER, Mention.LAYER, Statement.LAYER);
  }

  @Override
  public List<Stance> annotate(AnnotatedArticle article) {
    List<Sentence> sentences = article.layer(Sentence.LAYER);
    List<List<Mention>> mentions = RoleBuilder.bySentence(sentences, article.layer(Mention.LAYER));
    Set<String> about = new HashSet<>();
    Set<String> vocabulary = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        for (String form : word.form().stripped()) {
          vocabulary.add(form);
          vocabulary.add(form.startsWith("ال") ? form.substring(2) : form);
        }
      }
      if (sentence.block() == Block.Kind.HEADLINE || sentence.block() == Block.Kind.LEAD) {
        mentions.get(sentence.number()).forEach(m -> about.add(m.actorId()));
      }
    }
    List<Stance> stances = new ArrayList<>();
    Map<Integer, List<Statement>> said =
        article.layer(Statement.LAYER).stream().collect(Collectors.groupingBy(Statement::sentence));
    List<Participant> topic = List.of();
    for (Sentence sentence : sentences) {
      SentenceRoles roles = roleBuilder.build(sentence, mentions.get(sentence.number()));
      Set<String> here = new HashSet<>(about);
      roles.participants().forEach(p -> here.add(p.actorId()));
      List<Statement> statements = said.getOrDefault(sentence.number(), List.of());
      Judge judge = new Judge(roles, statements, here, vocabulary, topic);
      stances.addAll(judge.stances());
      topic = judge.topic();
    }
    stances.sort(
        Comparator.comparingInt(Stance::sentence)
            .thenComparing(Stance::span)
            .thenComparing(Stance::holderId)
            .thenComparing(Stance::issueId));
    return stances;
  }

  private record Key(String holder, String issue) {}

  /** The stances of one sentence. */
  private final class Judge {
    private final SentenceRoles roles;
    private final List<Statement> statements;
    private final VoiceFinder voices;
    private final Set<String> about;
    private final Set<String> vocabulary;
    private final List<Participant> previousTopic;

    Judge(
        SentenceRoles roles,
        List<Statement> statements,
        Set<String> about,
        Set<String> vocabulary,
        List<Participant> previousTopic) {
      this.roles = roles;
      this.statements = statements;
      this.voices = new VoiceFinder(statements);
      this.about = about;
      this.vocabulary = vocabulary;
      this.previousTopic = previousTopic;
    }

    List<Participant> topic() {
      for (int i = 0; i < roles.words().size(); i++) {
        if (SentenceRoles.isFiniteVerb(roles.words().get(i))) {
          List<Participant> subjects = roles.subjects(i);
          if (!subjects.isEmpty()) {
            return List.of(subjects.get(0));
          }
        }
      }
      return List.of();
    }

    List<Stance> stances() {
      List<Word> words = roles.words();
      List<StanceIndex.IssueHit> issues = index.issues(words, about, vocabulary);
      if (issues.isEmpty() || isQuestion()) {
        return List.of();
      }
      List<StanceIndex.FrameHit> frames =
          index.frames(words, issues).stream().filter(this::isUsable).toList();
      Map<Key, Stance> found = new LinkedHashMap<>();
      for (StanceIndex.IssueHit issue : issues) {
        List<StanceIndex.FrameHit> chain = chain(frames, issue);
        if (isWithout(issue)) {
          continue;
        }
        int outermost = chain.isEmpty() ? issue.first() : chain.get(0).first();
        if (index.hasCondition(words, roles.clauseStart(outermost), outermost)) {
          // «إذا لم تكن روسيا مستعدة …» supposes; it does not report.
          continue;
        }
        if (!chain.isEmpty()) {
          judge(issue, chain, found);
        } else {
          judgeDeed(issue, found);
        }
      }
      return List.copyOf(found.values());
    }

    private boolean isQuestion() {
      return INTERROGATIVES.contains(roles.words().get(0).folded());
    }

    /** A verb frame must stand as a verb, unless one of its nominal forms was found. */
    private boolean isUsable(StanceIndex.FrameHit hit) {
      boolean verb = hit.frame().partOfSpeech() == SentimentEntry.Class.VERB && !hit.derived();
      return !verb || roles.isVerbHere(hit.first());
    }

    /** «دون ضمانات»: the issue is a condition of something else. */
    private boolean isWithout(StanceIndex.IssueHit issue) {
      return issue.first() > 0
          && Set.of("دون", "بدون").contains(roles.words().get(issue.first() - 1).folded());
    }

    /** An issue that is itself a deed: «علّقت واشنطن شحنات الأسلحة», «قطع المساعدات من قبل …». */
    private void judgeDeed(StanceIndex.IssueHit issue, Map<Key, Stance> found) {
      List<Participant> doers = List.of();
      String rule = "deed";
      if (roles.isVerbHere(issue.first())) {
        doers = roles.subjects(issue.first());
        if (isFirstPerson(roles.words().get(issue.first()))) {
          doers = List.of();
        }
      } else {
        doers = roles.byAgent(issue.last()).map(List::of).orElse(List.of());
        rule = "deed-by-agent";
      }
      boolean negated = roles.negation(issue.first()).isPresent();
      double sign = issue.phrase().direction() * (negated ? -1 : 1);
      Trace.Cue cue =
          new Trace.Cue(
              span(issue.first(), issue.last()),
              issue.phrase().text(),
              "issue",
              issue.issueId(),
              issue.phrase().direction());
      for (Participant doer : doers) {
        Stance stance =
            new Stance(
                roles.sentence().number(),
                doer.actorId(),
                issue.issueId(),
                sign > 0 ? Stance.Label.SUPPORT : Stance.Label.OPPOSE,
                sign * 0.7,
                0.6,
                span(issue.first(), issue.last()),
                new Trace(List.of(cue), List.of(rule), 0));
        found.putIfAbsent(new Key(doer.actorId(), issue.issueId()), stance);
      }
    }

    private boolean isConditional(StanceIndex.FrameHit outer, StanceIndex.IssueHit issue) {
      List<Word> words = roles.words();
      boolean after =
          index.hasCondition(
              words,
              issue.last() + 1,
              Math.min(roles.clauseEnd(issue.last()) + 3, issue.last() + 6));
      boolean without = false;
      for (int i = issue.last() + 1; i < Math.min(words.size(), issue.last() + 4); i++) {
        without |= WITHOUT.contains(words.get(i).folded());
      }
      boolean possible = false;
      for (int i = Math.max(0, outer.first() - 3); i <= outer.last(); i++) {
        possible |= words.get(i).folded().equals("يمكن");
      }
      boolean then =
          issue.last() + 1 < words.size() && words.get(issue.last() + 1).folded().equals("بعد");
      return after || without || possible && then;
    }

    /** The frames that govern an issue, outermost first. */
    private List<StanceIndex.FrameHit> chain(
        List<StanceIndex.FrameHit> frames, StanceIndex.IssueHit issue) {
      List<StanceIndex.FrameHit> chain = new ArrayList<>();
      int target = issue.first();
      int reach = REACH;
      for (int f = frames.size() - 1; f >= 0; f--) {
        StanceIndex.FrameHit frame = frames.get(f);
        if (frame.last() >= target) {
          continue;
        }
        if (target - frame.last() > reach || isSeparated(frame.last() + 1, target)) {
          break;
        }
        if (!attaches(frame, target)) {
          continue;
        }
        chain.add(0, frame);
        target = frame.first();
        reach = CHAIN;
      }
      return chain;
    }

    /** Whether the preposition the frame wants stands between it and its object. */
    private boolean attaches(StanceIndex.FrameHit frame, int target) {
      Set<String> objects = frame.frame().objects();
      if (objects.isEmpty() || objects.contains(Participant.DIRECT)) {
        return true;
      }
      boolean adjacent = target - frame.last() <= 2;
      if (frame.derived() && adjacent) {
        // A masdar takes its object as a genitive or with «ل», whatever the verb does.
        return true;
      }
      for (int i = frame.last() + 1; i <= target; i++) {
        String folded = roles.words().get(i).folded();
        for (String object : objects) {
          String preposition = Folding.fold(object);
          boolean clitic =
              preposition.length() == 1
                  && (folded.startsWith(preposition) || folded.startsWith("و" + preposition));
          if (clitic
              || folded.equals(preposition)
              || SentenceRoles.isComplementizer(roles.words().get(i))) {
            return true;
          }
        }
      }
      return false;
    }

    /** Whether a sentence mark, a contrast or a relative cuts the frame off from its object. */
    private boolean isSeparated(int from, int to) {
      for (int i = from; i < to; i++) {
        Word word = roles.words().get(i);
        if (word.isPunctuation() && "؛;…".indexOf(word.mark()) >= 0) {
          return true;
        }
        String folded = word.folded();
        if (folded.equals("لكن")
            || folded.equals("ولكن")
            || folded.equals("بينما")
            || folded.equals("فيما")
            || folded.equals("التي")
            || folded.equals("الذي")) {
          return true;
        }
        boolean newVerb =
            SentenceRoles.isFiniteVerb(word)
                && !SentenceRoles.isComplementizer(roles.words().get(Math.max(0, i - 1)));
        if (newVerb) {
          return true;
        }
      }
      return false;
    }

    private void judge(
        StanceIndex.IssueHit issue, List<StanceIndex.FrameHit> chain, Map<Key, Stance> found) {
      double polarity = issue.phrase().direction();
      double confidence = 1;
      boolean conditional = false;
      List<Trace.Cue> cues = new ArrayList<>();
      List<String> rules = new ArrayList<>();
      for (StanceIndex.FrameHit frame : chain) {
        if (frame.frame().polarity() == 0) {
          conditional = true;
        } else {
          polarity *= frame.frame().polarity();
        }
        confidence *= frame.frame().strength();
        cues.add(
            new Trace.Cue(
                span(frame.first(), frame.last()),
                frame.frame().lexeme(),
                "frame",
                frame.frame().kind().name().toLowerCase(Locale.ROOT),
                frame.frame().polarity()));
        Optional<Integer> negation = roles.negation(frame.first());
        if (negation.isPresent()) {
          polarity = -polarity;
          cues.add(
              new Trace.Cue(
                  roles.words().get(negation.get()).span(),
                  roles.words().get(negation.get()).folded(),
                  "negation",
                  "",
                  -1));
          rules.add("negated");
        }
      }
      cues.add(
          new Trace.Cue(
              span(issue.first(), issue.last()),
              issue.phrase().text(),
              "issue",
              issue.issueId(),
              issue.phrase().direction()));
      StanceIndex.FrameHit outer = chain.get(0);
      conditional |= isConditional(outer, issue);
      Set<String> holders = holders(outer, rules);
      cues.sort(Comparator.comparing(Trace.Cue::span).thenComparing(Trace.Cue::kind));
      Stance.Label label =
          conditional
              ? Stance.Label.CONDITIONAL
              : polarity > 0 ? Stance.Label.SUPPORT : Stance.Label.OPPOSE;
      Span span = span(Math.min(outer.first(), issue.first()), issue.last());
      for (String holder : holders) {
        Stance stance =
            new Stance(
                roles.sentence().number(),
                holder,
                issue.issueId(),
                label,
                conditional ? 0 : polarity * confidence,
                Math.max(0.3, confidence * 0.9),
                span,
                new Trace(cues, rules, 0));
        found.merge(
            new Key(holder, issue.issueId()),
            stance,
            (a, b) -> a.confidence() >= b.confidence() ? a : b);
      }
    }

    private Span span(int first, int last) {
      return Span.cover(roles.words().get(first).span(), roles.words().get(last).span());
    }

    private Set<String> holders(StanceIndex.FrameHit frame, List<String> rules) {
      Word head = roles.words().get(frame.first());
      int offset = head.span().start();
      String voice = voices.voice(offset);
      boolean speaks = !voice.equals(Opinion.NARRATOR) && !voice.equals(Opinion.OTHER);
      Set<String> holders = new LinkedHashSet<>();
      boolean finite =
          SentenceRoles.isFiniteVerb(head)
              || frame.frame().partOfSpeech() == SentimentEntry.Class.VERB && !frame.derived();
      boolean firstPerson = finite && isFirstPerson(head);
      if (firstPerson) {
        rules.add("first-person");
        if (speaks) {
          holders.add(voice);
        }
        return holders;
      }
      if (isModal(frame)) {
        rules.add("demand-of-speaker");
        if (speaks) {
          holders.add(voice);
        }
        return holders;
      }
      List<Participant> subjects =
          finite ? verbHolders(frame, rules) : nominalHolders(frame, rules);
      subjects.forEach(p -> holders.add(p.actorId()));
      if (holders.isEmpty() && speaks) {
        rules.add("speaker");
        holders.add(voice);
      }
      if (holders.isEmpty()) {
        for (Statement statement : statements) {
          if (statement.verbSpan().contains(offset) && !statement.speakerId().isEmpty()) {
            rules.add("speaker-of-verb");
            holders.add(statement.speakerId());
          }
        }
      }
      if (speaks && holders.stream().anyMatch(h -> speaksFor(voice, h))) {
        rules.add("speaks-for-state");
        holders.add(voice);
      }
      return holders;
    }

    private static boolean isFirstPerson(Word word) {
      boolean first =
          word.form().readings().stream()
              .anyMatch(r -> r.partOfSpeech().isVerb() && r.person() == 1);
      boolean third =
          word.form().readings().stream()
              .anyMatch(r -> r.partOfSpeech().isVerb() && r.person() == 3);
      return first && !third;
    }

    /** «يجب», «ضرورة»: a demand whose subject is not its holder. */
    private static boolean isModal(StanceIndex.FrameHit frame) {
      return frame.frame().kind() == StanceFrame.Kind.DEMAND
          && frame.frame().partOfSpeech() != SentimentEntry.Class.VERB
          && !frame.derived();
    }

    private boolean speaksFor(String speaker, String state) {
      Actor actor = knowledge.actors().get(speaker);
      if (actor == null || speaker.equals(state)) {
        return false;
      }
      Actor holder = knowledge.actors().get(state);
      boolean serves =
          actor.affiliations().contains(state)
              || actor.offices().stream().anyMatch(o -> o.of().equals(state));
      boolean sameState =
          holder.type() == Actor.Type.PERSON
              && holder.affiliations().stream().anyMatch(actor.affiliations()::contains);
      return serves || sameState;
    }

    private List<Participant> verbHolders(StanceIndex.FrameHit frame, List<String> rules) {
      List<Participant> subjects = roles.subjects(frame.first());
      if (!subjects.isEmpty()) {
        rules.add("verb-subject");
        return subjects;
      }
      Optional<Participant> byAgent = roles.byAgent(frame.last());
      if (byAgent.isPresent()) {
        rules.add("by-agent");
        return List.of(byAgent.get());
      }
      List<Participant> carried = carried(frame.first());
      if (!carried.isEmpty()) {
        rules.add("carried-subject");
      }
      return carried;
    }

    private List<Participant> nominalHolders(StanceIndex.FrameHit frame, List<String> rules) {
      Optional<Participant> genitive = roles.genitive(frame.last());
      if (genitive.isEmpty() && frame.last() > frame.first()) {
        genitive = roles.genitive(frame.first());
      }
      if (genitive.isPresent()) {
        rules.add("genitive");
        return roles.withConjuncts(genitive.get());
      }
      Optional<Participant> byAgent = roles.byAgent(frame.last());
      if (byAgent.isPresent()) {
        rules.add("by-agent");
        return List.of(byAgent.get());
      }
      Word head = roles.words().get(frame.first());
      boolean adjective =
          head.form().readings().stream()
              .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE && !r.article());
      if (adjective) {
        // «روسيا مستعدة ل…»: the topic of the clause.
        Participant topic = null;
        int start = roles.clauseStart(frame.first());
        for (Participant participant : roles.participants()) {
          if (participant.first() >= start
              && participant.last() < frame.first()
              && participant.isDirect()
              && !participant.byAdjective()) {
            topic = participant;
          }
        }
        if (topic != null) {
          rules.add("topic");
          return roles.withConjuncts(topic);
        }
      }
      boolean deed =
          frame.frame().partOfSpeech() == SentimentEntry.Class.NOUN
              && frame.frame().kind() == StanceFrame.Kind.ACT;
      if (deed && !isGoverned(frame.first())) {
        // «بحث تداعيات قرار التعليق»: a deed without an owner is nobody's.
        return List.of();
      }
      List<Participant> carried = carried(frame.first());
      if (!carried.isEmpty()) {
        rules.add("governing-subject");
      }
      return carried;
    }

    private boolean isAccusation(int verb) {
      Span span = roles.words().get(verb).span();
      return statements.stream()
          .anyMatch(
              t -> t.attitude() == SpeechVerb.Attitude.CRITICISES && t.verbSpan().overlaps(span));
    }

    /** Whether a verb stands close before: «فشل ترامب في تأمين هدنة». */
    private boolean isGoverned(int index) {
      for (int i = index - 1; i >= Math.max(0, index - 5); i--) {
        if (roles.isVerbHere(i)) {
          return true;
        }
      }
      return false;
    }

    /**
     * The subject of the nearest finite verb before, in this sentence; at its start, of the
     * sentence before.
     */
    private List<Participant> carried(int before) {
      for (int i = before - 1; i >= 0; i--) {
        if (SentenceRoles.isFiniteVerb(roles.words().get(i))
            || i == 0 && SentenceRoles.mayBeFiniteVerb(roles.words().get(i))) {
          List<Participant> subjects = roles.subjects(i);
          if (!subjects.isEmpty()) {
            if (isAccusation(i)) {
              // «اتهم ترامب زيلينسكي بعدم الرغبة»: the accused is the one said to be unwilling.
              return roles.objects(i, Set.of(Participant.DIRECT), subjects);
            }
            return subjects;
          }
        }
      }
      boolean narrated =
          voices.voice(roles.words().get(before).span().start()).equals(Opinion.NARRATOR);
      return before <= 2 && narrated ? previousTopic : List.of();
    }
  }
}
