package org.mirsad.annotate.role;

import java.util.List;
import java.util.Optional;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
import org.mirsad.text.WordForm;

/** Finds whose a noun is: «تسلط «حزب الله»», «الغزو الروسي», «إدارة ترامب». */
final class Genitives {
  private final SentenceRoles roles;
  private final List<Word> words;

  Genitives(SentenceRoles roles) {
    this.roles = roles;
    this.words = roles.words();
  }

  /**
   * The participant right behind a noun: its genitive («غزو روسيا») or adjective («الغزو الروسي»).
   */
  Optional<Participant> of(int noun) {
    for (Participant participant : roles.participants()) {
      int distance = participant.first() - noun;
      if (distance < 1 || !participant.isDirect()) {
        continue;
      }
      boolean definite = words.get(noun).form().hasArticle();
      boolean attached = participant.byAdjective() ? agrees(noun, participant.first()) : !definite;
      if (distance == 1 && attached) {
        return Optional.of(participant);
      }
      boolean quoted = distance == 2 && words.get(noun + 1).isQuote() && attached;
      if (quoted || distance == 2 && roles.traits(noun + 1).bridge()) {
        return Optional.of(participant); // «تسلط «حزب الله»», «إدارة ترامب»
      }
      boolean agreeing = definite == words.get(noun + 1).form().hasArticle();
      if (distance == 2
          && participant.byAdjective()
          && agreeing
          && isAdjective(noun + 1)
          && !roles.traits(noun + 1).joined()) {
        return Optional.of(participant);
      }
      if (distance > 2) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * «الغزو الروسي»: whether an adjective may be the noun's, by article and gender; in «براءة اختراع
   * تونسية» (a Tunisian patent) and «اختطاف التونسية» (the Tunisian woman's abduction) it is not.
   */
  private boolean agrees(int index, int adjective) {
    WordForm noun = words.get(index).form();
    List<Reading> readings =
        noun.readings().stream().filter(r -> r.partOfSpeech().isNominal()).toList();
    if (readings.isEmpty()) {
      return true;
    }
    boolean owned = readings.stream().anyMatch(Reading::pronoun);
    boolean defined = noun.hasArticle() == words.get(adjective).form().hasArticle();
    boolean feminine = words.get(adjective).folded().endsWith("يه");
    boolean masculine =
        !noun.folded().endsWith("ه")
            && readings.stream().allMatch(r -> r.number() == 1 && !r.feminine());
    return (defined || owned) && !(feminine && masculine && !owned);
  }

  private boolean isAdjective(int index) {
    return roles.traits(index).adjective() && !words.get(index).isPunctuation();
  }
}
