package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Issue;
import org.mirsad.text.Token;
import org.mirsad.text.TypeCache;

/**
 * What an article has said of issues so far, by which a bare noun is understood: «الاتفاق» (the
 * agreement) is the issue spoken of last, «القرار» and «الخطوة» (the decision, the step) are the
 * deed told last. Lives for one article.
 */
final class IssueMemory {
  /** How many sentences back a noun reaches. */
  private static final int REACH = 4;

  private static final Set<String> AGREEMENTS =
      Set.of(
          "n:اتفاق",
          "n:اتفاقيه",
          "n:صفقه",
          "n:مبادره",
          "n:مقترح",
          "n:عرض",
          "n:نص",
          "n:وثيقه",
          "n:تفاهم");

  private static final Set<String> DEEDS =
      Set.of("n:خطوه", "n:قرار", "n:اعلان", "n:اجراء", "n:تحرك", "n:مرسوم");

  /** Words behind a noun that leave open what it is of. */
  private static final Set<String> OPEN =
      Set.of(
          "الاخير",
          "الاخيره",
          "الجديد",
          "الجديده",
          "المذكور",
          "نفسه",
          "نفسها",
          "هذا",
          "هذه",
          "التاريخي",
          "التاريخيه",
          "المقترح",
          "الحالي",
          "الكارثي",
          "الشجاع",
          "الشجاعه");

  private enum Noun {
    AGREEMENT,
    DEED,
    OTHER
  }

  private static final TypeCache<Noun> NOUNS =
      new TypeCache<>(
          form -> {
            if (!form.hasArticle()) {
              return Noun.OTHER;
            }
            return form.hasAny(AGREEMENTS)
                ? Noun.AGREEMENT
                : form.hasAny(DEEDS) ? Noun.DEED : Noun.OTHER;
          });

  private record Known(int sentence, String issueId, int direction) {}

  private final Map<String, Issue> issues;
  private final Optional<Known> topic;
  private Known agreement;
  private Known deed;

  /**
   * @param issues by id
   * @param sentences the issues of each sentence of the article
   */
  IssueMemory(Map<String, Issue> issues, List<List<IssueHit>> sentences) {
    this.issues = issues;
    this.topic = topic(sentences);
  }

  /** The agreement an article speaks of most, if it speaks of it more often than of all others. */
  private Optional<Known> topic(List<List<IssueHit>> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (List<IssueHit> hits : sentences) {
      for (IssueHit hit : hits) {
        if (isAgreement(hit)) {
          counts.merge(hit.issueId(), 1, Integer::sum);
          all++;
        }
      }
    }
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() * 2 > all && all > 1) {
        return Optional.of(new Known(0, count.getKey(), 1));
      }
    }
    return Optional.empty();
  }

  private boolean isAgreement(IssueHit hit) {
    return issues.get(hit.issueId()).traits().contains(Issue.Trait.AGREEMENT)
        && hit.phrase().direction() > 0;
  }

  /** Takes note of a sentence's issues and stances. */
  void remember(int sentence, List<IssueHit> hits, List<Stance> stances) {
    for (IssueHit hit : hits) {
      if (!hit.takenUp() && isAgreement(hit)) {
        agreement = new Known(sentence, hit.issueId(), 1);
      }
    }
    for (Stance stance : stances) {
      if (stance.label() != Stance.Label.CONDITIONAL && isDeed(stance.trace())) {
        deed = new Known(sentence, stance.issueId(), stance.label().sign());
      }
    }
  }

  private static boolean isDeed(Trace trace) {
    if (trace.rules().stream().anyMatch(r -> r.startsWith("deed"))) {
      return true;
    }
    return trace.cues().stream()
        .anyMatch(
            c ->
                c.kind().equals("frame")
                    && Set.of("act", "accept", "stop", "promise").contains(c.role()));
  }

  /** The nouns of a sentence that take up an issue, as issues among those it names itself. */
  List<IssueHit> takenUp(Passage passage, List<IssueHit> named) {
    List<IssueHit> hits = new ArrayList<>(named);
    int sentence = passage.roles().sentence().number();
    for (int i = 0; i < passage.words().size(); i++) {
      Noun noun = NOUNS.of(passage.word(i).form());
      if (noun != Noun.OTHER && isBare(passage.roles(), i) && !isWithin(named, i)) {
        int at = i;
        of(noun, sentence)
            .ifPresent(
                k ->
                    hits.add(
                        new IssueHit(
                            at,
                            at,
                            k.issueId(),
                            new Issue.Phrase(
                                passage.word(at).folded(), k.direction(), Set.of(), List.of()),
                            Optional.empty(),
                            true)));
      }
    }
    hits.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return hits;
  }

  /** What a reaction that names nothing («ترحبان», «صوت ضد») is to. */
  Optional<IssueHit> unnamed(int sentence, int at) {
    Optional<Known> known = of(Noun.DEED, sentence).or(() -> of(Noun.AGREEMENT, sentence));
    return known.map(k -> unnamed(k.issueId(), k.direction(), at));
  }

  static IssueHit unnamed(String issueId, int direction, int at) {
    Issue.Phrase none = new Issue.Phrase("", direction, Set.of(), List.of());
    return new IssueHit(at, at, issueId, none, Optional.empty(), true);
  }

  private Optional<Known> of(Noun noun, int sentence) {
    Known last = noun == Noun.AGREEMENT ? agreement : deed;
    if (last != null && sentence - last.sentence() <= REACH) {
      return Optional.of(last);
    }
    return noun == Noun.AGREEMENT ? topic : Optional.empty();
  }

  /** Whether nothing behind a noun says what it is of: no number, adjective or preposition. */
  private static boolean isBare(SentenceRoles roles, int index) {
    if (index + 1 >= roles.words().size() || roles.isNamed(index)) {
      return !roles.isNamed(index);
    }
    Word next = roles.words().get(index + 1);
    String folded = next.folded();
    if (next.isPunctuation() || OPEN.contains(folded)) {
      return true;
    }
    boolean described = roles.traits(index + 1).adjective() && next.form().hasArticle();
    boolean counted = next.token().kind() == Token.Kind.NUMBER;
    boolean of =
        Set.of("بشان", "حول", "ب", "رقم", "الذي", "التي", "بين", "مع", "القاضي", "القاضيه")
            .contains(folded);
    return !described
        && !counted
        && !of
        && !(folded.startsWith("ب") && folded.length() > 3)
        && !(folded.startsWith("ل") && folded.length() > 3 && !roles.traits(index + 1).verb());
  }

  private static boolean isWithin(List<IssueHit> hits, int index) {
    for (IssueHit hit : hits) {
      if (hit.first() <= index && index <= hit.last()) {
        return true;
      }
    }
    return false;
  }
}
