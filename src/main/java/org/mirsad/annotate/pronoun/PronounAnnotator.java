package org.mirsad.annotate.pronoun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.reference.NounReferenceAnnotator;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.RoleBuilder;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Span;

/**
 * Resolves what an Arabic sentence leaves to the verb: dropped subjects («وأضاف»), pronouns on
 * particles («إنه سيلتقي»), on verbs («ووصفه») and on what belongs to a leader («بلاده»).
 *
 * <p>A dropped subject is that of the clause before, in this sentence or at the end of the one
 * before it, if that was an actor of the verb's gender and number; the subject of a dropped speech
 * verb is whose words it reports. A clause whose subject is no actor ends the thread, and nothing
 * is resolved behind it. A pronoun on the word that opens a sentence («ونعتته المستشارة») means the
 * one person the sentence before speaks of. Example: «وصل عون إلى باريس، والتقى ماكرون» (Aoun
 * arrived in Paris and met Macron): the second verb's subject is aoun. Known misses: pronouns for
 * groups, cataphora.
 */
public final class PronounAnnotator implements Annotator<Mention> {
  public static final Layer<Mention> LAYER = new Layer<>("pronouns", Mention.class);

  private static final Set<String> DESCRIBING = Set.of("وصف", "نعت", "صنف", "وصم");

  private static final double SAME_SENTENCE = 0.75;
  private static final double NEXT_SENTENCE = 0.65;
  private static final double PARTICLE = 0.75;
  private static final double OBJECT = 0.6;
  private static final double POSSESSIVE = 0.7;
  private static final double CARRIED = 0.6;

  private final Knowledge knowledge;
  private final RoleBuilder roleBuilder;

  public PronounAnnotator(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.roleBuilder = new RoleBuilder(knowledge);
  }

