package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Folding;
import org.mirsad.text.Reading;
import org.mirsad.text.Token;

/**
 * Tells what the form of a verb and the noun behind it say of its subject: «وكذّب أجهزته» (and
 * belied his agencies) has its object behind it, «فاز مرشح» (a candidate won) its subject.
 */
final class VerbForms {
  /** Accusatives of how often and how, which are no subject. */
  private static final Set<String> OFTEN =
      Set.of("مرارا", "مجددا", "دوما", "دائما", "كثيرا", "طويلا", "سريعا", "علنا", "فورا", "تماما");

  private static final Set<String> AUXILIARIES = Set.of("كان", "كانت", "قد");

  private static final Set<String> IT_IS =
      Set.of("انه", "انها", "بانه", "بانها", "لانه", "لانها", "وانه", "وانها");

  private static final char ALEF_HAMZA_ABOVE = '\u0623';

  private static final String LIED = "كذب";

  /** What is belied, beside «ما». */
  private static final Set<String> REPORTED =
      Set.of(
          "n:نبا",
          "n:انباء",
          "n:خبر",
          "n:اخبار",
          "n:روايه",
          "n:تقرير",
          "n:مزاعم",
          "n:شائعه",
          "w:شائعات",
          "n:اشاعه",
          "n:ادعاء",
          "n:تصريح",
          "w:معلومه",
          "w:معلومات");

  private static final int DENIED_REACH = 6;

  private static final Set<String> HARMING =
      Set.of(
          "v:قتل", "v:جرح", "v:اصاب", "v:اعتقل", "v:خطف", "v:اختطف", "v:احتجز", "v:اعدم", "v:سجن",
          "v:شرد", "v:دهس", "v:ذبح", "v:اغتال", "v:اسر");

  private static final Set<String> COUNTING = Set.of("اكثر", "نحو", "حوالي", "زهاء", "قرابه");

  private static final Set<String> COUNTS =
      Set.of(
          "n:ثلاثه",
          "n:اربعه",
          "n:خمسه",
          "n:سته",
          "n:سبعه",
          "n:ثمانيه",
          "n:تسعه",
          "n:عشره",
          "n:عشرات",
          "w:مئات",
          "n:الاف",
          "n:عشرون",
          "n:ثلاثون",
          "n:اربعون",
          "n:خمسون",
          "n:مئه");

  private static final int DEAD_REACH = 4;

  private static final Set<String> COPULAS = Set.of("كان", "كانت", "وكان", "وكانت", "يكون");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Ranks ranks;
  private final PassiveForms passives;
  private final OwnNouns ownNouns;

  VerbForms(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.ranks = new Ranks(passage);
    this.passives = new PassiveForms(passage);
    this.ownNouns = new OwnNouns(passage);
  }

