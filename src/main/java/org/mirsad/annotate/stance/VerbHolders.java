package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;

/**
 * Whose position a finite verb tells: «ترفض مصر» (Egypt rejects) its subject's, «وقّع ممثلون عن
 * الجيش» (delegates of the army signed) theirs whom the subject stands for, of a verb whose subject
 * is dropped his whom it carries over.
 */
final class VerbHolders {
  /** «تعود إلى صفقة قديمة»: verbs of things as well, whose letters are another verb's too. */
  private static final Set<String> RETURNING = Set.of("عاد", "رجع");

  private static final Set<String> WHO =
      Set.of("من", "لمن", "ممن", "بمن", "ومن", "الذين", "والذين");

  /** Particles behind which a verb tells what is wanted of somebody, who may be another. */
  private static final Set<String> INFINITIVE =
      Set.of("ان", "بان", "لان", "وان", "وبان", "كي", "لكي", "حتي", "الا", "والا", "بالا");

  /** What somebody else has asked or offered. */
  private static final Set<String> ANSWERED =
      Set.of("طلب", "طلبات", "عرض", "مقترح", "اقتراح", "دعوه", "دعوات", "مطالب", "مبادره", "مطلب");

  /** «إنه», «بأنها»: pronouns that open what somebody says. */
  private static final Set<String> HE =
      Set.of("انه", "انها", "بانه", "بانها", "لانه", "لانها", "لكنه", "لكنها", "كانه", "كانها");

  private static final Set<String> OPENS = Set.of("ان", "وان", "بان", "لكن", "ولكن");

  private static final Set<String> WAS = Set.of("كان", "كانت");

  private static final Set<String> WILL_NOT = Set.of("لن", "ولن", "فلن");

  private final Passage passage;
  private final Knowledge knowledge;
  private final SentenceRoles roles;
  private final SpeakerHolders speakers;
  private final VerbSubjects subjects;
  private final DroppedSubjects dropped;
  private final Companions companions;
  private final Couples couples;
  private final StateOrgans organs;
  private final Concord concord;
  private final GoverningBodies bodies;
  private final PositionOwners positions;
  private final DocumentAuthors documents;

  VerbHolders(
      Passage passage,
      Knowledge knowledge,
      SpeakerHolders speakers,
      VerbSubjects subjects,
      DroppedSubjects dropped) {
    this.passage = passage;
    this.knowledge = knowledge;
    this.roles = passage.roles();
    this.speakers = speakers;
    this.subjects = subjects;
    this.dropped = dropped;
    this.companions = new Companions(passage);
    this.couples = new Couples(passage, knowledge);
    this.organs = new StateOrgans(passage, knowledge);
    this.concord = new Concord(passage);
    this.bodies = new GoverningBodies(passage, knowledge);
    this.positions = new PositionOwners(passage, subjects);
    this.documents = new DocumentAuthors(passage, subjects);
  }

  Holders of(FrameHit frame, IssueHit issue) {
    if (frame.first() > 0 && WHO.contains(passage.word(frame.first() - 1).folded())) {
      return Holders.NOBODY;
    }
    if (isOfOthersText(frame.first())) {
      return Holders.NOBODY;
    }
    List<Participant> positioned = positions.of(frame.first());
    if (!positioned.isEmpty()) {
      return Holders.of(positioned, "genitive", Holders.SPOKEN);
    }
    List<Participant> authors = documents.of(frame.first());
    if (!authors.isEmpty()) {
      return Holders.of(authors, "author", Holders.SPOKEN);
    }
    if (subjects.isOfAddressee(frame.first())) {
      List<Participant> topic = subjects.named(frame.first());
      boolean unknown = topic.isEmpty() && subjects.isOfUnknown(frame.first());
      Holders going = unknown ? Holders.NOBODY : carried(frame);
      return topic.isEmpty() ? going : Holders.of(topic, "verb-subject", 1);
    }
    Holders named = ofSubject(frame);
    return named.isNobody()
        ? source(frame)
        : named.and(companions.of(frame, issue, named), "companion");
  }

