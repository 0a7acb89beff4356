package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
import org.mirsad.text.Token;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Tells by their shape where the words of a body's name end that no list has: a noun like «حركة» or
 * «منظمة» and what makes it definite («حركة مشروع تونس», «وزارة الشؤون الدينية», «حزب "الغد"»).
 */
final class BodyShape {
  /** Most words behind the head. */
  private static final int LONGEST = 5;

  /** Nouns of bodies that make no name of their own with an adjective alone. */
  private static final Set<String> HEADS =
      FoldedWords.folded(
          """
          حركة حزب منظمة جمعية تنسيقية هيئة لجنة وزارة نقابة اتحاد ائتلاف جبهة كتلة رابطة شبكة تحالف
          تيار مرصد وكالة كتائب كتيبة لواء سرايا جماعة تنظيم ميليشيا فصيل مفوضية اتحادية جامعة مؤسسة
          شركة بنك مصرف صندوق مجلس
          """);

  /** Those whose names hold pairs: «وزارة التربية والتعليم». */
  private static final Set<String> PAIRED = FoldedWords.folded("وزارة لجنة هيئة");

  /** Words behind a name that are no part of it, and complements that make no body. */
  private static final Set<String> ENDS =
      FoldedWords.folded(
          """
          التابعة التابع المنعقدة المنعقد الحالي الحالية السابق السابقة الموحد المعارض المعارضة المنحل
          المرور القطارات الطيران السير الملاحة السفن المترو الركاب الاتصالات الطرق الحركة الحزب
          الجمعية المنظمة الشركة
          """);

  private static final TypeTest IS_HEAD = new TypeTest(form -> prefixOfHead(form) >= 0);

  private final Gazetteer gazetteer;

  BodyShape(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Whether a word may be the head of a body's name. */
  static boolean isHead(WordForm form) {
    return IS_HEAD.test(form);
  }

  /** The letters of proclitics before the head of a body at a word, or -1 if it is none. */
  static int prefix(Word word) {
    return isHead(word.form()) ? prefixOfHead(word.form()) : -1;
  }

  private static int prefixOfHead(WordForm word) {
    for (String form : word.stripped()) {
      if (HEADS.contains(form)) {
        return word.folded().length() - form.length();
      }
    }
    return -1;
  }

  /** The index behind the name whose head stands at a word, or -1 if nothing makes it definite. */
  int end(List<Word> words, int head) {
    int quoted = quotedEnd(words, head + 1);
    if (quoted > 0) {
      return quoted;
    }
    int prefix = prefix(words.get(head));
    boolean paired = PAIRED.contains(words.get(head).folded().substring(prefix));
    boolean definite = false;
    boolean closed = false;
    int at = head + 1;
    while (at < words.size() && at <= head + LONGEST && !closed) {
      Word word = words.get(at);
      String folded = word.folded();
      if (word.token().kind() != Token.Kind.ARABIC
          || word.form().isFunctionWord()
          || ENDS.contains(folded)
          || word.form().isVerb()) {
        break;
      }
      boolean article =
          folded.startsWith("ال") && folded.length() > 3 && (!definite || mayDescribe(word));
      boolean named = !gazetteer.namedAt(words, at).isEmpty() && !folded.startsWith("لل");
      boolean pair = paired && definite && folded.startsWith("وال") && !folded.endsWith("ات");
      boolean open = at == head + 1 && !article && !named && mayOpen(word);
      if (!article && !named && !pair && !open) {
        break;
      }
      closed = named || gazetteer.isAdjectiveAt(words, at);
      definite |= article || named;
      at++;
    }
    return definite && at - head >= 2 ? at : -1;
  }

  /** Whether a word may be an adjective of the noun before it: «الدينية», not «القرار». */
  private static boolean mayDescribe(Word word) {
    String folded = word.folded();
    if (!word.form().isKnown()
        || folded.endsWith("ه")
        || folded.endsWith("ي")
        || folded.endsWith("ين")
        || folded.endsWith("ون")) {
      return true;
    }
    boolean adjective = false;
    for (Reading reading : word.form().readings()) {
      if (reading.partOfSpeech() == Reading.PartOfSpeech.MASDAR) {
        return false;
      }
      adjective |= reading.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE;
    }
    return adjective;
  }

  /** «مشروع» in «حركة مشروع تونس»: a noun that the next word makes definite. */
  private static boolean mayOpen(Word word) {
    return !word.folded().startsWith("لل")
        && word.form().mayBeNominal()
        && !word.form().mayBeVerb()
        && word.folded().length() > 2;
  }

  /** «حزب "الغد"»: the index behind the closing mark of a short quotation, or -1. */
  private static int quotedEnd(List<Word> words, int at) {
    if (at >= words.size() || !words.get(at).isPunctuation()) {
      return -1;
    }
    char close =
        switch (words.get(at).mark()) {
          case '"' -> '"';
          case '«' -> '»';
          case '“' -> '”';
          default -> 0;
        };
    if (close == 0) {
      return -1;
    }
    for (int end = at + 1; end < words.size() && end <= at + LONGEST; end++) {
      if (words.get(end).isPunctuation()) {
        return words.get(end).mark() == close && end > at + 1 ? end + 1 : -1;
      }
    }
    return -1;
  }
}
