package org.mirsad.annotate.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.actor.WordingIndex.Start;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;

/**
 * What an article speaks of, found in a first pass over it.
 *
 * @param introduced actors whose full name, or unambiguous name, stands in it
 * @param referred those, and whoever a metonym or adjective refers to
 * @param sport whether it is about sport, where capitals are clubs and places
 */
record Presence(Set<String> introduced, Set<String> referred, boolean sport) {
  static final Set<String> SPORT =
      FoldedWords.folded(
          """
          مباراة المباراة الفريق فريق اللاعب لاعب لاعبي اللاعبين المدرب مدرب الدوري دوري المنتخب منتخب
          البطولة بطولة النادي نادي الجولة هدف أهداف الحكم الملعب ملعب كأس نهائي الذهاب الإياب
          """);

  /** Words of sport in a hundred words, from which on an article is about sport. */
  private static final int SPORT_SHARE = 4;

  static Presence of(List<Sentence> sentences, Gazetteer gazetteer) {
    Set<String> introduced = new HashSet<>();
    Set<String> referred = new HashSet<>();
    int words = 0;
    int sport = 0;
    for (Sentence sentence : sentences) {
      List<Word> own = sentence.words();
      words += own.size();
      for (int i = 0; i < own.size(); i++) {
        Start start = gazetteer.start(own.get(i));
        if (start == Start.NOTHING) {
          continue;
        }
        sport += start.sport() ? 1 : 0;
        for (Match match : gazetteer.at(own, i, start)) {
          switch (match.wording().kind()) {
            case NAME -> introduced.add(match.wording().actorId());
            case METONYM, PEOPLE -> referred.add(match.wording().actorId());
            case SHORT, OFFICE, BARE_OFFICE, COUNTERPART -> {}
          }
        }
        for (Gazetteer.AdjectiveMatch match : Gazetteer.adjectiveAt(own, i, start.adjectives())) {
          referred.add(match.actor().id());
        }
      }
    }
    referred.addAll(introduced);
    return new Presence(introduced, referred, sport >= 3 && sport * 100 >= words * SPORT_SHARE);
  }
}
