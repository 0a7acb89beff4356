package org.mirsad.annotate.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Folding;
import org.mirsad.text.Span;

/**
 * Finds nouns that take up an actor named before: «الأخير» (the latter), «الرجل» (the man),
 * «المسؤول نفسه» (the same official), and the bare kind of a body («الحركة», the movement, after
 * «حركة حماس»).
 *
 * <p>«الأخير» is whoever was named last, «الرجل» and «المسؤول نفسه» the man of the last two
 * sentences who is named most. A body is the last one of that kind. Nothing is resolved where
 * somebody unknown may be meant: behind a name no list has, or behind a body of the same kind that
 * is no actor. Example: «التقى السيسي البرهان، وأكد الأخير …» (Sisi met Burhan, and the latter
 * affirmed): burhan. Known misses: plurals («الزعيمان»), kinds that are adjectives as well.
 */
public final class NounReferenceAnnotator implements Annotator<Mention> {
  public static final Layer<Mention> LAYER = new Layer<>("noun references", Mention.class);

  /** Sentences a body is remembered for. */
  private static final int BODY_REACH = 8;

  private static final double LATTER = 0.85;
  private static final double MAN = 0.7;
  private static final double BODY = 0.8;

  private final Knowledge knowledge;

  /** The kinds of body that stand first in an actor's names. */
  private final Map<String, Set<String>> kindsByActor = new HashMap<>();

  public NounReferenceAnnotator(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (Actor actor : knowledge.actors().values()) {
      if (actor.type() != Actor.Type.PERSON && actor.type() != Actor.Type.STATE) {
        for (String name : actor.names()) {
          String kind = withoutArticle(Folding.fold(name.split(" ")[0]));
          if (Bodies.KINDS.contains(kind)) {
            kindsByActor.computeIfAbsent(actor.id(), k -> new HashSet<>()).add(kind);
          }
        }
      }
    }
  }

