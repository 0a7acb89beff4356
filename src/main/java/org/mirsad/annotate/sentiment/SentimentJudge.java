package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;

/** The judgements of one sentence. */
final class SentimentJudge {
  private static final double CARRIED = 0.7;
  private static final double OWNER = 0.75;

  /** The least strength of a verb of praise or blame that judges in sport too. */
  private static final double VOICED_IN_SPORT = 0.6;

  /** The least strength of what somebody is called: «وصفت القرار بأنه خطأ». */
  private static final double NAMED = 0.4;

  private static final String ATTACK = "هاجم";

  private static final Set<String> AS_BEING =
      Set.of("بانه", "بانها", "انه", "انها", "بكونه", "بكونها", "باعتباره", "باعتبارها");

  /** Behind these no verb stands: «إثر تصدره النتائج», «ضمان تفوق الكيان». */
  private static final Set<String> BEFORE_NOUNS =
      Keys.folded("إثر عقب بسبب خلال أثناء بفضل بعيد قبيل ضمان وضمان لضمان عدم بعدم لعدم وعدم");

  private static final Set<String> BEING =
      Keys.folded(
          "كان كانت يكن تكن بات باتت يبيت أصبح أصبحت ظل ظلت صار صارت بقي بقيت أمسى أمست غدا غدت");

  /** Ways of naming an agent beside his noun, not by the verb of the sentence. */
  private static final Set<String> OF_THE_NOUN =
      Set.of("masdar-genitive", "masdar-from", "masdar-pronoun", "by-agent");

  private final Passage passage;
  private final SentenceRoles roles;
  private final ObjectFinder objects;
  private final ActionNouns actions;
  private final Descriptions descriptions;
  private final Topics topics;
  private final Shading shading;
  private final Casualties casualties;
  private final VerbForms forms;
  private final Wishes wishes;
  private final PassiveForms passives;
  private final Forces forces;
  private final Gratitude gratitude;
  private final JudgedBefore before;
  private final VerbAgents agents;
  private final Silence silence;

  SentimentJudge(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.objects = new ObjectFinder(passage);
    this.actions = new ActionNouns(passage);
    this.descriptions = new Descriptions(passage);
    this.topics = new Topics(passage);
    this.shading = new Shading(passage);
    this.casualties = new Casualties(passage, shading);
    this.forms = new VerbForms(passage);
    this.wishes = new Wishes(passage, forms);
    this.passives = new PassiveForms(passage);
    this.forces = new Forces(passage);
    this.gratitude = new Gratitude(passage, shading);
    this.before = new JudgedBefore(passage, shading);
    this.agents = new VerbAgents(passage, objects, casualties, before, topics);
    this.silence = new Silence(passage);
  }

  List<Opinion> judge(List<SentimentIndex.Hit> hits) {
    if (passage.isAboutSports()) {
      return judgeSports(hits);
    }
    List<SentimentIndex.Hit> left = new Constructions(passage, topics, shading).judge(hits);
    for (SentimentIndex.Hit hit : left) {
      if (!silence.isOn(hit)) {
        judge(hit);
        gratitude.judge(hit);
      }
    }
    new Allusions(passage, shading).judge(left);
    new Labels(passage, shading).judge();
    casualties.judge();
    new Causes(passage, shading).judge();
    new Aggressors(passage, shading).judge();
    new Envoys(passage, shading).judge();
    new Relief(passage, shading).judge();
    new Verdicts(passage, shading).judge();
    new Claims(passage, shading).judge();
    new Blame(passage, shading).judge();
    new Onslaughts(passage, shading).judge();
    new Launches(passage, shading).judge();
    new Demands(passage, shading).judge();
    new LeftBehind(passage, shading).judge();
    new Plots(passage, shading).judge();
    new Arousals(passage, shading).judge();
    return shading.opinions();
  }

  /** In sport only who praises or blames somebody judges: «أثنى رئيس الاتحاد على قطر». */
  private List<Opinion> judgeSports(List<SentimentIndex.Hit> hits) {
    for (SentimentIndex.Hit hit : hits) {
      boolean says = hit.entry().voicedByAgent() && hit.entry().strength() >= VOICED_IN_SPORT;
      if (says && isFinite(hit) && !silence.isOn(hit)) {
        judge(hit);
      }
    }
    return shading.opinions();
  }

