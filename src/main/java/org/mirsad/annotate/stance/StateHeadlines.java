package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;

/**
 * Finds whose measure a headline without a verb tells: «تونس: تمديد حالة الطوارئ» (Tunisia: state
 * of emergency extended), «إعلان حالة الطوارئ في ليبيا», «مرسوم بحل مجلس الأمة الكويتي» (decree
 * dissolving the Kuwaiti assembly): the state before the colon or behind the measure, as only a
 * state can take it. Known misses: headlines that name no state.
 */
final class StateHeadlines {
  private static final Set<String> TAKING =
      Set.of(
          "اعلان", "فرض", "تمديد", "رفع", "انهاء", "الغاء", "حل", "زياده", "زيادات", "خفض", "تجديد",
          "اقرار", "تحرير", "مرسوم");

  private static final Set<String> DEALS = Set.of("صفقه", "صفقات");

  /** What may stand before the measure: «مرسوم ملكي ب…», «نشر الأمر الرئاسي المتضمن …». */
  private static final Set<String> DECREES =
      Set.of(
          "مرسوم", "قرار", "امر", "الامر", "نشر", "صدور", "الرئاسي", "رئاسي", "ملكي", "اميري",
          "سلطاني", "المتضمن", "يقضي", "القاضي", "رسميا");

  private static final Set<String> WHERE = Set.of("ب", "في");

  /** How far behind the measure the state may be named, in words. */
  private static final int REACH = 7;

  private final Passage passage;
  private final SentenceRoles roles;
  private final Knowledge knowledge;

  StateHeadlines(Passage passage, Knowledge knowledge) {
    this.passage = passage;
    this.roles = passage.roles();
    this.knowledge = knowledge;
  }

  /** The state that takes the measure an issue's words name. */
  List<Participant> of(IssueHit issue) {
    boolean headline = roles.sentence().block() == Block.Kind.HEADLINE;
    boolean told =
        headline
            && knowledge.issues().get(issue.issueId()).is(Issue.Trait.MEASURE)
            && !issue.takenUp()
            && TAKING.contains(bare(passage.word(issue.first()).folded()))
            && isBare(issue.first());
    if (headline && DEALS.contains(bare(passage.word(issue.first()).folded()))) {
      return seller(issue).map(List::of).orElse(List.of());
    }
    return told
        ? topic().or(() -> described(issue)).or(() -> place(issue)).map(List::of).orElse(List.of())
        : List.of();
  }

  /** «صفقة أسلحة أمريكية سعودية»: the first of the states whose deal it is. */
  private Optional<Participant> seller(IssueHit issue) {
    return roles.participants().stream()
        .filter(p -> p.byAdjective() && isState(p) && p.first() == issue.last() + 1)
        .filter(p -> issue.phrase().direction() > 0 && !issue.takenUp() && isBare(issue.first()))
        .filter(p -> !passage.word(p.first()).form().hasArticle())
        .findFirst();
  }

  private static String bare(String folded) {
    boolean joined = folded.startsWith("و") && folded.length() > 3;
    String word = joined ? folded.substring(1) : folded;
    boolean by = word.startsWith("ب") && word.length() > 2;
    String noun = by ? word.substring(1) : word;
    return noun.startsWith("ال") && noun.length() > 4 ? noun.substring(2) : noun;
  }

  /** Whether nothing but decrees stands before it since the colon, or other nouns and «و». */
  private boolean isBare(int first) {
    boolean joined = passage.word(first).folded().startsWith("و");
    for (int i = first - 1; i >= 0; i--) {
      Word word = passage.word(i);
      if (word.isPunctuation()) {
        return true;
      }
      boolean fits = joined ? !passage.isFiniteVerb(i) : DECREES.contains(word.folded());
      if (!fits && !roles.isNamed(i)) {
        return false;
      }
    }
    return true;
  }

  /** «سريلانكا: …», «تونس.. …». */
  private Optional<Participant> topic() {
    return roles.participants().stream()
        .filter(p -> p.first() == 0 && isState(p) && !p.byAdjective())
        .filter(p -> p.last() + 1 < roles.words().size())
        .filter(p -> passage.word(p.last() + 1).isPunctuation())
        .findFirst();
  }

  /** «حل مجلس الأمة الكويتي». */
  private Optional<Participant> described(IssueHit issue) {
    return roles.participants().stream()
        .filter(p -> p.byAdjective() && isState(p))
        .filter(p -> p.first() > issue.first() && p.first() <= issue.last() + 1)
        .findFirst();
  }

  /** «إعلان حالة الطوارئ في ليبيا». */
  private Optional<Participant> place(IssueHit issue) {
    return roles.participants().stream()
        .filter(p -> p.first() > issue.last() && p.first() <= issue.last() + REACH)
        .findFirst()
        .filter(p -> !p.byAdjective() && isState(p) && WHERE.contains(p.attachment()));
  }

  private boolean isState(Participant participant) {
    Actor actor = knowledge.actors().get(participant.actorId());
    return actor != null && actor.type() == Actor.Type.STATE;
  }
}
