package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;

/**
 * Words of the lexicon that judge nobody by what stands behind them: «انتصر المجلس لمبادرة الرباط»
 * (the council sided with Rabat's initiative) tells of no victory, «أجهضت موسكو مشروع القرار»
 * (Moscow thwarted the draft) of a vote, «منحازة لليبيا وليس لأي طرف» (for Libya, not for a side)
 * of no bias, «شكر ماكرون غريمته على هجومها» (thanked his rival for her attack) of no thanks.
 *
 * <p>Known misses: what is sided with or thwarted farther behind, or named in a sentence before.
 */
final class OtherSenses {
  private static final Set<String> THWARTED =
      Set.of(
          "n:مشروع",
          "n:بيان",
          "n:قرار",
          "n:تعديل",
          "n:اقتراح",
          "n:مقترح",
          "n:قانون",
          "n:مؤامره",
          "n:مخطط",
          "n:هجوم",
          "n:انقلاب");

  /** How far behind a word what tells its sense may stand, in words. */
  private static final int REACH = 5;

  private static final Set<String> RATHER_NOT = Set.of("وليس", "وليست", "وليسوا", "لا");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Courtesies courtesies;

  OtherSenses(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.courtesies = new Courtesies(passage);
  }

  /** Whether a word of the lexicon means something else where it stands. */
  boolean holds(SentimentIndex.Hit hit) {
    return switch (hit.entry().lexeme()) {
      case "انتصر" -> roles.isVerbHere(hit.first()) && sidesWith(hit.last());
      case "أجهض" -> roles.isVerbHere(hit.first()) && isBehind(hit.last(), THWARTED);
      case "منحاز", "انحاز" -> isForAll(hit.last());
      case "شكر" -> isForEvil(hit.last());
      case "هنأ" -> isForEvil(hit.last()) || courtesies.isMere(hit);
      default -> false;
    };
  }

  /** «انتصر للقضية»: for whom one stands up, before any other preposition. */
  private boolean sidesWith(int verb) {
    for (int i = verb + 1; i < end(verb); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.traits(i).isPreposition()) {
        return false;
      }
      int here = i;
      boolean named =
          roles.participants().stream()
              .anyMatch(p -> p.first() == here && p.attachment().equals("ل"));
      if (named || word.form().readings().stream().anyMatch(r -> r.particle() == 'ل')) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehind(int verb, Set<String> keys) {
    for (int i = verb + 1; i < end(verb); i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && !roles.isNamed(i) && word.form().hasAny(keys)) {
        return true;
      }
    }
    return false;
  }

  /** «منحازة لليبيا، وليس لأي طرف». */
  private boolean isForAll(int word) {
    for (int i = word + 1; i < Math.min(passage.words().size(), word + 1 + REACH); i++) {
      if (RATHER_NOT.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** «على هجومها»: what nobody thanks for in earnest. */
  private boolean isForEvil(int verb) {
    for (SentimentIndex.Hit hit : passage.hits()) {
      boolean ground =
          hit.first() > verb + 1
              && hit.first() <= verb + REACH
              && passage.word(hit.first() - 1).folded().equals("علي");
      boolean evil = hit.entry().effects().getOrDefault(SentimentEntry.Role.AGENT, 0) < 0;
      if (ground && evil && hit.first() == hit.last()) {
        return true;
      }
    }
    return false;
  }

  private int end(int verb) {
    return Math.min(roles.clauseEnd(verb), verb + 1 + REACH);
  }
}
