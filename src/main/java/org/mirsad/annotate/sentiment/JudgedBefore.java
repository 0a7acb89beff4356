package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;

/**
 * What verbs of judging have said earlier in a sentence, and whom words behind them go on to judge:
 * «هاجم ترامب بايدن وقال إنه فاسد».
 */
final class JudgedBefore {
  /** How far the judgement of a verb reaches, in words. */
  private static final int VOICED_REACH = 8;

  private static final Set<String> PRONOMINAL =
      Set.of("انه", "انها", "وانه", "وانها", "بانه", "بانها", "فانه", "فانها", "لانه", "لانها");

  private static final Set<String> REASONS = Set.of("لانه", "لانها", "لكونه", "لكونها");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  /** Whose judgement the words behind a verb of judging go on with, and where it stands. */
  private String lastVoice = "";

  private int lastVoiced = -1;

  /** Whom a verb of judging has last praised or blamed, how, and in whose words. */
  private Participant judged;

  private int judgedSign;
  private String judgedBy = "";

  JudgedBefore(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  /** A verb of judging with those who judge. */
  void voiced(SentimentIndex.Hit hit, List<Participant> judges) {
    lastVoice = shading.voice(hit, judges);
    lastVoiced = hit.verb(roles);
  }

  /** Whom such a verb has praised or blamed. */
  void judged(SentimentIndex.Hit hit, List<Participant> judges, Participant participant, int sign) {
    judged = participant;
    judgedSign = sign;
    judgedBy = shading.voice(hit, judges);
  }

  /**
   * «هاجم ترامب بايدن وقال إنه فاسد»: in the words of him who has just judged somebody, what is as
   * good or bad is said of the same one; nobody speaks ill of himself.
   */
  List<Participant> again(SentimentIndex.Hit hit, int sign) {
    if (!isSaidOfPronoun(hit.first()) || judged == null || judgedSign != sign) {
      return List.of();
    }
    String voice = passage.voice(hit.first());
    boolean other = !judged.actorId().equals(voice);
    return voice.equals(judgedBy) && other && judged.last() < hit.first()
        ? List.of(judged)
        : List.of();
  }

  /** «انتقد أوروبا لأنها تخلت عن …»: who has just been judged is whose deed the reason tells. */
  List<Participant> reason(int verb) {
    int at = verb - 1;
    while (at > 0 && roles.traits(at).particle()) {
      at--;
    }
    if (judged == null || at < 0 || at <= judged.last()) {
      return List.of();
    }
    String folded = passage.word(at).folded();
    return REASONS.contains(folded) && passage.mayBe(judged, folded.endsWith("ها"))
        ? List.of(judged)
        : List.of();
  }

  /** Whether «إنه», «بأنها» opens the clause of a word. */
  private boolean isSaidOfPronoun(int index) {
    int start = roles.clauseStart(index);
    for (int i = Math.max(0, start - 1); i < Math.min(index, start + 2); i++) {
      if (PRONOMINAL.contains(passage.word(i).folded())) {
        boolean feminine = passage.word(i).folded().endsWith("ها");
        return judged != null && passage.mayBe(judged, feminine);
      }
    }
    return false;
  }

  /** The voice of a word, or of him who judges what it names: «ندد ظريف بالحصار». */
  String voice(SentimentIndex.Hit hit, List<Participant> agents) {
    String voice = shading.voice(hit, agents);
    boolean goesOn =
        lastVoiced >= 0
            && hit.first() - lastVoiced <= VOICED_REACH
            && roles.clauseStart(hit.first()) <= lastVoiced
            && voice.equals(Opinion.NARRATOR);
    return goesOn ? lastVoice : voice;
  }
}
