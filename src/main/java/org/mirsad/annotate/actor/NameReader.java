package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.Token;

/**
 * Reads names: those that count anywhere, short ones that count once the article has introduced
 * their bearer, seats of governments, and first names. Every method gives the index behind what it
 * read, or -1 if the name does not count where it stands.
 */
final class NameReader {
  /** Shortest first name that counts alone. */
  private static final int SHORTEST_FIRST_NAME = 4;

  /** How many words before a quoted name may tell that it is a company's. */
  private static final int COMPANY_REACH = 8;

  private static final Set<String> COMPANIES =
      FoldedWords.folded("شركة شركات الشركة الشركات شركتي شركتا مجموعة عملاق عملاقة شريكتها شريكه");

  /** Broken plurals of people, behind which a plural is their adjective: «القادة الأوروبيين». */
  private static final Set<String> PEOPLE_PLURALS =
      FoldedWords.folded(
          """
          القادة الجنود الأعضاء الزعماء الوزراء النواب السكان الخبراء الرعايا الطلاب الطلبة التجار العمال
          الأسرى الرهائن الشباب الأطفال النشطاء الحلفاء الشركاء الأصدقاء الأشقاء الضيوف الضباط العلماء
          الحكام الأمراء السفراء الرؤساء الأكراد العرب الأتراك الناس الثوار الحراس الشبان الرجال
          الشهداء القتلى الجرحى المرضى الأطباء القضاة الولاة المشايخ الشيوخ الكتاب الأبناء الإخوة
          """);

  private static final Set<String> LEADING = FoldedWords.folded("تقوده تقودها بقيادة");

  /** States that bear the name of a town of theirs. */
  private static final Set<String> TOWNS =
      Set.of(
          "tunisia",
          "algeria",
          "kuwait",
          "djibouti",
          "panama",
          "singapore",
          "luxembourg",
          "guatemala");

  private final Gazetteer gazetteer;
  private final OtherBearers others;
  private final Seats seats;
  private final Peoples peoples;
  private final StateNames states;
  private final Incumbents incumbents;

  NameReader(Gazetteer gazetteer, OtherBearers others) {
    this.gazetteer = gazetteer;
    this.others = others;
    this.seats = new Seats(gazetteer);
    this.peoples = new Peoples(gazetteer);
    this.states = new StateNames(gazetteer, seats);
    this.incumbents = new Incumbents(gazetteer);
  }

  int readName(ArticleReading reading, Sentence sentence, Match match) {
    if (reading.presence().placesOnly()
        && match.wording().words().size() == 1
        && gazetteer.actor(match).type() == Actor.Type.GROUP
        && sentence.words().get(match.first()).form().isKnown()) {
      return -1;
    }
    if (isAdjective(sentence.words(), match)) {
      return -1;
    }
    if (ContextNames.isPresidency(sentence.words(), match)) {
      return readOrgan(reading, sentence, match);
    }
    if (TOWNS.contains(match.wording().actorId())
        && match.wording().words().size() == 1
        && seats.isTown(sentence.words(), match)) {
      return -1;
    }
    return readAsName(reading, sentence, match, 1);
  }

  /** «المسلحون الأكراد», «فصائل سورية»: not the people, not the state. */
  private boolean isAdjective(List<Word> words, Match match) {
    Actor actor = gazetteer.actor(match);
    boolean people =
        actor.type() != Actor.Type.STATE
            && actor.people().contains(words.get(match.first()).token().surface());
    return people && isAdjectiveOfPlural(words, match.first())
        || StateAdjectives.isAdjective(words, match);
  }

  int readAsName(ArticleReading reading, Sentence sentence, Match match, double confidence) {
    if (others.hold(reading.presence(), sentence.words(), match)) {
      return -1;
    }
    Actor actor = gazetteer.actor(match);
    reading.add(sentence, match, actor.id(), Mention.Kind.NAME, confidence);
    reading.remember(actor);
    addLeader(reading, sentence, match);
    return match.behind();
  }

  /** «التحالف الذي تقوده السعودية», «الانفصاليون الموالون لموسكو»: name the state as well. */
  private void addLeader(ArticleReading reading, Sentence sentence, Match match) {
    List<Word> words = sentence.words();
    for (int i = match.first() + 1; i < match.last(); i++) {
      boolean loyal = SeatWords.LOYAL.contains(words.get(i).folded());
      if (loyal || LEADING.contains(words.get(i).folded())) {
        for (Match state : loyal ? gazetteer.at(words, i + 1) : gazetteer.namedAt(words, i + 1)) {
          if (state.last() == match.last()
              && state.wording().kind().meansOne()
              && gazetteer.actor(state).type() == Actor.Type.STATE) {
            String id = state.wording().actorId();
            reading.add(sentence, state, id, Mention.Kind.NAME, 0.9);
            return;
          }
        }
      }
    }
  }

