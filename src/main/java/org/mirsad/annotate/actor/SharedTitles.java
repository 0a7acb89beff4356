package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.actor.Gazetteer.AdjectiveMatch;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;

/**
 * Reads titles of several: «الرئيسان الروسي والأميركي», «وزيرا خارجية مصر وقطر» are one mention of
 * each holder, and of each state that is named; «وزارتي الدفاع والخارجية الأمريكية» of each
 * ministry.
 */
final class SharedTitles {
  /** Duals and plurals of the heads of titles, and the singular they stand for. */
  private static final Map<String, String> HEADS =
      Map.ofEntries(
          Map.entry("الرئيسان", "الرئيس"),
          Map.entry("الرئيسين", "الرئيس"),
          Map.entry("رئيسا", "رئيس"),
          Map.entry("رئيسي", "رئيس"),
          Map.entry("رؤساء", "رئيس"),
          Map.entry("القائدان", "القائد"),
          Map.entry("القائدين", "القائد"),
          Map.entry("الزعيمان", "الزعيم"),
          Map.entry("الزعيمين", "الزعيم"),
          Map.entry("العاهلان", "العاهل"),
          Map.entry("العاهلين", "العاهل"),
          Map.entry("وزيرا", "وزير"),
          Map.entry("وزيري", "وزير"),
          Map.entry("وزراء", "وزير"),
          Map.entry("الوزيران", "الوزير"),
          Map.entry("الوزيرين", "الوزير"));

  /** Sides of two states: «الجانبان السعودي والروسي», «الحكومتين السورية والتركية». */
  private static final Set<String> SIDES =
      FoldedWords.folded(
          """
          الجانبان الجانبين للجانبين الطرفان الطرفين للطرفين الحكومتان الحكومتين للحكومتين القيادتان
          القيادتين للقيادتين الإدارتان الإدارتين الفريقان الفريقين الدولتان الدولتين
          """);

  private static final Set<String> MINISTRIES =
      FoldedWords.folded("وزارتي وزارتا وزارات ووزارتي ووزارتا لوزارتي بوزارتي");

  /** How many words behind «وزارتي» its adjective may stand. */
  private static final int MINISTRY_REACH = 4;

  private final Gazetteer gazetteer;
  private final NameReader names;
  private final Offices offices;

