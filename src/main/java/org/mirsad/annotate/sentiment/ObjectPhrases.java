package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Shifter;
import org.mirsad.text.FunctionWords;

/**
 * Finds where the noun phrase begins that is the object of a verb, behind its subject and what is
 * said aside.
 *
 * <p>«اتهم وزير الخارجية، في بيان، إسرائيل» (the foreign minister accused, in a statement, Israel)
 * has its object behind the second comma.
 */
final class ObjectPhrases {
  private static final int REACH = 8;

  /** How many words the titles before a name may take. */
  private static final int TITLE = 3;

  /** Adverbials that look like an object with «ب». */
  private static final Set<String> ADVERBIALS =
      Set.of(
          "بساعات", "بايام", "بيوم", "بيومين", "بشهر", "باسبوع", "بشده", "بقوه", "بوضوح", "باشد",
          "بحراره", "باسم", "بدوره", "بدورها", "لصالح", "لفائده", "لمصلحه", "لحساب");

  /** «أشاد بما قدمته قطر»: a preposition written to the relative pronoun. */
  static final Set<String> RELATIVES = Set.of("بما", "لما");

  /** What one speaks by or on: «على منصة إكس», «عبر حسابه الرسمي», «على هامش القمة». */
  private static final Set<String> MEDIA =
      Set.of(
          "n:منصه",
          "n:صفحه",
          "n:حساب",
          "n:هامش",
          "n:موقع",
          "n:شاشه",
          "n:منبر",
          "n:تطبيق",
          "n:قناه",
          "w:تغريده",
          "w:تدوينه",
          "n:لقاء",
          "n:اثر");

  private static final Set<String> ON = Set.of("علي", "عبر", "في", "خلال");

  private static final Set<String> PLATFORMS =
      Set.of("اكس", "تويتر", "فيسبوك", "انستغرام", "تلغرام", "تليغرام", "يوتيوب", "سابقا");

  /** Words that take up a deed and carry no preposition. */
  private static final Set<String> DEMONSTRATED = Set.of("ذلك", "ما", "هذا");

  private static final Set<String> POSTED =
      Set.of("n:سفير", "n:سفاره", "n:قنصل", "n:قنصليه", "n:ممثل", "w:ممثليه", "n:مندوب", "n:مقيم");

  /** Behind a verb whose object, by a preposition, is what opens its clause. */
  private static final Set<String> RESUMING =
      Set.of("به", "بها", "عليه", "اليه", "فيه", "عنه", "له", "لها", "لهم");

  private final Passage passage;
  private final SentenceRoles roles;
  private final OwnSubjects ownSubjects;

  ObjectPhrases(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.ownSubjects = new OwnSubjects(passage);
  }

