package org.mirsad.annotate.actor;

import static org.mirsad.annotate.actor.SeatWords.AGENCIES;
import static org.mirsad.annotate.actor.SeatWords.ATTACKS;
import static org.mirsad.annotate.actor.SeatWords.EVENTS;
import static org.mirsad.annotate.actor.SeatWords.HAPPENINGS;
import static org.mirsad.annotate.actor.SeatWords.HOSTS;
import static org.mirsad.annotate.actor.SeatWords.INSTITUTES;
import static org.mirsad.annotate.actor.SeatWords.LOYAL;
import static org.mirsad.annotate.actor.SeatWords.PLACE_PREPOSITIONS;
import static org.mirsad.annotate.actor.SeatWords.RELATIONS;
import static org.mirsad.annotate.actor.SeatWords.SENDING;
import static org.mirsad.annotate.actor.SeatWords.SENT_BY;
import static org.mirsad.annotate.actor.SeatWords.SUDDENLY;
import static org.mirsad.annotate.actor.SeatWords.TOWN_NOUNS;
import static org.mirsad.annotate.actor.SeatWords.TRAVEL;
import static org.mirsad.annotate.actor.SeatWords.VISITS;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Token;

/**
 * Tells a capital that stands for its government («رفضت موسكو») from the place («في موسكو», «هجوم
 * لندن», «وصل إلى باريس», «العاصمة العراقية بغداد»): a government unless the words around speak of
 * a place.
 */
final class Seats {
  /** How many words before a capital a verb of visiting may stand. */
  private static final int VISIT_REACH = 6;

  /** How many words before «إلى موسكو» may tell of a journey. */
  private static final int TRAVEL_REACH = 8;

  /** How many words before «من موسكو» may tell that something comes from the government. */
  private static final int SENT_REACH = 4;

  /** How many words before «بموسكو» may tell of relations with it. */
  private static final int RELATION_REACH = 4;

  /** Longest byline. */
  private static final int BYLINE = 5;

  /** How many words a dateline takes for its date. */
  private static final int DATE_REACH = 6;

  /** How many words behind its noun an institute's town may stand. */
  private static final int INSTITUTE_REACH = 7;

  private final Gazetteer gazetteer;

