package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Whose position a finite verb tells: «ترفض مصر» (Egypt rejects) its subject's, «وقّع ممثلون عن
 * الجيش» (delegates of the army signed) theirs whom the subject stands for, of a verb whose subject
 * is dropped his whom it carries over.
 */
final class VerbHolders {
  /** Heads of subjects that stand for whose they are: «ممثلون عن الجيش», «وفد حماس». */
  private static final Set<String> DELEGATES =
      Set.of("n:ممثل", "n:وفد", "n:مندوب", "n:مفاوض", "n:مبعوث", "n:مسؤول", "n:نائب", "n:قياده");

  private static final TypeTest IS_DELEGATE = new TypeTest(form -> form.hasAny(DELEGATES));

  private static final Set<String> OWN_ORGANS =
      Set.of("خارجيتها", "خارجيته", "حكومتها", "رئاستها", "جيشها", "برلمانها", "وزارتها");

  /** The vowel sign of the passive. */
  private static final char DAMMA = '\u064F';

  /** Words that open a subject of whom nobody is named: «يعترف أكثر من 140 بلدا». */
  private static final Set<String> QUANTITIES =
      Set.of("اكثر", "نحو", "مئات", "الاف", "عشرات", "معظم", "غالبيه", "اغلب", "ملايين", "اقل");

  /** Verbs in the dual or plural. */
  private static final TypeTest IS_OF_SEVERAL =
      new TypeTest(
          form ->
              form.mayBeVerb()
                  && form.readings().stream()
                      .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
                      .allMatch(r -> r.number() > 1));

  private static final Set<String> WHO =
      Set.of("من", "لمن", "ممن", "بمن", "ومن", "الذين", "والذين");

  private final Passage passage;
  private final SentenceRoles roles;
  private final SpeakerHolders speakers;

  VerbHolders(Passage passage, SpeakerHolders speakers) {
    this.passage = passage;
    this.roles = passage.roles();
    this.speakers = speakers;
  }

  Holders of(FrameHit frame) {
    if (frame.first() > 0 && WHO.contains(passage.word(frame.first() - 1).folded())) {
      return Holders.NOBODY;
    }
    Holders named = ofSubject(frame);
    return named.isNobody() ? source(frame) : named;
  }

  private Holders ofSubject(FrameHit frame) {
    List<Participant> subjects = passage.subjects(frame.first());
    if (!subjects.isEmpty()) {
      List<Participant> all = new ArrayList<>(withPartners(frame.first(), subjects));
      if (frame.last() > frame.first()) {
        // «أكد الملك دعم الأردن لحل الدولتين»: whose support it is that he affirms.
        roles.genitive(frame.last()).filter(p -> !p.byAdjective()).ifPresent(all::add);
      }
      return Holders.of(all, "verb-subject", 1);
    }
    List<Participant> sending = delegating(frame.first());
    if (!sending.isEmpty()) {
      return Holders.of(sending, "delegates", Holders.SPOKEN);
    }
    Optional<Participant> byAgent = roles.byAgent(frame.last());
    if (byAgent.isPresent()) {
      return Holders.of(List.of(byAgent.get()), "by-agent", 1);
    }
    if (isPassive(frame.first())) {
      return Holders.NOBODY;
    }
    List<Participant> state = passage.organSubject(frame.first());
    if (!state.isEmpty()) {
      return Holders.of(state, "adjective-subject", Holders.SPOKEN);
    }
    if (isOfWhoever(frame.first())) {
      return Holders.NOBODY;
    }
    return speakers
        .named(frame.first())
        .orElseGet(() -> Holders.of(carried(frame.first()), "carried-subject", Holders.CARRIED));
  }

  /** «فتح وحماس توقعان»: of a verb for several also those to whom its subject is joined. */
  private List<Participant> withPartners(int verb, List<Participant> subjects) {
    if (subjects.size() == 1
        && subjects.get(0).last() < verb
        && IS_OF_SEVERAL.test(passage.word(verb).form())) {
      for (Participant other : roles.participants()) {
        List<Participant> joined = roles.withConjuncts(other);
        if (joined.size() > 1 && joined.contains(subjects.get(0)) && other.isDirect()) {
          return joined;
        }
      }
    }
    return subjects;
  }

