package org.mirsad.annotate.stance;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.TrailingSpeaker;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.Folding;

/**
 * Tells who speaks where, and for whom: a leader for his state, a spokesman for his body, «وزير
 * الإعلام الهندي» (the Indian minister of information) for India.
 */
final class Representatives {
  /** First words of what officials and organs are called. */
  private static final Set<String> OFFICES =
      Arrays.stream(
              """
          وزير وزيرة وزارة الوزير الوزيرة الوزارة الخارجية الدفاع الداخلية الحكومة حكومة رئيس رئيسة الرئيس
          الرئيسة الرئاسة رئاسة السلطات سلطات المتحدث المتحدثة متحدث متحدثة الناطق الناطقة ناطق ناطقة
          المندوب المندوبة مندوب مندوبة السفير السفيرة سفير سفيرة سفارة السفارة المبعوث المبعوثة مبعوث
          مبعوثة الموفد كبير كبيرة سكرتير سكرتيرة وكيل نائب نائبة مساعد مساعدة مستشار مستشارة المستشار
          المستشارة قائد القيادة قيادة الإدارة إدارة الدبلوماسية الجيش القوات المفاوض المفاوضون الوفد وفد
          ممثل ممثلة الممثل الممثلة القائم بعثة البعثة
          """
                  .split("\\s+"))
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ACCORDING =
      Set.of("وفقا", "وفق", "بحسب", "حسب", "وبحسب", "ووفقا", "ووفق", "علي", "طبقا");

  private static final Set<String> TONGUE = Set.of("لسان", "باسم", "باسمه");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Knowledge knowledge;
  private final TrailingSpeaker trailing;

  Representatives(Passage passage, Knowledge knowledge) {
    this.passage = passage;
    this.roles = passage.roles();
    this.knowledge = knowledge;
    this.trailing = new TrailingSpeaker(passage);
  }

  /** In whose voice a word stands; nobody in the narrator's. */
  Set<String> speaker(int index) {
    String voice = voice(index);
    if (voice.equals(Opinion.OTHER)) {
      return official(index);
    }
    return voice.equals(Opinion.NARRATOR) ? Set.of() : withJointSpeakers(voice, index);
  }

  /** In whose voice a word stands; also his who is named behind what he says. */
  String voice(int index) {
    String voice = passage.voice(index);
    return voice.equals(Opinion.NARRATOR) ? trailing.of(index).orElse(voice) : voice;
  }

  /** «أكد ماكرون وشولتس أن»: all who say the same words. */
  private Set<String> withJointSpeakers(String voice, int index) {
    int offset = passage.word(index).span().start();
    Set<String> speakers = new LinkedHashSet<>(Set.of(voice));
    for (Statement statement : passage.statements()) {
      boolean own = statement.speakerId().equals(voice) && statement.span().contains(offset);
      for (Statement other : passage.statements()) {
        if (own
            && other.verbSpan().equals(statement.verbSpan())
            && other.span().contains(offset)
            && !other.speakerId().isEmpty()) {
          speakers.add(other.speakerId());
        }
      }
    }
    return speakers;
  }

  /** The speakers of the verb at a word, who stand outside their own words. */
  Set<String> speakerOfVerb(int index) {
    return sources(index).orElse(Set.of());
  }

  /** Who speaks by the verb at a word, if he or his office is named. */
  Optional<Set<String>> sources(int index) {
    if (passage.isObjectByGender(index)) {
      return Optional.empty();
    }
    int offset = passage.word(index).span().start();
    Set<String> known = new LinkedHashSet<>();
    String office = null;
    for (Statement statement : passage.statements()) {
      if (statement.verbSpan().contains(offset)) {
        if (!statement.speakerId().isEmpty()) {
          known.add(statement.speakerId());
        } else if (office == null) {
          office = statement.speakerSurface();
        }
      }
    }
    if (!known.isEmpty()) {
      return Optional.of(known);
    }
    return Optional.ofNullable(office)
        .filter(o -> isOffice(o) || !stateOf(o).isEmpty())
        .map(this::stateOf);
  }

  private boolean isOffice(String surface) {
    return OFFICES.contains(Folding.fold(surface).split(" ")[0]);
  }

  /** «عبّر الكرملين عن رفضه أي تدخل»: whose words begin right behind a word. */
  Set<String> speakerAhead(int index) {
    int end = Math.min(roles.words().size() - 1, index + 3);
    for (Statement statement : passage.statements()) {
      int start = statement.span().start();
      boolean ahead =
          start > passage.word(index).span().start() && start <= passage.word(end).span().start();
      if (ahead
          && !statement.speakerId().isEmpty()
          && statement.verbSpan().start() < passage.word(index).span().start()) {
        return Set.of(statement.speakerId());
      }
    }
    return Set.of();
  }

  private Set<String> official(int index) {
    int offset = passage.word(index).span().start();
    for (Statement statement : passage.statements()) {
      if (statement.span().contains(offset) && statement.speakerId().isEmpty()) {
        return stateOf(statement.speakerSurface());
      }
    }
    return Set.of();
  }

  /**
   * «وزير الإعلام الهندي», «وزارة الطاقة السعودية», «كبير المفاوضين الأوكرانيين فلان»: the state by
   * whose adjective an office is.
   */
  private Set<String> stateOf(String surface) {
    List<String> named = List.of(Folding.fold(surface).split(" "));
    if (!isOffice(surface)) {
      return seat(named);
    }
    for (Participant participant : roles.participants()) {
      String last = passage.word(participant.last()).folded();
      boolean within = named.contains(last) || named.contains(withoutParticle(last));
      if (within && knowledge.actors().get(participant.actorId()).type() == Actor.Type.STATE) {
        return Set.of(participant.actorId());
      }
    }
    return Set.of();
  }

