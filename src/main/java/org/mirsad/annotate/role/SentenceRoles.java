package org.mirsad.annotate.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Token;
import org.mirsad.text.WordForm;

/**
 * Who does what in one sentence: clauses, and for a verb or masdar its subject and objects among
 * the actors mentioned.
 *
 * <p>Shallow rules over word order. A clause begins at the sentence start, behind marks that
 * separate clauses, at conjunctions of contrast and subordination, at complementizers and
 * relatives, and at a verb with و or ف. The subject is the first actor behind the verb without a
 * preposition («قال ترامب»), or the last direct actor before it in the clause when the clause
 * begins with a noun («ترامب قال»), never one that hangs on a preposition. Example: «اتهمت أوكرانيا
 * روسيا بالقصف» (Ukraine accused Russia of shelling): subject ukraine, direct object russia.
 */
public final class SentenceRoles {
  /** How far behind a verb its subject may begin, in words. */
  private static final int SUBJECT_REACH = 7;

  /** Attachment of a state named inside its leader's title. */
  private static final String NESTED = "of";

  /** Nouns that stand between a noun and the actor it belongs to: «دفعة إدارة ترامب». */
  private static final Set<String> BRIDGES =
      Set.of(
          "اداره", "حكومه", "فريق", "قياده", "سلطات", "نظام", "جيش", "قوات", "وزير", "وزاره", "بعض",
          "جميع", "كل", "مسؤولين", "زعيم");

  private static final Set<String> ADVERBS =
      Set.of(
          "امس",
          "اليوم",
          "غدا",
          "مساء",
          "صباح",
          "الاحد",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "السبت",
          "يوم",
          "الماضي");

  private static final Set<String> PARTICLES =
      Set.of(
          "قد", "لقد", "لم", "لن", "لا", "ما", "سوف", "كان", "كانت", "كانا", "كانوا", "هو", "هي");

  private static final Set<String> STILL =
      Set.of("يزال", "تزال", "زال", "زالت", "يزالون", "بد", "شك", "سيما", "فقط", "مفر", "محاله");

  /** Words a noun follows: «ذلك أمر», «عدم كشف». */
  private static final Set<String> DETERMINERS =
      Set.of("عدم", "هذا", "هذه", "ذلك", "تلك", "كل", "اي", "بعض", "اول", "اخر", "اكثر", "غير");

