package org.mirsad.annotate.speech;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;

/** Tells where a verb of speech names an act and reports no words: «أقر البرلمان القانون». */
final class Acts {
  private static final Set<String> LAWS =
      Set.of(
          "قانون",
          "القانون",
          "قانونا",
          "مشروع",
          "المشروع",
          "قوانين",
          "خطه",
          "الخطه",
          "حزمه",
          "الحزمه",
          "تعديل",
          "التعديل",
          "تعديلات",
          "التعديلات",
          "ميزانيه",
          "الميزانيه",
          "موازنه",
          "الموازنه",
          "اتفاق",
          "الاتفاق",
          "قرار",
          "القرار",
          "عقوبات",
          "اجراءات",
          "انشاء",
          "تشكيل",
          "صيغه",
          "نص",
          "النص",
          "دستور",
          "الدستور");

  private static final Set<String> MAJORITIES =
      Set.of(
          "بغالبيه",
          "باغلبيه",
          "بالاجماع",
          "بالغالبيه",
          "بالاغلبيه",
          "باجماع",
          "بتاييد",
          "بغرفتيه",
          "بمجلسيه",
          "بصوره",
          "بشكل");

  private static final Set<String> PROCLAIMED =
      Set.of(
          "الطوارئ",
          "الحداد",
          "حدادا",
          "حداد",
          "افتتاح",
          "استقلاله",
          "استقلالها",
          "الاستقلال",
          "النفير",
          "التعبيه");

  private static final Set<String> REQUESTED =
      Set.of(
          "جلسه",
          "عقد",
          "راي",
          "اذنا",
          "مهله",
          "اسبوعا",
          "شهرا",
          "فحص",
          "تغيير",
          "اللجوء",
          "الانضمام",
          "انضمام",
          "قرضا",
          "العضويه",
          "نسخه",
          "الكلمه");

  private Acts() {}

  /** «سمى بايدن فلانا مبعوثا»: names somebody to an office. */
  static boolean isAppointment(SentenceRoles roles, int verb) {
    for (int i = verb + 1; i < roles.clauseEnd(verb); i++) {
      String folded = roles.words().get(i).folded();
      String stem = folded.endsWith("ا") ? folded.substring(0, folded.length() - 1) : folded;
      if (!roles.isNamed(i)
          && !roles.words().get(i).form().hasArticle()
          && (SpeakerNouns.isBearer(stem)
              || SpeakerNouns.isOfficeBearer(stem)
              || stem.equals("سفيره"))) {
        return true;
      }
    }
    return false;
  }

  /** «أعلن حالة الطوارئ», «أعلن الحداد»: done by being said. */
  static boolean isProclamation(SentenceRoles roles, int verb) {
    for (int i = verb + 1; i < Math.min(roles.clauseEnd(verb), verb + 9); i++) {
      String folded = roles.words().get(i).folded();
      if (PROCLAIMED.contains(folded)) {
        return true;
      }
      if (roles.words().get(i).isPunctuation()
          || SentenceRoles.isJoined(roles.words().get(i))
          || SpeakerNouns.isPrepositional(roles.words().get(i))) {
        return false;
      }
    }
    return false;
  }

  /** «قالت نعم للاتفاق»: a vote. */
  static boolean isVote(List<Word> words, int verb) {
    int answer = verb + 1;
    while (answer < words.size() && words.get(answer).isPunctuation()) {
      if (words.get(answer).mark() == ':') {
        return false;
      }
      answer++;
    }
    if (answer + 1 >= words.size()) {
      return false;
    }
    String folded = words.get(answer).folded();
    Word next = words.get(answer + 1);
    return folded.equals("نعم")
        || folded.equals("لا") && (next.isPunctuation() || next.folded().startsWith("ل"));
  }

  /** «طلبت جلسة عاجلة», «طلب رأي المحكمة»: done, not said. */
  static boolean isRequestDone(SentenceRoles roles, int verb) {
    for (int i = verb + 1; i < Math.min(roles.clauseEnd(verb), verb + 9); i++) {
      Word word = roles.words().get(i);
      if (SpeakerNouns.isPrepositional(word) || word.folded().equals("من")) {
        return false;
      }
      if (REQUESTED.contains(word.folded())) {
        return true;
      }
    }
    return false;
  }

  /** «أقر بالهزيمة», but not «أقر القانون بالإجماع». */
  static boolean isAdmission(SentenceRoles roles, int verb) {
    int end = Math.min(roles.clauseEnd(verb), verb + 14);
    for (int i = verb + 1; i < end; i++) {
      Word word = roles.words().get(i);
      if (LAWS.contains(word.folded())) {
        return false;
      }
      if (word.folded().startsWith("ب")
          && (SpeakerNouns.isPrepositional(word)
              || SpeakerNouns.isPrepositionalShape(word.folded()))) {
        return !MAJORITIES.contains(word.folded());
      }
    }
    return false;
  }

  /** «إضراب دعا إليه الاتحاد»: a clause about the indefinite noun before it names an act. */
  static boolean isActOfNoun(SentenceRoles roles, int i) {
    List<Word> words = roles.words();
    if (i < 1
        || i + 1 >= words.size()
        || SentenceRoles.isJoined(words.get(i))
        || words.get(i - 1).isPunctuation()
        || roles.isNamed(i - 1)
        || words.get(i - 1).form().isFunctionWord()) {
      return false;
    }
    return SpeakerNouns.isPrepositionWithPronoun(words.get(i + 1).folded())
        && !isInIt(words, i + 1)
        && words.get(i - 1).form().mayBeNominal();
  }

  /** «بيان قال فيه», «الكلمة التي دعا فيها»: the words are in what is named before. */
  static boolean isInIt(List<Word> words, int i) {
    if (!words.get(i).folded().equals("فيه") && !words.get(i).folded().equals("فيها")) {
      return false;
    }
    for (int before = i - 2; before >= Math.max(0, i - 7); before--) {
      for (String form : words.get(before).form().stripped()) {
        if (SpeakerNouns.isOccasion(form)) {
          return true;
        }
      }
    }
    return false;
  }

  /** «الهدنة التي أعلنها المبعوث», «الجلسة التي دعا إليها»: an act named, no words. */
  static boolean isActNamed(SentenceRoles roles, int verb) {
    int start = roles.clauseStart(verb);
    if (start == verb
        || endsBefore(roles.words(), start, verb)
        || !FunctionWords.in(FunctionWords.RELATIVES, roles.words().get(start).folded())) {
      return false;
    }
    if (roles.traits(verb).withObject()) {
      return true;
    }
    int end = Math.min(roles.clauseEnd(verb), verb + 3);
    for (int i = verb + 1; i < end; i++) {
      if (SpeakerNouns.isPrepositionWithPronoun(roles.words().get(i).folded())) {
        return !isInIt(roles.words(), i);
      }
    }
    return false;
  }

  private static boolean endsBefore(List<Word> words, int start, int verb) {
    for (int i = start; i < verb; i++) {
      if (words.get(i).isComma()) {
        return true;
      }
    }
    return false;
  }
}
