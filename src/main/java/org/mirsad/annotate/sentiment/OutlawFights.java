package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.TypeTest;

/**
 * Tells where force is used against outlaws, for which nobody is blamed: «قصف الطيران المصري مواقع
 * لتنظيمات متطرفة» (Egypt's air force bombed sites of extremist groups), unless civilians are named
 * with them.
 *
 * <p>Known miss: outlaws named in another sentence.
 */
final class OutlawFights {
  private static final int FORCE_REACH = 8;

  /** How far behind the word of force those may be named whom it is used against, in words. */
  private static final int AIM_REACH = 14;

  /** How much farther off outlaws may be that are named, in words. */
  private static final int NAMED_MORE = 16;

  private static final Set<String> FORCE =
      Set.of(
          "n:غاره",
          "n:قصف",
          "v:قصف",
          "n:هجوم",
          "v:هاجم",
          "n:ضربه",
          "w:ضربات",
          "v:قتل",
          "n:قتل",
          "n:مقتل",
          "v:دمر",
          "n:تدمير",
          "v:استهدف",
          "n:استهداف",
          "v:شن",
          "v:حاصر",
          "n:حصار",
          "v:اعتقل",
          "n:اعتقال",
          "w:اغتيال",
          "v:اغتال",
          "n:مداهمه",
          "n:هجمه",
          "v:هجم",
          "n:صاروخ",
          "n:صواريخ",
          "n:اقتحام",
          "v:اقتحم",
          "n:توغل",
          "v:توغل",
          "n:محاصره",
          "v:داهم");

  /** Who is nobody's rightful target. */
  private static final Set<String> CIVILIANS =
      Set.of("n:مدني", "n:طفل", "n:اطفال", "n:نساء", "n:سائح", "n:بريء", "w:ابرياء", "w:نساء");

  /** What is done for civilians. */
  private static final Set<String> SAVING =
      Set.of("n:اجلاء", "n:اخراج", "n:حمايه", "n:انقاذ", "n:تحرير", "w:تجنيب");

  private static final Set<String> OUTLAW_WORDS =
      Set.of(
          "n:ارهابي",
          "w:داعشي",
          "n:متطرف",
          "w:تكفيري",
          "n:خاطف",
          "n:مهاجم",
          "w:انتحاري",
          "n:قرصان",
          "n:متشدد",
          "n:مسلح");

  /** What is called by what its people are: «تنظيمات متطرفة», «الجماعات المسلحة». */
  private static final TypeTest GROUPS =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "n:تنظيم",
                      "n:جماعه",
                      "w:مجموعه",
                      "n:عنصر",
                      "n:عناصر",
                      "n:خليه",
                      "n:خلايا",
                      "n:عصابه",
                      "n:فصيل",
                      "n:فصائل",
                      "w:ميليشيا",
                      "n:شبكه",
                      "n:معقل",
                      "n:معاقل")));

  private final Passage passage;
  private final SentenceRoles roles;

  OutlawFights(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** «قصف معاقل إرهابيين», «غارات على داعش»: force against outlaws blames nobody. */
  boolean isFought(SentimentIndex.Hit hit, List<Participant> targets, SentimentEntry.Role role) {
    return role == SentimentEntry.Role.AGENT
        && isForce(hit)
        && isFought(hit.first(), hit.last(), targets);
  }

  /** The same where it is known that words tell of force. */
  boolean isFought(int first, int last, List<Participant> targets) {
    if (targets.stream().anyMatch(t -> passage.isOutlaw(t.actorId()))) {
      return false;
    }
    int start = Math.max(0, first - FORCE_REACH);
    int end = Math.min(roles.words().size(), last + AIM_REACH);
    boolean aimed =
        roles.participants().stream()
            .anyMatch(
                p ->
                    passage.isOutlaw(p.actorId())
                        && p.first() >= start - NAMED_MORE
                        && p.first() < end + NAMED_MORE);
    for (int i = start; i < end; i++) {
      if (isCivilian(i)) {
        return false;
      }
      aimed |= (i < first || i > last) && isOutlaw(i);
    }
    return aimed;
  }

  /** «قتل مدنيين», not «إجلاء المدنيين». */
  private boolean isCivilian(int index) {
    return !passage.word(index).isPunctuation()
        && passage.word(index).form().hasAny(CIVILIANS)
        && !(index > 0
            && !passage.word(index - 1).isPunctuation()
            && passage.word(index - 1).form().hasAny(SAVING));
  }

  /** «إرهابيين», «المسلحين», «مهاجم»: people; no deed or force («القوات المسلحة»). */
  private boolean isOutlaw(int index) {
    Word word = passage.word(index);
    if (word.isPunctuation() || !word.form().hasAny(OUTLAW_WORDS)) {
      return false;
    }
    String folded = word.folded();
    boolean feminine = folded.endsWith("ه");
    boolean several = folded.endsWith("ين") || folded.endsWith("ون");
    boolean group = index > 0 && GROUPS.test(passage.word(index - 1).form());
    return several || group || !feminine && (index == 0 || !Owners.isNoun(passage.word(index - 1)));
  }

  /** Also «يواصل … القصف», «أطلق صواريخ على», where the verb alone is none. */
  private boolean isForce(SentimentIndex.Hit hit) {
    for (int i = hit.first(); i <= hit.last(); i++) {
      if (!passage.word(i).isPunctuation() && passage.word(i).form().hasAny(FORCE)) {
        return true;
      }
    }
    return false;
  }
}
