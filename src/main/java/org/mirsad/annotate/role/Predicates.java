package org.mirsad.annotate.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Predication.Source;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Reads who does what to whom of finite verbs, masdars and participles.
 *
 * <p>«رفض موسكو» (Moscow's refusal): the genitive does it. «حاولت فرنسا إقناع بولندا» (France tried
 * to persuade Poland): the verb that carries the masdar has the subject, the genitive is the
 * object.
 */
final class Predicates {
  /** Verbs that say of their own subject that it does what the masdar behind them names. */
  private static final Set<String> CARRIERS =
      Set.of(
          "v:قام",
          "v:حاول",
          "v:سعي",
          "v:اراد",
          "v:قرر",
          "v:اعتزم",
          "v:واصل",
          "v:استمر",
          "v:بدا",
          "v:هدد",
          "v:توعد",
          "v:تعهد",
          "v:نوي",
          "v:تجنب",
          "v:رفض",
          "v:كرر",
          "v:جدد",
          "v:استطاع",
          "v:عمد",
          "v:اقدم");

  /** How far before a masdar the verb that carries it may stand, in words. */
  private static final int REACH = 6;

  private final SentenceRoles roles;
  private final List<Word> words;

  Predicates(SentenceRoles roles) {
    this.roles = roles;
    this.words = roles.words();
  }

  Predication of(int index, Set<String> attachments) {
    if (isParticiple(index)) {
      List<Participant> carried = governor(index);
      return predication(index, attachments, carried, Source.CARRIED);
    }
    Optional<Participant> by = roles.byAgent(index);
    if (by.isPresent()) {
      return predication(index, attachments, roles.withConjuncts(by.get()), Source.AGENT);
    }
    if (!roles.isVerbHere(index)) {
      return ofMasdar(index, attachments);
    }
    Predication verbal = ofVerb(index, attachments);
    List<Participant> from = verbal.source() == Source.NONE ? from(index) : List.<Participant>of();
    return from.isEmpty() ? verbal : predication(index, attachments, from, Source.GENITIVE);
  }

  /** The subject a participle goes on with; empty for other words. */
  List<Participant> governorOf(int index) {
    return isParticiple(index) ? governor(index) : List.of();
  }

  private Predication predication(
      int index, Set<String> attachments, List<Participant> subjects, Source source) {
    List<Participant> objects = roles.objects(index, attachments, subjects);
    return new Predication(subjects, objects, subjects.isEmpty() ? Source.NONE : source);
  }

  private Predication ofVerb(int verb, Set<String> attachments) {
    if (isPassive(verb)) {
      return new Predication(List.of(), List.of(), Source.NONE);
    }
    List<Participant> subjects = roles.subjects(verb);
    if (!subjects.isEmpty()) {
      return predication(verb, attachments, subjects, Source.VERB);
    }
    List<Participant> state =
        roles
            .adjectiveSubject(verb)
            .filter(p -> p.first() > 0 && Organs.isOrgan(words.get(p.first() - 1)))
            .map(List::of)
            .orElse(List.of());
    return predication(verb, attachments, state, Source.ADJECTIVE);
  }

  private Predication ofMasdar(int masdar, Set<String> attachments) {
    int carrier = carrier(masdar);
    List<Participant> carrying = carrier < 0 ? List.of() : roles.subjects(carrier);
    Optional<Participant> genitive = genitive(masdar);
    if (genitive.isEmpty() || carrying.contains(genitive.get())) {
      return carrying.isEmpty()
          ? predication(masdar, attachments, from(masdar), Source.GENITIVE)
          : predication(masdar, attachments, carrying, Source.CARRIER);
    }
    List<Participant> owners = roles.withConjuncts(genitive.get());
    List<Participant> others = new ArrayList<>(owners);
    others.addAll(carrying);
    boolean done = !roles.objects(masdar, Set.of("ل"), others).isEmpty();
    if (!carrying.isEmpty() && !done && !genitive.get().byAdjective()) {
      return new Predication(carrying, owners, Source.CARRIER);
    }
    return predication(masdar, attachments, owners, Source.GENITIVE);
  }

  /** «رفض موسكو», «مطالبته»; behind a name that may look like it has an article too. */
  private Optional<Participant> genitive(int noun) {
    Optional<Participant> genitive = roles.genitive(noun);
    if (genitive.isPresent() || words.get(noun).form().hasArticle()) {
      return genitive;
    }
    return roles.participants().stream()
        .filter(p -> p.first() == noun + 1 && p.isDirect())
        .findFirst();
  }

  /** «ترحيبا من مصر»: who an indefinite masdar comes from. */
  private List<Participant> from(int masdar) {
    boolean indefinite = words.get(masdar).folded().endsWith("ا");
    for (Participant participant : roles.participants()) {
      if (indefinite
          && participant.first() == masdar + 2
          && participant.attachment().equals("من")) {
        return roles.withConjuncts(participant);
      }
    }
    return List.of();
  }

  /** The verb that carries a masdar, or -1: «قام … ب», «حاول», «سعى إلى». */
  private int carrier(int masdar) {
    int start = Math.max(roles.clauseStart(masdar), masdar - REACH);
    for (int i = masdar - 1; i >= start; i--) {
      if (roles.isVerbHere(i) && !roles.isNamed(i)) {
        return words.get(i).form().hasAny(CARRIERS) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * The subject a participle goes on with: of the verb before, or of the one outside when that
   * stands in what is said («قال بيسكوف إن الغرب يدفع …، مؤكدا»).
   */
  private List<Participant> governor(int participle) {
    int i = participle - 1;
    while (i >= 0) {
      int start = roles.clauseStart(i);
      boolean content = roles.opensContent(start) || roles.traits(start).relative();
      if (!content || start == 0) {
        for (int verb = i; verb >= start; verb--) {
          boolean isVerb = roles.traits(verb).finiteVerb() || verb == 0 && roles.isVerbHere(verb);
          List<Participant> subjects =
              isVerb && !roles.isNamed(verb) ? roles.subjects(verb) : List.of();
          if (!subjects.isEmpty()) {
            return subjects;
          }
        }
      }
      i = start - 1;
    }
    return List.of();
  }

  private boolean isParticiple(int index) {
    Word word = words.get(index);
    boolean masdarFirst =
        word.form().readings().stream()
            .findFirst()
            .filter(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR)
            .isPresent();
    return SentenceRoles.isCircumstantial(word) && !masdarFirst && !roles.isVerbHere(index);
  }

  private boolean isPassive(int index) {
    List<Reading> verbs =
        words.get(index).form().readings().stream().filter(r -> r.partOfSpeech().isVerb()).toList();
    return !verbs.isEmpty() && verbs.stream().allMatch(Reading::passive);
  }
}
