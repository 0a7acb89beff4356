package org.mirsad.annotate.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.actor.WordingIndex.Start;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;

/**
 * What an article speaks of, found in a first pass over it.
 *
 * @param introduced actors whose full name, or unambiguous name, stands in it
 * @param referred those, and whoever a metonym or adjective refers to
 * @param named those whose name of several words, which nobody else bears, stands in it
 * @param mistaken those whose single name stands first behind somebody else's first name in it
 * @param placesOnly whether it is about sport or the weather, where capitals are clubs and places
 * @param home the state it speaks of most, empty if none stands out
 * @param counts how often it refers to each state, those it names somebody or something of included
 */
record Presence(
    Set<String> introduced,
    Set<String> referred,
    Set<String> named,
    Set<String> mistaken,
    boolean placesOnly,
    String home,
    Map<String, Integer> counts) {
  static final Set<String> SPORT =
      FoldedWords.folded(
          """
          مباراة المباراة الفريق فريق اللاعب لاعب لاعبي اللاعبين المدرب مدرب الدوري دوري المنتخب منتخب
          البطولة بطولة النادي نادي الجولة هدف أهداف الحكم الملعب ملعب كأس نهائي الذهاب الإياب
          """);

  static final Set<String> WEATHER =
      FoldedWords.folded(
          """
          الطقس طقس الحرارة حرارة درجة درجات الأمطار أمطار أمطارا الرياح رياح مئوية غائم غائما مشمس
          العواصف الرطوبة رطوبة الغبار الضباب ضباب ثلوج الثلوج الأرصاد الجوية السحب سحب
          """);

  /** Words of sport, or weather, in a hundred words, from which on an article is about it. */
  private static final int SHARE = 4;

  /** How often an article about a state refers to it at least. */
  private static final int FEWEST = 3;

  int count(String state) {
    return counts.getOrDefault(state, 0);
  }

  /** Whether a state is among those the article is about, be it a lesser one. */
  boolean concerns(String state) {
    int most = 0;
    for (int count : counts.values()) {
      most = Math.max(most, count);
    }
    return count(state) >= 2 && count(state) * 4 >= most;
  }

  /** Whether the article is about a state: no other is spoken of twice as often. */
  boolean isAbout(String state) {
    int most = 0;
    for (int count : counts.values()) {
      most = Math.max(most, count);
    }
    return count(state) >= FEWEST && count(state) * 2 >= most;
  }

  static Presence of(
      List<Sentence> sentences, FoundWordings found, Gazetteer gazetteer, OtherBearers others) {
    Set<String> introduced = new HashSet<>();
    Set<String> referred = new HashSet<>();
    Set<String> named = new HashSet<>();
    Set<String> mistaken = new HashSet<>();
    Set<String> alone = new HashSet<>();
    HomeState.Tally tally = new HomeState.Tally();
    int words = 0;
    int sport = 0;
    int weather = 0;
    for (Sentence sentence : sentences) {
      List<Word> own = sentence.words();
      words += own.size();
      for (int i = 0; i < own.size(); i++) {
        Start start = gazetteer.start(own.get(i));
        if (start == Start.NOTHING) {
          continue;
        }
        sport += start.sport() ? 1 : 0;
        weather += start.weather() ? 1 : 0;
        for (Match match : found.at(sentence, i, start)) {
          tally.count(i, gazetteer.actor(match), match);
          String id = match.wording().actorId();
          if (match.wording().kind() == Wording.Kind.NAME) {
            introduced.add(id);
            if (match.wording().words().size() > 1) {
              named.add(id);
            } else if (gazetteer.actor(match).type() == Actor.Type.PERSON) {
              // «سارة نتنياهو» behind «نتنياهو» tells of somebody of his family.
              if (!others.hasOtherFirstName(own, match)) {
                alone.add(id);
              } else if (!alone.contains(id)) {
                mistaken.add(id);
              }
            }
          } else if (match.wording().kind().meansOne()) {
            referred.add(id);
          }
        }
        for (Gazetteer.AdjectiveMatch match : Gazetteer.adjectiveAt(own, i, start.adjectives())) {
          referred.add(match.actor().id());
          tally.count(i, match.actor());
        }
      }
    }
    referred.addAll(introduced);
    int most = Math.max(sport, weather);
    boolean placesOnly = most >= 3 && most * 100 >= words * SHARE;
    return new Presence(
        introduced, referred, named, mistaken, placesOnly, tally.home(), tally.counts());
  }
}
