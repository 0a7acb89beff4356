package org.mirsad.annotate.stance;

import java.util.Comparator;
import java.util.Optional;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.LexemeIndex;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Morphology;

/**
 * Finds the words that tell what a thing does, brings or becomes: «يقوض» (undermines), «يؤدي إلى»
 * (leads to), «ستستمر» (will go on), and what makes a result good or bad: «الفوضى» (chaos).
 */
final class EffectIndex {
  /** Whether a masdar or participle of the entry, or the entry itself. */
  private record Form(StanceFrame frame, boolean derived) {}

  /** How many words of a subject may part an expression. */
  private static final int PARTED = 7;

  /** How many words of an adverb may. */
  private static final int ADVERB = 3;

  private final LexemeIndex<Form> forms;

  EffectIndex(Knowledge knowledge, Morphology morphology) {
    forms = new LexemeIndex<>(morphology, 1);
    for (StanceFrame frame : knowledge.stance()) {
      if (!frame.kind().tellsOfThings()) {
        continue;
      }
      LexemeIndex.Head nominal =
          frame.partOfSpeech() == SentimentEntry.Class.EXPR
              ? LexemeIndex.Head.ANY
              : LexemeIndex.Head.NOMINAL;
      LexemeIndex.Head head =
          frame.partOfSpeech() == SentimentEntry.Class.VERB ? LexemeIndex.Head.VERB : nominal;
      boolean noun = frame.partOfSpeech() == SentimentEntry.Class.NOUN;
      forms.add(frame.lexeme(), head, new Form(frame, noun));
      for (String derived : frame.derived()) {
        LexemeIndex.Head own = derived.contains(" ") ? LexemeIndex.Head.ANY : nominal;
        forms.add(derived, own, new Form(frame, !derived.contains(" ")));
      }
    }
  }

  /** What begins at a word as a verb, or as an expression. */
  Optional<FrameHit> verbAt(SentenceRoles roles, int index) {
    return best(roles, index, false);
  }

  /** «سيدفع الحصار الخصمين نحو التسوية»: an expression its subject parts, which ends at a word. */
  Optional<FrameHit> partedAt(SentenceRoles roles, int index, int subject) {
    return forms.allAt(roles.words(), index, PARTED).stream()
        .filter(m -> m.words() > 1 && m.value().frame().lexeme().contains(" "))
        .filter(m -> m.last() > subject && m.last() <= subject + 2)
        .map(m -> new FrameHit(m.first(), m.last(), m.value().frame(), m.value().derived()))
        .findFirst();
  }

  /** «ستفضي لاحقا حتما إلى»: an expression a few words part; the widest reading. */
  Optional<FrameHit> wideVerbAt(SentenceRoles roles, int index) {
    return forms.allAt(roles.words(), index, ADVERB).stream()
        .filter(m -> m.words() > 1 || !m.value().derived())
        .max(Comparator.comparingInt(m -> m.words()))
        .map(m -> new FrameHit(m.first(), m.last(), m.value().frame(), m.value().derived()));
  }

  /** What begins at a word as a noun or participle. */
  Optional<FrameHit> nounAt(SentenceRoles roles, int index) {
    return best(roles, index, true);
  }

  private Optional<FrameHit> best(SentenceRoles roles, int index, boolean noun) {
    LexemeIndex.Match<Form> best = null;
    for (LexemeIndex.Match<Form> match : forms.allAt(roles.words(), index)) {
      boolean fits = match.words() > 1 || match.value().derived() == noun;
      if (fits && (best == null || match.words() > best.words())) {
        best = match;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(
            new FrameHit(best.first(), best.last(), best.value().frame(), best.value().derived()));
  }
}