  /**
   * «تفوق» is mostly the imperfect of «فاق», not the perfect of «تفوق»: only a subject behind
   * decides.
   */
  boolean isOtherVerb(SentimentIndex.Hit hit) {
    Word word = passage.word(hit.first());
    if (!word.folded().startsWith("ت")) {
      return false;
    }
    String own = "v:" + Folding.fold(hit.entry().lexeme());
    boolean imperfectOfOther =
        word.form().readings().stream()
            .anyMatch(
                r ->
                    r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT
                        && r.person() == 3
                        && !r.passive()
                        && !r.key().equals(own));
    boolean perfect =
        word.form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.PERFECT && r.key().equals(own));
    boolean subjectBehind =
        roles.participants().stream().anyMatch(p -> p.first() == hit.last() + 1 && p.isDirect());
    return perfect
        && imperfectOfOther
        && !subjectBehind
        && !isAgainst(hit)
        && !isBehindMan(hit.first());
  }

  /** «أن رئيس الأركان تجاهل»: the imperfect would be feminine. */
  private boolean isBehindMan(int verb) {
    return roles.participants().stream()
        .filter(p -> p.last() == verb - 1 && p.isDirect() && passage.isPerson(p))
        .anyMatch(p -> !passage.mayBe(p.actorId(), true));
  }

  /** «أفشل» (foiled) is in no dictionary, so that it is read as a form of «فشل» (failed). */
  boolean isConfused(SentimentIndex.Hit hit) {
    Word word = passage.word(hit.first());
    String lexeme = hit.entry().lexeme();
    boolean foiled = word.form().stripped().stream().anyMatch(f -> f.startsWith("افشل"));
    boolean failed = word.form().stripped().stream().anyMatch(f -> f.startsWith("فشل"));
    return foiled && lexeme.startsWith("فشل")
        || failed && lexeme.startsWith("أفشل")
        || isMother(word, lexeme)
        || ranks.isRank(hit)
        || opensQuotation(hit)
        || isDenial(hit);
  }

  /** «وقالت النائبة: «الحقيقة أن …»»: what is said is no object of the expression's verb. */
  private boolean opensQuotation(SentimentIndex.Hit hit) {
    if (!passage.word(hit.first()).form().has("v:قال")) {
      return false;
    }
    for (int i = hit.first() + 1; i < hit.last(); i++) {
      if (passage.word(i).isPunctuation() && "«\"“:".indexOf(passage.word(i).mark()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** «لأمها»: to her mother, no form of «لام» (blamed). */
  private static boolean isMother(Word word, String lexeme) {
    return lexeme.equals("لام") && word.token().surface().indexOf(ALEF_HAMZA_ABOVE) >= 0;
  }

  /** «تظاهر الآلاف ضد نتنياهو»: what only this verb is said with. */
  private boolean isAgainst(SentimentIndex.Hit hit) {
    return hit.entry().objects().contains("ضد")
        && roles.participants().stream()
            .anyMatch(
                p ->
                    p.first() > hit.last()
                        && p.first() < roles.clauseEnd(hit.last())
                        && p.attachment().equals("ضد"));
  }

  /** The index of the word before, across marks that open a quotation. */
  int beforeQuotes(int index) {
    int before = index - 1;
    while (before > 1 && passage.word(before).opensQuote()) {
      before--;
    }
    return before;
  }

  /**
   * «كذبته الوزارة», «كذبت الحركة ما أوردته الجريدة»: who belies a report denies it and does not
   * lie.
   */
  private boolean isDenial(SentimentIndex.Hit hit) {
    String lexeme = hit.entry().lexeme();
    boolean lied = lexeme.equals(LIED) || lexeme.equals(LIED + " على") && hit.last() > hit.first();
    if (!lied || hit.form() != SentimentIndex.Form.BASE) {
      return false;
    }
    if (roles.traits(hit.first()).withObject()) {
      return true;
    }
    int end = Math.min(roles.clauseEnd(hit.first()), hit.first() + DENIED_REACH);
    for (int i = hit.first() + 1; i < end; i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && (word.folded().equals("ما") || word.form().hasAny(REPORTED))) {
        return true;
      }
    }
    return false;
  }

  /** «وقتل ثلاثة متظاهرين», «وقتل في الغارة أكثر من أربعين»: the dead are counted, not the deed. */
  boolean countsDead(SentimentIndex.Hit hit) {
    int verb = hit.verb(roles);
    if (!passage.word(verb).form().hasAny(HARMING)
        || !passives.mayBePassive(verb)
        || isFeminineVerb(verb)
        || isPlural(verb)) {
      return false;
    }
    if (hit.last() == verb + 1 && isOneVictim(hit.last())) {
      return true;
    }
    for (int i = verb + 1; i < roles.clauseEnd(verb); i++) {
      Word word = passage.word(i);
      if (word.token().kind() == Token.Kind.NUMBER
          || COUNTING.contains(word.folded())
          || word.form().hasAny(COUNTS)) {
        return true;
      }
      boolean aside =
          roles.traits(i).isPreposition() || passage.word(i - 1).form().isFunctionWord();
      if (!aside && i > verb + DEAD_REACH) {
        return false;
      }
    }
    return false;
  }

  /** «وقتل متظاهر»: in the nominative by its ending, no object of a verb that goes on. */
  private boolean isOneVictim(int index) {
    String folded = passage.word(index).folded();
    return !passage.word(index).form().hasArticle()
        && !folded.endsWith("ا")
        && !folded.endsWith("ين")
        && !folded.endsWith("ات")
        && passage.word(index).form().readings().stream()
            .filter(r -> r.partOfSpeech().isNominal())
            .anyMatch(r -> r.number() <= 1 && !r.pronoun());
  }

  /** «اعتبره خطرا على السلم»: an indefinite accusative behind a name or noun, no dual verb. */
  boolean isAccusative(int index) {
    Word word = passage.word(index);
    return index > 0
        && word.folded().endsWith("ا")
        && word.form().mayBeNominal()
        && !word.form().hasArticle()
        && !passage.word(index - 1).isPunctuation()
        && (roles.isNamed(index - 1) || passage.word(index - 1).form().mayBeNominal());
  }

  /** «وتلاعباً», «تلاعبا فاضحا»: a masdar in the accusative, for one alone a verb has no «ا». */
  boolean isNounByEnding(int index) {
    Word word = passage.word(index);
    if (!word.folded().endsWith("ا") || !word.form().mayBeNominal()) {
      return false;
    }
    boolean marked = word.hasFathatan();
    boolean behindCopula =
        index > 0
            && COPULAS.contains(passage.word(index - 1).folded())
            && roles.traits(index).withObject()
            && word.form().readings().get(0).partOfSpeech().isNominal();
    return marked
        || behindCopula // «كان ثمنها»
        || word.form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb())
            .allMatch(r -> r.number() == 2 && !r.pronoun());
  }

  /**
   * Whether a noun that may be the subject stands right behind: «قتل مسلحون …», or is part of the
   * expression: «بدأت الحرب».
   */
  boolean hasOwnNoun(SentimentIndex.Hit hit) {
    int next = hit.last() + 1;
    if (hit.last() == hit.first() + 1 && isFeminineVerb(hit.first())) {
      Word noun = passage.word(hit.last());
      if (noun.form().hasArticle()) {
        return true;
      }
    }
    if (hit.last() == hit.first() + 1
        && hit.entry().effects().containsKey(SentimentEntry.Role.EXPERIENCER)
        && passage.isFiniteVerb(hit.first())
        && isConstructNoun(hit.last())
        && next < roles.words().size()
        && (roles.isNamed(next) || passage.word(next).form().hasArticle())) {
      return true; // «تآكلت مصداقية الحزب»: what is told is told of him whose it is
    }
    if (hit.last() > hit.first() || next >= roles.words().size()) {
      return false;
    }
    if (ownNouns.areBehind(hit.first())) {
      return true;
    }
    Word word = passage.word(next);
    if (isBehindHung(hit, next)) {
      return true;
    }
    if (word.folded().equals("ما")) {
      return !roles.traits(hit.first()).withObject(); // «فر ما يزيد على مئة»
    }
    if (word.token().kind() == Token.Kind.NUMBER) {
      return !isFeminineVerb(hit.first()); // «وقتلت 20 شخصا» goes on with a state
    }
    boolean pronoun =
        passage.word(hit.last()).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech().isVerb() && r.pronoun());
    boolean participant = roles.participants().stream().anyMatch(p -> p.first() == next);
    return !participant
        && !pronoun
        && !word.isPunctuation()
        && !word.form().isFunctionWord()
        && word.form().mayBeNominal()
        && !SentenceRoles.isFiniteVerb(word)
        && !isNoSubject(hit.first(), word);
  }

  /** «صفق له الجمهور», «غضب منه الناس»: the object is a pronoun, the noun behind the subject. */
  private boolean isBehindHung(SentimentIndex.Hit hit, int pronoun) {
    String folded = passage.word(pronoun).folded();
    boolean hung =
        hit.entry().voicedByAgent()
            && (folded.endsWith("ه") || folded.endsWith("ها"))
            && hit.entry().objects().stream().anyMatch(o -> folded.startsWith(Folding.fold(o)))
            && passage.word(pronoun).form().isFunctionWord();
    return hung
        && pronoun + 1 < roles.words().size()
        && !roles.isParticipant(pronoun + 1)
        && passage.word(pronoun + 1).form().hasArticle()
        && Owners.isNoun(passage.word(pronoun + 1));
  }

  /** «وقطعت السلطات الإنترنت»: whether a subject stands within the words of an expression. */
  boolean holdsOwnNoun(SentimentIndex.Hit hit) {
    int next = hit.verb(roles) + 1;
    if (next > hit.last()
        || !Owners.isNoun(passage.word(next))
        || passage.word(next).form().isFunctionWord()) {
      return false;
    }
    int longest = wordsOf(hit.entry().lexeme());
    for (String derived : hit.entry().derived()) {
      longest = Math.max(longest, wordsOf(derived));
    }
    return hit.last() - hit.first() + 1 > longest
        || Organs.isOrgan(passage.word(next)) && !isWordOf(hit.entry(), passage.word(next));
  }

  private static int wordsOf(String phrase) {
    return phrase.split(" ").length;
  }

  /** Whether a word is one of those an entry is made of. */
  private static boolean isWordOf(SentimentEntry entry, Word word) {
    return isWordOf(entry.lexeme(), word)
        || entry.derived().stream().anyMatch(derived -> isWordOf(derived, word));
  }

  private static boolean isWordOf(String phrase, Word word) {
    for (String part : Folding.fold(phrase).split(" ")) {
      for (String form : word.form().stripped()) {
        String bare = form.startsWith("ال") ? form.substring(2) : form;
        String own = part.startsWith("ال") ? part.substring(2) : part;
        if (bare.startsWith(own) || own.startsWith(bare)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * «وتنهب الشعوب منذ قرون»: a transitive verb that goes on and has but one noun behind it has that
   * as its object.
   */
  boolean hasOnlyObject(SentimentIndex.Hit hit) {
    int verb = hit.first();
    boolean transitive =
        hit.entry().effects().containsKey(SentimentEntry.Role.AGENT)
            && hit.entry().objects().isEmpty()
            && hit.entry().partOfSpeech() == SentimentEntry.Class.VERB;
    Word noun = verb + 1 < roles.words().size() ? passage.word(verb + 1) : null;
    if (!transitive
        || noun == null
        || ownNouns.arePartedFromObject(verb)
        || !roles.traits(verb).mayBeJoined()
        || passives.mayBePassive(verb) && !isImperfect(verb)
        || noun.folded().endsWith("ون")
        || Organs.isOrgan(noun)) {
      return false;
    }
    int i = verb + 2;
    boolean open = !noun.form().hasArticle();
    while (i < roles.words().size() && isPartOfPhrase(i, open)) {
      open &= !passage.word(i).form().hasArticle();
      i++;
    }
    return i >= roles.words().size()
        || passage.word(i).isPunctuation()
        || roles.traits(i).isPreposition()
        || roles.traits(i).functionWord()
        || roles.traits(i).mayBeJoined();
  }

  private boolean isPartOfPhrase(int index, boolean open) {
    return !passage.word(index).isPunctuation()
        && (roles.traits(index).adjective() || open && Owners.isNoun(passage.word(index)))
        && !roles.traits(index).mayBeJoined();
  }

  private boolean isImperfect(int verb) {
    return passage.word(verb).form().readings().stream()
        .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
        .allMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT);
  }

  private boolean isConstructNoun(int index) {
    Word word = passage.word(index);
    return Owners.isNoun(word)
        && !word.form().hasArticle()
        && word.form().readings().stream().noneMatch(Reading::pronoun);
  }

  /** «وزج برئيسها», «أحرقوا بيوتا», «وكذب أجهزته»: by its case, number or gender. */
  private boolean isNoSubject(int verb, Word noun) {
    boolean preposed =
        noun.form().isKnown() && noun.form().readings().stream().allMatch(r -> r.particle() != 0);
    boolean adverb = OFTEN.contains(noun.folded());
    return preposed || adverb || noun.hasFathatan() || isPlural(verb);
  }

  /** Whether a verb is plural by its form, so that no singular actor is its subject. */
  boolean isPlural(int verb) {
    List<Reading> finite =
        passage.word(verb).form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
            .toList();
    return !finite.isEmpty() && finite.stream().allMatch(r -> r.number() > 1);
  }

  private boolean isFeminineVerb(int index) {
    return passage.word(index).form().readings().stream()
        .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
        .allMatch(Reading::feminine);
  }

  /**
   * «إجراء أحادي يقوض سلطة الدولة», «غوغاء اقتحموه»: an indefinite noun right before the verb is
   * what its clause is about.
   */
  boolean isAttribute(int verb) {
    int before = beforeQuotes(verb); // «تحالف "عفا عليه الزمن"»
    boolean been = before > 1 && AUXILIARIES.contains(passage.word(before).folded());
    if (been) {
      before--; // «طاغية كان يتهاوى», «تونسيا كان يخطط»
    }
    while (before > 1 && isBareAttribute(before)) {
      before--; // «انتقال سلس نال إعجاب المراقبين»
    }
    if (before < 1 || roles.isNamed(before)) {
      return false;
    }
    Word word = passage.word(before);
    if (been && word.folded().endsWith("يا") && !word.form().hasArticle()) {
      return true; // «تونسيا كان يخطط»: one of a state's people
    }
    boolean equated = isBehindAsBeing(before);
    boolean indefinite =
        Owners.isNoun(word)
            && !word.form().hasArticle()
            && (been || !word.folded().endsWith("ا"))
            && !roles.traits(before).circumstantial()
            && !roles.traits(before).adverb()
            && !roles.traits(before).particle()
            && word.form().readings().stream()
                .noneMatch(r -> r.pronoun() || r.partOfSpeech().isVerb() && !equated);
    boolean joined =
        passage.word(verb).form().readings().stream().anyMatch(r -> r.conjunction() != 0);
    return indefinite && !joined;
  }

  /** «أنه تحالف», «بأنها حرب»: no verb stands right behind. */
  private boolean isBehindAsBeing(int index) {
    return index > 0 && IT_IS.contains(passage.word(index - 1).folded());
  }

  /** An adjective without article behind a noun without one, that is no verb and no name. */
  private boolean isBareAttribute(int index) {
    Word noun = passage.word(index - 1);
    return roles.traits(index).adjective()
        && !passage.word(index).form().hasArticle()
        && !roles.traits(index).finiteVerb()
        && !roles.isNamed(index)
        && !noun.isPunctuation()
        && !noun.form().hasArticle()
        && !roles.isNamed(index - 1)
        && Owners.isNoun(noun);
  }
}
