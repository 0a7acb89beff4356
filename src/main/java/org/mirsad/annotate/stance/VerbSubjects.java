package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Token;
import org.mirsad.text.TypeTest;

/**
 * Whom a sentence names as the subject of a finite verb that tells a position: «باريس تهدد والجزائر
 * ترفض» (Paris threatens and Algiers rejects) the topic right before it, «وقّع، أمس، السيسي» the
 * name behind an aside, «وقّع ممثلو حماس» (delegates of Hamas signed) whom the subject stands for,
 * «عشرون دولة، بينها فرنسا» (twenty states, France among them) those that are named of many.
 */
final class VerbSubjects {
  /** Heads of subjects that stand for whose they are: «ممثلون عن الجيش», «وفد حماس». */
  private static final Set<String> DELEGATES =
      Set.of(
          "n:ممثل",
          "n:وفد",
          "n:مندوب",
          "n:مفاوض",
          "n:مبعوث",
          "n:مسؤول",
          "n:نائب",
          "n:قياده",
          "n:قاده",
          "n:زعماء",
          "n:رؤساء",
          "n:سفراء",
          "n:وفود",
          "n:فريق",
          "n:بعثه",
          "w:ممثليه",
          "n:وزراء",
          "w:مسؤولو",
          "w:قيادي",
          "n:جناح",
          "n:كتله",
          "n:تيار");

  /** The same where the ending of the dual or plural is cut: «وفدا حماس وفتح», «ممثلو». */
  private static final Set<String> DELEGATE_FORMS =
      Set.of(
          "وفدا", "ممثلو", "ممثلا", "مندوبو", "مندوبا", "مفاوضو", "مبعوثو", "مسؤولو", "رئيسا",
          "زعيما", "وزيرا", "قادة", "قاده", "زعماء", "رؤساء", "نواب", "وفود", "قائدا", "سفيرا",
          "وزراء", "سفراء", "كتل", "حكومتا", "حكومات", "جيشا", "خارجيتا", "قيادتا", "برلمانا",
          "مفاوضا");

  static final Set<String> DOCUMENTS =
      Set.of("بيان", "بلاغ", "تقرير", "رساله", "نداء", "مذكره", "ورقه", "وثيقه", "كتاب", "خطاب");

  /** Texts that rule, of which a state named behind is no part: «ومنها دساتير لبنان». */
  private static final Set<String> RULES =
      Set.of(
          "n:دستور",
          "n:دساتير",
          "w:دساتير",
          "n:قانون",
          "n:قوانين",
          "n:تشريع",
          "w:تشريعات",
          "n:نظام",
          "n:انظمه",
          "n:معاهده",
          "w:معاهدات",
          "n:اتفاقيه",
          "w:اتفاقيات",
          "n:ميثاق",
          "n:مدينه",
          "n:مدن",
          "n:صحيفه",
          "n:صحف",
          "n:شركه",
          "w:شركات");

  /** Heads of subjects that are the members of a body, or the body itself. */
  private static final TypeTest MEMBERS =
      new TypeTest(
          form -> !form.hasArticle() && form.hasAny(Set.of("n:دول", "n:بلدان", "n:تحالف")));

  /** «النائب في مجلس النواب»: one of its members, who does not act for it. */
  private static final Set<String> DEPUTY = Set.of("n:نائب");

  private static final TypeTest IS_DELEGATE =
      new TypeTest(
          form ->
              form.hasAny(DELEGATES)
                  || DELEGATE_FORMS.contains(form.folded())
                  || form.folded().startsWith("و")
                      && DELEGATE_FORMS.contains(form.folded().substring(1)));

  private static final Set<String> OWN_ORGANS =
      Set.of("خارجيتها", "خارجيته", "حكومتها", "رئاستها", "جيشها", "برلمانها", "وزارتها");

  /** «من الدول التي», «من بين الأحزاب التي»: those of whom one has been named. */
  private static final Set<String> MANY =
      Set.of("الدول", "البلدان", "الاحزاب", "القوي", "الاطراف", "الحركات", "الفصائل", "المنظمات");

  private static final Set<String> OF = Set.of("من", "بين", "احدي", "ضمن", "اولي", "اول");

  private static final Set<String> WHICH = Set.of("التي", "الذين");

  /** How far from the verb those may be named, in words. */
  private static final int AMONG_REACH = 14;

  /** Particles between topic and verb. */
  private static final Set<String> VERBAL = Set.of("قد", "لم", "لن", "لا", "سوف", "ما");

  private static final Set<String> WAS = Set.of("كان", "كانت", "وكان", "وكانت", "فكان");

  /** How long an aside between a verb and its subject may be, in words. */
  private static final int ASIDE = 12;

  /** How many words of a title may stand before the name. */
  private static final int TITLE = 5;

