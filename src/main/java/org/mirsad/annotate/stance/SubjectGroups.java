package org.mirsad.annotate.stance;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Tells subjects of many, some of whom are named: «دول عربية على رأسها السعودية ومصر» (Arab states,
 * Saudi Arabia and Egypt at their head), from places of which some are named: «مدن بينها باريس»
 * (cities, among them Paris). Does not find groups whose members stand before them.
 */
final class SubjectGroups {
  /** Words that name some of many: «بينها فرنسا», «في مقدمتهم», «بمن فيهم». */
  private static final Set<String> AMONG =
      Set.of(
          "بينهم", "بينها", "بينهما", "وبينهم", "وبينها", "منهم", "ومنهم", "ومنها", "مقدمتهم",
          "مقدمتها", "مقدمهم", "راسهم", "راسها", "طليعتهم", "طليعتها", "يتقدمهم", "تتقدمهم",
          "تتقدمها", "يتقدمها", "يتصدرهم", "تتصدرهم", "تتصدرها", "ابرزهم", "ابرزها", "وابرزهم",
          "وابرزها");

  private static final Set<String> GROUPS =
      Set.of(
          "دول",
          "بلدان",
          "حكومات",
          "احزاب",
          "حركات",
          "فصائل",
          "قوي",
          "عواصم",
          "اطراف",
          "منظمات",
          "الدول",
          "البلدان",
          "الحكومات",
          "الاحزاب",
          "الحركات",
          "الفصائل",
          "القوي",
          "الاطراف");

  private static final Set<String> PLACES =
      Set.of(
          "مدن",
          "المدن",
          "مدينه",
          "مدنا",
          "مناطق",
          "المناطق",
          "محافظات",
          "المحافظات",
          "ولايات",
          "بلدات",
          "قري",
          "احياء",
          "ساحات",
          "ميادين",
          "مطارات",
          "موانئ",
          "مواقع",
          "اقاليم",
          "عواصم",
          "العواصم",
          "وجهات",
          "جامعات",
          "قواعد",
          "اماكن",
          "انحاء",
          "ملاعب",
          "شوارع");

  /** How far before them the places may stand of which some are named, in words. */
  private static final int PLACE = 4;

  private SubjectGroups() {}

  static boolean isAmong(Word word) {
    return AMONG.contains(word.folded());
  }

  /** Whether a word names many who may do something: «دول», «أحزاب». */
  static boolean isGroup(Word word) {
    return GROUPS.contains(word.folded());
  }

  /** Whether nothing but adjectives and «على رأسها» stands between a group and a name. */
  static boolean areNamedBehind(SentenceRoles roles, int head, int name) {
    boolean among = false;
    for (int i = head + 1; i < name; i++) {
      Word word = roles.words().get(i);
      among |= isAmong(word);
      boolean plain =
          isAmong(word)
              || word.isComma()
              || roles.traits(i).isPreposition()
              || roles.traits(i).adjective()
              || roles.isParticipant(i)
              || word.form().mayBeNominal();
      if (!plain) {
        return false;
      }
    }
    return among;
  }

  /** «تظاهروا في مدن بينها باريس»: whether what is named of many is a place behind «في». */
  static boolean isOfPlaces(SentenceRoles roles, int among) {
    for (int i = among - 1; i >= Math.max(0, among - PLACE); i--) {
      if (PLACES.contains(bare(roles.words().get(i).folded()))) {
        return isGoverned(roles, i);
      }
    }
    return false;
  }

  /** «في مدن», «بمدن», «في عدة مدن», «في مجموعة من المدن». */
  private static boolean isGoverned(SentenceRoles roles, int place) {
    if (!PLACES.contains(roles.words().get(place).folded())) {
      return true; // «بمدن», «لمدن»
    }
    for (int i = place - 1; i >= Math.max(0, place - PLACE); i--) {
      if (roles.traits(i).isPreposition()) {
        return true;
      }
      if (roles.traits(i).finiteVerb()) {
        return false;
      }
    }
    return false;
  }

  private static String bare(String folded) {
    return PLACES.contains(folded) || folded.length() < 4 || "بل".indexOf(folded.charAt(0)) < 0
        ? folded
        : folded.substring(1);
  }
}