  private Holders ofSubject(FrameHit frame) {
    Word verb = passage.word(frame.first());
    List<Participant> named =
        PassiveVoice.isMarked(verb) ? List.of() : subjects.named(frame.first());
    if (!named.isEmpty()) {
      // «وقع ممثلو الحكومة الإثيوبية وجبهة تيغراي»: the first of them is named by an adjective.
      List<Participant> sending = subjects.delegating(frame.first());
      if (sending.size() > named.size() && sending.containsAll(named)) {
        return Holders.of(sending, "delegates", Holders.SPOKEN);
      }
      List<Participant> all = new ArrayList<>(named);
      partner(frame.first(), named).ifPresent(all::add);
      // «جددت مصر مطالبتها إسرائيل ب…»: behind a pronoun stands whom she asks.
      boolean own = roles.traits(frame.last()).withObject();
      if (frame.last() > frame.first() && !isAnswer(frame) && !own) {
        // «أكد الملك دعم الأردن لحل الدولتين»: whose support it is that he affirms.
        roles.genitive(frame.last()).filter(p -> !p.byAdjective()).ifPresent(all::add);
      }
      return Holders.of(all, "verb-subject", 1);
    }
    List<Participant> two = PassiveVoice.isMarked(verb) ? List.of() : couples.of(frame.first());
    if (!two.isEmpty()) {
      return Holders.of(two, "couple", Holders.SPOKEN);
    }
    List<Participant> governed = bodies.of(frame.first());
    if (!governed.isEmpty()) {
      return Holders.of(governed, "governing-body", Holders.SPOKEN);
    }
    List<Participant> sending = subjects.delegating(frame.first());
    if (!sending.isEmpty()) {
      return Holders.of(sending, "delegates", Holders.SPOKEN);
    }
    Optional<Participant> byAgent = roles.byAgent(frame.last());
    if (byAgent.isPresent()) {
      return Holders.of(List.of(byAgent.get()), "by-agent", 1);
    }
    if (PassiveVoice.isOf(verb)) {
      return isRuledOut(frame.first())
          ? speakers.speaker(frame.first(), "ruled-out")
          : Holders.NOBODY;
    }
    List<Participant> state = passage.organSubject(frame.first());
    if (!state.isEmpty()) {
      return Holders.of(withJoinedAdjectives(state), "adjective-subject", Holders.SPOKEN);
    }
    List<Participant> organ = organs.of(frame.first());
    if (!organ.isEmpty()) {
      return Holders.of(organ, "organ-subject", Holders.SPOKEN);
    }
    List<Participant> among = subjects.among(frame.first());
    if (among.isEmpty()) {
      among = subjects.oneOfThose(frame.first());
    }
    if (!among.isEmpty()) {
      return Holders.of(among, "of-many", Holders.SPOKEN);
    }
    if (isOfWhoever(frame.first())) {
      return Holders.NOBODY;
    }
    return speakers.named(frame.first()).orElseGet(() -> carried(frame));
  }

  /** «دعا بيان البعثة السلطات المصرية»: a text of somebody outside the list speaks. */
  private boolean isOfOthersText(int verb) {
    int owner = verb + 2;
    return owner < roles.words().size()
        && !passage.word(owner).isPunctuation()
        && !roles.isNamed(verb + 1)
        && !roles.isNamed(owner)
        && VerbSubjects.DOCUMENTS.contains(passage.word(verb + 1).folded())
        && passage.word(owner).form().hasArticle()
        && !roles.traits(owner).adjective()
        && roles.participants().stream()
            .noneMatch(p -> p.first() == owner || p.byAdjective() && p.first() == owner + 1);
  }

  /** «اتفق الرئيسان الروسي بوتين والتركي أردوغان»: the other one of two whom a dual announces. */
  private Optional<Participant> partner(int verb, List<Participant> named) {
    int next = verb + 1;
    boolean two =
        named.size() == 1
            && named.get(0).first() == next
            && passage.word(next).form().hasArticle()
            && passage.word(next).folded().endsWith("ان");
    return roles.participants().stream()
        .filter(p -> two && p.first() == named.get(0).last() + 1 && !p.byAdjective())
        .filter(p -> passage.word(p.first()).folded().startsWith("و"))
        .findFirst();
  }

  /** «الجانبان السعودي والروسي»: the states of adjectives joined to that of the subject. */
  private List<Participant> withJoinedAdjectives(List<Participant> states) {
    List<Participant> all = new ArrayList<>(states);
    for (Participant participant : roles.participants()) {
      Participant last = all.get(all.size() - 1);
      boolean joined =
          last.byAdjective()
              && participant.byAdjective()
              && participant.first() == last.last() + 1
              && passage.word(participant.first()).folded().startsWith("و");
      if (joined) {
        all.add(participant);
      }
    }
    return all;
  }

  /** «لن يُطرح حل البرلمان»: who says so will not have it. */
  private boolean isRuledOut(int verb) {
    return verb > 0 && WILL_NOT.contains(passage.word(verb - 1).folded());
  }

  /** «من أراد السلام», «مرسوم يعترف ب…»: the subject is whoever, or the noun just before. */
  boolean isOfWhoever(int verb) {
    int at = verb - 1;
    while (at > 0 && (roles.traits(at).negation() || WAS.contains(passage.word(at).folded()))) {
      at--; // «مفاوضات لا تعيد», «رحلة كان يسعى»
    }
    if (at < 0) {
      return false;
    }
    Word before = passage.word(at);
    boolean who = WHO.contains(before.folded());
    boolean noun =
        !before.isPunctuation()
            && !roles.traits(at).functionWord()
            && !roles.isNamed(at)
            && before.form().isKnown()
            && !before.form().mayBeVerb()
            && !before.form().hasArticle()
            && !roles.traits(at).adverb()
            && !roles.traits(at).withObject();
    return who || noun && !roles.traits(verb).mayBeJoined();
  }

