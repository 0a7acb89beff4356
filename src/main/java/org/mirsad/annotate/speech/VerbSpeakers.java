package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;

/** Finds the speakers a finite verb of speech has in its sentence, before it or behind it. */
final class VerbSpeakers {
  private static final int REACH = 24;

  private final Agreement agreement;
  private final Offices offices;
  private final Topics topics;
  private final VerbObjects objects;
  private final NounSubjects nouns;
  private final Antecedents antecedents;

  VerbSpeakers(Agreement agreement) {
    this.agreement = agreement;
    this.offices = new Offices(agreement);
    this.topics = new Topics(agreement, offices);
    this.objects = new VerbObjects(agreement);
    this.nouns = new NounSubjects(agreement, offices);
    this.antecedents = new Antecedents(agreement);
  }

  VerbObjects objects() {
    return objects;
  }

  /** The subject of any finite verb whose clause ends before an index. */
  List<Speaker> subjects(SpokenSentence sentence, int verb, int before) {
    SentenceRoles roles = sentence.roles();
    List<Participant> subjects = roles.subjects(verb);
    if (!subjects.isEmpty()) {
      return subjects.stream()
          .filter(p -> p.first() < before)
          .map(p -> nouns.namedBehind(roles, verb, p))
          .map(sentence::speaker)
          .toList();
    }
    if (verb == 0 && isRareVerb(sentence)) {
      return rightBehind(sentence, 0);
    }
    List<Speaker> opposed = opposed(sentence, verb);
    int head = verb + 1;
    if (head >= before || !opposed.isEmpty()) {
      return opposed;
    }
    String folded = sentence.word(head).folded();
    int end = Math.min(before, verb + REACH);
    if (SpeakerNouns.isVoice(folded) || SpeakerNouns.isStyle(folded)) {
      return nouns
          .subject(roles, verb, true, head, end)
          .map(p -> withConjuncts(sentence, p))
          .orElseGet(
              () ->
                  SpeakerNouns.isAnaphor(folded) && !isNamedBody(sentence, head)
                      ? List.of()
                      : UnknownSpeakers.at(sentence, head, end, false));
    }
    if (SpeakerNouns.isPersonalAnaphor(folded)) {
      // «ورد النائب محمد رعد واصفا», «وعاد الوزير مؤكدا»
      return offices
          .bearer(roles, head, end)
          .map(p -> List.of(sentence.speaker(p)))
          .orElse(List.of());
    }
    return SpeakerNouns.isPerson(folded) && !SpeakerNouns.isOblique(folded)
        ? offices
            .bearer(roles, head, end)
            .map(p -> List.of(sentence.speaker(p)))
            .orElseGet(() -> UnknownSpeakers.at(sentence, head, end))
        : List.of();
  }

  /** «واشتاط باسيل غيظا»: the dictionary lacks the verb that opens a sentence. */
  boolean isRareVerb(SpokenSentence sentence) {
    Word word = sentence.word(0);
    return !word.isPunctuation()
        && !word.form().isKnown()
        && word.folded().startsWith("و")
        && word.folded().length() > 3
        && !sentence.roles().isNamed(0)
        && !rightBehind(sentence, 0).isEmpty();
  }

  private static List<Speaker> rightBehind(SpokenSentence sentence, int verb) {
    for (Participant participant : sentence.roles().participants()) {
      if (participant.first() == verb + 1 && participant.isDirect() && !participant.byAdjective()) {
        return withConjuncts(sentence, participant);
      }
    }
    return List.of();
  }

  /** «المتحدث باسم التنسيقية», «الجيش التركي»: more than a noun that takes somebody up. */
  private static boolean isNamedBody(SpokenSentence sentence, int head) {
    return head + 1 < sentence.size()
        && (sentence.word(head + 1).folded().equals(Offices.IN_THE_NAME_OF)
            || sentence.word(head + 1).form().hasArticle());
  }