  /** How many words the body may have that a title is of. */
  private static final int BODY = 4;

  /** Verbs in the dual or plural. */
  private static final TypeTest IS_OF_SEVERAL =
      new TypeTest(
          form ->
              form.mayBeVerb()
                  && form.readings().stream()
                      .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
                      .allMatch(r -> r.number() > 1));

  private static final TypeTest IS_TITLE =
      new TypeTest(
          form ->
              !form.hasArticle()
                  && form.hasAny(
                      Set.of(
                          "n:قائد",
                          "n:رئيس",
                          "n:زعيم",
                          "n:امير",
                          "n:ملك",
                          "n:عاهل",
                          "n:امين",
                          "n:مدير",
                          "n:عضو",
                          "w:قيادي",
                          "n:وزير",
                          "n:مستشار",
                          "n:مبعوث",
                          "n:مندوب",
                          "n:سفير",
                          "n:ممثل",
                          "n:ناطق",
                          "n:متحدث",
                          "n:نائب",
                          "n:محافظ",
                          "n:حاكم",
                          "n:مفوض")));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Addressees addressed;

  VerbSubjects(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.addressed = new Addressees(passage);
  }

  /** The actors named as subjects of a verb. */
  List<Participant> named(int verb) {
    Optional<Participant> topic = joinedTopic(verb);
    if (topic.isPresent()) {
      return List.of(topic.get());
    }
    List<Participant> subjects = passage.subjects(verb);
    if (!subjects.isEmpty() && isObject(verb, subjects.get(0))) {
      return List.of();
    }
    if (!subjects.isEmpty() && addressed.holds(verb, subjects.get(0))) {
      return addressed.speaker(verb);
    }
    if (!subjects.isEmpty()) {
      return withPartners(verb, subjects);
    }
    List<Participant> leader = behindTitle(verb);
    return leader.isEmpty() ? behindAside(verb) : leader;
  }

  /** Whether the actor behind a verb is whom its subject addresses. */
  boolean isOfAddressee(int verb) {
    List<Participant> subjects = passage.subjects(verb);
    return !subjects.isEmpty() && addressed.holds(verb, subjects.get(0));
  }

  /** Whether nouns or names nobody knows open the sentence before a verb. */
  boolean isOfUnknown(int verb) {
    return addressed.isBehindUnknownTopic(verb);
  }

  /** «رفض قائد القوات المسلحة عبد الفتاح البرهان»: the name behind his title and whom he leads. */
  private List<Participant> behindTitle(int verb) {
    int title = verb + 1;
    if (title >= roles.words().size() || !IS_TITLE.test(passage.word(title).form())) {
      return List.of();
    }
    List<Participant> behind =
        roles.participants().stream().filter(p -> p.first() > title).limit(2).toList();
    boolean beside =
        behind.size() == 2
            && behind.get(0).first() <= title + 2
            && behind.get(1).first() == behind.get(0).last() + 1
            && behind.get(1).isDirect()
            && !behind.get(1).byAdjective()
            && isNominal(title + 1, behind.get(0).first());
    return beside ? roles.withConjuncts(behind.get(1)) : behindUnknownBody(verb, behind);
  }

  /** «احتفل زعيم حزب الاستقلال فاراج», «أصدر أمير البلاد الشيخ مشعل»: what he leads is no actor. */
  private List<Participant> behindUnknownBody(int verb, List<Participant> behind) {
    if (behind.isEmpty()) {
      return List.of();
    }
    Participant person = behind.get(0);
    int words = person.first() - verb - 2;
    boolean named =
        words >= 1
            && words <= BODY
            && person.isDirect()
            && passage.isPerson(person.actorId())
            && !person.byAdjective()
            && !IS_TITLE.test(passage.word(person.first()).form())
            && !passage.word(person.first()).folded().startsWith("الرئيس")
            && passage.word(verb + 2).form().mayBeNominal()
            && isNominal(verb + 2, person.first());
    return named ? roles.withConjuncts(person) : List.of();
  }

  /** Whether a verb has a dual or plural subject. */
  boolean isOfSeveral(int verb) {
    return IS_OF_SEVERAL.test(passage.word(verb).form());
  }

  /** «بوتين يضم أربع مناطق وزيلينسكي يردّ»: the topic that و joins right before its own verb. */
  Optional<Participant> joinedTopic(int verb) {
    int before = verb - 1;
    while (before > 0 && VERBAL.contains(passage.word(before).folded())) {
      before--;
    }
    int end = before;
    return roles.participants().stream()
        .filter(p -> p.last() == end && p.first() > 1 && !p.byAdjective())
        .filter(p -> isJoined(p) && !isOfSeveral(verb) && !isConjunct(p))
        .findFirst();
  }

