package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;

/**
 * Finds whom a verb's object names: an actor, the owner of the thing named, or him whom a pronoun
 * means.
 *
 * <p>«انتقد ماكرون السياسة الأمريكية» (Macron criticised American policy) blames the United States,
 * the owner of the policy; «ندد باغتيال هنية» (condemned the assassination of Haniyeh) does not
 * blame the victim.
 */
final class ObjectFinder {
  /** Weaker words («رحب») speak of the thing, not of its owner. */
  private static final double OWNER_STRENGTH = 0.6;

  private static final Set<String> RESUMING = Set.of("فيها", "فيه", "خلالها", "خلاله");

  /** «امتدح السيناتور الجمهوري غراهام الرئيس»: right behind the verb it is he who speaks. */
  private static final Set<String> SPEAKERS =
      Set.of(
          "w:سيناتور",
          "w:سناتور",
          "n:سفير",
          "n:مستشار",
          "n:نائب",
          "n:صحيفه",
          "n:صحفي",
          "n:ناشط",
          "n:كاتب",
          "n:محلل",
          "n:ناطق",
          "n:متحدث",
          "w:قيادي",
          "n:باحث",
          "n:مسؤول",
          "n:عضو",
          "n:خبير",
          "n:ممثل",
          "n:مبعوث",
          "n:قناه",
          "n:موقع",
          "n:امين",
          "n:رئيس",
          "n:زعيم",
          "n:وزير",
          "n:قائد",
          "n:مدير",
          "n:مندوب",
          "n:نقيب",
          "n:مفوض",
          "n:ناقد",
          "n:معارض");

  /** Bodies and texts that judge. */
  private static final Set<String> JUDGING =
      Set.of(
          "n:حكومه",
          "w:رئاسه",
          "n:اداره",
          "n:قياده",
          "n:بيان",
          "n:تقرير",
          "n:خطاب",
          "n:دبلوماسيه",
          "n:وزاره",
          "n:سلطه",
          "n:معارضه",
          "n:وفد",
          "n:مصدر");

  /** Verbs that direct blame or praise at somebody. */
  private static final Set<String> DIRECTING =
      Set.of("v:وجه", "v:ساق", "v:كال", "v:القي", "v:صب", "v:شن", "v:اطلق", "v:رفع", "v:سدد");

  /** «حمل أوباما المسؤولية»: verbs whose own noun stands behind their object. */
  private static final Set<String> CHARGING = Set.of("v:حمل", "v:اتهم");

  /** «أثنى ترامب على أداء», «طعنت موسكو في نزاهة»: who stands before the preposition judges. */
  private static final Set<String> INDIRECT =
      Set.of("v:اثني", "v:طعن", "v:شكك", "v:اشاد", "v:نوه", "v:اعترض", "v:احتج", "v:تحفظ");

  /** What somebody suffers: «ما تعرض له», «ما لحق به». */
  private static final Set<String> BEFALLING =
      Set.of(
          "v:تعرض", "v:لحق", "v:اصاب", "v:حل", "v:طال", "v:عاني", "v:قاسي", "v:كابد", "v:تكبد",
          "v:لقي", "v:لاقي", "v:الم", "v:مس");

  /** How far behind an object that is no actor another is joined to it, in words. */
  private static final int NEAR = 3;

  /** How an object was found. */
  enum How {
    OBJECT,
    OWNER,
    /** As whose deed the thing is that is taken up: «القرار». */
    DEED,
    PRONOUN
  }

  /** The actors an object names, and how. */
  record Found(List<Participant> participants, How how) {}

  private static final Found NONE = new Found(List.of(), How.OBJECT);

  private final Passage passage;
  private final SentenceRoles roles;
  private final Owners owners;
  private final ObjectPhrases phrases;
  private final ObjectNames names;
  private final OwnSubjects ownSubjects;
  private final JoinedObjects joined;
  private final CommonSubjects commonSubjects;
  private final UnnamedJudges unnamed;

  ObjectFinder(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.owners = new Owners(passage);
    this.phrases = new ObjectPhrases(passage);
    this.names = new ObjectNames(passage);
    this.ownSubjects = new OwnSubjects(passage);
    this.joined = new JoinedObjects(passage, owners);
    this.commonSubjects = new CommonSubjects(passage);
    this.unnamed = new UnnamedJudges(passage);
  }

