package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Finds whose manner a quality is: «تتعامل إثيوبيا بصلف» (Ethiopia deals with arrogance), «رد بخطاب
 * شجاع» (he answered in a brave speech).
 */
final class Manners {
  /** How far before a word of manner its verb may stand, in words. */
  private static final int MANNER_REACH = 8;

  /** Verbs behind which «ب» opens what is said, meant or owned, not a manner. */
  private static final Set<String> UTTERING =
      Set.of(
          "v:اتهم", "v:هدد", "v:توعد", "v:طالب", "v:ندد", "v:اشاد", "v:رحب", "v:وصف", "v:نعت",
          "v:قام", "v:امر", "v:اقر", "v:وعد", "v:تعهد", "v:وجه", "v:سمح", "v:اعترف", "v:نوه",
          "v:حظي", "v:ذكر", "v:شبه", "v:قارن", "v:تسبب", "v:بدا", "v:عني", "v:تاثر", "v:اصيب",
          "v:اصاب", "v:مني", "v:مر", "v:علل", "v:برر", "v:فسر", "v:عزا", "v:ربط", "v:قرن");

  /** Nouns that tell with an attribute how somebody acts. */
  private static final Set<String> MANNERS =
      Keys.of(
          "n:",
          "خطاب رد كلمة كلمات كلام لهجة نبرة أسلوب طريقة قبضة روح عقلية منطق لغة نهج بيان تصريح"
              + " تصريحات موقف قرار أداء صورة شكل خطى خطوة خطوات قلب صوت وجه إدارة قيادة حملة");

  /** How far before an expression of state its verb may stand, in words. */
  private static final int COMING_REACH = 12;

  private static final Set<String> STATES = Set.of("الوفاض", "اليدين", "اليد", "حنين");

  /** Verbs of those whose object is the place they leave. */
  private static final Set<String> LEAVING = Keys.of("v:", "غادر ترك");

  private static final Set<String> COMING =
      Keys.of("v:", "عاد رجع غادر خرج انسحب رحل انصرف وصل آب انتهى قفل ترك");

  private final Passage passage;
  private final SentenceRoles roles;

  Manners(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /**
   * «تتعامل إثيوبيا بصلف وعناد», «أدار الأزمة بحكمة»: a bare quality behind «ب» is the manner of
   * him who acts.
   */
  Optional<Participant> doer(SentimentIndex.Hit hit) {
    if (tellsState(hit)) {
      return comer(hit.first());
    }
    if (hit.first() != hit.last()
        || !isManner(hit.first()) && !isJoinedManner(hit.first()) && !isOfManner(hit.first())) {
      return Optional.empty();
    }
    int start = roles.clauseStart(hit.first());
    for (int i = hit.first() - 1; i >= Math.max(start, hit.first() - MANNER_REACH); i--) {
      if (passage.isVerb(i)) {
        if (passage.word(i).form().hasAny(UTTERING)) {
          return Optional.empty();
        }
        List<Participant> doers = passage.doers(i);
        List<Participant> going = doers.isEmpty() ? passage.carriedSubject(i) : doers;
        return going.stream().findFirst();
      }
      if (passage.word(i).isPunctuation()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «خالي الوفاض», «صفر اليدين»: an expression that tells in what state somebody comes or goes. */
  boolean tellsState(SentimentIndex.Hit hit) {
    return hit.last() > hit.first()
        && STATES.contains(passage.word(hit.last()).folded())
        && !passage.word(hit.first()).form().hasArticle();
  }

  /** «غادر الرئيس واشنطن خالي الوفاض»: the subject of the verb of coming or going before it. */
  private Optional<Participant> comer(int index) {
    int start = roles.clauseStart(index);
    for (int i = index - 1; i >= Math.max(start, index - COMING_REACH); i--) {
      if (passage.isVerb(i)) {
        if (!passage.word(i).form().hasAny(COMING)) {
          return Optional.empty();
        }
        boolean leaves = passage.word(i).form().hasAny(LEAVING);
        int verb = i;
        return passage.doers(i).stream()
            .findFirst()
            .filter(p -> !leaves || passage.isPerson(p) || p.last() < verb)
            .or(() -> leaves ? Optional.empty() : new Owners(passage).ofSubject(verb));
      }
    }
    return Optional.empty();
  }

  /** «رد بخطاب شجاع», «يحكم بقبضة حديدية»: an attribute of the way somebody acts. */
  private boolean isOfManner(int index) {
    int noun = index - 1;
    return noun > 0
        && roles.traits(index).adjective()
        && !passage.word(index).form().hasArticle()
        && !passage.word(noun).isPunctuation()
        && passage.word(noun).form().hasAny(MANNERS)
        && isManner(noun);
  }

  /** «ببطء شديد وارتباك كبير»: joined to another word of manner. */
  private boolean isJoinedManner(int index) {
    int before = index - 1;
    if (before > 0 && roles.traits(before).adjective() && !isManner(before)) {
      before--;
    }
    return before > 0
        && roles.traits(index).mayBeJoined()
        && !passage.word(index).form().hasArticle()
        && Owners.isNoun(passage.word(index))
        && isManner(before);
  }

  /** Whether a noun without article hangs on «ب» and has no genitive. */
  private boolean isManner(int index) {
    Word word = passage.word(index);
    boolean with =
        word.folded().startsWith("ب")
            && word.form().readings().stream().anyMatch(r -> r.particle() == 'ب' && !r.article())
            && word.form().readings().stream().noneMatch(Reading::pronoun);
    int next = index + 1;
    boolean ends =
        next >= roles.words().size()
            || passage.word(next).isPunctuation()
            || roles.traits(next).functionWord()
            || roles.traits(next).mayBeJoined()
            || roles.traits(next).adjective() && !passage.word(next).form().hasArticle();
    return with && ends && !roles.isNamed(index);
  }
}