  /** Mentions of every kind, names first found and references resolved, in text order. */
  public static List<Mention> allMentions(AnnotatedArticle article) {
    return Stream.of(Mention.LAYER, NounReferenceAnnotator.LAYER, LAYER)
        .flatMap(layer -> article.layer(layer).stream())
        .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::actorId))
        .toList();
  }

  @Override
  public Layer<Mention> layer() {
    return LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Sentence.LAYER, Mention.LAYER, NounReferenceAnnotator.LAYER, Statement.LAYER);
  }

  @Override
  public List<Mention> annotate(AnnotatedArticle article) {
    Map<Integer, List<Statement>> said =
        article.layer(Statement.LAYER).stream().collect(Collectors.groupingBy(Statement::sentence));
    Pass pass = new Pass(article.text());
    for (SentenceRoles roles : roleBuilder.roles(article)) {
      List<Statement> here = said.getOrDefault(roles.sentence().number(), List.of());
      if (!here.isEmpty() || !roles.participants().isEmpty() || pass.mayGoOn(roles.sentence())) {
        pass.read(new Clauses(roles), here);
      }
    }
    pass.found.sort(Comparator.comparing(Mention::span).thenComparing(Mention::actorId));
    return pass.found;
  }

  private boolean agrees(String actorId, VerbForm verb) {
    Actor actor = knowledge.actors().get(actorId);
    if (actor == null || verb.isPlural()) {
      return false;
    }
    return actor.type() != Actor.Type.PERSON || verb.mayBe(actor.feminine());
  }

  private boolean isPerson(String actorId) {
    Actor actor = knowledge.actors().get(actorId);
    return actor != null && actor.type() == Actor.Type.PERSON;
  }

  /** One reading of an article, remembering the subject of the clause before. */
  private final class Pass {
    private final String text;
    private final List<Mention> found = new ArrayList<>();

    /** The subject of the last clause, empty if it was no actor. */
    private String subject = "";

    private int subjectSentence = -1;

    private final Topic topic = new Topic(knowledge);

    Pass(String text) {
      this.text = text;
    }

    /** Whether the subject of the clause before may be that of one in a sentence. */
    boolean mayGoOn(Sentence sentence) {
      return !subject.isEmpty() && subjectSentence >= sentence.number() - 1;
    }

    void read(Clauses clauses, List<Statement> said) {
      Sentence sentence = clauses.sentence();
      if (sentence.block() == Block.Kind.HEADLINE) {
        subject = "";
      }
      carried(clauses, said);
      for (int i = 0; i < clauses.size(); i++) {
        if (clauses.isVerb(i)) {
          readVerb(clauses, i, said);
        } else if (clauses.isPossessedByLeader(i) && isPerson(subject)) {
          possessive(clauses, i);
        }
      }
      if (sentence.block() == Block.Kind.HEADLINE) {
        subject = "";
      }
      int number = sentence.number();
      topic.remember(clauses, found.stream().filter(m -> m.sentence() == number).toList());
    }

    /** «ونعتته المستشارة»: whom the pronoun on the word that opens the sentence takes up. */
    private void carried(Clauses clauses, List<Statement> said) {
      new Opening(clauses)
          .pronoun()
          .ifPresent(
              pronoun -> {
                Set<String> besides = droppedSpeakers(said, pronoun.span());
                String whom = topic.of(clauses, pronoun.feminine(), besides);
                if (!whom.isEmpty()) {
                  put(clauses, pronoun.span(), whom, Mention.Kind.PRONOUN, CARRIED);
                }
              });
    }

    /** «وشكره على دعمه»: who speaks by a verb before or at the pronoun is not meant by it. */
    private static Set<String> droppedSpeakers(List<Statement> said, Span pronoun) {
      return said.stream()
          .filter(s -> s.speakerSurface().isEmpty() && !s.speakerId().isEmpty())
          .filter(s -> s.verbSpan().start() < pronoun.end())
          .map(Statement::speakerId)
          .collect(Collectors.toSet());
    }

    private void readVerb(Clauses clauses, int i, List<Statement> said) {
      List<Statement> here = reported(clauses, i, said);
      if (!here.isEmpty()) {
        readSpeech(clauses, i, here, said);
        return;
      }
      Span span = clauses.word(i).span();
      if (isQuoted(said, span.start()) || clauses.isImpersonal(i)) {
        return;
      }
      List<Participant> subjects = clauses.subjects(i);
      boolean relative = clauses.isRelative(i);
      if (!subjects.isEmpty()) {
        if (!relative) {
          remember(clauses, subjects.size() == 1 ? subjects.get(0).actorId() : "");
        }
        object(
            clauses,
            i,
            subjects.stream().map(Participant::actorId).collect(Collectors.toSet()),
            said);
        return;
      }
      if (relative || !clauses.isSurelyVerb(i)) {
        return;
      }
      VerbForm verb = clauses.verb(i);
      switch (clauses.subjectPosition(i)) {
        case OVERT -> remember(clauses, "");
        case PARTICLE -> {
          Span pronoun = clauses.particlePronoun(i);
          if (isNear(clauses, i) && agrees(subject, verb) && !isOfDescribed(said, pronoun)) {
            add(clauses, pronoun, Mention.Kind.PRONOUN, PARTICLE);
          }
        }
        case DROPPED -> dropped(clauses, i, verb, said);
        case UNCLEAR -> {}
      }
    }

    private void dropped(Clauses clauses, int i, VerbForm verb, List<Statement> said) {
      if (isNear(clauses, i) && agrees(subject, verb)) {
        boolean same = subjectSentence == clauses.sentence().number();
        subject(clauses, i, same ? SAME_SENTENCE : NEXT_SENTENCE, said);
        return;
      }
      remember(clauses, "");
    }

    private void subject(Clauses clauses, int i, double confidence, List<Statement> said) {
      add(clauses, clauses.word(i).span(), Mention.Kind.SUBJECT, confidence);
      object(clauses, i, Set.of(subject), said);
      remember(clauses, subject);
    }

    /** «وصفت المنظمة القانون بأنه يطلق يد الشرطة»: what is described, never who describes it. */
    private boolean isOfDescribed(List<Statement> said, Span pronoun) {
      return said.stream()
          .anyMatch(
              s ->
                  DESCRIBING.contains(s.verb())
                      && s.speakerId().equals(subject)
                      && s.verbSpan().end() <= pronoun.start()
                      && s.span().end() >= pronoun.end());
    }

    private static boolean isQuoted(List<Statement> said, int offset) {
      for (Statement statement : said) {
        if (statement.kind() == Statement.Kind.DIRECT && statement.span().contains(offset)) {
          return true;
        }
      }
      return false;
    }

    private static List<Statement> reported(Clauses clauses, int i, List<Statement> said) {
      if (said.isEmpty()) {
        return List.of();
      }
      Span span = clauses.word(i).span();
      List<Statement> reported = new ArrayList<>(2);
      for (Statement statement : said) {
        if (statement.verbSpan().overlaps(span) && !statement.verbSpan().equals(statement.span())) {
          reported.add(statement);
        }
      }
      return reported;
    }

    private void readSpeech(Clauses clauses, int i, List<Statement> here, List<Statement> said) {
      Statement first = here.get(0);
      remember(clauses, here.size() == 1 ? first.speakerId() : "");
      boolean dropped =
          here.size() == 1
              && !SentenceRoles.isCircumstantial(clauses.word(i))
              && agrees(first.speakerId(), clauses.verb(i))
              && first.speakerSurface().isEmpty()
              && clauses.mayHaveDropped(i);
      if (dropped) {
        add(clauses, clauses.word(i).span(), Mention.Kind.SUBJECT, first.confidence());
      }
      if (!first.speakerId().isEmpty()) {
        Set<String> speakers = here.stream().map(Statement::speakerId).collect(Collectors.toSet());
        object(clauses, i, speakers, said);
      }
    }

    /** A subject of the sentence before counts only for the verb that opens this one. */
    private boolean isNear(Clauses clauses, int i) {
      int number = clauses.sentence().number();
      return !subject.isEmpty()
          && (subjectSentence == number
              || subjectSentence == number - 1 && clauses.opensSentence(i));
    }

    private void remember(Clauses clauses, String actorId) {
      subject = actorId;
      subjectSentence = clauses.sentence().number();
    }

    /**
     * «ووصفه»: the one other person the sentence names before, who is none of the verb's subjects
     * («رفضه إبراهيم ومناوي ووصفاه») and not the one whose words it stands in («قال إن بلاده
     * تدينه»).
     */
    private void object(Clauses clauses, int i, Set<String> subjectIds, List<Statement> said) {
      int offset = clauses.word(i).span().start();
      clauses
          .objectPronoun(i)
          .ifPresent(
              pronoun -> {
                Set<String> others =
                    clauses.roles().participants().stream()
                        .filter(p -> p.last() < i && !p.byAdjective() && isPerson(p.actorId()))
                        .filter(p -> feminine(p.actorId()) == pronoun.feminine())
                        .map(Participant::actorId)
                        .filter(id -> !subjectIds.contains(id))
                        .filter(id -> said.stream().noneMatch(s -> isBy(s, id, offset)))
                        .collect(Collectors.toSet());
                boolean known = found.stream().anyMatch(m -> m.span().equals(pronoun.span()));
                if (others.size() == 1 && !known) {
                  put(
                      clauses,
                      pronoun.span(),
                      others.iterator().next(),
                      Mention.Kind.PRONOUN,
                      OBJECT);
                }
              });
    }

    private static boolean isBy(Statement statement, String actorId, int offset) {
      return statement.speakerId().equals(actorId) && statement.span().contains(offset);
    }

    private boolean feminine(String actorId) {
      return knowledge.actors().get(actorId).feminine();
    }

    private void possessive(Clauses clauses, int i) {
      if (subjectSentence == clauses.sentence().number()
          && feminine(subject) == clauses.word(i).folded().endsWith("ها")) {
        add(clauses, clauses.suffix(i), Mention.Kind.PRONOUN, POSSESSIVE);
      }
    }

    private void add(Clauses clauses, Span span, Mention.Kind kind, double confidence) {
      put(clauses, span, subject, kind, confidence);
    }

    private void put(
        Clauses clauses, Span span, String actorId, Mention.Kind kind, double confidence) {
      found.add(
          new Mention(clauses.sentence().number(), span, actorId, kind, span.of(text), confidence));
    }
  }
}
