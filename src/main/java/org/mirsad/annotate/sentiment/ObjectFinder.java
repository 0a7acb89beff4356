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
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.Shifter;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;

/**
 * Finds whom a verb's object names: an actor, the owner of the thing named, or him whom a pronoun
 * means.
 *
 * <p>«انتقد ماكرون السياسة الأمريكية» (Macron criticised American policy) blames the United States,
 * the owner of the policy; «ندد باغتيال هنية» (condemned the assassination of Haniyeh) does not
 * blame the victim.
 */
final class ObjectFinder {
  private static final int REACH = 8;

  /** Weaker words («رحب») speak of the thing, not of its owner. */
  private static final double OWNER_STRENGTH = 0.6;

  /** The longest insertion between commas, in words. */
  private static final int INSERTION = 16;

  private static final Set<String> INSERTIONS =
      Set.of("وقد", "الذي", "التي", "الذين", "وهو", "وهي", "في", "من", "خلال", "بعد", "عقب", "علي");

  /** Adverbials that look like an object with «ب». */
  private static final Set<String> ADVERBIALS =
      Set.of(
          "بساعات", "بايام", "بيوم", "بيومين", "بشهر", "باسبوع", "بشده", "بقوه", "بوضوح", "باشد",
          "بحراره", "باسم", "بدوره", "بدورها");

  private static final Set<String> RESUMING = Set.of("فيها", "فيه", "خلالها", "خلاله");

  private static final Set<String> SPOKESMEN =
      Set.of(
          "n:ناطق",
          "n:متحدث",
          "n:رئيس",
          "n:زعيم",
          "n:عضو",
          "n:قيادي",
          "n:وزير",
          "n:امين",
          "n:نائب",
          "n:مستشار",
          "n:مدير");

  /** «امتدح السيناتور الجمهوري غراهام الرئيس»: right behind the verb it is he who speaks. */
  private static final Set<String> SPEAKERS =
      Set.of(
          "n:سيناتور",
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
          "n:قيادي",
          "n:باحث",
          "n:مسؤول",
          "n:عضو",
          "n:خبير",
          "n:ممثل",
          "n:مبعوث",
          "n:قناه",
          "n:موقع");

  private static final Set<String> POSTED =
      Set.of("n:سفير", "n:سفاره", "n:قنصل", "n:قنصليه", "n:ممثل", "n:ممثليه", "n:مندوب", "n:مقيم");

  /** How many words a title outside the list of offices may have. */
  private static final int TITLE = 5;

  private static final Set<String> TITLES =
      Set.of("n:سيد", "n:اخ", "n:صديق", "n:شيخ", "n:حليف", "n:نظير", "n:سمو", "n:فخامه", "n:زميل");

  private static final Set<String> PEOPLE =
      Set.of("n:شقيق", "n:اشقاء", "n:اخوه", "n:اصدقاء", "n:قياده", "n:شعب", "p:شقيق", "w:اشقاء");

  /** «حمل أوباما المسؤولية»: verbs whose own noun stands behind their object. */
  private static final Set<String> CHARGING = Set.of("v:حمل", "v:اتهم");

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

  ObjectFinder(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.owners = new Owners(passage);
  }