  private static final Set<String> COMPLEMENTIZERS =
      FunctionWords.COMPLEMENTIZERS.stream()
          .filter(w -> !w.equals("ما") && !w.equals("اذا"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> BY = Set.of("قبل", "جانب", "طرف", "يد", "ايدي");

  private final Sentence sentence;
  private final List<Word> words;
  private final List<Mention> mentions;
  private final Map<String, String> stateByAdjective;
  private final boolean[] named;

  /** Found when first asked for, as most sentences of a text are never asked; null before. */
  private List<Participant> participants;

  /** Which words are known to begin a clause (1) or not to (-1). */
  private final byte[] clauseStarts;

  public SentenceRoles(
      Sentence sentence, List<Mention> mentions, Map<String, String> stateByAdjective) {
    this.sentence = sentence;
    this.mentions = List.copyOf(mentions);
    this.stateByAdjective = stateByAdjective;
    this.named = named(sentence.words(), mentions);
    this.words = withoutVerbsInNames(sentence.words(), named);
    this.clauseStarts = new byte[words.size()];
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Word> words() {
    return words;
  }

  /** Whether a word is part of a mention: never a verb or a particle, whatever its letters. */
  public boolean isNamed(int index) {
    return named[index];
  }

  /** Whether a word opens content («أن») and is not part of a name («بان كي مون»). */
  public boolean opensContent(int index) {
    return !named[index] && isComplementizer(words.get(index));
  }

  private static boolean[] named(List<Word> words, List<Mention> mentions) {
    boolean[] named = new boolean[words.size()];
    for (Mention mention : mentions) {
      for (int i = 0; i < named.length; i++) {
        if (words.get(i).span().start() >= mention.span().end()) {
          break;
        }
        named[i] |= words.get(i).span().overlaps(mention.span());
      }
    }
    return named;
  }

  private static List<Word> withoutVerbsInNames(List<Word> words, boolean[] named) {
    List<Word> read = words;
    for (int i = 0; i < named.length; i++) {
      if (named[i] && words.get(i).form().mayBeVerb()) {
        read = read == words ? new ArrayList<>(words) : read;
        read.set(i, new Word(words.get(i).token(), words.get(i).form().withoutVerbs()));
      }
    }
    return List.copyOf(read);
  }

  /** All participants in text order, adjectives of states included. */
  public List<Participant> participants() {
    if (participants == null) {
      participants = findParticipants();
    }
    return participants;
  }

  private List<Participant> findParticipants() {
    List<Participant> found = new ArrayList<>();
    boolean[] covered = new boolean[words.size()];
    for (Mention mention : mentions) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).span().overlaps(mention.span())) {
          first = first < 0 ? i : first;
          last = i;
          covered[i] = true;
        }
      }
      if (first >= 0) {
        boolean nested =
            mentions.stream()
                .anyMatch(
                    m ->
                        m.span().contains(mention.span())
                            && m.span().length() > mention.span().length());
        found.add(
            new Participant(
                mention.actorId(),
                first,
                last,
                nested ? NESTED : attachment(first, mention),
                false,
                mention.kind() == Mention.Kind.METONYM));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (!covered[i] && words.get(i).folded().lastIndexOf('ي') > 1 && isArabic(words.get(i))) {
        String state = stateByAdjective.get(adjectiveBase(words.get(i).folded()));
        if (state != null) {
          found.add(new Participant(state, i, i, Participant.DIRECT, true, false));
        }
      }
    }
    found.sort(
        (a, b) ->
            a.first() != b.first() ? a.first() - b.first() : a.actorId().compareTo(b.actorId()));
    return List.copyOf(found);
  }

  private static boolean isArabic(Word word) {
    return word.token().kind() == Token.Kind.ARABIC;
  }

  /** «الروسية», «روسيه», «الروسيين» to «روسي». */
  static String adjectiveBase(String folded) {
    String base = folded;
    if (base.length() > 5 && base.startsWith("ال")) {
      base = base.substring(2);
    } else if (base.length() > 6 && (base.startsWith("وال") || base.startsWith("بال"))) {
      base = base.substring(3);
    }
    for (String suffix : List.of("ه", "ين", "ون", "تين", "تان", "ان", "ات")) {
      if (base.length() > suffix.length() + 3 && base.endsWith("ي" + suffix)) {
        return base.substring(0, base.length() - suffix.length());
      }
    }
    return base;
  }

  private String attachment(int first, Mention mention) {
    Word word = words.get(first);
    int prefix = mention.span().start() - word.span().start();
    String folded = word.folded();
    if (prefix == 0 && folded.startsWith("لل")) {
      return "ل";
    }
    if (prefix > 0) {
      char clitic = folded.charAt(Math.min(prefix, folded.length()) - 1);
      if ("بلك".indexOf(clitic) >= 0) {
        return String.valueOf(clitic);
      }
      if (clitic == 'و' || clitic == 'ف') {
        return coordinated(first);
      }
    }
    return precedingPreposition(first).orElse(Participant.DIRECT);
  }

