package org.mirsad.annotate.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.text.Span;
import org.mirsad.text.Token;

/**
 * Tells whose deed a verb tells: of its subject, or of whom its subject acts for («قصفت القوات
 * الروسية», «هاجم مسلحون من الحركة»), where it is dropped of whom it means.
 */
final class VerbAgents {
  /** The most words a title has that goes on without a new subject. */
  private static final int TITLE = 14;

  private static final Set<String> COUNTS =
      Set.of(
          "ثلاثه", "اربعه", "خمسه", "سته", "سبعه", "ثمانيه", "تسعه", "عشره", "عشرات", "مئات", "عدد",
          "من", "بعض", "احد");

  private static final Set<String> COUNTRY = Set.of("بلاده", "بلادها", "بلادنا", "بلدنا");

  /** Who acts for whoever stands behind: «مقاتلو حماس», «قوات تابعة للمجلس». */
  private static final Set<String> AGENTS =
      Set.of(
          "n:قوه",
          "n:قوات",
          "n:جيش",
          "n:مقاتل",
          "n:طائره",
          "w:طائرات",
          "n:مسلح",
          "n:عنصر",
          "n:عناصر",
          "n:جندي",
          "n:جنود",
          "n:شرطه",
          "n:برلمان",
          "n:حكومه",
          "n:سلطه",
          "w:سلطات",
          "n:محكمه",
          "n:قضاء",
          "w:مليشيا",
          "w:ميليشيا",
          "n:مدفعيه",
          "n:طيران",
          "n:مستوطن",
          "n:قياده",
          "n:نظام",
          "n:مجلس",
          "n:نائب",
          "w:رئاسه",
          "n:امن",
          "w:مخابرات");

  private final SentenceRoles roles;
  private final List<Word> words;
  private final List<Mention> pronouns;
  private final List<Statement> statements;
  private final Function<String, List<String>> states;

  /**
   * @param pronouns dropped subjects of the sentence that are resolved
   * @param statements of the sentence
   * @param states the state somebody speaks for, by his id
   */
  VerbAgents(
      SentenceRoles roles,
      List<Mention> pronouns,
      List<Statement> statements,
      Function<String, List<String>> states) {
    this.roles = roles;
    this.words = roles.words();
    this.pronouns = pronouns;
    this.statements = statements;
    this.states = states;
  }

  /** Whose deed a verb tells: its subject's, or whose organ that is. */
  List<String> of(int verb) {
    Optional<Participant> topic = topicOfTitle(verb);
    if (topic.isPresent()) {
      return ids(roles.withConjuncts(topic.get()));
    }
    List<Participant> subjects = roles.subjects(verb);
    if (!subjects.isEmpty()) {
      return ids(subjects);
    }
    Optional<Participant> organ = roles.adjectiveSubject(verb).filter(p -> isOrganOf(p, verb));
    if (organ.isPresent()) {
      return List.of(organ.get().actorId());
    }
    Span span = words.get(verb).span();
    for (Mention mention : pronouns) {
      if (mention.kind() == Mention.Kind.SUBJECT && mention.span().overlaps(span)) {
        return List.of(mention.actorId());
      }
    }
    for (int i : new int[] {verb - 1, verb - 2, verb + 1}) {
      boolean here = i >= 0 && i < words.size() && i >= roles.clauseStart(verb);
      if (here && COUNTRY.contains(words.get(i).folded())) {
        return ownCountry(verb);
      }
    }
    return organBehind(verb);
  }

  /** «قالت الوزيرة إن بلادها قررت»: the state of her who speaks. */
  private List<String> ownCountry(int verb) {
    int at = words.get(verb).span().start();
    for (Statement statement : statements) {
      if (statement.span().contains(at) && !statement.speakerId().isEmpty()) {
        return states.apply(statement.speakerId());
      }
    }
    return List.of();
  }

  /** «سعيد يجمّد البرلمان ويقيل المشيشي»: a title goes on with whom it opens with. */
  private Optional<Participant> topicOfTitle(int verb) {
    if (!roles.traits(verb).mayBeJoined() || words.size() > TITLE) {
      return Optional.empty();
    }
    return roles.participants().stream()
        .filter(p -> p.first() == 0 && p.isDirect() && !p.byAdjective())
        .filter(p -> p.last() + 1 < verb && roles.traits(p.last() + 1).finiteVerb())
        .findFirst();
  }

  private boolean isOrganOf(Participant state, int verb) {
    for (int head = state.first() - 1; head >= Math.max(0, state.first() - 2); head--) {
      boolean organ = Organs.isOrgan(words.get(head)) || words.get(head).form().hasAny(AGENTS);
      if (organ && (state.first() < verb || head == verb + 1)) {
        return true;
      }
    }
    return false;
  }

  /** «أطلقت قوات تابعة للمجلس», «هاجم مسلحون من الحركة», «اقتحم جنود الاحتلال». */
  private List<String> organBehind(int verb) {
    int head = verb + 1;
    while (head < Math.min(words.size() - 1, verb + 3) && isCount(head)) {
      head++;
    }
    if (head >= words.size() || !words.get(head).form().hasAny(AGENTS)) {
      return List.of();
    }
    for (Participant participant : roles.participants()) {
      boolean near = participant.first() > head && participant.first() <= head + 3;
      boolean genitive = participant.isDirect() && participant.first() == head + 1;
      boolean belongs =
          participant.first() > head + 1
              && (participant.attachment().equals("ل") || participant.attachment().equals("من"));
      if (near && !participant.byAdjective()) {
        return genitive || belongs ? List.of(participant.actorId()) : List.of();
      }
    }
    return List.of();
  }

  /** «ذبح أربعة مسلحين من الحركة». */
  private boolean isCount(int i) {
    return !roles.isNamed(i)
        && (words.get(i).token().kind() == Token.Kind.NUMBER
            || COUNTS.contains(words.get(i).folded()));
  }

  static List<String> ids(List<Participant> participants) {
    return participants.stream().map(Participant::actorId).distinct().toList();
  }
}
