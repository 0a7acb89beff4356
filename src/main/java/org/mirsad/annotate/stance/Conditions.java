package org.mirsad.annotate.stance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Clause;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Tells whether a position is bound to a condition («وافق بشرط», agreed on condition), waits for
 * something or is given in return.
 */
final class Conditions {
  /** Words behind an issue that make it wait for something. */
  private static final Set<String> WAITING = Set.of("الا", "قبل", "شرط", "بشرط", "شريطه", "مقابل");

  /** «ما التزم الطرف الآخر», «ما دام». */
  private static final Set<String> AS_LONG = Set.of("التزم", "دام", "دامت", "التزمت", "بقي", "ظل");

  /** What has to come first when «دون» precedes; «دون شروط» and «دون تأخير» are no conditions. */
  private static final Set<String> REQUIRED =
      Set.of(
          "ضمانات", "موافقه", "اتفاق", "مقابل", "انسحاب", "تحقيق", "رفع", "وقف", "تنفيذ", "التزام",
          "عوده", "ان", "حل", "قيام", "اقامه", "حصول", "الحصول", "التوصل", "مشاركه", "اطلاق",
          "معالجه", "انهاء", "الافراج", "زوال", "احراز", "نزع", "تسليم", "استكمال", "انجاز",
          "تشكيل", "توفير", "توفر", "تلبيه", "ضمان", "تحقق", "اجراء", "اخراج", "خروج");

  /** What a kind of agreement lacks: «لا يضمن», «من دون». */
  private static final Set<String> LACKING = Set.of("لا", "لم", "لن", "دون", "بدون", "غير", "ليس");

  /** What opens a condition behind a comma. */
  private static final Set<String> BINDING = Set.of("شرط", "شريطه", "بشرط", "ريثما");

  /** What names what is given in return or first. */
  private static final Set<String> RETURN = Set.of("مقابل", "بشرط", "شريطه", "شرط");

  /** Words before what is given for a condition. */
  private static final Set<String> PRICED = Set.of("مقابل", "لقاء", "كي", "لكي", "نظير");

  /** Frames of what waits for a condition: «للموافقة على», «لرفع». */
  private static final Set<StanceFrame.Kind> CONSENT =
      EnumSet.of(
          StanceFrame.Kind.ACCEPT,
          StanceFrame.Kind.ACT,
          StanceFrame.Kind.STOP,
          StanceFrame.Kind.SUPPORT);

