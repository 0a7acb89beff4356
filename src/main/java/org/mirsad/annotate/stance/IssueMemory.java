package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Folding;

/**
 * What an article has said of issues so far, by which a bare noun is understood: «الاتفاق» (the
 * agreement) is the issue the article is about or the one spoken of last, «القرار» and «الخطوة»
 * (the decision, the step) are what its headline tells or the deed told last, «العملية» (the
 * operation) the campaign. Lives for one article.
 */
final class IssueMemory {
  /** How many sentences back a noun reaches. */
  private static final int REACH = 4;

  private record Known(int sentence, String issueId, int direction) {}

  private static final Known OPEN = new Known(0, "", 0);

  private final Map<String, Issue> issues;
  private final Optional<Known> topic;
  private final Optional<String> subject;

  /** Which way what the article is about goes, 0 as long as nothing was said of it. */
  private int subjectDirection;

  /** By what it is called in one word: «الاعتراف» the recognition of a state. */
  private final Map<String, Known> heads = new HashMap<>();

  private Known agreement;
  private Known operation;
  private Known deed;

  /** By holder the position he was last told to hold. */
  private final Map<String, Known> positions = new HashMap<>();

  private Known position;

  /**
   * @param issues by id
   * @param passages the sentences of the article
   * @param sentences the issues of each of them
   */
  IssueMemory(Map<String, Issue> issues, List<Passage> passages, List<List<IssueHit>> sentences) {
    this.issues = issues;
    this.topic = topic(sentences);
    this.subject = ArticleIssue.of(issues, passages, sentences);
    int first = 0;
    int sum = 0;
    for (List<IssueHit> hits : sentences) {
      for (IssueHit hit : hits) {
        if (subject.filter(hit.issueId()::equals).isPresent()) {
          first = first == 0 ? hit.phrase().direction() : first;
          sum += hit.phrase().direction();
        }
      }
    }
    subjectDirection = sum == 0 ? first : Integer.signum(sum);
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
    return is(hit.issueId(), Issue.Trait.AGREEMENT) && hit.phrase().direction() > 0;
  }

  /** «في إطار تسوية نهائية»: peace, of which everybody speaks, is no agreement yet. */
  private boolean isConcluded(IssueHit hit) {
    String text = Folding.fold(hit.phrase().text());
    return !is(hit.issueId(), Issue.Trait.GENERAL)
        || text.contains("اتفاق")
        || text.contains("معاهد")
        || text.contains("خط");
  }

  private boolean is(String issueId, Issue.Trait trait) {
    return issues.get(issueId).is(trait);
  }

  /** Takes note of a sentence's issues and stances. */
  void remember(int sentence, List<IssueHit> hits, List<Stance> stances) {
    for (IssueHit hit : hits) {
      String head = Folding.fold(hit.phrase().text()).split(" ")[0];
      if (!hit.takenUp() && hit.phrase().text().contains(" ")) {
        String bare = head.startsWith("ال") ? head.substring(2) : head;
        // «التعليق» that may be of two things takes up neither.
        Known known = new Known(sentence, hit.issueId(), hit.phrase().direction());
        heads.merge(bare, known, this::either);
      }
      if (!hit.takenUp() && isAgreement(hit) && isConcluded(hit)) {
        agreement = new Known(sentence, hit.issueId(), 1);
      }
      if (!hit.takenUp() && is(hit.issueId(), Issue.Trait.OPERATION)) {
        operation = new Known(sentence, hit.issueId(), 1);
      }
    }
    for (Stance stance : stances) {
      if (stance.label() != Stance.Label.CONDITIONAL) {
        position = new Known(sentence, stance.issueId(), stance.label().sign());
        positions.put(stance.holderId(), position);
      }
      if (stance.label() != Stance.Label.CONDITIONAL && isDeed(stance.trace())) {
        if (deed == null && isSubject(stance.issueId())) {
          subjectDirection = stance.label().sign();
        }
        deed = new Known(sentence, stance.issueId(), stance.label().sign());
      }
    }
  }

  /** Of two things of one name the one the article is about. */
  private Known either(Known before, Known now) {
    if (before.issueId().equals(now.issueId()) || isSubject(now)) {
      return now;
    }
    return isSubject(before) ? before : OPEN;
  }

  private static boolean isDeed(Trace trace) {
    if (trace.rules().stream().anyMatch(r -> r.startsWith("deed"))) {
      return true;
    }
    if (trace.rules().contains("negated")) {
      return false; // «غير موافق على التعديل» changes nothing
    }
    boolean demanded =
        trace.cues().stream()
            .filter(c -> c.kind().equals("frame"))
            .anyMatch(c -> c.role().equals("demand") || c.lexeme().startsWith("دعا إلى"));
    if (demanded) {
      return false; // «دعا إلى سحب القرار» undoes nothing
    }
    return trace.cues().stream()
        .anyMatch(
            c ->
                c.kind().equals("frame")
                    && Set.of("act", "accept", "stop", "promise").contains(c.role()));
  }

