package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.TypeTest;

/**
 * Tells whom the pronouns of a passage mean: on a verb («ووصفه», and described him), on a noun
 * («سياسته», his policy) or free («متهما إياها», accusing her).
 */
final class Pronouns {
  /** What one has or does and is praised or blamed for: «جهوده», «شجاعته», «سياساته». */
  private static final Set<String> HIS =
      Set.of(
          "n:دور",
          "n:جهد",
          "n:جهود",
          "n:موقف",
          "n:مواقف",
          "n:سياسه",
          "w:سياسات",
          "n:اداء",
          "n:قرار",
          "n:تصريح",
          "w:تصريحات",
          "n:خطاب",
          "n:كلام",
          "n:سلوك",
          "n:تصرف",
          "n:نهج",
          "n:شجاعه",
          "n:حكمه",
          "n:حنكه",
          "n:قياده",
          "n:نزاهه",
          "n:كفاءه",
          "w:صمود",
          "n:صبر",
          "n:تضحيه",
          "n:انجاز",
          "w:انجازات",
          "n:مبادره",
          "n:التزام",
          "n:دعم",
          "n:مسعي",
          "w:مساعي",
          "n:اصلاح",
          "w:اصلاحات",
          "n:حكومه",
          "n:اداره",
          "n:خطه",
          "n:خطوه",
          "n:ممارسه",
          "w:ممارسات");

  private static final TypeTest IS_HIS = new TypeTest(form -> form.hasAny(HIS));

  private static final Set<String> FREE = Set.of("اياه", "اياها", "اياهم");

  private static final Set<String> RELATIVES =
      Set.of(
          "ما", "مما", "بما", "فيما", "وما", "لما", "عما", "الذي", "التي", "الذين", "والتي",
          "والذي");

  /** «سياسته»: every reading has a pronoun. */
  private static final TypeTest HAS_PRONOUN =
      new TypeTest(form -> form.isKnown() && form.readings().stream().allMatch(Reading::pronoun));

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<Mention> references;
  private final Passage previous;
  private final NameGenders genders;

  /**
   * @param previous the passage of the sentence before, null for the first one
   */
  Pronouns(Passage passage, List<Mention> references, Passage previous) {
    this.passage = passage;
    this.roles = passage.roles();
    this.references = references;
    this.previous = previous;
    this.genders = new NameGenders(passage);
  }

  /** Whom the pronoun on a verb means: «ووصفه», the last actor before who is not the subject. */
  Optional<Participant> pronounObject(int verb, List<Participant> subjects) {
    String folded = passage.word(verb).folded();
    // «ووجه الشكر» has no pronoun, though «وج» with one would be written alike.
    boolean pronoun =
        passage.word(verb).form().readings().stream().anyMatch(r -> r.partOfSpeech().isVerb())
            && passage.word(verb).form().readings().stream()
                .filter(r -> r.partOfSpeech().isVerb())
                .allMatch(Reading::pronoun);
    boolean feminine = folded.endsWith("ها");
    boolean relative = verb > 0 && RELATIVES.contains(passage.word(verb - 1).folded());
    if (!pronoun
        || relative
        || isDual(verb)
        || !feminine && !folded.endsWith("ه") && !folded.endsWith("هم")) {
      // «ما تصفه موسكو ب…»: the pronoun is the relative's.
      return Optional.empty();
    }
    Optional<Participant> resolved = reference(verb, Mention.Kind.PRONOUN);
    if (resolved.isPresent()) {
      return resolved;
    }
    // «كتب الأنصاري أن بلاده تدينه»: not he who speaks.
    String voice = passage.voice(verb);
    List<Participant> before = new ArrayList<>();
    for (Participant participant : roles.participants()) {
      boolean subject = subjects.stream().anyMatch(s -> s.actorId().equals(participant.actorId()));
      if (participant.last() < verb
          && !participant.byAdjective()
          && !subject
          && !participant.actorId().equals(voice)
          && !isTopicOf(participant, verb)
          && !isWithinTopic(participant, verb)
          && (folded.endsWith("هم") || !isOneOfSeveral(participant))
          && !isOfBearer(participant)
          && passage.mayBe(participant, feminine)
          && (folded.endsWith("هم") || genders.mayBeTakenUp(participant, feminine))) {
        before.add(participant);
      }
    }
    return before.isEmpty()
        ? otherInPrevious(verb, subjects, feminine)
        : Optional.of(before.get(before.size() - 1));
  }

  /** «السعودية ومصر والبحرين، واتهمتها»: one pronoun takes up none of several joined. */
  private boolean isOneOfSeveral(Participant participant) {
    return roles.participants().stream()
        .filter(p -> p.first() <= participant.first() && !p.byAdjective())
        .map(roles::withConjuncts)
        .anyMatch(all -> all.size() > 1 && all.contains(participant));
  }

  /** «الملكة رانيا، ملكة الأردن، ووصفتها»: whose queen she is who is named before. */
  private boolean isOfBearer(Participant state) {
    int title = state.first() - 1;
    return passage.isState(state)
        && title > 0
        && passage.isTitle(title)
        && roles.participants().stream()
            .anyMatch(
                p ->
                    passage.isPerson(p)
                        && (p.last() == title - 1
                            || p.last() == title - 2 && passage.word(title - 1).isPunctuation()));
  }

