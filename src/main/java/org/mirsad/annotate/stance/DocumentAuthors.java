package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.TypeTest;

/**
 * Finds whose text it is that a relative verb tells of: «سلم لافروف نظيره مذكرة تشترط الانسحاب»
 * (Lavrov handed his counterpart a memorandum that demands withdrawal), «صدر عن باريس بيان يستبعد
 * التفاوض» (a statement was issued by Paris that rules out talks).
 *
 * <p>Known misses: texts whose author another sentence names.
 */
final class DocumentAuthors {
  private static final TypeTest IS_DOCUMENT =
      new TypeTest(
          form ->
              !form.hasArticle()
                  && form.hasAny(
                      Set.of(
                          "n:بيان",
                          "n:مذكره",
                          "n:رساله",
                          "n:خطاب",
                          "n:ورقه",
                          "w:وثيقه",
                          "n:نداء",
                          "n:مقترح",
                          "n:مبادره")));

  private static final TypeTest IS_GIVING =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "v:سلم", "v:قدم", "v:وجه", "v:ارسل", "v:نشر", "v:وزع", "v:بعث", "v:تلا",
                      "v:اصدر")));

  private static final TypeTest IS_ISSUED =
      new TypeTest(form -> form.hasAny(Set.of("v:صدر", "w:صدر")));

  /** How far before the text the verb may stand, in words. */
  private static final int REACH = 12;

  private final Passage passage;
  private final SentenceRoles roles;
  private final VerbSubjects subjects;

  DocumentAuthors(Passage passage, VerbSubjects subjects) {
    this.passage = passage;
    this.roles = passage.roles();
    this.subjects = subjects;
  }

  List<Participant> of(int verb) {
    int text = verb - 1;
    while (text > 0 && roles.traits(text).adjective() && !isDocument(text)) {
      text--;
    }
    if (text < 1 || !isDocument(text)) {
      return List.of();
    }
    int noun = text;
    for (int i = text - 1; i >= Math.max(0, text - REACH); i--) {
      if (passage.word(i).isPunctuation() && !passage.word(i).isQuote()) {
        return List.of();
      }
      if (passage.isVerb(i) && IS_ISSUED.test(passage.word(i).form())) {
        int issued = i;
        return roles.participants().stream()
            .filter(p -> p.first() > issued && p.last() < noun && p.attachment().equals("عن"))
            .toList();
      }
      if (passage.isVerb(i)) {
        return IS_GIVING.test(passage.word(i).form()) ? subjects.named(i) : List.of();
      }
    }
    return List.of();
  }

  private boolean isDocument(int index) {
    return !passage.word(index).isPunctuation() && IS_DOCUMENT.test(passage.word(index).form());
  }
}
