package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Token;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Finds by whose fire people die: «استشهد ثلاثة شبان برصاص الجيش الإسرائيلي» (three youths died by
 * the Israeli army's bullets). The deaths of those who fight colour nobody.
 */
final class Casualties {
  private static final double STRENGTH = 0.7;
  private static final double CERTAINTY = 0.8;

  /** How far behind the word of dying the means may stand, in words. */
  private static final int REACH = 14;

  private static final Set<String> DYING =
      Set.of(
          "v:استشهد",
          "w:قضوا",
          "w:قضي",
          "v:قتل",
          "v:قضي",
          "v:اصيب",
          "v:اصاب",
          "v:جرح",
          "v:لقي",
          "v:سقط",
          "n:مقتل",
          "n:استشهاد",
          "n:اصابه",
          "n:شهيد",
          "n:قتيل");

  private static final Set<String> MEANS =
      Set.of(
          "n:رصاص", "n:رصاصه", "n:نيران", "n:نار", "n:قذيفه", "n:قذائف", "n:صاروخ", "n:قناص",
          "n:لغم");

  private static final Set<String> KILLING = Set.of("v:قتل", "v:جرح", "v:اصاب");

  /** Verbs behind which one who fights is the victim: «احتجز قيادي». */
  private static final Set<String> HARMING =
      Set.of(
          "v:قتل",
          "v:جرح",
          "v:اصاب",
          "v:اغتال",
          "v:صفي",
          "v:اعتقل",
          "v:احتجز",
          "v:اوقف",
          "v:خطف",
          "v:اختطف",
          "v:اسر",
          "v:استهدف",
          "v:سجن",
          "v:اعدم");

  /** How many words there may be between a verb of killing and what the victim died in. */
  private static final int VICTIM = 8;

  private static final Set<String> EVENTS =
      Set.of(
          "n:قصف",
          "n:غاره",
          "n:هجوم",
          "n:انفجار",
          "n:تفجير",
          "n:حادث",
          "w:حادثه",
          "n:تحطم",
          "n:اشتباك",
          "w:اشتباكات",
          "n:مواجهه",
          "w:مواجهات",
          "n:معركه",
          "n:معارك",
          "n:ضربه",
          "n:كمين",
          "n:عمليه",
          "n:زلزال");

  private static final Set<String> FIGHTERS =
      Set.of(
          "n:جندي",
          "n:جنود",
          "n:ضابط",
          "n:ضباط",
          "n:مسلح",
          "n:عنصر",
          "n:عناصر",
          "n:مقاتل",
          "n:ارهابي",
          "n:قائد",
          "w:قيادي",
          "n:متطرف",
          "w:انتحاري",
          "n:مهاجم",
          "n:زعيم",
          "w:داعشي",
          "n:شرطي",
          "n:طيار",
          "n:مشتبه",
          "n:متمرد");

  private static final Set<String> POLICE = Set.of("n:شرطه", "n:امن", "n:درك", "n:حرس");

  private static final Set<String> ATTACKS =
      Set.of(
          "n:هجوم",
          "n:اعتداء",
          "n:تفجير",
          "n:منفذ",
          "n:مطلوب",
          "n:مشتبه",
          "n:سطو",
          "n:مسلح",
          "n:ارهابي");

  private static final Set<String> ALL =
      Set.of("جميع", "معه", "معها", "معهم", "فيه", "فيها", "خلاله", "خلالها", "واحد", "اثنان");

  private static final TypeTest IS_DYING = new TypeTest(form -> form.hasAny(DYING));

  private static final TypeTest IS_FIGHTER = new TypeTest(form -> form.hasAny(FIGHTERS));

  /** «برصاص», «بنيران»: the means with its preposition. */
  private static final TypeTest IS_MEANS = new TypeTest(Casualties::isMeans);

  private final Passage passage;
  private final SentenceRoles roles;
  private final Owners owners;
  private final Shading shading;

  Casualties(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.owners = new Owners(passage);
    this.shading = shading;
  }

  /** «وقتل جميع من كانوا على متنها», «وقتل معه عشرون»: who died, not who killed. */
  static boolean isOfAll(Passage passage, int verb) {
    int next = verb + 1;
    return next < passage.words().size()
        && passage.word(verb).form().has("v:قتل")
        && ALL.contains(passage.word(next).folded());
  }

  void judge() {
    int dying = -1;
    for (int i = 0; i < roles.words().size(); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.isNamed(i)) {
        continue;
      }
      if (IS_DYING.test(word.form())) {
        dying = i;
      } else if (IS_FIGHTER.test(word.form())) {
        dying = -1;
      } else if (dying >= 0 && i - dying <= REACH && IS_MEANS.test(word.form())) {
        Optional<Participant> owner = owners.of(i, java.util.List.of());
        if (owner.isPresent() && !isPoliceAfterAttack(i)) {
          shading.label(owner.get(), i, -STRENGTH, CERTAINTY);
        }
      }
    }
  }

  /** Whether the victim named behind a word of killing is one who fights. */
  boolean killsFighter(int verb) {
    int next = verb + 1;
    if (hasVictimBehind(next)) {
      return false; // «خطف مسلحون من الحركة ناشطين»
    }
    return passage.word(verb).form().hasAny(HARMING)
        && next < roles.words().size()
        && !passage.word(next).isPunctuation()
        && IS_FIGHTER.test(passage.word(next).form());
  }

  /** Whether behind fighters «من» a group another noun stands that is the verb's object. */
  private boolean hasVictimBehind(int fighters) {
    for (Participant group : roles.participants()) {
      int next = group.last() + 1;
      boolean genitive =
          group.isDirect()
              && !group.byAdjective()
              && group.first() == fighters + 1
              && !passage.word(fighters).form().hasArticle();
      boolean of = genitive || group.attachment().equals("من") && group.first() == fighters + 2;
      if (of && next < roles.words().size()) {
        Word word = passage.word(next);
        boolean counted = word.token().kind() == Token.Kind.NUMBER;
        boolean noun =
            Owners.isNoun(word) && !roles.traits(next).adverb() && !word.folded().startsWith("و");
        return counted || noun && !isAttribute(next) && !roles.isNamed(next);
      }
    }
    return false;
  }

  /** «من حركة طالبان المتشددة». */
  private boolean isAttribute(int index) {
    return roles.traits(index).adjective() && passage.word(index).form().hasArticle();
  }

  /** «بعد أيام من الهجوم لقي حتفه برصاص الشرطة»: the police shot who had attacked. */
  private boolean isPoliceAfterAttack(int means) {
    int next = means + 1;
    if (next >= roles.words().size() || !passage.word(next).form().hasAny(POLICE)) {
      return false;
    }
    for (int i = 0; i < means; i++) {
      if (!passage.word(i).isPunctuation() && passage.word(i).form().hasAny(ATTACKS)) {
        return true;
      }
    }
    return false;
  }

  /**
   * «قتل 14 جنديا من تشاد», «وأصيب 31 شخصا بينهم عناصر من الحشد»: those counted right behind are
   * the victims, and so are all named after them.
   */
  boolean countsVictims(int verb) {
    int next = verb + 1;
    return passage.word(verb).form().hasAny(HARMING)
        && next < roles.words().size()
        && passage.word(next).token().kind() == Token.Kind.NUMBER;
  }

  /** «قتل في قصف», «قتل السفير في تحطم طائرة»: who is named has been killed, nobody kills. */
  boolean isKilled(int verb) {
    if (!passage.word(verb).form().hasAny(KILLING)) {
      return false;
    }
    if (isManBeforeIn(verb)) {
      return true;
    }
    for (int i = verb + 1; i < Math.min(roles.words().size() - 1, verb + VICTIM); i++) {
      if (passage.word(i).folded().equals("في")) {
        return passage.word(i + 1).form().hasAny(EVENTS);
      }
    }
    return false;
  }

  /** «البغدادي قتل في ريف الرقة»: a person named before the verb, and no object behind it. */
  private boolean isManBeforeIn(int verb) {
    int next = verb + 1;
    return next < roles.words().size()
        && passage.word(next).folded().equals("في")
        && roles.directTo(verb - 1).filter(passage::isPerson).isPresent();
  }

  /** Whether a word names one who fights: «مسلح». */
  static boolean isFighter(Word word) {
    return !word.isPunctuation() && IS_FIGHTER.test(word.form());
  }

  private static boolean isMeans(WordForm form) {
    return form.hasAny(MEANS)
        && form.readings().stream()
            .anyMatch(r -> r.particle() == 'ب' && r.partOfSpeech().isNominal());
  }
}