  /** «أكد قصر الإليزيه»: the state whose seat of power speaks. */
  private Set<String> seat(List<String> named) {
    for (Participant participant : roles.participants()) {
      int words = participant.last() - participant.first() + 1;
      boolean whole = participant.byMetonym() && words > 1 && words == named.size();
      if (whole && passage.word(participant.last()).folded().equals(named.get(words - 1))) {
        return Set.of(participant.actorId());
      }
    }
    return Set.of();
  }

  private static String withoutParticle(String folded) {
    return folded.startsWith("لل") ? "ا" + folded.substring(1) : folded;
  }

  /** When a leader states his own state's position, both hold it. */
  void addSpeakers(int index, Set<String> ids, List<String> rules) {
    int offset = passage.word(index).span().start();
    int clause = passage.word(roles.clauseStart(index)).span().start();
    for (Statement statement : passage.statements()) {
      String speaker = statement.speakerId();
      boolean owner = rules.contains("genitive") || isOfGroup(ids);
      boolean around =
          statement.span().contains(offset)
              || statement.span().contains(clause)
              || owner && statement.verbSpan().contains(offset);
      boolean tells = around && !speaker.isEmpty() && !isRelayed(statement);
      if (tells && ids.stream().anyMatch(h -> speaksFor(speaker, h)) && ids.add(speaker)) {
        rules.add("speaks-for-state");
      }
    }
  }

  /** «جدد الملك، وفق ما نقله وزيره، أن»: who only passes on what another says. */
  private boolean isRelayed(Statement statement) {
    int verb = -1;
    for (int i = 0; i < roles.words().size(); i++) {
      verb = statement.verbSpan().contains(passage.word(i).span().start()) ? i : verb;
    }
    return verb > 1
        && Set.of("لما", "ما").contains(passage.word(verb - 1).folded())
        && ACCORDING.contains(passage.word(verb - 2).folded())
        && passage.statements().stream()
            .anyMatch(
                s ->
                    !s.speakerId().isEmpty()
                        && !s.speakerId().equals(statement.speakerId())
                        && s.verbSpan().start() < statement.verbSpan().start());
  }

  private boolean isOfGroup(Set<String> ids) {
    return ids.stream().allMatch(h -> knowledge.actors().get(h).type() == Actor.Type.GROUP);
  }

  /** «الكرملين على لسان بيسكوف», «دعا الشابي باسم الجبهة»: both hold what is said. */
  void addMouthpieces(FrameHit frame, Set<String> ids) {
    int start = roles.clauseStart(frame.first());
    int end = Math.min(roles.words().size() - 1, frame.last() + 4);
    for (int i = start; i < end; i++) {
      if (TONGUE.contains(passage.word(i).folded()) && !passage.word(i).isPunctuation()) {
        int marker = i;
        Optional<Participant> named =
            roles.participants().stream()
                .filter(p -> p.first() > marker && p.first() <= marker + 3 && !p.byAdjective())
                .findFirst();
        boolean spokesman = i > 0 && isSpokesman(passage.word(i - 1));
        if (named.isPresent() && !spokesman && !ids.isEmpty()) {
          ids.add(named.get().actorId());
        }
      }
    }
  }

  private static boolean isSpokesman(Word word) {
    return word.folded().contains("متحدث") || word.folded().contains("ناطق");
  }

  boolean speaksFor(String speaker, String holder) {
    Actor actor = knowledge.actors().get(speaker);
    Actor held = knowledge.actors().get(holder);
    if (actor == null || held == null || speaker.equals(holder)) {
      return false;
    }
    boolean serves =
        actor.affiliations().contains(holder)
            || actor.offices().stream().anyMatch(o -> o.of().equals(holder));
    boolean sameState =
        held.type() == Actor.Type.PERSON
            && Represented.isSpokesman(actor)
            && held.affiliations().stream().anyMatch(actor.affiliations()::contains);
    return serves || sameState;
  }

  /**
   * «اتهم ترامب زيلينسكي بعدم الرغبة في السلام»: what one is accused of is not told as his
   * position.
   */
  boolean isAccused(int index, String holder) {
    return charges(index).anyMatch(s -> !s.speakerId().equals(holder));
  }

  /** Whether a word stands in what somebody blames another for. */
  boolean isCharged(int index) {
    return charges(index).findAny().isPresent();
  }

  private Stream<Statement> charges(int index) {
    int offset = passage.word(index).span().start();
    return passage.statements().stream()
        .filter(s -> s.attitude() == SpeechVerb.Attitude.CRITICISES)
        .filter(s -> s.span().contains(offset) && !s.verbSpan().contains(offset));
  }

  /** Whether a source that is in no inventory tells a word: an agency, a paper, officials. */
  boolean isToldByOther(int index) {
    return passage.voice(index).equals(Opinion.OTHER);
  }

  /** Whether a word is said by somebody who is none of the holders and does not speak for them. */
  boolean isSaidByAnother(int index, Set<String> holders) {
    String voice = passage.voice(index);
    if (voice.equals(Opinion.NARRATOR)) {
      return false;
    }
    return holders.stream().noneMatch(h -> h.equals(voice) || speaksFor(voice, h));
  }
}
