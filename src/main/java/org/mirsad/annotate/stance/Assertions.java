package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.role.WordTraits;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Reading;

/**
 * Finds what a speaker asserts of an issue that is the topic of what he says: «قال إن الضم يقوض
 * السلام» (he said that the annexation undermines peace), «أكد أن العملية ستستمر» (he affirmed that
 * the operation will go on), «إن التجميد يجب أن ينتهي» (the freeze must end).
 */
final class Assertions {
  /** How far behind its topic a predicate may stand, in words. */
  private static final int PREDICATE = 14;

  /** How many words of a phrase may stand before its issue: «قرار تعليق شحنات الأسلحة». */
  private static final int HEADS = 3;

  /** How far before its issue a position may stand, in words. */
  private static final int POSITION = 6;

  private static final Set<StanceFrame.Kind> POSITIONS =
      Set.of(
          StanceFrame.Kind.OFFER,
          StanceFrame.Kind.ACCEPT,
          StanceFrame.Kind.PROMISE,
          StanceFrame.Kind.SUPPORT,
          StanceFrame.Kind.REJECT);

  private static final Set<String> OPENING =
      Set.of("ان", "وان", "بان", "وبان", "فان", "لان", "ولان", "لكن", "ولكن", "اما", "واما");

  private static final Set<String> DETERMINERS =
      Set.of("هذا", "هذه", "هذان", "تلك", "ذلك", "كل", "جميع", "اي", "بعض", "مجرد", "مثل");

  private static final Set<String> MODALS =
      Set.of("يجب", "ينبغي", "يتعين", "يتوجب", "بد", "يستوجب");

  /** «يمكن أن»: verbs behind which another says what a thing does. */
  private static final Set<String> AUXILIARY =
      Set.of(
          "يمكن", "تمكن", "يمكنها", "يمكنه", "شانه", "شانها", "كان", "كانت", "يكون", "تكون",
          "سيكون", "ستكون", "لايزال", "يزال", "تزال", "زال", "زالت", "يعد", "تعد", "يعتبر", "تعتبر",
          "بات", "باتت", "اصبح", "اصبحت", "اضحى", "صار", "صارت", "يبقي", "تبقي", "يظل", "تظل",
          "يمثل", "تمثل", "مثل", "مثلت", "يشكل", "تشكل", "شكل", "شكلت", "سيشكل", "ستشكل", "سيمثل",
          "ستمثل");

  private static final Set<String> SUPPOSING = Set.of("ان", "اذا", "لو", "هل", "ما", "عما");

  /** «كان وقف القتال خطوة مهمة»: verbs in front of a topic. */
  private static final Set<String> COPULAS =
      Set.of("كان", "كانت", "وكان", "وكانت", "سيكون", "ستكون", "وسيكون", "وستكون");

  /** «يجب أن تكون …»: as something is wanted. */
  private static final Set<String> BEING =
      Set.of("يكون", "تكون", "يكونا", "تكونا", "يبقي", "تبقي", "يظل", "تظل");

  /** «على الفور», «قريبا»: words between a verb and its subject. */
  private static final Set<String> AT_ONCE =
      Set.of("علي", "الفور", "فورا", "قريبا", "غدا", "اليوم", "الان", "مجددا", "معا", "ايضا");

  /** What may stand between a relative pronoun and its verb. */
  private static final Set<String> BEEN = Set.of("كان", "كانت", "قد", "سوف", "باتت", "بات");

  private static final Set<String> LACKING = Set.of("لا", "لم", "لن", "دون", "بدون", "خارج", "غير");

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<FrameHit> frames;
  private final Asides asides;
  private final Effects effects;

  Assertions(Passage passage, List<FrameHit> frames, EffectIndex index, Knowledge knowledge) {
    this.passage = passage;
    this.roles = passage.roles();
    this.frames = frames;
    this.asides = new Asides(passage);
    this.effects = new Effects(passage, index, knowledge);
  }

