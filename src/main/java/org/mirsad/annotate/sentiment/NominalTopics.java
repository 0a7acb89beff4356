package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Of whom a nominal sentence says its predicate: what the clause opens with, whose deed or thing
 * that is («الضربات الأمريكية انتهاك للقانون», the American strikes are a breach), also behind a
 * copula («ظهر مترددا», appeared hesitant).
 */
final class NominalTopics {
  private static final int REACH = 9;

  private static final Set<String> COPULAS =
      Set.of(
          "v:كان", "v:ليس", "v:بات", "v:اصبح", "v:ظل", "v:بقي", "v:صار", "v:امسي", "v:بدا", "v:شكل",
          "v:مثل", "v:عد", "v:اعتبر", "v:زال");

  private static final Set<String> APPEARING = Set.of("v:جاء", "v:ظهر", "v:غدا", "v:خرج", "v:وقف");

  private static final Set<String> WHAT = Set.of("ما", "وما", "فما");

  private static final Set<String> WITH_IT = Set.of("به", "عليه", "اليه", "فيه");

  /** Forms of these verbs the dictionary knows as function words. */
  private static final Set<String> COPULA_WORDS =
      Set.of(
          "كان", "كانت", "وكان", "وكانت", "ليس", "ليست", "وليس", "وليست", "يكون", "تكون", "زال",
          "زالت", "يزال", "تزال");

  /** Words in front of the topic of a nominal sentence. */
  static final Set<String> OPENERS =
      Set.of(
          "ان", "وان", "بان", "لان", "فان", "لكن", "ولكن", "هذه", "هذا", "كل", "جميع", "وهذا",
          "وهذه", "كما", "او", "و", "مجرد");

  static final TypeTest IS_COPULA = new TypeTest(form -> form.hasAny(COPULAS));

  private static final TypeTest IS_PREPOSED = new TypeTest(NominalTopics::isPreposed);

  private final Passage passage;
  private final SentenceRoles roles;
  private final Owners owners;

  NominalTopics(Passage passage, Owners owners) {
    this.passage = passage;
    this.roles = passage.roles();
    this.owners = owners;
  }

  /** «إن الضربات الأمريكية على سوريا انتهاك»: what the clause opens with, or whose that is. */
  Optional<Topics.Topic> of(int predicate) {
    Optional<Participant> about = AboutPhrases.of(passage, predicate);
    if (about.isPresent()) {
      return Optional.of(new Topics.Topic(List.of(about.get()), List.of(), false));
    }
    Optional<Topics.Topic> deed = whatSomebodyDoes(predicate);
    if (deed.isPresent()) {
      return deed;
    }
    int head = opening(predicate);
    if (head < 0 || !isPredicate(predicate, head)) {
      return Optional.empty();
    }
    for (Participant participant : roles.participants()) {
      if (participant.first() == head && participant.isDirect() && !participant.byAdjective()) {
        return participant.last() < predicate && isOpen(participant.last() + 1, predicate)
            ? Optional.of(new Topics.Topic(roles.withConjuncts(participant), List.of(), false))
            : Optional.empty();
      }
    }
    List<Participant> doers = passage.deedAgents(head);
    if (!doers.isEmpty()) {
      return isOpen(doers.get(0).last() + 1, predicate)
          ? Optional.of(new Topics.Topic(doers, List.of(), true))
          : Optional.empty();
    }
    if (roles.isNamed(head) || !owners.isAbstract(head) || owners.isShared(head)) {
      return Optional.empty();
    }
    return owners
        .of(head, List.of())
        .filter(p -> p.last() < predicate && isOpen(p.last() + 1, predicate))
        .map(p -> new Topics.Topic(List.of(p), List.of(), true));
  }

