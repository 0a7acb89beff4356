package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;

/**
 * Tells where a charge is named only to be turned down, so that nobody is blamed by it: by him who
 * answers it («يرد على اتهام الحركة», answers the charge against the movement) or by what is said
 * of it («اتهام قطر أمر مضحك», to accuse Qatar is ridiculous; «الاتهامات الموجهة للحزب باطلة»).
 *
 * <p>Known miss: charges turned down in the next sentence.
 */
final class RejectedCharges {
  private static final Set<String> CHARGES =
      Set.of("n:اتهام", "w:اتهامات", "n:تهمه", "n:تهم", "n:ادعاء", "n:مزاعم");

  /** What one does to a charge against oneself. */
  private static final Set<String> ANSWERING =
      Set.of(
          "v:رد",
          "n:رد",
          "v:نفي",
          "n:نفي",
          "v:فند",
          "n:تفنيد",
          "v:دحض",
          "n:دحض",
          "v:كذب",
          "n:تكذيب",
          "v:قاضي",
          "w:مقاضاه",
          "v:تبرا",
          "v:سخر",
          "w:ترويج",
          "v:روج",
          "n:تلفيق",
          "w:تلفيق",
          "v:لفق",
          "n:اختلاق",
          "v:اختلق");

  /** What a charge is called that is false. */
  private static final Set<String> VOID =
      Set.of(
          "n:باطل", "n:كاذب", "w:كيدي", "n:مجاني", "n:مضحك", "w:واه", "n:واهي", "n:ملفق", "n:زائف",
          "n:خاطئ", "n:سخيف", "w:مفبرك", "n:جزاف");

  private static final Set<String> VOID_WORDS =
      Set.of(
          "باطله", "كاذبه", "كيديه", "مجانيه", "مضحك", "مضحكه", "واهيه", "ملفقه", "زائفه", "خاطئه",
          "خاطئ", "سخيفه", "سخيف", "مفبركه", "باطل", "كاذب", "مفتعله", "مغرضه");

  private static final Set<String> CRITICISMS = Set.of("n:انتقاد", "w:انتقادات");

  private static final Set<String> COMMENTS = Set.of("n:تعليق", "n:رد");

  private static final int BEFORE = 3;

  private static final int BEHIND = 12;

  private RejectedCharges() {}

  /** Whether a hit is a charge that is turned down where it stands. */
  static boolean isRejected(Passage passage, SentimentIndex.Hit hit) {
    Word charge = passage.word(hit.first());
    if (isCommentedOn(passage, hit.first())) {
      return true;
    }
    boolean charges = charge.form().hasAny(CHARGES);
    for (int i = hit.first() + 1; i <= hit.last(); i++) {
      // «يقف وراء ترويج الأخبار وتوجيه التهم للحركة»
      Word word = passage.word(i);
      charges |= !word.isPunctuation() && word.form().hasAny(CHARGES);
      charges |= word.folded().equals("التهم"); // which the dictionary knows as a verb only
    }
    if (!hit.entry().effects().containsKey(SentimentEntry.Role.PATIENT)
        || passage.isFiniteVerb(hit.first())
        || !charges) {
      return false;
    }
    return isAnswered(passage, hit.first()) || isVoid(passage, hit.last());
  }

  /** «تعليقا على الانتقادات الموجهة للحزب»: it is he who answers. */
  private static boolean isCommentedOn(Passage passage, int criticism) {
    return criticism > 1
        && passage.word(criticism).form().hasAny(CRITICISMS)
        && passage.word(criticism - 1).folded().equals("علي")
        && !passage.word(criticism - 2).isPunctuation()
        && passage.word(criticism - 2).form().hasAny(COMMENTS);
  }

  private static boolean isAnswered(Passage passage, int charge) {
    if (ObjectPhrases.hasProclitic(passage.word(charge), 'ب')) {
      return false; // «ردت باتهام كييف»: the charge is the answer.
    }
    for (int i = charge - 1; i >= Math.max(0, charge - BEFORE); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.opensQuote()) {
        return false;
      }
      if (!word.isPunctuation() && word.form().hasAny(ANSWERING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBy(Word word) {
    return !word.isPunctuation() && ObjectPhrases.hasProclitic(word, 'ب');
  }

  private static boolean isVoid(Passage passage, int charge) {
    int end = Math.min(passage.words().size(), charge + BEHIND);
    boolean content = false;
    for (int i = charge + 1; i < end; i++) {
      Word word = passage.word(i);
      boolean mark = word.isPunctuation() && !word.isQuote();
      if (mark || passage.isFiniteVerb(i)) {
        return false;
      }
      // «اتهام إيران بنشر أخبار كاذبة»: that is what it is a charge of; «أمر» opens what is said of
      // it.
      content |= passage.roles().opensContent(i) || isBy(word);
      int before = passage.word(i - 1).opensQuote() ? i - 2 : i - 1;
      boolean said = !content || passage.word(before).folded().equals("امر");
      if (said
          && !word.isPunctuation()
          && (VOID_WORDS.contains(word.folded()) || word.form().hasAny(VOID))) {
        return true;
      }
    }
    return false;
  }
}
