package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.Token;

/**
 * Reads titles without a state: with the name behind, else as whoever the article means by them, or
 * the holder in the state it is at home in.
 */
final class BareTitleReader {
  /** Titles of one word, or two, that later stand for the one person who bore them in the text. */
  private static final List<String> RESUMED =
      List.of(
          "head_of_government",
          "king",
          "emir",
          "sultan",
          "foreign_minister",
          "pope",
          "crown_prince",
          "deputy_crown_prince");

  /** Offices whose holder a title names in the state an article is about. */
  private static final Set<String> AT_HOME =
      Set.of(
          "president",
          "vice_president",
          "head_of_government",
          "king",
          "emir",
          "sultan",
          "crown_prince");

  /** Those of them that a realm calls by one word: «الملك», «العاهل». */
  private static final Set<String> ALONE = Set.of("king");

  /** How many words before a title somebody it may belong to is named. */
  private static final int APPOSED_REACH = 7;

  /** What ends a term: behind it stands who has just left. */
  private static final Set<String> LEAVING =
      FoldedWords.folded("رحيل استقالة إقالة تنحي تنحية عزل الإطاحة سقوط");

  /** A state whose president nobody calls that of the republic. */
  private static final String UNION = "usa";

  private static final Set<String> OFFICE_ITSELF =
      FoldedWords.folded(
          """
          نائبا منصبا رئيسا منصب انتخاب اختيار تعيين تسمية تكليف مرشح مرشحي مرشحين نائب نائبة أي لقب صفة مناصب نواب
          """);

  private final TitleReader titles;
  private final Gazetteer gazetteer;
  private final NameReader names;
  private final Offices offices;
  private final Missions missions;

  BareTitleReader(
      TitleReader titles,
      Gazetteer gazetteer,
      NameReader names,
      Offices offices,
      Missions missions) {
    this.titles = titles;
    this.gazetteer = gazetteer;
    this.names = names;
    this.offices = offices;
    this.missions = missions;
  }

  /** «الرئيس» alone: part of the name behind it, else the last person mentioned with the office. */
  int read(ArticleReading reading, Sentence sentence, Match match) {
    List<Word> words = sentence.words();
    String role = match.wording().role();
    Optional<Missions.Mission> mission = missions.behind(reading, sentence, match);
    if (mission.isPresent()) {
      return titles.readMission(reading, sentence, match, mission.get());
    }
    TitleQualifier qualifier = TitleQualifier.at(words, match.behind());
    int nameAt = TitleReader.nameStart(words, match.behind());
    if (nameAt == match.behind() || qualifier != TitleQualifier.PRESENT) {
      Optional<Match> name = names.personAt(reading, words, nameAt, role);
      if (name.isPresent()) {
        titles.addWithName(reading, sentence, match, name.get());
        reading.lastRole(role);
        return name.get().behind();
      }
    }
    if (qualifier != TitleQualifier.PRESENT) {
      return readQualified(reading, sentence, match, qualifier);
    }
    Optional<String> holder =
        onlyHolder(reading, match, role)
            .or(() -> missions.only(reading, role))
            .or(() -> heir(reading, words, match, role));
    if (holder.isPresent()) {
      reading.add(sentence, match, holder.get(), Mention.Kind.TITLE, 0.9);
      return match.behind();
    }
    Optional<String> last = resumed(reading, words, match, role);
    if (last.isPresent()
        && TitleReader.agrees(words, match, reading.actor(last.get()))
        && (match.behind() >= words.size() || !continuesTitle(words, match.behind()))) {
      // «الرئيس» alone takes up who was named before, as a pronoun does.
      boolean back = role.equals("president") && sentence.number() > 0;
      Mention.Kind kind = back ? Mention.Kind.PRONOUN : Mention.Kind.TITLE;
      reading.add(sentence, match, last.get(), kind, 0.6);
      return match.behind();
    }
    Optional<String> atHome = last.isPresent() ? Optional.empty() : atHome(reading, words, match);
    if (atHome.isPresent()) {
      reading.add(sentence, match, atHome.get(), Mention.Kind.TITLE, 0.6);
      reading.remember(reading.actor(atHome.get()));
      return match.behind();
    }
    // «نائب الرئيس» is not «الرئيس».
    return role.equals("vice_president") ? match.behind() : -1;
  }

