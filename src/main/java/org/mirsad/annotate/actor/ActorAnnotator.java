package org.mirsad.annotate.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Span;
import org.mirsad.text.Token;

/**
 * Finds where actors are named: by name, by office as of the article's date, or by metonym.
 *
 * <p>Longest wording first. A short name counts once the article has the full name or an office of
 * its bearer; a first name of somebody else right before a single name forbids it («بيل كلينتون»).
 * An office belongs to the person the article itself gives it to, else to its holder on the day of
 * publication; without a date only the article decides. A capital counts as its government except
 * after prepositions of place («في موسكو»). Example: «قال نظيره الروسي فلاديمير بوتين» (his Russian
 * counterpart Vladimir Putin said) is one mention of putin.
 *
 * <p>Known misses: two offices sharing one noun («الرئيسان الروسي والأميركي») beyond two
 * adjectives, persons named only by a first name before they are introduced, cities in sport pages.
 */
public final class ActorAnnotator implements Annotator<Mention> {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "في", "ف", "بمدينه", "مدينه", "العاصمه", "عاصمه", "مطار", "شوارع", "وسط", "شرق", "غرب",
          "شمال", "جنوب", "قرب", "ضواحي", "محيط");

  /** Nouns after which «من موسكو» is from the government, not from the place. */
  private static final Set<String> SENT_BY =
      Set.of(
          "رد", "طلب", "بطلب", "ضغط", "ضغوط", "بضغط", "دعم", "بدعم", "دعوه", "بدعوه", "موقف",
          "موافقه", "ضمانات", "تحذير", "اشاره", "رساله", "مبادره", "قرار", "بقرار", "امر", "تهديد",
          "تهديدات", "مطالب", "عرض", "اقتراح", "مقترح", "ودي", "وديه", "احتجاج", "ضغوطا", "كل",
          "كلا", "قريب", "قريبه", "مقرب", "مقربه");

  private static final Set<String> TRAVEL =
      Set.of(
          "عاد", "وصل", "سافر", "توجه", "زياره", "زيارته", "زيارتها", "غادر", "رحله", "عودته",
          "انتقل", "وصوله", "سفره", "طريقه", "رحلته");

  /** Offices several people hold at a time: they name somebody only together with a name. */
  private static final Set<String> SHARED_OFFICES =
      Set.of(
          "envoy",
          "spokesperson",
          "ambassador",
          "aide",
          "analyst",
          "party_leader",
          "press_secretary",
          "deputy_foreign_minister",
          "commander",
          "prosecutor",
          "religious_leader",
          "first_lady",
          "deputy_head_of_government",
          "deputy_secretary_general");

  private static final Set<String> DUALS =
      Set.of("الرئيسان", "الرييسان", "الرئيسين", "القائدان", "القائدين", "الزعيمان", "الزعيمين");

  private final Knowledge knowledge;
  private final Gazetteer gazetteer;
  private final Map<String, String> stateOfAdjective = new HashMap<>();
  private final Map<String, Set<String>> forbiddenBefore = new HashMap<>();
  private final Map<String, Set<String>> forbiddenAfter = new HashMap<>();
  private final Map<String, Set<String>> ownWords = new HashMap<>();
  private final Map<String, List<Term>> terms = new HashMap<>();

  /** An office held by an actor. */
  private record Term(String actorId, Actor.Office office) {}

  public ActorAnnotator(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.gazetteer = new Gazetteer(knowledge);
    for (Actor actor : knowledge.actors().values()) {
      forbiddenBefore.put(actor.id(), singleWords(actor.forbiddenBefore()));
      forbiddenAfter.put(actor.id(), singleWords(actor.forbiddenAfter()));
      ownWords.put(actor.id(), allWords(actor.names()));
      for (Actor.Office office : actor.offices()) {
        terms
            .computeIfAbsent(office.role() + "/" + office.of(), k -> new ArrayList<>())
            .add(new Term(actor.id(), office));
      }
      if (actor.type() == Actor.Type.STATE) {
        for (String adjective : actor.adjectives()) {
          stateOfAdjective.put(Gazetteer.words("ال" + adjective).get(0), actor.id());
        }
      }
    }
  }

  private static Set<String> singleWords(Set<String> wordings) {
    Set<String> words = new HashSet<>();
    for (String wording : wordings) {
      List<String> folded = Gazetteer.words(wording);
      if (folded.size() == 1) {
        words.add(folded.get(0));
      }
    }
    return words;
  }

  private static Set<String> allWords(List<String> names) {
    Set<String> words = new HashSet<>();
    names.forEach(name -> words.addAll(Gazetteer.words(name)));
    return words;
  }

  @Override
  public Layer<Mention> layer() {
    return Mention.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Sentence.LAYER);
  }

  @Override
  public List<Mention> annotate(AnnotatedArticle article) {
    List<Sentence> sentences = article.layer(Sentence.LAYER);
    Reading reading = new Reading(article, introduced(sentences));
    for (Sentence sentence : sentences) {
      reading.read(sentence);
    }
    reading.mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::actorId));
    return reading.mentions;
  }

  /** Actors whose full name, or unambiguous name, stands anywhere in the article. */
  private Set<String> introduced(List<Sentence> sentences) {
    Set<String> found = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.words().size(); i++) {
        for (Gazetteer.Match match : gazetteer.at(sentence.words(), i)) {
          if (match.entry().kind() == Gazetteer.Kind.NAME) {
            found.add(match.entry().actorId());
          }
        }
      }
    }
    return found;
  }

  /** The state of one pass over one article. */
  private final class Reading {
    private final AnnotatedArticle article;
    private final Set<String> introduced;
    private final Optional<LocalDate> date;
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, String> lastWithRole = new LinkedHashMap<>();
    private final Map<String, String> firstNames = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private String lastRole = "";

    Reading(AnnotatedArticle article, Set<String> introduced) {
      this.article = article;
      this.introduced = introduced;
      this.date = article.article().dating().known();
      for (String id : introduced) {
        Actor actor = knowledge.actors().get(id);
        if (actor.type() == Actor.Type.PERSON) {
          List<String> words = Gazetteer.words(actor.ar());
          if (words.size() > 1) {
            firstNames.merge(words.get(0), id, (a, b) -> "");
          }
        }
      }
    }

    void read(Sentence sentence) {
      List<Word> words = sentence.words();
      lastRole = "";
      int i = 0;
      while (i < words.size()) {
        int next = readAt(sentence, words, i);
        i = next > i ? next : i + 1;
      }
    }

    /** Reads the wording at a word; the index behind it, or {@code i} if none counts. */
    private int readAt(Sentence sentence, List<Word> words, int i) {
      if (DUALS.contains(words.get(i).folded())
          || DUALS.contains(withoutConjunction(words.get(i).folded()))) {
        return readDual(sentence, words, i);
      }
      List<Gazetteer.Match> matches = new ArrayList<>(gazetteer.at(words, i));
      matches.sort(
          Comparator.comparingInt((Gazetteer.Match m) -> -m.last())
              .thenComparing(m -> m.entry().kind())
              .thenComparingInt(Gazetteer.Match::prefixLength)
              .thenComparing(m -> m.entry().actorId()));
      for (Gazetteer.Match match : matches) {
        int end =
            switch (match.entry().kind()) {
              case NAME -> readName(sentence, words, match);
              case SHORT -> readShort(sentence, words, match);
              case METONYM -> readMetonym(sentence, words, match);
              case PEOPLE ->
                  isAdjectiveOf(words, match.first()) ? -1 : readName(sentence, words, match);
              case OFFICE -> readOffice(sentence, words, match, match.entry().role());
              case COUNTERPART -> readOffice(sentence, words, match, counterpartRole());
              case BARE_OFFICE -> readBareOffice(sentence, words, match);
            };
        if (end > i) {
          return end;
        }
      }
      return readFirstName(sentence, words, i);
    }

    private int readName(Sentence sentence, List<Word> words, Gazetteer.Match match) {
      Actor actor = actor(match);
      if (isSomebodyElse(words, match, actor)) {
        return -1;
      }
      add(
          sentence,
          words,
          match.first(),
          match.last(),
          match.prefixLength(),
          actor.id(),
          Mention.Kind.NAME,
          1);
      remember(actor);
      return match.last() + 1;
    }

    /** «الممثلون الأميركيون»: behind a noun of the same shape the word is its adjective. */
    private boolean isAdjectiveOf(List<Word> words, int index) {
      if (index == 0 || words.get(index).folded().charAt(0) != 'ا') {
        return false;
      }
      Word before = words.get(index - 1);
      boolean plural =
          before.folded().endsWith("ون")
              || before.folded().endsWith("ين")
              || before.form().hasArticle();
      return plural && before.form().hasArticle() && !before.form().isVerb();
    }

    private int readShort(Sentence sentence, List<Word> words, Gazetteer.Match match) {
      Actor actor = actor(match);
      if (!introduced.contains(actor.id()) || isSomebodyElse(words, match, actor)) {
        return -1;
      }
      add(
          sentence,
          words,
          match.first(),
          match.last(),
          match.prefixLength(),
          actor.id(),
          Mention.Kind.NAME,
          0.9);
      remember(actor);
      return match.last() + 1;
    }

    private int readMetonym(Sentence sentence, List<Word> words, Gazetteer.Match match) {
      Actor actor = actor(match);
      if (isPlace(words, match) || isSomebodyElse(words, match, actor)) {
        return -1;
      }
      add(
          sentence,
          words,
          match.first(),
          match.last(),
          match.prefixLength(),
          actor.id(),
          Mention.Kind.METONYM,
          0.9);
      return match.last() + 1;
    }

    private boolean isPlace(List<Word> words, Gazetteer.Match match) {
      String surface = words.get(match.first()).folded();
      if (match.prefixLength() > 0 && surface.startsWith("ب")) {
        return true;
      }
      if (match.first() == 0) {
        // a dateline: «موسكو - », «موسكو (رويترز)»
        return match.last() + 1 < words.size()
            && words.get(match.last() + 1).isPunctuation()
            && "-–—(".indexOf(words.get(match.last() + 1).mark()) >= 0;
      }
      String before = withoutConjunction(words.get(match.first() - 1).folded());
      if (PLACE_PREPOSITIONS.contains(before)) {
        return true;
      }
      String beforeThat =
          match.first() > 1 ? withoutConjunction(words.get(match.first() - 2).folded()) : "";
      if (before.equals("من")) {
        return !SENT_BY.contains(beforeThat);
      }
      if (before.equals("الي")) {
        return TRAVEL.contains(beforeThat);
      }
      return TRAVEL.contains(before);
    }

    /** An office with its state: one mention with the name behind it, else its holder. */
    private int readOffice(
        Sentence sentence, List<Word> words, Gazetteer.Match match, String role) {
      String of = match.entry().actorId();
      boolean former = isFormer(words, match.last() + 1);
      int nameAt = nameStart(words, match.last() + 1);
      Optional<Gazetteer.Match> name = personAt(words, nameAt);
      int stateAt = match.last() - match.entry().stateWords() + 1;
      if (match.entry().stateWords() > 0) {
        addState(sentence, words, stateAt, match.last(), of);
      }
      if (name.isPresent()) {
        Actor person = actor(name.get());
        add(
            sentence,
            words,
            match.first(),
            name.get().last(),
            match.prefixLength(),
            person.id(),
            Mention.Kind.NAME,
            1);
        remember(person);
        if (!former && !role.isEmpty()) {
          holders.put(role + "/" + of, person.id());
        }
        lastRole = role;
        return name.get().last() + 1;
      }
      lastRole = role;
      boolean unknownName = nameAt < words.size() && isUnknownName(words, nameAt);
      Optional<String> holder =
          former || unknownName || role.isEmpty() ? Optional.empty() : holder(role, of);
      if (holder.isEmpty()) {
        return match.entry().stateWords() > 0 || unknownName ? match.last() + 1 : -1;
      }
      add(
          sentence,
          words,
          match.first(),
          match.last(),
          match.prefixLength(),
          holder.get(),
          Mention.Kind.TITLE,
          0.9);
      remember(knowledge.actors().get(holder.get()));
      return match.last() + 1;
    }

    /**
     * «الرئيس» alone: part of the name behind it, else the last person mentioned with the office.
     */
    private int readBareOffice(Sentence sentence, List<Word> words, Gazetteer.Match match) {
      int nameAt = nameStart(words, match.last() + 1);
      Optional<Gazetteer.Match> name = personAt(words, nameAt);
      String role = match.entry().role();
      if (name.isPresent() && nameAt == match.last() + 1) {
        Actor person = actor(name.get());
        add(
            sentence,
            words,
            match.first(),
            name.get().last(),
            match.prefixLength(),
            person.id(),
            Mention.Kind.NAME,
            1);
        remember(person);
        lastRole = role;
        return name.get().last() + 1;
      }
      boolean alone = match.last() + 1 >= words.size() || !continuesTitle(words, match.last() + 1);
      boolean plain =
          match.entry().words().size() == 1
              && role.equals("president")
              && words.get(match.first()).folded().endsWith("الرئيس");
      if (role.equals("pope")
          || role.equals("supreme_leader") && match.entry().words().size() > 1) {
        Optional<String> only = onlyHolder(role);
        if (only.isPresent()) {
          add(
              sentence,
              words,
              match.first(),
              match.last(),
              match.prefixLength(),
              only.get(),
              Mention.Kind.TITLE,
              0.9);
          return match.last() + 1;
        }
      }
      String last = lastWithRole.get(role);
      if (alone && plain && last != null) {
        add(
            sentence,
            words,
            match.first(),
            match.last(),
            match.prefixLength(),
            last,
            Mention.Kind.TITLE,
            0.6);
        return match.last() + 1;
      }
      return -1;
    }

    /** «الرئيسان الروسي والأميركي»: one mention of each holder. */
    private int readDual(Sentence sentence, List<Word> words, int i) {
      int end = i;
      for (int k = i + 1; k <= i + 2 && k < words.size(); k++) {
        String state =
            stateOfAdjective.get(
                k == i + 1 ? words.get(k).folded() : withoutConjunction(words.get(k).folded()));
        if (state == null) {
          break;
        }
        if (personAt(words, nameStart(words, k + 1)).isPresent()) {
          continue;
        }
        Optional<String> holder = holder("president", state);
        if (holder.isPresent()) {
          add(sentence, words, k, k, 0, holder.get(), Mention.Kind.TITLE, 0.9);
          end = k;
        }
      }
      return end > i ? end + 1 : i + 1;
    }

    private boolean continuesTitle(List<Word> words, int index) {
      Word next = words.get(index);
      return next.form().hasArticle()
              && next.token().kind() == Token.Kind.ARABIC
              && !next.form().mayBeVerb()
              && next.folded().startsWith("ال")
          || isUnknownName(words, index);
    }

    /** A distinct first name of somebody introduced, standing alone («قال ماركو»). */
    private int readFirstName(Sentence sentence, List<Word> words, int i) {
      Word word = words.get(i);
      String id = firstNames.getOrDefault(word.folded(), "");
      boolean alone = i + 1 >= words.size() || !isUnknownName(words, i + 1);
      boolean afterName =
          i > 0
              && (isUnknownName(words, i - 1)
                  || words.get(i - 1).token().kind() == Token.Kind.LATIN);
      if (id.isEmpty()
          || word.form().isKnown()
          || word.folded().length() < 4
          || !alone
          || afterName) {
        return -1;
      }
      add(sentence, words, i, i, 0, id, Mention.Kind.NAME, 0.7);
      return i + 1;
    }

    private Optional<String> holder(String role, String of) {
      if (SHARED_OFFICES.contains(role)) {
        return Optional.empty();
      }
      String inText = holders.get(role + "/" + of);
      if (inText != null) {
        return Optional.of(inText);
      }
      List<String> atDate = new ArrayList<>();
      List<String> ever = new ArrayList<>();
      for (Term term : terms.getOrDefault(role + "/" + of, List.of())) {
        ever.add(term.actorId());
        if (date.isPresent() && term.office().heldOn(date.get())) {
          atDate.add(term.actorId());
        }
      }
      if (date.isPresent()) {
        return atDate.isEmpty() ? Optional.empty() : Optional.of(atDate.get(atDate.size() - 1));
      }
      List<String> named = ever.stream().distinct().filter(introduced::contains).toList();
      return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The holder of an office there is only one of in the world. */
    private Optional<String> onlyHolder(String role) {
      return terms.keySet().stream()
          .filter(key -> key.startsWith(role + "/"))
          .sorted()
          .findFirst()
          .flatMap(key -> holder(role, key.substring(role.length() + 1)));
    }

    private String counterpartRole() {
      if (!lastRole.isEmpty()) {
        return lastRole;
      }
      for (int m = mentions.size() - 1; m >= 0; m--) {
        for (Actor.Office office : knowledge.actors().get(mentions.get(m).actorId()).offices()) {
          if (date.map(office::heldOn).orElse(true)) {
            return office.role();
          }
        }
      }
      return "";
    }

    private Optional<Gazetteer.Match> personAt(List<Word> words, int index) {
      if (index >= words.size()) {
        return Optional.empty();
      }
      return gazetteer.at(words, index).stream()
          .filter(m -> m.prefixLength() == 0)
          .filter(
              m ->
                  m.entry().kind() == Gazetteer.Kind.NAME
                      || m.entry().kind() == Gazetteer.Kind.SHORT)
          .filter(m -> actor(m).type() == Actor.Type.PERSON)
          .filter(m -> !isSomebodyElse(words, m, actor(m)))
          .max(
              Comparator.comparingInt(Gazetteer.Match::last)
                  .thenComparing(m -> m.entry().actorId()));
    }

    /** Skips «السابق», a comma, quotation marks or a parenthesis between a title and a name. */
    private int nameStart(List<Word> words, int index) {
      int at = index;
      while (at < words.size() && at < index + 3) {
        Word word = words.get(at);
        boolean skipped =
            word.isPunctuation() && "،,«\"“(-".indexOf(word.mark()) >= 0
                || isFormer(words, at)
                || isAuxiliaryTitle(word);
        if (!skipped) {
          break;
        }
        at++;
      }
      return at;
    }

    private boolean isAuxiliaryTitle(Word word) {
      return switch (word.folded()) {
        case "الشيخ",
            "السيد",
            "السيده",
            "الدكتور",
            "الجنرال",
            "المنتخب",
            "الحالي",
            "الحاليه",
            "الاسبق" ->
            true;
        default -> false;
      };
    }

    private boolean isFormer(List<Word> words, int index) {
      if (index >= words.size()) {
        return false;
      }
      return switch (words.get(index).folded()) {
        case "السابق", "السابقه", "الاسبق", "الراحل", "المخلوع", "المعزول", "سابقا" -> true;
        default -> false;
      };
    }

    private boolean isUnknownName(List<Word> words, int index) {
      Word word = words.get(index);
      return word.token().kind() == Token.Kind.ARABIC
          && !word.form().isKnown()
          && word.folded().length() > 2
          && gazetteer.at(words, index).isEmpty()
          && !word.form().hasArticle();
    }

    private boolean isSomebodyElse(List<Word> words, Gazetteer.Match match, Actor actor) {
      if (match.first() > 0) {
        Word before = words.get(match.first() - 1);
        if (forbiddenBefore.get(actor.id()).contains(before.folded())) {
          return true;
        }
        boolean single = match.entry().words().size() == 1 && actor.type() == Actor.Type.PERSON;
        if (single
            && match.prefixLength() == 0
            && gazetteer.isFirstName(before.folded())
            && !FunctionWords.isFunctionWord(before.folded())
            && !before.form().mayBeVerb()
            && !ownWords.get(actor.id()).contains(before.folded())) {
          return true;
        }
      }
      return match.last() + 1 < words.size()
          && forbiddenAfter.get(actor.id()).contains(words.get(match.last() + 1).folded());
    }

    private void addState(Sentence sentence, List<Word> words, int first, int last, String id) {
      int prefix = 0;
      String folded = words.get(first).folded();
      if (folded.startsWith("لل")) {
        prefix = 1;
      }
      add(sentence, words, first, last, prefix, id, Mention.Kind.NAME, 1);
    }

    private void remember(Actor actor) {
      for (Actor.Office office : actor.offices()) {
        if (date.map(office::heldOn).orElse(true)) {
          lastWithRole.put(office.role(), actor.id());
        }
      }
    }

    private void add(
        Sentence sentence,
        List<Word> words,
        int first,
        int last,
        int prefix,
        String id,
        Mention.Kind kind,
        double confidence) {
      Span whole = Span.cover(words.get(first).span(), words.get(last).span());
      int start = whole.start() + skip(article.text(), whole.start(), prefix);
      Span span = new Span(Math.min(start, whole.end() - 1), whole.end());
      mentions.add(
          new Mention(sentence.number(), span, id, kind, span.of(article.text()), confidence));
    }

    private Actor actor(Gazetteer.Match match) {
      return knowledge.actors().get(match.entry().actorId());
    }
  }

  /** How many characters of the surface make up so many letters. */
  private static int skip(String text, int start, int letters) {
    int at = start;
    int seen = 0;
    while (seen < letters && at < text.length()) {
      at++;
      seen++;
      while (at < text.length() && Folding.isMark(text.charAt(at))) {
        at++;
      }
    }
    return at - start;
  }

  private static String withoutConjunction(String folded) {
    return folded.length() > 2 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')
        ? folded.substring(1)
        : folded;
  }
}