  int readPeople(ArticleReading reading, Sentence sentence, Match match) {
    boolean side =
        gazetteer.actor(match).type() != Actor.Type.STATE
            || peoples.isSide(reading, sentence, match);
    return !side || isAdjectiveOfPlural(sentence.words(), match.first())
        ? -1
        : readName(reading, sentence, match);
  }

  /** «الممثلون الأميركيون»: behind a noun of the same shape the word is its adjective. */
  private static boolean isAdjectiveOfPlural(List<Word> words, int at) {
    if (at == 0 || words.get(at).folded().charAt(0) != 'ا') {
      return false;
    }
    Word before = words.get(at - 1);
    // «دعت الأمم المتحدة الحوثيين»: a feminine singular has no such adjective.
    boolean people = !before.folded().endsWith("ه") || PEOPLE_PLURALS.contains(before.folded());
    return people && before.form().hasArticle() && !before.form().isVerb() && !isObject(words, at);
  }

  /** «واتهم التقرير الحوثيين»: behind a verb and its subject, which is no plural of people. */
  private static boolean isObject(List<Word> words, int at) {
    if (at < 2 || !words.get(at - 2).form().mayBeVerb() || words.get(at - 2).form().hasArticle()) {
      return false;
    }
    String subject = words.get(at - 1).folded();
    return words.get(at).folded().endsWith("ين")
        && !subject.endsWith("ين")
        && !subject.endsWith("ون")
        && !PEOPLE_PLURALS.contains(subject);
  }

  int readShort(ArticleReading reading, Sentence sentence, Match match) {
    Actor actor = gazetteer.actor(match);
    boolean realm = ContextNames.isRealm(match.wording());
    if (ContextNames.isAmman(sentence.words(), match)) {
      return -1;
    }
    if (!realm && states.isSeatAsPlace(sentence.words(), match)) {
      return -1;
    }
    boolean beside = isBesidePerson(reading, sentence, match);
    if (!beside
        && match.wording().words().size() == 1
        && isParticle(sentence.words().get(match.first()))) {
      // «بان» is mostly «بأن»
      return -1;
    }
    boolean known =
        reading.isIntroduced(actor.id())
            || beside && Incumbents.holdsHighOffice(reading, actor)
            || states.isMeant(reading, sentence, match, actor)
            || isCompany(sentence.words(), match, actor)
            || incumbents.isMeant(reading, sentence.words(), match, actor);
    if (known && beside) {
      reading.introduce(actor.id());
    }
    return known ? readAsName(reading, sentence, match, 0.9) : -1;
  }

