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
import org.mirsad.text.AlignedText;
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
 * <p>Offices that share one noun («وزيرا خارجية مصر وقطر») name each holder. In an article about
 * sport capitals are clubs and places. Known misses: persons named only by a first name before they
 * are introduced, metonyms beside a noun of place this class does not list.
 */
public final class ActorAnnotator implements Annotator<Mention> {
  /** Things named after a person or played for: the person takes no part. */
  private static final Set<String> NAMED_AFTER =
      Wordings.folded(
          """
          شارع نهج ساحة ميدان حي معتمدية بلدية مدينة ملعب استاد ستاد مطار بمطار جامعة معهد مدرسة
          بمدرسة مستشفى بمستشفى كأس بكأس لكأس دوري جائزة مسجد جامع قاعة سد جسر محطة ضريح متحف عين
          حديقة مؤسسة
          """);

  private static final Set<String> PATRONYMICS = Wordings.folded("بن ابن بنت أبو أبي أم آل ولد");

  private static final Set<String> SPORT =
      Wordings.folded(
          """
          مباراة المباراة الفريق فريق اللاعب لاعب لاعبي اللاعبين المدرب مدرب الدوري دوري المنتخب منتخب
          البطولة بطولة النادي نادي الجولة هدف أهداف الحكم الملعب ملعب كأس نهائي الذهاب الإياب
          """);

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

  /** Duals and plurals of the heads of titles, and the singular they stand for. */
  private static final Map<String, String> SHARED_HEADS =
      Map.ofEntries(
          Map.entry("الرئيسان", "الرئيس"),
          Map.entry("الرئيسين", "الرئيس"),
          Map.entry("رئيسا", "رئيس"),
          Map.entry("رئيسي", "رئيس"),
          Map.entry("رؤساء", "رئيس"),
          Map.entry("القائدان", "القائد"),
          Map.entry("القائدين", "القائد"),
          Map.entry("الزعيمان", "الزعيم"),
          Map.entry("الزعيمين", "الزعيم"),
          Map.entry("العاهلان", "العاهل"),
          Map.entry("العاهلين", "العاهل"),
          Map.entry("وزيرا", "وزير"),
          Map.entry("وزيري", "وزير"),
          Map.entry("وزراء", "وزير"),
          Map.entry("الوزيران", "الوزير"),
          Map.entry("الوزيرين", "الوزير"));

  private static final Set<String> MINISTRIES =
      Wordings.folded("وزارتي وزارتا وزارات ووزارتي ووزارتا لوزارتي بوزارتي");

  private final Knowledge knowledge;
  private final Gazetteer gazetteer;
  private final Seats seats;
  private final Map<String, Set<String>> forbiddenBefore = new HashMap<>();
  private final Map<String, Set<String>> forbiddenAfter = new HashMap<>();
  private final Map<String, Set<String>> ownWords = new HashMap<>();
  private final Map<String, List<Term>> terms = new HashMap<>();

  /** An office held by an actor. */
  private record Term(String actorId, Actor.Office office) {}

  public ActorAnnotator(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.gazetteer = new Gazetteer(knowledge);
    this.seats = new Seats(gazetteer);
    for (Actor actor : knowledge.actors().values()) {
      forbiddenBefore.put(actor.id(), singleWords(actor.forbiddenBefore()));
      forbiddenAfter.put(actor.id(), singleWords(actor.forbiddenAfter()));
      ownWords.put(actor.id(), allWords(actor.names()));
      for (Actor.Office office : actor.offices()) {
        terms
            .computeIfAbsent(office.role() + "/" + office.of(), k -> new ArrayList<>())
            .add(new Term(actor.id(), office));
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
    Reading reading = new Reading(article, Presence.of(sentences, gazetteer));
    for (Sentence sentence : sentences) {
      reading.read(sentence);
    }
    reading.mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::actorId));
    return reading.mentions;
  }

