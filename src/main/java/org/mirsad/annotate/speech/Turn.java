package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;

/** Who has the word in an article: the speakers a dropped subject goes on with. */
final class Turn {
  /** How many unknown speakers of an article are remembered. */
  private static final int MANY = 50;

  private final Agreement agreement;
  private final List<Statement> statements;
  private List<Speaker> speakers = List.of();
  private final List<Speaker> strangers = new ArrayList<>();
  private int sentence = -10;
  private Optional<Boolean> feminine = Optional.empty();

  private final List<List<Mention>> mentions;
  private final MainSubjects mainSubjects;
  private final TitleBearers bearers;

  /**
   * @param mentions the mentions of each sentence
   * @param roles who does what in a sentence, by its number
   */
  Turn(
      Agreement agreement,
      VerbSpeakers verbSpeakers,
      List<Statement> statements,
      List<List<Mention>> mentions,
      IntFunction<SentenceRoles> roles) {
    this.mentions = mentions;
    this.agreement = agreement;
    this.statements = statements;
    this.mainSubjects = new MainSubjects(agreement, verbSpeakers, roles);
    this.bearers = new TitleBearers(agreement, roles);
  }

  List<Speaker> speakers() {
    return speakers;
  }

  /** Number of the sentence somebody spoke in last. */
  int sentence() {
    return sentence;
  }

  void pass(List<Speaker> next, int number) {
    speakers = next;
    sentence = number;
  }

  /** Somebody spoke; a source mentioned by the way does not take the word. */
  void take(SpokenSentence spoken, Cue cue, List<Speaker> next, boolean first) {
    boolean source = cue.form() == Cue.Form.SOURCE;
    if (!source || first && (next.get(0).isKnown() || !isByTheWay(cue))) {
      pass(next, spoken.number());
      boolean relay = cue.verb().complements().contains(SpeechVerb.Complement.NAME);
      feminine = relay ? Optional.empty() : Agreement.gender(spoken.word(cue.first()));
    }
  }

  private static boolean isByTheWay(Cue cue) {
    return cue.verb().attitude() == SpeechVerb.Attitude.CLAIMS
        || cue.verb().lexeme().startsWith("من ")
        || cue.verb().lexeme().startsWith("بد");
  }

  void passTo(Statement statement) {
    pass(
        List.of(new Speaker(statement.speakerId(), statement.speakerSurface())),
        statement.sentence());
  }

  /**
   * «قال إبراهيم» takes up «المتحدث موسى إبراهيم» who spoke before: an unknown speaker by his last
   * name.
   */
  List<Speaker> recognised(List<Speaker> next, int number) {
    if (next.size() != 1 || next.get(0).isKnown()) {
      return next;
    }
    String surface = next.get(0).surface();
    String known = namedBefore(surface, number);
    if (!known.isEmpty()) {
      return List.of(new Speaker(known, surface));
    }
    for (Speaker stranger : strangers) {
      if (stranger.surface().endsWith(" " + surface)) {
        return List.of(stranger);
      }
    }
    if (strangers.size() < MANY) {
      strangers.addAll(next);
    }
    return next;
  }

  /** The actor an earlier sentence names in full whose last name a speaker goes by. */
  private String namedBefore(String surface, int number) {
    String folded = Folding.fold(surface);
    for (int s = number; s >= 0; s--) {
      for (Mention mention : mentions.get(s)) {
        if (agreement.isLastName(folded, mention.actorId())) {
          return mention.actorId();
        }
      }
    }
    return "";
  }

  void stay(int number) {
    sentence = number;
  }

  /** For a participle: who speaks in this sentence; for a dropped subject: who spoke last. */
  List<Speaker> carriedTo(SpokenSentence spoken, Cue cue) {
    int number = spoken.number();
    if (cue.form() != Cue.Form.FINITE) {
      List<Speaker> subject =
          sentence == number || goesOnQuoted(spoken)
              ? speakers
              : mainSubjects.governing(spoken, cue);
      boolean behind =
          number - sentence == 1
              && (cue.form() == Cue.Form.SOURCE || opensWithDroppedSubject(spoken));
      return subject.isEmpty() && behind ? speakers : subject;
    }
    boolean thingOnly = cue.complementAt() < 0;
    if (thingOnly && !cue.verb().complements().contains(SpeechVerb.Complement.ANY)) {
      if (sentence == number && fits(spoken, cue)) {
        return speakers;
      }
      List<Speaker> subject = mainSubjects.of(spoken, cue.first());
      if (!subject.isEmpty() || cue.first() > 1) {
        return subject;
      }
    }
    Word verb = spoken.word(cue.first());
    List<Speaker> pronoun = mainSubjects.behindPronoun(spoken, cue);
    if (!pronoun.isEmpty()) {
      return pronoun;
    }
    Optional<Speaker> titled = bearers.of(spoken, cue);
    if (titled.isPresent()) {
      return List.of(titled.get());
    }
    if (takesUpAnother(spoken, cue)) {
      List<Speaker> man =
          SpeakerNouns.isPersonalAnaphor(spoken.word(cue.last() + 1).folded())
              ? mainSubjects.before(spoken, spoken.word(cue.first()))
              : List.of();
      return man.isEmpty()
          ? List.of(new Speaker("", spoken.surface(cue.last() + 1, cue.last() + 1)))
          : man;
    }
    if (cue.first() > 1 && sentence != number) {
      List<Speaker> subject = mainSubjects.of(spoken, cue.first());
      if (!subject.isEmpty() && mayGoOn(verb, subject)) {
        return subject;
      }
    }
    if (number - sentence >= 2 && cue.first() == 0 && !hasAnaphor(spoken, cue)) {
      List<Speaker> between = mainSubjects.before(spoken, verb);
      if (!between.isEmpty()) {
        return between;
      }
    }
    if (number - sentence <= 3 && fits(spoken, cue)) {
      return speakers;
    }
    List<Speaker> earlier = earlier(number, verb);
    boolean near = speakers.size() > 0 && number - sentence <= 3;
    return earlier.isEmpty() && !near ? mainSubjects.before(spoken, verb) : earlier;
  }