  /** What others do when they please: «متى شاؤوا», «متى اقتضى الأمر». */
  private static final TypeTest PLEASES =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "v:شاء",
                      "v:رغب",
                      "v:راي",
                      "v:اراد",
                      "v:طلب",
                      "v:قرر",
                      "v:احتاج",
                      "v:اقتضي",
                      "v:لزم",
                      "v:دعا",
                      "v:استدعي")));

  private static final Set<StanceFrame.Kind> OFFERING =
      EnumSet.of(StanceFrame.Kind.ACCEPT, StanceFrame.Kind.OFFER, StanceFrame.Kind.PROMISE);

  private static final Set<String> POSSIBLE =
      Set.of("يمكن", "الممكن", "ممكن", "ممكنا", "ممكنه", "الامكان", "يمكنه", "يمكنها");

  /** What a thing waits for that is said to be possible. */
  private static final Set<String> AFTER =
      Set.of("بعد", "بالتزامن", "عند", "عندما", "حين", "حالما");

  private static final Set<String> FUTURE =
      Set.of("سوف", "فسوف", "فلن", "فان", "فانه", "فانها", "فانهم", "فاننا", "فقد");

  /** How far behind an issue what ties it may stand, in words. */
  private static final int TYING = 4;

  /** How far before its predicate an if-clause may begin, in words. */
  private static final int IF_CLAUSE = 16;

  /** «وإن رأى», «ولو تأخر»: although, even if. */
  private static final Set<String> CONCEDING = Set.of("وان", "ولو", "حتي", "وحتي");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Candidacies candidacies;

  Conditions(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.candidacies = new Candidacies(passage);
  }

  /** «اشترط وقف القصف قبل أي مفاوضات»: what has to wait for what somebody makes a condition. */
  boolean isAwaiting(int before, List<FrameHit> frames) {
    if (!passage.word(before).folded().equals("قبل")) {
      return false;
    }
    for (int f = frames.size() - 1; f >= 0; f--) {
      FrameHit frame = frames.get(f);
      if (frame.last() < before && frame.frame().kind() == StanceFrame.Kind.CONDITION) {
        return passage.isVerb(frame.first())
            && frame.frame().lexeme().equals("اشترط")
            && isOfClause(frame.last() + 1, before);
      }
    }
    return false;
  }

  /**
   * «اشترط تسليم المطلوبين مقابل المصادقة على …», «… للموافقة على …»: what is given for what
   * somebody makes a condition.
   */
  boolean isGivenFor(IssueHit issue, List<FrameHit> chain) {
    FrameHit outer = chain.get(0);
    if (!isRequiring(outer) || issue.first() <= outer.last() + 1) {
      return false;
    }
    for (int i = outer.last() + 2; i < issue.first(); i++) {
      if (passage.word(i).isPunctuation()) {
        return false;
      }
      if (PRICED.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return chain.stream()
        .skip(1)
        .filter(f -> f.first() > outer.last() + 1 && CONSENT.contains(f.frame().kind()))
        .filter(f -> passage.word(f.first()).folded().startsWith("ل"))
        .anyMatch(f -> isOneClause(f.last() + 1, issue.first()));
  }

  /**
   * «اشترط الإفراج عن الرهائن مقابل وقف الحرب»: the condition itself is wanted whatever it is for.
   */
  boolean isRequired(FrameHit outer, IssueHit issue) {
    return isRequiring(outer)
        && outer.first() < issue.first()
        && !passage.word(issue.first()).folded().startsWith("ل");
  }

  /** «لعودته إلى الحوار أن يطلق سراحهم»: behind «أن» stands the condition. */
  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (SentenceRoles.isComplementizer(passage.word(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isRequiring(FrameHit frame) {
    return frame.frame().kind() == StanceFrame.Kind.CONDITION
        && frame.frame().lexeme().equals("اشترط");
  }

  /** Whether no mark that ends a sentence stands between two words. */
  private boolean isOfClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.word(i).isPunctuation() && ".؛:".indexOf(passage.word(i).mark()) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** «عودة اللاجئين رهن بالإعمار»: what is said behind an issue to depend on something. */
  Optional<FrameHit> tying(IssueHit issue, List<FrameHit> frames) {
    for (FrameHit frame : frames) {
      if (ties(frame) && frame.first() > issue.last()) {
        boolean near = frame.first() - issue.last() <= TYING;
        return near && isOpen(issue.last() + 1, frame.first())
            ? Optional.of(frame)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether an issue is only what another depends on: «رهن بوقف إطلاق النار». */
  boolean isWhatTies(FrameHit frame, IssueHit issue, List<IssueHit> issues) {
    return ties(frame)
        && frame.first() < issue.first()
        && issues.stream()
            .filter(i -> i.last() < frame.first())
            .anyMatch(i -> tying(i, List.of(frame)).isPresent());
  }

  private boolean ties(FrameHit frame) {
    return frame.frame().kind() == StanceFrame.Kind.CONDITION && !passage.isVerb(frame.first());
  }

  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.word(i).isPunctuation() || passage.isFiniteVerb(i) || isOtherClause(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * «متمسك بالزيادة وإنه ذاهب إلى إضراب إذا …», «…، ولوح برد إن …»: another clause is joined, which
   * the condition is of.
   */
  private boolean isOtherClause(int index) {
    Word word = passage.word(index);
    if (index == 0 || !word.folded().startsWith("و") || word.folded().equals("وان")) {
      return false;
    }
    boolean joined = SentenceRoles.isComplementizer(word);
    boolean verb =
        passage.word(index - 1).isPunctuation()
            && !roles.isNamed(index)
            && word.form().readings().stream()
                .anyMatch(r -> r.conjunction() != 0 && r.partOfSpeech().isVerb())
            && word.form().readings().stream()
                .noneMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
    return joined || verb;
  }

  /** «إذا فشلت المفاوضات، فسنستأنف القصف»: an if-clause before a predicate in the future. */
  Optional<Shifts.Shift> before(int predicate) {
    String folded = passage.word(predicate).folded();
    String particle = predicate > 0 ? passage.word(predicate - 1).folded() : "";
    boolean then =
        roles.traits(predicate).mayBeVerb() && (folded.startsWith("س") || folded.startsWith("فس"))
            || FUTURE.contains(particle);
    if (!then) {
      return Optional.empty();
    }
    int start = Math.max(0, predicate - IF_CLAUSE);
    for (int i = predicate - 1; i >= start; i--) {
      if (passage.word(i).isPunctuation() && ".؛:«»\"".indexOf(passage.word(i).mark()) >= 0) {
        start = i;
      }
    }
    return passage.shifts().condition(start, predicate);
  }

  /** The condition right behind an issue, in its clause or the next one. */
  Optional<Shifts.Shift> after(FrameHit outer, IssueHit issue) {
    if (outer.frame().kind() == StanceFrame.Kind.ACT && outer.first() > issue.last()) {
      return Optional.empty();
    }
    // «علّقت الدعم ريثما ينتهي التحقيق»: stopped for now, yet stopped.
    boolean stopped = outer.frame().kind() == StanceFrame.Kind.STOP;
    return behind(issue)
        .filter(s -> !stopped || !s.shifter().phrase().equals("ريثما"))
        .filter(s -> !candidacies.isAt(s.first()));
  }

  /** «العملية مستمرة ما لم …»: what what is said of an issue depends on. */
  Optional<Shifts.Shift> afterAssertion(FrameHit said, IssueHit issue) {
    int from = Math.max(said.last(), issue.last()) + 1;
    return passage.shifts().condition(from, from + 8);
  }

  /** «لا وقف لإطلاق النار دون ضمانات»: what is ruled out only as long as something lacks. */
  Optional<Shifts.Shift> without(IssueHit issue) {
    return passage.shifts().all().stream()
        .filter(s -> s.first() > issue.last() && s.first() <= issue.last() + IF_CLAUSE / 2)
        .filter(s -> s.shifter().phrase().endsWith("دون") || s.shifter().phrase().equals("بلا"))
        .findFirst();
  }

  Optional<Shifts.Shift> behind(IssueHit issue) {
    int end = Math.min(roles.clauseEnd(issue.last()) + 3, issue.last() + 6);
    Optional<Shifts.Shift> near = passage.shifts().condition(issue.last() + 1, end);
    return near.isPresent() ? near : nextClause(issue);
  }

  /** «سيحجب الثقة إن بقي الرئيس», «يتيح قرضا بملياري دولار، شرط إنجاز الإصلاح». */
  boolean isBound(IssueHit issue) {
    int end = Math.min(roles.words().size() - 1, issue.last() + IF_CLAUSE);
    for (Clause clause : roles.clauses()) {
      // «أشاد بالمبادرة وإن رأى …», «ولو ليوم واحد» concede, they bind nothing.
      String opening = passage.word(clause.first()).folded();
      boolean concedes = CONCEDING.contains(opening);
      boolean behind = clause.first() > issue.last() && clause.first() <= end && !concedes;
      if (behind && clause.kind() == Clause.Kind.CONDITIONAL) {
        return !candidacies.isAt(clause.first()) && isOpen(issue.last() + 1, clause.first());
      }
    }
    for (int i = issue.last() + 1; i < end; i++) {
      String folded = passage.word(i).folded();
      boolean mark = passage.word(i).isPunctuation();
      if (mark && "؛.".indexOf(passage.word(i).mark()) >= 0) {
        return false;
      }
      boolean apart = BINDING.contains(folded) && passage.word(i - 1).isPunctuation();
      if (apart || isOnce(i) && isOpen(issue.last() + 1, i)) {
        return true;
      }
    }
    return false;
  }

  /** «دمرت المنشآت، مهددا بضربات أشد إن لم …»: a participle that says something of its own. */
  private boolean isAside(int index) {
    return index > 0
        && roles.traits(index).circumstantial()
        && passage.word(index - 1).isPunctuation();
  }

  /** «سيرفع الطوارئ متى استقر الأمن», no «متى شاؤوا»: once something has come about. */
  private boolean isOnce(int index) {
    return passage.word(index).folded().equals("متي")
        && passage.word(index + 1).form().mayBePerfect()
        && !PLEASES.test(passage.word(index + 1).form())
        && !passage.word(index - 1).isPunctuation();
  }

  /**
   * «وافق على الجلوس معهم في القاهرة مقابل إطلاق المعتقلين»: what one would do for something in
   * return, no «صادق على القانون بمئة صوت مقابل عشرين».
   */
  boolean isForReturn(FrameHit outer, IssueHit issue) {
    int end = Math.min(roles.words().size() - 1, issue.last() + IF_CLAUSE);
    boolean offers = OFFERING.contains(outer.frame().kind());
    for (int i = issue.last() + 1; offers && i < end; i++) {
      Word word = passage.word(i);
      boolean other = word.isPunctuation() || passage.isFiniteVerb(i);
      if (other || word.folded().startsWith("صوت") || word.folded().startsWith("اصوات")) {
        return false;
      }
      if (RETURN.contains(word.folded())) {
        return passage.word(i + 1).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
      }
    }
    return false;
  }

  /** «سنستأنف التخصيب من دون حدود إن لم تفلح المشاورات»: the clause behind is an if-clause. */
  private Optional<Shifts.Shift> nextClause(IssueHit issue) {
    int start = issue.last() + 1;
    int limit = Math.min(roles.words().size(), start + 10);
    for (int i = start; i < limit; i++) {
      // «رفض الحوار الذي دعا إليه الرئيس ما لم …»: the verb of a relative clause opens no other.
      boolean relative = i > start && roles.traits(i - 1).relative();
      if (passage.isFiniteVerb(i) && !relative
          || passage.word(i).mark() == '؛'
          || isAside(i)
          || isOtherClause(i)) {
        return Optional.empty();
      }
      Optional<Shifts.Shift> here = passage.shifts().condition(i, i + 3);
      if (here.isPresent() && here.get().first() == i) {
        return here;
      }
    }
    return Optional.empty();
  }

  /**
   * «بعد معالجة الأسباب», «قبل إطلاق سراح الرهائن», «لا يقبل … دون ضمانات» behind the issue; who
   * insists on filling the dam «دون اتفاق» will have it anyway.
   */
  boolean isOnlyThen(FrameHit outer, IssueHit issue) {
    if (outer.frame().lexeme().startsWith("حذر")) {
      return false; // «حذر من التيسير قبل أن ينحسر التضخم»: why one should not
    }
    int size = roles.words().size();
    for (int i = issue.last() + 1; i < Math.min(size, issue.last() + 5); i++) {
      String folded = passage.word(i).folded();
      boolean without = folded.equals("دون") || folded.equals("بدون");
      String next = i + 1 < size ? passage.word(i + 1).folded() : "";
      boolean before =
          folded.equals("قبل")
                  && (!REQUIRED.contains(next)
                      || next.equals("ان") && wants(outer)
                      || outer.frame().kind() == StanceFrame.Kind.CONDITION)
              || folded.equals("مقابل") && isDone(outer)
              || folded.equals("الا") && next.startsWith("ان"); // «إلا أن» is a but
      if (WAITING.contains(folded) && !before && !next.equals("نهايه") && !isCalendar(i + 1)
          || without && REQUIRED.contains(next) && !wants(outer)) {
        return true;
      }
    }
    boolean possible = false;
    for (int i = Math.max(0, outer.first() - 3); i <= outer.last(); i++) {
      possible |= POSSIBLE.contains(passage.word(i).folded());
    }
    boolean then = issue.last() + 1 < size && passage.word(issue.last() + 1).folded().equals("بعد");
    return possible && then;
  }

  /** «دعا إلى رفع الرسوم قبل أن تتسع الأزمة»: why one should hurry, where one refuses nothing. */
  private boolean wants(FrameHit outer) {
    return outer.frame().polarity() > 0 && passage.shifts().negation(outer.first()).isEmpty();
  }

  /** «ملتزمون بالهدنة ما التزم الطرف الآخر»; a refusal «ما دام» is none the less one. */
  boolean isAsLong(IssueHit issue) {
    int end = Math.min(roles.words().size() - 1, issue.last() + 5);
    for (int i = issue.last() + 1; i < end; i++) {
      String folded = passage.word(i).folded();
      boolean what = folded.equals("ما") && AS_LONG.contains(passage.word(i + 1).folded());
      if (what || folded.equals("طالما")) {
        return true;
      }
    }
    return false;
  }

  /** «عدلت إسرائيل عن الضم مقابل التطبيع»: what is given up in return has been given up. */
  private boolean isDone(FrameHit outer) {
    return outer.frame().kind() == StanceFrame.Kind.STOP
        && outer.isVerb()
        && passage.word(outer.first()).form().mayBePerfect();
  }

  /** «لقاء الرئيسين ممكن بعد التوصل إلى اتفاق». */
  boolean isPossibleThen(FrameHit said) {
    int next = said.last() + 1;
    return POSSIBLE.contains(passage.word(said.last()).folded())
        && next < roles.words().size()
        && AFTER.contains(passage.word(next).folded());
  }

  /**
   * «أي تهدئة لا تضمن الانسحاب مرفوضة», «لا اتفاق دون ضمانات»: against one that lacks something is
   * not against the thing.
   */
  boolean isOfSomeKind(IssueHit issue) {
    boolean any = false;
    for (int i = Math.max(0, issue.first() - 2); i < issue.first(); i++) {
      String folded = passage.word(i).folded();
      any |= folded.equals("اي") || folded.equals("لاي") || folded.equals("باي");
    }
    int size = roles.words().size();
    for (int i = issue.last() + 1; any && i < Math.min(size, issue.last() + 3); i++) {
      if (LACKING.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** «لن يناقش … إلا بعد», «لا مفاوضات دون ضمانات», «قبل رفع الحصار»: refused until then. */
  boolean isRefusedUntil(IssueHit issue) {
    int size = roles.words().size();
    for (int i = issue.last() + 1; i < Math.min(size - 1, issue.last() + 5); i++) {
      String folded = passage.word(i).folded();
      String next = passage.word(i + 1).folded();
      boolean first = Set.of("دون", "بدون", "قبل", "حتي").contains(folded);
      boolean unless = folded.equals("ما") && next.equals("لم");
      if (folded.equals("الا") && !next.startsWith("ان")
          || unless
          || first && REQUIRED.contains(next)) {
        return true;
      }
      if (passage.word(i).isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  /** «لا للتوطين», «لا لدولة فلسطينية ولا لوقف الحرب»: a no to an issue. */
  boolean isSlogan(IssueHit issue) {
    if (issue.first() == 0 || !passage.word(issue.first()).folded().startsWith("ل")) {
      return false;
    }
    String before = passage.word(issue.first() - 1).folded();
    return (before.equals("لا") || before.equals("ولا"))
        && !issue.phrase().text().startsWith("ل")
        && passage.word(issue.first()).form().stripped().size() > 1;
  }

  /** «قبل نهاية العام», «قبل 2026»: a date, no condition. */
  private boolean isCalendar(int index) {
    if (index >= roles.words().size()) {
      return false;
    }
    String folded = passage.word(index).folded();
    return Character.isDigit(folded.charAt(0))
        || Set.of("يوم", "شهر", "عام", "حلول", "موعد", "اسبوع", "اي", "ساعات", "ايام")
            .contains(folded);
  }
}