  /**
   * What an article speaks of.
   *
   * @param introduced actors whose full name, or unambiguous name, stands in it
   * @param referred those, and whoever a metonym or adjective refers to
   * @param sport whether it is about sport, where capitals are clubs and places
   */
  private record Presence(Set<String> introduced, Set<String> referred, boolean sport) {
    /** Words of sport in a hundred words, from which on an article is about sport. */
    private static final int SPORT_SHARE = 4;

    static Presence of(List<Sentence> sentences, Gazetteer gazetteer) {
      Set<String> introduced = new HashSet<>();
      Set<String> referred = new HashSet<>();
      int words = 0;
      int sport = 0;
      for (Sentence sentence : sentences) {
        for (int i = 0; i < sentence.words().size(); i++) {
          words++;
          sport += SPORT.contains(sentence.words().get(i).folded()) ? 1 : 0;
          for (Gazetteer.Match match : gazetteer.at(sentence.words(), i)) {
            switch (match.entry().kind()) {
              case NAME -> introduced.add(match.entry().actorId());
              case METONYM, PEOPLE -> referred.add(match.entry().actorId());
              case SHORT, OFFICE, BARE_OFFICE, COUNTERPART -> {}
            }
          }
          String folded = sentence.words().get(i).folded();
          String definite = folded.startsWith("ال") ? folded : "ال" + folded;
          gazetteer
              .adjectiveAt(sentence.words(), i, definite)
              .forEach(match -> referred.add(match.actor().id()));
        }
      }
      referred.addAll(introduced);
      return new Presence(introduced, referred, sport >= 3 && sport * 100 >= words * SPORT_SHARE);
    }
  }

  /** The state of one pass over one article. */
  private final class Reading {
    private final AnnotatedArticle article;
    private final Set<String> introduced;
    private final Presence presence;
    private final Optional<LocalDate> date;
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, String> lastWithRole = new LinkedHashMap<>();
    private final Map<String, String> firstNames = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private String lastRole = "";

