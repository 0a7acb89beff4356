package org.mirsad.annotate.actor;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.knowledge.Actor;

/**
 * Reads names that take what the article is about for granted: a body in its own state, a body by
 * its kind, rebels and governments of the country spoken of, parties in quotation marks.
 */
final class ContextReader {
  /**
   * Kinds of bodies that, alone below the headline, name nobody and only refer back, as a pronoun
   * does: left to those who resolve references.
   */
  private static final Set<String> REFERRING_BACK =
      FoldedWords.folded("الحركة الحزب الجماعة المنظمة المجلس المحكمة");

  private final Gazetteer gazetteer;
  private final NameReader names;
  private final ShortForms shortForms;

  ContextReader(Gazetteer gazetteer, NameReader names, ShortForms shortForms) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.shortForms = shortForms;
  }

  /** «البنك المركزي»: a body of the state the article is at home in. */
  int readAtHome(ArticleReading reading, Sentence sentence, Match match) {
    int behind = match.behind();
    boolean another =
        behind < sentence.words().size() && gazetteer.isAdjectiveAt(sentence.words(), behind);
    return !another && shortForms.isAtHome(reading, match)
        ? names.readAsName(reading, sentence, match, 0.8)
        : -1;
  }

  /** «المتمردون»: whom they are in the state the article is about. */
  int readAbout(ArticleReading reading, Sentence sentence, Match match) {
    boolean somebody =
        ContextNames.isFamilyName(match)
            && match.first() > 0
            && gazetteer.isFirstName(sentence.words().get(match.first() - 1).folded());
    boolean place = names.isSeatAsPlace(sentence.words(), match);
    return !somebody && !place && ContextNames.counts(reading.presence(), sentence.words(), match)
        ? names.readAsName(reading, sentence, match, 0.8)
        : -1;
  }

  /** «المستقبل» in quotation marks: the party, if the article speaks of it or of its state. */
  int readQuoted(ArticleReading reading, Sentence sentence, Match match) {
    Actor actor = gazetteer.actor(match);
    boolean known =
        reading.isIntroduced(actor.id())
            || Incumbents.refersToAny(reading.presence(), actor.affiliations())
                && match.wording().words().size() > 1;
    return known && ContextNames.isQuoted(sentence.words(), match)
        ? names.readAsName(reading, sentence, match, 0.8)
        : -1;
  }

  /** «الحركة»: the last body of the kind. */
  int readBodyKind(ArticleReading reading, Sentence sentence, Match match) {
    boolean back = sentence.number() > 0 && REFERRING_BACK.contains(match.wording().words().get(0));
    Optional<String> body =
        back ? Optional.empty() : shortForms.lastOfKind(reading, sentence, match);
    if (body.isEmpty()) {
      return -1;
    }
    reading.add(sentence, match, body.get(), Mention.Kind.NAME, 0.7);
    return match.behind();
  }
}
