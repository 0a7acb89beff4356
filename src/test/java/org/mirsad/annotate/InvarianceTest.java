package org.mirsad.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.knowledge.Actor;

/**
 * What a sentence says of whom does not depend on how it is spelled, in which tense and voice of
 * the verb it stands and who the actors are; it does on who does it to whom.
 */
class InvarianceTest {
  private static final double LEAST = 0.95;
  private static final long SEED = 4;

  /** How many other actors are put in each place. */
  private static final int OTHERS = 4;

  /** Whom nobody is blamed for fighting: no actors like others. */
  private static final Set<String> OUTLAWS =
      Set.of("isis", "al_qaeda", "nusra", "boko_haram", "al_shabaab", "jnim", "ansar_al_sharia");

  /** States whose names are masculine. */
  private static final Set<String> MASCULINE =
      Set.of(
          "لبنان",
          "العراق",
          "الأردن",
          "المغرب",
          "السودان",
          "جنوب السودان",
          "اليمن",
          "الصومال",
          "الفاتيكان",
          "الجبل الأسود");

  /**
   * A sentence that should be judged in a known way.
   *
   * @param what what was done to the sentence it was made of
   */
  private record Variant(String what, String sentence, Set<String> expected) {}

  /** Ways to make other sentences of one. */
  enum Kind {
    SPELLING {
      @Override
      void add(Deed deed, Random random, List<Variant> variants) {
        Variants.spellings(deed.sentence(), random)
            .forEach((what, text) -> variants.add(new Variant(what, text, deed.expected())));
      }
    },
    CLITICS {
      @Override
      void add(Deed deed, Random random, List<Variant> variants) {
        for (String clitic : List.of("و", "ف")) {
          variants.add(new Variant(clitic, clitic + deed.sentence(), deed.expected()));
        }
      }
    },
    TENSE {
      @Override
      void add(Deed deed, Random random, List<Variant> variants) {
        for (String verb :
            List.of(
                deed.imperfect(),
                "س" + deed.imperfect(),
                "قد " + deed.perfect(),
                "لقد " + deed.perfect())) {
          variants.add(new Variant("tense", deed.with(verb), deed.expected()));
        }
      }
    },
    OTHER_ACTOR {
      @Override
      void add(Deed deed, Random random, List<Variant> variants) {
        for (String other : others(deed, deed.agent(), random)) {
          variants.add(variant("agent " + other, deed.by(other)));
        }
        if (deed.hasPatient()) {
          for (String other : others(deed, deed.patient(), random)) {
            variants.add(variant("patient " + other, deed.to(other)));
          }
        }
      }
    },
    PASSIVE {
      @Override
      void add(Deed deed, Random random, List<Variant> variants) {
        if (deed.hasPassive()) {
          for (String by : List.of("من قبل", "على يد")) {
            Variant variant = new Variant("passive", deed.passive(by), deed.expected());
            if (!variants.contains(variant)) {
              variants.add(variant);
            }
          }
        }
      }
    },
    SWAP {
      @Override
      void add(Deed deed, Random random, List<Variant> variants) {
        if (deed.hasPatient()) {
          variants.add(variant("swap", deed.by(deed.patient()).to(deed.agent())));
        }
      }
    };

    abstract void add(Deed deed, Random random, List<Variant> variants);
  }

  private static Variant variant(String what, Deed deed) {
    return new Variant(what, deed.sentence(), deed.expected());
  }

  @Test
  void theSentencesAreJudgedAsTheyShould() {
    List<String> wrong = new ArrayList<>();
    for (Deed deed : Deed.all()) {
      assertThat(deed.expected()).as(deed.active()).isNotEmpty();
      addIfWrong(variant("base", deed), wrong);
    }
    assertThat(wrong).isEmpty();
    assertThat(Deed.all()).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void variantsAreJudgedAlike(Kind kind, TestReporter reporter) {
    Random random = new Random(SEED);
    List<Variant> variants = new ArrayList<>();
    Deed.all().forEach(deed -> kind.add(deed, random, variants));
    List<String> wrong = new ArrayList<>();
    variants.forEach(variant -> addIfWrong(variant, wrong));
    double share = 1 - (double) wrong.size() / variants.size();
    String rate =
        "%s: %d of %d (%.3f)"
            .formatted(kind, variants.size() - wrong.size(), variants.size(), share);
    reporter.publishEntry(rate, wrong.isEmpty() ? "all alike" : String.join("\n", wrong));
    assertThat(share).as("%s%n%s", rate, String.join("\n", wrong)).isGreaterThanOrEqualTo(LEAST);
  }

  private static void addIfWrong(Variant variant, List<String> wrong) {
    Set<String> found = Deed.found(variant.sentence());
    if (!found.equals(variant.expected())) {
      wrong.add(
          "%s: %s expected %s, found %s"
              .formatted(variant.what(), variant.sentence(), variant.expected(), found));
    }
  }

  /** Other actors of the same kind and gender that do not stand in the sentence. */
  private static List<String> others(Deed deed, String actorId, Random random) {
    Map<String, Actor> actors = Annotated.KNOWLEDGE.actors();
    Actor actor = actors.get(actorId);
    List<String> others = new ArrayList<>();
    for (Actor other : actors.values()) {
      if (other.type() == actor.type()
          && isFeminine(other) == isFeminine(actor)
          && !OUTLAWS.contains(other.id())
          && !deed.sentence().contains(other.ar())
          && !other.isDead()) {
        others.add(other.id());
      }
    }
    Collections.shuffle(others, random);
    return others.stream().filter(InvarianceTest::isUnambiguous).limit(OTHERS).toList();
  }

  private static boolean isFeminine(Actor actor) {
    return actor.type() == Actor.Type.STATE ? !MASCULINE.contains(actor.ar()) : actor.feminine();
  }

  /** Whether the name alone is read as the actor's, all of it. */
  private static boolean isUnambiguous(String actorId) {
    String name = Deed.name(actorId);
    List<Mention> mentions =
        Judgements.read("تحدثت الصحف أمس عن %s.".formatted(name)).layer(Mention.LAYER);
    return mentions.size() == 1
        && mentions.get(0).actorId().equals(actorId)
        && mentions.get(0).surface().equals(name);
  }
}
