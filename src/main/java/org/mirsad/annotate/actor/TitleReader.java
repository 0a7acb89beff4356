package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;

/**
 * Reads titles of one person: with the name behind it one mention («الرئيس الروسي فلاديمير بوتين»),
 * without it its holder as of the article, or the former, late or elected one if a word says so.
 * Every method gives the index behind what it read, or -1 if nothing counts.
 */
final class TitleReader {
  /** Marks that may stand between a title and the name behind it. */
  private static final String MARKS_BEFORE_NAME = "،,«\"“(-";

  private static final String MINISTER = "minister";
  private static final String PRESIDENT = "president";

  private static final Set<String> DEATHS =
      FoldedWords.folded("مقتل وفاة رحيل تشييع جنازة اغتيال مصرع جثمان استشهاد");

  private static final Set<String> DEPUTIES =
      FoldedWords.folded("نائب نائبة نائبا نواب مساعد مساعدة مساعدو مساعدي وكيل وكيلة معاون وكلاء");

  private final Gazetteer gazetteer;
  private final OtherBearers others;
  private final NameReader names;
  private final Offices offices;
  private final Missions missions;
  private final BareTitleReader bare;
  private final TitleBodies bodies;

  TitleReader(
      Gazetteer gazetteer,
      OtherBearers others,
      NameReader names,
      ContextReader context,
      Offices offices) {
    this.gazetteer = gazetteer;
    this.others = others;
    this.names = names;
    this.offices = offices;
    this.missions = new Missions(gazetteer, offices);
    this.bodies = new TitleBodies(gazetteer, names, context);
    this.bare = new BareTitleReader(this, gazetteer, names, offices, missions);
  }

  /** An office with its state: one mention with the name behind it, else its holder. */
  int readOffice(ArticleReading reading, Sentence sentence, Match match) {
    String role = match.wording().role();
    Optional<Missions.Mission> mission = missions.behind(reading, sentence, match);
    boolean otherBody =
        others.isOtherBody(sentence.words(), match.behind(), match.wording().actorId());
    if (match.wording().stateWords() > 0 && !otherBody) {
      addState(reading, sentence, match);
    }
    return mission.isPresent()
        ? readMission(reading, sentence, match, mission.get())
        : readOffice(reading, sentence, match, role, match.wording().actorId());
  }

  /** «نظيره الروسي»: the holder of the office spoken of, for another state. */
  int readCounterpart(ArticleReading reading, Sentence sentence, Match match) {
    return readOffice(
        reading, sentence, match, counterpartRole(reading), match.wording().actorId());
  }

  /** «وزير خارجيته»: the office in the state of whoever the pronoun means. */
  int readPossessed(ArticleReading reading, Sentence sentence, Match match) {
    boolean feminine = sentence.words().get(match.last()).folded().endsWith("ها");
    Optional<String> state = Possessors.state(reading, sentence, match, feminine);
    return state.isEmpty()
        ? readBareOffice(reading, sentence, match)
        : readOffice(reading, sentence, match, match.wording().role(), state.get());
  }

  private int readOffice(
      ArticleReading reading, Sentence sentence, Match match, String role, String of) {
    List<Word> words = sentence.words();
    TitleQualifier qualifier = TitleQualifier.at(words, match.behind());
    int nameAt = nameStart(words, match.behind());
    Optional<Match> name = names.personAt(reading, words, nameAt, role);
    reading.lastRole(role);
    if (name.isPresent() && !isAnother(reading, words, match, name.get(), role, of)) {
      Actor person = addWithName(reading, sentence, match, name.get());
      if (qualifier == TitleQualifier.PRESENT && !role.isEmpty()) {
        reading.giveOffice(role, of, person.id());
      }
      return name.get().behind();
    }
    boolean unknownName = names.isSomebodyUnlisted(words, nameAt);
    boolean nobody =
        unknownName
            || role.isEmpty()
            || others.isNamedAfter(words, match.first())
            || match.wording().stateWords() > 0 && others.isOtherBody(words, match.behind(), of)
            || isDeputy(words, match, role);
    Optional<String> holder =
        nobody
            ? Optional.empty()
            : holder(reading, sentence, match, qualifier, role, of)
                .filter(id -> agrees(words, match, reading.actor(id)));
    if (holder.isEmpty()) {
      return match.wording().stateWords() > 0 || unknownName ? match.behind() : -1;
    }
    boolean present = qualifier == TitleQualifier.PRESENT;
    int last = present ? match.last() : match.behind();
    reading.add(
        sentence,
        match.first(),
        last,
        match.prefixLength(),
        holder.get(),
        Mention.Kind.TITLE,
        present ? 0.9 : 0.7);
    reading.remember(reading.actor(holder.get()));
    reading.introduce(holder.get());
    reading.bear(holder.get(), match.wording().words());
    return last + 1;
  }

