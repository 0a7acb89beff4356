package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Tells whom a definite adjective or noun describes that is no predicate: the name before its comma
 * («حفتر، المتمرد على الشرعية،», Haftar, the rebel against legitimacy), the owner of the people it
 * is said of («جنود أوكرانيا البواسل», Ukraine's valiant soldiers), or whom a pronoun names as
 * owner of the thing («كشف ترامب عن خطته الجائرة», Trump disclosed his unjust plan).
 *
 * <p>Not found: attributes behind a second comma or behind a relative clause.
 */
final class Attributes {
  /** People by whom those are judged whose they are. */
  private static final Set<String> PEOPLE =
      Set.of(
          "n:جندي",
          "n:جنود",
          "n:مقاتل",
          "n:عنصر",
          "n:عناصر",
          "n:متطوع",
          "n:مسعف",
          "n:دبلوماسي",
          "n:مفاوض",
          "n:طيار",
          "n:قائد",
          "n:قاده",
          "n:زعيم",
          "n:زعماء",
          "n:وزير",
          "n:وزراء",
          "n:نائب",
          "n:نواب",
          "n:ضابط",
          "n:ضباط",
          "n:قوه",
          "n:قوات",
          "n:حاكم",
          "n:حكام",
          "w:رجال");

  private final Passage passage;
  private final SentenceRoles roles;

  Attributes(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whom an attribute describes, and whether by a thing or by people of his. */
  Optional<Topics.Topic> of(SentimentIndex.Hit hit) {
    Optional<Topics.Topic> apposed = apposed(hit).map(p -> topic(p, false));
    if (apposed.isPresent() || !isDefinite(hit.first()) && !isNegated(hit)) {
      return apposed;
    }
    return ofPeople(hit.first())
        .or(() -> ofThing(hit))
        .or(() -> ofThingOfNext(hit))
        .map(p -> topic(p, true));
  }

  private static Topics.Topic topic(Participant participant, boolean owner) {
    return new Topics.Topic(List.of(participant), List.of(), owner);
  }

  /** «الإبراهيمي، الدبلوماسي المخضرم، …», «كيري، عراب الصفقة، …». */
  private Optional<Participant> apposed(SentimentIndex.Hit hit) {
    int first = hit.first();
    if (first > 1
        && isDefinite(first - 1)
        && isAdjective(first)
        && !passage.word(first - 1).isComma()) {
      first--;
    }
    int name = first - 2;
    boolean construct = hit.last() > first && isDefinite(hit.last());
    boolean apposed =
        name >= 0 && passage.word(first - 1).isComma() && (isDefinite(first) || construct);
    if (!apposed || isSeveral(first) || isThing(first)) {
      return Optional.empty();
    }
    return roles.participants().stream()
        .filter(p -> p.last() == name && !p.byAdjective() && passage.isPerson(p))
        .findFirst();
  }

  /** «جنود أوكرانيا البواسل»: the people stand right before the name. */
  private Optional<Participant> ofPeople(int adjective) {
    return roles.participants().stream()
        .filter(p -> p.last() == adjective - 1 && p.first() > 0 && !p.byAdjective())
        .filter(p -> !passage.isPerson(p) && isPeople(p.first() - 1))
        .findFirst();
  }

  private boolean isPeople(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation() && !word.form().hasArticle() && word.form().hasAny(PEOPLE);
  }

  /** «قراره المتهور»: of a deed or a thing, whose owner a pronoun names. */
  private Optional<Participant> ofThing(SentimentIndex.Hit hit) {
    int thing = hit.first() - 1;
    boolean owned =
        thing >= 0
            && roles.traits(isNegated(hit) ? hit.last() : hit.first()).adjective()
            && Owners.isDeedOrThing(passage.word(thing))
            && passage.word(thing).form().readings().stream()
                .filter(r -> r.partOfSpeech().isNominal())
                .allMatch(Reading::pronoun);
    return owned ? passage.possessor(thing, List.of()) : Optional.empty();
  }

  /** «التصرفات الغريبة للرئيس», «للسياسة المتهورة لتركيا»: whose thing it is «ل» tells behind. */
  private Optional<Participant> ofThingOfNext(SentimentIndex.Hit hit) {
    int thing = hit.first() - 1;
    boolean deed =
        thing >= 0
            && hit.first() == hit.last()
            && isDefinite(thing)
            && !roles.traits(thing).adjective()
            && isAdjective(hit.last())
            && Owners.isDeedOrThing(passage.word(thing));
    return deed
        ? roles.participants().stream()
            .filter(p -> p.first() == hit.last() + 1 && p.attachment().equals("ل"))
            .findFirst()
        : Optional.empty();
  }

  /** «حربه غير القانونية»: the article is on the word behind. */
  private boolean isNegated(SentimentIndex.Hit hit) {
    return hit.last() == hit.first() + 1
        && passage.word(hit.first()).folded().equals("غير")
        && isDefinite(hit.last());
  }

  /** «، الموقف المشرف»: rather an object than somebody. */
  private boolean isThing(int index) {
    return !passage.word(index).folded().endsWith("ي") && Owners.isDeedOrThing(passage.word(index));
  }

  private boolean isAdjective(int index) {
    return isDefinite(index) && roles.traits(index).adjective();
  }

  private boolean isDefinite(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation()
        && !roles.isNamed(index)
        && word.folded().startsWith("ال")
        && word.form().hasArticle();
  }

  /** «بوتين، المجرمون»: no attribute of one. */
  private boolean isSeveral(int index) {
    Word word = passage.word(index);
    boolean one =
        word.form().readings().stream()
            .anyMatch(r -> r.partOfSpeech().isNominal() && r.number() == 1);
    return !one && (word.folded().endsWith("ون") || word.folded().endsWith("ين"));
  }
}
