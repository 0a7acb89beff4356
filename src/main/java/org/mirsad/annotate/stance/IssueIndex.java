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
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Morphology;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeCache;
import org.mirsad.text.TypeTest;
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
  private static final int SPLIT = 5;

  private static final Set<String> DETERMINERS =
      Set.of(
          "هذا",
          "هذه",
          "ذلك",
          "تلك",
          "بعض",
          "جميع",
          "كل",
          "كافه",
          "اي",
          "كامل",
          "مزيد",
          "من",
          "المفروض",
          "المفروضه",
          "الجاري",
          "الجاريه",
          "الحالي",
          "الحاليه",
          "اعمال",
          "عمليات",
          "عمليه",
          "مجمل",
          "غالبيه",
          "نحو",
          "مسار",
          "جوله",
          "اجراء",
          "مسلسل");

  private static final Set<String> ADVERBS =
      Set.of(
          "رسميا", "مجددا", "ايضا", "فورا", "نهائيا", "مؤقتا", "فعلا", "اخيرا", "تماما", "جميع",
          "كافه", "كل");

  /** «عقدت روسيا وأوكرانيا محادثات»: a meeting that has been held is no position. */
  private static final Set<String> HOLDING = Set.of("عقد", "إجراء", "بدء", "إنهاء");

  /** Words that only describe the noun before them. */
  private static final TypeTest MODIFIES = new TypeTest(IssueIndex::modifies);

  private final LexemeIndex<IssuePhrase> issues;
  private final TypeCache<List<String>> contextWords;

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
        boolean action = words.length > 1 && !words[0].equals("دعوة") && !words[0].endsWith("ات");
        LexemeIndex.Head head = action ? LexemeIndex.Head.ACTION : LexemeIndex.Head.ANY;
        IssuePhrase wording = IssuePhrase.of(issue.id(), phrase, members);
        issues.add(phrase.text(), head, wording);
        wording.contexts().forEach(contexts::addAll);
      }
    }
    contextWords = new TypeCache<>(form -> held(form, contexts));
  }

  private static boolean modifies(WordForm form) {
    String folded = form.folded();
    String bare = folded.startsWith("و") || folded.startsWith("ل") ? folded.substring(1) : folded;
    boolean adverb = folded.endsWith("ا") && !form.mayBeVerb();
    boolean adjective =
        form.readings().stream()
            .anyMatch(
                r ->
                    r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE
                        && !r.pronoun()
                        && r.particle() == 0);
    boolean nisba = folded.length() > 3 && (bare.endsWith("ي") || bare.endsWith("يه"));
    return adverb
        || nisba && !form.mayBeVerb() && !FunctionWords.isFunctionWord(folded)
        || DETERMINERS.contains(folded)
        || DETERMINERS.contains(bare)
        || adjective && !FunctionWords.isFunctionWord(folded);
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
    List<IssueHit> hits = new ArrayList<>();
    int i = 0;
    while (i < roles.words().size()) {
      Candidate best = null;
      for (Candidate candidate : candidates(roles, i)) {
        if (applies(candidate, roles, article) && (best == null || candidate.beats(best))) {
          best = candidate;
        }
      }
      if (best == null) {
        i++;
      } else {
        hits.add(best.hit());
        i = best.hit().last() + 1;
      }
    }
    return hits;
  }

  private record Candidate(
      IssueHit hit, int words, Set<String> needs, List<List<String>> contexts) {
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
      boolean other = isOtherNoun(roles.words().get(match.last()).form(), match.value().phrase());
      if (!other && !isOfAnother(roles, match)) {
        candidates.add(candidate(match, Optional.empty()));
      }
    }
    for (LexemeIndex.Match<IssuePhrase> match : wide) {
      if (match.last() - match.first() >= match.words()) {
        boolean other = isOtherNoun(roles.words().get(match.last()).form(), match.value().phrase());
        if (!other && isModified(roles, match) && !isOfAnother(roles, match)) {
          candidates.add(candidate(match, Optional.empty()));
        }
        parting(roles, match).ifPresent(p -> candidates.add(candidate(match, Optional.of(p))));
      }
    }
    return candidates;
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

  /** The actor whose name is all that parts a wording's words, right behind the first of them. */
  private static Optional<Participant> parting(
      SentenceRoles roles, LexemeIndex.Match<IssuePhrase> match) {
    int others = match.last() - match.first() + 1 - match.words();
    return roles.participants().stream()
        .filter(p -> p.first() == match.first() + 1 && p.last() < match.last() && p.isDirect())
        .filter(p -> !p.byAdjective() && parted(roles, p, match) == others)
        .findFirst();
  }

  private static boolean isAdverb(SentenceRoles roles, int index) {
    String folded = roles.words().get(index).folded();
    boolean day = roles.traits(index).adverb() && !folded.startsWith("في");
    return ADVERBS.contains(folded) || day && !roles.isNamed(index) && !folded.endsWith("ا");
  }

  /** «اعترفت بريطانيا وكندا رسميا بدولة فلسطين»: words of one or more names, and adverbs. */
  private static int parted(
      SentenceRoles roles, Participant first, LexemeIndex.Match<IssuePhrase> match) {
    int to = match.last();
    int end = first.last();
    boolean held = HOLDING.contains(match.value().phrase().text().split(" ")[0]);
    for (Participant joined : held ? List.of(first) : roles.withConjuncts(first)) {
      end = joined.last() < to ? joined.last() : end;
    }
    int next = end + 1;
    while (next < to && isAdverb(roles, next)) {
      next++;
    }
    return next - first.first();
  }

  /**
   * «سلامة» is no «سلام», «مفاوضين» no «مفاوضات», «ضمان» no «ضمانات», whatever feminine or plural
   * they could be.
   */
  private static boolean isOtherNoun(WordForm form, Issue.Phrase phrase) {
    String wording = Folding.fold(phrase.text());
    String last = wording.substring(wording.lastIndexOf(' ') + 1);
    String folded = form.folded();
    if (last.endsWith("ات")) {
      boolean people = folded.endsWith("ين") || folded.endsWith("ون");
      return people || wording.equals(last) && !folded.contains("ات");
    }
    String lemma = form.readings().isEmpty() ? "" : form.readings().get(0).lemma();
    String bare = last.startsWith("ال") ? last.substring(2) : last;
    return lemma.length() == bare.length() + 1
        && lemma.endsWith("ه")
        && lemma.startsWith(bare)
        && form.readings().get(0).partOfSpeech() == Reading.PartOfSpeech.MASDAR;
  }

  /**
   * «منع التلاعب بالفتيات» is no «منع الفتيات», «حماية الشخصيات من النساء» no «حماية النساء»: the
   * definite noun right behind an indefinite one is the one it is of.
   */
  private static boolean isOfAnother(SentenceRoles roles, LexemeIndex.Match<IssuePhrase> match) {
    if (match.words() != 2 || match.last() == match.first() + 1) {
      return false;
    }
    Word first = roles.words().get(match.first());
    Word behind = roles.words().get(match.first() + 1);
    return !behind.isPunctuation()
        && isDefinite(behind.form())
        && !behind.folded().startsWith("لل")
        && !first.form().hasArticle()
        && !roles.isVerbHere(match.first())
        && !roles.isNamed(match.first() + 1)
        && !roles.words().get(match.last()).folded().startsWith("ل");
  }

  /** «اللاجئين», not «آلاف». */
  private static boolean isDefinite(WordForm form) {
    return form.hasArticle()
        && (!form.isKnown() || form.readings().stream().anyMatch(Reading::article));
  }

  /** «وقف كامل وفوري لإطلاق النار»: as many words that are no mere modifiers as the wording has. */
  private static boolean isModified(SentenceRoles roles, LexemeIndex.Match<IssuePhrase> match) {
    int others = 0;
    for (int i = match.first() + 1; i < match.last(); i++) {
      Word word = roles.words().get(i);
      boolean describes =
          word.isPunctuation()
              || !roles.isVerbHere(i) && !roles.isNamed(i) && MODIFIES.test(word.form())
              || isStateAdjective(roles, i);
      others += describes ? 0 : 1;
    }
    return others <= match.words() - 2;
  }

  private static boolean isStateAdjective(SentenceRoles roles, int index) {
    for (Participant participant : roles.participants()) {
      if (participant.byAdjective()
          && participant.first() <= index
          && index <= participant.last()) {
        return true;
      }
    }
    return false;
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
    return hit.last() > hit.first()
        && roles.isVerbHere(hit.first())
        && roles.participants().stream()
            .filter(p -> p.isDirect() && p.first() == hit.first() + 1)
            .anyMatch(p -> isDescribed(roles, p, hit.last()));
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

  private static boolean applies(Candidate candidate, SentenceRoles roles, ArticleTopic article) {
    Set<String> needs = candidate.needs();
    boolean needed =
        needs.isEmpty()
            || article.isAboutAny(needs)
            || roles.participants().stream().anyMatch(p -> needs.contains(p.actorId()));
    return needed
        && !isPartOfName(candidate.hit(), roles)
        && !isSubjectOfDeed(candidate.hit(), roles)
        && (candidate.contexts().isEmpty() || article.holdsAny(candidate.contexts()));
  }
}
