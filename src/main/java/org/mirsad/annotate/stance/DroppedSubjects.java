package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Offices;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.text.Token;
import org.mirsad.text.TypeTest;

/**
 * Whom a verb means that names no actor as its subject: whom it carries over, «ورفض الهدنة» (and he
 * rejected the truce), unless a noun that is no actor is its subject, «وأيد القادة الاتفاق» (the
 * leaders supported the deal).
 */
final class DroppedSubjects {
  /** Words that open a subject of whom nobody is named: «يعترف أكثر من 140 بلدا». */
  private static final Set<String> QUANTITIES =
      Set.of(
          "اكثر",
          "نحو",
          "مئات",
          "الاف",
          "عشرات",
          "معظم",
          "غالبيه",
          "اغلب",
          "ملايين",
          "اقل",
          "بعض",
          "عدد",
          "كلا",
          "كلتا",
          "ثلاثه",
          "اربعه",
          "خمسه",
          "سته",
          "سبعه",
          "ثمانيه",
          "تسعه",
          "عشره",
          "ثلاث",
          "اربع",
          "خمس",
          "ست",
          "سبع",
          "ثماني",
          "تسع",
          "عشر",
          "عشرون",
          "ثلاثون",
          "مئه",
          "غالبيتهم",
          "اغلبيه",
          "احد",
          "احدي",
          "اثنا",
          "احدهم");

  /** Heads of those who may want or do something: persons, offices, bodies. */
  private static final Set<String> DOERS =
      Offices.with(
          "n:محافظ",
          "n:قاده",
          "n:زعماء",
          "n:وزراء",
          "n:رؤساء",
          "n:نواب",
          "n:مجلس",
          "n:لجنه",
          "n:محكمه",
          "n:برلمان",
          "n:حكومه",
          "n:حزب",
          "n:حركه",
          "n:جهاز",
          "n:وزاره",
          "n:صحيفه",
          "n:وكاله",
          "n:هيئه",
          "n:جيش",
          "n:شرطه",
          "n:نيابه",
          "n:جماعه",
          "n:تيار",
          "n:ائتلاف",
          "n:تحالف",
          "n:نقابه",
          "n:منظمه",
          "n:جمعيه",
          "n:مؤسسه",
          "n:شركه",
          "n:بنك",
          "n:مصرف",
          "n:متظاهر",
          "n:محتج",
          "n:ناشط",
          "n:معارض",
          "n:معارضه",
          "n:خبير",
          "n:محلل",
          "n:مسؤول",
          "n:مصدر",
          "n:وفد",
          "n:فصيل",
          "n:فصائل",
          "n:احزاب",
          "n:اعضاء",
          "n:ناخب",
          "n:شاب",
          "n:شباب",
          "n:ناقد",
          "n:كاتب",
          "n:مقاتل",
          "n:مسلح",
          "n:ضابط",
          "n:قضاه",
          "w:قاض",
          "n:بلدان",
          "n:دول",
          "n:اتحاد",
          "n:مفوضيه",
          "n:مكتب",
          "n:كتله",
          "n:مواطن",
          "w:مقاتله",
          "n:طائره",
          "n:طبقه",
          "n:قناه",
          "n:محطه",
          "n:شبكه",
          "n:رابطه",
          "n:جمهور",
          "n:شعب",
          "n:اوساط",
          "w:جهات",
          "n:اطراف");

  /** Words that open a clause with a subject of its own. */
  private static final Set<String> MEANWHILE = Set.of("فيما", "بينما", "كما", "حين");

  private static final TypeTest IS_DOER = new TypeTest(form -> form.hasAny(DOERS));

  /** How far behind its verb an exception may stand. */
  private static final int EXCEPTION = 7;

  private final Passage passage;
  private final SentenceRoles roles;
  private final VerbSubjects subjects;
  private final Representatives representatives;

  DroppedSubjects(Passage passage, VerbSubjects subjects, Representatives representatives) {
    this.passage = passage;
    this.roles = passage.roles();
    this.subjects = subjects;
    this.representatives = representatives;
  }

  /** Whom a dropped subject means; of a verb for several all that are joined. */
  List<Participant> of(int verb) {
    List<Participant> carried = passage.carriedSubject(verb);
    if (isFollowedBySubject(verb) || isExcepted(verb)) {
      return List.of();
    }
    if (passage.voice(verb).equals(Opinion.OTHER) && isFromBefore(carried)) {
      // What an unknown speaker says has nothing to do with whom the sentence before spoke of.
      return List.of();
    }
    if (isOutsideWords(verb, carried)) {
      return List.of();
    }
    if (carried.size() != 1 || !roles.participants().contains(carried.get(0))) {
      return carried;
    }
    return subjects.isOfSeveral(verb) || isCarriedByAll(verb, carried.get(0))
        ? roles.withConjuncts(carried.get(0))
        : carried;
  }

