package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.LexemeIndex;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Folding;
import org.mirsad.text.Morphology;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeCache;
import org.mirsad.text.WordForm;

/**
 * Finds the issues of a sentence by their wordings.
 *
 * <p>Adjectives, adverbs and determiners may stand between the words of a wording («انسحاب فوري
 * وكامل للقوات», an immediate and complete withdrawal of the forces), or the name of one actor
 * («انسحاب واشنطن من الاتفاق»). What a masdar words its verb words as well.
 */
public final class IssueIndex {
  /**
   * A wording of an issue.
   *
   * @param needs actors of which one must be about, those who belong to them among them; none if
   *     any will do
   * @param contexts folded words, one group of which the article must hold; none if any will do
   */
  private record IssuePhrase(
      String issueId, Issue.Phrase phrase, Set<String> needs, List<List<String>> contexts) {
    static IssuePhrase of(String issueId, Issue.Phrase phrase, Map<String, Set<String>> members) {
      List<List<String>> contexts = new ArrayList<>();
      for (String words : phrase.any()) {
        contexts.add(List.of(Folding.fold(words).split(" ")));
      }
      return new IssuePhrase(issueId, phrase, withMembers(phrase.needs(), members), contexts);
    }

    /** «نعيم قاسم» speaks for Hezbollah: who belongs to a wanted actor will do as well. */
    private static Set<String> withMembers(Set<String> needs, Map<String, Set<String>> members) {
      Set<String> all = new HashSet<>(needs);
      needs.forEach(needed -> all.addAll(members.getOrDefault(needed, Set.of())));
      return Set.copyOf(all);
    }
  }

  /** How many other words may part the words of an issue. */
  private static final int SPLIT = 8;

  /** Masdars whose verbs are frames of what follows them. */
  private static final Set<String> OPENING = Set.of("دعوة", "الدعوة", "قرار");

  /**
   * Nouns of bodies, places and things that share their letters with a masdar: not «حكم», «سلّم».
   */
  private static final Set<String> THINGS =
      Set.of(
          "حكومة", "محكمة", "مدينة", "دولة", "قوة", "منطقة", "مذكرة", "قرض", "قاعدة", "هيئة",
          "جلسة", "مركز", "حزمة", "مسودة", "قائمة", "جائزة", "مائدة", "مستقبل", "عالم", "مصير",
          "مصالح", "رجل", "ولاية", "شرعية", "بيان", "ممثل", "ممثلي", "ممثلين", "ممثلون", "طرق",
          "سلام", "سلامة", "مقعد", "محور", "ممر", "عاصفة", "حملة", "وقفة", "مفاوض", "موقف",
          "مسيرة");

  /** Masdars whose verbs are written like others: «دفع» also pays, «وقف» stands. */
  private static final Set<String> AMBIGUOUS = Set.of("تدفيع", "توقيف");

  private static boolean isThing(String noun) {
    return THINGS.contains(noun.startsWith("ال") ? noun.substring(2) : noun);
  }

  /** Pronouns at the end of a wording. */
  private static final Set<String> OWN = Set.of("ره", "رها", "اءه", "اءها", "ته", "تها");

  private final LexemeIndex<IssuePhrase> issues;
  private final TypeCache<List<String>> contextWords;
  private final OtherMatters others;

  public IssueIndex(Knowledge knowledge, Morphology morphology) {
    Set<String> contexts = new HashSet<>();
    Map<String, Set<String>> members = new HashMap<>();
    for (Actor actor : knowledge.actors().values()) {
      for (String of : actor.affiliations()) {
        members.computeIfAbsent(of, id -> new HashSet<>()).add(actor.id());
      }
    }
    issues = new LexemeIndex<>(morphology, 1);
    for (Issue issue : knowledge.issues().values()) {
      for (Issue.Phrase phrase : issue.phrases()) {
        // «دعا أوجلان …» only opens what he calls for, «انتخب» holds no «انتخابات».
        String[] words = phrase.text().split(" ");
        boolean action =
            words.length > 1
                && !OPENING.contains(words[0])
                && !isThing(words[0])
                && !AMBIGUOUS.contains(words[0])
                && !words[0].endsWith("ات");
        LexemeIndex.Head head = action ? LexemeIndex.Head.ACTION : LexemeIndex.Head.ANY;
        IssuePhrase wording = IssuePhrase.of(issue.id(), phrase, members);
        issues.add(phrase.text(), head, wording);
        wording.contexts().forEach(contexts::addAll);
      }
    }
    contextWords = new TypeCache<>(form -> held(form, contexts));
    others = new OtherMatters(knowledge);
  }

