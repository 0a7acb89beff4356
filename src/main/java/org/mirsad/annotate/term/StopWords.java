package org.mirsad.annotate.term;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.mirsad.text.Folding;

/**
 * Words that are no terms: Lucene's Arabic list and the commonest verbs and nouns of news without a
 * topic.
 */
final class StopWords {
  private static final String NEWS =
      "كان كانت يكون تكون كما قد لقد سوف أن إن ذلك هذا هذه تلك هذان هؤلاء هو هي هم هما نحن أنا كل بعض أي أية حول عدد خلال يوم"
          + " عام سنة شهر أسبوع اليوم أمس غدا تم يتم قال قالت يقول تقول قول أضاف أضافت أكد أكدت ذكر ذكرت أوضح أشار أشارت أعلن أعلنت صرح"
          + " بشكل أيضا حيث حين كذلك وفق وفقا بحسب حسب جانب نحو أكثر أقل أول ثاني آخر أخرى غير مثل عدة حال وقت مرة جدا الآن بعد قبل"
          + " ليس ليست لدى لديه لديها يمكن يجب مع أما ثم أو بل إذ إذا لو لكن لكنه لكنها منذ حتى عند عندما بين ضد دون أمام ضمن إلى على من في عن";

  private StopWords() {}

  static Set<String> load() {
    Set<String> words = new HashSet<>();
    CharArraySet lucene = ArabicAnalyzer.getDefaultStopSet();
    for (Object word : lucene) {
      words.add(Folding.fold(new String((char[]) word)));
    }
    for (String word : NEWS.split(" ")) {
      words.add(Folding.fold(word));
    }
    return Set.copyOf(words);
  }
}