  /** The frames of the phrase an issue is part of and what is said of it. */
  Optional<FrameChains.Chain> of(IssueHit issue) {
    if (isByPreposition(issue.first())) {
      return ofPosition(issue);
    }
    int opening = opening(issue);
    if (opening < -1) {
      return ofPosition(issue);
    }
    Optional<FrameHit> said =
        isVerbBefore(opening) ? before(opening, issue) : predicate(issue, opening);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    List<FrameHit> chain = new ArrayList<>();
    chain.add(said.get());
    frames.stream()
        .filter(f -> f.first() > opening && f.last() < issue.first() && f.derived())
        .forEach(chain::add);
    return Optional.of(new FrameChains.Chain(chain, "asserted", 0.85));
  }

  /** «كان استعداد الرياض لاستضافة المفاوضات إيجابيا»: what is said of somebody's position. */
  private Optional<FrameChains.Chain> ofPosition(IssueHit issue) {
    FrameHit position = null;
    for (FrameHit frame : frames) {
      boolean near = frame.last() < issue.first() && issue.first() - frame.last() <= POSITION;
      position = near && isPosition(frame) ? frame : position;
    }
    if (position == null || !isOpen(position.last() + 1, issue.first())) {
      return Optional.empty();
    }
    IssueHit whole =
        new IssueHit(
            position.first(),
            issue.last(),
            issue.issueId(),
            issue.phrase(),
            issue.parting(),
            issue.takenUp());
    int opening = opening(whole);
    Optional<FrameHit> said =
        opening < -1 || isVerbBefore(opening) ? Optional.empty() : predicate(whole, opening);
    FrameHit held = position;
    return said.map(s -> new FrameChains.Chain(List.of(s, held), "asserted", 0.85));
  }

  private boolean isPosition(FrameHit frame) {
    return frame.derived()
        && frame.first() == frame.last()
        && POSITIONS.contains(frame.frame().kind())
        && !passage.isVerb(frame.first())
        && !roles.traits(frame.first()).adjective();
  }

