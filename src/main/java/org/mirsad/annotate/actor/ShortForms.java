package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Folding;

/**
 * What bodies are called once it is clear which one is meant: by their name without the state in an
 * article at home there («البنك المركزي»), by their kind after they were named («الحركة» after
 * «حركة النهضة»).
 */
final class ShortForms {
  /** Kinds of bodies that alone take up the last body of the kind. */
  private static final Set<String> KINDS =
      FoldedWords.folded(
          """
          الحركة الحزب الجماعة المنظمة المجلس التحالف الجبهة التنظيم الاتحاد الائتلاف الحلف
          المليشيا الميليشيا المحكمة الوكالة المفوضية البرنامج المرصد الهيئة الإقليم
          """);

  /** Kinds of bodies that names in quotation marks go without. */
  private static final Set<String> QUOTED_KINDS =
      FoldedWords.folded(
          """
          حركة حزب جماعة منظمة مجلس جبهة تنظيم اتحاد ائتلاف حلف تيار كتلة برنامج محكمة وكالة هيئة
          المجلس الجبهة الاتحاد الائتلاف المحكمة الحزب التيار قوات القوات صندوق نادي بنك شركة
          """);

  private static final String COUNCIL = "المجلس";

  private static final int LONGEST_QUOTED = 4;

  /** Names of one word that say enough at home. */
  private static final Set<String> SINGLE = FoldedWords.folded("البرلمان الكنيست الكونغرس");

  /** Sentences a body is remembered for. */
  private static final int REACH = 6;

  private static final Set<String> OF_SEVERAL = FoldedWords.folded("كل بعض أحد أي هذا هذه ذلك تلك");

  private final Map<String, Set<String>> byKind = new TreeMap<>();
  private final Map<String, Actor> actors;
  private final Gazetteer gazetteer;

  ShortForms(Knowledge knowledge, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    actors = knowledge.actors();
    for (Actor actor : actors.values()) {
      if (actor.type() == Actor.Type.BODY || actor.type() == Actor.Type.GROUP) {
        for (String name : actor.names()) {
          String kind = definite(WordingIndex.words(name).get(0));
          // Many have a council of theirs; «المجلس» is whoever is one: not «المجلس السياسي الحوثي».
          boolean own =
              !kind.equals(COUNCIL)
                  || actor.type() == Actor.Type.BODY
                  || kind.equals(definite(WordingIndex.words(actor.ar()).get(0)));
          if (KINDS.contains(kind) && own) {
            byKind.computeIfAbsent(kind, k -> new TreeSet<>()).add(actor.id());
          }
        }
      }
    }
  }

  private static String definite(String folded) {
    return folded.startsWith("ال") ? folded : "ال" + folded;
  }

  /** All short forms, as wordings. */
  static List<Wording> of(Knowledge knowledge) {
    List<Wording> wordings = new ArrayList<>();
    for (Actor actor : knowledge.actors().values()) {
      String state = HomeState.of(actor, knowledge.actors());
      if ((actor.type() == Actor.Type.BODY || actor.type() == Actor.Type.GROUP)
          && !state.isEmpty()) {
        for (List<String> words : withoutState(actor, knowledge.actors().get(state))) {
          wordings.add(new Wording(Wording.Kind.AT_HOME, actor.id(), "", words, 0));
        }
      }
    }
    for (Actor actor : knowledge.actors().values()) {
      if (actor.type() == Actor.Type.GROUP || actor.type() == Actor.Type.BODY) {
        addQuoted(actor, wordings);
      }
    }
    for (String kind : new TreeSet<>(KINDS)) {
      wordings.add(new Wording(Wording.Kind.BODY_KIND, "", "", List.of(kind), 0));
    }
    for (String word : List.of("سلفه", "سلفها")) {
      wordings.add(new Wording(Wording.Kind.PREDECESSOR, "", "", List.of(word), 0));
    }
    return wordings;
  }

  /** What is left of a party's name without its kind: «المستقبل» of «تيار المستقبل». */
  private static void addQuoted(Actor actor, List<Wording> wordings) {
    Set<List<String>> tails = new LinkedHashSet<>();
    for (String name : actor.names()) {
      List<String> words = WordingIndex.words(name);
      if (words.size() > 1
          && words.size() <= LONGEST_QUOTED
          && QUOTED_KINDS.contains(words.get(0))) {
        tails.add(List.copyOf(words.subList(1, words.size())));
      }
    }
    for (List<String> tail : tails) {
      wordings.add(new Wording(Wording.Kind.QUOTED, actor.id(), "", tail, 0));
    }
  }