  /**
   * «ما تفعله إسرائيل عار», «إن ما أقدم عليه الوزير خيانة»: of him whose doing the clause tells.
   */
  private Optional<Topics.Topic> whatSomebodyDoes(int predicate) {
    for (int i = predicate - 2; i >= Math.max(0, predicate - REACH); i--) {
      Word word = passage.word(i);
      boolean clause = WHAT.contains(word.folded()) && passage.isFiniteVerb(i + 1);
      if (clause && (i == 0 || opens(i - 1)) && isPredicate(predicate, i + 1)) {
        int verb = i + 1;
        List<Participant> doers =
            passage.doers(verb).stream()
                .filter(p -> p.first() > verb && p.last() < predicate)
                .toList();
        if (doers.isEmpty() && WITH_IT.contains(passage.word(verb + 1).folded())) {
          doers = roles.directFrom(verb + 2).map(roles::withConjuncts).orElse(List.of());
        }
        return doers.isEmpty() || doers.get(0).last() >= predicate
            ? Optional.empty()
            : Optional.of(new Topics.Topic(doers, List.of(), true));
      }
      boolean mark = word.isPunctuation() && !word.isQuote();
      boolean other =
          passage.isFiniteVerb(i) && i > 0 && !WHAT.contains(passage.word(i - 1).folded());
      if (mark || other || roles.traits(i).relative()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean opens(int index) {
    return passage.word(index).isPunctuation() || OPENERS.contains(passage.word(index).folded());
  }

  /** Also «جاء خطابه حازما», «ظهر مترددا», where an accusative tells how. */
  private boolean isCopula(int verb, int predicate) {
    WordForm form = passage.word(verb).form();
    Word what = passage.word(predicate);
    boolean appears =
        form.hasAny(APPEARING)
            && roles.traits(predicate).adjective()
            && !what.form().hasArticle()
            && (what.folded().endsWith("ا") || what.folded().endsWith("ه"));
    return COPULA_WORDS.contains(passage.word(verb).folded())
        || passage.isVerb(verb) && (IS_COPULA.test(form) || appears);
  }

  /** «أردوغان: «الحزب» تنظيم إرهابي»: what is said begins behind the colon. */
  private int behindColon(int start, int predicate) {
    for (int i = predicate - 1; i > start; i--) {
      if (passage.word(i).isPunctuation() && passage.word(i).mark() == ':') {
        return i + 1;
      }
    }
    return start;
  }

  /** «فلان رجل حوار، والبابا صديق للفقراء»: a second nominal sentence begins with its name. */
  private int joined(int start, int predicate) {
    int head = start;
    for (Participant participant : roles.participants()) {
      int first = participant.first();
      boolean opens =
          first > start + 1
              && participant.last() < predicate
              && passage.word(first - 1).isComma()
              && participant.isDirect()
              && roles.traits(first).mayBeJoined();
      head = opens ? first : head;
    }
    return head;
  }

  /** The first noun of a clause that opens with one, or -1. */
  private int opening(int predicate) {
    int head = behindColon(beforeRelative(predicate), predicate);
    head = joined(head, predicate);
    while (head < predicate
        && !passage.isDeed(head)
        && (passage.word(head).isPunctuation()
            || OPENERS.contains(passage.word(head).folded())
            || isCopula(head, predicate))) {
      head++;
    }
    boolean noun = roles.isNamed(head) || Owners.isNoun(passage.word(head)) || passage.isDeed(head);
    return head < predicate && predicate - head <= REACH && noun ? head : -1;
  }

  /**
   * «الإجراء الذي أعلنه الرئيس غير مجد»: a relative clause that is complete before the predicate
   * belongs to the topic.
   */
  private int beforeRelative(int predicate) {
    int start = roles.clauseStart(predicate);
    boolean complete =
        start > 1
            && roles.traits(start - 1).relative()
            && roles.traits(start).withObject()
            && roles.participants().stream()
                .anyMatch(p -> p.last() == predicate - 1 && p.first() > start && p.isDirect());
    return complete ? roles.clauseStart(start - 2) : start;
  }

  /** Whether a word may be said of the topic: no attribute, genitive or adverbial. */
  private boolean isPredicate(int predicate, int head) {
    Word word = passage.word(predicate);
    Word before = passage.word(predicate - 1);
    if (IS_PREPOSED.test(word.form())
        || roles.traits(predicate - 1).isPreposition()
        || isOfThing(predicate)) {
      return false;
    }
    if (IS_PREPOSED.test(before.form())
        && !roles.isNamed(predicate - 1)
        && roles.traits(predicate).adjective()
        && before.form().readings().stream().noneMatch(Reading::pronoun)) {
      return false; // «مواقع لتنظيمات متطرفة»
    }
    boolean self = NamingVerbs.SELF.contains(before.folded());
    boolean copula = isCopula(predicate - 1, predicate);
    boolean construct =
        predicate - 1 > head
            && !roles.isParticipant(predicate - 1)
            && Owners.isNoun(before)
            && !before.form().hasArticle()
            && !roles.traits(predicate).adjective();
    return (self || copula || !word.form().hasArticle()) && !construct;
  }

  /** «إغلاق سفارة أمريكية مزيفة»: an attribute of the noun that has the adjective of a state. */
  private boolean isOfThing(int attribute) {
    return roles.traits(attribute).adjective()
        && roles.participants().stream()
            .filter(p -> p.byAdjective() && p.last() == attribute - 1 && p.first() > 0)
            .filter(p -> !passage.word(p.first()).form().hasArticle())
            .anyMatch(p -> !owners.isAbstract(p.first() - 1));
  }

  private static boolean isPreposed(WordForm form) {
    return form.isKnown() && form.readings().stream().allMatch(r -> r.particle() != 0);
  }

  /** Whether no verb but a copula and no mark stands in a stretch. */
  private boolean isOpen(int from, int to) {
    if (to - from > 2 && passage.word(from).isComma() && passage.word(to - 1).isComma()) {
      return true; // «أن بروكسل، على حد قولها، عاجزة»
    }
    for (int i = from; i < to; i++) {
      Word word = passage.word(i);
      boolean mark = word.isPunctuation() && !word.isQuote();
      boolean verb = passage.isFiniteVerb(i) && !isCopula(i, to);
      if (mark || verb || roles.traits(i).relative()) {
        return false;
      }
    }
    return true;
  }
}
