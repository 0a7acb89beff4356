package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.RoleBuilder;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Morphology;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;

/**
 * Judges who is made to look good or bad: for every word of the sentiment lexicon, the actors in
 * the roles it colours, in the voice it stands in.
 *
 * <p>A verb colours its subject or object as its entry says, a masdar or action noun its genitive
 * or the state of its adjective («الهجمات الروسية»), an adjective or noun of quality whom it
 * describes. Negation turns praise into blame («لم ينجح») and silences blame; questions, conditions
 * and denials silence both. What an actor says well of himself does not count. Cues for one target
 * in one voice add up; below {@link #THRESHOLD} nothing is said.
 */
public final class SentimentAnnotator implements Annotator<Opinion> {
  static final double THRESHOLD = 0.35;
  private static final double CARRIED = 0.7;

  private static final Set<String> LIGHT =
      Set.of(
          "قام", "شن", "نفذ", "ارتكب", "مارس", "تعمد", "واصل", "كثف", "صعد", "بدا", "اطلق", "وجه",
          "تم", "حقق", "احرز", "سجل", "ابدي", "اظهر");

  private static final Set<String> OFFICES =
      Set.of(
          "وزير", "وزيره", "وزاره", "هيءه", "هيئه", "مجلس", "لجنه", "قسم", "اداره", "محكمه", "مكتب",
          "منظمه", "جمعيه", "حزب", "حركه", "جاءزه", "جائزه", "يوم", "عيد");