  private void judge(SentimentIndex.Hit hit) {
    if (hit.form() == SentimentIndex.Form.GOING_ON) {
      judgeGoingOn(hit);
      return;
    }
    if (isFinite(hit)) {
      judgeVerb(hit);
      return;
    }
    SentimentEntry entry = hit.entry();
    if (hit.last() > hit.first() && PassiveForms.isVocalisedPassive(passage.word(hit.first()))) {
      // «قُصف مستشفى المنظمة»: no masdar, its owner is who suffers.
      colour(hit, roles.byAgent(hit.last()).map(List::of).orElse(List.of()), 1);
      return;
    }
    if (hit.form() == SentimentIndex.Form.PASSIVE) {
      describe(hit, entry.effects().getOrDefault(SentimentEntry.Role.PATIENT, 0));
    } else if (entry.partOfSpeech() != SentimentEntry.Class.VERB
        || hit.form() == SentimentIndex.Form.DERIVED) {
      judgeNominal(hit);
    }
  }

  private boolean isFinite(SentimentIndex.Hit hit) {
    if (hit.first() > 0 && BEFORE_NOUNS.contains(passage.word(hit.first() - 1).folded())) {
      return false;
    }
    return switch (hit.entry().partOfSpeech()) {
      case NOUN, ADJ -> false;
      case VERB ->
          hit.form() == SentimentIndex.Form.BASE
              && roles.isVerbHere(hit.first())
              && !forms.isOtherVerb(hit)
              && !forms.isNounByEnding(hit.first());
      case EXPR ->
          !isNounAndAdjective(hit)
              && !isMasdar(hit.first())
              && !isMasdarWithAttribute(hit)
              && (roles.isVerbHere(hit.first()) || hit.verb(roles) > hit.first())
              && !forms.isOtherVerb(hit)
              && !forms.isAccusative(hit.first());
    };
  }

  /** «بأنه عمل همجي»: no verb «عمل», whatever stands before it. */
  private boolean isNounAndAdjective(SentimentIndex.Hit hit) {
    int last = hit.last();
    if (last == hit.first() + 1 && isRatherNoun(hit.first()) && isBareAdjective(last)) {
      return true; // «فوز كاسح لماكرون»
    }
    int before = hit.first() - 1;
    while (before > 0 && passage.word(before).opensQuote()) {
      before--; // «بأنها "ورم سرطاني"»
    }
    return last == hit.first() + 1
        && before >= 0
        && AS_BEING.contains(passage.word(before).folded())
        && (roles.traits(last).adjective() || hit.form() == SentimentIndex.Form.DERIVED)
        && !passage.word(last).folded().endsWith("ا")
        && !passage.word(last).form().hasArticle()
        && !roles.traits(hit.first()).finiteVerb()
        && passage.word(hit.first()).form().mayBeNominal();
  }

  /** «وتوجيه التهم»: a masdar, for as a verb it would have an object pronoun. */
  private boolean isMasdar(int index) {
    List<Reading> readings = passage.word(index).form().readings();
    return !readings.isEmpty()
        && readings.get(0).partOfSpeech() == Reading.PartOfSpeech.MASDAR
        && !readings.get(0).pronoun()
        && readings.stream().filter(r -> r.partOfSpeech().isVerb()).allMatch(Reading::pronoun);
  }

  /** «من تدمير وقتل ممنهج للمدنيين»: the attribute within the expression is a noun's. */
  private boolean isMasdarWithAttribute(SentimentIndex.Hit hit) {
    int next = hit.first() + 1;
    return hit.last() == next + 1
        && isBareAdjective(next)
        && !roles.isNamed(next)
        && !roles.traits(next).mayBeJoined()
        && roles.traits(hit.first()).mayBeJoined()
        && passage.word(hit.first()).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
  }

  private boolean isRatherNoun(int index) {
    return passage.word(index).form().readings().stream()
        .findFirst()
        .filter(r -> r.partOfSpeech().isNominal() && r.conjunction() == 0)
        .isPresent();
  }

  private boolean isBareAdjective(int index) {
    return roles.traits(index).adjective()
        && !passage.word(index).folded().endsWith("ا")
        && !passage.word(index).form().hasArticle();
  }

