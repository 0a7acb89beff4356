package org.mirsad.knowledge;

import java.util.List;
import java.util.Set;

/**
 * Something one can be for or against.
 *
 * @param id unique id
 * @param en English name
 * @param ar Arabic name
 * @param plus what +1 means
 * @param traits what kind of thing it is
 * @param against ids of actors whom it harms: who says that it weakens them praises it
 * @param phrases wordings of the issue
 */
public record Issue(
    String id,
    String en,
    String ar,
    String plus,
    Set<Trait> traits,
    Set<String> against,
    List<Phrase> phrases) {

  /** Kinds of issues. */
  public enum Trait {
    /** That takes place by itself in the news: «بدأت المفاوضات» is nobody's position. */
    EVENT,
    /** That is agreed upon: «الاتفاق», «الصفقة» may mean it. */
    AGREEMENT,
    /** That is waged: «العملية», «الحملة» may mean it. */
    OPERATION,
    /** That articles on anything else speak of as well: talks, peace, meetings. */
    GENERAL,
    /** That all say they want: whom one tells to be against it, one accuses. */
    COMMON,
    /** That ends a fight: who fights on takes no position against it by that. */
    PEACE,
    /** That one is only accused of: nobody says he is for it. */
    CHARGE,
    /** That those who lead a state do within it: the state holds no position of its own on it. */
    DOMESTIC,
    /** That comes to its end: who concludes it is not against it. */
    CONCLUDED,
    /** That people do at somebody's call, who is for it: «إضراب بدعوة من الاتحاد». */
    CALLED,
    /** That others take part in: «الكفاءات في الانتخابات» only tells where. */
    CONTEST,
    /** That none but a state takes: a headline that names one tells whose it is. */
    MEASURE,
    /** That is done to whom it is against, who is never for it: sanctions, strikes. */
    HOSTILE,
    /** That warring sides hold: talks on trade or prices are none. */
    TALKS,
    /** That the parties of a country hold: «مشاورات بين الأحزاب» are one. */
    DIALOGUE,
    /** That is a fight against armed groups: «الإرهاب القطري» means a state. */
    COUNTERTERRORISM,
    /** That is sent: «طائرة إغاثة مغربية» tells who is for it. */
    AID,
    /** That makes a government: who charges somebody with it is for it. */
    FORMATION,
    /** That ends a government: who accepts it is for it, a minister only gives up his own post. */
    RESIGNATION
  }

  /**
   * A wording.
   *
   * @param text lemma-like words
   * @param direction +1 names the thing, -1 its contrary, 0 something else that is worded alike
   *     («الطيران المدني», civil aviation, below civilian rule)
   * @param needs actors of which one must be about; empty for none
   * @param any words of which one must be in the article; empty for none
   */
  public record Phrase(String text, int direction, Set<String> needs, List<String> any) {
    public Phrase {
      needs = Set.copyOf(needs);
      any = List.copyOf(any);
    }

    /** Whether it only tells what the issue is not. */
    public boolean isNamesake() {
      return direction == 0;
    }
  }

  /** Whether it is of a kind. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The same with other wordings. */
  public Issue withPhrases(List<Phrase> others) {
    return new Issue(id, en, ar, plus, traits, against, others);
  }

  public Issue {
    traits = Set.copyOf(traits);
    against = Set.copyOf(against);
    phrases = List.copyOf(phrases);
  }
}