  /** Whether nothing but names stands between a position and what it is on. */
  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean light = roles.isNamed(i) || roles.traits(i).adjective() || isByPreposition(i);
      if (!light || passage.word(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerbBefore(int opening) {
    return opening >= 0
        && passage.isVerb(opening)
        && !AUXILIARY.contains(passage.word(opening).folded());
  }

  /** «ستبدأ المفاوضات», «تضر العقوبات بالشعب»: what a verb before its subject says of it. */
  private Optional<FrameHit> before(int verb, IssueHit issue) {
    boolean others = false;
    for (int i = verb + 1; i < issue.first(); i++) {
      others |= roles.isNamed(i);
    }
    if (isRelative(verb)) {
      return Optional.empty();
    }
    return others && !effects.isCourse(verb)
        ? Optional.empty()
        : verb(issue, verb, isModal(verb), -1, false);
  }

  /** «القنبلة التي كانت تهدد حل الدولتين»: the verb is of what stands before «التي». */
  private boolean isRelative(int verb) {
    int i = verb - 1;
    while (i > 0 && BEEN.contains(passage.word(i).folded())) {
      i--;
    }
    return i >= 0 && roles.traits(i).relative();
  }

  /** «يجب أن تتوقف الحرب», «يجب ألا تستمر الحرب». */
  private boolean isModal(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 2); i--) {
      if (MODALS.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The word that opens what is said and whose topic an issue is, or the verb before it; -1 at the
   * start, -2 if none.
   */
  private int opening(IssueHit issue) {
    if (isVerb(issue.first()) || issue.last() > issue.first() && isVerb(issue.last())) {
      return -2;
    }
    int heads = 0;
    for (int i = issue.first() - 1; i >= 0 && heads <= HEADS; i--) {
      Word word = passage.word(i);
      boolean light = roles.isNamed(i) || AT_ONCE.contains(word.folded());
      heads += light || word.isPunctuation() ? 0 : 1;
      boolean copula = COPULAS.contains(word.folded());
      if (copula && i > 0 && SUPPOSING.contains(passage.word(i - 1).folded())) {
        return -2; // «سئل إن كانت العقوبات ستبقى»
      }
      if (copula || OPENING.contains(word.folded()) || passage.isVerb(i)) {
        return i;
      }
      if (word.isPunctuation()) {
        boolean opens = ":.؛«“\"".indexOf(word.mark()) >= 0;
        if (opens && (i == 0 || !isInside(i))) {
          return i;
        }
        if (!opens) {
          return -2;
        }
      } else if (!light && !mayBelong(i)) {
        return -2;
      }
    }
    return heads <= HEADS ? -1 : -2;
  }

  /** «إن رفع العقوبات»: behind «إن» stands a noun. */
  private boolean isVerb(int index) {
    boolean behind = index > 0 && OPENING.contains(passage.word(index - 1).folded());
    boolean imperfect =
        passage.word(index).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT);
    return roles.isVerbHere(index) && (!behind || imperfect);
  }

  /** «إن «سياسة الاستيطان …»: a quotation mark behind the word that opens what is said. */
  private boolean isInside(int mark) {
    boolean quotes = passage.word(mark).opensQuote();
    return quotes && !passage.word(mark - 1).isPunctuation() && !opens(mark - 1);
  }

  private boolean opens(int index) {
    return OPENING.contains(passage.word(index).folded());
  }

  /** Whether a word may be part of the phrase whose issue follows. */
  private boolean mayBelong(int index) {
    WordTraits traits = roles.traits(index);
    boolean determiner = DETERMINERS.contains(passage.word(index).folded());
    boolean other = traits.functionWord() || roles.isVerbHere(index) || isByPreposition(index);
    return determiner || !other;
  }

  private boolean isByPreposition(int index) {
    Word word = passage.word(index);
    return !word.form().readings().isEmpty()
        && word.form().readings().stream().allMatch(r -> r.particle() != 0);
  }

  private Optional<FrameHit> predicate(IssueHit issue, int opening) {
    boolean relative = false;
    boolean modal = false;
    boolean any = opening + 1 < issue.first() && isAny(opening + 1);
    boolean opened =
        opening >= 0
            && (passage.isVerb(opening) || COPULAS.contains(passage.word(opening).folded()));
    int copula = opened ? opening : -1;
    int end = Math.min(roles.words().size(), issue.last() + 1 + PREDICATE);
    for (int i = issue.last() + 1; i < end; i++) {
      Word word = passage.word(i);
      String folded = word.folded();
      if (word.isPunctuation()) {
        if (!word.isQuote()) {
          int close = asideFrom(i);
          if (close < 0) {
            return Optional.empty();
          }
          i = close;
        }
        continue;
      }
      if (any && LACKING.contains(folded)) {
        // «أي تهدئة لا تضمن … مرفوضة»: only one of some kind.
        return Optional.of(hit(i, 0, "أي"));
      }
      if (roles.traits(i).relative()) {
        relative = true;
      } else if (MODALS.contains(folded)) {
        modal = true;
        copula = i;
      } else if (modal && BEING.contains(folded)) {
        return verb(issue, i, true, copula, any);
      } else if (AUXILIARY.contains(folded)) {
        copula = relative ? copula : i;
        relative = false;
      } else if (!relative && !modal && isCalled(i, copula)) {
        return nominal(i, copula);
      } else if (passage.isVerb(i)) {
        if (relative || isOfIndefinite(i, issue)) {
          relative = false;
        } else if (SentenceRoles.isJoined(word) && folded.startsWith("و")) {
          return Optional.empty();
        } else {
          return verb(issue, i, modal, copula, any);
        }
      } else if (!relative) {
        Optional<FrameHit> nominal = nominal(i, copula);
        if (nominal.isPresent()) {
          return modal ? Optional.empty() : nominal;
        }
        if (roles.opensContent(i) && !modal && copula < 0) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private boolean isAny(int index) {
    return passage.word(index).folded().equals("اي");
  }

  private int asideFrom(int mark) {
    return asides.closing(mark);
  }

  /** «في بلد يعاني»: a verb that describes an indefinite noun behind the issue. */
  private boolean isOfIndefinite(int verb, IssueHit issue) {
    int before = verb - 1;
    WordTraits traits = roles.traits(before);
    String folded = passage.word(before).folded();
    return before > issue.last()
        && !passage.word(before).isPunctuation()
        && !passage.word(before).form().hasArticle()
        && !traits.functionWord()
        && !traits.adverb()
        && !roles.isNamed(before)
        && !AUXILIARY.contains(folded)
        && before > 0
        && (roles.traits(before - 1).isPreposition() || isByPreposition(before));
  }

  /** What a verb says of its topic. */
  private Optional<FrameHit> verb(
      IssueHit issue, int verb, boolean modal, int copula, boolean any) {
    int sign = modal ? effects.wanted(verb) : effects.told(verb, issue);
    if (sign == 0) {
      return Optional.empty();
    }
    boolean forbidden = modal && isForbidden(verb);
    sign *= negated(copula) ^ forbidden ? -1 : 1;
    return Optional.of(hit(verb, modal && any ? 0 : sign, effects.name(verb)));
  }

  /** «يجب ألا تستمر». */
  private boolean isForbidden(int verb) {
    return verb > 0 && Set.of("الا", "والا").contains(passage.word(verb - 1).folded());
  }

  private boolean negated(int copula) {
    return copula >= 0 && passage.shifts().negation(copula).isPresent();
  }

  /** «مستمرة», «خطأ», «كارثية»: what is said without a verb. */
  private Optional<FrameHit> nominal(int index, int copula) {
    Word word = passage.word(index);
    boolean free = !word.form().hasArticle() && !isByPreposition(index);
    Optional<FrameHit> judgement = judgement(index);
    if (judgement.isPresent()) {
      int sign = judgement.get().frame().polarity() * (negated(copula) ? -1 : 1);
      return Optional.of(hit(index, sign, judgement.get().frame().lexeme()));
    }
    // «كان وقف القتال في غزة إيجابيا»: in the accusative behind a genitive.
    boolean predicate =
        copula >= 0
            && word.folded().endsWith("ا")
            && !passage.word(index - 1).folded().endsWith("ا");
    boolean attribute = !predicate && isAttribute(index);
    if (!free || roles.traits(index - 1).isPreposition() || attribute) {
      return Optional.empty();
    }
    int sign = effects.called(index);
    if (sign == 0) {
      return Optional.empty();
    }
    return Optional.of(hit(index, negated(copula) ? -sign : sign, word.folded()));
  }

  /** «كان فشلا»: a predicate that may look like a verb. */
  private boolean isCalled(int index, int copula) {
    return judgement(index).isPresent()
        || copula == index - 1 && nominal(index, copula).isPresent();
  }

  private Optional<FrameHit> judgement(int index) {
    return frames.stream().filter(f -> f.first() == index && f.judges()).findFirst();
  }

  /** «عقوبات قاسية»: behind an indefinite noun an adjective only describes it. */
  private boolean isAttribute(int index) {
    Word before = passage.word(index - 1);
    WordTraits traits = roles.traits(index - 1);
    return roles.traits(index).adjective()
        && !before.isPunctuation()
        && !before.form().hasArticle()
        && !traits.withObject()
        && !traits.functionWord()
        && !traits.adverb()
        && !roles.isNamed(index - 1)
        && !AUXILIARY.contains(before.folded());
  }

  private FrameHit hit(int index, int sign, String lexeme) {
    return FrameHit.judging(passage, index, lexeme, sign, "assertion");
  }
}