  /** Speakers named beside a finite verb; empty when the subject is dropped or carried over. */
  List<Speaker> find(SpokenSentence sentence, Cue cue) {
    SentenceRoles roles = sentence.roles();
    Optional<List<Speaker>> antecedent = antecedents.of(sentence, cue.first());
    if (antecedent.isPresent()) {
      return antecedent.get();
    }
    List<Speaker> joined = joinedStranger(sentence, cue.first());
    if (!joined.isEmpty()) {
      return joined;
    }
    if (Complements.closes(roles, cue)) {
      List<Speaker> closing = after(sentence, cue);
      if (!closing.isEmpty()) {
        return closing;
      }
    }
    List<Speaker> before = new ArrayList<>();
    boolean rightBefore = false;
    for (Participant participant : roles.subjects(cue.first())) {
      if (participant.last() < cue.first()
          && !Datelines.isPlace(sentence, agreement, participant)
          && !isBehindPreposition(roles, participant, cue.first())
          && agreement.agrees(sentence.word(cue.first()), participant.actorId())
          && (!agreement.isState(participant)
              || agreement.mayBeSubject(sentence.word(cue.first()), participant.actorId()))) {
        before.add(sentence.speaker(participant));
        rightBefore |= roles.onlyParticles(participant.last() + 1, cue.first());
      }
    }
    if (rightBefore) {
      return before;
    }
    List<Speaker> opposed = opposed(sentence, cue.first());
    if (!opposed.isEmpty()) {
      return opposed;
    }
    if (before.isEmpty()) {
      List<Speaker> topic = topics.before(sentence, cue);
      if (!topic.isEmpty()) {
        return topic;
      }
    }
    List<Speaker> after = after(sentence, cue);
    return !after.isEmpty() && (before.isEmpty() || isSomebody(sentence, cue, after))
        ? after
        : before;
  }

  /** «العبادي يلغي المناصب والشارع يهتف»: a second headline with a noun of its own. */
  private static List<Speaker> joinedStranger(SpokenSentence sentence, int verb) {
    SentenceRoles roles = sentence.roles();
    if (verb < 2
        || roles.sentence().block() != Block.Kind.HEADLINE
        || roles.isNamed(verb - 1)
        || SentenceRoles.isJoined(sentence.word(verb))) {
      return List.of();
    }
    Word noun = sentence.word(verb - 1);
    boolean joined = noun.folded().startsWith("وال") || noun.folded().startsWith("وم");
    return joined
            && noun.form().mayBeNominal()
            && !noun.form().mayBeVerb()
            && noun.form().readings().stream().allMatch(r -> r.conjunction() != 0)
        ? List.of(new Speaker("", sentence.surface(verb - 1, verb - 1)))
        : List.of();
  }

  /** «بشأن مشاركة الحشد، أفاد النائب»: an actor in a phrase before the verb, not right there. */
  private static boolean isBehindPreposition(
      SentenceRoles roles, Participant participant, int verb) {
    if (roles.onlyParticles(participant.last() + 1, verb)) {
      return false;
    }
    int start = roles.clauseStart(participant.first());
    return start < participant.first()
        && (!roles.traits(start).preposition().isEmpty()
            || SpeakerNouns.isPrepositional(roles.words().get(start)));
  }

  /** Whether what was found behind the verb is more than any noun that could be its object. */
  private static boolean isSomebody(SpokenSentence sentence, Cue cue, List<Speaker> after) {
    return after.get(0).isKnown()
        || cue.first() + 1 < sentence.size()
            && SpeakerNouns.isSomebody(sentence.word(cue.first() + 1));
  }