  /**
   * «تعرض نتنياهو لانتقادات، إذ قال بينيت إنه كان يفضل الحسم»: in somebody's words a verb goes on
   * with him or with whom he names, not with whom the sentence names before he speaks.
   */
  private boolean isOutsideWords(int verb, List<Participant> carried) {
    int offset = passage.word(verb).span().start();
    if (passage.statements().stream().anyMatch(s -> s.verbSpan().contains(offset))) {
      return false; // «نفذ وعده وأعلن»: who goes on to speak
    }
    for (Statement statement : passage.statements()) {
      boolean told =
          statement.span().contains(offset)
              && !statement.verbSpan().contains(offset)
              && statement.verbSpan().start() < statement.span().start()
              && !(statement.speakerId().isEmpty() && statement.speakerSurface().isEmpty());
      if (told
          && carried.stream().noneMatch(p -> isSpeaker(statement, p.actorId()))
          && carried.stream()
              .allMatch(
                  p ->
                      roles.participants().contains(p)
                          && passage.word(p.last()).span().end() <= statement.verbSpan().start())) {
        return true;
      }
    }
    return false;
  }

  /** The speaker, or for whom he speaks: «أما أنقرة …، إذ قال وزير خارجيتها إن بلاده لن تقبل». */
  private boolean isSpeaker(Statement statement, String actorId) {
    return actorId.equals(statement.speakerId())
        || representatives.speaksFor(statement.speakerId(), actorId)
        || representatives.speaksFor(actorId, statement.speakerId());
  }

  /** «أيدت روسيا وإيران بقاءه ورفضت التدخل»: a verb that goes on with one before several states. */
  private boolean isCarriedByAll(int verb, Participant carried) {
    boolean goesOn =
        roles.traits(verb).mayBeJoined() && passage.word(verb).folded().startsWith("و");
    int before = carried.first() - 1;
    return goesOn
        && !passage.isPerson(carried.actorId())
        && before >= 0
        && passage.isVerb(before)
        && passage.subjects(before).equals(roles.withConjuncts(carried));
  }

  /** «لم يعترض سوى تسعة»: a subject behind the exception. */
  private boolean isExcepted(int verb) {
    int end = Math.min(roles.words().size(), verb + EXCEPTION);
    for (int i = verb + 1; i < end && !passage.word(i).isPunctuation(); i++) {
      if (passage.word(i).folded().equals("سوي")) {
        return true;
      }
    }
    return false;
  }

  /** Whether this sentence names an actor, not only one before. */
  boolean isNamedHere(String actorId) {
    return roles.participants().stream().anyMatch(p -> p.actorId().equals(actorId));
  }

  /** Whether those a dropped subject means are named in a sentence before. */
  boolean isFromBefore(List<Participant> carried) {
    return carried.stream().noneMatch(roles.participants()::contains);
  }

  /** «شدد الجانبان», «وأيدت الصحيفة»: the subject is behind the verb and is no actor. */
  boolean isFollowedBySubject(int verb) {
    int next = verb + 1;
    while (next < roles.words().size() && roles.traits(next).adverb()) {
      next++;
    }
    if (next >= roles.words().size() || roles.isNamed(next) || !passage.isVerb(verb)) {
      return false;
    }
    Word word = passage.word(next);
    String folded = word.folded();
    if (QUANTITIES.contains(folded) || word.token().kind() == Token.Kind.NUMBER) {
      return true;
    }
    boolean nominative = folded.endsWith("ان") || folded.endsWith("ون");
    boolean several = nominative && word.form().hasArticle() && folded.length() > 5;
    return several || opensClause(verb) && (isDoer(next) || isUnknownName(next));
  }

  /** Only where a clause begins with the verb a noun behind it is its subject for sure enough. */
  private boolean opensClause(int verb) {
    return roles.clauseStart(verb) == verb
        || verb == 0
        || passage.word(verb - 1).isPunctuation()
        || MEANWHILE.contains(passage.word(verb - 1).folded());
  }

  private boolean isDoer(int index) {
    Word word = passage.word(index);
    return IS_DOER.test(word.form())
        && !roles.traits(index).functionWord()
        && !word.folded().endsWith("ا")
        && !word.folded().endsWith("ين");
  }

  /** «ورحب كريس جارفيس»: a word no dictionary knows is a name. */
  private boolean isUnknownName(int index) {
    Word word = passage.word(index);
    return word.token().kind() == Token.Kind.ARABIC && !word.form().isKnown();
  }
}