  /** «وواشنطن», not «واشنطن»: whether و stands before a name. */
  private boolean isJoined(Participant participant) {
    Word word = passage.word(participant.first());
    int start = word.span().start();
    return word.folded().startsWith("و")
        && word.form().stripped().size() > 1
        && roles.mentions().stream()
            .noneMatch(m -> m.span().start() == start && m.actorId().equals(participant.actorId()));
  }

  /**
   * Whether those to whom a name is joined may be the verb's topic with it: not in «يستقبله في
   * الكرملين وواشنطن ترفض».
   */
  private boolean isConjunct(Participant participant) {
    for (Participant other : roles.participants()) {
      if (other.last() < participant.first()
          && !other.byAdjective()
          && (other.isDirect() || other.attachment().equals("بين"))
          && roles.withConjuncts(other).contains(participant)) {
        return true;
      }
    }
    return false;
  }

  /**
   * «وكان وفد أمريكي قد حثّ حفتر», «كانت مديرة الصندوق دعت تونس»: the topic is a noun, the name
   * behind the verb its object.
   */
  private boolean isObject(int verb, Participant subject) {
    if (verb < 3 || subject.first() < verb) {
      return false;
    }
    boolean already = passage.word(verb - 1).folded().equals("قد");
    int was = already ? verb - 2 : verb - 1;
    while (was > 0 && verb - was < ASIDE && !WAS.contains(passage.word(was).folded())) {
      if (!already && (passage.isFiniteVerb(was) || passage.word(was).isPunctuation())) {
        return false;
      }
      was--;
    }
    return was < verb - 2
        && WAS.contains(passage.word(was).folded())
        && (already || !passage.isVerb(was + 1) && !roles.traits(was + 1).functionWord());
  }

  /** «وقّع، أمس الخميس، السيسي»: the name behind two commas. */
  private List<Participant> behindAside(int verb) {
    if (verb + 2 >= roles.words().size() || !passage.word(verb + 1).isComma()) {
      return List.of();
    }
    int end = Math.min(roles.words().size(), verb + ASIDE);
    for (int close = verb + 2; close < end; close++) {
      if (passage.word(close).isComma()) {
        return firstBehind(close, TITLE);
      }
    }
    return List.of();
  }

  /** The first actor within so many words, if no preposition stands before him, and all joined. */
  private List<Participant> firstBehind(int index, int reach) {
    return roles.participants().stream()
        .filter(p -> p.first() > index && p.first() <= index + reach && !p.byAdjective())
        .findFirst()
        .filter(p -> p.isDirect() && isNominal(index + 1, p.first()))
        .map(roles::withConjuncts)
        .orElse(List.of());
  }