  @Override
  public Layer<Mention> layer() {
    return LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Sentence.LAYER, Mention.LAYER);
  }

  @Override
  public List<Mention> annotate(AnnotatedArticle article) {
    Pass pass = new Pass(article);
    article.layer(Sentence.LAYER).forEach(pass::read);
    return pass.found;
  }

  static String withoutArticle(String folded) {
    return folded.startsWith("ال") && folded.length() > 3 ? folded.substring(2) : folded;
  }

  /** One reading of an article, remembering who was named where. */
  private final class Pass {
    private final String text;
    private final List<Mention> mentions;
    private final List<Mention> found = new ArrayList<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private final List<Named> named = new ArrayList<>();
    private final Map<String, Integer> timesNamed = new HashMap<>();
    private int next;

    Pass(AnnotatedArticle article) {
      this.text = article.text();
      this.mentions = article.layer(Mention.LAYER);
    }

    void read(Sentence sentence) {
      List<Word> words = sentence.words();
      int covered = -1;
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        while (next < mentions.size() && mentions.get(next).span().start() < word.span().end()) {
          Mention mention = mentions.get(next++);
          covered = Math.max(covered, mention.span().end());
          remember(mention, words, i);
        }
        if (word.span().start() >= covered && !word.isPunctuation()) {
          readWord(sentence, i);
        }
      }
    }

    private void remember(Mention mention, List<Word> words, int index) {
      Actor actor = knowledge.actors().get(mention.actorId());
      named.add(new Named(mention.sentence(), actor));
      if (isMan(actor)) {
        timesNamed.merge(actor.id(), 1, Integer::sum);
      }
      for (String kind : kindsByActor.getOrDefault(actor.id(), Set.of())) {
        introduce(kind, mention.sentence(), actor.id());
      }
      if (index > 0 && isBody(actor)) {
        String before = withoutArticle(words.get(index - 1).folded());
        if (Bodies.KINDS.contains(before)) {
          introduce(before, mention.sentence(), actor.id());
        }
      }
    }

    /** Two bodies of a kind in one sentence: neither is meant for sure. */
    private void introduce(String kind, int sentence, String actorId) {
      bodies.merge(
          kind,
          new Body(sentence, actorId),
          (old, body) ->
              old.sentence() == sentence && !old.actorId().equals(actorId)
                  ? new Body(sentence, "")
                  : body);
    }

    private void readWord(Sentence sentence, int i) {
      List<Word> words = sentence.words();
      Word word = words.get(i);
      Anaphors.Noun noun = Anaphors.noun(word);
      switch (noun.role()) {
        case LATTER -> {
          if (Anaphors.isNounHere(words, i)) {
            add(sentence, word, latter(sentence, noun.base().endsWith("ه")), LATTER);
          }
        }
        case MAN, OFFICIAL -> {
          if (Anaphors.isManHere(noun, words, i)) {
            add(sentence, word, man(sentence), MAN);
          } else {
            readName(sentence, word);
          }
        }
        case HONORIFIC -> add(sentence, word, man(sentence), MAN);
        case THE_BODY -> readBody(sentence, i, withoutArticle(noun.base()));
        case BODY -> {
          if (i + 1 < words.size()) {
            // «هيئة كبار العلماء»: a body of this kind that is no actor.
            bodies.put(noun.base(), new Body(sentence.number(), ""));
          } else {
            readName(sentence, word);
          }
        }
        case NONE -> readName(sentence, word);
      }
    }

    private void readName(Sentence sentence, Word word) {
      if (Anaphors.mayBeName(word)) {
        named.add(new Named(sentence.number(), null));
      }
    }

    private void readBody(Sentence sentence, int i, String kind) {
      if (!Anaphors.standsAlone(sentence.words(), i)) {
        bodies.put(kind, new Body(sentence.number(), ""));
        return;
      }
      Body body = bodies.get(kind);
      if (body != null && sentence.number() - body.sentence() <= BODY_REACH) {
        add(sentence, sentence.words().get(i), body.actorId(), BODY);
        bodies.put(kind, new Body(sentence.number(), body.actorId()));
      }
    }

    /** Whoever was named last before, if the gender fits and it is nobody unknown. */
    private String latter(Sentence sentence, boolean feminine) {
      if (named.isEmpty()) {
        return "";
      }
      Named last = named.get(named.size() - 1);
      boolean near = sentence.number() - last.sentence() <= 1;
      return near && last.actor() != null && mayBe(last.actor(), feminine) ? last.actor().id() : "";
    }

    /**
     * Of the men the two sentences before name, the one the article speaks of most; if they name
     * none, the only one this sentence names before.
     */
    private String man(Sentence sentence) {
      String before = mostNamed(sentence.number() - 2, sentence.number() - 1);
      return before.isEmpty() ? mostNamed(sentence.number(), sentence.number()) : before;
    }

    /** The man named in a range of sentences who is named most often so far; empty on a tie. */
    private String mostNamed(int from, int to) {
      Set<String> near = new TreeSet<>();
      for (int i = named.size() - 1; i >= 0 && named.get(i).sentence() >= from; i--) {
        Actor actor = named.get(i).actor();
        if (named.get(i).sentence() <= to && actor != null && isMan(actor)) {
          near.add(actor.id());
        }
      }
      String best = "";
      int most = 0;
      for (String id : near) {
        int count = timesNamed.get(id);
        if (count >= most) {
          best = count == most ? "" : id;
          most = count;
        }
      }
      return best;
    }

    private void add(Sentence sentence, Word word, String actorId, double confidence) {
      if (!actorId.isEmpty()) {
        Span span = Anaphors.withoutClitics(word);
        found.add(
            new Mention(
                sentence.number(), span, actorId, Mention.Kind.PRONOUN, span.of(text), confidence));
      }
    }
  }

  private static boolean isMan(Actor actor) {
    return actor.type() == Actor.Type.PERSON && !actor.feminine();
  }

  private static boolean isBody(Actor actor) {
    return actor.type() == Actor.Type.BODY || actor.type() == Actor.Type.GROUP;
  }

  private static boolean mayBe(Actor actor, boolean feminine) {
    return switch (actor.type()) {
      case PERSON -> actor.feminine() == feminine;
      case STATE -> feminine != Bodies.MASCULINE_STATES.contains(actor.id());
      case BODY, GROUP -> true;
    };
  }

  /** The last body of a kind; no actor if the id is empty. */
  private record Body(int sentence, String actorId) {}

  /** Somebody named; null for a name no list has. */
  private record Named(int sentence, Actor actor) {}
}
