package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Whose purpose a thing is: of him who acts in order to reach it, «التقى الرئيس نظيره لإنهاء الحرب»
 * (the president met his counterpart to end the war), or whose effort it is, «دفعة واشنطن لإنهاء
 * الحرب» (Washington's push to end the war). What is only on the agenda («لبحث الهدنة», to discuss
 * the truce) is nobody's.
 */
final class Purposes {
  /** Words in front of what somebody acts for. */
  private static final Set<String> MARKERS =
      Set.of(
          "بهدف", "بغيه", "بغرض", "لغرض", "لاجل", "نحو", "باتجاه", "ابتغاء", "وصولا", "سعيا",
          "املا", "تمهيدا", "طلبا", "رغبه", "حرصا", "سبيل", "امل", "محاوله", "مسعي", "الراميه",
          "الهادفه", "الساعيه", "الرامي", "الهادف");

  /** Those of them that mean it only behind a preposition: «في محاولة ل», «على أمل». */
  private static final Set<String> BEHIND_PREPOSITION = Set.of("سبيل", "امل", "محاوله", "مسعي");

  private static final Set<String> PREPOSITIONS = Set.of("الي", "في", "علي", "وراء", "عن");

  /** Nouns of what somebody does or has in order to reach a thing. */
  private static final Set<String> EFFORTS =
      Set.of(
          "n:دفع",
          "n:دفعه",
          "n:تحرك",
          "n:خطه",
          "n:مبادره",
          "n:محاوله",
          "n:مسعي",
          "w:مساع",
          "n:جهد",
          "n:جهود",
          "n:ضغط",
          "n:ضغوط",
          "n:حمله",
          "n:وساطه",
          "n:مقترح",
          "n:اقتراح",
          "n:عرض",
          "n:رؤيه",
          "n:استراتيجيه",
          "n:مشروع",
          "n:طلب",
          "w:خطوات",
          "w:تحركات",
          "n:رغبه");

  private static final TypeTest IS_EFFORT = new TypeTest(form -> form.hasAny(EFFORTS));

  private static final TypeTest IS_CAMPAIGN = new TypeTest(form -> form.hasAny(Set.of("n:حمله")));

  /** How far before the thing such a noun may stand, in words. */
  private static final int EFFORT = 6;