  private boolean isNominal(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean part = roles.traits(i).functionWord() || passage.isFiniteVerb(i);
      if (passage.word(i).isPunctuation() || part) {
        return false;
      }
    }
    return true;
  }

  /** «فتح وحماس توقعان»: of a verb for several also those to whom its subject is joined. */
  private List<Participant> withPartners(int verb, List<Participant> subjects) {
    if (subjects.size() == 1 && subjects.get(0).last() < verb && isOfSeveral(verb)) {
      for (Participant other : roles.participants()) {
        List<Participant> joined = roles.withConjuncts(other);
        if (joined.size() > 1 && joined.contains(subjects.get(0)) && other.isDirect()) {
          return joined;
        }
      }
    }
    return subjects;
  }

  /** «إن وفد حماس رفض»: whom the topic right before a verb acts for. */
  private List<Participant> delegatingBefore(int verb) {
    int head = roles.clauseStart(verb);
    while (head < verb && roles.traits(head).functionWord()) {
      head++;
    }
    if (head >= verb || roles.isNamed(head) || !IS_DELEGATE.test(passage.word(head).form())) {
      return List.of();
    }
    int first = head;
    return roles.participants().stream()
        .filter(p -> p.first() == first + 1 && p.last() < verb && !p.byAdjective())
        .filter(p -> roles.onlyParticles(p.last() + 1, verb))
        .findFirst()
        .map(roles::withConjuncts)
        .orElse(List.of());
  }

  /** «وقّع ممثلون عن الجيش», «دانت خارجيتها»: whom the subject behind a verb acts for. */
  List<Participant> delegating(int verb) {
    List<Participant> before = delegatingBefore(verb);
    if (!before.isEmpty()) {
      return before;
    }
    int end = Math.min(roles.words().size(), verb + 4);
    for (int i = verb + 1; i < end; i++) {
      Word word = passage.word(i);
      if ((IS_DELEGATE.test(word.form()) || isMember(i)) && !roles.isNamed(i)) {
        int head = i;
        boolean deputy = isDeputy(head);
        return roles.participants().stream()
            .filter(p -> p.first() > head && p.first() <= head + (isMember(head) ? 3 : 2))
            .filter(p -> !deputy || p.isDirect())
            .filter(p -> !isPlace(p))
            .filter(p -> !p.byAdjective() || isOfOrgan(head) || p.first() == head + 1)
            .filter(p -> !isAnotherNoun(head, p))
            .findFirst()
            .map(roles::withConjuncts)
            .orElse(List.of());
      }
      if (i == verb + 1 && MEMBERS.test(word.form()) && !roles.isNamed(i)) {
        return body(i);
      }
      boolean own = OWN_ORGANS.contains(word.folded());
      if (i == verb + 1 && own) {
        return passage.carriedSubject(verb);
      }
    }
    return List.of();
  }

  /** «دعا بيان البعثة السلطات المصرية»: a noun with the article has no genitive. */
  private boolean isAnotherNoun(int head, Participant actor) {
    boolean organ = actor.byAdjective() && actor.first() == head + 2 && isOfOrgan(head);
    boolean state =
        actor.isDirect()
            && !actor.byAdjective()
            && actor.first() == head + 1
            && !passage.isPerson(actor.actorId())
            && head > 0
            && DOCUMENTS.contains(passage.word(head - 1).folded());
    return passage.word(head).form().hasArticle() && (organ || state);
  }

  /** «اتفقت دول «أوبك»», «قرر تحالف أوبك»: the body that the states are of. */
  private List<Participant> body(int head) {
    return roles.participants().stream()
        .filter(p -> p.first() == head + 1 || p.first() == head + 2 && isMark(head + 1))
        .filter(p -> !p.byAdjective() && !passage.isState(p) && !passage.isPerson(p.actorId()))
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private boolean isMark(int index) {
    return passage.word(index).isPunctuation() && !passage.word(index).isComma();
  }

  /** «نواب في الكويت»: where they are, not for whom they act; «قيادي في حماس» acts for it. */
  private boolean isPlace(Participant actor) {
    return actor.attachment().equals("في") && passage.isState(actor);
  }

  private boolean isDeputy(int head) {
    boolean counted = passage.word(head - 1).token().kind() == Token.Kind.NUMBER;
    return !counted
        && passage.word(head).folded().endsWith("نائب")
        && passage.word(head).form().hasAny(DEPUTY);
  }

  /** «الدول الأعضاء في منظمة أوبك»: the members together are the body. */
  private boolean isMember(int index) {
    return passage.word(index).folded().equals("الاعضاء")
        && passage.word(index - 1).form().hasArticle()
        && index + 1 < roles.words().size()
        && roles.traits(index + 1).isPreposition();
  }

  /**
   * «ممثلو الحكومة الإثيوبية»: the organ whose adjective it is stands before it, behind the head.
   */
  private boolean isOfOrgan(int head) {
    return Organs.isOrgan(passage.word(head + 1));
  }

  /** «صوّتت عشرون دولة، بينها فرنسا وإسبانيا»: those named of a subject of many. */
  List<Participant> among(int verb) {
    if (passage.shifts().negation(verb).isPresent()) {
      // «لم يعترض سوى تسعة، بينهم فرنسا»: they do what the others do not.
      return List.of();
    }
    List<Participant> all = new ArrayList<>();
    int end = Math.min(roles.words().size() - 1, verb + AMONG_REACH);
    // «عارضته دول بينها المجر، وامتنعت 25 دولة»: those before are the subjects of another verb.
    boolean joined =
        verb > 0
            && passage.word(verb - 1).isPunctuation()
            && SentenceRoles.isJoined(passage.word(verb));
    for (int i = joined ? verb : Math.max(0, verb - AMONG_REACH); i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() && ".؛:".indexOf(word.mark()) >= 0) {
        if (i > verb) {
          break;
        }
        all.clear();
      }
      boolean text =
          i + 1 < roles.words().size()
              && !passage.word(i + 1).isPunctuation()
              && !roles.isNamed(i + 1)
              && passage.word(i + 1).form().hasAny(RULES);
      if (SubjectGroups.isAmong(word)
          && i != verb
          && !text
          && !SubjectGroups.isOfPlaces(roles, i)) {
        all.addAll(firstBehind(i, 3));
      }
    }
    return List.copyOf(all);
  }

  /** «وكانت قطر من الدول التي عارضت ذلك»: who is said to be one of those. */
  List<Participant> oneOfThose(int verb) {
    int group = verb - 2;
    while (group > 0 && roles.traits(group).adjective() && !MANY.contains(word(group))) {
      group--;
    }
    boolean those =
        group > 1
            && WHICH.contains(word(verb - 1))
            && MANY.contains(word(group))
            && OF.contains(word(group - 1));
    int of = those && word(group - 1).equals("بين") ? group - 2 : group - 1;
    return those ? roles.directTo(of - 1).map(List::of).orElse(List.of()) : List.of();
  }

  private String word(int index) {
    return passage.word(index).folded();
  }
}
