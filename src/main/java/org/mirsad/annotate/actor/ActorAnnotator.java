package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.WordingIndex.Start;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;

/**
 * Finds where actors are named: by name, by office as of the article's date, or by metonym.
 *
 * <p>Longest wording first. A short name counts once the article has the full name or an office of
 * its bearer; a first name of somebody else right before a single name forbids it («بيل كلينتون»).
 * An office belongs to the person the article itself gives it to, else to its holder on the day of
 * publication; without a date only the article decides. A capital counts as its government except
 * after prepositions of place («في موسكو»). Example: «قال نظيره الروسي فلاديمير بوتين» (his Russian
 * counterpart Vladimir Putin said) is one mention of putin.
 *
 * <p>Offices that share one noun («وزيرا خارجية مصر وقطر») name each holder. In an article about
 * sport capitals are clubs and places. Known misses: persons named only by a first name before they
 * are introduced, metonyms beside a noun of place this package does not list.
 */
public final class ActorAnnotator implements Annotator<Mention> {
  private static final Comparator<Mention> BY_SPAN =
      Comparator.comparing(Mention::span).thenComparing(Mention::actorId);

  private final Map<String, Actor> actors;
  private final Gazetteer gazetteer;
  private final OtherBearers others;
  private final NameReader names;
  private final ContextReader context;
  private final TitleReader titles;
  private final SharedTitles sharedTitles;

  public ActorAnnotator(Knowledge knowledge, Gazetteer gazetteer) {
    this.actors = knowledge.actors();
    this.gazetteer = gazetteer;
    Offices offices = new Offices(knowledge);
    others = new OtherBearers(knowledge, gazetteer);
    names = new NameReader(gazetteer, others);
    context = new ContextReader(gazetteer, names, new ShortForms(knowledge, gazetteer));
    titles = new TitleReader(gazetteer, others, names, context, offices);
    sharedTitles = new SharedTitles(gazetteer, names, offices);
  }

  @Override
  public Layer<Mention> layer() {
    return Mention.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Sentence.LAYER);
  }

  @Override
  public List<Mention> annotate(AnnotatedArticle article) {
    List<Sentence> sentences = article.layer(Sentence.LAYER);
    FoundWordings found = new FoundWordings(sentences, gazetteer);
    Presence presence = Presence.of(sentences, found, gazetteer, others);
    ArticleReading reading = new ArticleReading(article, presence, actors, gazetteer);
    for (Sentence sentence : sentences) {
      read(reading, sentence, found);
    }
    List<Mention> mentions = reading.mentions();
    mentions.sort(BY_SPAN);
    return mentions;
  }

  private void read(ArticleReading reading, Sentence sentence, FoundWordings found) {
    List<Word> words = sentence.words();
    reading.lastRole("");
    int at = Dateline.end(words);
    while (at < words.size()) {
      Start start = gazetteer.start(words.get(at));
      int behind = start.mayName() ? readAt(reading, sentence, at, start, found) : -1;
      at = Math.max(behind, at + 1);
    }
  }

  /** Of two introduced bearers of one short name, the one mentioned last is meant. */
  private static void preferLastMentioned(ArticleReading reading, List<Match> matches) {
    Match first = matches.get(0);
    Match second = matches.get(1);
    if (first.wording().kind() == Wording.Kind.SHORT
        && second.wording().kind() == Wording.Kind.SHORT
        && first.last() == second.last()) {
      matches.sort(
          Comparator.comparingInt((Match m) -> -m.last())
              .thenComparing(m -> m.wording().kind())
              .thenComparingInt(m -> -reading.lastMention(m.wording().actorId()))
              .thenComparing(Match.LONGEST_FIRST));
    }
  }

  private static boolean isOtherRealm(Match match, Match realm) {
    return match != realm && ContextNames.isRealm(match.wording());
  }

  /** Matches in the order they are tried in. */
  private static List<Match> inOrder(ArticleReading reading, List<Match> found) {
    if (found.size() < 2) {
      return found;
    }
    List<Match> matches = new ArrayList<>(found);
    matches.sort(Match.LONGEST_FIRST);
    preferLastMentioned(reading, matches);
    ContextNames.realm(reading.presence(), matches)
        .ifPresent(realm -> matches.removeIf(m -> isOtherRealm(m, realm)));
    return matches;
  }

  /** Reads the longest wording that counts at a word; the index behind it, or -1. */
  private int readAt(
      ArticleReading reading, Sentence sentence, int at, Start start, FoundWordings found) {
    if (start.shared()) {
      int behind = sharedTitles.read(reading, sentence, at);
      if (behind > at) {
        return behind;
      }
    }
    for (Match match : inOrder(reading, found.at(sentence, at, start))) {
      int behind =
          switch (match.wording().kind()) {
            case NAME -> names.readName(reading, sentence, match);
            case SHORT -> names.readShort(reading, sentence, match);
            case METONYM -> names.readMetonym(reading, sentence, match);
            case PEOPLE -> names.readPeople(reading, sentence, match);
            case OFFICE -> titles.readOffice(reading, sentence, match);
            case POSSESSED -> titles.readPossessed(reading, sentence, match);
            case COUNTERPART -> titles.readCounterpart(reading, sentence, match);
            case BARE_OFFICE -> titles.readBareOffice(reading, sentence, match);
            case AT_HOME -> context.readAtHome(reading, sentence, match);
            case ORGAN -> names.readOrgan(reading, sentence, match);
            case ABOUT -> context.readAbout(reading, sentence, match);
            case QUOTED -> context.readQuoted(reading, sentence, match);
            case BODY_KIND -> context.readBodyKind(reading, sentence, match);
            case PREDECESSOR -> titles.readPredecessor(reading, sentence, match);
          };
      if (behind > at) {
        return behind;
      }
    }
    return start.firstName() ? names.readFirstName(reading, sentence, at) : -1;
  }
}