  Found find(SentimentIndex.Hit hit, List<Participant> agents) {
    Set<String> attachments = attachments(hit);
    Optional<Participant> pronoun =
        passage
            .pronounObject(hit.first(), agents)
            .or(
                () ->
                    agents.isEmpty()
                        ? Optional.empty()
                        : passage.freePronoun(hit.last() + 1, agents));
    if (pronoun.isPresent() && isKinOf(pronoun.get())) {
      return NONE; // «هاجموا نجل الرئيس واتهموه بالكذب»
    }
    if (pronoun.isPresent() && attachments.contains(Participant.DIRECT)) {
      return new Found(List.of(pronoun.get()), How.PRONOUN);
    }
    Optional<Participant> hung = passage.hungPronouns().object(hit.last() + 1, attachments, agents);
    if (hung.isPresent()) {
      return new Found(List.of(hung.get()), How.PRONOUN);
    }
    Found judged = judgedByUnnamed(hit, agents);
    if (!judged.participants().isEmpty()) {
      return judged;
    }
    // «تقدم المستشار الأمريكي بالشكر إلى قطر»: what stands before «بالشكر» is the subject.
    boolean hangs =
        ObjectPhrases.hasProclitic(passage.word(hit.last()), 'ب')
            || hit.last() > hit.first() + 1 && passage.word(hit.last() - 1).folded().equals("علي");
    boolean split =
        roles.participants().stream()
            .filter(p -> !p.byAdjective() || !hangs)
            .anyMatch(p -> p.first() > hit.first() && p.last() < hit.last() && !agents.contains(p));
    List<Participant> here = here(agents);
    int head = split ? phrases.head(hit.first(), attachments, here) : -1;
    head = head < 0 ? phrases.head(behindAttribute(hit), attachments, here) : head;
    boolean spokesman =
        agents.isEmpty()
            && head == hit.last() + 1
            && head < roles.words().size()
            && passage.word(head).form().hasAny(SPEAKERS);
    boolean ownerToo =
        !spokesman
            && (hit.entry().strength() >= OWNER_STRENGTH
                || isWhatSomebodyDid(head)
                || isCongratulatedPeople(hit, head));
    Found found = head < 0 ? NONE : found(head, agents, ownerToo);
    boolean named =
        found.participants().isEmpty()
            && hit.last() > hit.first()
            && Topics.isNominal(passage.word(hit.last()))
            && !roles.isVerbHere(hit.last());
    if (named) {
      // «أثنى على الجهود التي تبذلها المملكة»: the expression holds the thing praised itself.
      boolean his = passage.word(hit.last()).form().readings().stream().allMatch(Reading::pronoun);
      return owners
          .of(hit.last(), agents)
          .filter(p -> !here.contains(p) && (his || p.first() > hit.last()))
          .filter(p -> !p.byAdjective() || holdsAttachment(hit))
          .map(p -> new Found(besides(p, agents), How.OWNER))
          .map(one -> withJoined(one, hit.last(), hit, agents)) // «جهود مصر ومواقف فرنسا»
          .orElse(NONE);
    }
    return head < 0 || spokesman ? found : withJoined(found, head, hit, agents);
  }

  /**
   * Where the object begins of a verb of judging whose subject is an office or body outside the
   * list, or -1.
   */
  int headBehindUnnamed(SentimentIndex.Hit hit) {
    int verb = hit.verb(roles);
    return roles.isVerbHere(verb) ? unnamed.object(verb, hit.last(), attachments(hit.entry())) : -1;
  }

  /** Whether a verb's subject is outside the list, whoever of the list is taken for it. */
  boolean isJudgedByUnnamed(SentimentIndex.Hit hit, List<Participant> agents) {
    int head = headBehindUnnamed(hit);
    return head >= 0 && agents.stream().noneMatch(a -> isHere(a) && a.first() < head);
  }

  /** «انتقدت الوزارة سياسة ترامب»: the only one named is judged, whoever else could. */
  private Found judgedByUnnamed(SentimentIndex.Hit hit, List<Participant> agents) {
    if (!isJudgedByUnnamed(hit, agents)) {
      return NONE;
    }
    int head = headBehindUnnamed(hit);
    boolean attacks = hit.entry().effects().containsKey(SentimentEntry.Role.AGENT);
    boolean ownerToo =
        attacks
            || hit.entry().strength() >= OWNER_STRENGTH
            || isWhatSomebodyDid(head)
            || Forces.isForce(passage.word(head))
            || Organs.isOrgan(passage.word(head));
    return withJoined(found(head, List.of(), ownerToo), head, hit, List.of());
  }

  private boolean isHere(Participant participant) {
    return roles.participants().contains(participant);
  }

  /** Whether a relative's name leads to somebody named before. */
  private boolean isKinOf(Participant named) {
    int before = named.first() - 1;
    while (before > 0 && passage.isTitle(before)) {
      before--;
    }
    return before >= 0 && roles.participants().contains(named) && owners.isKin(before);
  }

