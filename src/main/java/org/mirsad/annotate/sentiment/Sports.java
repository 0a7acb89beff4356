package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/**
 * Tells which sentences are about sport, where teams win and lose under their countries' names:
 * «تونس تنهزم أمام روسيا وديا» (Tunisia loses to Russia in a friendly) blames nobody.
 */
final class Sports {
  /** Words of nothing but sport. */
  private static final Set<String> WORDS =
      Set.of(
          "n:مباراه",
          "n:ركله",
          "w:تصفيات",
          "p:تصفيه",
          "w:مباريات",
          "w:مونديال",
          "w:وديا",
          "n:ميداليه",
          "w:اولمبياد");

  /** Words that stand elsewhere too: «الكرة في ملعب واشنطن», «قطع شوطا». Two make it sport. */
  private static final Set<String> SHARED =
      Set.of(
          "n:دوري", "n:ملعب", "n:هداف", "n:شوط", "n:كره", "n:كاس", "n:مدرب", "w:تتويج", "n:بطوله");

  private static final Set<String> TEAM = Set.of("n:منتخب");
  private static final Set<String> PLAYER = Set.of("n:لاعب");

  /** Behind «كرة», «كأس», «دوري»: what makes them sport by themselves. */
  private static final Set<String> GAMES =
      Keys.folded(
          "القدم السلة اليد الطائرة المضرب العالم الأمم أمم آسيا أفريقيا إفريقيا الخليج العرب السوبر"
              + " الأبطال أبطال الجمهورية الممتاز المحترفين الرابطة الملك الأول الثاني");

  private static final Set<String> GAME = Set.of("n:كره", "n:كاس", "n:دوري", "n:شوط");

  /** Who or what is elected: «الرئيس المنتخب», «مؤسسات منتخبة». */
  private static final Set<String> ELECTED =
      Keys.of(
          "n:",
          "رئيس حكومة سلطة مجلس برلمان مؤسسة نائب ممثل هيئة جمعية محافظ عضو رئيسة قيادة رئاسة مسؤول"
              + " زعيم إدارة حاكم كونغرس بلدية عمدة غرفة لجنة أعضاء نواب مسؤولين");

  /** «لاعب إقليمي», «اللاعبون الدوليون»: powers. */
  private static final Set<String> POWERS =
      Keys.of(
          "n:",
          "إقليمي دولي رئيسي أساسي سياسي محوري مهم وحيد خارجي داخلي كبير محلي فاعل أمني استراتيجي");

  /** From this share of its sentences on an article is about sport as a whole. */
  private static final double SHARE = 0.3;

  /** How much sport makes a sentence one of sport. */
  private static final int ENOUGH = 2;

  private static final TypeTest OF_SPORTS = new TypeTest(form -> form.hasAny(WORDS));

  private static final TypeTest IS_SHARED = new TypeTest(form -> form.hasAny(SHARED));

  private Sports() {}

  static boolean isIn(SentenceRoles roles) {
    int weight = 0;
    for (int i = 0; i < roles.words().size() && weight < ENOUGH; i++) {
      weight += roles.words().get(i).isPunctuation() ? 0 : weight(roles.words(), i);
    }
    return weight >= ENOUGH;
  }

  /** Whether a whole article is about sport. */
  static boolean isIn(List<SentenceRoles> article) {
    long sentences = article.stream().filter(Sports::isIn).count();
    return sentences >= 2 && sentences >= SHARE * article.size();
  }

  private static int weight(List<Word> words, int index) {
    Word word = words.get(index);
    if (OF_SPORTS.test(word.form())) {
      return ENOUGH;
    }
    if (word.form().hasAny(TEAM)) {
      boolean ending = !word.folded().endsWith("منتخب") && !word.folded().endsWith("منتخبا");
      boolean elected = index > 0 && is(words.get(index - 1), ELECTED);
      return ending || elected ? 0 : ENOUGH;
    }
    if (word.form().hasAny(PLAYER)) {
      return index + 1 < words.size() && is(words.get(index + 1), POWERS) ? 0 : ENOUGH;
    }
    if (!IS_SHARED.test(word.form())) {
      return 0;
    }
    boolean game = false;
    for (int i = index + 1; i <= Math.min(index + 2, words.size() - 1); i++) {
      game |= GAMES.contains(words.get(i).folded()); // «الدوري الإنجليزي الممتاز»
    }
    return game && word.form().hasAny(GAME) ? ENOUGH : 1;
  }

  private static boolean is(Word word, Set<String> keys) {
    return !word.isPunctuation() && word.form().hasAny(keys);
  }
}
