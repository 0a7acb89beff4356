package org.mirsad.annotate.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Span;

/**
 * Finds nouns that take up an actor named before: «الأخير» (the latter), «الرجل» (the man),
 * «المسؤول نفسه» (the same official), «الفقيد» (the deceased), «خصمه» (his rival), and the bare
 * kind of a body («الحركة», the movement, after «حركة حماس»).
 *
 * <p>«الأخير» is whoever was named last, «الرجل» and «المسؤول نفسه» the man of the last two
 * sentences who is named most. A body is the last one of that kind. Nothing is resolved where
 * somebody unknown may be meant: behind a name no list has, or behind a body of the same kind that
 * is no actor. The government of an article is that of the state it is at home in. Example: «التقى
 * السيسي البرهان، وأكد الأخير …» (Sisi met Burhan, and the latter affirmed): burhan. Known misses:
 * plurals («الزعيمان»), kinds that are adjectives as well.
 */
public final class NounReferenceAnnotator implements Annotator<Mention> {
  public static final Layer<Mention> LAYER = new Layer<>("noun references", Mention.class);

  /** Sentences a body is remembered for. */
  private static final int BODY_REACH = 8;

  private static final double LATTER = 0.85;
  private static final double MAN = 0.7;
  private static final double BODY = 0.8;
  private static final double COUNTERPART = 0.7;
  private static final double GOVERNMENT = 0.7;

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
    private final People people;
    private final Governments governments;
    private int next;

    Pass(AnnotatedArticle article) {
      this.text = article.text();
      this.mentions = article.layer(Mention.LAYER);
      this.people = new People(article.article().dating().known());
      this.governments = new Governments(knowledge.actors(), mentions);
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
      people.name(mention.sentence(), lastWord(mention, words, index), actor);
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

    private static int lastWord(Mention mention, List<Word> words, int index) {
      int last = index;
      while (last + 1 < words.size() && words.get(last + 1).span().start() < mention.span().end()) {
        last++;
      }
      return last;
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
      String governing = governments.meant(words, i, Anaphors.withoutProclitics(word.form()));
      if (!governing.isEmpty()) {
        add(sentence, word, governing, GOVERNMENT);
        return;
      }
      switch (noun.role()) {
        case LATTER -> {
          if (Anaphors.isNounHere(words, i)) {
            boolean feminine = noun.base().endsWith("ه");
            add(sentence, word, people.latter(sentence.number(), feminine), LATTER);
          }
        }
        case MAN, OFFICIAL -> {
          if (Anaphors.isManHere(noun, words, i)) {
            add(sentence, word, people.man(sentence.number(), i), MAN);
          } else {
            readName(sentence, word);
          }
        }
        case HONORIFIC -> {
          // «عن سعادته»: of his joy.
          if (i == 0 || !FunctionWords.in(Set.of("عن"), words.get(i - 1).folded())) {
            add(sentence, word, people.man(sentence.number(), i), MAN);
          }
        }
        case LATE -> {
          if (!isBeforeName(words, i) && Anaphors.isLateHere(noun, words, i)) {
            boolean feminine = noun.base().endsWith("ه");
            add(sentence, word, people.late(sentence.number(), feminine), MAN);
          }
        }
        case THE_BODY -> readBody(sentence, i, withoutArticle(noun.base()));
        case BODY -> {
          if (i + 1 < words.size()) {
            // «هيئة كبار العلماء»: a body of this kind that is no actor.
            bodies.put(noun.base(), new Body(sentence.number(), ""));
          } else {
            readName(sentence, word);
          }
        }
        case NONE -> {
          Optional<Counterparts.Noun> counterpart =
              Counterparts.at(words, i, isBeforeName(words, i));
          if (counterpart.isPresent()) {
            String whom = people.counterpart(sentence.number(), counterpart.get());
            add(sentence, word, whom, COUNTERPART);
          } else {
            readName(sentence, word);
          }
        }
      }
    }

    /** «سلفه جو بايدن»: whom the noun means stands right behind it. */
    private boolean isBeforeName(List<Word> words, int i) {
      return i + 1 < words.size()
          && next < mentions.size()
          && mentions.get(next).span().start() <= words.get(i + 1).span().end();
    }

    private void readName(Sentence sentence, Word word) {
      if (Anaphors.mayBeName(word)) {
        people.nameUnknown(sentence.number());
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

    private void add(Sentence sentence, Word word, String actorId, double confidence) {
      if (!actorId.isEmpty()) {
        Span span = Anaphors.withoutClitics(word);
        found.add(
            new Mention(
                sentence.number(), span, actorId, Mention.Kind.PRONOUN, span.of(text), confidence));
      }
    }
  }

  private static boolean isBody(Actor actor) {
    return actor.type() == Actor.Type.BODY || actor.type() == Actor.Type.GROUP;
  }

  /** The last body of a kind; no actor if the id is empty. */
  private record Body(int sentence, String actorId) {}
}
