package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Tells whom an adjective, a noun of quality or a passive participle describes: its owner («شجاعة
 * ميركل»), the name it follows («بوتين الضعيف»), or the topic it is said of («نظام الأسد نظام
 * قمعي», Assad's is a regime of oppression).
 */
final class Descriptions {
  private static final int REACH = 6;

  /** How far before «أنه» a verb of proving may stand, in words. */
  private static final int PROVING_REACH = 8;

  private static final Set<String> PROVING = Set.of("v:اثبت", "v:اظهر", "v:برهن");

  private static final Set<String> THAT_HE = Set.of("انه", "انها", "بانه", "بانها");

  private static final Set<String> COPULAS =
      Set.of(
          "كان",
          "ليس",
          "بات",
          "اصبح",
          "ظل",
          "بقي",
          "يعد",
          "تعد",
          "يعتبر",
          "تعتبر",
          "صار",
          "امسي",
          "بدا",
          "يبدو",
          "تبدو",
          "انه",
          "انها",
          "بانه",
          "بانها",
          "كونه",
          "كونها",
          "هو",
          "هي",
          "لانه",
          "لانها",
          "كانه",
          "كانها",
          "لكونه",
          "لكونها",
          "بكونه",
          "بكونها",
          "باعتباره",
          "باعتبارها",
          "باعتبارهم",
          "بوصفه",
          "بوصفها",
          "بوصفهم",
          "بصفته",
          "بصفتها",
          "كانت");

  private static final Set<String> THINGS =
      Set.of(
          "n:سفاره",
          "n:قنصليه",
          "n:شهاده",
          "n:جواز",
          "n:سفر",
          "w:وثيقه",
          "n:هويه",
          "n:عمله",
          "n:تاشيره",
          "n:بطاقه");

  /** «الخاسر الأكبر هو ترامب»: between what somebody is and who he is. */
  private static final Set<String> EQUATING = Set.of("هو", "هي", "فهو", "فهي", "هم", "فهم");

  private static final Set<String> DEMONSTRATIVES =
      Set.of("هذا", "هذه", "ذلك", "تلك", "هؤلاء", "اولئك");

  private static final Set<String> FINDING =
      Set.of("v:وجد", "v:راي", "v:اعتبر", "v:عد", "v:الفي", "v:حسب", "v:ترك", "v:جعل");

  private static final TypeTest IS_COPULA = new TypeTest(Descriptions::isCopula);

  private final Passage passage;
  private final SentenceRoles roles;

  Descriptions(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whose a quality is: «شجاعة ميركل». */
  Optional<Participant> owner(SentimentIndex.Hit hit) {
    return ownerOfQuality(hit, hit.entry().partOfSpeech() == SentimentEntry.Class.NOUN);
  }

  /** Whom a word describes that is no quality of his. */
  Optional<Participant> described(SentimentIndex.Hit hit) {
    boolean noun = hit.entry().partOfSpeech() == SentimentEntry.Class.NOUN;
    Optional<Participant> titled = titled(hit);
    if (titled.isPresent()) {
      return titled;
    }
    Manners manners = new Manners(passage);
    Optional<Participant> doer = manners.doer(hit);
    if (doer.isPresent() || manners.tellsState(hit)) {
      return doer;
    }
    Optional<Participant> proved = proved(hit.first());
    if (proved.isPresent()) {
      return proved;
    }
    Participant nearest = nearest(hit, noun);
    boolean others = nearest != null && nearest.byAdjective() && isJoinedToDefinite(hit.first());
    if (nearest == null || others || isSaidOfObject(nearest, hit.first())) {
      return Optional.empty();
    }
    boolean pronoun =
        passage.word(hit.last()).form().readings().stream().anyMatch(Reading::pronoun);
    boolean several = passage.word(hit.last()).folded().endsWith("هم"); // «ليظهروا كفاءتهم»
    boolean single = passage.isPerson(nearest) || passage.isState(nearest);
    boolean referred =
        noun && pronoun && !(several && single) && hit.first() - nearest.last() <= REACH;
    boolean attributive =
        !noun
            && isBehind(nearest, hit.first())
            && !isJoinedToDefinite(hit.first())
            && !isQualityOfNext(hit)
            && !isOfHead(nearest, hit)
            && !isOfSeveral(hit.first())
            && !hasPreposition(hit.first());
    return referred || attributive || predicates(nearest, hit.first())
        ? Optional.of(nearest)
        : Optional.empty();
  }

  /** «أثبت بترايوس في أفغانستان أنه صبور»: the subject of the verb of proving. */
  private Optional<Participant> proved(int predicate) {
    int that = predicate - 1;
    while (that > 0 && that > predicate - 3 && !THAT_HE.contains(passage.word(that).folded())) {
      that--;
    }
    if (that <= 0 || !THAT_HE.contains(passage.word(that).folded())) {
      return Optional.empty();
    }
    for (int i = that - 1; i >= Math.max(0, that - PROVING_REACH); i--) {
      if (passage.word(i).isPunctuation()) {
        return Optional.empty();
      }
      if (passage.isVerb(i)) {
        return passage.word(i).form().hasAny(PROVING)
            ? passage.subjects(i).stream().findFirst()
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «ترامب الكاذب», «عن بلاتر العجوز المتشبث بكرسيه»: right behind, or behind other attributes. */
  private boolean isBehind(Participant named, int adjective) {
    if (named.last() == adjective - 1 && named.isDirect()) {
      return true;
    }
    if (!passage.isPerson(named) || !passage.word(adjective).form().hasArticle()) {
      return false;
    }
    for (int i = named.last() + 1; i < adjective; i++) {
      boolean attribute = roles.traits(i).adjective() && passage.word(i).form().hasArticle();
      if (passage.word(i).isPunctuation() || !attribute) {
        return false;
      }
    }
    return true;
  }

  /** «امتدح الشيخ شجاعة الدول»: a bare noun and its genitive, said of nobody before. */
  private boolean isQualityOfNext(SentimentIndex.Hit hit) {
    int next = hit.last() + 1;
    while (next < roles.words().size() && passage.word(next).opensQuote()) {
      next++;
    }
    return hit.first() == hit.last()
        && next < roles.words().size()
        && !passage.word(hit.first()).form().hasArticle()
        && passage.word(next).form().hasArticle();
  }

  /** «هجوم كندا الإرهابي»: a masculine adjective goes with the noun, not with the state. */
  private boolean isOfHead(Participant state, SentimentIndex.Hit hit) {
    boolean feminine =
        !passage.mayBe(state, false) || passage.word(state.first()).folded().endsWith("ه");
    return isGenitive(state) && !passage.word(hit.last()).folded().endsWith("ه") && feminine;
  }

  /** «بين الأمن السعودي وإرهابيين»: others, joined to him. */
  private boolean isJoinedToDefinite(int index) {
    Word word = passage.word(index);
    return word.folded().startsWith("و")
        && !word.form().hasArticle()
        && word.form().isKnown()
        && word.form().readings().stream().allMatch(r -> r.conjunction() != 0);
  }

  /** «نساء إيران الشجاعات»: a plural is said of people, not of the state named before. */
  private boolean isOfSeveral(int index) {
    String folded = passage.word(index).folded();
    boolean ending = folded.endsWith("ات") || folded.endsWith("ين") || folded.endsWith("ون");
    return ending
        && passage.word(index).form().readings().stream()
            .filter(r -> r.partOfSpeech().isNominal())
            .noneMatch(r -> r.number() <= 1);
  }

  /** «شجاعة ميركل», «فشل الحكومة التركية»: the genitive of a quality. */
  private Optional<Participant> ownerOfQuality(SentimentIndex.Hit hit, boolean noun) {
    boolean quality = noun || hit.form() == SentimentIndex.Form.DERIVED || isPhrase(hit);
    Optional<Participant> owner = quality ? roles.genitive(hit.last()) : Optional.empty();
    boolean person = PrivatePeople.isPersonal(passage.word(hit.last()));
    return owner
        .filter(p -> !p.byAdjective() || noun && !person)
        .filter(p -> !passage.isState(p) || !isOfPeople(hit));
  }

  /** «سوء نية إيران»: a noun and its genitive name the quality, the next genitive its owner. */
  private boolean isPhrase(SentimentIndex.Hit hit) {
    return hit.last() == hit.first() + 1
        && Owners.isNoun(passage.word(hit.first()))
        && !roles.traits(hit.first()).adjective()
        && !passage.word(hit.first()).form().hasArticle()
        && !roles.traits(hit.last()).adjective()
        && roles.genitive(hit.last()).filter(p -> !p.byAdjective()).isPresent();
  }

  /** «دواعش العراق», «متطرفو الهند»: people of a state, who are not the state. */
  private boolean isOfPeople(SentimentIndex.Hit hit) {
    Word word = passage.word(hit.last());
    return hit.entry().partOfSpeech() == SentimentEntry.Class.ADJ
        && hit.form() == SentimentIndex.Form.DERIVED
        && hit.first() == hit.last()
        && (!word.form().isKnown() || NounAgents.isConstructPlural(word));
  }

  /** «الطاغية بشار الأسد», «مجرم الحرب حفتر»: the person named right behind. */
  private Optional<Participant> titled(SentimentIndex.Hit hit) {
    int next = hit.last() + 1;
    boolean equated = false;
    while (next < roles.words().size()
        && (passage.word(next).isPunctuation() || EQUATING.contains(passage.word(next).folded()))) {
      boolean mark = passage.word(next).isPunctuation();
      if (mark && "«»\"“”'".indexOf(passage.word(next).mark()) < 0) {
        return Optional.empty();
      }
      equated |= !mark;
      next++;
    }
    if (equated) {
      next = behindTitle(next);
    }
    boolean anybody = equated;
    boolean construct =
        hit.first() > 0
            && Owners.isNoun(passage.word(hit.first() - 1))
            && !roles.isVerbHere(hit.first() - 1)
            && !passage.word(hit.first() - 1).form().hasArticle();
    boolean definite =
        passage.word(hit.first()).form().hasArticle()
            || hit.last() > hit.first() && passage.word(hit.last()).form().hasArticle();
    if (!definite || hasPreposition(hit.first()) || construct) {
      return Optional.empty();
    }
    for (Participant participant : roles.participants()) {
      if (participant.first() == next && !participant.byAdjective()) {
        return Optional.of(participant)
            .filter(p -> anybody || passage.isPerson(p))
            .filter(Participant::isDirect);
      }
    }
    return Optional.empty();
  }

  /** «الخاسر الأكبر هو الرئيس الكوري الجنوبي مون»: the name behind the title. */
  private int behindTitle(int index) {
    for (Participant participant : roles.participants()) {
      if (participant.first() >= index && !participant.byAdjective()) {
        for (int i = index; i < participant.first(); i++) {
          if (passage.word(i).isPunctuation() || !passage.word(i).form().hasArticle()) {
            return index;
          }
        }
        return participant.first();
      }
    }
    return index;
  }

  /** «وجدته المنظمة هزيلا», «اعتبرته حماس خطرا»: said of the object, not of who finds it so. */
  private boolean isSaidOfObject(Participant subject, int hit) {
    int verb = subject.first() - 1;
    return verb >= 0
        && passage.word(verb).form().hasAny(FINDING)
        && roles.traits(verb).withObject()
        && passage.word(hit).folded().endsWith("ا");
  }

  private Participant nearest(SentimentIndex.Hit hit, boolean noun) {
    int start = roles.clauseStart(hit.first());
    Participant nearest = null;
    for (Participant participant : roles.participants()) {
      boolean attributive =
          participant.last() == hit.first() - 1
              && !noun
              && !(participant.byAdjective()
                  && (PrivatePeople.isOf(passage, participant) || isPredicate(participant, hit)));
      if (participant.last() < hit.first()
          && participant.first() >= Math.max(0, start - 4)
          && (!participant.byAdjective() || attributive)
          && !(participant.last() == hit.first() - 1 && isOfPaper(participant))) {
        nearest = participant;
      }
    }
    return nearest;
  }

  /** «حزب المقاومة اللبنانية منظمة إرهابية»: indefinite, so that it is said of the whole phrase. */
  private boolean isPredicate(Participant adjective, SentimentIndex.Hit hit) {
    int noun = adjective.first() - 1;
    return hit.last() > hit.first()
        && noun >= 0
        && passage.word(noun).form().hasArticle()
        && passage.word(adjective.first()).form().hasArticle()
        && !passage.word(hit.first()).form().hasArticle();
  }

  /** «سفارة أمريكية مزيفة», «جواز سفر سوري مزور»: a thing that is no deed of the state. */
  private boolean isOfPaper(Participant state) {
    int head = state.first() - 1;
    return head >= 0
        && !passage.word(head).isPunctuation()
        && passage.word(head).form().hasAny(THINGS);
  }

  private boolean hasPreposition(int index) {
    Word word = passage.word(index);
    return word.form().isKnown()
        && word.form().readings().stream().allMatch(r -> r.particle() != 0);
  }

  /** Whether the words between make the hit a predicate: a copula, or nothing but a head noun. */
  private boolean predicates(Participant topic, int hit) {
    if (hit - topic.last() > REACH || !topic.isDirect() || isGenitive(topic)) {
      return false;
    }
    boolean copula = false;
    for (int i = topic.last() + 1; i < hit; i++) {
      Word word = passage.word(i);
      boolean here = isCopula(word);
      copula |= here;
      boolean other = DEMONSTRATIVES.contains(word.folded()); // «قال الأمير إن هذه المدينة ستصبح»
      if (other || !here && SentenceRoles.isFiniteVerb(word) && !copula) {
        return false;
      }
    }
    boolean opensBefore = topic.first() > 0 && isCopula(passage.word(topic.first() - 1));
    return copula || opensBefore || isBare(topic, hit);
  }

  /** «واقعة البرلمان»: the name belongs to the noun that something is said of. */
  private boolean isGenitive(Participant topic) {
    int before = topic.first() - 1;
    return before >= 0
        && Owners.isNoun(passage.word(before))
        && !roles.isNamed(before)
        && !passage.word(before).form().hasArticle()
        && !roles.traits(before).bridge()
        && !passage.word(before).folded().endsWith("ا")
        && !roles.isVerbHere(before)
        && !roles.traits(before).mayBeVerb();
  }

  /** «روسيا دولة معتدية»: a clause of nouns only, the topic first. */
  private boolean isBare(Participant topic, int hit) {
    return hit - topic.last() <= 2
        && !passage.word(hit).form().hasArticle()
        && !hasPreposition(hit)
        && noneIs(topic.last() + 1, hit, Word::isPunctuation)
        && noneIs(roles.clauseStart(topic.first()), topic.first(), SentenceRoles::mayBeFiniteVerb);
  }

  private boolean noneIs(int from, int to, java.util.function.Predicate<Word> test) {
    for (int i = from; i < to; i++) {
      if (test.test(passage.word(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCopula(Word word) {
    return IS_COPULA.test(word.form());
  }

  private static boolean isCopula(WordForm form) {
    String folded = form.folded();
    return COPULAS.contains(folded)
        || (folded.startsWith("و") || folded.startsWith("ف"))
            && COPULAS.contains(folded.substring(1))
        || form.keys().stream()
            .anyMatch(k -> k.startsWith("v:") && COPULAS.contains(k.substring(2)));
  }
}