  /** «والمرصد يتهمه»: named right before the verb that no conjunction joins to it. */
  private boolean isTopicOf(Participant participant, int verb) {
    return participant.isDirect()
        && participant.last() == verb - 1
        && passage.word(verb).form().readings().stream().allMatch(r -> r.conjunction() == 0);
  }

  /** «رفض إبراهيم ومناوي الاتفاق ووصفاه»: what two do is done to neither of them. */
  private boolean isDual(int verb) {
    List<Reading> others =
        passage.word(verb).form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
            .toList();
    return !others.isEmpty() && others.stream().allMatch(r -> r.number() == 2);
  }

  /** «نائبة بمجلس النواب اتهمته»: named in the phrase that is the verb's own subject. */
  private boolean isWithinTopic(Participant participant, int verb) {
    int start = roles.clauseStart(verb);
    if (participant.first() <= start || participant.isDirect() || roles.isNamed(start)) {
      return false;
    }
    for (int i = start; i < verb; i++) {
      boolean verbal = passage.isVerb(i) || passage.word(i).isPunctuation();
      if (verbal || roles.traits(i).complementizer() || roles.traits(i).relative()) {
        return false;
      }
    }
    return Owners.isNoun(passage.word(start));
  }

  /** Whom «إياه» means: the last actor before who is not the subject. */
  Optional<Participant> freePronoun(int index, List<Participant> subjects) {
    String folded = passage.word(index).folded();
    if (!FREE.contains(folded)) {
      return Optional.empty();
    }
    boolean feminine = folded.endsWith("ها");
    Participant last = null;
    for (Participant participant : roles.participants()) {
      String id = participant.actorId();
      boolean fits =
          participant.last() < index
              && (!participant.byAdjective()
                  || Organs.isOrgan(passage.word(participant.first() - 1)))
              && subjects.stream().noneMatch(s -> s.actorId().equals(id))
              && passage.mayBe(participant, feminine);
      last = fits ? participant : last;
    }
    return Optional.ofNullable(last);
  }

  /** The one other person the sentence before names, for a verb that opens this one. */
  private Optional<Participant> otherInPrevious(
      int verb, List<Participant> subjects, boolean feminine) {
    boolean opens = roles.participants().stream().noneMatch(p -> p.last() < verb);
    if (previous == null || !opens || verb > 1) {
      return Optional.empty();
    }
    List<Participant> besides = subjects.isEmpty() ? passage.carriedSubject(verb) : subjects;
    return besides.isEmpty()
        ? Optional.empty()
        : previous
            .otherBefore(previous.words().size(), besides, feminine)
            .map(p -> Antecedents.placed(verb, p.actorId()));
  }

  /**
   * Whom the pronoun on a noun means: as resolved, else the one person named before who is none of
   * those that speak of the thing.
   */
  Optional<Participant> possessor(int noun, List<Participant> besides) {
    Optional<Participant> resolved = reference(noun, Mention.Kind.PRONOUN);
    boolean feminine = passage.word(noun).folded().endsWith("ها");
    if (resolved.isPresent() || !HAS_PRONOUN.test(passage.word(noun).form()) || besides.isEmpty()) {
      return resolved;
    }
    Optional<Participant> here = otherBefore(noun, besides, feminine);
    return here.isPresent() || !IS_HIS.test(passage.word(noun).form()) || !namesOnly(besides, noun)
        ? here
        : previous
            .otherBefore(previous.words().size(), besides, feminine)
            .map(p -> Antecedents.placed(noun, p.actorId()));
  }

  /** «التقى ماكرون السيسي. وأشاد بدوره»: whether none but those is named before a word. */
  private boolean namesOnly(List<Participant> those, int index) {
    return previous != null
        && roles.participants().stream()
            .filter(p -> p.last() < index && !p.byAdjective())
            .allMatch(p -> those.stream().anyMatch(t -> t.actorId().equals(p.actorId())));
  }

  /** The one person of a gender named before a word who is none of those given. */
  Optional<Participant> otherBefore(int noun, List<Participant> besides, boolean feminine) {
    Participant only = null;
    for (Participant participant : roles.participants()) {
      String id = participant.actorId();
      boolean other = besides.stream().noneMatch(b -> b.actorId().equals(id));
      if (participant.last() < noun
          && !participant.byAdjective()
          && other
          && passage.isPerson(participant)
          && passage.mayBe(participant, feminine)) {
        if (only != null && !only.actorId().equals(id)) {
          return Optional.empty();
        }
        only = participant;
      }
    }
    return Optional.ofNullable(only);
  }

  Optional<Participant> reference(int index, Mention.Kind kind) {
    Span span = passage.word(index).span();
    return references.stream()
        .filter(m -> m.kind() == kind && m.span().overlaps(span))
        .map(m -> Antecedents.placed(index, m.actorId()))
        .findFirst();
  }
}