  private Optional<String> holder(
      ArticleReading reading,
      Sentence sentence,
      Match match,
      TitleQualifier qualifier,
      String role,
      String of) {
    return switch (qualifier) {
      case PRESENT ->
          minister(reading, role, of)
              .or(() -> justDead(reading, sentence, match, role, of))
              .or(() -> apposed(reading, sentence, match, role, of))
              .or(() -> offices.holder(reading, role, of));
      case FORMER ->
          apposed(reading, sentence, match, role, of).or(() -> offices.former(reading, role, of));
      case EARLIER, OUSTED ->
          apposed(reading, sentence, match, role, of)
              .or(() -> offices.introducedFormer(reading, role, of));
      case LATE -> offices.late(reading, role, of);
      case ELECT -> offices.elect(reading, role, of);
    };
  }

  /** «الوزير السوري»: the last minister of the state who was mentioned. */
  private static Optional<String> minister(ArticleReading reading, String role, String of) {
    for (int m = reading.mentions().size() - 1; role.equals(MINISTER) && m >= 0; m--) {
      Actor actor = reading.actor(reading.mentions().get(m).actorId());
      for (Actor.Office office : actor.offices()) {
        if (office.of().equals(of)
            && office.role().endsWith("_" + MINISTER)
            && reading.date().map(office::heldOn).orElse(true)) {
          return Optional.of(actor.id());
        }
      }
    }
    return Optional.empty();
  }

  /** «مقتل الرئيس الإيراني»: who held the office till his death just before. */
  private Optional<String> justDead(
      ArticleReading reading, Sentence sentence, Match match, String role, String of) {
    return match.first() > 0 && FoldedWords.isOneOf(sentence.words().get(match.first() - 1), DEATHS)
        ? offices.justDead(reading, role, of)
        : Optional.empty();
  }

  /** «المبعوث الأممي إلى اليمن»: one mention, of whoever is sent there. */
  int readMission(
      ArticleReading reading, Sentence sentence, Match match, Missions.Mission mission) {
    Match state = mission.state();
    Optional<Match> name =
        names.personAt(reading, sentence.words(), nameStart(sentence.words(), state.behind()));
    reading.add(sentence, state, state.wording().actorId(), Mention.Kind.NAME, 1);
    reading.lastRole(mission.role());
    if (name.isPresent()) {
      Actor person = addWithName(reading, sentence, match, name.get());
      reading.giveOffice(mission.role(), state.wording().actorId(), person.id());
      return name.get().behind();
    }
    int nameAt = nameStart(sentence.words(), state.behind());
    boolean unknown =
        nameAt < sentence.words().size() && names.isUnknownName(sentence.words(), nameAt);
    Optional<String> holder =
        unknown
            ? Optional.empty()
            : offices
                .holder(reading, mission.role(), state.wording().actorId())
                .filter(id -> agrees(sentence.words(), match, reading.actor(id)));
    if (holder.isPresent()) {
      reading.add(
          sentence,
          match.first(),
          state.last(),
          match.prefixLength(),
          holder.get(),
          Mention.Kind.TITLE,
          0.9);
      reading.remember(reading.actor(holder.get()));
      reading.introduce(holder.get());
    }
    return state.behind();
  }

  /** «إيمانويل ماكرون، الرئيس الفرنسي»: the office of whoever is named before the comma. */
  private Optional<String> apposed(
      ArticleReading reading, Sentence sentence, Match match, String role, String of) {
    List<Word> words = sentence.words();
    int comma = match.first() - 1;
    if (comma < 1 || "،,(".indexOf(words.get(comma).mark()) < 0 || reading.mentions().isEmpty()) {
      return Optional.empty();
    }
    Mention last = reading.mentions().get(reading.mentions().size() - 1);
    boolean adjacent =
        last.sentence() == sentence.number()
            && last.span().end() == words.get(comma - 1).span().end();
    return adjacent && offices.hasHeld(last.actorId(), role, of)
        ? Optional.of(last.actorId())
        : Optional.empty();
  }

  /**
   * «كلف الرئيس العراقي حيدر العبادي»: behind a verb, the object after its subject, if it never
   * held the office and somebody else does.
   */
  private boolean isAnother(
      ArticleReading reading, List<Word> words, Match title, Match name, String role, String of) {
    String id = name.wording().actorId();
    return title.first() > 0
        && name.first() == title.behind()
        && words.get(title.first() - 1).form().mayBeVerb()
        && reading.date().isPresent()
        && !offices.hasHeld(id, role, of)
        && !offices.holdsAny(reading, id, of)
        && offices.holder(reading, role, of).filter(holder -> !holder.equals(id)).isPresent();
  }