  Found find(SentimentIndex.Hit hit, List<Participant> agents) {
    Set<String> attachments = attachments(hit.entry());
    Optional<Participant> pronoun = passage.pronounObject(hit.first(), agents);
    if (pronoun.isPresent() && attachments.contains(Participant.DIRECT)) {
      return new Found(List.of(pronoun.get()), How.PRONOUN);
    }
    boolean split =
        roles.participants().stream()
            .anyMatch(p -> p.first() > hit.first() && p.last() < hit.last() && !agents.contains(p));
    List<Participant> here = here(agents);
    int head = split ? head(hit.first(), attachments, here) : -1;
    head = head < 0 ? head(hit.last(), attachments, here) : head;
    boolean spokesman =
        agents.isEmpty()
            && head == hit.last() + 1
            && head < roles.words().size()
            && passage.word(head).form().hasAny(SPEAKERS);
    boolean ownerToo = !spokesman && hit.entry().strength() >= OWNER_STRENGTH;
    Found found = head < 0 ? NONE : found(head, agents, ownerToo);
    boolean named =
        found.participants().isEmpty()
            && hit.last() > hit.first()
            && Topics.isNominal(passage.word(hit.last()))
            && !roles.isVerbHere(hit.last());
    if (named) {
      // «أثنى على الجهود التي تبذلها المملكة»: the expression holds the thing praised itself.
      return owners
          .of(hit.last(), here)
          .filter(p -> !here.contains(p) && p.first() > hit.last())
          .map(p -> new Found(roles.withConjuncts(p), How.OWNER))
          .orElse(NONE);
    }
    return found;
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
    if (isSpokenByOther(verb)) {
      return List.of();
    }
    Set<String> attachments = attachments(hit.entry());
    if (attachments.contains(Participant.DIRECT)) {
      return subjects;
    }
    for (int i = verb + 1; i < subjects.get(0).first(); i++) {
      if (!roles.isParticipant(i) && opensObject(i, attachments)) {
        return List.of();
      }
    }
    return subjects;
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
    if (next >= roles.words().size()) {
      return false;
    }
    Word word = passage.word(next);
    boolean clitic =
        !word.isPunctuation()
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
            && (passage.word(hit.first()).form().has("v:اتهم") || !hasProclitic(last, 'ب'));
    return agents.size() == 1
        && open
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
    int head = head(verb, attachments, here(agents));
    return head < 0 ? NONE : found(head, agents, true);
  }

  /** Those named in this sentence: the places of others are words of the sentence before. */
  private List<Participant> here(List<Participant> agents) {
    return agents.stream().filter(roles.participants()::contains).toList();
  }

  /** Whom a noun's object names, or whose it is: «اتهامات لحكومة الصيد». */
  List<Participant> behind(int noun, Set<String> attachments) {
    int head = head(noun, attachments, List.of());
    return head < 0 ? List.of() : found(head, List.of(), true).participants();
  }

  private Found found(int head, List<Participant> agents, boolean ownerToo) {
    Optional<Participant> named = named(head, agents);
    if (named.isPresent()) {
      List<Participant> all =
          new ArrayList<>(
              roles.withConjuncts(named.get()).stream().filter(p -> !agents.contains(p)).toList());
      joinedOrgan(all).ifPresent(all::add);
      return new Found(all, How.OBJECT);
    }
    Optional<Participant> owner = ownerToo ? owners.of(head, agents) : Optional.empty();
    List<Participant> doers = ownerToo && owner.isEmpty() ? doers(head, agents) : List.of();
    if (!doers.isEmpty()) {
      return new Found(doers, How.DEED);
    }
    return owner
        .filter(p -> !agents.contains(p))
        .map(p -> new Found(roles.withConjuncts(p), How.OWNER))
        .orElse(NONE);
  }

  /** Whose deed is taken up, unless it is theirs who judge it. */
  private List<Participant> doers(int head, List<Participant> agents) {
    return passage.deedAgents(head).stream()
        .filter(d -> agents.stream().noneMatch(a -> a.actorId().equals(d.actorId())))
        .toList();
  }

