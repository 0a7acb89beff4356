package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.UnknownMention.Evidence;
import org.mirsad.annotate.actor.UnknownMention.Type;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.Folding;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Finds persons and bodies in nobody's list: candidates that a user may add.
 *
 * <p>A person is a name behind a title («وزير الصحة التونسي سعيد العايدي», the Tunisian health
 * minister), or the subject of a verb of speech («قال عماد الحمامي»), or stands before the colon of
 * a headline; later mentions of the name, or of its surname, count by repetition. A body is a noun
 * like «حركة» with what makes it definite. Words that mentions of known actors cover are left out.
 *
 * <p>Rules only, made for precision: a name of one word that nothing introduces is missed, and so
 * is a name whose words are all in the dictionary. Needs sentences and mentions.
 */
public final class UnknownActors implements Annotator<UnknownMention> {
  /** How many words a title may have behind its head. */
  private static final int TITLE_REACH = 7;

  /** Heads of titles, with and without the article. */
  static final Set<String> TITLE_HEADS =
      FoldedWords.folded(
          """
          وزير وزيرة رئيس رئيسة مدير مديرة ناطق ناطقة متحدث متحدثة سفير سفيرة نائب نائبة قائد قيادي
          قيادية عضو أمين أمينة كاتب كاتبة خبير خبيرة محلل محللة باحث باحثة جنرال عميد عقيد رائد لواء
          فريق مقدم محامي محامية محام أستاذ أستاذة دكتور دكتورة شيخ سيد سيدة مستشار مستشارة والي وال
          مبعوث مبعوثة ناشط ناشطة مرشح مرشحة صحفي صحفية صحافي صحافية مدعي عمدة محافظ محافظة حاكم قاضي
          قاضية مفتي زعيم زعيمة نقيب مندوب مندوبة ممثل ممثلة مفوض مفوضة منسق منسقة مساعد مساعدة مراسل
          مراسلة مؤسس أمير أميرة مطران بطريرك أسقف داعية سكرتير سكرتيرة مسؤول
          مسؤولة كاهن وكيل وكيلة سيناتور
          """);

  private static final TypeTest IS_TITLE_HEAD = new TypeTest(UnknownActors::isTitleHead);

  private static final Comparator<UnknownMention> BY_SPAN =
      Comparator.comparing(UnknownMention::span).thenComparing(UnknownMention::name);

  private final Map<String, Actor> actors;
  private final NameShape names;
  private final BodyShape bodies;
  private final TypeTest isSpeechVerb;

  /** What a title, a report of speech or a body may begin with: few words. */
  private final TypeTest mayOpen;

  public UnknownActors(Knowledge knowledge, Gazetteer gazetteer) {
    actors = knowledge.actors();
    names = new NameShape(gazetteer);
    bodies = new BodyShape(gazetteer);
    Set<String> speechKeys = new HashSet<>();
    for (SpeechVerb verb : knowledge.speechVerbs()) {
      if (!verb.source() && verb.lexeme().indexOf(' ') < 0) {
        speechKeys.add("v:" + Folding.fold(verb.lexeme()));
      }
    }
    isSpeechVerb = new TypeTest(form -> form.mayBeVerb() && form.hasAny(speechKeys));
    mayOpen =
        new TypeTest(
            form -> IS_TITLE_HEAD.test(form) || isSpeechVerb.test(form) || BodyShape.isHead(form));
  }

