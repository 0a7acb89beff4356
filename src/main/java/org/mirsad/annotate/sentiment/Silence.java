package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.knowledge.SentimentEntry;

/**
 * Which words of the lexicon say nothing where they stand: names, other words written alike, what
 * is supposed, possible or denied.
 */
public final class Silence {
  private static final Set<String> ANNIVERSARIES = Set.of("n:ذكري", "w:ذكري");

  /** How many words a noun phrase may have before its relative pronoun. */
  private static final int DATE_REACH = 4;

  private final Passage passage;
  private final SentenceRoles roles;
  private final VerbForms forms;
  private final Suppositions suppositions;
  private final SilentNouns nouns;
  private final OtherSenses senses;
  private final ButFor butFor;

  public Silence(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.forms = new VerbForms(passage);
    this.suppositions = new Suppositions(passage);
    this.senses = new OtherSenses(passage);
    this.butFor = new ButFor(passage);
    this.nouns = new SilentNouns(passage, new NounAgents(passage), new RelativeVerbs(passage));
  }

  /** Whether a word of the lexicon judges nobody here. */
  public boolean isOn(SentimentIndex.Hit hit) {
    return isInsideName(hit)
        || forms.isConfused(hit)
        || isVerbByPlace(hit)
        || isDate(hit)
        || butFor.blames(hit.first())
        || !roles.isVerbHere(hit.first()) && nouns.isNoJudgement(hit)
        || RejectedCharges.isRejected(passage, hit)
        || senses.holds(hit)
        || suppositions.isPromised(hit)
        || suppositions.isSupposed(hit.verb(roles))
        || isDeed(hit) && suppositions.isPossible(hit.first())
        || passage.voices().isDenied(passage.word(hit.first()).span().start())
        || passage.shifts().supposition(hit.first()).isPresent();
  }

  private static boolean isDeed(SentimentIndex.Hit hit) {
    return hit.entry().effects().containsKey(SentimentEntry.Role.AGENT)
        || hit.form() == SentimentIndex.Form.DERIVED;
  }

  /** «الإمارات تفكك ثكنات» (takes down), no noun «تفكك» (disintegration). */
  private boolean isVerbByPlace(SentimentIndex.Hit hit) {
    boolean nominal =
        hit.entry().partOfSpeech() == SentimentEntry.Class.NOUN
            || hit.entry().partOfSpeech() == SentimentEntry.Class.ADJ;
    return nominal
        && hit.first() == hit.last()
        && roles.isVerbHere(hit.first())
        && passage.subjects(hit.first()).stream().anyMatch(p -> p.last() == hit.first() - 1);
  }

  /** «منذ الانتفاضة التي أطاحت بالقذافي»: what has happened since, no judgement. */
  private boolean isDate(SentimentIndex.Hit hit) {
    int relative = hit.verb(roles) - 1;
    if (relative < 2 || !roles.traits(relative).relative()) {
      return false;
    }
    for (int i = relative - 1; i >= Math.max(0, relative - DATE_REACH); i--) {
      String folded = passage.word(i).folded();
      if (passage.word(i).isPunctuation() || roles.traits(i).finiteVerb()) {
        return false;
      }
      if (folded.equals("منذ") || passage.word(i).form().hasAny(ANNIVERSARIES)) {
        return true;
      }
    }
    return false;
  }

  /** «الصادق المهدي» is not called sincere, while «الاحتلال» names a deed. */
  private boolean isInsideName(SentimentIndex.Hit hit) {
    return roles.participants().stream()
        .anyMatch(p -> p.first() <= hit.first() && hit.last() <= p.last() && passage.isPerson(p));
  }
}