  /** «، متهما الرباط بالتجسس»: what the sentence's subject does besides. */
  private void judgeGoingOn(SentimentIndex.Hit hit) {
    Optional<Participant> accused = accusedBeing(hit);
    if (accused.isPresent()) {
      shading.add(
          hit,
          hit.first(),
          List.of(accused.get()),
          Opinion.OTHER,
          Map.entry(
              SentimentEntry.Role.PATIENT, hit.entry().effects().get(SentimentEntry.Role.PATIENT)),
          CARRIED,
          "predicate");
      return;
    }
    Optional<Participant> agent = passage.speaker(hit.first());
    // «هنأ» is a finite verb; «محملا» is none, whether or not the dictionary has the participle.
    boolean participle = isParticiple(passage.word(hit.first()).folded());
    if (participle && topics.named(hit).filter(t -> !t.participants().isEmpty()).isPresent()) {
      judgeNominal(hit); // «سماه كاذبا»
      return;
    }
    if (agent.isEmpty() && !participle) {
      agent = passage.titledSubject(hit.first()).or(() -> firstBehind(hit.first()));
    }
    List<Participant> agents =
        agent.map(List::of).orElseGet(() -> passage.carriedSubject(hit.first()));
    boolean ofPatient = hit.entry().effects().containsKey(SentimentEntry.Role.PATIENT);
    if (agents.isEmpty() && participle && !ofPatient) {
      judgeNominal(hit); // «كان أداء الرئيس مرتبكا»
      return;
    }
    colour(hit, agents, CARRIED);
  }

  /** «كان المستشار متهما بالتردد», «بات نتنياهو مطلوبا»: what its subject is by others. */
  private Optional<Participant> accusedBeing(SentimentIndex.Hit hit) {
    if (!hit.entry().effects().containsKey(SentimentEntry.Role.PATIENT)
        || !passage.word(hit.first()).folded().endsWith("ا")
        || hit.last() + 1 >= roles.words().size()
        || !ObjectPhrases.hasProclitic(passage.word(hit.last() + 1), 'ب')) {
      return Optional.empty();
    }
    return roles.participants().stream()
        .filter(p -> p.last() == hit.first() - 1 && p.isDirect() && !p.byAdjective())
        .filter(p -> p.first() > 0 && isBeing(passage.word(p.first() - 1).folded()))
        .findFirst();
  }

  private static boolean isBeing(String folded) {
    return FunctionWords.in(BEING, folded);
  }

  private static boolean isParticiple(String folded) {
    return folded.startsWith("م") || folded.startsWith("وم");
  }

  /** «هنأ»: a finite verb no dictionary reads has the first name behind it as its subject. */
  private Optional<Participant> firstBehind(int verb) {
    return roles.participants().stream()
        .filter(p -> p.first() > verb && p.first() < roles.clauseEnd(verb) && p.isDirect())
        .findFirst();
  }

  private void judgeVerb(SentimentIndex.Hit hit) {
    boolean good = hit.entry().effects().getOrDefault(SentimentEntry.Role.AGENT, 0) > 0;
    if (wishes.isWished(hit.verb(roles)) || good && wishes.isExpected(hit.verb(roles))) {
      return;
    }
    List<Participant> subjects = agents.subjects(hit);
    boolean attackedInWords =
        hit.entry().lexeme().equals(ATTACK) && objects.isJudgedByUnnamed(hit, subjects);
    if (attackedInWords || shading.isVerbalAttack(hit, subjects)) {
      addPatients(hit, subjects, Map.entry(SentimentEntry.Role.PATIENT, -1));
      return;
    }
    VerbAgents.Agents found = agents.of(hit);
    colour(hit, found.participants(), found.certainty());
  }

  /** Colours those who play the parts of a verb. */
  private void colour(SentimentIndex.Hit hit, List<Participant> agents, double certainty) {
    if (hit.entry().voicedByAgent()) {
      before.voiced(hit, agents);
    }
    if (isConviction(hit) || isDoneToAnother(hit)) {
      addPatients(hit, agents, Map.entry(SentimentEntry.Role.PATIENT, -1));
      return;
    }
    for (Map.Entry<SentimentEntry.Role, Integer> effect : hit.entry().effects().entrySet()) {
      switch (effect.getKey()) {
        case AGENT, EXPERIENCER, DESCRIBED ->
            shading.add(hit, hit.first(), agents, agents, effect, certainty, "verb-subject");
        case PATIENT -> addPatients(hit, agents, effect);
      }
    }
  }