  /** The first word of the object's noun phrase, or -1. */
  int head(int verb, Set<String> attachments, List<Participant> agents) {
    int end = Math.min(roles.clauseEnd(verb), verb + 1 + REACH + spread(verb, agents));
    int i = behindAgent(verb, attachments, agents);
    if (i > verb + 1) {
      i = ownSubjects.behindOffice(i);
      end = Math.min(roles.clauseEnd(verb), Math.max(end, i + TITLE));
    }
    if (agents.isEmpty() && attachments.contains(Participant.DIRECT) && passage.isVerb(verb)) {
      i = ownSubjects.end(verb);
      end = Math.min(roles.clauseEnd(verb), Math.max(end, i + TITLE));
    }
    while (i < end) {
      Word word = passage.word(i);
      Optional<Participant> agent = covering(i, agents);
      int behind = ownSubjects.behindInsertion(i);
      if (behind > i) {
        i = behind;
        end = Math.min(roles.words().size(), behind + REACH);
        continue;
      }
      if (agent.isPresent()) {
        i = agent.get().last() + 1;
        i = attachments.contains(Participant.DIRECT) ? ownSubjects.behindOffice(i) : i;
        end = Math.min(roles.clauseEnd(verb), Math.max(end, i + TITLE));
      } else if (isAside(i)) {
        i++;
      } else if (isNoun(verb) && opensVerbalClause(i)) {
        return -1;
      } else if (word.isPunctuation() || passage.shifts().covers(i, Shifter.Kind.INTENSIFIER)) {
        i++;
      } else if (opensObject(i, attachments) && !isSeat(i, verb)) {
        boolean free =
            FunctionWords.PREPOSITIONS.contains(word.folded()) || word.folded().length() == 1;
        int head = free ? behindMarks(i + 1) : i;
        return head < roles.words().size() ? head : -1;
      } else if (isOnMedium(i) && attachments.contains(Participant.DIRECT)) {
        i = behindMedium(i);
        end = Math.min(roles.clauseEnd(verb), Math.max(end, i + TITLE));
      } else if (isByTongue(i)) {
        i = behindTongue(i);
        end = Math.min(roles.clauseEnd(verb), Math.max(end, i + TITLE));
      } else if (FunctionWords.PREPOSITIONS.contains(word.folded())) {
        // «انتقد القيادي في الحزب الحكومة», «مستشار عن الحزب»
        boolean direct = attachments.contains(Participant.DIRECT);
        i = roles.namedFrom(i + 1).filter(p -> direct).map(p -> p.last() + 1).orElse(i + 2);
      } else {
        i = behindPhrase(i);
      }
    }
    return -1;
  }

  /** Whether a word tells with what force, and opens no object: «بشدة». */
  static boolean isAdverbial(Word word) {
    return ADVERBIALS.contains(word.folded());
  }

  /** «على لسان»: by whose mouth. */
  boolean isByTongue(int index) {
    return index + 1 < roles.words().size()
        && passage.word(index).folded().equals("علي")
        && passage.word(index + 1).form().has("n:لسان");
  }

  /** «على منصة إكس»: where or by what somebody speaks. */
  boolean isOnMedium(int index) {
    int noun = index + 1;
    return noun < roles.words().size()
        && ON.contains(passage.word(index).folded())
        && !passage.word(noun).isPunctuation()
        && !roles.isNamed(noun)
        && passage.word(noun).form().hasAny(MEDIA);
  }

  /** The index behind such a phrase with its genitive and attributes. */
  private int behindMedium(int index) {
    int i = index + 2;
    while (i < roles.words().size() && isOfMedium(i)) {
      i++;
    }
    return i;
  }

  private boolean isOfMedium(int index) {
    Word word = passage.word(index);
    return word.isQuote()
        || PLATFORMS.contains(word.folded())
        || !word.isPunctuation()
            && !roles.isNamed(index)
            && (word.form().hasArticle() && !passage.isDeed(index)
                || hasProclitic(word, 'ب') && word.form().hasAny(MEDIA));
  }

  /** «على لسان أمينه العام عبد اللطيف الزياني»: whose mouth says it is not the object. */
  private int behindTongue(int index) {
    return roles.participants().stream()
        .filter(p -> p.first() > index + 1 && p.first() <= index + REACH && p.isDirect())
        .filter(passage::isPerson)
        .findFirst()
        .map(p -> p.last() + 1)
        .orElse(index + 2);
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
    boolean behind = agent.first() > verb && (!agent.byAdjective() || agent.first() <= verb + 3);
    for (int i = verb + 1; behind && i < agent.first(); i++) {
      boolean title =
          (!passage.word(i).isPunctuation()
                  || passage.word(i).isQuote()
                  || i == agent.first() - 1 && ownSubjects.isSpokesman(verb + 1))
              && !passage.isFiniteVerb(i)
              && !roles.opensContent(i);
      behind = title;
    }
    return behind ? agent.last() + 1 : verb + 1;
  }