  /** Not «غضب الشارع العراقي من الصحيفة», where whom it is about stands behind a preposition. */
  private boolean holdsAttachment(SentimentIndex.Hit hit) {
    Set<String> attachments = attachments(hit.entry());
    if (attachments.contains(Participant.DIRECT)) {
      return true;
    }
    for (int i = hit.first() + 1; i <= hit.last(); i++) {
      String folded = passage.word(i).folded();
      if (attachments.contains(folded) || attachments.contains(folded.substring(0, 1))) {
        return true;
      }
    }
    return false;
  }

  /** «توجه بالشكر الجزيل إلى مصر»: the adjective belongs to the expression's noun. */
  private int behindAttribute(SentimentIndex.Hit hit) {
    int next = hit.last() + 1;
    boolean attribute =
        hit.last() > hit.first()
            && next < roles.words().size()
            && passage.word(hit.last()).form().hasArticle()
            && passage.word(next).form().hasArticle()
            && roles.traits(next).adjective()
            && !roles.isParticipant(next)
            && !roles.isVerbHere(hit.last());
    return attribute ? next : hit.last();
  }

  /** «هنأ البيت الأبيض الشعب المصري»: a people that is congratulated stands for its state. */
  private boolean isCongratulatedPeople(SentimentIndex.Hit hit, int head) {
    return head > hit.last()
        && hit.entry().lexeme().equals("هنأ")
        && passage.word(head).form().has("n:شعب");
  }

  /** «حيا ما أبدته الرياض من مرونة»: a deed told in full is praised as its doer's. */
  private boolean isWhatSomebodyDid(int head) {
    return head > 0
        && head + 1 < roles.words().size()
        && (passage.word(head).folded().equals("ما")
            || ObjectPhrases.RELATIVES.contains(passage.word(head).folded()))
        && passage.isFiniteVerb(head + 1);
  }

  /** «ندد بما تعرضت له النائبة من عنف»: whom it befell has not done it. */
  private boolean isWhatBefell(int head) {
    return head + 1 < roles.words().size()
        && NamingVerbs.WHAT.contains(passage.word(head).folded())
        && passage.word(head + 1).form().hasAny(BEFALLING);
  }

  /** «أشاد بالدور السعودي وبجهود المبعوث»: also whom the phrases joined to an object name. */
  private Found withJoined(
      Found found, int head, SentimentIndex.Hit hit, List<Participant> agents) {
    Set<String> attachments = attachments(hit);
    boolean ownerToo = hit.entry().strength() >= OWNER_STRENGTH;
    List<Participant> all = new ArrayList<>(found.participants());
    How how = found.how();
    for (int next : joined.heads(head, attachments)) {
      boolean covered = all.stream().anyMatch(p -> p.first() <= next && next <= p.last());
      boolean far = all.isEmpty() && (next > head + NEAR || roles.isParticipant(next - 1));
      Found more = covered || far ? NONE : found(next, agents, ownerToo);
      for (Participant participant : more.participants()) {
        boolean named = roles.participants().contains(participant) && participant.first() >= next;
        if (named && all.stream().noneMatch(p -> p.actorId().equals(participant.actorId()))) {
          how = all.isEmpty() ? more.how() : how;
          all.add(participant);
        }
      }
    }
    return new Found(all, how);
  }

  /** Whom a clause is about that a verb judges as a whole: «استغرب أن تستخدم مصر». */
  Optional<Participant> content(SentimentIndex.Hit hit, List<Participant> agents) {
    return joined.content(hit.last(), agents);
  }

  /**
   * «تستنكر العدوان الروسي», «وأشاد بالدور الذي أدته مصر»: what stands behind a verb of judging is
   * what it judges, unless it is a body or a text that may judge itself.
   */
  boolean isThingJudged(SentimentIndex.Hit hit, int verb) {
    int next = verb + 1;
    return hit.entry().voicedByAgent()
        && next < roles.words().size()
        && phrases.opensObject(next, attachments(hit))
        && !passage.word(next).form().hasAny(JUDGING);
  }