  /** «نائب وزير الخارجية الإيراني»: somebody below the minister. */
  private static boolean isDeputy(List<Word> words, Match title, String role) {
    return title.first() > 0
        && title.prefixLength() == 0
        && (role.endsWith(MINISTER) || role.equals("head_of_government"))
        && FoldedWords.isOneOf(words.get(title.first() - 1), DEPUTIES);
  }

  /** «ملكة الأردن» is not its king. */
  static boolean agrees(List<Word> words, Match title, Actor holder) {
    return title.wording().kind() == Wording.Kind.COUNTERPART
        || title.wording().kind() == Wording.Kind.POSSESSED
        || holder.feminine()
        || !words.get(title.first()).folded().endsWith("ه");
  }

  /** One mention of an office and the name behind it; the person named. */
  Actor addWithName(ArticleReading reading, Sentence sentence, Match office, Match name) {
    Actor person = gazetteer.actor(name);
    reading.add(
        sentence,
        office.first(),
        name.last(),
        office.prefixLength(),
        person.id(),
        Mention.Kind.NAME,
        1);
    reading.remember(person);
    reading.bear(person.id(), office.wording().words());
    String role = office.wording().role();
    if (office.wording().stateWords() == 0 && !role.endsWith(MINISTER) && !role.equals(PRESIDENT)) {
      bodies.read(reading, sentence, office.first(), office.behind());
    }
    return person;
  }

  /** The state whose name ends a title, as a mention of its own. */
  private void addState(ArticleReading reading, Sentence sentence, Match match) {
    int first = match.last() - match.wording().stateWords() + 1;
    String id = match.wording().actorId();
    int prefix = 0;
    if (sentence.words().get(first).folded().startsWith("لل")) {
      prefix = 1;
    } else {
      for (Match named : gazetteer.namedAt(sentence.words(), first)) {
        if (named.wording().actorId().equals(id) && named.last() == match.last()) {
          prefix = named.prefixLength();
          break;
        }
      }
    }
    reading.add(sentence, first, match.last(), prefix, id, Mention.Kind.NAME, 1);
  }

  /** «الرئيس» alone: part of the name behind it, else whoever the article means by it. */
  int readBareOffice(ArticleReading reading, Sentence sentence, Match match) {
    return bare.read(reading, sentence, match);
  }

  /** «سلفه»: who held the office of the last person mentioned before. */
  int readPredecessor(ArticleReading reading, Sentence sentence, Match match) {
    if (names.personAt(reading, sentence.words(), match.behind()).isPresent()
        || names.isSomebodyUnlisted(sentence.words(), match.behind())) {
      return -1;
    }
    for (int m = reading.mentions().size() - 1; m >= 0; m--) {
      Actor actor = reading.actor(reading.mentions().get(m).actorId());
      if (actor.type() == Actor.Type.PERSON) {
        Optional<String> before = offices.before(reading, actor);
        before.ifPresent(id -> reading.add(sentence, match, id, Mention.Kind.TITLE, 0.7));
        return before.isPresent() ? match.behind() : -1;
      }
    }
    return -1;
  }

  /** The role of the last title, else of the last person mentioned who holds an office. */
  private static String counterpartRole(ArticleReading reading) {
    if (!reading.lastRole().isEmpty()) {
      return reading.lastRole();
    }
    for (int m = reading.mentions().size() - 1; m >= 0; m--) {
      for (Actor.Office office : reading.actor(reading.mentions().get(m).actorId()).offices()) {
        if (reading.date().map(office::heldOn).orElse(true)) {
          return office.role();
        }
      }
    }
    return "";
  }

  /** Skips «السابق», a comma, quotation marks or a parenthesis between a title and a name. */
  static int nameStart(List<Word> words, int behindTitle) {
    int at = behindTitle;
    while (at < words.size() && at < behindTitle + 3) {
      Word word = words.get(at);
      boolean skipped =
          word.isPunctuation() && MARKS_BEFORE_NAME.indexOf(word.mark()) >= 0
              || TitleQualifier.at(words, at) != TitleQualifier.PRESENT
              || isAuxiliary(word);
      if (!skipped) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isAuxiliary(Word word) {
    return switch (word.folded()) {
      case "الشيخ",
          "السيد",
          "السيده",
          "الدكتور",
          "الدكتوره",
          "الجنرال",
          "الفريق",
          "المشير",
          "اللواء",
          "المهندس",
          "الامير",
          "الجديد",
          "الجديده",
          "الحالي",
          "الحاليه" ->
          true;
      default -> false;
    };
  }
}
