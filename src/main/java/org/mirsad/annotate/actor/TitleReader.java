package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Optional;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.Token;

/**
 * Reads titles of one person: with the name behind it one mention («الرئيس الروسي فلاديمير بوتين»),
 * without it its holder as of the article. Every method gives the index behind what it read, or -1
 * if nothing counts.
 */
final class TitleReader {
  /** Marks that may stand between a title and the name behind it. */
  private static final String MARKS_BEFORE_NAME = "،,«\"“(-";

  private final Gazetteer gazetteer;
  private final OtherBearers others;
  private final NameReader names;
  private final Offices offices;

  TitleReader(Gazetteer gazetteer, OtherBearers others, NameReader names, Offices offices) {
    this.gazetteer = gazetteer;
    this.others = others;
    this.names = names;
    this.offices = offices;
  }

  /** An office with its state: one mention with the name behind it, else its holder. */
  int readOffice(ArticleReading reading, Sentence sentence, Match match) {
    return readOffice(reading, sentence, match, match.wording().role());
  }

  /** «نظيره الروسي»: the holder of the office spoken of, for another state. */
  int readCounterpart(ArticleReading reading, Sentence sentence, Match match) {
    return readOffice(reading, sentence, match, counterpartRole(reading));
  }

  private int readOffice(ArticleReading reading, Sentence sentence, Match match, String role) {
    List<Word> words = sentence.words();
    String of = match.wording().actorId();
    boolean former = isFormer(words, match.behind());
    int nameAt = nameStart(words, match.behind());
    Optional<Match> name = names.personAt(reading, words, nameAt);
    if (match.wording().stateWords() > 0) {
      addState(reading, sentence, match);
    }
    reading.lastRole(role);
    if (name.isPresent()) {
      Actor person = addWithName(reading, sentence, match, name.get());
      if (!former && !role.isEmpty()) {
        reading.giveOffice(role, of, person.id());
      }
      return name.get().behind();
    }
    boolean unknownName = nameAt < words.size() && names.isUnknownName(words, nameAt);
    boolean nobody =
        former || unknownName || role.isEmpty() || others.isNamedAfter(words, match.first());
    Optional<String> holder =
        nobody
            ? Optional.empty()
            : apposed(reading, sentence, match, role)
                .or(() -> offices.holder(reading, role, of))
                .filter(id -> agrees(words, match, reading.actor(id)));
    if (holder.isEmpty()) {
      return match.wording().stateWords() > 0 || unknownName ? match.behind() : -1;
    }
    reading.add(sentence, match, holder.get(), Mention.Kind.TITLE, 0.9);
    reading.remember(reading.actor(holder.get()));
    reading.introduce(holder.get());
    return match.behind();
  }

  /** «إيمانويل ماكرون، الرئيس الفرنسي»: the office of whoever is named before the comma. */
  private Optional<String> apposed(
      ArticleReading reading, Sentence sentence, Match match, String role) {
    List<Word> words = sentence.words();
    int comma = match.first() - 1;
    if (comma < 1 || "،,(".indexOf(words.get(comma).mark()) < 0 || reading.mentions().isEmpty()) {
      return Optional.empty();
    }
    Mention last = reading.mentions().get(reading.mentions().size() - 1);
    boolean adjacent =
        last.sentence() == sentence.number()
            && last.span().end() == words.get(comma - 1).span().end();
    return adjacent && offices.hasHeld(last.actorId(), role, match.wording().actorId())
        ? Optional.of(last.actorId())
        : Optional.empty();
  }

  /** «ملكة الأردن» is not its king. */
  private static boolean agrees(List<Word> words, Match title, Actor holder) {
    return title.wording().kind() != Wording.Kind.OFFICE
        || holder.feminine()
        || !words.get(title.first()).folded().endsWith("ه");
  }

  /** One mention of an office and the name behind it; the person named. */
  private Actor addWithName(ArticleReading reading, Sentence sentence, Match office, Match name) {
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

  /** «الرئيس» alone: part of the name behind it, else the last person mentioned with the office. */
  int readBareOffice(ArticleReading reading, Sentence sentence, Match match) {
    List<Word> words = sentence.words();
    String role = match.wording().role();
    int nameAt = nameStart(words, match.behind());
    if (nameAt == match.behind()) {
      Optional<Match> name = names.personAt(reading, words, nameAt);
      if (name.isPresent()) {
        addWithName(reading, sentence, match, name.get());
        reading.lastRole(role);
        return name.get().behind();
      }
    }
    Optional<String> holder = onlyHolder(reading, match, role);
    if (holder.isPresent()) {
      reading.add(sentence, match, holder.get(), Mention.Kind.TITLE, 0.9);
      return match.behind();
    }
    boolean plain =
        match.wording().words().size() == 1
            && role.equals("president")
            && words.get(match.first()).folded().endsWith("الرئيس");
    Optional<String> last = plain ? reading.lastWithRole(role) : Optional.empty();
    if (last.isPresent()
        && (match.behind() >= words.size() || !continuesTitle(words, match.behind()))) {
      reading.add(sentence, match, last.get(), Mention.Kind.TITLE, 0.6);
      return match.behind();
    }
    return -1;
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

  private boolean continuesTitle(List<Word> words, int at) {
    Word next = words.get(at);
    return next.form().hasArticle()
            && next.token().kind() == Token.Kind.ARABIC
            && !next.form().mayBeVerb()
            && next.folded().startsWith("ال")
        || names.isUnknownName(words, at);
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
              || isFormer(words, at)
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
          "الجنرال",
          "المنتخب",
          "الحالي",
          "الحاليه",
          "الاسبق" ->
          true;
      default -> false;
    };
  }

  private static boolean isFormer(List<Word> words, int at) {
    if (at >= words.size()) {
      return false;
    }
    return switch (words.get(at).folded()) {
      case "السابق", "السابقه", "الاسبق", "الراحل", "المخلوع", "المعزول", "سابقا" -> true;
      default -> false;
    };
  }
}