  /** The words a word type is, with or without clitics and article, of those listed. */
  private static List<String> held(WordForm form, Set<String> words) {
    List<String> held = new ArrayList<>();
    for (String word : form.stripped()) {
      if (words.contains(word)) {
        held.add(word);
      }
      if (word.startsWith("ال") && words.contains(word.substring(2))) {
        held.add(word.substring(2));
      }
    }
    return List.copyOf(held);
  }

  /** The issues of one sentence. */
  private record SentenceIssues(List<IssueHit> hits) {
    SentenceIssues {
      hits = List.copyOf(hits);
    }
  }

  /**
   * The issues of each sentence of an article, by its number.
   *
   * @param passages the article's sentences
   */
  public List<List<IssueHit>> issues(AnnotatedArticle article, List<Passage> passages) {
    return article.shared(SentenceIssues.class, this, any -> issues(passages)).stream()
        .map(SentenceIssues::hits)
        .toList();
  }

  private List<SentenceIssues> issues(List<Passage> passages) {
    ArticleTopic topic = new ArticleTopic(passages, contextWords);
    List<SentenceIssues> issues = new ArrayList<>();
    for (Passage passage : passages) {
      issues.add(new SentenceIssues(issues(passage.roles(), topic)));
    }
    return issues;
  }

  /**
   * The issues of a sentence in text order, longest wordings first where they overlap; of wordings
   * as long, one that needs an actor or a context goes before a general one.
   *
   * @param article what the article speaks of
   */
  private List<IssueHit> issues(SentenceRoles roles, ArticleTopic article) {
    List<List<Candidate>> starting = new ArrayList<>();
    List<Candidate> namesakes = new ArrayList<>();
    for (int i = 0; i < roles.words().size(); i++) {
      List<Candidate> candidates = candidates(roles, i);
      starting.add(candidates);
      for (Candidate candidate : candidates) {
        boolean fits = article.fits(candidate.contexts()) && isOwn(candidate.hit(), roles);
        if (candidate.isNamesake() && fits) {
          namesakes.add(candidate);
        }
      }
    }
    List<IssueHit> hits = new ArrayList<>();
    int i = 0;
    while (i < roles.words().size()) {
      Candidate best = null;
      for (Candidate candidate : starting.get(i)) {
        boolean meant = namesakes.stream().noneMatch(n -> n.takes(candidate));
        if (meant && applies(candidate, roles, article) && isBetter(candidate, best)) {
          best = candidate;
        }
      }
      if (best == null) {
        i++;
      } else {
        others.of(best.hit(), roles).ifPresent(hits::add);
        i = best.hit().last() + 1;
      }
    }
    return hits;
  }

  private static boolean isBetter(Candidate candidate, Candidate best) {
    return best == null || candidate.beats(best);
  }

  private record Candidate(
      IssueHit hit, int words, Set<String> needs, List<List<String>> contexts) {
    boolean isNamesake() {
      return hit.phrase().isNamesake();
    }

    /** Whether some word of another wording is one of this namesake's, and it is no longer one. */
    boolean takes(Candidate other) {
      boolean overlap = hit.first() <= other.hit.last() && other.hit.first() <= hit.last();
      boolean within = other.hit.first() <= hit.first() && hit.last() <= other.hit.last();
      boolean same = hit.issueId().equals(other.hit.issueId());
      return same && overlap && !(within && other.words > words);
    }

    boolean beats(Candidate other) {
      if (words != other.words) {
        return words > other.words;
      }
      int more = specificity(hit.phrase()) - specificity(other.hit.phrase());
      if (more != 0) {
        return more > 0;
      }
      int length = (hit.last() - hit.first()) - (other.hit.last() - other.hit.first());
      return length < 0 || length == 0 && hit.issueId().compareTo(other.hit.issueId()) < 0;
    }
  }

  private List<Candidate> candidates(SentenceRoles roles, int at) {
    List<LexemeIndex.Match<IssuePhrase>> wide = issues.allAt(roles.words(), at, SPLIT);
    if (wide.isEmpty()) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (LexemeIndex.Match<IssuePhrase> match : issues.close(wide)) {
      PartedWording wording = wording(roles, match);
      if (!wording.isOtherNoun() && !wording.isOfAnother() && !wording.isOtherThing()) {
        candidates.add(candidate(match, wording.parting()));
      }
    }
    for (LexemeIndex.Match<IssuePhrase> match : wide) {
      if (match.last() - match.first() >= match.words()) {
        PartedWording wording = wording(roles, match);
        boolean other = wording.isOtherNoun() || wording.isJoinedByPreposition();
        if (!other && wording.isModified() && !wording.isOfAnother()) {
          candidates.add(candidate(match, Optional.empty()));
        }
        wording.parting().ifPresent(p -> candidates.add(candidate(match, Optional.of(p))));
        if (!other && wording.isPartedBySubject()) {
          candidates.add(candidate(match, Optional.empty()));
        }
      }
    }
    return candidates;
  }

