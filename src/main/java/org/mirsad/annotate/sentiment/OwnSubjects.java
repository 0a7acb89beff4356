package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Shifter;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;

/**
 * Tells how far the subject of a verb reaches that is no actor: «انتقدت المعارضة التركية أردوغان»
 * (the Turkish opposition criticised Erdogan).
 */
final class OwnSubjects {
  private static final int REACH = 8;

  /** The longest insertion between commas, in words. */
  private static final int INSERTION = 16;

  /** The longest name outside the list, in words, marks included. */
  private static final int NAME = 6;

  /** How many words a name before its title may have, and the title. */
  private static final int SHORT_NAME = 4;

  private static final Set<String> INSERTIONS =
      Set.of("وقد", "الذي", "التي", "الذين", "وهو", "وهي", "في", "من", "خلال", "بعد", "عقب", "علي");

  private static final Set<String> SPOKESMEN =
      Set.of(
          "n:ناطق",
          "n:متحدث",
          "n:رئيس",
          "n:زعيم",
          "n:عضو",
          "w:قيادي",
          "n:وزير",
          "n:امين",
          "n:نائب",
          "n:مستشار",
          "n:مدير",
          "n:منسق",
          "n:مبعوث",
          "n:مفوض",
          "n:مندوب",
          "n:ممثل",
          "n:سفير",
          "n:مقرر",
          "n:قائد",
          "n:استاذ",
          "n:اهالي",
          "n:اهل",
          "w:عائله",
          "n:اسره",
          "n:ناشط",
          "n:محام",
          "n:محامي",
          "n:متظاهر",
          "n:مراقب",
          "n:خبير");

  private static final Set<String> MINISTRIES =
      Set.of("n:وزاره", "n:لجنه", "n:مديريه", "n:نيابه", "w:رئاسه");

  /** «شرطة ولاية تكساس»: nouns that end as adjectives do. */
  private static final Set<String> PLACES =
      Set.of(
          "n:ولايه",
          "n:جمهوريه",
          "w:بلديه",
          "n:قضيه",
          "n:روايه",
          "n:قريه",
          "n:نهايه",
          "n:بدايه",
          "w:خارجيه",
          "w:داخليه",
          "w:ماليه",
          "n:رعايه",
          "n:حمايه");

  private final Passage passage;
  private final SentenceRoles roles;