  /** «لبحث الهدنة وفتح المعابر»: what is only talked about. */
  private static final TypeTest IS_TALK =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "n:بحث",
                      "n:مناقشه",
                      "n:نقاش",
                      "n:تشاور",
                      "n:تباحث",
                      "n:دراسه",
                      "w:تقييم",
                      "n:متابعه",
                      "n:استعراض",
                      "n:حضور")));

  /** «زار صقلية لحضور القمة»: why one is where one is. */
  private static final TypeTest IS_MEETING =
      new TypeTest(form -> form.hasAny(Set.of("n:لقاء", "n:حضور", "f:حضر", "f:التقي")));

  /** What is there for an end whoever goes there: «وصلت إلى مركز لاستقبال اللاجئين». */
  private static final TypeTest IS_INSTITUTION =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "n:مركز", "n:مقر", "n:مخيم", "n:مبعوث", "n:هيئه", "n:منظمه", "n:جمعيه",
                      "n:مؤتمر", "n:منتدي", "n:مندوب")));

  /** How far before a masdar the one it is joined to may stand, in words. */
  private static final int JOINED = 5;

  /** How far before the thing the verb may stand, in words. */
  private static final int REACH = 26;

  /** Verbs of meeting, travelling, working, sending, proposing: what one does for an end. */
  private static final TypeTest ACTS =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "v:التقي",
                      "v:اجتمع",
                      "v:قابل",
                      "v:تشاور",
                      "v:تحادث",
                      "v:فاوض",
                      "v:تفاوض",
                      "v:تحاور",
                      "v:اتصل",
                      "v:هاتف",
                      "v:تواصل",
                      "v:نسق",
                      "v:تعاون",
                      "v:زار",
                      "v:وصل",
                      "v:توجه",
                      "v:سافر",
                      "v:طار",
                      "v:حل",
                      "v:عاد",
                      "v:غادر",
                      "v:قام",
                      "v:جال",
                      "v:عقد",
                      "v:اجري",
                      "v:نظم",
                      "v:استضاف",
                      "v:احتضن",
                      "v:رعي",
                      "v:توسط",
                      "v:تراس",
                      "v:بذل",
                      "v:كثف",
                      "v:واصل",
                      "v:ضاعف",
                      "v:كرس",
                      "v:قاد",
                      "v:تحرك",
                      "v:تدخل",
                      "v:عمل",
                      "v:سعي",
                      "v:ضغط",
                      "v:بعث",
                      "v:ارسل",
                      "v:اوفد",
                      "v:كلف",
                      "v:عين",
                      "v:شكل",
                      "v:انشا",
                      "v:اسس",
                      "v:اطلق",
                      "v:بدا",
                      "v:باشر",
                      "v:قدم",
                      "v:طرح",
                      "v:عرض",
                      "v:اقترح",
                      "v:اعد",
                      "v:صاغ",
                      "v:وضع",
                      "v:اتخذ",
                      "v:خصص",
                      "v:انفق",
                      "v:حشد",
                      "v:دعم",
                      "v:انضم",
                      "v:شارك",
                      "v:ساهم",
                      "v:اسهم",
                      "v:فرض",
                      "v:استخدم",
                      "v:لجا",
                      "v:لوح",
                      "v:هدد",
                      "v:تظاهر",
                      "v:خرج",
                      "v:اعتصم",
                      "v:اضرب",
                      "v:جمع",
                      "v:وقع",
                      "v:وحد")));

  private final Passage passage;
  private final SentenceRoles roles;
  private final DeedHolders deeds;

  Purposes(Passage passage, DeedHolders deeds) {
    this.passage = passage;
    this.roles = passage.roles();
    this.deeds = deeds;
  }

  /**
   * @param first index of the first word of the thing
   */
  Holders of(int first) {
    if (IS_MEETING.test(passage.word(first).form()) || isOfInstitution(first)) {
      return Holders.NOBODY;
    }
    int joined = joinedTo(first);
    boolean marks = joined < first || isInOrderTo(passage.word(first));
    return ofMarker(marks ? joined : marker(first));
  }

  /** «المبعوث الرئاسي للتعاون»: behind a noun of office or place and its adjectives. */
  private boolean isOfInstitution(int first) {
    int i = first - 1;
    while (i > 0 && roles.traits(i).adjective() && !IS_INSTITUTION.test(passage.word(i).form())) {
      i--;
    }
    return i >= 0
        && isInOrderTo(passage.word(first))
        && !passage.word(i).isPunctuation()
        && IS_INSTITUTION.test(passage.word(i).form());
  }

  /** «لتحسين العلاقات والتحرك نحو السلام»: the purpose a masdar is joined to, else the word. */
  private int joinedTo(int first) {
    Word word = passage.word(first);
    boolean joined =
        word.folded().startsWith("و")
            && word.form().readings().stream()
                .anyMatch(
                    r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR && r.conjunction() != 0);
    for (int i = first - 1; joined && i >= Math.max(0, first - JOINED); i--) {
      boolean unknown =
          passage.word(i).folded().startsWith("لت") && passage.word(i).form().readings().isEmpty();
      if (unknown || isInOrderTo(passage.word(i)) || isMarker(i)) {
        return IS_TALK.test(passage.word(i).form()) ? first : i;
      }
      if (passage.word(i).isPunctuation() || passage.isVerb(i)) {
        return first;
      }
    }
    return first;
  }

  /** Whose purpose a frame without a holder of its own tells: «لدعم», «كجزء من الجهود». */
  Holders of(FrameHit frame) {
    int first = frame.first();
    Word word = passage.word(first);
    boolean clitic = word.folded().startsWith("ل") && word.form().stripped().size() > 1;
    boolean part = frame.frame().lexeme().startsWith("جزء من");
    return ofMarker(clitic || part ? first : marker(first));
  }

  private Holders ofMarker(int marker) {
    if (marker < 0 || passage.shifts().negation(marker).isPresent()) {
      return Holders.NOBODY;
    }
    List<Participant> owners = owners(marker);
    if (!owners.isEmpty()) {
      return Holders.of(owners, "purpose-of-effort", 0.8);
    }
    Set<String> ids = doers(marker);
    return ids.isEmpty() ? Holders.NOBODY : new Holders(ids, List.of("purpose"), 0.75);
  }

  /** The index of the word that marks a purpose, or -1. */
  private int marker(int first) {
    if (isMarker(first)) {
      return first;
    }
    int before = first - 1;
    if (before > 0 && PREPOSITIONS.contains(passage.word(before).folded())) {
      before--;
    }
    if (before > 0 && passage.word(before).folded().equals("اجل")) {
      return passage.word(before - 1).folded().endsWith("من") ? before - 1 : -1;
    }
    return before >= 0 && isMarker(before) ? before : -1;
  }

  /** «سعيا», «بهدف», «من أجل»: whether the purpose stands behind a word. */
  boolean isMarker(int index) {
    String folded = passage.word(index).folded();
    boolean behind = index > 0 && roles.traits(index - 1).isPreposition();
    boolean from =
        folded.equals("من")
            && index + 1 < roles.words().size()
            && passage.word(index + 1).folded().equals("اجل");
    return from || MARKERS.contains(folded) && (behind || !BEHIND_PREPOSITION.contains(folded));
  }

  /** «لإنهاء», «للتوصل»: a masdar with ل. */
  private static boolean isInOrderTo(Word word) {
    return word.folded().startsWith("ل")
        && !word.folded().endsWith("ات")
        && word.form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR && r.particle() != 0);
  }

  /** «جهود برلين», «الدفعة الأمريكية»: whose effort stands before the marker. */
  private List<Participant> owners(int marker) {
    for (int i = marker - 1; i >= Math.max(0, marker - EFFORT); i--) {
      if (passage.word(i).isPunctuation() || passage.isVerb(i)) {
        break;
      }
      if (IS_EFFORT.test(passage.word(i).form()) && !roles.isNamed(i)) {
        Optional<Participant> owner = roles.genitive(i);
        // «الحملة الأوروبية لرفع الحصار»: one of people, not of the state.
        boolean people = IS_CAMPAIGN.test(passage.word(i).form());
        if (owner.isPresent()
            && owner.get().last() < marker
            && !(people && owner.get().byAdjective())) {
          return roles.withConjuncts(owner.get());
        }
      }
    }
    return List.of();
  }

  /** Who does that whose purpose it is: of the last verb before, or the first behind a comma. */
  private Set<String> doers(int marker) {
    int start = Math.max(roles.clauseStart(marker), marker - REACH);
    for (int i = marker - 1; i >= start; i--) {
      if (passage.isVerb(i) && !isAccusative(i)) {
        return doersOf(i);
      }
    }
    int behind = opens(marker) ? verbBehind(marker) : -1;
    return behind < 0 ? Set.of() : doersOf(behind);
  }

  private Set<String> doersOf(int verb) {
    boolean acts = ACTS.test(passage.word(verb).form());
    boolean does = acts && passage.shifts().negation(verb).isEmpty();
    return does ? deeds.ofVerb(verb).ids() : Set.of();
  }

  /** «قاد تحركا دبلوماسيا»: a noun with nunation that could be a verb in the dual. */
  private boolean isAccusative(int index) {
    return index > 0 && passage.word(index).folded().endsWith("ا") && !roles.traits(index).joined();
  }

  /** «في محاولة لوقف الحرب، اقترحت …»: nothing but prepositions before the marker. */
  private boolean opens(int marker) {
    for (int i = 0; i < marker; i++) {
      if (!roles.traits(i).functionWord() && !isMarker(i)) {
        return false;
      }
    }
    return true;
  }

  private int verbBehind(int marker) {
    int end = Math.min(roles.words().size() - 1, marker + REACH);
    for (int i = marker + 1; i < end; i++) {
      Word word = passage.word(i);
      if (word.isComma() && passage.isVerb(i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }
}