  /** «نسبت بكين الهجوم لناشطين يناضلون من أجل …»: what several do, no single state or person. */
  private boolean isOfSeveralOthers(int verb, List<Participant> carried) {
    return subjects.isOfSeveral(verb)
        && carried.size() == 1
        && knowledge.actors().get(carried.get(0).actorId()).type() != Actor.Type.GROUP
        && knowledge.actors().get(carried.get(0).actorId()).type() != Actor.Type.BODY;
  }

  /** «رفض طلب تركيا»: what one answers to is another's. */
  private boolean isAnswer(FrameHit frame) {
    return isAnswer(passage, frame);
  }

  static boolean isAnswer(Passage passage, FrameHit frame) {
    String last = passage.word(frame.last()).folded();
    return ANSWERED.stream().anyMatch(last::endsWith);
  }

  private Holders carried(FrameHit frame) {
    List<Participant> carried = dropped.of(frame.first());
    // Whom the sentence before spoke of, a verb without a subject means one time in ten.
    boolean strange = carried.stream().noneMatch(p -> dropped.isNamedHere(p.actorId()));
    strange |= carried.stream().anyMatch(p -> isHers(frame) && isMan(p.actorId()));
    strange |= isBehindAccusative(frame.first());
    return strange || isSubordinate(frame.first()) || isOfSeveralOthers(frame.first(), carried)
        ? Holders.NOBODY
        : Holders.of(carried, "carried-subject", Holders.CARRIED);
  }

  /** «إن طرفاً سياسياً يريد إسقاط الحكومة»: the topic is some one the speaker does not name. */
  private boolean isBehindAccusative(int verb) {
    boolean accusative =
        verb > 1
            && !passage.word(verb).folded().startsWith("و")
            && passage.word(verb - 1).hasFathatan();
    for (int i = verb - 2; accusative && i >= Math.max(0, verb - 3); i--) {
      if (SentenceRoles.isComplementizer(passage.word(i))
          || OPENS.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** «وتقر التعديلات حالة الطوارئ»: a verb that tells of no man. */
  private boolean isHers(FrameHit frame) {
    String lexeme = Folding.fold(frame.frame().lexeme().split(" ")[0]);
    List<Reading> all =
        passage.word(frame.first()).form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3 && r.number() == 1)
            .toList();
    // «تعود» (she returns), which could also be «تعوّد» (he got used to)
    List<Reading> own =
        RETURNING.contains(lexeme)
            ? all.stream().filter(r -> r.lemma().equals(lexeme)).toList()
            : List.of();
    List<Reading> singular = own.isEmpty() ? all : own;
    return !singular.isEmpty() && singular.stream().allMatch(Reading::feminine);
  }

  private boolean isMan(String actorId) {
    Actor actor = knowledge.actors().get(actorId);
    return actor.type() == Actor.Type.PERSON && !actor.feminine();
  }

  /** «أوصى الجيش بأن يرفع الطوارئ», «حتى تصدر الميزانية»: what others may do one day. */
  private boolean isSubordinate(int verb) {
    // «غادر من دون أن يوقع»: the one who left.
    boolean without = verb > 1 && FrameChains.WITHOUT.contains(passage.word(verb - 2).folded());
    int before = verb > 1 && passage.word(verb - 1).opensQuote() ? verb - 2 : verb - 1;
    return verb > 0 && !without && INFINITIVE.contains(passage.word(before).folded());
  }

  /** Of a verb whose subject is no actor the speaker holds nothing, but for set phrases. */
  private Holders source(FrameHit frame) {
    boolean phrase = frame.frame().partOfSpeech() == SentimentEntry.Class.EXPR && !frame.derived();
    // «قال إنه يقدم مصالحه»: what is done is as often told of another.
    boolean deed = FrameObjects.DEEDS.contains(frame.frame().kind());
    if (!phrase && isOfWhoever(frame.first()) && !deed) {
      return speakers.speakerOrSource(frame.first());
    }
    if (phrase && deed) {
      return Holders.NOBODY; // «التسويق له سيفسح المجال لعودة …»: what a thing does
    }
    if (phrase || !deed && isOfPronoun(frame.first())) {
      return concordant(frame, speakers.speakerOrSource(frame.first()));
    }
    return concordant(frame, speakers.ofVerb(frame.first()));
  }

  /** «توعد بايدن المملكة لأنها أيدت الخفض»: not him whose gender the verb has not. */
  private Holders concordant(FrameHit frame, Holders speaker) {
    return !frame.isVerb() || speaker.ids().stream().allMatch(s -> concord.maySay(frame.first(), s))
        ? speaker
        : Holders.NOBODY;
  }

  /** «قال منصور إنه يتطلع إلى»: the pronoun is the speaker's where nothing else is known of it. */
  private boolean isOfPronoun(int verb) {
    if (verb == 0) {
      return false;
    }
    return FunctionWords.in(HE, passage.word(verb - 1).folded());
  }
}