  /**
   * The subjects of a verb, without him whose thing its object is: «وأشاد بصمود السودان» has a
   * dropped subject.
   */
  List<Participant> subjects(SentimentIndex.Hit hit) {
    int verb = hit.verb(roles);
    List<Participant> subjects = passage.subjects(verb);
    if (subjects.isEmpty() || subjects.get(0).first() < verb) {
      return subjects;
    }
    boolean judges = hit.entry().voicedByAgent() || hit.entry().lexeme().equals("هاجم");
    int head = judges ? headBehindUnnamed(hit) : -1;
    if (head >= 0 && subjects.get(0).first() >= head) {
      return List.of();
    }
    if (ownSubjects.isSpokenByOther(verb, subjects.get(0)) || isGenitive(hit, subjects.get(0))) {
      return List.of();
    }
    Set<String> attachments = attachments(hit.entry());
    if (attachments.contains(Participant.DIRECT)) {
      boolean object = hit.last() == verb && commonSubjects.areBefore(verb, subjects.get(0));
      return object ? List.of() : subjects;
    }
    for (int i = verb + 1; i < subjects.get(0).first(); i++) {
      if (!roles.isParticipant(i) && phrases.opensObject(i, attachments)) {
        return List.of();
      }
    }
    return subjects;
  }

  /**
   * «ثمّن جهود الرئيس», «أسقط حكومة بارنييه»: the name is the genitive of the expression's noun.
   */
  boolean isGenitive(SentimentIndex.Hit hit, Participant behind) {
    Word last = passage.word(hit.last());
    return hit.last() > hit.verb(roles)
        && behind.first() == hit.last() + 1
        && Owners.isNoun(last)
        && !roles.isVerbHere(hit.last())
        && !last.form().hasArticle()
        && !last.folded().endsWith("ا")
        && (!roles.traits(hit.last()).adjective()
            || hit.last() == hit.verb(roles) + 1 && last.folded().endsWith("يه"))
        && last.form().readings().stream().noneMatch(Reading::pronoun);
  }

  /**
   * Whether the only name behind a verb of judging is its object: nothing but a preposition follows
   * that could be one.
   */
  boolean isRatherObject(SentimentIndex.Hit hit, List<Participant> agents) {
    if (!roles.participants().containsAll(agents)) {
      return false;
    }
    if (agents.size() == 1 && isResumed(hit.last() + 1, agents.get(0))) {
      return true;
    }
    if (isInside(hit, agents)) {
      return true;
    }
    if (agents.size() != 1
        || agents.get(0).first() != hit.last() + 1 && !isBehindForeignName(hit, agents.get(0))
        || hasPronoun(hit.first())
        || !attachments(hit.entry()).contains(Participant.DIRECT)) {
      return false;
    }
    int next = agents.get(0).last() + 1;
    if (next >= roles.words().size() || phrases.isByTongue(next) || phrases.isOnMedium(next)) {
      return false;
    }
    Word word = passage.word(next);
    boolean clitic =
        !word.isPunctuation()
            && !ObjectPhrases.isAdverbial(word)
            && word.folded().length() > 3
            && "بل".indexOf(word.folded().charAt(0)) >= 0
            && (word.form().isKnown()
                ? word.form().readings().stream().allMatch(r -> r.particle() != 0)
                : word.folded().startsWith("بال"));
    return clitic || word.folded().equals("علي");
  }

  /** «لكنه حمل أوباما المسؤولية», «شكر ميلوني على جهودها»: within the words of the expression. */
  private boolean isInside(SentimentIndex.Hit hit, List<Participant> agents) {
    Word last = passage.word(hit.last());
    boolean open =
        !last.form().isFunctionWord()
            && !FunctionWords.PREPOSITIONS.contains(last.folded())
            && (passage.word(hit.first()).form().has("v:اتهم")
                || !ObjectPhrases.hasProclitic(last, 'ب'));
    return agents.size() == 1
        && open
        && !passage.word(hit.first()).form().hasAny(INDIRECT)
        && attachments(hit.entry()).contains(Participant.DIRECT)
        && !hasPronoun(hit.first())
        && agents.get(0).first() > hit.first()
        && agents.get(0).last() < hit.last()
        && (agents.get(0).last() + 1 == hit.last()
                && passage.word(hit.first()).form().hasAny(CHARGING)
            || roles.traits(agents.get(0).last() + 1).isPreposition());
  }

  /** «الذي تتهمه أنقرة»: the object is written to the verb, the name behind is the subject. */
  boolean hasPronoun(int verb) {
    boolean any = false;
    for (Reading reading : passage.word(verb).form().readings()) {
      if (reading.partOfSpeech().isVerb() && !reading.pronoun()) {
        return false;
      }
      any |= reading.partOfSpeech().isVerb();
    }
    return any;
  }

  /** «اتهم وكيل الوزارة فيكرام ميسري باكستان»: a name no dictionary knows stands between. */
  private boolean isBehindForeignName(SentimentIndex.Hit hit, Participant participant) {
    int before = participant.first() - 1;
    return before > hit.last() + 1
        && !passage.word(before).isPunctuation()
        && !passage.word(before).form().isKnown()
        && !passage.word(before).form().hasArticle();
  }

