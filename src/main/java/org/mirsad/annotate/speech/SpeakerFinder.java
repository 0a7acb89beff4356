package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;

/** Finds who says what a speech word reports, inside its sentence. */
final class SpeakerFinder {

  /**
   * A speaker.
   *
   * @param actorId actor, empty for somebody outside the list
   * @param surface how the text names the speaker, empty if carried over
   */
  record Speaker(String actorId, String surface) {
    boolean isKnown() {
      return !actorId.isEmpty();
    }
  }

  /**
   * Institutions and unnamed office bearers whose state or body speaks through them: «وزارة الدفاع
   * الجزائرية», «مسؤولون أميركيون».
   */
  private static final Set<String> VOICES_OF =
      folded(
          """
          مسؤول مسئول مسوول مسؤولة مسؤولون مسؤولين مسئولون مسئولين المسؤول متحدث متحدثة المتحدث
          المتحدثة ناطق ناطقة الناطق الناطقة السكرتير السكرتيرة دبلوماسي دبلوماسيون مكتب وزارة
          الوزارة وزارتا بيان البيان وفد الوفد سفارة السفارة سفير السفير رئاسة الرئاسة حكومة الحكومة
          سلطات السلطات الشرطة شرطة الجيش جيش القوات قوات خارجية الخارجية داخلية الداخلية الدفاع
          المخابرات مخابرات الاستخبارات استخبارات البحرية النيابة الادعاء القضاء البرلمان برلمان
          الأركان قيادة القيادة إدارة الإدارة بعثة البعثة هيئة الهيئة أجهزة الأجهزة الأمن أمن
          المجلس مجلس حرس الحرس خفر اللجنة لجنة البنك مكتبا ممثل ممثلة مندوب مندوبة المندوب
          """);

  /** Office bearers among them: a name behind tells who speaks. */
  private static final Set<String> OFFICE_BEARERS =
      folded(
          """
          مسؤول مسئول مسوول مسؤولة المسؤول متحدث متحدثة المتحدث المتحدثة ناطق ناطقة الناطق الناطقة
          السكرتير السكرتيرة دبلوماسي سفير السفير ممثل ممثلة مندوب مندوبة المندوب
          """);

  /** Media and witnesses: what they say is nobody's position, whatever state they are of. */
  private static final Set<String> UNNAMED =
      folded(
          """
          مراقبون محللون خبراء مصادر مصدر وسائل صحيفة الصحيفة جريدة مجلة المجلة وكالة الوكالة وكالات
          قناة القناة موقع الموقع تقرير التقرير تقارير محلل خبير شهود شاهد ناشطون نشطاء بعض كثيرون
          ناشط مراسل دراسة العديد عدد باحثون باحث شبكة إذاعة تلفزيون التلفزيون مركز معهد مرصد المرصد
          منظمات إعلام شركة استطلاع مواطنون سكان أهالي ناجون أطباء طبيب محامي محام محامية
          """);

  /**
   * Nouns that stand for who spoke before when nothing behind them tells otherwise: «وأضاف البيان».
   */
  private static final Set<String> ANAPHORS =
      folded(
          """
          البيان المصدر المصادر الوزير الوزيرة الوزارة الرئيس الرئيسة المسؤول المسؤولون المتحدث
          المتحدثة الناطق الناطقة الحركة الحزب التنظيم الجماعة المنظمة الهيئة الجيش السلطات الحكومة
          الرئاسة الشرطة الأمين السفير السفيرة القيادي النائب الزعيم القائد المستشار المستشارة
          المبعوث الدبلوماسي الخارجية الرسالة التغريدة المسؤولة الجانبان الطرفان الرجل المرشح
          المجلس اللجنة الجنرال العميد الملك الأمير بدوره المتحدثون
          """);

  /** People who speak without being actors. */
  private static final Set<String> PEOPLE =
      folded(
          """
          وزير وزيرة رئيس رئيسة نائب نائبة عضو زعيم قائد مدير مديرة مدعي محافظ والي رئيسا وزيرا أمين
          المدعي المدير المحلل الخبير المحامي الناشط الكاتب الباحث القاضي الطبيب اللواء العقيد مستشار
          مستشارة مبعوث مبعوثة مفوض مفوضة المفوض مساعد مساعدة قيادي نجل زوجة شقيق والد والدة ابنة
          عشرات مئات آلاف
          """);

