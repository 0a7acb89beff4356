package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Folding;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/** Tells how an issue's own words tell a deed: by a masdar or a verb, done, held or announced. */
final class DeedWords {
  /** Verbs of holding and taking part, not of starting or calling for a thing. */
  private static final Set<String> HOLDING =
      Set.of(
          "v:اجري", "v:عقد", "v:حضر", "v:شارك", "v:تراس", "v:خاض", "v:جلس", "v:التقي", "v:اجتمع",
          "v:تحدث", "v:حادث", "v:حاور", "v:ذهب", "v:توجه", "v:سافر", "v:تكلم", "v:ترشح", "v:دخل",
          "v:انتخب", "v:نال", "v:حصل", "v:فاز", "v:خسر", "v:تلقي");

  private static final Set<String> DETERMINING = Set.of("اي", "كل", "باي", "لاي", "بكل");

  private static final TypeTest IS_HOLDING = new TypeTest(form -> form.hasAny(HOLDING));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Knowledge knowledge;

  DeedWords(Passage passage, Knowledge knowledge) {
    this.passage = passage;
    this.roles = passage.roles();
    this.knowledge = knowledge;
  }

  /** «وقطعت السلطات الإنترنت»: a noun that is no word of the issue stands behind the verb. */
  boolean hasUnknownDoer(IssueHit issue) {
    int next = issue.first() + 1;
    if (next >= issue.last() || roles.isNamed(next)) {
      return false;
    }
    WordForm form = passage.word(next).form();
    String[] wording = Folding.fold(issue.phrase().text()).split(" ");
    return form.hasArticle() && wording.length > 1 && !form.stripped().contains(wording[1]);
  }

  /**
   * «بانسحاب القوات ووقف العدوان»: within a sentence و joins a masdar sooner than a verb; so does
   * «أي» («أي خفض») and another verb («تطوي حظر الإجهاض»).
   */
  boolean isMasdar(int index) {
    if (index == 0 || !passage.word(index).form().mayBeNominal()) {
      return false;
    }
    Word before = passage.word(index - 1);
    if (before.isPunctuation() && roles.isVerbHere(index) && isConsequence(passage.word(index))) {
      return false;
    }
    boolean object = DETERMINING.contains(before.folded()) || roles.traits(index - 1).finiteVerb();
    return !passage.isFiniteVerb(index) || object && !roles.traits(index).joined();
  }

  /** «أطل على الشاشات، فعلق الدستور»: ف joins what somebody does next. */
  private static boolean isConsequence(Word word) {
    return word.folded().startsWith("ف")
        && word.form().readings().stream()
            .anyMatch(r -> r.conjunction() != 0 && r.partOfSpeech().isVerb());
  }

  /** «كوريا تجري انتخابات»: what a state or a party holds; a person only takes part in it. */
  boolean isHeldBySomebody(IssueHit issue) {
    if (issue.last() == issue.first() || !passage.isVerb(issue.first())) {
      return false;
    }
    List<Participant> holding = passage.subjects(issue.first());
    return !holding.isEmpty()
        && (!IS_HOLDING.test(passage.word(issue.first()).form())
            || holding.stream()
                .map(p -> knowledge.actors().get(p.actorId()))
                .allMatch(a -> a != null && a.type() != Actor.Type.PERSON));
  }

  /** «يلدريم: العملية ستقيم حزاما آمنا»: a verb in the future. */
  boolean isAnnounced(IssueHit issue) {
    int verb = issue.first();
    boolean will = verb > 0 && passage.word(verb - 1).folded().equals("سوف");
    String folded = passage.word(verb).folded();
    // «سلّمت قطر الأسلحة»: a perfect that begins like a future.
    boolean future =
        (folded.startsWith("س") || folded.startsWith("وس"))
            && passage.word(verb).form().readings().stream()
                .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT);
    return roles.isVerbHere(verb) && (will || future && roles.traits(verb).finiteVerb());
  }
}
