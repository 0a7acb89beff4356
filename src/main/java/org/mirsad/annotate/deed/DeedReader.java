package org.mirsad.annotate.deed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.text.Span;

/**
 * Reads the deeds one sentence tells, and whose they are: «قصفت القوات الروسية» (Russian forces
 * shelled), «الغارات الإسرائيلية» (the Israeli raids), «قرار سعيد» (Saied's decision), «تبنت الحركة
 * الهجوم» (the movement claimed the attack).
 */
final class DeedReader {
  /** How far behind a verb what is decided may stand, in words. */
  private static final int CONTENT = 8;

  /** How far behind a verb of claiming the deed may stand, in words. */
  private static final int CLAIM = 7;

  private static final Set<String> ANNOUNCING = Set.of("v:اعلن", "v:اكد", "v:كشف");
  private static final Set<String> CLAIMING = Set.of("v:تبني", "v:اعلن");
  private static final Set<String> ACCUSING = Set.of("v:اتهم", "v:حمل");

  private final SentenceRoles roles;
  private final List<Word> words;
  private final List<Statement> statements;
  private final VerbAgents agentsOf;
  private final List<Deed> deeds = new ArrayList<>();

  /**
   * @param pronouns dropped subjects of the sentence that are resolved
   * @param statements of the sentence
   * @param states the state somebody speaks for, by his id
   */
  DeedReader(
      SentenceRoles roles,
      List<Mention> pronouns,
      List<Statement> statements,
      Function<String, List<String>> states) {
    this.agentsOf = new VerbAgents(roles, pronouns, statements, states);
    this.roles = roles;
    this.words = roles.words();
    this.statements = statements;
  }