  /** «كلمة شكر فيها الملك»: the pronoun takes up the noun before, the subject is dropped. */
  boolean isResumed(int index, Participant behind) {
    return behind.first() == index + 1
        && RESUMING.contains(passage.word(index).folded())
        && index > 1
        && !passage.word(index - 2).isPunctuation();
  }

  /** Whom the object of a verb names, or whose it is. */
  Found object(int verb, Set<String> attachments, List<Participant> agents) {
    int behind = agents.isEmpty() ? unnamed.object(verb, attachments) : -1;
    Found judged = behind < 0 ? NONE : found(behind, agents, true);
    if (!judged.participants().isEmpty()) {
      return judged; // «وصف النائب سياسة روسيا»
    }
    int head = phrases.head(verb, attachments, here(agents));
    return head < 0 ? NONE : found(head, agents, true);
  }

  /** Those named in this sentence: the places of others are words of the sentence before. */
  private List<Participant> here(List<Participant> agents) {
    return agents.stream().filter(roles.participants()::contains).toList();
  }

  /** Whom a noun's object names, or whose it is: «اتهامات لحكومة الصيد». */
  List<Participant> behind(int noun, Set<String> attachments) {
    int head = phrases.head(noun, attachments, List.of());
    if (head >= 0) {
      return found(head, List.of(), true).participants();
    }
    int verb = noun + 2;
    boolean directed =
        verb < roles.words().size()
            && roles.traits(noun + 1).relative()
            && passage.word(verb).form().hasAny(DIRECTING);
    if (!directed) {
      return List.of();
    }
    // «اللوم الذي وجهه النواب إلى روحاني»
    Set<String> hanging = new HashSet<>(attachments);
    hanging.remove(Participant.DIRECT);
    List<Participant> subjects = passage.subjects(verb);
    head = phrases.head(verb, hanging, subjects);
    return head < 0 ? List.of() : found(head, subjects, true).participants();
  }

  private Found found(int head, List<Participant> agents, boolean ownerToo) {
    if (isWhatBefell(head)) {
      return NONE;
    }
    List<Participant> both = new BothSides(passage).at(head);
    if (!both.isEmpty()) {
      return new Found(both, How.PRONOUN);
    }
    Optional<Participant> named = names.at(head, agents);
    if (named.isPresent()) {
      List<Participant> all =
          new ArrayList<>(
              roles.withConjuncts(named.get()).stream().filter(p -> !agents.contains(p)).toList());
      names.joinedOrgan(all).ifPresent(all::add);
      return new Found(all, How.OBJECT);
    }
    Optional<Participant> owner = ownerToo ? owners.of(head, agents) : Optional.empty();
    List<Participant> doers = ownerToo && owner.isEmpty() ? doers(head, agents) : List.of();
    if (!doers.isEmpty()) {
      return new Found(doers, How.DEED);
    }
    return owner
        .filter(p -> !agents.contains(p))
        .filter(p -> !(p.byAdjective() && PrivatePeople.isOf(passage, p)))
        .map(p -> new Found(besides(p, agents), How.OWNER))
        .orElse(NONE);
  }

  /** An owner and those joined to it, but for those who judge. */
  private List<Participant> besides(Participant owner, List<Participant> agents) {
    return new JoinedStates(passage)
        .of(owner).stream()
            .filter(p -> agents.stream().noneMatch(a -> a.actorId().equals(p.actorId())))
            .toList();
  }

  /** Whose deed is taken up, unless it is theirs who judge it. */
  private List<Participant> doers(int head, List<Participant> agents) {
    return passage.deedAgents(head).stream()
        .filter(d -> agents.stream().noneMatch(a -> a.actorId().equals(d.actorId())))
        .toList();
  }

  /** Also the preposition that ends an expression: «أخذ على». */
  private Set<String> attachments(SentimentIndex.Hit hit) {
    Set<String> attachments = attachments(hit.entry());
    String last = passage.word(hit.last()).folded();
    if (hit.last() == hit.first() || !FunctionWords.PREPOSITIONS.contains(last)) {
      return attachments;
    }
    Set<String> all = new HashSet<>(attachments);
    all.add(last);
    return all;
  }

  /** The entry's prepositions, folded, or the direct object. */
  static Set<String> attachments(SentimentEntry entry) {
    if (entry.objects().isEmpty()) {
      return Set.of(Participant.DIRECT);
    }
    Set<String> folded = new HashSet<>();
    entry.objects().forEach(o -> folded.add(Folding.fold(o)));
    return folded;
  }
}
