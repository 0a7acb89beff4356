package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Tells whose deed an action noun names that hangs on a word of taking part, going on or leaving
 * off: «تورط الحزب في التفجير» (the party's part in the bombing), «يكف الأسد عن حربه» (that Assad
 * cease from his war), «السعودية مسؤولة عن انتهاكات» (Saudi Arabia is responsible for violations),
 * «حث طهران على الكف عن التحريض» (urged Tehran to cease from incitement).
 */
final class Involvement {
  private static final Set<String> VERBS =
      Set.of(
          "v:تورط",
          "v:ضلع",
          "v:استمر",
          "v:كف",
          "v:توقف",
          "v:عمد",
          "v:داب",
          "v:تمادي",
          "v:امعن",
          "v:انخرط",
          "v:ساهم",
          "v:اسهم",
          "v:شارك",
          "v:اقدم",
          "v:لجا",
          "v:ادمن",
          "v:واصل",
          "v:تعمد",
          "v:انغمس",
          "v:مضي",
          "v:دابت",
          "v:انهمك",
          "v:بالغ",
          "v:تفنن",
          "v:استرسل",
          "v:برع");

  private static final Set<String> NOUNS =
      Set.of(
          "n:تورط",
          "n:ضلوع",
          "n:استمرار",
          "n:مواصله",
          "n:كف",
          "n:توقف",
          "n:تمادي",
          "w:تماد",
          "n:امعان",
          "n:اصرار",
          "n:انخراط",
          "n:مشاركه",
          "n:دور",
          "n:مسؤوليه",
          "n:اقدام",
          "n:لجوء",
          "n:مضي",
          "n:اسهام",
          "n:تسبب",
          "n:مساهمه",
          "w:ولوغ",
          "w:انغماس",
          "n:ادمان");

  private static final Set<String> PARTICIPLES =
      Set.of(
          "متورط",
          "متورطه",
          "متورطون",
          "متورطين",
          "متورطتان",
          "ضالع",
          "ضالعه",
          "ضالعون",
          "ضالعين",
          "مسؤول",
          "مسؤوله",
          "مسؤولون",
          "مسؤولين",
          "مسئول",
          "مسئوله",
          "منخرط",
          "منخرطه",
          "غارق",
          "غارقه",
          "والغ");

  /** Words before the reason for which somebody is punished: «على خلفية دوره». */
  private static final Set<String> REASONS = Set.of("بسبب", "خلفيه", "نتيجه", "جراء");

  private static final Set<String> CEASING = Set.of("n:كف", "n:توقف");

  private static final Set<String> ENDING = Set.of("n:وقف", "n:انهاء", "n:تعليق", "n:رفع");

  /** Verbs and participles that ask somebody to leave off. */
  private static final Set<String> ASKING =
      Set.of(
          "v:طالب",
          "v:دعا",
          "v:حث",
          "v:ناشد",
          "v:الزم",
          "v:حض",
          "f:طالب",
          "f:دعا",
          "f:حث",
          "f:ناشد",
          "n:مطالبه",
          "n:دعوه");

  private static final Set<String> PREPOSITIONS = Set.of("في", "عن", "علي", "الي");

  /** Prepositions that do not part who takes part from what in. */
  private static final Set<String> ASIDE = Set.of("من", "ل", "قبل", "بعد", "خلال", "منذ", "مع");

  /** How far before the preposition the governing word may stand, in words. */
  private static final int REACH = 7;

  /**
   * Who takes part.
   *
   * @param agents who; never empty
   * @param predicate the governing word, before which a negation would stand
   */
  record Part(List<Participant> agents, int predicate) {}

  private final Passage passage;
  private final SentenceRoles roles;
  private final Owners owners;

  Involvement(Passage passage, Owners owners) {
    this.passage = passage;
    this.roles = passage.roles();
    this.owners = owners;
  }