  /**
   * The nouns of a sentence that take up an issue, as issues among those it names itself.
   *
   * @param frames those of the sentence
   */
  List<IssueHit> takenUp(Passage passage, List<IssueHit> named, List<FrameHit> frames) {
    List<IssueHit> hits = new ArrayList<>(named);
    int sentence = passage.roles().sentence().number();
    ReactedDeeds reacted = new ReactedDeeds(passage, named, frames);
    for (int i = 0; i < passage.words().size(); i++) {
      if (!isWithin(named, i)) {
        int at = i;
        boolean expression = isInExpression(passage, frames, i);
        Anaphor bare = expression ? Anaphor.NONE : Anaphor.at(passage, i, subject.isPresent());
        Anaphor anaphor = bare == Anaphor.NONE ? reacted.at(i) : bare;
        if (expression && anaphor == Anaphor.NONE) {
          continue;
        }
        Optional<Known> known =
            anaphor == Anaphor.NONE
                ? repeated(passage, at, sentence).or(() -> owned(passage, at, sentence))
                : again(passage, named, at)
                    .or(() -> of(anaphor, sentence).map(k -> toldHere(k, named, frames, at)))
                    .or(() -> here(anaphor, named, frames, at));
        known.ifPresent(
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

  /** «رفض قرار رفع الحظر، منبها إلى أن القرار خاطئ»: what the same noun was said of here. */
  private static Optional<Known> again(Passage passage, List<IssueHit> named, int index) {
    String noun = passage.word(index).folded();
    int article = noun.indexOf("ال");
    String bare = article < 0 ? noun : noun.substring(article + 2);
    for (IssueHit hit : named) {
      String before = hit.first() == 0 ? "" : passage.word(hit.first() - 1).folded();
      boolean same =
          before.equals(bare)
              || before.length() == bare.length() + 1
                  && before.endsWith(bare)
                  && "بلوف".indexOf(before.charAt(0)) >= 0;
      if (hit.last() < index && same) {
        return Optional.of(new Known(0, hit.issueId(), hit.phrase().direction()));
      }
    }
    return Optional.empty();
  }

  /** «الجزائر تقطع علاقاتها، والرباط تأسف للقرار»: it goes the way its sentence has just told. */
  private static Known toldHere(
      Known known, List<IssueHit> named, List<FrameHit> frames, int index) {
    IssueHit last = null;
    for (IssueHit hit : named) {
      boolean same = hit.issueId().equals(known.issueId());
      last = same && hit.last() < index ? hit : last;
    }
    if (last == null) {
      return known;
    }
    int first = last.first();
    boolean framed = frames.stream().anyMatch(f -> f.last() < first);
    return framed ? known : new Known(0, known.issueId(), last.phrase().direction());
  }

  /** «أعلن ترامب نقل السفارة، ورفضت تركيا القرار»: what this sentence has told before. */
  private Optional<Known> here(
      Anaphor anaphor, List<IssueHit> named, List<FrameHit> frames, int index) {
    IssueHit last = null;
    for (IssueHit hit : named) {
      last = hit.last() < index ? hit : last;
    }
    if (last == null || anaphor == Anaphor.OPERATION || is(last.issueId(), Issue.Trait.GENERAL)) {
      return Optional.empty();
    }
    int first = last.first();
    boolean turned = frames.stream().anyMatch(f -> f.last() < first && f.frame().polarity() <= 0);
    return turned
        ? Optional.empty()
        : Optional.of(new Known(0, last.issueId(), last.phrase().direction()));
  }

  /** «ووصف نتنياهو الاعتراف»: the first word of what a sentence before told, alone. */
  private Optional<Known> repeated(Passage passage, int index, int sentence) {
    String folded = passage.word(index).folded();
    int article = folded.indexOf("ال");
    if (heads.isEmpty() || article < 0 || article > 2 || !Anaphor.isBareNoun(passage, index)) {
      return Optional.empty();
    }
    String bare = folded.startsWith("لل") ? folded.substring(2) : folded.substring(article + 2);
    return Optional.ofNullable(heads.get(bare))
        .filter(k -> !k.equals(OPEN))
        .filter(k -> sentence - k.sentence() <= REACH || isSubject(k));
  }

  /** «رحبت بالموقف الإسباني», «ندد بقرار ترامب»: the position told of him whose it is. */
  private Optional<Known> owned(Passage passage, int index, int sentence) {
    return Anaphor.owner(passage, index)
        .map(owner -> positions.get(owner.actorId()))
        .filter(k -> sentence > k.sentence())
        .filter(k -> sentence - k.sentence() <= REACH || isSubject(k));
  }

  private boolean isSubject(Known known) {
    return isSubject(known.issueId());
  }

  private boolean isSubject(String issueId) {
    return subject.filter(issueId::equals).isPresent();
  }

  /** What a reaction that names nothing («ترحبان», «صوت ضد») is to. */
  Optional<IssueHit> unnamed(int sentence, int at) {
    Optional<Known> known =
        of(Anaphor.DEED, sentence)
            .or(() -> of(Anaphor.AGREEMENT, sentence))
            .or(() -> Optional.ofNullable(position).filter(k -> k.sentence() == sentence - 1));
    return known.map(k -> unnamed(k.issueId(), k.direction(), at));
  }

  /** What he holds whom somebody follows, else the last position told. */
  Optional<IssueHit> followed(int sentence, Optional<String> holder, int at) {
    return Optional.ofNullable(holder.map(positions::get).orElse(position))
        .filter(k -> sentence - k.sentence() <= REACH)
        .map(k -> unnamed(k.issueId(), k.direction(), at));
  }

  /** What the article is about, for a pronoun: «وأيدته الحكومة». */
  Optional<IssueHit> subject(int at) {
    return subject.map(s -> unnamed(s, subjectDirection, at));
  }

  /** What a word means of which somebody says what it is: «وصف الأمر بأنه كارثة». */
  Optional<IssueHit> meant(Passage passage, int index) {
    Anaphor anaphor = Anaphor.called(passage, index);
    int sentence = passage.roles().sentence().number();
    boolean noun = Anaphor.ofDefinite(passage.word(index)) != Anaphor.NONE;
    return anaphor == Anaphor.NONE
        ? Optional.empty()
        : of(anaphor, sentence)
            .filter(k -> subject.isPresent() || noun)
            .map(k -> unnamed(k.issueId(), k.direction(), index));
  }

  static IssueHit unnamed(String issueId, int direction, int at) {
    Issue.Phrase none = new Issue.Phrase("", direction, Set.of(), List.of());
    return new IssueHit(at, at, issueId, none, Optional.empty(), true);
  }

  private Optional<Known> of(Anaphor anaphor, int sentence) {
    Known last =
        switch (anaphor) {
          case AGREEMENT -> agreement;
          case OPERATION -> operation;
          case DEED -> deed;
          case STOP -> deed == null || deed.direction() > 0 ? null : deed;
          case NONE -> null;
        };
    Optional<Known> recent =
        Optional.ofNullable(last).filter(k -> sentence - k.sentence() <= REACH);
    if (anaphor == Anaphor.STOP) {
      return recent;
    }
    Optional<Known> about = subject.filter(s -> mayBe(anaphor, s)).map(s -> about(anaphor, s));
    boolean signed =
        anaphor == Anaphor.AGREEMENT
            && recent.filter(this::isMain).isPresent()
            && about.filter(k -> !is(k.issueId(), Issue.Trait.AGREEMENT)).isPresent();
    if (about.isPresent() && !signed) {
      return about;
    }
    return recent.or(() -> anaphor == Anaphor.AGREEMENT ? topic : Optional.empty());
  }

  /** Whether an agreement is the one spoken of most, or that of headline and lead. */
  private boolean isMain(Known known) {
    return known.sentence() <= 1
        || topic.filter(t -> t.issueId().equals(known.issueId())).isPresent();
  }

  /** What the article is about, as a noun takes it up. */
  private Known about(Anaphor anaphor, String issueId) {
    boolean agreed = anaphor == Anaphor.AGREEMENT && is(issueId, Issue.Trait.AGREEMENT);
    boolean waged = anaphor == Anaphor.OPERATION;
    return new Known(0, issueId, agreed || waged ? 1 : subjectDirection);
  }

  /** Whether what the article is about is something a noun can mean. */
  private boolean mayBe(Anaphor anaphor, String issueId) {
    boolean waged = is(issueId, Issue.Trait.OPERATION);
    return anaphor == Anaphor.DEED || waged == (anaphor == Anaphor.OPERATION);
  }

  /** «امتنع عن التصويت»: a noun of a set phrase takes nothing up; «تعارض المجر الخطة» does. */
  private static boolean isInExpression(Passage passage, List<FrameHit> frames, int index) {
    return frames.stream()
        .filter(f -> f.first() < index && index <= f.last())
        .anyMatch(f -> f.last() != index || !isOpen(f) || !passage.word(index).form().hasArticle());
  }

  /** «عارض خطة»: an expression that goes on with what the thing is of. */
  private static boolean isOpen(FrameHit frame) {
    String lexeme = frame.frame().lexeme();
    String last = lexeme.substring(lexeme.lastIndexOf(' ') + 1);
    boolean reacts =
        frame.frame().kind() == StanceFrame.Kind.SUPPORT
            || frame.frame().kind() == StanceFrame.Kind.REJECT
            || frame.frame().kind() == StanceFrame.Kind.ACCEPT;
    return reacts && frame.last() > frame.first() && !last.startsWith("ال");
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
