package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.reference.NounReferenceAnnotator;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.RoleBuilder;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Morphology;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;

/**
 * Finds who says what: verbs of speech before and behind their content, participles that go on
 * («مضيفا»), source phrases («بحسب»), headlines with a colon, quotations over several sentences,
 * dropped subjects.
 *
 * <p>A dropped subject and a quotation without a verb belong to whom spoke last in the article,
 * while the next two sentences speak of nobody else. Example: «وأضاف أن المحادثات مستمرة» (and he
 * added that the talks go on) belongs to the speaker before it.
 */
public final class StatementAnnotator implements Annotator<Statement> {
  private static final double CONTINUED = 0.7;
  private static final double DROPPED = 0.8;

  /** Strength from which on a verb reports speech even where its content belongs to another. */
  private static final double SURE = 0.75;

  private final RoleBuilder roleBuilder;
  private final SpeechIndex index;
  private final SpeakerFinder finder;

  public StatementAnnotator(Knowledge knowledge, Morphology morphology) {
    this.roleBuilder = new RoleBuilder(knowledge);
    this.index = new SpeechIndex(knowledge, morphology);
    this.finder = new SpeakerFinder(knowledge.actors());
  }

  @Override
  public Layer<Statement> layer() {
    return Statement.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Sentence.LAYER, Mention.LAYER, NounReferenceAnnotator.LAYER);
  }

  @Override
  public List<Statement> annotate(AnnotatedArticle article) {
    List<Sentence> sentences = article.layer(Sentence.LAYER);
    List<List<Mention>> mentions = RoleBuilder.mentionsBySentence(article);
    Pass pass = new Pass(article.text(), sentences);
    for (Sentence sentence : sentences) {
      pass.read(roleBuilder.build(sentence, mentions.get(sentence.number())));
    }
    pass.statements.sort(
        Comparator.comparingInt(Statement::sentence)
            .thenComparing(Statement::span)
            .thenComparing(Statement::speakerId)
            .thenComparing(Statement::verb));
    return pass.statements;
  }

  /** «في مؤتمر صحفي» tells where something was said, not who said it. */
  private static boolean isOccasion(SpeechIndex.Cue cue) {
    String lexeme = cue.verb().lexeme();
    return cue.form() == SpeechIndex.Form.SOURCE
        && cue.verb().attitude() != SpeechVerb.Attitude.THINKS
        && (lexeme.startsWith("في ") || lexeme.startsWith("عبر "));
  }

  /** One reading of an article, remembering who spoke. */
  private final class Pass {
    private final String text;
    private final List<Sentence> sentences;
    private final List<Statement> statements = new ArrayList<>();
    private List<SpeakerFinder.Speaker> lastSpeakers = List.of();
    private int lastSpokenIn = -10;
    private Optional<Boolean> lastFeminine = Optional.empty();
    private boolean quoteOpen;
    private int quoteBlock = -1;
    private int pendingFrom = -1;

    Pass(String text, List<Sentence> sentences) {
      this.text = text;
      this.sentences = sentences;
    }

    void read(SentenceRoles roles) {
      Sentence sentence = roles.sentence();
      if (sentence.blockNo() != quoteBlock) {
        quoteOpen = false;
        pendingFrom = -1;
        quoteBlock = sentence.blockNo();
      }
      if (quoteOpen && reportsAtStart(roles)) {
        // The closing mark was lost.
        quoteOpen = false;
        pendingFrom = -1;
      }
      boolean continued = quoteOpen;
      if (isQuestion(sentence)) {
        return;
      }
      Quotes quotes = new Quotes(sentence, quoteOpen);
      quoteOpen = quotes.openAtEnd();
      List<SpeechIndex.Cue> cues = cues(roles, quotes, continued);
      boolean any = false;
      for (int c = 0; c < cues.size(); c++) {
        int limit = c + 1 < cues.size() ? contentLimit(roles, cues, c) : sentence.words().size();
        any |= report(roles, quotes, cues, c, limit);
      }
      if (!any) {
        any = headline(roles, quotes);
      }
      carryOn(roles, quotes, continued, any);
    }

    /** «وقال …», «وأضاف …» at the start of a sentence. */
    private boolean reportsAtStart(SentenceRoles roles) {
      return SentenceRoles.isJoined(roles.words().get(0))
          && index
              .at(roles, 0)
              .filter(c -> c.form() == SpeechIndex.Form.FINITE && c.verb().strength() >= 0.85)
              .isPresent();
    }

    /** «ماذا قال ترامب؟» asks; it does not report. */
    private boolean isQuestion(Sentence sentence) {
      List<Word> words = sentence.words();
      return !quoteOpen && words.get(words.size() - 1).mark() == '؟' && words.size() < 12;
    }

    /** The speech words outside quotations, first come first served where they overlap. */
    private List<SpeechIndex.Cue> cues(SentenceRoles roles, Quotes quotes, boolean continued) {
      List<SpeechIndex.Cue> cues = new ArrayList<>();
      int i = 0;
      while (i < roles.words().size()) {
        Optional<SpeechIndex.Cue> cue =
            isReallyQuoted(quotes, i, continued) ? Optional.empty() : index.at(roles, i);
        if (cue.isPresent()) {
          cues.add(cue.get());
          i = cue.get().last() + 1;
        } else {
          i++;
        }
      }
      if (cues.stream().anyMatch(c -> c.form() != SpeechIndex.Form.SOURCE)) {
        cues.removeIf(StatementAnnotator::isOccasion);
      }
      return cues;
    }

    /** Words of a quotation of some length; scare quotes around two or three words do not count. */
    private boolean isReallyQuoted(Quotes quotes, int index, boolean continued) {
      return quotes.all().stream()
          .anyMatch(q -> q.contains(index) && (q.length() > 3 || continued && q.first() == 0));
    }

    /** Where the words a cue reports end: at the next cue that is not itself part of them. */
    private int contentLimit(SentenceRoles roles, List<SpeechIndex.Cue> cues, int c) {
      for (int next = c + 1; next < cues.size(); next++) {
        SpeechIndex.Cue cue = cues.get(next);
        boolean coordinate =
            cue.form() == SpeechIndex.Form.FINITE || cue.form() == SpeechIndex.Form.PARTICIPLE;
        if (coordinate && !isNested(roles, cues.get(c), cue)) {
          return Math.max(cues.get(c).last() + 1, roles.clauseStart(cue.first()));
        }
      }
      return roles.words().size();
    }

    /** «قال إنه يرفض»: a speech verb inside the content, not joined to the verb that opens it. */
    private boolean isNested(SentenceRoles roles, SpeechIndex.Cue outer, SpeechIndex.Cue inner) {
      if (outer.complementAt() <= outer.last()
          || outer.complementAt() >= inner.first()
          || inner.form() != SpeechIndex.Form.FINITE) {
        return false;
      }
      int start = roles.clauseStart(inner.first());
      String opener = roles.words().get(start).folded();
      boolean contrast =
          FunctionWords.in(FunctionWords.CLAUSE_OPENERS, opener) && start > outer.complementAt();
      return !contrast && !SentenceRoles.isJoined(roles.words().get(inner.first()));
    }

    private boolean report(
        SentenceRoles roles, Quotes quotes, List<SpeechIndex.Cue> cues, int c, int limit) {
      SpeechIndex.Cue cue = withoutLaterComplement(cues, c);
      if (cue.complementAt() != cues.get(c).complementAt()
          && cue.verb().strength() < SURE
          && !SpeechIndex.accepts(cue.verb(), -1, cue.last())) {
        return false;
      }
      double confidence = cue.verb().strength();
      List<SpeakerFinder.Speaker> speakers =
          switch (cue.form()) {
            case FINITE -> finder.ofVerb(text, roles, cue);
            case SOURCE -> finder.ofSource(text, roles, cue);
            case PARTICIPLE, MASDAR -> List.of();
          };
      boolean thingOnly = cue.complementAt() < 0;
      if (speakers.isEmpty() && cue.form() == SpeechIndex.Form.SOURCE) {
        return false;
      }
      if (speakers.isEmpty() && isInsideOthersWords(roles, cues, c)) {
        return false;
      }
      if (speakers.isEmpty()) {
        speakers = carriedSpeakers(roles, cue, cues, c, thingOnly);
        confidence *= DROPPED;
      }
      if (speakers.isEmpty()) {
        speakers = SpeakerFinder.anonymous(text, roles, cue);
      }
      if (speakers.isEmpty()) {
        return false;
      }
      Quotes.Quote quote = quoteOf(roles, quotes, cue, limit);
      Span content = content(roles, cue, quote, limit, speakers);
      Statement.Kind kind =
          quote != null && quote.length() > 3 ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT;
      for (SpeakerFinder.Speaker speaker : speakers) {
        add(roles, speaker, kind, cue, confidence, content);
      }
      boolean source = cue.form() == SpeechIndex.Form.SOURCE;
      if (!source || c == 0 && (speakers.get(0).isKnown() || !isOccasional(cue))) {
        lastSpeakers = speakers;
        lastSpokenIn = roles.sentence().number();
        lastFeminine = source ? Optional.empty() : gender(roles.words().get(cue.first()));
      }
      if (quote != null && !quote.opened() && pendingFrom >= 0) {
        backfill(speakers, cue);
      }
      return true;
    }

    private boolean isOccasional(SpeechIndex.Cue cue) {
      return cue.verb().attitude() == SpeechVerb.Attitude.CLAIMS
          || cue.verb().lexeme().startsWith("من ")
          || cue.verb().lexeme().startsWith("بد");
    }

    /**
     * «قال إن رجلا يعتقد …»: a verb without a subject of its own in the middle of what another one
     * reports, unless a pronoun right before takes up the speaker («قال إنه يرفض»).
     */
    private boolean isInsideOthersWords(SentenceRoles roles, List<SpeechIndex.Cue> cues, int c) {
      SpeechIndex.Cue cue = cues.get(c);
      if (cue.form() != SpeechIndex.Form.FINITE || c == 0 || cue.first() == 0) {
        return false;
      }
      Word before = roles.words().get(cue.first() - 1);
      return !SentenceRoles.isJoined(roles.words().get(cue.first()))
          && !before.isPunctuation()
          && !FunctionWords.isFunctionWord(before.folded());
    }

    /** Whether a verb is feminine only or masculine only. */
    private Optional<Boolean> gender(Word verb) {
      List<Boolean> genders =
          verb.form().readings().stream()
              .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3 && r.number() == 1)
              .map(Reading::feminine)
              .distinct()
              .toList();
      return genders.size() == 1 ? Optional.of(genders.get(0)) : Optional.empty();
    }

    /** «اتهم إيران قائلا إن»: the content belongs to the verb it stands behind. */
    private SpeechIndex.Cue withoutLaterComplement(List<SpeechIndex.Cue> cues, int c) {
      SpeechIndex.Cue cue = cues.get(c);
      boolean later =
          c + 1 < cues.size()
              && cue.complementAt() > cues.get(c + 1).first()
              && cues.get(c + 1).form() != SpeechIndex.Form.SOURCE;
      return later ? new SpeechIndex.Cue(cue.first(), cue.last(), cue.verb(), cue.form(), -1) : cue;
    }

    /** For a participle: who speaks in this sentence; for a dropped subject: who spoke last. */
    private List<SpeakerFinder.Speaker> carriedSpeakers(
        SentenceRoles roles,
        SpeechIndex.Cue cue,
        List<SpeechIndex.Cue> cues,
        int c,
        boolean thingOnly) {
      int number = roles.sentence().number();
      if (cue.form() != SpeechIndex.Form.FINITE) {
        if (lastSpokenIn == number) {
          return lastSpeakers;
        }
        return mainSubject(roles, cue.first());
      }
      if (thingOnly && !cue.verb().complements().contains(SpeechVerb.Complement.ANY)) {
        List<SpeakerFinder.Speaker> subject = mainSubject(roles, cue.first());
        if (!subject.isEmpty() || cue.first() > 1) {
          return subject;
        }
      }
      if (cue.first() > 1 && lastSpokenIn != number) {
        List<SpeakerFinder.Speaker> subject = mainSubject(roles, cue.first());
        if (!subject.isEmpty()
            && subject.get(0).isKnown()
            && finder.agrees(roles.words().get(cue.first()), subject.get(0).actorId())) {
          return subject;
        }
      }
      boolean near = number - lastSpokenIn <= 3;
      boolean anaphor = finder.hasAnaphor(roles, cue);
      Word verb = roles.words().get(cue.first());
      boolean fits =
          !lastSpeakers.isEmpty()
              && (anaphor
                  || !lastSpeakers.get(0).isKnown()
                  || finder.agrees(verb, lastSpeakers.get(0).actorId())
                      && (finder.isPerson(lastSpeakers.get(0).actorId())
                          || gender(verb).isEmpty()
                          || lastFeminine.isEmpty()
                          || gender(verb).equals(lastFeminine)));
      if (near && fits) {
        return lastSpeakers;
      }
      return previousSubject(number, verb);
    }

    /** Who the sentence before is about, when nobody has spoken yet. */
    private List<SpeakerFinder.Speaker> previousSubject(int number, Word verb) {
      for (int s = number - 1; s >= Math.max(0, number - 2); s--) {
        for (Statement statement : statements) {
          if (statement.sentence() == s
              && !statement.speakerId().isEmpty()
              && finder.agrees(verb, statement.speakerId())) {
            return List.of(new SpeakerFinder.Speaker(statement.speakerId(), ""));
          }
        }
      }
      return List.of();
    }

    /** Who does what the sentence tells before an index: the speaker that goes on speaking. */
    private List<SpeakerFinder.Speaker> mainSubject(SentenceRoles roles, int before) {
      for (int i = 0; i < before; i++) {
        if (SentenceRoles.isFiniteVerb(roles.words().get(i))
            || i == 0 && SentenceRoles.mayBeFiniteVerb(roles.words().get(i))) {
          List<SpeakerFinder.Speaker> subjects = finder.ofVerb(text, roles, i, before);
          if (!subjects.isEmpty()) {
            return subjects.stream()
                .map(s -> new SpeakerFinder.Speaker(s.actorId(), s.isKnown() ? "" : s.surface()))
                .limit(isPlural(roles.words().get(before)) ? subjects.size() : 1)
                .toList();
          }
        }
      }
      return List.of();
    }

    private boolean isPlural(Word verb) {
      return verb.form().readings().stream()
          .anyMatch(r -> r.partOfSpeech().isVerb() && r.person() == 3 && r.number() >= 2);
    }

    /** The quotation a cue introduces, or the one right before it. */
    private Quotes.Quote quoteOf(
        SentenceRoles roles, Quotes quotes, SpeechIndex.Cue cue, int limit) {
      for (Quotes.Quote quote : quotes.all()) {
        if (quote.first() > cue.last() && quote.first() <= limit && quote.length() > 3) {
          return quote;
        }
      }
      for (Quotes.Quote quote : quotes.all()) {
        if (quote.end() <= cue.first()
            && cue.first() - quote.end() <= 4
            && quote.length() > 1
            && cue.complementAt() < 0) {
          return quote;
        }
      }
      return null;
    }

    private Span content(
        SentenceRoles roles,
        SpeechIndex.Cue cue,
        Quotes.Quote quote,
        int limit,
        List<SpeakerFinder.Speaker> speakers) {
      List<Word> words = roles.words();
      if (quote != null && quote.end() <= cue.first()) {
        return cover(words, quote.first(), quote.end());
      }
      int from =
          cue.complementAt() > cue.last()
              ? cue.complementAt()
              : Math.max(cue.last() + 1, behindSpeakers(roles, cue, speakers));
      if (from < words.size() && words.get(from).isPunctuation()) {
        from++;
      }
      if (cue.form() == SpeechIndex.Form.SOURCE && cue.first() > 2 && cue.complementAt() < 0) {
        // «…، بحسب أوشاكوف»: the content stands before the source.
        return cover(words, roles.clauseStart(cue.first() - 1), cue.first());
      }
      // Without a complement only the verb's own clause is reported.
      int reach =
          cue.complementAt() < 0 && quote == null
              ? Math.min(limit, roles.clauseEnd(cue.last()))
              : limit;
      int end = Math.max(reach, Math.min(words.size(), from + 1));
      return from < end
          ? cover(words, from, end)
          : cover(words, cue.first(), Math.max(cue.last() + 1, Math.min(words.size(), limit)));
    }

    /** Without a complement the content begins behind the subject: «أعلن ترامب [هدنة]». */
    private int behindSpeakers(
        SentenceRoles roles, SpeechIndex.Cue cue, List<SpeakerFinder.Speaker> speakers) {
      int behind = cue.first() + 1;
      for (Participant participant : roles.participants()) {
        boolean speaker =
            participant.first() > cue.first()
                && participant.first() - behind <= 4
                && speakers.stream().anyMatch(s -> s.actorId().equals(participant.actorId()));
        behind = speaker ? participant.last() + 1 : behind;
      }
      return behind;
    }

    private Span cover(List<Word> words, int from, int end) {
      int last = Math.max(from, end - 1);
      while (last > from && words.get(last).isPunctuation()) {
        last--;
      }
      return Span.cover(words.get(from).span(), words.get(last).span());
    }

    private void add(
        SentenceRoles roles,
        SpeakerFinder.Speaker speaker,
        Statement.Kind kind,
        SpeechIndex.Cue cue,
        double confidence,
        Span content) {
      List<Word> words = roles.words();
      Span verbSpan = Span.cover(words.get(cue.first()).span(), words.get(cue.last()).span());
      statements.add(
          new Statement(
              roles.sentence().number(),
              speaker.actorId(),
              speaker.surface(),
              kind,
              cue.verb().lexeme(),
              verbSpan,
              cue.verb().attitude(),
              confidence,
              content));
    }

    /** «بوتين: لن نتراجع» — a name and a colon at the start. */
    private boolean headline(SentenceRoles roles, Quotes quotes) {
      List<Word> words = roles.words();
      for (Participant participant : roles.participants()) {
        int colon = participant.last() + 1;
        boolean first = participant.first() == 0 && !participant.byAdjective();
        if (first
            && !isPlaceOfEvent(roles, participant, colon + 1)
            && colon + 1 < words.size()
            && words.get(colon).isPunctuation()
            && words.get(colon).mark() == ':') {
          SpeakerFinder.Speaker speaker =
              new SpeakerFinder.Speaker(
                  participant.actorId(),
                  cover(words, participant.first(), participant.last() + 1).of(text));
          Span content = cover(words, colon + 1, words.size());
          statements.add(
              new Statement(
                  roles.sentence().number(),
                  speaker.actorId(),
                  speaker.surface(),
                  Statement.Kind.INDIRECT,
                  ":",
                  words.get(colon).span(),
                  SpeechVerb.Attitude.SAYS,
                  0.8,
                  content));
          if (roles.sentence().block() != Block.Kind.HEADLINE
              && roles.sentence().block() != Block.Kind.SUBHEAD) {
            lastSpeakers = List.of(speaker);
            lastSpokenIn = roles.sentence().number();
          }
          return true;
        }
      }
      return false;
    }

    /** «الفلبين: مقتل 36 شخصا»: a state before an event's noun is where it happened. */
    private boolean isPlaceOfEvent(SentenceRoles roles, Participant participant, int behind) {
      if (!finder.isState(participant) || behind >= roles.words().size()) {
        return false;
      }
      Word word = roles.words().get(behind);
      return !word.isPunctuation()
          && !SentenceRoles.isFiniteVerb(word)
          && !FunctionWords.isFunctionWord(word.folded())
          && (word.form().hasArticle()
              ? isDeed(roles.words(), behind)
              : word.form().mayBeNominal());
    }

    /** «القبض على 3 إرهابيين» */
    private boolean isDeed(List<Word> words, int index) {
      return words.get(index).form().readings().stream()
              .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR)
          && index + 1 < words.size()
          && FunctionWords.in(FunctionWords.PREPOSITIONS, words.get(index + 1).folded());
    }

    /** A quotation that goes on, or a quoted sentence of its own right behind a speaker's. */
    private void carryOn(SentenceRoles roles, Quotes quotes, boolean continued, boolean reported) {
      int number = roles.sentence().number();
      boolean startsQuoted =
          !quotes.all().isEmpty()
              && quotes.all().get(0).opened()
              && quotes.all().get(0).first() <= 1
              && quotes.all().get(0).length() > 3;
      if (continued
          && pendingFrom < 0
          && !quotes.all().isEmpty()
          && quotes.all().get(0).first() == 0) {
        continueWith(roles, quotes.all().get(0));
      } else if (!reported && startsQuoted && quotes.openAtEnd() && laterVerb(roles.sentence())) {
        pendingFrom = number;
      } else if (!reported
          && startsQuoted
          && number - lastSpokenIn <= 2
          && !lastSpeakers.isEmpty()) {
        continueWith(roles, quotes.all().get(0));
      }
      if (!quotes.openAtEnd()) {
        pendingFrom = -1;
      }
    }

    /**
     * Whether a later sentence of the block closes the quotation and names its speaker behind it.
     */
    private boolean laterVerb(Sentence sentence) {
      boolean open = true;
      for (int s = sentence.number() + 1;
          s < sentences.size() && sentences.get(s).blockNo() == sentence.blockNo();
          s++) {
        Quotes quotes = new Quotes(sentences.get(s), open);
        if (!quotes.openAtEnd()) {
          int end = quotes.all().isEmpty() ? 0 : quotes.all().get(0).end();
          List<Word> words = sentences.get(s).words();
          for (int i = end; i < Math.min(words.size(), end + 4); i++) {
            if (SentenceRoles.mayBeFiniteVerb(words.get(i))) {
              return true;
            }
          }
          return false;
        }
        open = true;
      }
      return false;
    }

    private void continueWith(SentenceRoles roles, Quotes.Quote quote) {
      if (lastSpeakers.isEmpty()) {
        return;
      }
      Span span = cover(roles.words(), quote.first(), quote.end());
      for (SpeakerFinder.Speaker speaker : lastSpeakers) {
        statements.add(
            new Statement(
                roles.sentence().number(),
                speaker.actorId(),
                speaker.isKnown() ? "" : speaker.surface(),
                Statement.Kind.DIRECT,
                "",
                span,
                SpeechVerb.Attitude.SAYS,
                CONTINUED,
                span));
      }
      lastSpokenIn = roles.sentence().number();
    }

    /** Gives the sentences of a quotation to the speaker named behind it. */
    private void backfill(List<SpeakerFinder.Speaker> speakers, SpeechIndex.Cue cue) {
      for (int s = pendingFrom; s < sentences.size() && s < lastSpokenIn; s++) {
        Span span = sentences.get(s).span();
        for (SpeakerFinder.Speaker speaker : speakers) {
          statements.add(
              new Statement(
                  s,
                  speaker.actorId(),
                  speaker.isKnown() ? "" : speaker.surface(),
                  Statement.Kind.DIRECT,
                  "",
                  span,
                  cue.verb().attitude(),
                  CONTINUED,
                  span));
        }
      }
      pendingFrom = -1;
    }
  }
}
