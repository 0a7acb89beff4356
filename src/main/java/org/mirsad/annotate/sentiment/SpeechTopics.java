package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Tells of whom a bare word in a quotation is said, where the words beside it tell: «"كاذب ومحتال"،
 * قال ماكرون عن ترامب» ("liar and fraud", said Macron of Trump), «هكذا وصف ماكرون ترامب» (so Macron
 * called Trump), and in a headline «ماكرون عن ترامب: كاذب». Known miss: quotations that name
 * somebody themselves.
 */
final class SpeechTopics {
  private static final Set<String> SAYING =
      Keys.of("v:", "قال كتب علق صرح هتف صاح صرخ رد أجاب غرد");

  private static final Set<String> CALLING = Keys.of("v:", "وصف نعت سمى لقب عرف");

  private static final Set<String> THUS =
      Set.of("هكذا", "بهذه", "بهذا", "بهاتين", "الكلمات", "الكلمه", "العباره", "الوصف", "الكلمتين");

  /** How far from its quotation's end a word may stand, in words. */
  private static final int QUOTED = 7;

  /** How far behind the verb he may be named, in words. */
  private static final int REACH = 10;

  /** How far behind the colon of a headline the word may stand. */
  private static final int OPENING = 5;

  private final Passage passage;
  private final SentenceRoles roles;

  SpeechTopics(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  Optional<Topics.Topic> of(SentimentIndex.Hit hit) {
    return headline(hit.first())
        .or(() -> quoted(hit))
        .map(p -> new Topics.Topic(List.of(p), List.of(), false));
  }

  /** «ماكرون عن ترامب: كاذب». */
  private Optional<Participant> headline(int word) {
    for (int i = word - 1; i > Math.max(2, word - OPENING); i--) {
      if (roles.isParticipant(i) || passage.isFiniteVerb(i)) {
        return Optional.empty();
      }
      if (passage.word(i).isPunctuation() && passage.word(i).mark() == ':') {
        int colon = i;
        return roles.participants().stream()
            .filter(p -> p.last() == colon - 1 && p.attachment().equals("عن"))
            .filter(p -> roles.isParticipant(p.first() - 2))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private Optional<Participant> quoted(SentimentIndex.Hit hit) {
    int close = close(hit.last());
    if (close < 0 || !isBare(hit.first(), close)) {
      return Optional.empty();
    }
    int verb = close + 1;
    while (verb < roles.words().size()
        && (passage.word(verb).isComma() || THUS.contains(passage.word(verb).folded()))) {
      verb++;
    }
    if (verb >= roles.words().size() || roles.isNamed(verb)) {
      return Optional.empty();
    }
    if (passage.word(verb).form().hasAny(CALLING)) {
      return called(verb); // «وصف» is rather a noun by itself
    }
    boolean says = passage.isVerb(verb) && passage.word(verb).form().hasAny(SAYING);
    return says ? spokenOf(verb) : Optional.empty();
  }

  /** Index of the mark that closes the quotation of a word, or -1. */
  private int close(int word) {
    for (int i = word + 1; i < Math.min(roles.words().size(), word + QUOTED); i++) {
      Word here = passage.word(i);
      if (here.isQuote()) {
        return here.opensQuote() && !here.folded().equals("\"") ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether nobody is named in a quotation and it opens the sentence. */
  private boolean isBare(int word, int close) {
    int open = word - 1;
    while (open >= 0 && !passage.word(open).isQuote()) {
      open--;
    }
    boolean first = open == 0;
    return first && roles.participants().stream().noneMatch(p -> p.first() > 0 && p.last() < close);
  }

  /** «وصف ماكرون ترامب»: the second of two names. */
  private Optional<Participant> called(int verb) {
    List<Participant> named =
        roles.participants().stream()
            .filter(p -> p.first() > verb && p.first() <= verb + REACH)
            .filter(p -> p.isDirect() && !p.byAdjective())
            .toList();
    return named.size() == 2 ? Optional.of(named.get(1)) : Optional.empty();
  }

  /** «قال ماكرون عن ترامب». */
  private Optional<Participant> spokenOf(int verb) {
    return roles.participants().stream()
        .filter(p -> p.first() > verb && p.first() <= verb + REACH && !p.byAdjective())
        .filter(p -> p.attachment().equals("عن"))
        .findFirst();
  }
}