  private static PartedWording wording(SentenceRoles roles, LexemeIndex.Match<IssuePhrase> match) {
    return new PartedWording(
        roles, match.first(), match.last(), match.words(), match.value().phrase());
  }

  private static Candidate candidate(
      LexemeIndex.Match<IssuePhrase> match, Optional<Participant> parting) {
    IssuePhrase value = match.value();
    return new Candidate(
        new IssueHit(match.first(), match.last(), value.issueId(), value.phrase(), parting, false),
        match.words(),
        value.needs(),
        value.contexts());
  }

  private static int specificity(Issue.Phrase phrase) {
    return (phrase.needs().isEmpty() ? 0 : 1) + (phrase.any().isEmpty() ? 0 : 1);
  }

  /** «الهيئة العليا المستقلة للانتخابات» speaks of an authority, not of elections. */
  private static boolean isPartOfName(IssueHit hit, SentenceRoles roles) {
    return roles.participants().stream()
        .filter(p -> !p.byAdjective() && p.last() - p.first() >= hit.last() - hit.first())
        .anyMatch(p -> p.first() <= hit.first() && hit.last() <= p.last());
  }

  /**
   * «أقال رئيس الحكومة وزيرا»: who stands right behind the verb has done the deed, with what
   * describes him («وقف حزب الشعب المعارض»).
   */
  private static boolean isSubjectOfDeed(IssueHit hit, SentenceRoles roles) {
    // «دعا إلى عصيان وحل المجلس»: what و joins within a sentence and may be a masdar is one.
    boolean masdar =
        hit.first() > 0
            && roles.traits(hit.first()).joined()
            && !roles.traits(hit.first()).finiteVerb();
    return hit.last() > hit.first()
        && roles.isVerbHere(hit.first())
        && !masdar
        && !isBehindSubject(hit, roles)
        && roles.participants().stream()
            .filter(p -> p.isDirect() && p.first() == hit.first() + 1)
            .anyMatch(p -> isDescribed(roles, p, hit.last()));
  }

  /** «سعيد يقيل رئيس الحكومة»: who stands right before the verb has done the deed. */
  private static boolean isBehindSubject(IssueHit hit, SentenceRoles roles) {
    return roles.participants().stream()
        .anyMatch(p -> p.isDirect() && !p.byAdjective() && p.last() == hit.first() - 1);
  }

  /** «استدعت الرياض سفيرها», not «استدعت السفير»: what is worded as one's own must be. */
  private static boolean isOwn(IssueHit hit, SentenceRoles roles) {
    String text = hit.phrase().text();
    boolean own = hit.last() > hit.first() && OWN.stream().anyMatch(text::endsWith);
    if (!own) {
      return true;
    }
    // «صلاحياته»: a plural whose readings the morphology may not list.
    Word last = roles.words().get(hit.last());
    return last.form().readings().stream().anyMatch(Reading::pronoun)
        || last.folded().endsWith("اته")
        || last.folded().endsWith("اتها");
  }

  private static boolean isDescribed(SentenceRoles roles, Participant participant, int to) {
    for (int i = participant.last() + 1; i <= to; i++) {
      Word word = roles.words().get(i);
      boolean several = word.folded().endsWith("ين") || word.folded().endsWith("ون");
      boolean adjective =
          word.form().readings().stream()
              .allMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE);
      if (!adjective || !word.form().hasArticle() || several) {
        return false;
      }
    }
    return true;
  }

  /** «الجبهة الشعبية لتحرير فلسطين عملية …»: the first word is taken out of a name. */
  private static boolean isTornFromName(IssueHit hit, SentenceRoles roles) {
    return roles.participants().stream()
        .filter(p -> !p.byAdjective())
        .anyMatch(p -> p.first() < hit.first() && hit.first() <= p.last() && p.last() < hit.last());
  }

  private static boolean applies(Candidate candidate, SentenceRoles roles, ArticleTopic article) {
    Set<String> needs = candidate.needs();
    boolean needed =
        needs.isEmpty()
            || article.isAboutAny(needs)
            || roles.participants().stream().anyMatch(p -> needs.contains(p.actorId()));
    return needed
        && !isPartOfName(candidate.hit(), roles)
        && !isTornFromName(candidate.hit(), roles)
        && !isSubjectOfDeed(candidate.hit(), roles)
        && isOwn(candidate.hit(), roles)
        && article.fits(candidate.contexts());
  }
}