  /** «أما الحركة فنددت بالقرار»: the topic behind «أما» speaks. */
  private List<Speaker> opposed(SpokenSentence sentence, int verb) {
    if (sentence.word(verb).folded().charAt(0) != 'ف') {
      return List.of();
    }
    for (int i = verb - 2; i >= 0; i--) {
      String folded = sentence.word(i).folded();
      if (folded.equals("اما") || folded.equals("واما")) {
        int head = i + 1;
        while (head < verb - 1 && sentence.word(head).isPunctuation()) {
          head++;
        }
        for (Participant participant : sentence.roles().participants()) {
          if (participant.first() == head
              && !participant.byAdjective()
              && agreement.isState(participant)
              && !agreement.mayBeSubject(sentence.word(verb), participant.actorId())) {
            // «أما طهران فوصف وزير خارجيتها»
            return List.of();
          }
          if (participant.first() == head && !participant.byAdjective()) {
            return withConjuncts(sentence, participant);
          }
        }
        int topic = head;
        return offices
            .bearer(sentence.roles(), head, verb)
            .map(p -> List.of(sentence.speaker(p)))
            .orElseGet(() -> UnknownSpeakers.at(sentence, topic, verb));
      }
    }
    return List.of();
  }

  /**
   * «وأبلغت الرياض أنها»: where nobody spoke before, whoever could be the object is the subject.
   */
  List<Speaker> rightBehind(SpokenSentence sentence, Cue cue) {
    if (cue.form() != Cue.Form.FINITE || cue.complementAt() < 0) {
      return List.of();
    }
    for (Participant participant : sentence.roles().participants()) {
      if (participant.first() == cue.last() + 1
          && participant.isDirect()
          && !participant.byAdjective()
          && agreement.agrees(sentence.word(cue.first()), participant.actorId())
          && (!agreement.isState(participant)
              || agreement.mayBeSubject(sentence.word(cue.first()), participant.actorId()))) {
        return withConjuncts(sentence, participant);
      }
    }
    return List.of();
  }

  /** The subject behind the verb, up to its content. */
  private List<Speaker> after(SpokenSentence sentence, Cue cue) {
    if (cue.last() == cue.first() + 1 && !sentence.word(cue.last()).isPunctuation()) {
      // «وخص بالشكر السيستاني»: a subject would stand inside the expression.
      return List.of();
    }
    int end = NounSubjects.nounPhraseEnd(sentence.roles(), cue);
    // «لم يتردد غراهام في وصف»
    boolean denial = cue.verb().lexeme().startsWith("لم ") || cue.verb().lexeme().startsWith("لا ");
    int head = cue.first() + (denial ? 2 : 1);
    if (head < cue.last()
        && !FunctionWords.isFunctionWord(sentence.word(head).folded())
        && sentence.word(head).form().readings().stream().allMatch(r -> r.particle() == 0)) {
      end = Math.min(end, cue.last());
    }
    while (head < end && isPassedOver(sentence, cue, head)) {
      head++;
    }
    if (head < end && sentence.word(head).folded().equals(Offices.IN_THE_NAME_OF)) {
      return List.of();
    }
    if (head < end && VerbObjects.isAddressed(sentence, cue, head)) {
      return List.of();
    }
    if (head == cue.first() + 3 && Counted.isEach(sentence.word(head - 2))) {
      List<Speaker> each = Counted.each(sentence, head);
      if (!each.isEmpty()) {
        return each;
      }
    }
    if (head >= end
        || Counted.isPeopleCounted(sentence, head)
        || Counted.isCounted(sentence, cue, head)) {
      return head >= end ? List.of() : UnknownSpeakers.at(sentence, head, end);
    }
    int named = head;
    boolean object =
        sentence.roles().participants().stream()
            .anyMatch(p -> p.first() == named && objects.isBodyOfOtherGender(sentence, cue, p));
    if (object) {
      return List.of();
    }
    // «"..."، يقول الطبيب»: the content stands before.
    boolean hasContent =
        cue.complementAt() > cue.last()
            || sentence.quotes().endingBefore(cue.first(), 2) != null
            || Complements.closes(sentence.roles(), cue);
    Optional<Participant> chosen =
        nouns.subject(sentence.roles(), cue.first(), hasContent, head, end);
    if (chosen.isPresent() && objects.isObject(sentence, cue, chosen.get())) {
      // «عاتب شيوخ القبيلة السراج», «عاتب السراج»
      int first = chosen.get().first();
      if (objects.isBehindStrangers(sentence, cue, chosen.get())) {
        return UnknownSpeakers.at(sentence, head, first);
      }
      return head + 1 < first
              && !VerbUse.isInRelative(sentence.roles(), cue.first())
              && UnknownSpeakers.isOvertSubject(sentence, head, first, true)
          ? UnknownSpeakers.at(sentence, head, first)
          : List.of();
    }
    if (chosen.isPresent()
        && agreement.agrees(sentence.word(cue.first()), chosen.get().actorId())) {
      return withConjuncts(sentence, chosen.get());
    }
    if (cue.verb().lexeme().equals("اتهم")
        && !sentence.roles().traits(cue.first()).withObject()
        && VerbObjects.isAccused(sentence, head, end)) {
      return List.of();
    }
    // «عبر مغردون عن امتعاضهم», «فيتهمه نواب»: only a subject stands there.
    boolean nounIsSubject =
        hasContent
            || head < cue.last()
            || head == cue.first() + 1 && sentence.roles().traits(cue.first()).withObject()
            || SpeakerNouns.isSubjectPlural(sentence.word(head));
    return chosen.isPresent() || UnknownSpeakers.isOvertSubject(sentence, head, end, nounIsSubject)
        ? UnknownSpeakers.at(sentence, head, end, hasContent)
        : List.of();
  }