  /**
   * The index behind a word that is no object and what belongs to it: the rest of a name («لاتحاد
   * الشغل»), the genitive of a noun with a preposition («باسم الجبهة»).
   */
  private int behindPhrase(int index) {
    Optional<Participant> mention = roles.namedFrom(index);
    if (mention.isPresent()) {
      return mention.get().last() + 1;
    }
    Word word = passage.word(index);
    boolean construct =
        !word.form().hasArticle()
            && word.form().isKnown()
            && word.form().readings().stream().allMatch(r -> r.particle() != 0 && !r.pronoun());
    return roles
        .namedFrom(index + 1)
        .filter(p -> construct && p.isDirect())
        .map(p -> p.last() + 1)
        .orElse(index + 1);
  }

  /** «أشاد بـ«الأداء المنضبط»», «أثنى على «المساعي»»: the phrase begins behind the mark. */
  private int behindMarks(int index) {
    int i = index;
    while (i + 1 < roles.words().size() && passage.word(i).opensQuote()) {
      i++;
    }
    return i;
  }

  /** Whether a masdar, not a verb nor the negator of one, has the object: not «لا يشق له غبار». */
  private boolean isNoun(int index) {
    return !passage.isVerb(index)
        && !roles.traits(index).negation()
        && Owners.isNoun(passage.word(index));
  }

  /** «تهنئة أثنى فيها على شي»: a verb behind a noun has objects of its own. */
  private boolean opensVerbalClause(int index) {
    return !roles.isNamed(index)
        && passage.isFiniteVerb(index)
        && index > 0
        && !NamingVerbs.WHAT.contains(passage.word(index - 1).folded())
        && !roles.traits(index - 1).relative();
  }

  /** «هنأت ضمنا باريس»: an indefinite accusative has no name as its genitive. */
  private boolean isAside(int index) {
    Word word = passage.word(index);
    return word.folded().endsWith("ا")
        && !word.folded().endsWith("ها")
        && !word.form().hasArticle()
        && !roles.isNamed(index)
        && roles.namedFrom(index + 1).filter(Participant::isDirect).isPresent();
  }

  /** «السفير الفلسطيني بتونس»: where somebody is posted who speaks. */
  private boolean isSeat(int index, int verb) {
    for (int i = Math.max(verb + 1, index - 2); i < index; i++) {
      if (passage.word(i).form().hasAny(POSTED)) {
        return roles.namedFrom(index).filter(passage::isState).isPresent();
      }
    }
    return false;
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

  boolean opensObject(int index, Set<String> attachments) {
    Word word = passage.word(index);
    Optional<Participant> mention = roles.namedFrom(index);
    if (mention.isPresent()) {
      return attachments.contains(mention.get().attachment());
    }
    String folded = word.folded();
    if (ADVERBIALS.contains(folded)) {
      return false;
    }
    if (passage.isDeed(index) && word.form().isFunctionWord()) {
      // «وصف ما جرى بأنه», «ندد بما حدث»
      return DEMONSTRATED.contains(folded)
          ? attachments.contains(Participant.DIRECT)
          : attachments.contains(folded.substring(0, 1));
    }
    if (folded.equals("ما") && index + 1 < roles.words().size() && isWhatIsShown(index + 1)) {
      return attachments.contains(Participant.DIRECT);
    }
    if (attachments.contains(folded)) {
      return index + 1 < roles.words().size();
    }
    for (String attachment : attachments) {
      boolean clitic =
          attachment.length() == 1
              && folded.startsWith(attachment)
              && (folded.length() > 3 || RELATIVES.contains(folded))
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

  /** «حيا ما أبدته طهران», «وصف ما قام به الجيش»: a verb whose object «ما» is. */
  private boolean isWhatIsShown(int verb) {
    int next = verb + 1;
    boolean resumed = next < roles.words().size() && RESUMING.contains(passage.word(next).folded());
    return (roles.traits(verb).withObject() || resumed) && passage.isFiniteVerb(verb);
  }

  static boolean hasProclitic(Word word, char clitic) {
    return !word.form().isKnown() && word.folded().startsWith(String.valueOf(clitic))
        || word.form().readings().stream().anyMatch(r -> r.particle() == clitic);
  }
}
