package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Tells what cuts a frame off from a thing behind it: a mark, a contrast, a relative, a verb; and
 * what does not, the words of an aside or the verb that tells what a text says.
 */
final class Partings {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "n:قرار",
          "n:مشروع",
          "n:اقتراح",
          "n:مقترح",
          "n:مبادره",
          "n:بيان",
          "n:خطه",
          "n:اتفاق",
          "n:قانون",
          "n:تشريع",
          "n:مرسوم",
          "n:اعلان",
          "n:مذكره",
          "n:نص",
          "w:وثيقه",
          "n:مسوده");

  /** «أي تحرك», «كل دعم»: words behind which no verb stands. */
  private static final Set<String> INDEFINITE =
      Set.of("اي", "لاي", "باي", "كل", "بكل", "لكل", "جميع", "اول", "عدم", "بعدم", "هذا", "هذه");

  /** Words that cut a frame off from what follows. */
  private static final Set<String> CUTS =
      Set.of(
          "لكن",
          "ولكن",
          "بينما",
          "فيما",
          "التي",
          "الذي",
          "اذا",
          "وذلك",
          "حيث",
          "اذ",
          "لان",
          "لانه",
          "لانها",
          "بعدما",
          "رغم",
          "المتعلق",
          "المتعلقه",
          "والمتعلق",
          "والمتعلقه");

  /** «كل مسعى يفضي إلى», «خطوات تقود إلى»: what is there for what its verb leads to. */
  private static final TypeTest IS_MEANS =
      new TypeTest(
          form ->
              !form.hasArticle()
                  && form.hasAny(
                      Set.of(
                          "n:مسعي", "w:مساع", "n:جهد", "n:جهود", "n:حل", "n:خطوه", "n:تحرك",
                          "n:عمل", "n:اجراء", "n:مسار", "n:حوار", "n:تسويه", "n:صيغه")));

  private static final TypeTest IS_LEADING =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "v:ادي", "v:هدف", "v:افضي", "v:قاد", "v:رمي", "v:سعي", "v:ساهم", "v:اسهم")));

  /** «القرار الذي تتفاوض عليه»: prepositions that take the text up again. */
  private static final Set<String> BY_PRONOUN =
      Set.of(
          "به", "بها", "عليه", "عليها", "له", "لها", "عنه", "عنها", "فيه", "فيها", "اليه", "اليها");

  private static final Set<String> WHICH = Set.of("الذي", "التي");

  /** «…، في خطوة للحفاظ على …»: what opens the end somebody has in view. */
  private static final Set<String> STEP =
      Set.of("خطوه", "محاوله", "مسعي", "اشاره", "بادره", "رساله", "مناوره");

  private final Passage passage;
  private final SentenceRoles roles;

  Partings(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether a sentence mark, a contrast, a relative or a verb cuts a frame off from its object. */
  boolean isSeparated(int from, int to) {
    return isSeparated(from, to, List.of());
  }

  /** The same, but for what asides hold. */
  boolean isSeparated(int from, int to, List<Asides.Aside> asides) {
    for (int i = from; i < to; i++) {
      int at = i;
      if (asides.stream().anyMatch(a -> a.holds(at))) {
        continue;
      }
      Word word = passage.word(i);
      boolean mark = word.isPunctuation() && "؛;…".indexOf(word.mark()) >= 0;
      boolean cut = CUTS.contains(word.folded()) && !isToDo(roles, i) && !isOfDocumentAt(i);
      boolean verb =
          passage.isFiniteVerb(i)
              && (i == 0 || !SentenceRoles.isComplementizer(passage.word(i - 1)))
              && (i == 0 || !isToDo(roles, i - 1))
              && (i == 0 || !INDEFINITE.contains(passage.word(i - 1).folded()))
              && !isOfDocument(i)
              && !isOfMeans(i);
      boolean report =
          i > from && isReportJoined(i)
              || isReportBegun(i, to)
              || isToldNext(i, to)
              || isStep(i, to);
      if (mark || cut || verb || report) {
        return true;
      }
    }
    return false;
  }

  /** «دعت إلى …، وقال … إن»: the words of one who begins to speak behind a comma. */
  private boolean isReportJoined(int index) {
    Word word = passage.word(index);
    return passage.word(index - 1).isPunctuation()
        && SentenceRoles.isJoined(word)
        && passage.statements().stream().anyMatch(s -> s.verbSpan().start() == word.span().start());
  }

  /**
   * «لم تحترم كلمتها، مبينا أن بلاده ستبقى», «…، مؤكدا تأييده الهدنة», «قال ردا على ما أعلنه: «لا
   * لصفقة»»: what somebody goes on to say, or a colon quotes, is no object of what stands before
   * it.
   */
  private boolean isReportBegun(int index, int to) {
    Word word = passage.word(index);
    if (word.isPunctuation()) {
      return word.mark() == ':' && index + 1 < to && passage.word(index + 1).opensQuote();
    }
    return index > 0
        && index + 1 < to
        && passage.word(index - 1).isPunctuation()
        && roles.traits(index).circumstantial()
        && (SentenceRoles.isComplementizer(passage.word(index + 1))
            || roles.traits(index + 1).withObject() && !passage.word(index + 1).isPunctuation());
  }

  private boolean isStep(int index, int to) {
    return index > 0
        && index + 1 < to
        && passage.word(index - 1).isPunctuation()
        && passage.word(index).folded().equals("في")
        && STEP.contains(passage.word(index + 1).folded());
  }

  /** «رحب بالاستقالة وكتب أن …»: what looks like a noun but tells a clause. */
  private boolean isToldNext(int index, int to) {
    Word word = passage.word(index);
    return index + 1 < to
        && word.folded().startsWith("و")
        && SentenceRoles.isComplementizer(passage.word(index + 1))
        && word.form().readings().stream()
            .anyMatch(r -> r.conjunction() != 0 && r.partOfSpeech().isVerb())
        && word.form().readings().stream()
            .noneMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
  }

  /** «مستعد لأن يستضيف»: before an imperfect «لأن» is no «because», which a noun follows. */
  static boolean isToDo(SentenceRoles roles, int index) {
    int next = index + 1;
    return roles.words().get(index).folded().equals("لان")
        && next < roles.words().size()
        && roles.words().get(next).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT);
  }

  /** «القانون الذي يمنع البيع», no «القرار الذي اتخذه …»: a relative that tells what it says. */
  private boolean isOfDocumentAt(int relative) {
    int verb = relative + 1;
    return WHICH.contains(passage.word(relative).folded())
        && verb + 1 < roles.words().size()
        && passage.isFiniteVerb(verb)
        && isOfRelative(verb);
  }

  /** Whether a relative verb has a text for its subject: neither a pronoun nor a name behind it. */
  private boolean isOfRelative(int verb) {
    boolean taken = BY_PRONOUN.contains(passage.word(verb + 1).folded());
    if (taken || roles.traits(verb).withObject() || roles.isSomebody(verb + 1)) {
      return false;
    }
    for (int i = verb - 2; i >= Math.max(0, verb - 4); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation()) {
        return false;
      }
      if (word.form().hasAny(DOCUMENTS)) {
        return word.form().hasArticle();
      }
      if (!roles.traits(i).adjective()) {
        return false;
      }
    }
    return false;
  }

  /** «تدعم كل جهد يرمي إلى السلام»: a verb that tells what an effort is for. */
  private boolean isOfMeans(int verb) {
    if (verb < 2
        || verb + 1 >= roles.words().size()
        || !IS_LEADING.test(passage.word(verb).form())
        || !isTowards(passage.word(verb + 1).folded())) {
      return false;
    }
    for (int i = verb - 1; i >= verb - 3 && i > 0; i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.traits(i).functionWord()) {
        return false;
      }
      if (IS_MEANS.test(word.form())) {
        return true;
      }
      if (!roles.traits(i).adjective()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTowards(String folded) {
    return folded.equals("الي") || folded.equals("نحو") || folded.equals("في");
  }

  /** «عرقلت قرارا يدعو إلى …»: a verb that tells what a text says. */
  boolean isOfDocument(int verb) {
    if (verb > 1 && WHICH.contains(passage.word(verb - 1).folded())) {
      return isOfDocumentAt(verb - 1);
    }
    boolean joined = SentenceRoles.isJoined(passage.word(verb));
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation()) {
        return false;
      }
      if (word.form().hasAny(DOCUMENTS) && !word.form().hasArticle()) {
        // «لا يعترف بإعلان الاستقلال ويدعم …»: a definite text needs «الذي», و joins what he does.
        return !joined || !passage.word(i + 1).form().hasArticle();
      }
      joined &= !passage.isFiniteVerb(i);
    }
    return false;
  }
}