  /** The names of a body that end in its state's adjective or name, without it. */
  private static Set<List<String>> withoutState(Actor body, Actor state) {
    Set<String> adjectives = new TreeSet<>();
    for (String adjective : state.adjectives()) {
      adjectives.add("ال" + Folding.fold(adjective));
      adjectives.add("ال" + Folding.fold(adjective) + "ه");
    }
    Set<List<String>> found = new LinkedHashSet<>();
    for (String name : body.names()) {
      List<String> words = WordingIndex.words(name);
      int last = words.size() - 1;
      if (words.get(0).equals("وزاره")) {
        continue;
      }
      if (last > 0 && adjectives.contains(words.get(last))) {
        addIfTelling(words.subList(0, last), found);
      }
      if (last > 1
          && words.get(last - 1).equals("في")
          && words.get(last).equals(Folding.fold(state.ar()))) {
        addIfTelling(words.subList(0, last - 1), found);
      }
    }
    for (String name : body.shortNames()) {
      addIfTelling(WordingIndex.words(name), found);
    }
    return found;
  }

  private static void addIfTelling(List<String> words, Set<List<String>> found) {
    if (words.size() > 1 || SINGLE.contains(words.get(0))) {
      found.add(List.copyOf(words));
    }
  }

  /** Whether an article is at home in the state of the body a wording names. */
  boolean isAtHome(ArticleReading reading, Match match) {
    String home = reading.presence().home();
    return !home.isEmpty()
        && home.equals(HomeState.of(actors.get(match.wording().actorId()), actors));
  }

  /** The last body of a kind, if the noun stands alone and no second one comes into question. */
  Optional<String> lastOfKind(ArticleReading reading, Sentence sentence, Match match) {
    String kind = match.wording().words().get(0);
    Set<String> bodies = byKind.getOrDefault(kind, Set.of());
    if (bodies.isEmpty() || !standsAlone(sentence.words(), match.first())) {
      return Optional.empty();
    }
    if (sentence.number() == 0) {
      return onlyIntroduced(reading, bodies);
    }
    String found = "";
    int in = 0;
    for (int m = reading.mentions().size() - 1; m >= 0; m--) {
      Mention mention = reading.mentions().get(m);
      if (mention.sentence() < sentence.number() - REACH
          || !found.isEmpty() && mention.sentence() < in) {
        break;
      }
      if (bodies.contains(mention.actorId()) && !mention.actorId().equals(found)) {
        if (!found.isEmpty()) {
          return Optional.empty();
        }
        found = mention.actorId();
        in = mention.sentence();
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(dominant(reading, bodies, found));
  }

  /** The body of the kind the article is about, else the last one. */
  private static String dominant(ArticleReading reading, Set<String> bodies, String last) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Mention mention : reading.mentions()) {
      if (bodies.contains(mention.actorId())) {
        counts.merge(mention.actorId(), 1, Integer::sum);
      }
    }
    String most = last;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > 2 * counts.get(last) && entry.getValue() > counts.get(most)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  /** In the headline: the only body of the kind the article goes on to name. */
  private static Optional<String> onlyIntroduced(ArticleReading reading, Set<String> bodies) {
    String found = "";
    for (String id : bodies) {
      if (reading.presence().introduced().contains(id)) {
        if (!found.isEmpty()) {
          return Optional.empty();
        }
        found = id;
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** Whether no adjective or name behind a noun makes another body of it. */
  private boolean standsAlone(List<Word> words, int index) {
    if (index > 0 && OF_SEVERAL.contains(words.get(index - 1).folded())) {
      return false;
    }
    if (index + 1 >= words.size()) {
      return true;
    }
    Word next = words.get(index + 1);
    if (next.isPunctuation()) {
      return "(«\"“".indexOf(next.mark()) < 0;
    }
    if (next.form().isFunctionWord() || next.form().mayBeFinite()) {
      return true;
    }
    if (!gazetteer.at(words, index + 1).isEmpty() && !gazetteer.isAdjectiveAt(words, index + 1)) {
      // «عن الجبهة غيتاتشو ردا»
      return true;
    }
    return !next.form().hasArticle();
  }
}
