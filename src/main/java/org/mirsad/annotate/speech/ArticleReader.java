package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Span;

/**
 * Reads the sentences of one article in order, remembering who spoke and which quotation is open.
 */
final class ArticleReader {
  private static final double DROPPED = 0.8;

  /** How far before a masdar the verb may stand that governs it, in words. */
  private static final int GOVERNOR_REACH = 12;

  /** Strength from which on a verb reports speech even where its content belongs to another. */
  private static final double SURE = 0.75;

  private final String text;
  private final List<Sentence> sentences;
  private final SpeechIndex index;
  private final VerbSpeakers verbSpeakers;
  private final SourceSpeakers sourceSpeakers;
  private final Headlines headlines;
  private final List<Statement> statements = new ArrayList<>();
  private final Agreement agreement;
  private final Turn turn;
  private final OpenQuotation quotation;
  private final Pairs pairs;

  /** Indexes of the words of the sentence at hand that may start a cue. */
  private int[] starts = new int[64];

  private int startsSize;

  ArticleReader(
      String text,
      List<Sentence> sentences,
      SpeechIndex index,
      Agreement agreement,
      VerbSpeakers verbSpeakers,
      SourceSpeakers sourceSpeakers,
      List<List<Mention>> mentions,
      IntFunction<SentenceRoles> roles) {
    this.text = text;
    this.sentences = sentences;
    this.index = index;
    this.agreement = agreement;
    this.verbSpeakers = verbSpeakers;
    this.sourceSpeakers = sourceSpeakers;
    this.headlines = new Headlines(agreement);
    this.pairs = new Pairs(mentions, agreement);
    this.turn = new Turn(agreement, verbSpeakers, statements, mentions, roles);
    this.quotation = new OpenQuotation(sentences, turn, statements);
  }

  List<Statement> statements() {
    return statements;
  }