  /** «التحالف الدولي والقوات العراقية»: a state's organ joined to the last one named. */
  private Optional<Participant> joinedOrgan(List<Participant> named) {
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int organ = named.get(named.size() - 1).last() + 1;
    return roles.participants().stream()
        .filter(p -> p.byAdjective() && p.first() == organ + 1)
        .filter(p -> roles.traits(organ).mayBeJoined() && Organs.isOrgan(passage.word(organ)))
        .findFirst();
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

  /** The first word of the object's noun phrase, or -1. */
  private int head(int verb, Set<String> attachments, List<Participant> agents) {
    int end = Math.min(roles.clauseEnd(verb), verb + 1 + REACH + spread(verb, agents));
    int i = behindAgent(verb, attachments, agents);
    if (agents.isEmpty() && attachments.contains(Participant.DIRECT) && isVerb(verb)) {
      i = behindOwnSubject(verb);
    }
    while (i < end) {
      Word word = passage.word(i);
      Optional<Participant> agent = covering(i, agents);
      int behind = behindInsertion(i);
      if (behind > i) {
        i = behind;
        end = Math.min(roles.words().size(), behind + REACH);
        continue;
      }
      if (agent.isPresent()) {
        i = agent.get().last() + 1;
      } else if (word.isPunctuation() || passage.shifts().covers(i, Shifter.Kind.INTENSIFIER)) {
        i++;
      } else if (opensObject(i, attachments) && !isSeat(i, verb)) {
        return FunctionWords.PREPOSITIONS.contains(word.folded()) ? i + 1 : i;
      } else if (FunctionWords.PREPOSITIONS.contains(word.folded())) {
        i += 2;
      } else {
        i = behindPhrase(i);
      }
    }
    return -1;
  }

  /**
   * «اتهم القيادي الإخواني محمد البلتاجي، …، الجيش»: the words between a verb and its subject are
   * his titles, no direct object.
   */
  private int behindAgent(int verb, Set<String> attachments, List<Participant> agents) {
    boolean passive = roles.byAgent(verb).filter(agents::contains).isPresent();
    if (agents.isEmpty() || passive || !attachments.contains(Participant.DIRECT)) {
      return verb + 1;
    }
    Participant agent = agents.get(agents.size() - 1);
    boolean behind = agent.first() > verb && !agent.byAdjective();
    for (int i = verb + 1; behind && i < agent.first(); i++) {
      boolean title =
          !passage.word(i).isPunctuation() && !passage.isFiniteVerb(i) && !roles.opensContent(i);
      behind = title;
    }
    return behind ? agent.last() + 1 : verb + 1;
  }

  /**
   * The index behind a word that is no object and what belongs to it: the rest of a name («لاتحاد
   * الشغل»), the genitive of a noun with a preposition («باسم الجبهة»).
   */
  private int behindPhrase(int index) {
    Optional<Participant> mention = mentionAt(index);
    if (mention.isPresent()) {
      return mention.get().last() + 1;
    }
    Word word = passage.word(index);
    boolean construct =
        !word.form().hasArticle()
            && word.form().isKnown()
            && word.form().readings().stream().allMatch(r -> r.particle() != 0 && !r.pronoun());
    return mentionAt(index + 1)
        .filter(p -> construct && p.isDirect())
        .map(p -> p.last() + 1)
        .orElse(index + 1);
  }

  /** «السفير الفلسطيني بتونس»: where somebody is posted who speaks. */
  private boolean isSeat(int index, int verb) {
    for (int i = Math.max(verb + 1, index - 2); i < index; i++) {
      if (passage.word(i).form().hasAny(POSTED)) {
        return mentionAt(index).filter(passage::isState).isPresent();
      }
    }
    return false;
  }

  /** «، وقد وقفت إلى جانبه، »: index behind the second comma, or the index itself. */
  private int behindInsertion(int comma) {
    if (!isComma(comma) || comma + 2 >= roles.words().size() || !opensInsertion(comma + 1)) {
      return comma;
    }
    for (int i = comma + 2; i < Math.min(roles.words().size() - 1, comma + INSERTION); i++) {
      if (isComma(i)) {
        return i + 1;
      }
    }
    return comma;
  }

  private boolean opensInsertion(int index) {
    return INSERTIONS.contains(passage.word(index).folded())
        || passage.word(index).form().hasAny(SPOKESMEN);
  }

  private boolean isComma(int index) {
    Word word = passage.word(index);
    return word.isPunctuation() && "،,".indexOf(word.mark()) >= 0;
  }

  private boolean isVerb(int index) {
    return passage.isVerb(index);
  }

  /**
   * «انتقدت المعارضة التركية أردوغان», «اتهم وكيل الوزارة فيكرام ميسري باكستان»: the words before
   * the name are a subject that is no actor.
   */
  private int behindOwnSubject(int verb) {
    int i = behindSpeaker(verb);
    boolean noun =
        i < roles.words().size()
            && Owners.isNoun(passage.word(i))
            && !roles.isNamed(i)
            && !passage.word(verb).form().readings().stream().allMatch(Reading::pronoun);
    if (!noun || !hasNameBehind(i)) {
      return i;
    }
    while (i < roles.words().size() && !roles.isNamed(i) && Owners.isNoun(passage.word(i))) {
      i++;
    }
    return i;
  }

  /** Whether somebody outside the list speaks by a verb: the actor behind it is its object. */
  private boolean isSpokenByOther(int verb) {
    Span span = passage.word(verb).span();
    for (Statement statement : passage.statements()) {
      if (statement.speakerId().isEmpty()
          && !statement.speakerSurface().isEmpty()
          && statement.verbSpan().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the name of a speaker outside the list and what is put behind it between commas. */
  private int behindSpeaker(int verb) {
    Span span = passage.word(verb).span();
    for (Statement statement : passage.statements()) {
      if (statement.speakerId().isEmpty() && statement.verbSpan().overlaps(span)) {
        String surface = statement.speakerSurface();
        for (int i = verb + 1; i < Math.min(roles.words().size(), verb + REACH); i++) {
          boolean last = surface.endsWith(passage.word(i).token().surface()) && !surface.isEmpty();
          if (last) {
            return i + 1 < roles.words().size() ? behindInsertion(i + 1) : i + 1;
          }
        }
      }
    }
    return verb + 1;
  }

  private boolean hasNameBehind(int index) {
    return roles.participants().stream()
        .anyMatch(
            p -> !p.byAdjective() && p.isDirect() && p.first() > index && p.first() <= index + 3);
  }

  /** How many words the agents take up. */
  private static int spread(int verb, List<Participant> agents) {
    return agents.stream()
        .filter(a -> a.first() > verb)
        .mapToInt(a -> a.last() - a.first() + 1)
        .sum();
  }

  private static Optional<Participant> covering(int index, List<Participant> participants) {
    return participants.stream().filter(p -> p.first() <= index && index <= p.last()).findFirst();
  }

  private boolean opensObject(int index, Set<String> attachments) {
    Word word = passage.word(index);
    Optional<Participant> mention = mentionAt(index);
    if (mention.isPresent()) {
      return attachments.contains(mention.get().attachment());
    }
    String folded = word.folded();
    if (ADVERBIALS.contains(folded)) {
      return false;
    }
    if (passage.isDeed(index) && word.form().isFunctionWord()) {
      // «وصف ما جرى بأنه», «ندد بما حدث»
      return "ذلكماهذا".contains(folded)
          ? attachments.contains(Participant.DIRECT)
          : attachments.contains(folded.substring(0, 1));
    }
    if (attachments.contains(folded)) {
      return index + 1 < roles.words().size();
    }
    for (String attachment : attachments) {
      boolean clitic =
          attachment.length() == 1
              && folded.startsWith(attachment)
              && folded.length() > 3
              && hasProclitic(word, attachment.charAt(0));
      if (clitic) {
        return true;
      }
    }
    return attachments.contains(Participant.DIRECT)
        && word.form().mayBeNominal()
        && !word.form().isFunctionWord()
        && (!word.form().isKnown()
            || word.form().readings().stream().anyMatch(r -> r.particle() == 0))
        && !SentenceRoles.isFiniteVerb(word);
  }

  private static boolean hasProclitic(Word word, char clitic) {
    return !word.form().isKnown()
        || word.form().readings().stream().anyMatch(r -> r.particle() == clitic);
  }

  private Optional<Participant> mentionAt(int index) {
    return roles.participants().stream()
        .filter(p -> p.first() == index && !p.byAdjective())
        .findFirst();
  }

  /** The actor the phrase names, perhaps behind a title: «المستشارة السابقة ميركل». */
  private Optional<Participant> named(int head, List<Participant> agents) {
    for (Participant participant : roles.participants()) {
      boolean starts = participant.first() <= head && head <= participant.last();
      if (starts && !agents.contains(participant) && !participant.byAdjective()) {
        return Optional.of(participant);
      }
    }
    return titled(head, agents);
  }

  /** «السيد ترامب», «إلى «أخيه العزيز» أردوغان», «للأشقاء في سلطنة عمان». */
  private Optional<Participant> titled(int head, List<Participant> agents) {
    boolean people = passage.word(head).form().hasAny(PEOPLE);
    for (Participant participant : roles.participants()) {
      boolean near = participant.first() > head && participant.first() <= head + TITLE;
      boolean fits = people || passage.isPerson(participant);
      if (near && fits && !participant.byAdjective() && !agents.contains(participant)) {
        return areTitles(head, participant.first(), people)
            ? Optional.of(participant)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean areTitles(int from, int to, boolean people) {
    for (int i = from; i < to; i++) {
      Word word = passage.word(i);
      boolean quote = word.isPunctuation() && "«»\"“”".indexOf(word.mark()) >= 0;
      boolean at = people && word.folded().equals("في");
      boolean title =
          !word.isPunctuation()
              && !passage.isFiniteVerb(i)
              && (word.form().hasAny(PEOPLE) || word.form().hasAny(TITLES));
      boolean attribute = i > from && word.form().hasArticle();
      if (!quote && !at && !title && !attribute) {
        return false;
      }
    }
    return true;
  }
}