  /** «شركات «توتال» و«شل» وغيرها»: in quotation marks, and told to be a company. */
  private static boolean isCompany(List<Word> words, Match match, Actor actor) {
    if (actor.type() != Actor.Type.BODY || !ContextNames.isQuoted(words, match)) {
      return false;
    }
    for (int i = match.first() - 1; i >= Math.max(0, match.first() - COMPANY_REACH); i--) {
      if (FoldedWords.isOneOf(words.get(i), COMPANIES)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a short name of a state is that of its capital, and the capital a place. */
  boolean isSeatAsPlace(List<Word> words, Match match) {
    return states.isSeatAsPlace(words, match);
  }

  /** «بأن» spelled like a name. */
  private static boolean isParticle(Word word) {
    return word.form().isFunctionWord() || word.folded().equals("بان");
  }

  /** «ماكرون وميركل وماي»: joined to a person just mentioned. */
  private static boolean isBesidePerson(ArticleReading reading, Sentence sentence, Match match) {
    return StateNames.isBeside(reading, sentence, match, Actor.Type.PERSON);
  }

  /** «الخارجية الروسية»: refers to the state without naming it. */
  int readOrgan(ArticleReading reading, Sentence sentence, Match match) {
    String id = match.wording().actorId();
    reading.add(sentence, match, id, Mention.Kind.PRONOUN, 0.9);
    return readSecondState(reading, sentence, match.behind());
  }

  /** «الخارجية الروسية والصينية»: the organ of another state too. */
  private int readSecondState(ArticleReading reading, Sentence sentence, int at) {
    List<Word> words = sentence.words();
    if (at >= words.size() || words.get(at).folded().charAt(0) != 'و') {
      return at;
    }
    for (Gazetteer.AdjectiveMatch state : gazetteer.adjectiveBehindConjunctionAt(words, at)) {
      if (state.actor().type() == Actor.Type.STATE) {
        reading.add(sentence, at, state.last(), 1, state.actor().id(), Mention.Kind.PRONOUN, 0.9);
        return state.last() + 1;
      }
    }
    return at;
  }

  int readMetonym(ArticleReading reading, Sentence sentence, Match match) {
    if (reading.presence().placesOnly()
        || seats.isPlace(sentence.words(), match)
        || others.hold(reading.presence(), sentence.words(), match)) {
      return -1;
    }
    String id = match.wording().actorId();
    reading.add(sentence, match, id, Mention.Kind.METONYM, 0.9);
    return match.behind();
  }

  /** A distinct first name of somebody introduced, standing alone («قال ماركو»). */
  int readFirstName(ArticleReading reading, Sentence sentence, int at) {
    List<Word> words = sentence.words();
    Word word = words.get(at);
    String id = reading.bearerOf(word.folded());
    if (id.isEmpty()
        || word.form().isKnown()
        || word.folded().length() < SHORTEST_FIRST_NAME
        || others.isNamedAfter(words, at)
        || isPartOfName(words, at, id)) {
      return -1;
    }
    reading.add(sentence, at, at, 0, id, Mention.Kind.NAME, 0.7);
    return at + 1;
  }

  private boolean isPartOfName(List<Word> words, int at, String id) {
    return at + 1 < words.size()
            && (isUnknownName(words, at + 1) || others.isOwnWord(id, words.get(at + 1).folded()))
        || at > 0
            && (isUnknownName(words, at - 1)
                || words.get(at - 1).token().kind() == Token.Kind.LATIN);
  }

  /** The person whose name starts at a word, without a prefix; the longest name. */
  Optional<Match> personAt(ArticleReading reading, List<Word> words, int at) {
    return personAt(reading, words, at, "");
  }

  /** The same behind a title: of two bearers of one name who holds the office («الرئيس عون»). */
  Optional<Match> personAt(ArticleReading reading, List<Word> words, int at, String role) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    Match best = null;
    for (Match match : gazetteer.at(words, at)) {
      boolean better =
          match.prefixLength() == 0
              && !(match.last() == match.first() && isParticle(words.get(match.first())))
              && (match.wording().kind() == Wording.Kind.NAME
                  || match.wording().kind() == Wording.Kind.SHORT)
              && gazetteer.actor(match).type() == Actor.Type.PERSON
              && (best == null
                  || match.last() > best.last()
                  || match.last() == best.last() && isRather(reading, match, best, role));
      if (better
          && !isGivenNameOfAnother(reading, words, match)
          && !others.hold(reading.presence(), words, match)) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the first of two bearers of a name is meant behind a title of a role. */
  private static boolean isRather(ArticleReading reading, Match match, Match best, String role) {
    String id = match.wording().actorId();
    String other = best.wording().actorId();
    boolean holds = holds(reading, id, role);
    return holds == holds(reading, other, role) ? id.compareTo(other) >= 0 : holds;
  }

  private static boolean holds(ArticleReading reading, String id, String role) {
    for (Actor.Office office : reading.actor(id).offices()) {
      boolean minister = role.equals("minister") && office.role().endsWith("_minister");
      if ((minister || office.role().equals(role))
          && reading.date().map(office::heldOn).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /** «سعيد العايدي»: a surname that is a given name as well, before somebody's family name. */
  private boolean isGivenNameOfAnother(ArticleReading reading, List<Word> words, Match match) {
    int behind = match.behind();
    if (match.wording().kind() == Wording.Kind.SHORT
        && !reading.isIntroduced(match.wording().actorId())
        && behind < words.size()
        && isUnknownName(words, behind)) {
      return true;
    }
    return match.wording().kind() == Wording.Kind.SHORT
        && GivenNames.contains(match.wording().words().get(0))
        && !reading.isIntroduced(match.wording().actorId())
        && behind < words.size()
        && (isUnknownName(words, behind) || isFamilyName(words.get(behind)));
  }

  /** «العايدي», «العمراني»: an adjective of descent, or an unknown word with the article. */
  private static boolean isFamilyName(Word word) {
    return word.folded().startsWith("ال")
        && (!word.form().isKnown() || word.folded().endsWith("ي") && word.folded().length() > 6);
  }

  /** Whether the name of somebody who is not in the list stands at a word. */
  boolean isSomebodyUnlisted(List<Word> words, int at) {
    return at < words.size()
        && (isUnknownName(words, at)
            || GivenNames.contains(words.get(at).folded())
                && !words.get(at).form().isFunctionWord());
  }

  /** Whether a word that neither the dictionary nor the list of actors knows looks like a name. */
  boolean isUnknownName(List<Word> words, int at) {
    Word word = words.get(at);
    return word.token().kind() == Token.Kind.ARABIC
        && !word.form().isKnown()
        && word.folded().length() > 2
        && !word.form().hasArticle()
        && gazetteer.at(words, at).isEmpty();
  }
}