    Reading(AnnotatedArticle article, Presence presence) {
      this.article = article;
      this.presence = presence;
      this.introduced = new HashSet<>(presence.introduced());
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
      int shared = readShared(sentence, words, i);
      if (shared > i) {
        return shared;
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
      boolean known = introduced.contains(actor.id()) || isStemOfAdjective(match, actor);
      if (!known || isSomebodyElse(words, match, actor)) {
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

    /** «عمان» is Oman where the article speaks of Omanis. */
    private boolean isStemOfAdjective(Gazetteer.Match match, Actor actor) {
      return match.entry().words().size() == 1
          && presence.referred().contains(actor.id())
          && actor.adjectives().stream()
              .anyMatch(a -> Folding.fold(a).equals(match.entry().words().get(0) + "ي"));
    }

    private int readMetonym(Sentence sentence, List<Word> words, Gazetteer.Match match) {
      Actor actor = actor(match);
      if (presence.sport() || seats.isPlace(words, match) || isSomebodyElse(words, match, actor)) {
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

    /** An office with its state: one mention with the name behind it, else its holder. */
    private int readOffice(
        Sentence sentence, List<Word> words, Gazetteer.Match match, String role) {
      String of = match.entry().actorId();
      boolean namesake = match.first() > 0 && isNamedAfter(words, match.first());
      boolean former = isFormer(words, match.last() + 1);
      int nameAt = nameStart(words, match.last() + 1);
      Optional<Gazetteer.Match> name = personAt(words, nameAt);
      int stateAt = match.last() - match.entry().stateWords() + 1;
      if (match.entry().stateWords() > 0) {
        addState(sentence, words, stateAt, match.last(), of);
      }
      if (name.isPresent()) {
        Actor person = addWithName(sentence, words, match, name.get());
        if (!former && !role.isEmpty()) {
          holders.put(role + "/" + of, person.id());
        }
        lastRole = role;
        return name.get().last() + 1;
      }
      lastRole = role;
      Optional<String> apposed = former ? Optional.empty() : apposed(sentence, words, match, role);
      boolean unknownName = nameAt < words.size() && isUnknownName(words, nameAt);
      Optional<String> holder =
          namesake || former || unknownName || role.isEmpty()
              ? Optional.empty()
              : apposed
                  .or(() -> holder(role, of))
                  .filter(id -> agrees(words, match, knowledge.actors().get(id)));
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
      introduced.add(holder.get());
      return match.last() + 1;
    }

    /** «إيمانويل ماكرون، الرئيس الفرنسي»: the office of whoever is named before the comma. */
    private Optional<String> apposed(
        Sentence sentence, List<Word> words, Gazetteer.Match match, String role) {
      int comma = match.first() - 1;
      if (comma < 1 || "،,(".indexOf(words.get(comma).mark()) < 0 || mentions.isEmpty()) {
        return Optional.empty();
      }
      Mention last = mentions.get(mentions.size() - 1);
      boolean adjacent =
          last.sentence() == sentence.number()
              && last.span().end() == words.get(comma - 1).span().end();
      boolean everHeld =
          terms.getOrDefault(role + "/" + match.entry().actorId(), List.of()).stream()
              .anyMatch(term -> term.actorId().equals(last.actorId()));
      return adjacent && everHeld ? Optional.of(last.actorId()) : Optional.empty();
    }

    /** «ملكة الأردن» is not its king. */
    private boolean agrees(List<Word> words, Gazetteer.Match title, Actor holder) {
      return title.entry().kind() != Gazetteer.Kind.OFFICE
          || holder.feminine()
          || !words.get(title.first()).folded().endsWith("ه");
    }

    private boolean isNamedAfter(List<Word> words, int index) {
      return Wordings.isOneOf(words.get(index - 1), NAMED_AFTER);
    }

    /** One mention of an office and the name behind it; the person named. */
    private Actor addWithName(
        Sentence sentence, List<Word> words, Gazetteer.Match office, Gazetteer.Match name) {
      Actor person = actor(name);
      add(
          sentence,
          words,
          office.first(),
          name.last(),
          office.prefixLength(),
          person.id(),
          Mention.Kind.NAME,
          1);
      remember(person);
      return person;
    }

    /**
     * «الرئيس» alone: part of the name behind it, else the last person mentioned with the office.
     */
    private int readBareOffice(Sentence sentence, List<Word> words, Gazetteer.Match match) {
      int nameAt = nameStart(words, match.last() + 1);
      Optional<Gazetteer.Match> name = personAt(words, nameAt);
      String role = match.entry().role();
      if (name.isPresent() && nameAt == match.last() + 1) {
        addWithName(sentence, words, match, name.get());
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
        Optional<String> only =
            onlyHolder(role)
                .filter(
                    id ->
                        role.equals("pope")
                            || knowledge.actors().get(id).affiliations().stream()
                                .anyMatch(presence.referred()::contains));
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

    /**
     * «الرئيسان الروسي والأميركي», «وزيرا خارجية مصر وقطر»: one mention of each holder, and of each
     * state that is named; «وزارتي الدفاع والخارجية الأمريكية»: of each ministry.
     */
    private int readShared(Sentence sentence, List<Word> words, int i) {
      String head = words.get(i).folded();
      String singular = SHARED_HEADS.get(head);
      if (singular == null) {
        head = Wordings.withoutConjunction(head);
        singular = SHARED_HEADS.get(head);
      }
      if (singular == null) {
        return MINISTRIES.contains(words.get(i).folded()) ? readMinistries(sentence, words, i) : -1;
      }
      for (boolean definite : List.of(true, false)) {
        for (Gazetteer.Match title : gazetteer.titlesAt(words, i, singular, definite)) {
          int end =
              definite
                  ? readSharedByAdjective(sentence, words, title)
                  : readSharedByName(sentence, words, title);
          if (end > i) {
            return end;
          }
        }
      }
      if (singular.equals("الوزير") && !lastRole.isEmpty()) {
        Gazetteer.Entry entry =
            new Gazetteer.Entry(Gazetteer.Kind.BARE_OFFICE, "", lastRole, List.of(singular), 0);
        return readSharedByAdjective(sentence, words, new Gazetteer.Match(entry, i, i, 0));
      }
      return -1;
    }

    private int readSharedByAdjective(Sentence sentence, List<Word> words, Gazetteer.Match title) {
      String role = title.entry().role();
      int at = title.last() + 1;
      int end = -1;
      int count = 0;
      while (at < words.size()) {
        String folded = words.get(at).folded();
        if (count > 0 && folded.charAt(0) != 'و') {
          break;
        }
        List<Gazetteer.AdjectiveMatch> states =
            gazetteer.adjectiveAt(words, at, count == 0 ? folded : folded.substring(1));
        if (states.isEmpty()) {
          break;
        }
        int last = states.get(0).last();
        Optional<Gazetteer.Match> name = personAt(words, nameStart(words, last + 1));
        if (name.isPresent()) {
          Actor person = actor(name.get());
          int first = count == 0 ? title.first() : at;
          add(sentence, words, first, name.get().last(), 0, person.id(), Mention.Kind.NAME, 1);
          remember(person);
          states.forEach(s -> holders.put(role + "/" + s.actor().id(), person.id()));
          last = name.get().last();
        } else {
          int prefix = count == 0 ? 0 : 1;
          addHolder(sentence, words, count == 0 ? title.first() : at, last, prefix, role, states);
        }
        lastRole = role;
        end = last;
        at = last + 1;
        count++;
      }
      return end + 1;
    }

    private void addHolder(
        Sentence sentence,
        List<Word> words,
        int first,
        int last,
        int prefix,
        String role,
        List<Gazetteer.AdjectiveMatch> states) {
      for (Gazetteer.AdjectiveMatch state : states) {
        Optional<String> holder = holder(role, state.actor().id());
        if (holder.isPresent()) {
          add(sentence, words, first, last, prefix, holder.get(), Mention.Kind.TITLE, 0.9);
          remember(knowledge.actors().get(holder.get()));
          return;
        }
      }
    }

    private int readSharedByName(Sentence sentence, List<Word> words, Gazetteer.Match title) {
      List<Gazetteer.Match> states = new ArrayList<>();
      int at = title.last() + 1;
      while (at < words.size()) {
        if (!states.isEmpty() && words.get(at).isPunctuation() && words.get(at).mark() == '،') {
          at++;
          continue;
        }
        String folded = words.get(at).folded();
        boolean joined = folded.charAt(0) == 'و' && folded.length() > 2;
        List<Gazetteer.Match> named =
            states.isEmpty() || !joined
                ? gazetteer.namedAt(words, at)
                : gazetteer.namedAt(words, at, folded.substring(1));
        if (named.isEmpty()) {
          break;
        }
        Gazetteer.Match longest =
            named.stream().max(Comparator.comparingInt(Gazetteer.Match::last)).orElseThrow();
        states.add(longest);
        at = longest.last() + 1;
      }
      if (states.size() < 2) {
        return -1;
      }
      for (Gazetteer.Match state : states) {
        String id = state.entry().actorId();
        add(
            sentence,
            words,
            state.first(),
            state.last(),
            state.prefixLength(),
            id,
            Mention.Kind.NAME,
            1);
        Optional<String> holder = holder(title.entry().role(), id);
        if (holder.isPresent()) {
          int first = state == states.get(0) ? title.first() : state.first();
          int prefix = state == states.get(0) ? 0 : state.prefixLength();
          add(sentence, words, first, state.last(), prefix, holder.get(), Mention.Kind.TITLE, 0.8);
          remember(knowledge.actors().get(holder.get()));
        }
      }
      lastRole = title.entry().role();
      return states.get(states.size() - 1).last() + 1;
    }

    private int readMinistries(Sentence sentence, List<Word> words, int i) {
      int at = i + 1;
      while (at < words.size()
          && at <= i + 4
          && !words.get(at).isPunctuation()
          && gazetteer.adjectiveAt(words, at).isEmpty()) {
        at++;
      }
      if (at >= words.size() || gazetteer.adjectiveAt(words, at).isEmpty()) {
        return -1;
      }
      Gazetteer.AdjectiveMatch state = gazetteer.adjectiveAt(words, at).get(0);
      for (int k = i + 1; k < at; k++) {
        String field = words.get(k).folded();
        String own = k > i + 1 ? Wordings.withoutConjunction(field) : field;
        List<String> ministry = List.of("وزاره", own, words.get(at).folded());
        String id = gazetteer.named(ministry).orElse(state.actor().id());
        int prefix = own.length() < field.length() ? 1 : 0;
        int last = k == at - 1 ? state.last() : k;
        add(sentence, words, k, last, prefix, id, Mention.Kind.NAME, 0.9);
      }
      return state.last() + 1;
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
      boolean alone =
          i + 1 >= words.size()
              || !isUnknownName(words, i + 1)
                  && !ownWords.getOrDefault(id, Set.of()).contains(words.get(i + 1).folded());
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
      boolean fullName = actor.type() == Actor.Type.PERSON && match.entry().words().size() > 1;
      if (!fullName
          && !actor.needs().isEmpty()
          && actor.needs().stream().noneMatch(presence.referred()::contains)) {
        return true;
      }
      int behind = match.last() + 1;
      if (behind < words.size()
          && forbiddenAfter.get(actor.id()).contains(words.get(behind).folded())) {
        return true;
      }
      return match.first() > 0 && isSomebodyElseAfter(words, match, actor);
    }

    /** Whether the word before tells of somebody or something else. */
    private boolean isSomebodyElseAfter(List<Word> words, Gazetteer.Match match, Actor actor) {
      Word before = words.get(match.first() - 1);
      boolean single = match.entry().words().size() == 1;
      if (forbiddenBefore.get(actor.id()).contains(before.folded())
          && (single || !FunctionWords.isFunctionWord(before.folded()))) {
        return true;
      }
      if (actor.type() != Actor.Type.PERSON || match.prefixLength() > 0) {
        return false;
      }
      return isNamedAfter(words, match.first())
          || single && (isNumberedMonth(words, match) || isFamilyNameAfter(words, match, actor));
    }

    /** «15 ماي», «ماي 2016»: a name that is a month as well. */
    private boolean isNumberedMonth(List<Word> words, Gazetteer.Match match) {
      int behind = match.last() + 1;
      return match.entry().kind() == Gazetteer.Kind.SHORT
          && (words.get(match.first() - 1).token().kind() == Token.Kind.NUMBER
              || behind < words.size() && words.get(behind).token().kind() == Token.Kind.NUMBER);
    }

    /** «رضا هنية», «كوثر بن هنية»: somebody else's family name. */
    private boolean isFamilyNameAfter(List<Word> words, Gazetteer.Match match, Actor actor) {
      Word before = words.get(match.first() - 1);
      String folded = before.folded();
      if (ownWords.get(actor.id()).contains(folded)) {
        return false;
      }
      if (PATRONYMICS.contains(folded)) {
        return true;
      }
      boolean verb =
          before.form().mayBeVerb()
              && (match.first() == 1
                  || words.get(match.first() - 2).isPunctuation()
                  || FunctionWords.isFunctionWord(words.get(match.first() - 2).folded()));
      return gazetteer.isFirstName(folded) && !FunctionWords.isFunctionWord(folded) && !verb;
    }

    private void addState(Sentence sentence, List<Word> words, int first, int last, String id) {
      int prefix =
          words.get(first).folded().startsWith("لل")
              ? 1
              : gazetteer.namedAt(words, first).stream()
                  .filter(m -> m.entry().actorId().equals(id) && m.last() == last)
                  .mapToInt(Gazetteer.Match::prefixLength)
                  .findFirst()
                  .orElse(0);
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
      Word opening = words.get(first);
      int start =
          opening.span().start()
              + (prefix == 0 ? 0 : AlignedText.of(opening.token().surface()).startWithout(prefix));
      Span span = new Span(start, words.get(last).span().end());
      mentions.add(
          new Mention(sentence.number(), span, id, kind, span.of(article.text()), confidence));
    }

    private Actor actor(Gazetteer.Match match) {
      return knowledge.actors().get(match.entry().actorId());
    }
  }
}