  /**
   * «هزم ترامب هاريس في الانتخابات», «جردت المحكمة رئيس الوزراء من أهليته»: the active of an
   * expression that is a passive has somebody else as its object.
   */
  private boolean isDoneToAnother(SentimentIndex.Hit hit) {
    if (!VerbAgents.tellsOfPassive(hit) || !passives.mayBePassive(hit.first())) {
      return false;
    }
    List<Participant> inside =
        roles.participants().stream()
            .filter(p -> p.first() > hit.first() && p.last() < hit.last())
            .filter(p -> p.isDirect() && !p.byAdjective())
            .toList();
    return inside.size() == 2 && inside.get(1).first() == inside.get(0).last() + 1
        || inside.size() == 1 && isBehindBody(hit.first(), inside.get(0).first());
  }

  /** «جردت المحكمة العليا الباكستانية شريف»: nothing but a body and its attributes between. */
  private boolean isBehindBody(int verb, int object) {
    for (int i = verb + 1; i < object; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || !word.form().hasArticle() || roles.traits(i).relative()) {
        return false;
      }
    }
    return object > verb + 1;
  }

  /** «أدانت محكمة فرنسية ساركوزي بالفساد»: the active of an expression that is a passive. */
  private boolean isConviction(SentimentIndex.Hit hit) {
    return hit.entry().lexeme().startsWith("أدين ")
        && passage.word(hit.first()).form().has("v:ادان")
        && !passives.mayBePassive(hit.first());
  }

  /** Colours the object, him whom a pronoun means, or the owner of what is praised or blamed. */
  private void addPatients(
      SentimentIndex.Hit hit,
      List<Participant> agents,
      Map.Entry<SentimentEntry.Role, Integer> effect) {
    boolean passive =
        hit.form() != SentimentIndex.Form.GOING_ON
            && (passives.isPassive(hit) || passives.isConvicted(hit));
    if (passive && roles.byAgent(hit.last()).isEmpty()) {
      addPassive(hit, agents, effect);
      return;
    }
    ObjectFinder.Found found = objects.find(hit, agents);
    String voice =
        objects.isJudgedByUnnamed(hit, agents) ? Opinion.OTHER : shading.voice(hit, agents);
    if (found.participants().isEmpty() && objects.isRatherObject(hit, agents)) {
      // «وتتهم فرنسا بالدوس»: the only name behind the verb is the accused.
      List<Participant> accusers = passage.before(hit.first());
      shading.add(hit, hit.first(), agents, accusers, effect, CARRIED, "verb-object");
      return;
    }
    if (found.participants().isEmpty() && isWholeClauseJudged(hit)) {
      List<Participant> about = objects.content(hit, agents).map(List::of).orElse(List.of());
      shading.add(hit, hit.first(), about, agents, effect, CARRIED, "object-clause");
      return;
    }
    if (hit.entry().voicedByAgent() && found.participants().size() == 1) {
      before.judged(hit, agents, found.participants().get(0), effect.getValue());
    }
    switch (found.how()) {
      case OBJECT ->
          shading.add(hit, hit.first(), found.participants(), voice, effect, 1, "verb-object");
      case OWNER ->
          shading.add(hit, hit.first(), found.participants(), voice, effect, OWNER, "object-owner");
      case DEED ->
          shading.add(
              hit, hit.first(), found.participants(), voice, effect, CARRIED, "object-deed");
      case PRONOUN -> {
        // «وهنأه الرئيس»: the winner need not be whom the words named last.
        if (!hit.entry().lexeme().equals("هنأ")) {
          shading.add(
              hit, hit.first(), found.participants(), agents, effect, CARRIED, "object-pronoun");
        }
      }
    }
  }

  /** «استغرب أن تستخدم مصر …»: judging verbs of some weight. */
  private static boolean isWholeClauseJudged(SentimentIndex.Hit hit) {
    return hit.entry().voicedByAgent() && hit.entry().strength() > OpinionTally.THRESHOLD;
  }

  /** «أُدين الوزير»: the subject of a passive verb is its patient. */
  private void addPassive(
      SentimentIndex.Hit hit,
      List<Participant> agents,
      Map.Entry<SentimentEntry.Role, Integer> effect) {
    List<Participant> subjects =
        passage.subjects(hit.first()).stream().filter(s -> !agents.contains(s)).toList();
    if (subjects.isEmpty()) {
      subjects = forces.ofSubject(hit.first()).map(List::of).orElse(List.of());
    }
    boolean direct = ObjectFinder.attachments(hit.entry()).contains(Participant.DIRECT);
    boolean expression = passives.isVocalisedExpression(hit);
    if (expression) {
      subjects = passives.inside(hit).map(List::of).orElse(List.of());
    }
    boolean whole = hit.first() == hit.last() || expression;
    if (direct && whole) {
      String voice = agents.isEmpty() ? passage.voice(hit.first()) : agents.get(0).actorId();
      shading.add(hit, hit.first(), subjects, voice, effect, 0.9, "passive-subject");
    }
  }

  private void judgeNominal(SentimentIndex.Hit hit) {
    ActionNouns.Cast cast = actions.cast(hit);
    boolean owned = roles.genitive(hit.last()).isPresent() || actions.isSilent(hit);
    Optional<Topics.Topic> topic =
        owned
            ? Optional.empty()
            : topics
                .named(hit)
                .or(() -> cast.agents().isEmpty() ? topics.of(hit) : Optional.empty());
    for (Map.Entry<SentimentEntry.Role, Integer> effect : hit.entry().effects().entrySet()) {
      switch (effect.getKey()) {
        case AGENT, EXPERIENCER -> {
          if (topic.isPresent() && !isTheirs(cast, topic.get())) {
            predicate(hit, topic.get(), effect);
          } else {
            shading.add(
                hit,
                cast.predicate(),
                cast.agents(),
                before.voice(hit, cast.agents()),
                effect,
                cast.certainty(),
                cast.rule());
          }
        }
        case PATIENT ->
            shading.add(
                hit, hit.first(), cast.patients(), cast.agents(), effect, 0.9, "masdar-object");
        case DESCRIBED -> describe(hit, effect.getValue());
      }
    }
  }

  /**
   * «عدّ الاتفاق انتصارا لروسيا», «رأى في خطوة ماكرون شجاعة»: whose the deed or fortune is the
   * words themselves tell, not what is called so.
   */
  private static boolean isTheirs(ActionNouns.Cast cast, Topics.Topic topic) {
    boolean nobody = topic.participants().isEmpty();
    boolean beside = OF_THE_NOUN.contains(cast.rule()) && !cast.agents().isEmpty();
    return cast.rule().equals("masdar-dative")
        || nobody && (cast.rule().equals("relative-verb") || beside);
  }

  /** Colours of whom, or of whose thing, a word is said, in the voice of who says so. */
  private void predicate(
      SentimentIndex.Hit hit, Topics.Topic topic, Map.Entry<SentimentEntry.Role, Integer> effect) {
    String voice =
        topic.voices().isEmpty() ? before.voice(hit, List.of()) : topic.voices().get(0).actorId();
    double certainty = topic.owner() ? OWNER : 0.85;
    boolean called = !topic.voices().isEmpty() && topics.isCalled(hit.first());
    SentimentIndex.Hit meant = called ? hit.atLeast(NAMED) : hit;
    shading.add(meant, hit.first(), topic.participants(), voice, effect, certainty, "predicate");
  }

  private void describe(SentimentIndex.Hit hit, int sign) {
    if (sign == 0 || actions.isSilent(hit) || isNamed(hit)) {
      return;
    }
    Map.Entry<SentimentEntry.Role, Integer> effect = Map.entry(SentimentEntry.Role.DESCRIBED, sign);
    Optional<Participant> owner = descriptions.owner(hit);
    Optional<Topics.Topic> topic = owner.isEmpty() ? topics.of(hit) : Optional.empty();
    if (topic.isPresent()) {
      predicate(hit, topic.get(), effect);
      return;
    }
    List<Participant> described =
        owner.or(() -> descriptions.described(hit)).map(List::of).orElse(before.again(hit, sign));
    shading.add(
        hit, hit.first(), described, before.voice(hit, List.of()), effect, 0.8, "description");
  }

  private boolean isNamed(SentimentIndex.Hit hit) {
    for (int i = hit.first(); i <= hit.last(); i++) {
      if (!roles.isNamed(i)) {
        return false;
      }
    }
    return true;
  }
}