  OwnSubjects(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** «، وقد وقفت إلى جانبه، »: index behind the second comma, or the index itself. */
  int behindInsertion(int comma) {
    if (!passage.word(comma).isComma()
        || comma + 2 >= roles.words().size()
        || !opensInsertion(comma + 1)) {
      return comma;
    }
    for (int i = comma + 2; i < Math.min(roles.words().size() - 1, comma + INSERTION); i++) {
      if (passage.word(i).isComma()) {
        return i + 1;
      }
    }
    return comma;
  }

  private boolean opensInsertion(int index) {
    return INSERTIONS.contains(passage.word(index).folded())
        || passage.word(index).form().hasAny(SPOKESMEN);
  }

  /**
   * «انتقدت المعارضة التركية أردوغان», «اتهم وكيل الوزارة فيكرام ميسري باكستان»: the words before
   * the name are a subject that is no actor.
   */
  int end(int verb) {
    if (passage.isPersonOtherwise(verb)) {
      return verb + 1; // «وشكرت الرئيس ترامب»
    }
    int i = behindSpeaker(verb);
    int title = title(i);
    if (title >= 0) {
      int titled = behindTitle(title);
      i = titled > title ? titled : i;
    }
    boolean open =
        isFiller(i)
            && !Owners.isBefalling(passage.word(i)) // «استنكر تكليف رئيس الحكومة»
            && !passage.word(verb).form().readings().stream().allMatch(Reading::pronoun);
    if (!open || !hasNameBehind(i)) {
      return i;
    }
    while (isFiller(i)) {
      i++;
    }
    return i;
  }

  /**
   * The title that stands at an index or behind the name there: «إياد علاوي نائب الرئيس», or -1.
   */
  private int title(int index) {
    for (int i = index; i < Math.min(roles.words().size(), index + SHORT_NAME); i++) {
      if (isSpokesman(i)) {
        return i;
      }
      if (!isFiller(i) || passage.word(i).form().hasArticle() || roles.isParticipant(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** «الأمين العام لجماعة حزب الله يوم السبت»: behind a title and all that belongs to it, or -1. */
  private int behindTitle(int title) {
    int i = title + 1;
    while (i < Math.min(roles.words().size(), title + INSERTION)) {
      Optional<Participant> actor = roles.namedFrom(i);
      if (actor.isPresent()) {
        Word before = passage.word(i - 1);
        boolean genitive =
            !before.form().hasArticle() && Owners.isNoun(before) && !roles.isNamed(i - 1)
                || before.folded().startsWith("ل") && !before.form().hasArticle();
        if (actor.get().isDirect() && !genitive) {
          return i;
        }
        i = actor.get().last() + 1;
      } else if (isFiller(i) || roles.traits(i).adverb() || isDative(i)) {
        i++;
      } else {
        return behindApposed(i);
      }
    }
    return -1;
  }

  private boolean isDative(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation()
        && word.form().isKnown()
        && word.form().readings().stream().allMatch(r -> r.particle() == 'ل');
  }

  /** Whether a word names an office somebody speaks in: «الأمين العام». */
  boolean isSpokesman(int index) {
    return index < roles.words().size()
        && !passage.word(index).isPunctuation()
        && passage.word(index).form().hasAny(SPOKESMEN);
  }

  /**
   * «الأمين العام للحزب، زهير المغزاوي، التصريحات»: behind the name put behind a title, and the
   * comma that closes it, or -1.
   */
  private int behindApposed(int comma) {
    int i = comma + 1;
    while (passage.word(comma).isComma() && i < Math.min(roles.words().size(), comma + NAME)) {
      int at = i;
      Optional<Participant> person =
          roles.participants().stream()
              .filter(p -> p.first() == at && passage.isPerson(p) && p.isDirect())
              .findFirst();
      if (person.isPresent()) {
        i = person.get().last() + 1;
        return i < roles.words().size() && passage.word(i).isComma() ? i + 1 : i;
      }
      if (i > comma + 1 && passage.word(i).isComma()) {
        return i + 1;
      }
      Word word = passage.word(i);
      boolean name =
          !word.isPunctuation()
              && !word.form().isFunctionWord()
              && !passage.isFiniteVerb(i)
              && !roles.isNamed(i);
      if (!name) {
        return i > comma + 1 ? i : -1; // «، عدنان منصر ما اعتبره خلطا»
      }
      i++;
    }
    return -1;
  }

  /** Behind the title that is put behind a speaker's name: «إياد علاوي نائب الرئيس العراقي». */
  int behindOffice(int index) {
    int behind = isSpokesman(index) ? behindTitle(index) : -1;
    return Math.max(behind, index);
  }

  /** A noun, a name no dictionary knows, or the adjective of a state: «اللجنة النرويجية». */
  private boolean isFiller(int index) {
    if (index >= roles.words().size() || passage.word(index).isPunctuation()) {
      return false;
    }
    boolean adjective =
        roles.participants().stream().anyMatch(p -> p.byAdjective() && p.first() == index);
    Word word = passage.word(index);
    boolean foreign = !word.form().isKnown() && !word.form().hasArticle() && !isClitic(word);
    return adjective || !roles.isNamed(index) && (Owners.isNoun(word) || foreign);
  }

  private static boolean isClitic(Word word) {
    return word.folded().startsWith("بال") || word.folded().startsWith("لل");
  }

  /**
   * Whether somebody outside the list speaks by a verb: the actor behind it is its object; not
   * where the actor's name is all that the speaker's is («وتذرعت وزارة الخارجية السورية»).
   */
  boolean isSpokenByOther(int verb, Participant behind) {
    Span span = passage.word(verb).span();
    for (Statement statement : passage.statements()) {
      if (statement.speakerId().isEmpty()
          && !statement.speakerSurface().isEmpty()
          && statement.verbSpan().overlaps(span)
          && !hasObjectBehindManner(behind.last() + 1)) {
        return behind.first() != verb + 1 || !isAll(behind, statement.speakerSurface());
      }
    }
    return false;
  }

  /** «وانتقد لوبان بشدة السياسات»: another object stands behind the manner. */
  private boolean hasObjectBehindManner(int manner) {
    if (manner + 1 >= roles.words().size()
        || !passage.shifts().covers(manner, Shifter.Kind.INTENSIFIER)) {
      return false;
    }
    Word object = passage.word(manner + 1);
    return object.form().hasArticle()
        && !roles.traits(manner + 1).adjective()
        && object.form().readings().stream().allMatch(r -> r.particle() == 0);
  }

  private boolean isAll(Participant actor, String name) {
    String[] words = name.split(" ");
    if (passage.isPerson(actor) && name.startsWith(passage.word(actor.first()).token().surface())) {
      return true; // «مدح الدبيبة الاتفاق»: the noun behind is no second name
    }
    return words.length == actor.last() - actor.first() + 1
        && words[0].equals(passage.word(actor.first()).token().surface())
        && words[words.length - 1].equals(passage.word(actor.last()).token().surface());
  }

  /** Behind the name of a speaker outside the list and what is put behind it between commas. */
  private int behindSpeaker(int verb) {
    Span span = passage.word(verb).span();
    for (Statement statement : passage.statements()) {
      if (statement.speakerId().isEmpty() && statement.verbSpan().overlaps(span)) {
        String surface = statement.speakerSurface();
        for (int i = verb + 1; i < Math.min(roles.words().size(), verb + REACH); i++) {
          boolean last = surface.endsWith(passage.word(i).token().surface()) && !surface.isEmpty();
          if (isRatherObject(i)) {
            return i;
          }
          if (last) {
            return i + 1 < roles.words().size() ? behindInsertion(i + 1) : i + 1;
          }
        }
      }
    }
    return verb + 1;
  }

  /**
   * «اتهم التقرير الحوثيين», «انتقد حقوقيون إسرائيل», «انتقدت صحيفة عبرية نتنياهو»: an actor behind
   * a noun that has no genitive is no part of the speaker's name.
   */
  private boolean isRatherObject(int index) {
    boolean closed =
        passage.word(index - 1).form().hasArticle() && !roles.isNamed(index - 1)
            || isPluralWithNoGenitive(index - 1)
            || isAgreeingAttribute(index - 1);
    return closed && roles.directFrom(index).isPresent();
  }

  /** «مشرعون», «متظاهرون»: with a genitive it would lose its last letter. */
  private boolean isPluralWithNoGenitive(int index) {
    Word word = passage.word(index);
    return word.folded().length() > 4
        && word.folded().endsWith("ون")
        && Owners.isNoun(word)
        && !roles.isNamed(index)
        && word.form().readings().stream().anyMatch(r -> r.number() > 1);
  }

  /** «صحيفة عبرية», «خبراء أمريكيون»; not «وزير خارجية», a construct. */
  private boolean isAgreeingAttribute(int index) {
    if (index < 1 || passage.word(index - 1).isPunctuation() || roles.isNamed(index - 1)) {
      return false;
    }
    Word noun = passage.word(index - 1);
    Word word = passage.word(index);
    boolean feminine = noun.folded().endsWith("ه") || noun.folded().endsWith("ات");
    boolean state =
        roles.participants().stream().anyMatch(p -> p.byAdjective() && p.first() == index);
    if (state && isMasculineAttribute(noun, word)) {
      return true;
    }
    return (state || Owners.isNoun(word) && !roles.isNamed(index) && !word.form().hasAny(PLACES))
        && feminine
        && word.folded().endsWith("يه")
        && Owners.isNoun(noun)
        && !noun.form().hasArticle()
        && !word.form().hasArticle()
        && !noun.form().hasAny(MINISTRIES);
  }

  /** «مسؤول أمريكي», «تقرير أممي», «نواب فرنسيون»: no genitive stands behind the adjective. */
  private static boolean isMasculineAttribute(Word noun, Word word) {
    String folded = word.folded();
    boolean ending = folded.endsWith("ي") || folded.endsWith("يون") || folded.endsWith("يان");
    return ending
        && Owners.isNoun(noun)
        && !noun.form().hasArticle()
        && !word.form().hasArticle()
        && !noun.folded().endsWith("ه")
        && !noun.form().hasAny(MINISTRIES);
  }

  /** Whether an actor is near, or nothing but fillers leads to him, unknown names in the end. */
  private boolean hasNameBehind(int index) {
    int i = index;
    while (i <= index + REACH && isFiller(i)) {
      i++;
    }
    boolean close =
        roles.participants().stream()
            .anyMatch(
                p ->
                    !p.byAdjective()
                        && p.isDirect()
                        && p.first() > index
                        && p.first() <= index + 3);
    int end = i;
    boolean near = end <= index + 3 || isFiller(end - 1) && !passage.word(end - 1).form().isKnown();
    return close && Owners.isNoun(passage.word(index))
        || near
            && roles.participants().stream()
                .anyMatch(p -> !p.byAdjective() && p.isDirect() && p.first() == end);
  }
}