  /** Whom a dropped subject means; of a verb for several all that are joined. */
  List<Participant> carried(int verb) {
    List<Participant> carried = passage.carriedSubject(verb);
    if (isFollowedBySubject(verb)) {
      return List.of();
    }
    if (passage.voice(verb).equals(Opinion.OTHER) && isFromBefore(carried)) {
      // What an unknown speaker says has nothing to do with whom the sentence before spoke of.
      return List.of();
    }
    if (carried.size() != 1 || !roles.participants().contains(carried.get(0))) {
      return carried;
    }
    return IS_OF_SEVERAL.test(passage.word(verb).form())
        ? roles.withConjuncts(carried.get(0))
        : carried;
  }

  /** «شدد الجانبان»: a nominative that is no actor. */
  private boolean isFollowedBySubject(int verb) {
    if (verb + 1 >= roles.words().size() || roles.isNamed(verb + 1)) {
      return false;
    }
    Word next = passage.word(verb + 1);
    String folded = next.folded();
    if (QUANTITIES.contains(folded)) {
      return true;
    }
    boolean nominative = folded.endsWith("ان") || folded.endsWith("ون");
    return nominative && next.form().hasArticle() && folded.length() > 5 && passage.isVerb(verb);
  }

  /** Whether those a dropped subject means are named in a sentence before. */
  boolean isFromBefore(List<Participant> carried) {
    return carried.stream().noneMatch(roles.participants()::contains);
  }

  /** Whether a verb is in the passive. */
  boolean isPassive(int verb) {
    String surface = passage.word(verb).token().surface();
    int letter = surface.startsWith("و") || surface.startsWith("ف") ? 1 : 0;
    if (surface.length() > letter + 1 && surface.charAt(letter + 1) == DAMMA) {
      String folded = passage.word(verb).folded();
      return folded.charAt(Math.min(letter, folded.length() - 1)) == 'ا';
    }
    boolean any = false;
    for (Reading reading : passage.word(verb).form().readings()) {
      if (reading.partOfSpeech().isVerb()) {
        any = true;
        if (!reading.passive()) {
          return false;
        }
      }
    }
    return any;
  }

  /** «من أراد السلام», «مرسوم يعترف ب…»: the subject is whoever, or the noun just before. */
  boolean isOfWhoever(int verb) {
    if (verb == 0) {
      return false;
    }
    Word before = passage.word(verb - 1);
    boolean who = WHO.contains(before.folded());
    boolean noun =
        !before.isPunctuation()
            && !roles.traits(verb - 1).functionWord()
            && !roles.isNamed(verb - 1)
            && before.form().isKnown()
            && !before.form().mayBeVerb()
            && !before.form().hasArticle()
            && !roles.traits(verb - 1).adverb()
            && !roles.traits(verb - 1).withObject();
    return who || noun && !roles.traits(verb).mayBeJoined();
  }

  /** «وقّع ممثلون عن الجيش», «دانت خارجيتها»: whom the subject behind a verb acts for. */
  private List<Participant> delegating(int verb) {
    int end = Math.min(roles.words().size(), verb + 4);
    for (int i = verb + 1; i < end; i++) {
      Word word = passage.word(i);
      if (IS_DELEGATE.test(word.form()) && !roles.isNamed(i)) {
        int head = i;
        return roles.participants().stream()
            .filter(p -> p.first() > head && p.first() <= head + 2 && !p.byAdjective())
            .findFirst()
            .map(roles::withConjuncts)
            .orElse(List.of());
      }
      boolean own = OWN_ORGANS.contains(word.folded());
      if (i == verb + 1 && own) {
        return passage.carriedSubject(verb);
      }
    }
    return List.of();
  }

  /** Of a verb whose subject is no actor the speaker holds nothing, but for set phrases. */
  private Holders source(FrameHit frame) {
    boolean phrase = frame.frame().partOfSpeech() == SentimentEntry.Class.EXPR && !frame.derived();
    if (phrase || isOfPronoun(frame.first()) || isOfWhoever(frame.first())) {
      return speakers.speakerOrSource(frame.first());
    }
    return speakers.ofVerb(frame.first());
  }

  /** «قال منصور إنه يتطلع إلى»: the pronoun is the speaker's where nothing else is known of it. */
  private boolean isOfPronoun(int verb) {
    if (verb == 0) {
      return false;
    }
    String before = passage.word(verb - 1).folded();
    return before.length() < 7
        && (before.endsWith("نه") || before.endsWith("نها"))
        && before.contains("ا");
  }
}