  /** Titles a name may follow right behind. */
  private static final Set<String> RELATED_TITLES =
      folded("رئيس زعيم قائد الرئيس الشيخ السيد نظيره نظيرها خليفته سلفه");

  private static final Set<String> ADVERBS =
      folded(
          """
          أمس اليوم غدا مساء صباح صباحا الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت يوم الماضي
          الجاري حينها أيضا كذلك مجددا مرارا سابقا لاحقا مؤخرا بالمقابل عاجلا صراحة علنا حرفيا
          """);

  private static final Set<String> AUXILIARIES =
      folded("كان كانت كانوا وكان وكانت وكانوا قد وقد فقد لقد");

  private static Set<String> folded(String words) {
    return Arrays.stream(words.strip().split("\\s+"))
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Words that stand for what a state says: «وفق التصريحات الروسية». */
  private static final Set<String> SAYINGS =
      folded(
          """
          تصريحات التصريحات تصريح رواية الرواية تأكيدات التأكيدات بيانات اتهامات مزاعم المزاعم
          """);

  private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "نا", "ه");

  private static final int REACH = 24;

  private final Map<String, Actor> actors;

  SpeakerFinder(Map<String, Actor> actors) {
    this.actors = actors;
  }

  /** The subject of any finite verb whose clause ends before an index. */
  List<Speaker> ofVerb(String text, SentenceRoles roles, int verb, int before) {
    List<Participant> subjects = roles.subjects(verb);
    if (!subjects.isEmpty()) {
      return subjects.stream()
          .filter(p -> p.first() < before)
          .map(p -> speaker(text, roles, p))
          .toList();
    }
    int head = verb + 1;
    boolean voice = head < before && VOICES_OF.contains(roles.words().get(head).folded());
    return voice
        ? subject(roles, verb, true, head, Math.min(before, verb + REACH))
            .map(p -> withConjuncts(text, roles, p))
            .orElse(List.of())
        : List.of();
  }

  /** Speakers named beside a finite verb; empty when the subject is dropped or carried over. */
  List<Speaker> ofVerb(String text, SentenceRoles roles, SpeechIndex.Cue cue) {
    List<Speaker> before = new ArrayList<>();
    boolean rightBefore = false;
    for (Participant participant : roles.subjects(cue.first())) {
      if (participant.last() < cue.first() && agrees(roles.words().get(cue.first()), participant)) {
        before.add(speaker(text, roles, participant));
        rightBefore |= roles.onlyParticles(participant.last() + 1, cue.first());
      }
    }
    if (rightBefore) {
      return before;
    }
    List<Speaker> after = after(text, roles, cue);
    if (!after.isEmpty()) {
      return after;
    }
    return before.isEmpty() ? unknownBefore(text, roles, cue) : before;
  }

  /** The subject behind the verb, up to its content. */
  private List<Speaker> after(String text, SentenceRoles roles, SpeechIndex.Cue cue) {
    List<Word> words = roles.words();
    int end = nounPhraseEnd(roles, cue);
    int head = cue.first() + 1;
    while (head < end && (words.get(head).isPunctuation() || isAdverb(words.get(head)))) {
      head++;
    }
    if (head >= end) {
      return List.of();
    }
    boolean hasContent = cue.complementAt() > cue.last();
    Optional<Participant> chosen = subject(roles, cue.first(), hasContent, head, end);
    if (chosen.isPresent()) {
      return agrees(words.get(cue.first()), chosen.get())
          ? withConjuncts(text, roles, chosen.get())
          : unknown(text, words, head, end);
    }
    return isOvertSubject(roles, head, end, hasContent)
        ? unknown(text, words, head, end)
        : List.of();
  }

  private Optional<Participant> subject(
      SentenceRoles roles, int verb, boolean hasContent, int head, int end) {
    List<Word> words = roles.words();
    boolean voice = !roles.isNamed(head) && VOICES_OF.contains(words.get(head).folded());
    if (!roles.isNamed(head) && UNNAMED.contains(words.get(head).folded())) {
      return Optional.empty();
    }
    boolean bearer = voice && OFFICE_BEARERS.contains(words.get(head).folded());
    int reach = hasContent || voice ? 12 : 6;
    Participant chosen = null;
    for (Participant participant : roles.participants()) {
      if (participant.first() < head || participant.first() >= end) {
        continue;
      }
      boolean person = isPerson(participant);
      if (chosen == null) {
        if (isSubject(roles, participant, head, reach, voice)) {
          chosen = participant;
        }
      } else if (person
          && !isPerson(chosen)
          && chosen.first() > verb + 1
          && participant.isDirect()
          && participant.first() - chosen.last() <= 6
          && !isGenitive(roles, participant, head)) {
        // «مستشار الكرملين، يوري أوشاكوف»: the person behind the office speaks.
        chosen = participant;
      }
    }
    if (chosen != null
        && bearer
        && !isPerson(chosen)
        && nameBehind(roles, chosen.last() + 1, end)) {
      return Optional.empty();
    }
    return Optional.ofNullable(chosen);
  }

