package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Tells the actor right behind a verb who is no subject but whom somebody addresses: behind a topic
 * nobody knows, «صالح الزغيدي يدعو السبسي إلى حل البرلمان» (Zghidi calls on Essebsi to dissolve
 * parliament), or of a verb that needs its object, «استقبل …، وأمهل أربيل ثلاثة أيام» (and gave
 * Erbil three days). Known misses: topics with a preposition in them, verbs that do without an
 * object.
 */
final class Addressees {
  /** Verbs that say what one wants of somebody. */
  private static final TypeTest ADDRESSES =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "v:دعا", "v:طالب", "v:ناشد", "v:حث", "v:حض", "v:نصح", "v:اتهم", "v:انتقد",
                      "v:حذر", "v:هدد", "v:ابلغ", "v:امهل", "v:اقنع", "v:الزم", "v:اجبر", "v:ساند",
                      "v:دعم", "v:هاجم")));

  /** Those of them that never stand without their object. */
  private static final TypeTest NEEDS_OBJECT =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of("v:ناشد", "v:ابلغ", "v:امهل", "v:اقنع", "v:الزم", "v:اجبر", "v:ارغم")));

  private static final TypeTest SAYS =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "v:قال",
                      "v:ندد",
                      "v:ادان",
                      "v:انتقد",
                      "v:اعتبر",
                      "v:راي",
                      "v:اكد",
                      "v:وصف",
                      "v:استنكر",
                      "v:اعرب",
                      "v:عبر",
                      "v:اضاف",
                      "v:ذكر",
                      "v:حذر",
                      "v:نبه",
                      "v:لاحظ",
                      "v:اتهم",
                      "v:شجب",
                      "v:اعلن")));

  private static final TypeTest GIVES_TIME = new TypeTest(form -> form.hasAny(Set.of("v:امهل")));

  /** Who watches over states and calls on them: rights organisations and bodies of the UN. */
  private static final Set<String> WATCHERS =
      Set.of(
          "amnesty",
          "human_rights_watch",
          "rsf_press",
          "un",
          "ohchr",
          "un_human_rights_council",
          "unhcr",
          "unicef",
          "unesco",
          "red_cross",
          "msf");

  /** How late in a sentence its topic may begin, in words. */
  private static final int OPENING = 3;

  private final Passage passage;
  private final SentenceRoles roles;

  Addressees(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether an actor behind a verb is whom its subject addresses. */
  boolean holds(int verb, Participant behind) {
    if (behind.first() <= verb) {
      return false;
    }
    Word word = passage.word(verb);
    if (isWatched(verb, behind)) {
      return true;
    }
    if (ADDRESSES.test(word.form()) && isCounterpart(verb + 1) && behind.first() <= verb + 2) {
      return true;
    }
    if (ADDRESSES.test(word.form()) && goesOn(verb, behind)) {
      return true;
    }
    boolean only =
        NEEDS_OBJECT.test(word.form())
            && (isFollowedByContent(behind.last() + 1)
                || GIVES_TIME.test(word.form()) && isCount(behind.last() + 1));
    return only && hasVerbBefore(verb)
        || only && !topic(verb).isEmpty()
        || ADDRESSES.test(word.form()) && isBehindUnknownTopic(verb);
  }

  /**
   * «وقالت منظمة العفو إن …، ودعت الحكومة المصرية إلى …»: an organisation goes on, a state is
   * called upon.
   */
  private boolean goesOn(int verb, Participant behind) {
    int main = 0;
    boolean joined =
        passage.word(verb).folded().startsWith("و")
            && roles.traits(verb).mayBeJoined()
            && behind.isDirect()
            && behind.last() <= verb + 2
            && passage.isState(behind)
            && isFeminine(verb)
            && isFollowedByContent(behind.last() + 1)
            && SAYS.test(passage.word(main).form())
            && passage.isVerb(main)
            && isFeminine(main);
    List<Participant> speakers = joined ? passage.subjects(main) : List.of();
    return speakers.size() == 1
        && speakers.get(0).first() < verb
        && !passage.isPerson(speakers.get(0).actorId())
        && !passage.isState(speakers.get(0));
  }

  private boolean isFeminine(int verb) {
    return passage.word(verb).form().readings().stream()
        .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3 && r.number() == 1)
        .anyMatch(Reading::feminine);
  }

  /** «حث نظيره السوري على»: whom the subject calls his counterpart is not the subject. */
  private boolean isCounterpart(int index) {
    if (index >= roles.words().size()) {
      return false;
    }
    String folded = passage.word(index).folded();
    return folded.startsWith("نظير") && (folded.endsWith("ه") || folded.endsWith("ها"));
  }

  /** «ندّدت منظمة العفو الدولية … ودعت تونس إلى»: a state behind a watcher's next verb. */
  private boolean isWatched(int verb, Participant behind) {
    boolean called =
        ADDRESSES.test(passage.word(verb).form())
            && passage.isState(behind)
            && behind.first() <= verb + 2
            && isFollowedByContent(behind.last() + 1);
    return called && hasVerbBefore(verb) && !watcher(verb).isEmpty();
  }

  /** The watcher who is the subject of the verb before. */
  private List<Participant> watcher(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (passage.isFiniteVerb(i) || i == 0 && passage.isVerb(i)) {
        List<Participant> subjects = passage.subjects(i);
        if (!subjects.isEmpty()) {
          boolean watches = WATCHERS.contains(subjects.get(0).actorId());
          return watches ? List.of(subjects.get(0)) : List.of();
        }
      }
    }
    return List.of();
  }

  /** «غوتيريش، في موسكو، ناشد بوتين أن»: who opens the sentence, if he does. */
  List<Participant> speaker(int verb) {
    List<Participant> watcher = hasVerbBefore(verb) ? watcher(verb) : List.of();
    if (!watcher.isEmpty()) {
      return watcher;
    }
    return NEEDS_OBJECT.test(passage.word(verb).form()) ? topic(verb) : List.of();
  }

  private List<Participant> topic(int verb) {
    for (Participant participant : roles.participants()) {
      boolean opens =
          participant.first() <= OPENING
              && participant.last() < verb
              && participant.isDirect()
              && !participant.byAdjective();
      if (opens) {
        return holdsVerb(0, verb) ? List.of() : List.of(participant);
      }
    }
    return List.of();
  }

  private boolean hasVerbBefore(int verb) {
    boolean joined =
        passage.word(verb).folded().startsWith("و") && roles.traits(verb).mayBeJoined();
    return joined && holdsVerb(0, verb);
  }

  private boolean holdsVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isFiniteVerb(i) || i == 0 && passage.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** «أربيل ثلاثة أيام», «أربيل 48 ساعة». */
  private boolean isCount(int index) {
    return index < roles.words().size()
        && !roles.isNamed(index)
        && !passage.word(index).form().hasArticle();
  }

  /** «صالح الزغيدي يدعو»: what may be a verb («صالح») opens a name before another one. */
  private boolean isVerbal(int index) {
    boolean name = index == 0 && passage.word(0).form().mayBeNominal();
    return !name && (passage.isFiniteVerb(index) || index == 0 && passage.isVerb(0));
  }

  /** «أبلغ السبسي أن», «ناشد بوتين أن», «أمهل أربيل ثلاثة أيام»: no other noun is its object. */
  private boolean isFollowedByContent(int next) {
    if (next >= roles.words().size()) {
      return false;
    }
    Word word = passage.word(next);
    boolean clitic =
        word.form().stripped().size() > 1
            && (word.folded().startsWith("ب") || word.folded().startsWith("ل"));
    boolean masdar =
        !word.form().hasArticle()
            && !roles.isNamed(next)
            && word.form().readings().stream()
                .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
    return SentenceRoles.isComplementizer(word)
        || roles.traits(next).isPreposition()
        || clitic
        || masdar; // «وناشد مجلس الأمن إيفاد مفتشيه»
  }

  /** «الطاهر هميلة يدعو السبسي», «تيار المحبة يدعو»: names and nouns that open the sentence. */
  boolean isBehindUnknownTopic(int verb) {
    boolean nominal = verb > 1 && !roles.traits(verb).withObject();
    for (int i = 0; i < verb && nominal; i++) {
      Word word = passage.word(i);
      boolean plain =
          !word.isPunctuation()
              && !roles.traits(i).functionWord()
              && !roles.traits(i).adverb()
              && !roles.traits(i).circumstantial()
              && !isVerbal(i)
              && !word.folded().endsWith("ا");
      nominal = plain;
    }
    return nominal && roles.participants().stream().noneMatch(p -> p.last() < verb);
  }
}