  private static final Set<String> REVERSING =
      Set.of(
          "n:تقليص",
          "n:انهاء",
          "n:وقف",
          "n:منع",
          "n:تجنب",
          "n:مكافحه",
          "n:محاربه",
          "n:نفي",
          "n:رفض",
          "n:تفادي",
          "n:خفض",
          "n:حد",
          "n:ردع",
          "v:اوقف",
          "v:منع",
          "v:انهي",
          "v:تجنب",
          "v:نفي",
          "v:كافح",
          "v:حارب",
          "w:ضد",
          "n:مواجهه",
          "n:تصد",
          "n:صد",
          "n:ازاله");

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
          "لكونه",
          "باعتباره",
          "بوصفه",
          "كانت");

  private final RoleBuilder roleBuilder;
  private final SentimentIndex index;

  public SentimentAnnotator(Knowledge knowledge, Morphology morphology) {
    this.roleBuilder = new RoleBuilder(knowledge);
    this.index = new SentimentIndex(knowledge, morphology);
  }

  @Override
  public Layer<Opinion> layer() {
    return Opinion.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Sentence.LAYER, Mention.LAYER, Statement.LAYER);
  }

  @Override
  public List<Opinion> annotate(AnnotatedArticle article) {
    List<Sentence> sentences = article.layer(Sentence.LAYER);
    List<List<Mention>> mentions = RoleBuilder.bySentence(sentences, article.layer(Mention.LAYER));
    List<Opinion> opinions = new ArrayList<>();
    Map<Integer, List<Statement>> said =
        article.layer(Statement.LAYER).stream().collect(Collectors.groupingBy(Statement::sentence));
    List<Participant> topic = List.of();
    for (Sentence sentence : sentences) {
      SentenceRoles roles = roleBuilder.build(sentence, mentions.get(sentence.number()));
      List<Statement> statements = said.getOrDefault(sentence.number(), List.of());
      Judge judge = new Judge(roles, new VoiceFinder(statements), topic);
      judge.read();
      opinions.addAll(judge.opinions());
      topic = judge.topic();
    }
    opinions.sort(
        Comparator.comparingInt(Opinion::sentence)
            .thenComparing(Opinion::span)
            .thenComparing(Opinion::targetId)
            .thenComparing(Opinion::voice));
    return opinions;
  }

  private record Key(String target, String voice) {}

  private record Evidence(double value, Trace.Cue cue, String rule, double certainty) {}

  /** The judgements of one sentence. */
  private final class Judge {
    private final SentenceRoles roles;
    private final VoiceFinder voices;
    private final List<Participant> previousTopic;
    private final Map<Key, List<Evidence>> evidence = new LinkedHashMap<>();

    Judge(SentenceRoles roles, VoiceFinder voices, List<Participant> previousTopic) {
      this.roles = roles;
      this.voices = voices;
      this.previousTopic = previousTopic;
    }

    void read() {
      for (SentimentIndex.Hit hit : index.hits(roles)) {
        if (!isSilenced(hit)) {
          judge(hit);
        }
      }
    }

    /** Who the next sentence's dropped subjects may mean: the first subject of this one. */
    List<Participant> topic() {
      for (int i = 0; i < roles.words().size(); i++) {
        if (SentenceRoles.isFiniteVerb(roles.words().get(i))) {
          List<Participant> subjects = roles.subjects(i);
          if (!subjects.isEmpty()) {
            return List.of(subjects.get(0));
          }
        }
      }
      return List.of();
    }

    private boolean isSilenced(SentimentIndex.Hit hit) {
      int offset = roles.words().get(hit.first()).span().start();
      if (voices.isDenied(offset)) {
        return true;
      }
      int start = roles.clauseStart(hit.first());
      for (int i = Math.max(0, start - 1); i < hit.first(); i++) {
        String folded = roles.words().get(i).folded();
        if (folded.equals("اذا")
            || folded.equals("هل")
            || folded.equals("لو")
            || folded.equals("وهل")
            || folded.equals("واذا")) {
          return true;
        }
      }
      return false;
    }

    private void judge(SentimentIndex.Hit hit) {
      SentimentEntry entry = hit.entry();
      boolean finite = isFinite(hit);
      switch (entry.partOfSpeech()) {
        case VERB -> {
          if (finite) {
            judgeVerb(hit);
          } else if (hit.form() == SentimentIndex.Form.PASSIVE) {
            judgeDescription(hit, entry.effects().getOrDefault(SentimentEntry.Role.PATIENT, 0));
          } else if (hit.form() == SentimentIndex.Form.DERIVED) {
            judgeNominal(hit);
          }
        }
        case EXPR -> {
          if (finite) {
            judgeVerb(hit);
          } else {
            judgeNominal(hit);
          }
        }
        case NOUN, ADJ -> judgeNominal(hit);
      }
    }

    private boolean isFinite(SentimentIndex.Hit hit) {
      if (hit.entry().partOfSpeech() == SentimentEntry.Class.VERB
          && hit.form() != SentimentIndex.Form.BASE) {
        return false;
      }
      return roles.isVerbHere(hit.first()) && !isOtherVerb(hit);
    }

    /**
     * «تفوق» is mostly the imperfect of «فاق», not the perfect of «تفوق»: only a subject behind
     * decides.
     */
    private boolean isOtherVerb(SentimentIndex.Hit hit) {
      Word word = roles.words().get(hit.first());
      if (!word.folded().startsWith("ت")) {
        return false;
      }
      boolean imperfectOfOther =
          word.form().readings().stream()
              .anyMatch(
                  r ->
                      r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT
                          && r.person() == 3
                          && !r.passive()
                          && !r.key().equals("v:" + Folding.fold(hit.entry().lexeme())));
      boolean perfect =
          word.form().readings().stream()
              .anyMatch(
                  r ->
                      r.partOfSpeech() == Reading.PartOfSpeech.PERFECT
                          && r.key().equals("v:" + Folding.fold(hit.entry().lexeme())));
      boolean subjectBehind =
          roles.participants().stream().anyMatch(p -> p.first() == hit.last() + 1 && p.isDirect());
      return perfect && imperfectOfOther && !subjectBehind;
    }

    private void judgeVerb(SentimentIndex.Hit hit) {
      SentimentEntry entry = hit.entry();
      List<Participant> agents = roles.subjects(hit.first());
      double certainty = 1;
      if (agents.isEmpty()) {
        Optional<Participant> state = roles.adjectiveSubject(hit.first());
        agents = state.map(List::of).orElse(List.of());
      }
      boolean passive = isPassive(hit.first());
      if (passive) {
        agents = roles.byAgent(hit.last()).map(List::of).orElse(List.of());
      } else if (agents.isEmpty() && !hasOwnNoun(hit.last())) {
        agents = carriedSubject(hit.first());
        certainty = CARRIED;
      }
      List<Participant> patients =
          passive ? List.of() : roles.objects(hit.last(), objects(entry), agents);
      double factor = negationFactor(hit);
      for (Map.Entry<SentimentEntry.Role, Integer> effect : entry.effects().entrySet()) {
        switch (effect.getKey()) {
          case AGENT, EXPERIENCER, DESCRIBED ->
              add(hit, agents, agents, effect, factor, certainty, "verb-subject");
          case PATIENT -> add(hit, patients, agents, effect, factor, certainty, "verb-object");
        }
      }
    }

    private Set<String> objects(SentimentEntry entry) {
      return entry.objects().isEmpty() ? Set.of(Participant.DIRECT) : normalised(entry.objects());
    }

    private Set<String> normalised(Set<String> objects) {
      HashSet<String> folded = new HashSet<>();
      for (String object : objects) {
        folded.add(Folding.fold(object));
      }
      return folded;
    }

    private boolean isPassive(int index) {
      return roles.words().get(index).form().readings().stream()
          .filter(r -> r.partOfSpeech().isVerb())
          .allMatch(Reading::passive);
    }

    /** Whether a noun that may be the subject stands right behind: «قتل مسلحون …». */
    private boolean hasOwnNoun(int verb) {
      if (verb + 1 >= roles.words().size()) {
        return false;
      }
      Word next = roles.words().get(verb + 1);
      if (next.token().kind() == Token.Kind.NUMBER) {
        return true;
      }
      boolean participant = roles.participants().stream().anyMatch(p -> p.first() == verb + 1);
      return !participant
          && !next.isPunctuation()
          && !FunctionWords.isFunctionWord(next.folded())
          && next.form().mayBeNominal()
          && !SentenceRoles.isFiniteVerb(next);
    }

    /** The subject of the verb before in this sentence, else the topic of the sentence before. */
    private List<Participant> carriedSubject(int index) {
      int start = roles.clauseStart(index);
      if (FunctionWords.in(FunctionWords.RELATIVES, roles.words().get(start).folded())) {
        // «الترجمة التي تحرض»: the subject is the noun before, which is no actor.
        return List.of();
      }
      for (int i = index - 1; i >= 0; i--) {
        if (SentenceRoles.isFiniteVerb(roles.words().get(i))) {
          List<Participant> subjects = roles.subjects(i);
          if (!subjects.isEmpty()) {
            return List.of(subjects.get(0));
          }
        }
      }
      boolean first =
          roles.participants().stream().noneMatch(p -> p.first() < index && !p.byAdjective());
      return first ? previousTopic : List.of();
    }

    /** «منذ الغزو الروسي»: a date, not a judgement. */
    private boolean isTemporal(int index) {
      return index > 0
          && Set.of("منذ", "بعد", "قبل", "عقب", "منذ بدء")
              .contains(roles.words().get(index - 1).folded());
    }

    /** «وزير الابتكار», «قسم مكافحة الإرهاب»: part of the name of an office. */
    private boolean isInName(int index) {
      return index > 0 && OFFICES.contains(roles.words().get(index - 1).folded());
    }

    /** «تقليص التورط», «مكافحة الفساد»: who reduces or fights a bad thing is not blamed for it. */
    private boolean isReversed(int index) {
      for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
        if (roles.words().get(i).form().hasAny(REVERSING)) {
          return true;
        }
      }
      return false;
    }

    private void judgeNominal(SentimentIndex.Hit hit) {
      if (isTemporal(hit.first()) || isReversed(hit.first()) || isInName(hit.first())) {
        return;
      }
      SentimentEntry entry = hit.entry();
      Optional<Participant> genitive = roles.genitive(hit.last());
      Optional<Participant> by = roles.byAgent(hit.last());
      List<Participant> direct =
          roles.objects(
              hit.last(), objectsOfMasdar(entry), genitive.map(List::of).orElse(List.of()));
      double factor = negationFactor(hit);
      boolean colouredPatient = entry.effects().containsKey(SentimentEntry.Role.PATIENT);
      List<Participant> agents = by.map(List::of).orElse(List.of());
      List<Participant> patients = List.of();
      String rule = "masdar-genitive";
      double certainty = 0.9;
      if (genitive.isPresent()) {
        boolean isAgent = isAgent(hit, genitive.get(), direct, colouredPatient);
        if (isAgent) {
          agents = agents.isEmpty() ? roles.withConjuncts(genitive.get()) : agents;
          patients = direct;
        } else if (colouredPatient) {
          patients = roles.withConjuncts(genitive.get());
        }
      } else {
        patients = colouredPatient ? direct : List.of();
      }
      if (agents.isEmpty() && genitive.isEmpty()) {
        agents = governingSubject(hit);
        rule = "light-verb";
        certainty = CARRIED;
      }
      for (Map.Entry<SentimentEntry.Role, Integer> effect : entry.effects().entrySet()) {
        switch (effect.getKey()) {
          case AGENT, EXPERIENCER -> add(hit, agents, agents, effect, factor, certainty, rule);
          case PATIENT -> add(hit, patients, agents, effect, factor, certainty, "masdar-object");
          case DESCRIBED -> judgeDescription(hit, effect.getValue());
        }
      }
    }

    /**
     * Whether an action noun's genitive is who acts. With an object beside it, it is; so is a
     * person, and the state of an adjective. Alone, «حصار قطر» and «هجوم باريس» are about the
     * victim or the place, while «انتهاكات الدوحة» are deeds of their owner.
     */
    private boolean isAgent(
        SentimentIndex.Hit hit,
        Participant genitive,
        List<Participant> objects,
        boolean colouredPatient) {
      SentimentEntry entry = hit.entry();
      if (genitive.byAdjective() || !objects.isEmpty()) {
        return true;
      }
      boolean deverbal = entry.partOfSpeech() == SentimentEntry.Class.VERB;
      boolean direct = entry.objects().isEmpty() || entry.objects().contains(Participant.DIRECT);
      boolean upon = entry.objects().contains("على") || entry.objects().contains("ضد");
      if (colouredPatient) {
        return !direct;
      }
      boolean plural =
          roles.words().get(hit.last()).form().readings().stream().anyMatch(r -> r.number() == 3);
      if (upon && genitive.byMetonym()) {
        return false;
      }
      return !deverbal || !direct && !upon || plural;
    }

    private Set<String> objectsOfMasdar(SentimentEntry entry) {
      HashSet<String> objects = new HashSet<>(normalised(entry.objects()));
      objects.remove(Participant.DIRECT);
      if (entry.objects().isEmpty() || entry.objects().contains(Participant.DIRECT)) {
        objects.add("ل");
      }
      return objects;
    }

    /**
     * The subject of the light verb that carries a noun («شن هجوما»), or of a participle's
     * sentence.
     */
    private List<Participant> governingSubject(SentimentIndex.Hit hit) {
      int start = roles.clauseStart(hit.first());
      for (int i = hit.first() - 1; i >= Math.max(start, hit.first() - 5); i--) {
        Word word = roles.words().get(i);
        boolean light =
            word.form().keys().stream()
                .anyMatch(k -> k.startsWith("v:") && LIGHT.contains(k.substring(2)));
        if (light) {
          List<Participant> subjects = roles.subjects(i);
          return subjects.isEmpty() ? carriedSubject(i) : subjects;
        }
      }
      boolean circumstantial =
          hit.entry().partOfSpeech() == SentimentEntry.Class.VERB
              && hit.first() > 0
              && roles.words().get(hit.first() - 1).isPunctuation()
              && SentenceRoles.isCircumstantial(roles.words().get(hit.first()));
      return circumstantial ? carriedSubject(hit.first()) : List.of();
    }

    /** Colours whom an adjective, a noun of quality or a passive participle describes. */
    private void judgeDescription(SentimentIndex.Hit hit, int sign) {
      if (sign == 0) {
        return;
      }
      Optional<Participant> described = described(hit);
      if (described.isPresent()) {
        Map.Entry<SentimentEntry.Role, Integer> effect =
            Map.entry(SentimentEntry.Role.DESCRIBED, sign);
        add(
            hit,
            List.of(described.get()),
            List.of(),
            effect,
            negationFactor(hit),
            0.8,
            "description");
      }
    }

    private Optional<Participant> described(SentimentIndex.Hit hit) {
      boolean noun = hit.entry().partOfSpeech() == SentimentEntry.Class.NOUN;
      int start = roles.clauseStart(hit.first());
      Participant nearest = null;
      for (Participant participant : roles.participants()) {
        boolean attributive = participant.last() == hit.first() - 1 && !noun;
        if (participant.last() < hit.first()
            && participant.first() >= Math.max(0, start - 4)
            && (!participant.byAdjective() || attributive)) {
          nearest = participant;
        }
      }
      if (noun) {
        Optional<Participant> owner = roles.genitive(hit.last());
        boolean pronoun =
            roles.words().get(hit.last()).form().readings().stream().anyMatch(Reading::pronoun);
        if (owner.isPresent()) {
          return owner;
        }
        if (pronoun && nearest != null && hit.first() - nearest.last() <= 6) {
          return Optional.of(nearest);
        }
      }
      if (nearest == null) {
        return Optional.empty();
      }
      if (!noun && nearest.last() == hit.first() - 1 && nearest.isDirect()) {
        return Optional.of(nearest);
      }
      return predicates(nearest, hit.first()) ? Optional.of(nearest) : Optional.empty();
    }

    /** Whether the words between make the hit a predicate: a copula, or nothing but a head noun. */
    private boolean predicates(Participant topic, int hit) {
      if (hit - topic.last() > 6 || !topic.isDirect()) {
        return false;
      }
      boolean copula = false;
      for (int i = topic.last() + 1; i < hit; i++) {
        Word word = roles.words().get(i);
        boolean isCopula =
            COPULAS.contains(word.folded())
                || COPULAS.contains(
                    word.folded().substring(Math.min(1, word.folded().length() - 1)));
        copula |=
            isCopula
                || word.form().keys().stream()
                    .anyMatch(k -> k.startsWith("v:") && COPULAS.contains(k.substring(2)));
        if (!isCopula && SentenceRoles.isFiniteVerb(word) && !copula) {
          return false;
        }
      }
      boolean bare =
          hit - topic.last() <= 2
              && !roles.words().get(hit).form().hasArticle()
              && !isPunctuated(topic.last() + 1, hit);
      return copula
          || bare
          || topic.first() > 0 && COPULAS.contains(roles.words().get(topic.first() - 1).folded());
    }

    private boolean isPunctuated(int from, int to) {
      for (int i = from; i < to; i++) {
        if (roles.words().get(i).isPunctuation()) {
          return true;
        }
      }
      return false;
    }

    /** 1, or -0.7 for negated praise, 0 for negated blame (decided per effect in {@link #add}). */
    private double negationFactor(SentimentIndex.Hit hit) {
      return roles.negation(hit.first()).isPresent() ? -0.7 : 1;
    }

    private void add(
        SentimentIndex.Hit hit,
        List<Participant> targets,
        List<Participant> agents,
        Map.Entry<SentimentEntry.Role, Integer> effect,
        double factor,
        double certainty,
        String rule) {
      double value = effect.getValue() * hit.entry().strength() * factor;
      if (factor < 0 && effect.getValue() < 0 || value == 0) {
        return;
      }
      Span span =
          Span.cover(roles.words().get(hit.first()).span(), roles.words().get(hit.last()).span());
      String voice = voices.voice(span.start());
      if (hit.entry().voicedByAgent()) {
        if (agents.isEmpty() && voice.equals(Opinion.NARRATOR)) {
          voice = Opinion.OTHER;
        } else if (!agents.isEmpty()) {
          voice = agents.get(0).actorId();
        }
      }
      for (Participant target : targets) {
        if (target.actorId().equals(voice)) {
          continue;
        }
        Trace.Cue cue =
            new Trace.Cue(
                span,
                hit.entry().lexeme(),
                "lexicon",
                effect.getKey().name().toLowerCase(Locale.ROOT),
                effect.getValue() * hit.entry().strength());
        evidence
            .computeIfAbsent(new Key(target.actorId(), voice), k -> new ArrayList<>())
            .add(new Evidence(value, cue, factor < 0 ? rule + ",negated" : rule, certainty));
      }
    }

    List<Opinion> opinions() {
      List<Opinion> opinions = new ArrayList<>();
      evidence.forEach(
          (key, parts) -> {
            double sum = 0;
            double certainty = 0;
            List<Trace.Cue> cues = new ArrayList<>();
            List<String> rules = new ArrayList<>();
            Span span = parts.get(0).cue().span();
            for (Evidence part : parts) {
              sum += part.value() * part.certainty();
              certainty = Math.max(certainty, part.certainty());
              cues.add(part.cue());
              rules.add(part.rule());
              span = Span.cover(span, part.cue().span());
            }
            if (Math.abs(sum) >= THRESHOLD) {
              double polarity = Math.max(-1, Math.min(1, sum));
              double confidence =
                  Math.min(0.95, 0.4 + 0.5 * Math.min(1, Math.abs(sum))) * certainty;
              opinions.add(
                  new Opinion(
                      roles.sentence().number(),
                      key.target(),
                      key.voice(),
                      polarity,
                      confidence,
                      span,
                      new Trace(cues, rules, 0)));
            }
          });
      return opinions;
    }
  }
}
