package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;

/**
 * Envoys and heads of missions, by where they are sent: «المبعوث الأممي إلى اليمن», «مبعوث الأمم
 * المتحدة الخاص لسوريا», «المبعوث الأميركي إلى لبنان».
 */
final class Missions {
  private static final String UN_ENVOY = "un_envoy";

  /** The roles of those an actor sends. */
  private static final Map<String, String> ROLES = Map.of("un", UN_ENVOY, "usa", "us_envoy");

  /** How many words may stand between the title and the preposition. */
  private static final int REACH = 3;

  /**
   * A mission told behind a title.
   *
   * @param role the role sent in
   * @param state where to, as it stands behind the title
   */
  record Mission(String role, Match state) {}

  private final Gazetteer gazetteer;
  private final Offices offices;

  Missions(Gazetteer gazetteer, Offices offices) {
    this.gazetteer = gazetteer;
    this.offices = offices;
  }

  /** The mission whose place stands behind a title of an envoy. */
  Optional<Mission> behind(ArticleReading reading, Sentence sentence, Match title) {
    String role = title.wording().role();
    if (role.equals("envoy")) {
      role = ROLES.get(title.wording().actorId());
    }
    if (role == null || !ROLES.containsValue(role)) {
      return Optional.empty();
    }
    List<Word> words = sentence.words();
    for (int at = title.behind(); at < words.size() && at <= title.behind() + REACH; at++) {
      boolean preposition =
          switch (words.get(at).folded()) {
            case "الي", "لدي", "في", "بشان" -> true;
            default -> false;
          };
      int place = preposition ? at + 1 : words.get(at).folded().startsWith("ل") ? at : -1;
      Match longest = null;
      if (place >= 0) {
        for (Match match : gazetteer.namedAt(words, place)) {
          longest = longest == null || match.last() > longest.last() ? match : longest;
        }
        return Optional.ofNullable(longest == null ? null : new Mission(role, longest));
      }
      if (!words.get(at).form().hasArticle()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** «المبعوث الأممي» alone: the one sent to the only state with such an envoy in the article. */
  Optional<String> only(ArticleReading reading, String role) {
    if (!role.equals(UN_ENVOY)) {
      return Optional.empty();
    }
    String only = null;
    for (String state : offices.states(role)) {
      if (reading.presence().referred().contains(state)) {
        if (only != null) {
          return Optional.empty();
        }
        only = state;
      }
    }
    return only == null ? Optional.empty() : offices.holder(reading, role, only);
  }
}