  /** Marks and adverbs, and «كل من» before several subjects. */
  private static boolean isPassedOver(SpokenSentence sentence, Cue cue, int at) {
    Word word = sentence.word(at);
    if (word.isPunctuation()) {
      return true;
    }
    String folded = word.folded();
    int first = cue.first() + 1;
    return isObjectBefore(sentence, cue, at)
        || SpeakerNouns.isAdverb(word)
            && !Counted.isPeopleCounted(sentence, at)
            && !Counted.isCounted(sentence, cue, at)
        || at == first
            && (folded.equals("كل") || folded.equals("كلا"))
            && Counted.isFrom(sentence, at + 1)
        || at == first + 1
            && Counted.isFrom(sentence, at)
            && at > 0
            && Counted.isEach(sentence.word(at - 1));
  }

  /** «أثنى عليه المتحدثون», «دعا إلى الاستفتاء ناشطون»: the object before the subject. */
  private static boolean isObjectBefore(SpokenSentence sentence, Cue cue, int at) {
    if (cue.last() > cue.first() || at + 1 >= sentence.size()) {
      return false;
    }
    Word word = sentence.word(at);
    Word next = sentence.word(at + 1);
    if (at == cue.first() + 1 && SpeakerNouns.isPrepositionWithPronoun(word.folded())) {
      return SpeakerNouns.isPerson(next.folded())
          || SpeakerNouns.isSubjectPlural(next)
          || sentence.roles().isNamed(at + 1);
    }
    for (int i = at + 1; i < Math.min(cue.first() + 5, sentence.size()); i++) {
      if (sentence.word(i).isPunctuation()
          || sentence.roles().opensContent(i)
          || sentence.roles().isNamed(i)) {
        return false;
      }
      if (SpeakerNouns.isSubjectPlural(sentence.word(i))) {
        return FunctionWords.in(FunctionWords.PREPOSITIONS, sentence.word(cue.first() + 1).folded())
            && !FunctionWords.in(FunctionWords.PREPOSITIONS, sentence.word(i - 1).folded());
      }
    }
    return false;
  }

  static List<Speaker> withConjuncts(SpokenSentence sentence, Participant chosen) {
    return sentence.roles().withConjuncts(chosen).stream().map(sentence::speaker).toList();
  }
}