  /** «رئيس الحكومة» in the state the article is about: its holder on the day. */
  private Optional<String> atHome(ArticleReading reading, List<Word> words, Match match) {
    String home = reading.presence().home();
    String role = match.wording().role();
    if (home.isEmpty()
        || isOfRepublic(match) && home.equals(UNION)
        || reading.date().isEmpty()
        || !AT_HOME.contains(role)
        || isOfficeItself(words, match)
        || isApposed(reading, words, match)
        || match.behind() < words.size() && isMore(words, match.behind())
        || names.isSomebodyUnlisted(words, TitleReader.nameStart(words, match.behind()))) {
      return Optional.empty();
    }
    boolean single = match.wording().words().size() == 1 && !ALONE.contains(role);
    boolean plain = words.get(match.first()).folded().endsWith("الرئيس");
    if (match.first() > 0 && FoldedWords.isOneOf(words.get(match.first() - 1), LEAVING)) {
      Optional<String> left = offices.justLeft(reading, role, home);
      if (left.isPresent()) {
        return left;
      }
    }
    return reading
        .lastWithRole(role)
        .filter(id -> offices.hasHeld(id, role, home))
        .or(() -> offices.holder(reading, role, home))
        .filter(id -> TitleReader.agrees(words, match, reading.actor(id)))
        .filter(id -> !single || plain && reading.presence().introduced().contains(id));
  }

  /** «رئيس الجمهورية». */
  private static boolean isOfRepublic(Match match) {
    return match.wording().words().stream().anyMatch(w -> w.endsWith("جمهوريه"));
  }

  /** «ولي العهد رئيس مجلس الوزراء»: a second title of somebody just mentioned. */
  private static boolean isApposed(ArticleReading reading, List<Word> words, Match match) {
    if (match.first() == 0 || reading.mentions().isEmpty()) {
      return false;
    }
    Mention last = reading.mentions().get(reading.mentions().size() - 1);
    if (reading.actor(last.actorId()).type() != Actor.Type.PERSON || match.prefixLength() > 0) {
      return false;
    }
    int at = match.first() - 1;
    int end = Math.max(0, match.first() - APPOSED_REACH);
    while (at > end
        && words.get(at).span().end() > last.span().end()
        && !words.get(at).form().isFunctionWord()
        && !words.get(at).form().isVerb()) {
      at--;
    }
    return words.get(at).span().end() == last.span().end();
  }

  /** «انتخاب رئيس الجمهورية»: the office, or somebody before it, not its holder. */
  private boolean isOfficeItself(List<Word> words, Match match) {
    if (match.first() == 0) {
      return false;
    }
    Word before = words.get(match.first() - 1);
    return FoldedWords.isOneOf(before, OFFICE_ITSELF)
        || !before.isPunctuation() && names.isUnknownName(words, match.first() - 1);
  }

  /** «الرئيس الراحل»: with no state told, whom the article introduced who fits. */
  private int readQualified(
      ArticleReading reading, Sentence sentence, Match match, TitleQualifier qualifier) {
    String role = match.wording().role();
    if (names.isSomebodyUnlisted(sentence.words(), match.behind() + 1)) {
      return -1;
    }
    Optional<String> before = offices.introduced(reading, role, qualifier);
    Optional<String> bearer = before.or(() -> next(reading, role, qualifier));
    if (bearer.isEmpty()) {
      return -1;
    }
    reading.add(
        sentence,
        match.first(),
        match.behind(),
        match.prefixLength(),
        bearer.get(),
        before.isPresent() ? Mention.Kind.PRONOUN : Mention.Kind.TITLE,
        0.6);
    return match.behind() + 1;
  }