  Seats(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Whether a seat is named as a place where it stands. */
  boolean isPlace(List<Word> words, Match match) {
    String surface = words.get(match.first()).folded();
    int behind = match.last() + 1;
    if (match.prefixLength() > 0 && surface.startsWith("ب")) {
      // «فإذا بطهران تتراجع», «علاقاتها بموسكو»
      return match.first() == 0
          || !SUDDENLY.contains(words.get(match.first() - 1).folded())
              && !stands(words, match.first(), RELATION_REACH, RELATIONS);
    }
    if (isNewspaper(words, match)) {
      return true;
    }
    if (behind < words.size()
        && (!gazetteer.adjectiveAt(words, behind).isEmpty()
            || words.get(behind).folded().equals("سان"))) {
      // «لندن البريطانية», «روما الإيطالي»
      return true;
    }
    if (isBeforeFigure(words, behind)) {
      // temperatures and years: «القاهرة 35», «باريس 2015»
      return true;
    }
    if (match.first() == 0) {
      return isDateline(words, behind) || isJoinedToUnlisted(words, behind);
    }
    if (isListedWithPlaces(words, match) || isJoinedToUnlisted(words, behind)) {
      return true;
    }
    if ((match.prefixLength() > 0 || surface.startsWith("لل")) && surface.startsWith("ل")) {
      return !FoldedWords.isOneOf(words.get(match.first() - 1), LOYAL)
          && isTravel(words, match.first());
    }
    if (words.get(match.first() - 1).isPunctuation()) {
      // «العاصمة "أديس أبابا"»
      int quoted = match.first() - 2;
      return "«\"“(/".indexOf(words.get(match.first() - 1).mark()) >= 0
              && quoted >= 0
              && isPlaceWord(words, quoted)
          || words.get(match.first() - 1).mark() == '/';
    }
    if (isPlaceWord(words, match.first() - 1)) {
      return true;
    }
    String before = FoldedWords.withoutConjunction(words.get(match.first() - 1).folded());
    boolean sentBy =
        stands(words, match.first() - 1, SENT_REACH, SENT_BY)
            && !stands(words, match.first() - 1, SENT_REACH, TRAVEL);
    if (isVisited(words, match.first()) || isNamedEvent(words, match)) {
      return true;
    }
    if (before.equals("من")) {
      boolean each = match.first() > 2 && words.get(match.first() - 2).folded().equals("كل");
      return !sentBy || each && isPlaceWord(words, match.first() - 3);
    }
    if (before.equals("علي") && match.first() > 1) {
      return isAttacked(words, match.first() - 2);
    }
    if (before.equals("الي")) {
      return !sentBy && isTravel(words, match.first() - 1);
    }
    return FoldedWords.isOneOf(words.get(match.first() - 1), TRAVEL)
            && !FoldedWords.isOneOf(words.get(match.first() - 1), SENDING)
        || FoldedWords.isOneOf(words.get(match.first() - 1), HOSTS);
  }

  /**
   * Whether the name of a state that is a town as well is the town where it stands: «المحكمة
   * الابتدائية بتونس», «طريق تونس», «تونس (وات)».
   */
  boolean isTown(List<Word> words, Match match) {
    int behind = match.behind();
    if (match.first() == 0) {
      return behind < words.size()
          && words.get(behind).isPunctuation()
          && "-–—(".indexOf(words.get(behind).mark()) >= 0;
    }
    if (isJoinedToUnlisted(words, behind)
        || FoldedWords.isOneOf(words.get(match.first() - 1), TOWN_NOUNS)) {
      return true;
    }
    if (!words.get(match.first()).folded().startsWith("ب") || match.prefixLength() == 0) {
      return false;
    }
    for (int i = match.first() - 1; i >= Math.max(0, match.first() - INSTITUTE_REACH); i--) {
      Word word = words.get(i);
      if (word.isPunctuation() || word.form().isFunctionWord()) {
        return false;
      }
      if (FoldedWords.isOneOf(word, INSTITUTES)) {
        return true;
      }
    }
    return false;
  }

  /** «الرياض» alone in quotation marks is the newspaper. */
  private static boolean isNewspaper(List<Word> words, Match match) {
    return match.wording().words().size() == 1 && ContextNames.isQuoted(words, match);
  }

  /** A number that counts nothing said behind it. */
  private static boolean isBeforeFigure(List<Word> words, int behind) {
    if (behind >= words.size() || words.get(behind).token().kind() != Token.Kind.NUMBER) {
      return false;
    }
    return behind + 1 >= words.size()
        || words.get(behind + 1).isPunctuation()
        || words.get(behind + 1).folded().startsWith("درج")
        || words.get(behind).token().surface().length() == 4;
  }

  /** Whether one of some words stands among so many before another. */
  private static boolean stands(List<Word> words, int index, int reach, Set<String> wanted) {
    for (int i = index - 1; i >= Math.max(0, index - reach); i--) {
      if (words.get(i).isPunctuation()) {
        return false;
      }
      if (FoldedWords.isOneOf(words.get(i), wanted)) {
        return true;
      }
    }
    return false;
  }

  /** «في البصرة وعمّان ونيودلهي», «إلى جدة والكويت ثم الدوحة»: one of a list of places. */
  private boolean isListedWithPlaces(List<Word> words, Match match) {
    int index = match.first();
    int head = index;
    while (head > 1) {
      Word before = words.get(head - 1);
      if (head == index && match.prefixLength() == 0 && !before.folded().equals("ثم")) {
        // The first letter of «واشنطن» joins nothing.
        break;
      }
      if (before.folded().equals("ثم") && head > 2) {
        head -= 2;
      } else if (words.get(head).folded().charAt(0) == 'و' && mayBeTown(before)) {
        head--;
      } else {
        break;
      }
    }
    if (head == index || head == 0 || isSubject(words, index + 1)) {
      return false;
    }
    boolean each = words.get(head - 1).folded().equals("من") && head > 2;
    return isPlaceWord(words, head - 1)
        || words.get(head - 1).folded().equals("بين") && gazetteer.at(words, head).isEmpty()
        || each && words.get(head - 2).folded().equals("كل") && isPlaceWord(words, head - 3)
        || words.get(head - 1).folded().equals("الي") && isTravel(words, head - 1);
  }

  /**
   * «وواشنطن تراجع دعمها», «وواشنطن قلقة»: a verb, or a predicate, behind makes it somebody who
   * acts.
   */
  private static boolean isSubject(List<Word> words, int behind) {
    if (behind >= words.size()) {
      return false;
    }
    Word next = words.get(behind);
    boolean predicate =
        next.folded().endsWith("ه") && !next.form().hasArticle() && next.folded().charAt(0) != 'و';
    return predicate && !next.form().isFunctionWord()
        || next.folded().startsWith("ت") && next.form().mayBeVerb();
  }

  private static boolean mayBeTown(Word word) {
    return !word.isPunctuation()
        && !word.form().isFunctionWord()
        && word.token().kind() == Token.Kind.ARABIC;
  }

  /** «بين بروكسل وليفن», «طرابلس وطبرق»: beside a town that is nobody's seat. */
  private boolean isJoinedToUnlisted(List<Word> words, int behind) {
    if (behind >= words.size()) {
      return false;
    }
    Word next = words.get(behind);
    return next.folded().length() > 4
        && next.folded().charAt(0) == 'و'
        && !next.form().isKnown()
        && gazetteer.at(words, behind).isEmpty()
        && !gazetteer.isFirstName(next.folded().substring(1));
  }

  /** «موسكو - », «موسكو (رويترز)», «القاهرة : انفجار», «بيروت، 12 أيار», «الرياض، سبوتنيك». */
  private boolean isDateline(List<Word> words, int behind) {
    if (behind < words.size() && isStroke(words.get(behind))
        || isBeforeAgency(words, behind)
        || isByline(words, behind)) {
      return true;
    }
    if (behind >= words.size() || !words.get(behind).isPunctuation()) {
      return false;
    }
    return switch (words.get(behind).mark()) {
      case '-', '–', '—', '(', '/', 'ـ' -> true;
      case ':' -> tellsOfEvent(words, behind + 1);
      case '،', ',' ->
          behind + 1 < words.size()
              && (words.get(behind + 1).token().kind() == Token.Kind.NUMBER
                  || FoldedWords.isOneOf(words.get(behind + 1), AGENCIES));
      default -> false;
    };
  }

  /** The line that lengthens letters, written as a dash: «باريس ـ ». */
  private static boolean isStroke(Word word) {
    return word.token().surface().chars().allMatch(c -> c == 'ـ');
  }

  /** «باريس ـ رندة سعد»: a line of a town and whoever writes from there. */
  private boolean isByline(List<Word> words, int behind) {
    int at = behind;
    while (at < words.size() && (words.get(at).isPunctuation() || isStroke(words.get(at)))) {
      at++;
    }
    return words.size() <= BYLINE
        && at + 1 < words.size()
        && !words.get(at).form().isVerb()
        && (gazetteer.isFirstName(words.get(at).folded()) || !words.get(at).form().isKnown());
  }

  /** «هانوي 2 مارس 2019 (شينخوا)»: a date, then who reports. */
  private static boolean isBeforeAgency(List<Word> words, int behind) {
    boolean dated = false;
    for (int i = behind; i < Math.min(words.size(), behind + DATE_REACH); i++) {
      Word word = words.get(i);
      if (word.isPunctuation()) {
        return dated && (word.mark() == '(' || word.mark() == '/');
      }
      dated |= word.token().kind() == Token.Kind.NUMBER;
    }
    return false;
  }

  /** «مدينة X», «العاصمة الروسية X». */
  private boolean isPlaceWord(List<Word> words, int index) {
    return FoldedWords.isOneOf(words.get(index), PLACE_PREPOSITIONS)
        || PLACE_PREPOSITIONS.contains(FoldedWords.withoutConjunction(words.get(index).folded()))
        || index > 0
            && !gazetteer.adjectiveAt(words, index).isEmpty()
            && FoldedWords.isOneOf(words.get(index - 1), PLACE_PREPOSITIONS);
  }

  /** Whether one of the words before tells of a journey. */
  private boolean isTravel(List<Word> words, int index) {
    for (int i = index - 1; i >= Math.max(0, index - TRAVEL_REACH); i--) {
      if (words.get(i).isPunctuation() && "،,\"«»".indexOf(words.get(i).mark()) < 0) {
        return false;
      }
      if (FoldedWords.isOneOf(words.get(i), TRAVEL)) {
        return true;
      }
    }
    return false;
  }

  /** «زار السراج باريس»: the goal of a verb of visiting, its subject between. */
  private boolean isVisited(List<Word> words, int index) {
    for (int i = index - 1; i >= Math.max(0, index - VISIT_REACH); i--) {
      Word word = words.get(i);
      if (word.isPunctuation() || word.form().isFunctionWord()) {
        return false;
      }
      if (FoldedWords.isOneOf(word, VISITS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an attack or its verb stands at a word, or its subject between. */
  private static boolean isAttacked(List<Word> words, int index) {
    for (int i = index; i >= Math.max(0, index - 2) && !words.get(i).isPunctuation(); i--) {
      if (FoldedWords.isOneOf(words.get(i), ATTACKS)) {
        return true;
      }
    }
    return false;
  }

  /** «اتفاق ستوكهولم», but not «محادثات موسكو وواشنطن». */
  private boolean isNamedEvent(List<Word> words, Match match) {
    int behind = match.behind();
    boolean pair =
        behind < words.size()
            && words.get(behind).folded().startsWith("و")
            && gazetteer.at(words, behind).stream()
                .anyMatch(m -> m.wording().kind() == Wording.Kind.METONYM);
    return !pair && FoldedWords.isOneOf(words.get(match.first() - 1), EVENTS);
  }

  /** Whether what stands behind a colon is a happening («انفجار خط غاز»), not somebody's words. */
  private boolean tellsOfEvent(List<Word> words, int index) {
    return index < words.size() && HAPPENINGS.contains(words.get(index).folded());
  }
}