  private boolean isSubject(
      SentenceRoles roles, Participant participant, int head, int reach, boolean voice) {
    int distance = participant.first() - head;
    if (!reaches(roles, head, participant.first(), reach)) {
      return false;
    }
    if (voice && !isPerson(participant)) {
      return distance <= 5 && leadsTo(roles, head, participant);
    }
    return participant.isDirect()
        && !participant.byAdjective()
        && !isGenitive(roles, participant, head);
  }

  /** Nothing but the office between its head and the state or body it is of. */
  private static boolean leadsTo(SentenceRoles roles, int head, Participant participant) {
    for (int i = head + 1; i < participant.first(); i++) {
      Word word = roles.words().get(i);
      boolean link =
          switch (word.folded()) {
            case "باسم", "في", "لدي", "من", "ب", "بوزاره", "برئاسه", "بالبيت" -> true;
            default -> false;
          };
      if (!link && (word.isPunctuation() || FunctionWords.isFunctionWord(word.folded()))) {
        return false;
      }
    }
    return true;
  }

  /** «محامي ترامب», «تعليق إمداد كييف»: the noun before rules the name. */
  private static boolean isGenitive(SentenceRoles roles, Participant participant, int head) {
    int before = participant.first() - 1;
    if (before < head || roles.isNamed(before)) {
      return false;
    }
    Word word = roles.words().get(before);
    return !word.isPunctuation()
        && word.form().isKnown()
        && word.form().mayBeNominal()
        && !word.form().hasArticle()
        && !isAdverb(word)
        && !VOICES_OF.contains(word.folded())
        && !RELATED_TITLES.contains(word.folded());
  }