  /** Whom a title alone takes up again from the text before, which gave it in the same words. */
  private Optional<String> resumed(
      ArticleReading reading, List<Word> words, Match match, String role) {
    if (role.equals("president")) {
      boolean plain =
          match.wording().words().size() == 1
              && words.get(match.first()).folded().endsWith("الرئيس");
      return plain ? reading.lastWithRole(role) : Optional.empty();
    }
    int nameAt = TitleReader.nameStart(words, match.behind());
    boolean named =
        nameAt < words.size()
            && (names.isUnknownName(words, nameAt)
                || gazetteer.isFirstName(words.get(nameAt).folded()));
    return named || !RESUMED.contains(role)
        ? Optional.empty()
        : reading.onlyWithRole(role).filter(id -> reading.hasBorne(id, match.wording().words()));
  }

  /** «ولي العهد»: the only one of those in office whom the article names. */
  private Optional<String> heir(
      ArticleReading reading, List<Word> words, Match match, String role) {
    boolean heir = role.equals("crown_prince") || role.equals("deputy_crown_prince");
    if (!heir
        || match.behind() < words.size() && continuesTitle(words, match.behind())
        || isApposed(reading, words, match)
        || reading.date().isEmpty()) {
      return Optional.empty();
    }
    String found = null;
    for (String state : offices.states(role)) {
      Optional<String> holder = offices.holder(reading, role, state);
      if (holder.isPresent() && reading.presence().introduced().contains(holder.get())) {
        if (found != null) {
          return Optional.empty();
        }
        found = holder.get();
      }
    }
    return found == null ? heirOfOnlyRealm(reading, role) : Optional.of(found);
  }

  /** The heir of the only realm with such an office that the article is about. */
  private Optional<String> heirOfOnlyRealm(ArticleReading reading, String role) {
    String only = null;
    for (String state : offices.states(role)) {
      if (reading.presence().concerns(state) && offices.holder(reading, role, state).isPresent()) {
        if (only != null) {
          return Optional.empty();
        }
        only = state;
      }
    }
    return only == null ? Optional.empty() : offices.holder(reading, role, only);
  }

  /** «البابا», «المرشد الأعلى»: there is one of them, if the article speaks of his state. */
  private Optional<String> onlyHolder(ArticleReading reading, Match match, String role) {
    if (role.equals("pope")) {
      return offices.onlyHolder(reading, role);
    }
    if (!role.equals("supreme_leader") || match.wording().words().size() == 1) {
      return Optional.empty();
    }
    return offices
        .onlyHolder(reading, role)
        .filter(
            id ->
                reading.actor(id).affiliations().stream()
                    .anyMatch(reading.presence().referred()::contains));
  }

  /** Whether a title goes on, or is part of a name: «قاعدة الملك سلمان الجوية». */
  private boolean isMore(List<Word> words, int at) {
    return continuesTitle(words, at) || gazetteer.isFirstName(words.get(at).folded());
  }

  private boolean continuesTitle(List<Word> words, int at) {
    Word next = words.get(at);
    return next.form().hasArticle()
            && next.token().kind() == Token.Kind.ARABIC
            && !next.form().mayBeVerb()
            && next.folded().startsWith("ال")
        || names.isUnknownName(words, at);
  }

  /** «رئيس الحكومة المكلف»: who takes the office next, in the state the article is at home in. */
  private Optional<String> next(ArticleReading reading, String role, TitleQualifier qualifier) {
    String home = reading.presence().home();
    return switch (qualifier) {
      case ELECT -> offices.elect(reading, role, home);
      case OUSTED -> offices.former(reading, role, home);
      case PRESENT, FORMER, EARLIER, LATE -> Optional.empty();
    };
  }
}
