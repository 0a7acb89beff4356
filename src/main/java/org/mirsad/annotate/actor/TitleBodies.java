package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;

/**
 * Reads the bodies whose names are part of somebody's title: «شيخ الأزهر أحمد الطيب» names the
 * Azhar, «رئيس حكومة الوفاق فايز السراج» his government.
 */
final class TitleBodies {
  private static final Set<String> ARMIES = FoldedWords.folded("الجيش القوات");

  private final Gazetteer gazetteer;
  private final NameReader names;
  private final ContextReader context;

  TitleBodies(Gazetteer gazetteer, NameReader names, ContextReader context) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.context = context;
  }

  /** Adds the bodies named between the first word of a title and the word behind it. */
  void read(ArticleReading reading, Sentence sentence, int first, int behind) {
    List<Word> words = sentence.words();
    int at = first + 1;
    while (at < behind) {
      List<Match> matches = new ArrayList<>(gazetteer.at(words, at));
      matches.sort(Match.LONGEST_FIRST);
      int end = -1;
      for (Match match : matches) {
        if (match.behind() <= behind && end < 0) {
          end = readBody(reading, sentence, match);
        }
      }
      at = Math.max(end, at + 1);
    }
  }

  private int readBody(ArticleReading reading, Sentence sentence, Match match) {
    return switch (match.wording().kind()) {
      case NAME -> isBody(match) ? names.readName(reading, sentence, match) : -1;
      case AT_HOME -> context.readAtHome(reading, sentence, match);
      case BODY_KIND -> context.readBodyKind(reading, sentence, match);
      case ABOUT -> isArmy(match) ? context.readAbout(reading, sentence, match) : -1;
      case QUOTED -> context.readQuoted(reading, sentence, match);
      case SHORT,
          METONYM,
          PEOPLE,
          OFFICE,
          BARE_OFFICE,
          POSSESSED,
          COUNTERPART,
          ORGAN,
          PREDECESSOR ->
          -1;
    };
  }

  /** «قائد الجيش عبد الفتاح البرهان» where the army is somebody. */
  private static boolean isArmy(Match match) {
    return ARMIES.contains(match.wording().words().get(0));
  }

  private boolean isBody(Match match) {
    Actor.Type type = gazetteer.actor(match).type();
    return type == Actor.Type.BODY || type == Actor.Type.GROUP;
  }
}