  /** «وانهال على الغرب واصفا إياه ب»: who does so is named in the sentence before. */
  private boolean opensWithDroppedSubject(SpokenSentence spoken) {
    Word verb = spoken.word(0);
    return SentenceRoles.isFiniteVerb(verb)
        && SentenceRoles.isJoined(verb)
        && spoken.size() > 1
        && FunctionWords.isFunctionWord(spoken.word(1).folded())
        && !speakers.isEmpty()
        && speakers.get(0).isKnown()
        && agreement.agrees(verb, speakers.get(0).actorId());
  }

  /**
   * Who answers in an interview: the last to have spoken, else the person the article names first.
   */
  List<Speaker> interviewed() {
    if (!speakers.isEmpty()) {
      return speakers;
    }
    for (List<Mention> group : mentions) {
      for (Mention mention : group) {
        if (agreement.isPerson(mention.actorId())) {
          return List.of(new Speaker(mention.actorId(), ""));
        }
      }
    }
    return List.of();
  }

  /** «... واستقراره"، بحسب تعبيرها»: the sentence begins inside the speaker's quotation. */
  private static boolean goesOnQuoted(SpokenSentence spoken) {
    List<Quotes.Quote> quotes = spoken.quotes().all();
    return !quotes.isEmpty() && !quotes.get(0).opened();
  }

  /** Whether a verb without a subject may be of who spoke last. */
  private boolean fits(SpokenSentence spoken, Cue cue) {
    if (speakers.isEmpty()) {
      return false;
    }
    Speaker speaker = speakers.get(0);
    if (hasAnaphor(spoken, cue)) {
      return true;
    }
    Word verb = spoken.word(cue.first());
    if (!agreement.agrees(verb, speaker.actorId())) {
      return false;
    }
    Optional<Boolean> gender = Agreement.gender(verb);
    boolean known = speaker.isKnown();
    if (known
            && speakers.size() == 1
            && (agreement.isPerson(speaker.actorId()) || agreement.isState(speaker.actorId()))
            && Agreement.isPluralOnly(verb)
        || known
            && agreement.isState(speaker.actorId())
            && !agreement.mayBeSubject(verb, speaker.actorId())
            && !feminine.equals(gender)) {
      return false;
    }
    return speaker.isKnown() && agreement.isPerson(speaker.actorId())
        || gender.isEmpty()
        || feminine.isEmpty()
        || gender.equals(feminine);
  }

  private boolean mayGoOn(Word verb, List<Speaker> subject) {
    Speaker first = subject.get(0);
    return !first.isKnown()
        || (subject.size() == 1
            ? agreement.fitsOne(verb, first.actorId())
            : agreement.agrees(verb, first.actorId()));
  }

  /** «أكدت الهيئة» behind a man's words: a noun that cannot stand for who spoke last. */
  private boolean takesUpAnother(SpokenSentence spoken, Cue cue) {
    int behind = cue.last() + 1;
    if (behind >= spoken.size() || speakers.isEmpty()) {
      return false;
    }
    String folded = spoken.word(behind).folded();
    if (!speakers.get(0).isKnown()) {
      return SpeakerNouns.isHonorific(folded);
    }
    boolean person = agreement.isPerson(speakers.get(0).actorId());
    return person
        ? SpeakerNouns.isBodilyAnaphor(folded)
        : SpeakerNouns.isPersonalAnaphor(folded) && !isSpokenFor(speakers.get(0));
  }

  /** «متحدث باسم الكرملين»: a body a man speaks for. */
  private static boolean isSpokenFor(Speaker speaker) {
    return SpeakerNouns.speaksThroughMan(speaker.surface());
  }

  /** Whether a noun that takes up who spoke before follows: «وأضاف البيان». */
  private static boolean hasAnaphor(SpokenSentence spoken, Cue cue) {
    int behind = cue.first() + 1;
    return behind < spoken.size() && SpeakerNouns.isAnaphor(spoken.word(behind).folded());
  }

  /** Who spoke in the sentences before, when the last speaker does not fit. */
  private List<Speaker> earlier(int number, Word verb) {
    boolean stranger = !speakers.isEmpty() && !speakers.get(0).isKnown();
    int first = Math.max(stranger ? sentence : 0, number - 2);
    for (int s = number - 1; s >= first; s--) {
      for (Statement statement : statements) {
        if (statement.sentence() == s
            && !statement.speakerId().isEmpty()
            && agreement.fitsOne(verb, statement.speakerId())) {
          return List.of(new Speaker(statement.speakerId(), ""));
        }
      }
    }
    return List.of();
  }
}