  /** «بين روسيا وأوكرانيا»: the second conjunct hangs on what the first hangs on. */
  private String coordinated(int first) {
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      if (words.get(i).isPunctuation() || words.get(i).form().isVerb()) {
        break;
      }
      String preposition = asPreposition(words.get(i).folded());
      if (!preposition.isEmpty()) {
        return preposition;
      }
      if ("بل".indexOf(words.get(i).folded().charAt(0)) >= 0
          && !words.get(i).form().isKnown()
          && i == first - 1) {
        return String.valueOf(words.get(i).folded().charAt(0));
      }
    }
    return Participant.DIRECT;
  }

  /** The preposition right before, also across marks of quotation and one title noun. */
  private Optional<String> precedingPreposition(int first) {
    for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
      Word word = words.get(i);
      if (word.isPunctuation()) {
        if ("«\"“(".indexOf(word.mark()) >= 0) {
          continue;
        }
        return Optional.empty();
      }
      String preposition = asPreposition(word.folded());
      if (!preposition.isEmpty()) {
        return Optional.of(preposition);
      }
      if (word.folded().equals("ل") || word.folded().equals("ب")) {
        return Optional.of(word.folded());
      }
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static String asPreposition(String folded) {
    if (FunctionWords.PREPOSITIONS.contains(folded)) {
      return folded;
    }
    if (folded.length() > 2
        && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')
        && FunctionWords.PREPOSITIONS.contains(folded.substring(1))) {
      return folded.substring(1);
    }
    return "";
  }

  private boolean startsClause(int index) {
    if (clauseStarts[index] == 0) {
      clauseStarts[index] = (byte) (index == 0 || findsClauseStart(index) ? 1 : -1);
    }
    return clauseStarts[index] > 0;
  }

  private boolean findsClauseStart(int index) {
    Word word = words.get(index);
    Word before = words.get(index - 1);
    if (word.isPunctuation() || named[index] && named[index - 1]) {
      return false;
    }
    boolean afterMark = before.isPunctuation() && "؛;:–—…".indexOf(before.mark()) >= 0;
    boolean afterComma = before.isPunctuation() && "،,".indexOf(before.mark()) >= 0;
    return afterMark
        || FunctionWords.in(FunctionWords.CLAUSE_OPENERS, word.folded())
        || FunctionWords.in(FunctionWords.RELATIVES, word.folded())
        || isComplementizer(word)
        || isFiniteVerb(word) && (afterComma || isJoined(word))
        || afterComma && isCircumstantial(word);
  }

  /** Whether a word has و or ف written to it in every reading. */
  public static boolean isJoined(Word word) {
    List<Reading> readings = word.form().readings();
    for (int r = 0; r < readings.size(); r++) {
      if (readings.get(r).conjunction() == 0) {
        return false;
      }
    }
    return !readings.isEmpty();
  }

  public static boolean isComplementizer(Word word) {
    return COMPLEMENTIZERS.contains(word.folded());
  }

  /**
   * Whether a word is a finite verb for sure enough: all readings verbs, or the perfect/imperfect
   * first.
   */
  public static boolean isFiniteVerb(Word word) {
    List<Reading> readings = word.form().readings();
    boolean nominal = false;
    boolean finite = false;
    for (int r = 0; r < readings.size(); r++) {
      nominal |= readings.get(r).partOfSpeech().isNominal();
      finite |= isFinite(readings.get(r));
    }
    return finite && (!nominal || isImperfectShape(word.form()));
  }

  /** Whether some reading is a finite verb, however likely. */
  public static boolean mayBeFiniteVerb(Word word) {
    List<Reading> readings = word.form().readings();
    for (int r = 0; r < readings.size(); r++) {
      if (isFinite(readings.get(r))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word that may be a verb or a noun is a verb where it stands: at the start, behind a
   * mark, a particle or the topic; not behind a preposition or a noun it would be the genitive of.
   */
  public boolean isVerbHere(int index) {
    Word word = words.get(index);
    if (word.isPunctuation()
        || !mayBeFiniteVerb(word)
        || word.form().hasArticle() && !word.form().isVerb()) {
      return false;
    }
    if (index == 0 || words.get(index - 1).isPunctuation()) {
      return true;
    }
    Word before = words.get(index - 1);
    if (FunctionWords.in(FunctionWords.PREPOSITIONS, before.folded())
        || DETERMINERS.contains(before.folded())) {
      return false;
    }
    if (isFiniteVerb(word) || FunctionWords.isFunctionWord(before.folded())) {
      return true;
    }
    boolean joined =
        word.folded().startsWith("و")
            && word.form().readings().stream().anyMatch(r -> r.conjunction() != 0);
    boolean behindTopic =
        participants().stream()
            .anyMatch(p -> p.last() == index - 1 && p.isDirect() && !p.byAdjective());
    return joined || behindTopic;
  }

  private static boolean isFinite(Reading reading) {
    return reading.partOfSpeech() == Reading.PartOfSpeech.PERFECT
        || reading.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT;
  }

  private static boolean isImperfectShape(WordForm form) {
    return form.readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT && r.person() == 3)
        && form.folded().length() > 3;
  }

  /** «مضيفا», «مؤكدةً», «محذرين», «قائلا»: a participle that goes on with the subject. */
  public static boolean isCircumstantial(Word word) {
    String folded = word.folded();
    boolean accusative = folded.endsWith("ا") || folded.endsWith("ه") || folded.endsWith("ين");
    boolean shape =
        folded.startsWith("م") && accusative
            || folded.length() > 4 && folded.charAt(1) == 'ا' && folded.endsWith("ا");
    return shape
        && folded.length() > 3
        && word.form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE && !r.article());
  }

  public int clauseStart(int index) {
    int i = Math.min(index, words.size() - 1);
    while (!startsClause(i)) {
      i--;
    }
    return i;
  }

  /** The index behind the clause's last word. */
  public int clauseEnd(int index) {
    int i = index + 1;
    while (i < words.size() && !startsClause(i)) {
      i++;
    }
    return i;
  }

  /** The subjects of a finite verb: one, or several when coordinated; empty when it is dropped. */
  public List<Participant> subjects(int verb) {
    List<Participant> after = subjectsAfter(verb);
    Optional<Participant> before = subjectBefore(verb);
    if (before.isPresent() && onlyParticles(before.get().last() + 1, verb)) {
      return withConjuncts(before.get());
    }
    if (before.isPresent() && (after.isEmpty() || !adjacent(verb, after.get(0)))) {
      return withConjuncts(before.get());
    }
    if (!after.isEmpty()) {
      return after;
    }
    return before.map(this::withConjuncts).orElse(List.of());
  }

  /** «أردوغان قد حمّل», «روسيا لن تقبل»: nothing but particles between topic and verb. */
  public boolean onlyParticles(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!PARTICLES.contains(words.get(i).folded())) {
        return false;
      }
    }
    return true;
  }

  /**
   * The state whose forces or organs are the subject: «قصفت القوات الروسية», «القوات الروسية قصفت».
   */
  public Optional<Participant> adjectiveSubject(int verb) {
    int start = clauseStart(verb);
    for (Participant participant : participants()) {
      boolean behind =
          participant.first() > verb + 1
              && participant.first() <= verb + 3
              && nominal(verb + 1, participant.first());
      boolean before =
          participant.first() > start
              && participant.last() < verb
              && !crossesVerb(start, verb)
              && nominal(start, participant.first());
      if (participant.byAdjective() && (behind || before)) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  /** Whether only nouns and adjectives stand in a stretch. */
  private boolean nominal(int from, int to) {
    for (int i = from; i < to; i++) {
      String folded = words.get(i).folded();
      if (words.get(i).isPunctuation()
          || !asPreposition(folded).isEmpty()
          || isFiniteVerb(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean adjacent(int verb, Participant participant) {
    for (int i = verb + 1; i < participant.first(); i++) {
      if (!words.get(i).isPunctuation() && !words.get(i).form().mayBeNominal()) {
        return false;
      }
    }
    return participant.first() - verb <= 3;
  }

  private List<Participant> subjectsAfter(int verb) {
    int limit = Math.min(clauseEnd(verb), verb + 1 + SUBJECT_REACH);
    for (Participant participant : participants()) {
      if (participant.first() > verb && participant.first() < limit && !participant.byAdjective()) {
        if (participant.isDirect() && onlyBridges(verb + 1, participant.first())) {
          return withConjuncts(participant);
        }
        // The first actor hangs on a preposition: the subject is none of the actors, or before the
        // verb.
        return List.of();
      }
    }
    return List.of();
  }

  /** Whether nothing stands between verb and subject but bridging nouns, adverbs and particles. */
  private boolean onlyBridges(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      String folded = word.folded();
      boolean adverb = folded.endsWith("ا") && !word.form().mayBeVerb() || ADVERBS.contains(folded);
      boolean allowed =
          word.isPunctuation()
              || BRIDGES.contains(folded)
              || adverb
              || FunctionWords.isFunctionWord(folded) && asPreposition(folded).isEmpty();
      if (!allowed) {
        return false;
      }
    }
    return true;
  }

  private boolean crossesVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFiniteVerb(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The topic of the clause the verb stands in, or of the main clause for a relative or apposition
   * between.
   */
  private Optional<Participant> subjectBefore(int verb) {
    int start = clauseStart(verb);
    boolean hasObject =
        words.get(verb).form().readings().stream().allMatch(Reading::pronoun)
            && words.get(verb).form().isKnown();
    if (hasObject && FunctionWords.in(FunctionWords.RELATIVES, words.get(start).folded())) {
      // «القرار الذي أعلنته»: what the relative clause is about is the object.
      return Optional.empty();
    }
    if (start == verb && (start == 0 || !words.get(start - 1).isPunctuation())) {
      return relativeAntecedent(start);
    }
    Participant topic = null;
    for (Participant participant : participants()) {
      if (participant.last() < verb
          && participant.first() >= start
          && participant.isDirect()
          && !participant.byAdjective()
          && opens(start, participant.first())
          && !crossesVerb(participant.last() + 1, verb)) {
        if (topic == null) {
          topic = participant;
        }
      }
    }
    if (topic != null) {
      return Optional.of(topic);
    }
    return start > 0 && start == verb ? appositionTopic(verb) : relativeAntecedent(start);
  }

  /**
   * Whether a noun phrase opens its clause: nothing before it but particles, marks and bridging
   * nouns.
   */
  private boolean opens(int start, int first) {
    for (int i = start; i < first; i++) {
      String folded = words.get(i).folded();
      if (!words.get(i).isPunctuation()
          && !FunctionWords.isFunctionWord(folded)
          && !BRIDGES.contains(folded)) {
        return false;
      }
    }
    return true;
  }

  /**
   * «ترامب، الذي …، قال» and «لوس أضاف»: the topic at the sentence's start when only noun phrases
   * stand between.
   */
  private Optional<Participant> appositionTopic(int verb) {
    for (Participant participant : participants()) {
      if (participant.last() < verb
          && participant.isDirect()
          && !participant.byAdjective()
          && participant.first() <= 3) {
        return crossesVerb(participant.last() + 1, verb)
            ? Optional.empty()
            : Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  /** For «X الذي فعل»: X. */
  private Optional<Participant> relativeAntecedent(int start) {
    if (start == 0 || !FunctionWords.in(FunctionWords.RELATIVES, words.get(start).folded())) {
      return Optional.empty();
    }
    int before = start - 1;
    while (before > 0 && words.get(before).isPunctuation()) {
      before--;
    }
    for (Participant participant : participants()) {
      if (participant.last() == before && !participant.byAdjective()) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  /** The participant and those joined to it by و. */
  public List<Participant> withConjuncts(Participant first) {
    List<Participant> all = new ArrayList<>(List.of(first));
    Participant last = first;
    for (Participant next : participants()) {
      if (next.first() > last.last() && !next.byAdjective() && joined(last, next)) {
        all.add(next);
        last = next;
      }
    }
    return List.copyOf(all);
  }

  /** «واشنطن», «ولد عبد العزيز»: the «و» is the name's own. */
  private boolean isWholeName(Participant participant) {
    int start = words.get(participant.first()).span().start();
    for (Mention mention : mentions) {
      if (mention.span().start() == start && mention.actorId().equals(participant.actorId())) {
        return true;
      }
    }
    return false;
  }

  private boolean joined(Participant left, Participant right) {
    String folded = words.get(right.first()).folded();
    boolean conjunction =
        folded.startsWith("و")
            && words.get(right.first()).form().stripped().size() > 1
            && !isWholeName(right);
    int between = right.first() - left.last() - 1;
    boolean onlyMarks = true;
    for (int i = left.last() + 1; i < right.first(); i++) {
      onlyMarks &=
          words.get(i).isPunctuation() && "،,".indexOf(words.get(i).mark()) >= 0
              || words.get(i).folded().equals("و");
    }
    return onlyMarks
        && (conjunction || between > 0 && words.get(left.last() + 1).folded().equals("و"));
  }

  /**
   * The participants attached to a predicate in one of the ways listed, behind it in its clause.
   *
   * @param from index of the predicate's last word
   * @param attachments prepositions or {@link Participant#DIRECT}
   * @param besides participants that fill another role
   */
  public List<Participant> objects(int from, Set<String> attachments, List<Participant> besides) {
    Set<Participant> others = new HashSet<>(besides);
    int end = clauseEnd(from);
    for (Participant participant : participants()) {
      if (participant.first() > from
          && participant.first() < end
          && !others.contains(participant)
          && !participant.byAdjective()) {
        if (attachments.contains(participant.attachment())) {
          return withConjuncts(participant).stream().filter(p -> !others.contains(p)).toList();
        }
      }
    }
    return List.of();
  }

  /**
   * The participant right behind a noun: its genitive («غزو روسيا») or adjective («الغزو الروسي»).
   */
  public Optional<Participant> genitive(int noun) {
    for (Participant participant : participants()) {
      int distance = participant.first() - noun;
      if (distance < 1 || !participant.isDirect()) {
        continue;
      }
      if (distance == 1 && (participant.byAdjective() || !words.get(noun).form().hasArticle())) {
        return Optional.of(participant);
      }
      if (distance == 2 && BRIDGES.contains(words.get(noun + 1).folded())) {
        return Optional.of(participant);
      }
      if (distance == 2 && participant.byAdjective() && isAdjective(words.get(noun + 1))) {
        return Optional.of(participant);
      }
      if (distance > 2) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isAdjective(Word word) {
    return !word.isPunctuation()
        && word.form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE);
  }

  /** «من قبل X», «على يد X»: the agent of a passive or masdar behind it. */
  public Optional<Participant> byAgent(int from) {
    int end = Math.min(words.size(), from + 12);
    for (Participant participant : participants()) {
      if (participant.first() > from + 1
          && participant.first() < end
          && !participant.byAdjective()) {
        for (int i = Math.max(from + 1, participant.first() - 2); i < participant.first(); i++) {
          boolean by =
              BY.contains(words.get(i).folded())
                  && i > 0
                  && Set.of("من", "علي").contains(words.get(i - 1).folded());
          if (by) {
            return Optional.of(participant);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** «لا يزال», «لم تعد … فقط»: a negator that is part of another expression. */
  private boolean isStill(int index) {
    return index + 1 < words.size() && STILL.contains(words.get(index + 1).folded());
  }

  /** Whether the predicate at an index is negated by a word shortly before it in its clause. */
  public Optional<Integer> negation(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Word word = words.get(i);
      if (word.isPunctuation() && "«»\"“”".indexOf(word.mark()) < 0) {
        break;
      }
      if (FunctionWords.in(FunctionWords.NEGATIONS, word.folded())
          && !word.folded().equals("ما")
          && !isStill(i)) {
        return Optional.of(i);
      }
      if (isFiniteVerb(word)) {
        break;
      }
    }
    return Optional.empty();
  }
}