  SharedTitles(Gazetteer gazetteer, NameReader names, Offices offices) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.offices = offices;
  }

  /** Whether a word may head a title of several. */
  static boolean isHead(String folded) {
    return singular(folded) != null || MINISTRIES.contains(folded) || isSides(folded);
  }

  private static boolean isSides(String folded) {
    return SIDES.contains(folded) || SIDES.contains(FoldedWords.withoutConjunction(folded));
  }

  private static String singular(String folded) {
    String singular = HEADS.get(folded);
    return singular == null ? HEADS.get(FoldedWords.withoutConjunction(folded)) : singular;
  }

  /** The index behind the title at a word, or -1 if none is there. */
  int read(ArticleReading reading, Sentence sentence, int at) {
    List<Word> words = sentence.words();
    String singular = singular(words.get(at).folded());
    if (isSides(words.get(at).folded())) {
      return readSides(reading, sentence, at);
    }
    if (singular == null) {
      return readMinistries(reading, sentence, at);
    }
    for (Match title : gazetteer.titlesAt(words, at, singular, true)) {
      int end = readByAdjective(reading, sentence, title);
      if (end > at) {
        return end;
      }
    }
    for (Match title : gazetteer.titlesAt(words, at, singular, false)) {
      int end = readByName(reading, sentence, title);
      if (end > at) {
        return end;
      }
    }
    if (singular.equals("الوزير") && !reading.lastRole().isEmpty()) {
      Wording title =
          new Wording(Wording.Kind.BARE_OFFICE, "", reading.lastRole(), List.of(singular), 0);
      return readByAdjective(reading, sentence, new Match(title, at, at, 0));
    }
    return -1;
  }

  private int readByAdjective(ArticleReading reading, Sentence sentence, Match title) {
    List<Word> words = sentence.words();
    String role = title.wording().role();
    int at = title.behind();
    int end = -1;
    for (boolean leading = true; at < words.size(); leading = false) {
      if (!leading && words.get(at).folded().charAt(0) != 'و') {
        break;
      }
      List<AdjectiveMatch> states =
          leading
              ? gazetteer.adjectiveAt(words, at)
              : gazetteer.adjectiveBehindConjunctionAt(words, at);
      if (states.isEmpty()) {
        break;
      }
      int last = states.get(0).last();
      int first = leading ? title.first() : at;
      Optional<Match> name = names.personAt(reading, words, TitleReader.nameStart(words, last + 1));
      if (name.isPresent()) {
        Actor person = gazetteer.actor(name.get());
        reading.add(sentence, first, name.get().last(), 0, person.id(), Mention.Kind.NAME, 1);
        reading.remember(person);
        states.forEach(state -> reading.giveOffice(role, state.actor().id(), person.id()));
        last = name.get().last();
      } else {
        addHolder(reading, sentence, first, last, leading ? 0 : 1, role, states);
      }
      reading.lastRole(role);
      end = last;
      at = last + 1;
    }
    return end + 1;
  }

  private void addHolder(
      ArticleReading reading,
      Sentence sentence,
      int first,
      int last,
      int prefix,
      String role,
      List<AdjectiveMatch> states) {
    for (AdjectiveMatch state : states) {
      Optional<String> holder = offices.holder(reading, role, state.actor().id());
      if (holder.isPresent()) {
        reading.add(sentence, first, last, prefix, holder.get(), Mention.Kind.TITLE, 0.9);
        reading.remember(reading.actor(holder.get()));
        return;
      }
    }
  }

  private int readByName(ArticleReading reading, Sentence sentence, Match title) {
    List<Match> states = states(sentence.words(), title.behind());
    if (states.size() < 2) {
      return -1;
    }
    for (Match state : states) {
      String id = state.wording().actorId();
      reading.add(sentence, state, id, Mention.Kind.NAME, 1);
      // Of three and more nobody thinks of the persons.
      Optional<String> holder =
          states.size() > 2
              ? Optional.empty()
              : offices.holder(reading, title.wording().role(), id);
      if (holder.isPresent()) {
        boolean leading = state == states.get(0);
        reading.add(
            sentence,
            leading ? title.first() : state.first(),
            state.last(),
            leading ? 0 : state.prefixLength(),
            holder.get(),
            Mention.Kind.TITLE,
            0.8);
        reading.remember(reading.actor(holder.get()));
      }
    }
    reading.lastRole(title.wording().role());
    return states.get(states.size() - 1).behind();
  }

  /** The states listed from a word on, commas between them. */
  private List<Match> states(List<Word> words, int first) {
    List<Match> states = new ArrayList<>();
    int at = first;
    while (at < words.size()) {
      if (!states.isEmpty() && words.get(at).isPunctuation() && words.get(at).mark() == '،') {
        at++;
        continue;
      }
      String folded = words.get(at).folded();
      boolean joined = !states.isEmpty() && folded.charAt(0) == 'و' && folded.length() > 2;
      Match longest = null;
      for (Match match :
          joined ? gazetteer.namedBehindConjunctionAt(words, at) : gazetteer.namedAt(words, at)) {
        longest = longest == null || match.last() > longest.last() ? match : longest;
      }
      if (longest == null) {
        break;
      }
      states.add(longest);
      at = longest.behind();
    }
    return states;
  }

  /** Each of two states whose adjectives stand behind the noun. */
  private int readSides(ArticleReading reading, Sentence sentence, int head) {
    List<Word> words = sentence.words();
    List<AdjectiveMatch> first = statesOnly(gazetteer.adjectiveAt(words, head + 1));
    int joined = first.isEmpty() ? words.size() : first.get(0).last() + 1;
    if (joined >= words.size() || words.get(joined).folded().charAt(0) != 'و') {
      return -1;
    }
    List<AdjectiveMatch> second = statesOnly(gazetteer.adjectiveBehindConjunctionAt(words, joined));
    if (second.isEmpty()) {
      return -1;
    }
    String one = first.get(0).actor().id();
    String other = second.get(0).actor().id();
    reading.add(sentence, head, joined - 1, 0, one, Mention.Kind.NAME, 0.9);
    reading.add(sentence, joined, second.get(0).last(), 1, other, Mention.Kind.NAME, 0.9);
    return second.get(0).last() + 1;
  }

  private static List<AdjectiveMatch> statesOnly(List<AdjectiveMatch> adjectives) {
    return adjectives.stream().filter(a -> a.actor().type() == Actor.Type.STATE).toList();
  }

  private int readMinistries(ArticleReading reading, Sentence sentence, int head) {
    List<Word> words = sentence.words();
    int at = head + 1;
    while (at < words.size()
        && at <= head + MINISTRY_REACH
        && !words.get(at).isPunctuation()
        && !gazetteer.isAdjectiveAt(words, at)) {
      at++;
    }
    List<AdjectiveMatch> states = gazetteer.adjectiveAt(words, at);
    if (states.isEmpty()) {
      return -1;
    }
    for (int k = head + 1; k < at; k++) {
      String field = words.get(k).folded();
      String own = k > head + 1 ? FoldedWords.withoutConjunction(field) : field;
      List<String> ministry = List.of("وزاره", own, words.get(at).folded());
      String id = gazetteer.named(ministry).orElse(states.get(0).actor().id());
      int prefix = own.length() < field.length() ? 1 : 0;
      int last = k == at - 1 ? states.get(0).last() : k;
      reading.add(sentence, k, last, prefix, id, Mention.Kind.NAME, 0.9);
    }
    return states.get(0).last() + 1;
  }
}