  private static boolean isTitleHead(WordForm form) {
    for (String stripped : form.stripped()) {
      if (TITLE_HEADS.contains(stripped.startsWith("ال") ? stripped.substring(2) : stripped)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Layer<UnknownMention> layer() {
    return UnknownMention.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Sentence.LAYER, Mention.LAYER);
  }

  @Override
  public List<UnknownMention> annotate(AnnotatedArticle article) {
    List<Sentence> sentences = article.layer(Sentence.LAYER);
    List<List<Mention>> known = Mention.bySentence(sentences, article.layer(Mention.LAYER));
    List<UnknownMention> found = new ArrayList<>();
    Map<String, String> surnames = new HashMap<>();
    for (Sentence sentence : sentences) {
      new Pass(article.text(), sentence, known.get(sentence.number()), found, surnames).run();
    }
    found.sort(BY_SPAN);
    return found;
  }

  private boolean isPerson(String id) {
    return actors.get(id).type() == Actor.Type.PERSON;
  }

  /** One pass over one sentence. */
  private final class Pass {
    private final String text;
    private final Sentence sentence;
    private final List<Word> words;

    /** Which words mentions of known actors cover, and which of them mentions of persons. */
    private final boolean[] taken;

    private final boolean[] persons;
    private final List<UnknownMention> found;
    private final Map<String, String> surnames;

    Pass(
        String text,
        Sentence sentence,
        List<Mention> known,
        List<UnknownMention> found,
        Map<String, String> surnames) {
      this.text = text;
      this.sentence = sentence;
      this.words = sentence.words();
      this.taken = new boolean[words.size()];
      this.persons = new boolean[words.size()];
      this.found = found;
      this.surnames = surnames;
      known.forEach(this::take);
    }

    private void take(Mention mention) {
      boolean person = isPerson(mention.actorId());
      for (int i = 0; i < taken.length; i++) {
        Span span = words.get(i).span();
        if (span.start() >= mention.span().end()) {
          return;
        }
        if (span.end() > mention.span().start()) {
          taken[i] = true;
          persons[i] |= person;
        }
      }
    }

    void run() {
      int at = 0;
      while (at < words.size()) {
        int end = taken[at] || words.get(at).isPunctuation() ? -1 : readAt(at);
        at = Math.max(end, at + 1);
      }
    }

    private int readAt(int at) {
      if (at > 0 && !mayOpen.test(words.get(at).form())) {
        return readRepeated(at);
      }
      if (isTitleHead(at)) {
        int end = readTitled(at);
        if (end > at) {
          return end;
        }
      }
      if (isSpeechVerb(at) && at + 1 < words.size() && !isTitleHead(at + 1)) {
        int end = names.end(words, at + 1, taken);
        if (end > 0) {
          return person(at + 1, end, Evidence.SPEECH, "");
        }
      }
      if (at == 0) {
        int end = names.end(words, 0, taken);
        if (end > 0 && end < words.size() && words.get(end).token().isPunctuation(':')) {
          return person(0, end, Evidence.SPEECH, "");
        }
      }
      int prefix = BodyShape.prefix(words.get(at));
      int end = prefix < 0 ? -1 : bodies.end(words, at);
      return end > 0 && !isTaken(at, end)
          ? add(at, end, prefix, Type.BODY, Evidence.BODY, "")
          : readRepeated(at);
    }

    private boolean isTitleHead(int at) {
      return IS_TITLE_HEAD.test(words.get(at).form());
    }

    private boolean isSpeechVerb(int at) {
      return isSpeechVerb.test(words.get(at).form());
    }

    /** The name behind the words of a title that starts here. */
    private int readTitled(int head) {
      for (int at = head + 1; at < words.size() && at <= head + TITLE_REACH; at++) {
        boolean inName = words.get(at).folded().equals("باسم");
        int end = inName ? -1 : names.end(words, at, taken);
        if (end > 0) {
          Span title = Span.cover(words.get(head).span(), words.get(lastOfTitle(at)).span());
          return person(at, end, Evidence.TITLE, title.of(text).strip());
        }
        if (!mayBelongToTitle(head, at)) {
          return -1;
        }
      }
      return -1;
    }

    private int lastOfTitle(int nameAt) {
      int last = nameAt - 1;
      while (words.get(last).isPunctuation()) {
        last--;
      }
      return last;
    }

    private boolean mayBelongToTitle(int head, int at) {
      Word word = words.get(at);
      if (persons[at]) {
        return false;
      }
      if (word.isPunctuation()) {
        // one mark right before the name
        return at > head + 1
            && "،\"«“".indexOf(word.mark()) >= 0
            && names.end(words, at + 1, taken) > 0;
      }
      if (word.token().kind() != Token.Kind.ARABIC) {
        return false;
      }
      return switch (word.folded()) {
        case "في", "لدي", "باسم", "عن", "علي" -> true;
        default ->
            !word.form().isFunctionWord()
                && !word.form().isVerb()
                && (!word.form().mayBeVerb() || word.form().mayBeNominal());
      };
    }

    /** A name the article has introduced, in full or by its surname. */
    private int readRepeated(int at) {
      if (surnames.isEmpty()) {
        return -1;
      }
      String folded = words.get(at).folded();
      String name = surnames.get(folded);
      int prefix = 0;
      if (name == null) {
        String bare = FoldedWords.withoutConjunction(folded);
        name = surnames.get(bare);
        prefix = folded.length() - bare.length();
      }
      if (name == null) {
        return -1;
      }
      String[] parts = name.split(" ");
      boolean full = parts[0].equals(folded.substring(prefix));
      int end = at + 1;
      for (int p = 1; full && p < parts.length; p++, end++) {
        full = end < words.size() && words.get(end).folded().equals(parts[p]);
      }
      boolean leads = parts[0].equals(folded.substring(prefix)) && parts.length > 1;
      if (leads && !full) {
        return -1;
      }
      return addNamed(
          at, full && leads ? end : at + 1, prefix, name, Type.PERSON, Evidence.REPETITION, "");
    }

    private boolean isTaken(int first, int end) {
      for (int i = first; i < end; i++) {
        if (taken[i]) {
          return true;
        }
      }
      return false;
    }

    private int person(int first, int end, Evidence evidence, String title) {
      add(first, end, 0, Type.PERSON, evidence, title);
      String name = found.get(found.size() - 1).name();
      surnames.putIfAbsent(words.get(first).folded(), name);
      Word last = words.get(end - 1);
      boolean distinct =
          last.folded().length() > 3
              && (!last.form().isKnown() || last.form().hasArticle())
              && !NameShape.isLink(words.get(end - 2));
      if (distinct) {
        surnames.putIfAbsent(last.folded(), name);
      }
      return end;
    }

    private int add(int first, int end, int prefix, Type type, Evidence evidence, String title) {
      StringBuilder name = new StringBuilder();
      for (int i = first; i < end; i++) {
        if (!words.get(i).isPunctuation()) {
          String folded = words.get(i).folded();
          name.append(name.length() > 0 ? " " : "")
              .append(i == first ? folded.substring(prefix) : folded);
        }
      }
      return addNamed(first, end, prefix, name.toString(), type, evidence, title);
    }

    private int addNamed(
        int first, int end, int prefix, String name, Type type, Evidence evidence, String title) {
      Span span = new Span(words.get(first).startWithout(prefix), words.get(end - 1).span().end());
      found.add(
          new UnknownMention(sentence.number(), span, span.of(text), name, type, evidence, title));
      return end;
    }
  }
}