  /** A name the actor list lacks behind an office: «السفير الصيني لدى سوريا تشي تشياجين». */
  private static boolean nameBehind(SentenceRoles roles, int from, int end) {
    for (int at = from; at < Math.min(end, from + 6); at++) {
      Word word = roles.words().get(at);
      boolean clitic = at > from && "لب".indexOf(word.folded().charAt(0)) >= 0;
      boolean place =
          at > 0
              && FunctionWords.in(FunctionWords.PREPOSITIONS, roles.words().get(at - 1).folded());
      if (!roles.isNamed(at) && isUnknownName(word) && !clitic && !place) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnknownName(Word word) {
    return word.token().kind() == Token.Kind.ARABIC
        && !word.form().isKnown()
        && word.folded().length() > 2
        && !FunctionWords.isFunctionWord(word.folded());
  }

  static boolean isAdverb(Word word) {
    String folded = word.folded();
    return word.token().kind() == Token.Kind.NUMBER
        || ADVERBS.contains(folded)
        || folded.length() > 3 && folded.endsWith("ا") && word.token().surface().endsWith("ً");
  }

  private List<Speaker> withConjuncts(String text, SentenceRoles roles, Participant chosen) {
    return roles.withConjuncts(chosen).stream().map(p -> speaker(text, roles, p)).toList();
  }

  private static Speaker speaker(String text, SentenceRoles roles, Participant participant) {
    return new Speaker(participant.actorId(), surface(text, roles, participant));
  }

  /** Only nominal words and marks between verb and subject. */
  private static boolean reaches(SentenceRoles roles, int from, int to, int reach) {
    for (int i = from; i < to; i++) {
      Word word = roles.words().get(i);
      if (!word.isPunctuation()
          && (SentenceRoles.isFiniteVerb(word)
              || roles.opensContent(i)
              || FunctionWords.in(FunctionWords.RELATIVES, word.folded()))) {
        return false;
      }
    }
    return to - from <= reach;
  }

  /** Up to the content: complementizer, colon, quotation or the next finite verb. */
  private static int nounPhraseEnd(SentenceRoles roles, SpeechIndex.Cue cue) {
    List<Word> words = roles.words();
    int limit =
        cue.complementAt() > cue.last()
            ? cue.complementAt()
            : Math.min(words.size(), cue.last() + REACH);
    for (int i = cue.last() + 1; i < limit; i++) {
      if (i > cue.last() + 1
          && SentenceRoles.isFiniteVerb(words.get(i))
          && (limit != cue.complementAt() || SentenceRoles.isJoined(words.get(i)))
          && !words.get(i - 1).isPunctuation()
          && !FunctionWords.in(FunctionWords.RELATIVES, words.get(i - 1).folded())) {
        return i;
      }
    }
    return limit;
  }

  /**
   * Whether a noun phrase behind the verb is its subject though no actor: always before content
   * («قال الباحث إن»), else a name or a noun of somebody who speaks. A lone noun that takes up who
   * spoke before is none.
   */
  private static boolean isOvertSubject(
      SentenceRoles roles, int head, int end, boolean hasContent) {
    Word word = roles.words().get(head);
    String folded = word.folded();
    if (roles.isNamed(head)
        || word.token().kind() == Token.Kind.NUMBER
        || FunctionWords.isFunctionWord(folded)
        || isPrepositional(word)
        || isPrepositionWithPronoun(folded)) {
      return false;
    }
    if (isUnknownName(word) || UNNAMED.contains(folded)) {
      return true;
    }
    if (ANAPHORS.contains(folded)) {
      return nameBehind(roles, head + 1, end);
    }
    return hasContent && word.form().mayBeNominal() && !SentenceRoles.isFiniteVerb(word)
        || OFFICE_BEARERS.contains(folded)
        || PEOPLE.contains(folded);
  }

  /** «خلالها», «بينهما». */
  private static boolean isPrepositionWithPronoun(String folded) {
    return PRONOUNS.stream()
        .anyMatch(
            p ->
                folded.endsWith(p)
                    && FunctionWords.in(
                        FunctionWords.PREPOSITIONS,
                        folded.substring(0, folded.length() - p.length())));
  }

  /** «للصحفيين», «بوضوح»: preposition and noun in one word. */
  private static boolean isPrepositional(Word word) {
    return word.form().isKnown()
        && word.form().readings().stream().allMatch(r -> r.particle() != 0);
  }

  /** For «قال المبعوث إن» where nobody spoke before: the noun behind the verb, whoever it is. */
  static List<Speaker> anonymous(String text, SentenceRoles roles, SpeechIndex.Cue cue) {
    int head = cue.last() + 1;
    if (cue.form() != SpeechIndex.Form.FINITE || cue.complementAt() <= head) {
      return List.of();
    }
    Word word = roles.words().get(head);
    boolean noun =
        !word.isPunctuation()
            && !FunctionWords.isFunctionWord(word.folded())
            && !isPrepositional(word)
            && word.form().mayBeNominal();
    return noun ? unknown(text, roles.words(), head, cue.complementAt()) : List.of();
  }

  private static List<Speaker> unknown(String text, List<Word> words, int head, int end) {
    int last = head;
    while (last + 1 < end
        && last < head + 2
        && !words.get(last + 1).isPunctuation()
        && !FunctionWords.in(FunctionWords.PREPOSITIONS, words.get(last + 1).folded())) {
      last++;
    }
    return List.of(
        new Speaker("", Span.cover(words.get(head).span(), words.get(last).span()).of(text)));
  }

  /** «خبراء قالوا», «متحدثة باسم الخارجية الروسية قالت»: a topic that is no actor itself. */
  private List<Speaker> unknownBefore(String text, SentenceRoles roles, SpeechIndex.Cue cue) {
    List<Word> words = roles.words();
    int head = roles.clauseStart(cue.first());
    while (head < cue.first()
        && (words.get(head).isPunctuation()
            || FunctionWords.in(FunctionWords.CLAUSE_OPENERS, words.get(head).folded())
            || AUXILIARIES.contains(words.get(head).folded()))) {
      head++;
    }
    if (head >= cue.first() || roles.isNamed(head)) {
      return List.of();
    }
    String folded = withoutConjunction(words.get(head).folded());
    if (UNNAMED.contains(folded)) {
      return unknown(text, words, head, cue.first());
    }
    if (!VOICES_OF.contains(folded)) {
      return List.of();
    }
    for (Participant participant : roles.participants()) {
      if (participant.first() > head && participant.last() < cue.first()) {
        boolean through =
            !isPerson(participant)
                && participant.first() - head <= 5
                && leadsTo(roles, head, participant);
        boolean named =
            OFFICE_BEARERS.contains(folded)
                && nameBehind(roles, participant.last() + 1, cue.first());
        return through && !named
            ? List.of(speaker(text, roles, participant))
            : unknown(text, words, head, cue.first());
      }
    }
    return unknown(text, words, head, cue.first());
  }

  private static String withoutConjunction(String folded) {
    return folded.length() > 3 && folded.charAt(0) == 'و' ? folded.substring(1) : folded;
  }

  /** Speakers of a source phrase: «بحسب أوشاكوف», «وفقا للجانب الأميركي». */
  List<Speaker> ofSource(String text, SentenceRoles roles, SpeechIndex.Cue cue) {
    List<Word> words = roles.words();
    int end = cue.last() + 1;
    while (end < words.size()
        && end <= cue.last() + 16
        && !(roles.opensContent(end) || words.get(end).folded().equals("فان"))) {
      end++;
    }
    int head = cue.last() + 1;
    while (head < end
        && !roles.isNamed(head)
        && (FunctionWords.isFunctionWord(words.get(head).folded())
            || head > cue.last() + 1 && SentenceRoles.isFiniteVerb(words.get(head)))) {
      head++;
    }
    if (head < end && isMedia(words.get(head))) {
      return List.of(new Speaker("", words.get(head).span().of(text)));
    }
    boolean bearer = head < end && isBearer(words.get(head));
    Participant chosen = null;
    for (Participant participant : roles.participants()) {
      if (participant.first() <= cue.last() || participant.first() >= end) {
        continue;
      }
      if (chosen == null) {
        boolean near =
            participant.first() - cue.last() <= 7
                && !crossesComma(words, cue.last() + 1, participant.first())
                && reaches(roles, head, participant.first(), 8);
        boolean voice = isVoice(words.get(head)) || isVoice(words.get(cue.last()));
        if (near && (!participant.byAdjective() || voice)) {
          chosen = participant;
        }
      } else if (isPerson(participant)
          && !isPerson(chosen)
          && participant.first() - chosen.last() <= 2) {
        chosen = participant;
      }
    }
    if (chosen != null
        && !(bearer && !isPerson(chosen) && nameBehind(roles, chosen.last() + 1, end))) {
      return List.of(speaker(text, roles, chosen));
    }
    return head < end
            && !words.get(head).isPunctuation()
            && !SentenceRoles.mayBeFiniteVerb(words.get(head))
        ? List.of(new Speaker("", words.get(head).span().of(text)))
        : List.of();
  }

  private static boolean isMedia(Word word) {
    return word.form().stripped().stream().anyMatch(UNNAMED::contains);
  }

  private static boolean isVoice(Word word) {
    return word.form().stripped().stream()
        .anyMatch(form -> VOICES_OF.contains(form) || SAYINGS.contains(form));
  }

  private static boolean isBearer(Word word) {
    return word.form().stripped().stream().anyMatch(OFFICE_BEARERS::contains);
  }

  private static boolean crossesComma(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).isPunctuation() && "،,؛".indexOf(words.get(i).mark()) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Participant participant) {
    return isPerson(participant.actorId());
  }

  boolean isPerson(String actorId) {
    return actors.get(actorId).type() == Actor.Type.PERSON;
  }

  /** Whether a noun that takes up who spoke before follows: «وأضاف البيان». */
  boolean hasAnaphor(SentenceRoles roles, SpeechIndex.Cue cue) {
    int behind = cue.first() + 1;
    return behind < roles.words().size() && ANAPHORS.contains(roles.words().get(behind).folded());
  }

  boolean isState(Participant participant) {
    return actors.get(participant.actorId()).type() == Actor.Type.STATE;
  }

  /** A feminine verb has no masculine person for its subject; anything else may be. */
  boolean agrees(Word verb, Participant participant) {
    return agrees(verb, participant.actorId());
  }

  boolean agrees(Word verb, String actorId) {
    Actor actor = actors.get(actorId);
    if (actor == null || actor.type() != Actor.Type.PERSON) {
      return true;
    }
    boolean feminineOnly =
        verb.form().readings().stream()
                .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
                .findAny()
                .isPresent()
            && verb.form().readings().stream()
                .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
                .allMatch(Reading::feminine);
    return !feminineOnly || actor.feminine();
  }

  private static String surface(String text, SentenceRoles roles, Participant participant) {
    return Span.cover(
            roles.words().get(participant.first()).span(),
            roles.words().get(participant.last()).span())
        .of(text);
  }
}