  /** The deeds in text order. */
  List<Deed> read() {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isPunctuation() || roles.isNamed(i)) {
        continue;
      }
      said(i);
      if (roles.traits(i).mayBeFiniteVerb() && roles.isVerbHere(i)) {
        readVerb(i);
      } else {
        readNoun(i);
      }
    }
    return deeds;
  }

  private void said(int i) {
    Span span = words.get(i).span();
    for (Statement statement : statements) {
      if (!statement.verb().isEmpty()
          && !statement.verb().startsWith("اعتذر")
          && statement.verbSpan().start() == span.start()) {
        List<String> speaker =
            statement.speakerId().isEmpty() ? List.of() : List.of(statement.speakerId());
        add(i, Set.of(DeedKind.STATEMENT), Set.of(), speaker, false);
      }
    }
  }

  private void readVerb(int i) {
    DeedWords.Told told = DeedWords.told(words.get(i).form());
    List<String> agents = agentsOf.of(i);
    if (readClaim(i, agents) || readCharge(i)) {
      return;
    }
    if (roles.negation(i).isPresent() || announcesContent(i)) {
      return;
    }
    if (told.kinds().isEmpty() && agents.isEmpty()) {
      return;
    }
    Set<String> lexemes = new HashSet<>(told.lexemes());
    Set<DeedKind> kinds = new HashSet<>(told.kinds());
    if (kinds.contains(DeedKind.MEASURE) || kinds.contains(DeedKind.PROPOSAL)) {
      decided(i).ifPresent(noun -> lexemes.addAll(DeedWords.taken(noun.form()).lexemes()));
    }
    if (DeedWords.leaves(lexemes)) {
      // «رحب بالخطوة», that somebody goes, is no praise for him.
      return;
    }
    add(i, kinds, lexemes, agents, false);
  }

  /** «أعلن أن», «قرر أن» is a decision, «أعلن أن روسيا قصفت» is not. */
  private boolean announcesContent(int verb) {
    if (!words.get(verb).form().hasAny(ANNOUNCING)) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + 2 + CONTENT); i++) {
      if (roles.opensContent(i)) {
        return true;
      }
      if (isDecided(i)) {
        return false;
      }
    }
    return false;
  }

  /** «أعلن الرئيس تجميد أعمال البرلمان»: the masdar behind a verb of deciding. */
  private Optional<Word> decided(int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 1 + CONTENT); i++) {
      if (isDecided(i)) {
        return Optional.of(words.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean isDecided(int i) {
    Word word = words.get(i);
    boolean noun = !word.isPunctuation() && !roles.isNamed(i) && !word.form().hasArticle();
    return noun && !DeedWords.taken(word.form()).lexemes().isEmpty();
  }

  /** «تبنت الحركة الهجوم», «أعلن التنظيم مسؤوليته عن التفجير». */
  private boolean readClaim(int verb, List<String> agents) {
    if (!words.get(verb).form().hasAny(CLAIMING) || agents.isEmpty()) {
      return false;
    }
    boolean announces = words.get(verb).form().has("v:اعلن");
    boolean answers = !announces;
    for (int i = verb + 1; i < Math.min(words.size(), verb + 2 + CLAIM); i++) {
      answers |= words.get(i).form().has("n:مسؤوليه");
      Set<DeedKind> kinds = DeedWords.taken(words.get(i).form()).kinds();
      if (answers && !roles.isNamed(i) && kinds.contains(DeedKind.FORCE)) {
        add(verb, kinds, DeedWords.taken(words.get(i).form()).lexemes(), agents, true);
        return true;
      }
    }
    return false;
  }

  /** «اتهمت كييف موسكو بقصف المستشفى», «حمّل إسرائيل مسؤولية الهجوم». */
  private boolean readCharge(int verb) {
    if (!words.get(verb).form().hasAny(ACCUSING)) {
      return false;
    }
    List<Participant> charged =
        roles.predication(verb, Set.of(Participant.DIRECT)).objects().stream()
            .filter(p -> p.first() > verb)
            .toList();
    if (charged.isEmpty()) {
      return false;
    }
    int from = charged.get(charged.size() - 1).last() + 1;
    for (int i = from; i < Math.min(words.size(), from + CLAIM); i++) {
      Set<DeedKind> kinds = DeedWords.taken(words.get(i).form()).kinds();
      if (!words.get(i).isPunctuation() && kinds.contains(DeedKind.FORCE)) {
        add(
            i,
            kinds,
            DeedWords.taken(words.get(i).form()).lexemes(),
            VerbAgents.ids(charged),
            false);
        return true;
      }
    }
    return false;
  }

  private void readNoun(int i) {
    DeedWords.Taken noun = DeedWords.taken(words.get(i).form());
    if (noun.lexemes().isEmpty()) {
      return;
    }
    if (noun.kinds().isEmpty()) {
      readMasdar(i, noun);
      return;
    }
    List<String> owners = owners(i, noun.kinds());
    boolean told = !words.get(i).form().hasArticle() && noun.kinds().contains(DeedKind.FORCE);
    if (!owners.isEmpty() || told) {
      add(i, noun.kinds(), noun.lexemes(), owners, false);
    }
  }

  /** «إقدام ماكرون على», «استقبال سعيد لزعيم …»: a masdar whose genitive does it to somebody. */
  private void readMasdar(int i, DeedWords.Taken noun) {
    Optional<Participant> genitive = roles.genitive(i).filter(p -> !p.byAdjective());
    Set<DeedKind> kinds = DeedWords.told(noun.lexemes());
    if (genitive.isEmpty() || kinds.isEmpty()) {
      return;
    }
    for (int next = genitive.get().last() + 1;
        next < Math.min(words.size(), genitive.get().last() + 3);
        next++) {
      String folded = words.get(next).folded();
      boolean to = folded.length() > 3 && folded.startsWith("ل") || folded.equals("علي");
      if (!words.get(next).isPunctuation() && to) {
        add(i, kinds, noun.lexemes(), List.of(genitive.get().actorId()), false);
        return;
      }
    }
  }

  /** Whose the deed is that a noun tells: by adjective, by «ل», by an agent, by its genitive. */
  private List<String> owners(int noun, Set<DeedKind> kinds) {
    Optional<Participant> genitive = roles.genitive(noun);
    if (genitive.isPresent() && genitive.get().byAdjective()) {
      return withJoinedAdjectives(genitive.get());
    }
    List<String> doers = relativeAgents(noun);
    if (!doers.isEmpty()) {
      return doers;
    }
    Optional<Participant> by = roles.byAgent(noun);
    if (by.isPresent() && by.get().first() <= noun + CLAIM) {
      return List.of(by.get().actorId());
    }
    if (genitive.isPresent()) {
      boolean befalls = kinds.contains(DeedKind.FORCE) || kinds.contains(DeedKind.ARREST);
      boolean own = !befalls || isUpon(genitive.get().last() + 1);
      return own && !isMasdarOfObject(noun)
          ? VerbAgents.ids(roles.withConjuncts(genitive.get()))
          : List.of();
    }
    return roles.participants().stream()
        .filter(p -> p.attachment().equals("ل") && !p.byAdjective())
        .filter(p -> p.first() == noun + 1 || p.first() == noun + 2)
        .filter(p -> kinds.contains(DeedKind.FORCE) || kinds.contains(DeedKind.STATEMENT))
        .map(p -> List.of(p.actorId()))
        .findFirst()
        .orElse(List.of());
  }

  /** «التعديل الذي أجراه الشاهد». */
  private List<String> relativeAgents(int noun) {
    for (int i = noun + 1; i < Math.min(words.size() - 1, noun + 4); i++) {
      if (words.get(i).isPunctuation()) {
        return List.of();
      }
      if (roles.traits(i).relative()) {
        return roles.traits(i + 1).mayBeFiniteVerb() ? agentsOf.of(i + 1) : List.of();
      }
    }
    return List.of();
  }

  /** «إقالة المدوري», «تعيين بودن»: the genitive is whom it befalls. */
  private boolean isMasdarOfObject(int noun) {
    return words.get(noun).form().hasAny(Set.of("n:اقاله", "n:تعيين", "n:عزل", "n:تفويض"));
  }

  private boolean isUpon(int from) {
    for (int i = from; i < Math.min(words.size(), from + 3); i++) {
      String folded = words.get(i).folded();
      if (folded.equals("علي") || folded.equals("ضد")) {
        return true;
      }
    }
    return false;
  }

  /** «الضربات الأمريكية والبريطانية». */
  private List<String> withJoinedAdjectives(Participant first) {
    List<String> ids = new ArrayList<>(List.of(first.actorId()));
    int last = first.last();
    for (Participant next : roles.participants()) {
      if (next.byAdjective() && next.first() == last + 1) {
        if (!words.get(next.first()).folded().startsWith("و")) {
          // «الحرب الروسية الأوكرانية»: between the two.
          return List.of();
        }
        ids.add(next.actorId());
        last = next.last();
      }
    }
    return ids;
  }

  private void add(
      int word, Set<DeedKind> kinds, Set<String> lexemes, List<String> agents, boolean claimed) {
    deeds.add(new Deed(roles.sentence().number(), word, kinds, lexemes, agents, claimed));
  }
}