  /**
   * Whether a sentence has a word that may speak, a colon or a quotation. Each word costs one
   * lookup here and, when it can start no cue, nothing afterwards.
   */
  boolean isWorthReading(Sentence sentence) {
    quotation.enter(sentence);
    List<Word> words = sentence.words();
    if (starts.length < words.size()) {
      starts = new int[words.size()];
    }
    startsSize = 0;
    boolean marks = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.isPunctuation()) {
        marks |= Quotes.isMarkOrColon(word.mark());
      } else if (index.mayStart(word)) {
        starts[startsSize++] = i;
      }
    }
    return startsSize > 0 || marks || quotation.isOpen();
  }

  void read(SentenceRoles roles) {
    if (quotation.isOpen() && reportsAtStart(roles)) {
      // The closing mark was lost.
      quotation.drop();
    }
    boolean continued = quotation.isOpen();
    if (!continued && isQuestion(roles.sentence())) {
      return;
    }
    Quotes quotes = new Quotes(roles.sentence(), continued);
    SpokenSentence sentence = new SpokenSentence(text, roles, quotes);
    quotation.reach(quotes);
    Cues cues = Cues.find(sentence, index, starts, startsSize, continued);
    int from = statements.size();
    boolean any = false;
    for (int c = 0; c < cues.size(); c++) {
      any |= report(sentence, cues, c);
    }
    if (!any || cues.startBehindColon(sentence)) {
      any |= headline(sentence);
    }
    if (statements.size() - from > 1
        && (Relays.drop(statements, from) || Relays.dropSpokenFor(statements, from, agreement))) {
      turn.passTo(statements.get(statements.size() - 1));
    }
    quotation.carryOn(sentence, continued, any);
  }

  /** «وقال …», «وأضاف …» at the start of a sentence. */
  private boolean reportsAtStart(SentenceRoles roles) {
    if (!roles.words().get(0).folded().startsWith("و")
        || !SentenceRoles.isJoined(roles.words().get(0))
            && !roles.isNamed(Math.min(1, roles.words().size() - 1))) {
      return false;
    }
    Cue cue = index.at(roles, 0);
    return cue != null && cue.form() == Cue.Form.FINITE && cue.verb().strength() >= 0.85;
  }

  /** «ماذا قال ترامب؟» asks; it does not report. */
  private static boolean isQuestion(Sentence sentence) {
    List<Word> words = sentence.words();
    return words.get(words.size() - 1).mark() == '؟'
            && words.size() < 12
            // «وكتب ترامب: هل من مزيد؟»
            && (sentence.block() == Block.Kind.HEADLINE
                || words.stream().noneMatch(word -> word.isPunctuation() && word.mark() == ':'))
        || Headlines.isInterviewersQuestion(words);
  }

  private boolean report(SpokenSentence sentence, Cues cues, int c) {
    Cue cue = cues.withoutLaterComplement(c);
    boolean lostItsContent = cue.complementAt() != cues.get(c).complementAt();
    if (lostItsContent
        && cue.verb().strength() < SURE
        && !CueReader.accepts(cue.verb(), -1, cue.last())) {
      return false;
    }
    boolean nested = cues.isInsideContent(sentence, c);
    if (nested
        && !cues.hasOwnContent(sentence, c)
        && !VerbUse.isInRelative(sentence.roles(), cue.first())) {
      return false;
    }
    double confidence = cue.verb().strength();
    boolean carried = false;
    List<Speaker> speakers = named(sentence, cue);
    if (speakers.isEmpty()) {
      if (cue.form() == Cue.Form.SOURCE && !cue.hasPronoun(sentence.words()) && !cue.isPretext()
          || isInsideOthersWords(sentence, cues, c)) {
        return false;
      }
      List<Speaker> stranger = UnknownSpeakers.opening(sentence, cue);
      speakers = stranger.isEmpty() ? turn.carriedTo(sentence, cue) : stranger;
      carried = !speakers.isEmpty() && stranger.isEmpty();
      confidence *= DROPPED;
    }
    if (carried
        && cue.form() == Cue.Form.FINITE
        && (VerbUse.isOfNounBefore(sentence.roles(), cue.first())
            || VerbUse.isOfIndefiniteBefore(sentence.roles(), cue.first()))) {
      return false;
    }
    if (speakers.isEmpty()) {
      speakers = verbSpeakers.rightBehind(sentence, cue);
    }
    if (speakers.isEmpty()) {
      speakers = UnknownSpeakers.behind(sentence, cue);
    }
    if (speakers.isEmpty() || isWeak(sentence, cue, speakers.get(0))) {
      return false;
    }
    List<Speaker> told = carried ? speakers.stream().map(Speaker::carriedOver).toList() : speakers;
    add(sentence, cue, told, confidence, cues.contentLimit(sentence, c));
    if (!nested) {
      turn.take(sentence, cue, speakers, c == 0);
    }
    Quotes.Quote quote = Contents.quoteOf(sentence.quotes(), cue, cues.contentLimit(sentence, c));
    if (quote != null && !quote.opened()) {
      quotation.giveTo(speakers, cue);
    }
    return true;
  }

  /** «نشرت مقتطفات»: a verb of many uses, with a subject that is nobody, and no content. */
  private static boolean isWeak(SpokenSentence sentence, Cue cue, Speaker speaker) {
    return cue.form() == Cue.Form.FINITE
        && cue.verb().strength() < SURE
        && cue.complementAt() < 0
        && !speaker.isKnown()
        && cue.first() + 1 < sentence.size()
        && sentence.surface(cue.first() + 1, cue.first() + 1).equals(firstWord(speaker))
        && !SpeakerNouns.isSomebody(sentence.word(cue.first() + 1));
  }

  private static String firstWord(Speaker speaker) {
    int space = speaker.surface().indexOf(' ');
    return space < 0 ? speaker.surface() : speaker.surface().substring(0, space);
  }

  /** The speakers a cue's own sentence names beside it. */
  private List<Speaker> named(SpokenSentence sentence, Cue cue) {
    List<Speaker> speakers =
        switch (cue.form()) {
          case FINITE ->
              cue.verb().complements().contains(SpeechVerb.Complement.NAME)
                  ? sourceSpeakers.find(sentence, cue)
                  : subjects(sentence, cue);
          case SOURCE ->
              cue.hasPronoun(sentence.words()) || cue.isPretext()
                  ? List.of()
                  : sourceSpeakers.find(sentence, cue);
          case PARTICIPLE -> List.of();
          case MASDAR -> governing(sentence, cue);
        };
    speakers = agreement.themselves(speakers);
    if (cue.form() != Cue.Form.FINITE || !namesPair(speakers)) {
      return turn.recognised(speakers, sentence.number());
    }
    int behind = cue.first() + 1;
    List<Speaker> pair =
        behind < sentence.size()
            ? pairs.of(sentence.word(behind).folded(), sentence.number())
            : List.of();
    return pair.isEmpty() ? turn.recognised(speakers, sentence.number()) : pair;
  }

  private List<Speaker> subjects(SpokenSentence sentence, Cue cue) {
    boolean goesOn =
        turn.sentence() == sentence.number()
            && !turn.speakers().isEmpty()
            && verbSpeakers.objects().isObjectOfGoingOn(sentence, cue, turn.speakers().get(0));
    return goesOn ? List.of() : verbSpeakers.find(sentence, cue);
  }

  /** «سارع لافروف إلى القول إن», «ذهب نائب كردي إلى القول إن»: the subject of the verb before. */
  private List<Speaker> governing(SpokenSentence sentence, Cue cue) {
    int before = cue.first() - 1;
    boolean governed =
        before > 0
            && (FunctionWords.in(FunctionWords.PREPOSITIONS, sentence.word(before).folded())
                || SpeakerNouns.isPrepositionalShape(sentence.word(cue.first()).folded()));
    if (cue.complementAt() != cue.last() + 1 || !governed) {
      return List.of();
    }
    for (int i = cue.first() - 1; i >= Math.max(0, cue.first() - GOVERNOR_REACH); i--) {
      // «أبرز وجوه المعسكر» is no verb.
      boolean verb =
          SentenceRoles.isFiniteVerb(sentence.word(i))
              || sentence.roles().isVerbHere(i)
                  && !(sentence.word(i).form().mayBeNominal()
                      && i > 0
                      && sentence.word(i - 1).isPunctuation());
      if (verb && !sentence.roles().isNamed(i)) {
        Cue governor = new Cue(i, i, cue.verb(), Cue.Form.FINITE, cue.first());
        return verbSpeakers.find(sentence, governor);
      }
    }
    return List.of();
  }

  /** Whether nobody from the list was found, so that a dual noun may tell who speaks. */
  private static boolean namesPair(List<Speaker> speakers) {
    return speakers.isEmpty() || speakers.size() == 1 && !speakers.get(0).isKnown();
  }

  private void add(
      SpokenSentence sentence, Cue cue, List<Speaker> speakers, double confidence, int limit) {
    Quotes.Quote quote = Contents.quoteOf(sentence.quotes(), cue, limit);
    Span verb = Span.cover(sentence.word(cue.first()).span(), sentence.word(cue.last()).span());
    if (Contents.pointer(sentence.roles(), cue) == 0 && !hasSpeaker(sentence.number() - 1)) {
      statements.addAll(
          BackPointers.ofSentenceBefore(sentences, sentence.number(), speakers, cue, verb));
      return;
    }
    Span content = Contents.of(sentence, cue, quote, limit, speakers);
    Statement.Kind kind =
        quote != null && quote.length() > 3 ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT;
    // «"..."، قال بوتين، "..."»: the words before the verb are his too.
    Quotes.Quote before =
        quote != null && quote.first() > cue.last()
            ? sentence.quotes().endingBefore(cue.first(), 2)
            : null;
    Span earlier = before == null ? null : sentence.cover(before.first(), before.end());
    for (Speaker speaker : speakers) {
      statements.add(statement(sentence, cue, speaker, kind, verb, confidence, content));
      if (earlier != null && before.length() > 3) {
        statements.add(
            statement(sentence, cue, speaker, Statement.Kind.DIRECT, verb, confidence, earlier));
      }
    }
  }

  private boolean hasSpeaker(int sentence) {
    return statements.stream().anyMatch(s -> s.sentence() == sentence);
  }

  private static Statement statement(
      SpokenSentence sentence,
      Cue cue,
      Speaker speaker,
      Statement.Kind kind,
      Span verb,
      double confidence,
      Span content) {
    return new Statement(
        sentence.number(),
        speaker.actorId(),
        speaker.surface(),
        kind,
        cue.verb().lexeme(),
        verb,
        cue.verb().attitude(),
        confidence,
        content);
  }

  /**
   * «قال إن رجلا يعتقد …»: a verb without a subject of its own in the middle of what another one
   * reports, unless a pronoun right before takes up the speaker («قال إنه يرفض»).
   */
  private static boolean isInsideOthersWords(SpokenSentence sentence, Cues cues, int c) {
    Cue cue = cues.get(c);
    if (cue.form() != Cue.Form.FINITE || cue.first() == 0 || !cues.reportBefore(c)) {
      return false;
    }
    Word before = sentence.word(cue.first() - 1);
    return !SentenceRoles.isJoined(sentence.word(cue.first()))
        && !before.isPunctuation()
        && !FunctionWords.isFunctionWord(before.folded());
  }

  private boolean headline(SpokenSentence sentence) {
    Headlines.Headline headline = headlines.read(sentence);
    if (headline == null) {
      return false;
    }
    List<Speaker> speakers =
        headline.speakers().isEmpty()
            ? turn.interviewed()
            : agreement.themselves(headline.speakers());
    for (Speaker speaker : speakers) {
      statements.add(
          new Statement(
              sentence.number(),
              speaker.actorId(),
              speaker.surface(),
              Statement.Kind.INDIRECT,
              ":",
              sentence.word(headline.colon()).span(),
              SpeechVerb.Attitude.SAYS,
              0.8,
              headline.content()));
    }
    Block.Kind block = sentence.roles().sentence().block();
    if (block != Block.Kind.HEADLINE && block != Block.Kind.SUBHEAD && !speakers.isEmpty()) {
      turn.pass(speakers, sentence.number());
    }
    return !speakers.isEmpty();
  }
}