  /** Who takes part in what an action noun names, if a word of taking part governs it. */
  Optional<Part> of(int noun) {
    int before = noun - 1;
    if (before < 1) {
      return Optional.empty();
    }
    boolean free = PREPOSITIONS.contains(passage.word(before).folded());
    boolean clitic = hasPreposition(passage.word(noun));
    if (!free && !clitic) {
      return Optional.empty();
    }
    int start = Math.max(0, noun - REACH);
    for (int i = free ? before - 1 : before; i >= start; i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.isQuote()) {
        return Optional.empty();
      }
      if (word.isPunctuation() || roles.isNamed(i)) {
        continue;
      }
      List<Participant> agents = agents(i, noun);
      if (!agents.isEmpty()) {
        return Optional.of(new Part(agents, i));
      }
      if (passage.isFiniteVerb(i) || roles.opensContent(i) || isOtherPreposition(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «من» and «ل» are part of who takes part: «ضلوع عناصر من الحزب في». */
  private boolean isOtherPreposition(int index) {
    String preposition = roles.traits(index).preposition();
    return !preposition.isEmpty() && !ASIDE.contains(preposition);
  }

  private static boolean hasPreposition(Word word) {
    return word.form().isKnown()
        && word.form().readings().stream()
            .allMatch(r -> r.particle() == 'ب' || r.particle() == 'ل');
  }

  private List<Participant> agents(int governor, int noun) {
    Word word = passage.word(governor);
    if (passage.isVerb(governor)) {
      return word.form().hasAny(VERBS) ? doers(governor, noun) : List.of();
    }
    if (word.form().hasAny(CEASING) && word.form().hasArticle()) {
      return asked(governor);
    }
    if (word.form().hasAny(NOUNS) && !roles.traits(governor).adjective()) {
      return roles
          .genitive(governor)
          .or(() -> owners.of(governor, List.of()))
          .or(() -> new Forces(passage).owner(governor + 1, noun))
          .or(() -> punished(governor))
          .filter(p -> p.last() < noun || p.first() == governor)
          .map(roles::withConjuncts)
          .orElse(List.of());
    }
    String bare = word.folded().startsWith("ال") ? word.folded().substring(2) : word.folded();
    return PARTICIPLES.contains(bare) ? topic(governor) : List.of();
  }

  /** «فرضت عقوبات على دقلو لدوره في»: the last one named before the reason for what befalls him. */
  private Optional<Participant> punished(int governor) {
    Word word = passage.word(governor);
    boolean pronoun =
        word.form().isKnown() && word.form().readings().stream().allMatch(Reading::pronoun);
    boolean reason =
        word.folded().startsWith("ل")
            || governor > 0 && REASONS.contains(passage.word(governor - 1).folded());
    if (!pronoun || !reason) {
      return Optional.empty();
    }
    boolean feminine = word.folded().endsWith("ها");
    return roles.participants().stream()
        .filter(
            p -> p.last() < governor && (feminine ? passage.mayBe(p, true) : passage.isPerson(p)))
        .filter(p -> !p.byAdjective() || Organs.isOrgan(passage.word(p.first() - 1)))
        .filter(p -> !p.actorId().equals(passage.voice(governor)))
        .reduce((first, second) -> second);
  }

  private List<Participant> doers(int verb, int noun) {
    List<Participant> doers = passage.doers(verb);
    if (doers.isEmpty()) {
      doers =
          owners
              .ofSubject(verb)
              .or(() -> new Forces(passage).ofSubject(verb))
              .filter(p -> p.last() < noun)
              .map(List::of)
              .orElse(List.of());
    }
    return doers.isEmpty() && isBare(verb, noun) ? passage.carriedSubject(verb) : doers;
  }

  /** «وتورطت في», «استمر في»: nothing that may be a subject stands behind the verb. */
  private boolean isBare(int verb, int noun) {
    int next = verb + 1;
    return next == noun || PREPOSITIONS.contains(passage.word(next).folded());
  }

  /** «دعا إيران إلى وقف تدخلاتها»: who is asked to end a deed of his own. */
  List<Participant> askedToEnd(int noun) {
    if (noun < 3
        || passage.word(noun - 1).isPunctuation()
        || !passage.word(noun - 1).form().hasAny(ENDING)
        || !passage.word(noun).form().isKnown()
        || !passage.word(noun).form().readings().stream().allMatch(Reading::pronoun)) {
      return List.of();
    }
    return asked(noun - 1).stream()
        .filter(p -> passage.mayBe(p, passage.word(noun).folded().endsWith("ها")))
        .toList();
  }

  /** «مطالبا قيادة فتح بالكف عن»: whom a word before asks. */
  private List<Participant> asked(int ceasing) {
    for (int i = ceasing - 1; i >= Math.max(0, ceasing - REACH); i--) {
      if (!passage.word(i).isPunctuation() && passage.word(i).form().hasAny(ASKING)) {
        int asking = i;
        return roles.participants().stream()
            .filter(p -> p.first() > asking && p.last() < ceasing && !p.byAdjective())
            .reduce((first, second) -> second)
            .map(List::of)
            .orElse(List.of());
      }
    }
    return List.of();
  }

  /** «إن حكومات اليمن والسعودية مسؤولة عن»: the actor named right before a participle. */
  private List<Participant> topic(int participle) {
    Participant nearest = null;
    for (Participant participant : roles.participants()) {
      boolean before =
          participant.last() < participle
              && participant.first() >= roles.clauseStart(participle)
              && participant.isDirect()
              && !participant.byAdjective();
      nearest = before ? participant : nearest;
    }
    if (nearest == null || participle - nearest.last() > 3) {
      return List.of();
    }
    for (int i = nearest.last() + 1; i < participle; i++) {
      Word word = passage.word(i);
      boolean mark = word.isPunctuation() && !word.isQuote();
      boolean attribute = word.form().hasArticle() && !roles.isNamed(i);
      if (mark || attribute || roles.traits(i).isPreposition()) {
        return List.of();
      }
    }
    return List.of(nearest);
  }
}
