package org.mirsad.annotate.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.Block;
import org.mirsad.knowledge.Boilerplate;
import org.mirsad.text.Folding;

/**
 * Finds the phrases of {@code boilerplate.tsv} in a paragraph. Long paragraphs are never judged by
 * a phrase: an article may well speak of rights reserved or of sharing a story.
 */
final class Wording {
  /** Beyond these many words a phrase at the start, or one anywhere, says nothing of the line. */
  private static final int SHORT = 12;

  private static final int MEDIUM = 25;
  private static final int LONG = 45;

  /** Words by which a link to another story begins, as against the title of a list. */
  private static final Set<String> PROMPTS =
      Set.of("اقرا", "اقراوا", "اقرئي", "اقرءوا", "طالع", "طالعوا", "شاهد", "شاهدوا", "تابع");

  /** A credit under a picture is no source line, which closes an article. */
  private static final Set<String> PICTURE =
      Set.of("الصوره", "صوره", "الصور", "الفيديو", "ارشيفيه");

  /**
   * What a paragraph's wording says.
   *
   * @param kind the kind of block
   * @param heading whether the phrase is all there is, so that what follows belongs to it
   * @param prompt whether it asks to read or watch something else
   * @param id the rule, for the cut log
   */
  record Hit(Block.Kind kind, boolean heading, boolean prompt, String id) {}

  private record Phrase(List<String> tokens, Boilerplate.Kind kind, Boilerplate.Match match) {}

  private final Map<List<String>, Phrase> lines = new HashMap<>();

  /** Headings by their words without the article: «المواضيع المتعلقة» is «مواضيع متعلقة». */
  private final Map<List<String>, Phrase> headings = new HashMap<>();

  private final Map<String, List<Phrase>> starts = new HashMap<>();
  private final Map<String, List<Phrase>> inside = new HashMap<>();
  private final Set<String> buttons = new HashSet<>();

  Wording(List<Boilerplate> entries) {
    for (Boilerplate entry : entries) {
      List<String> tokens = tokens(entry.phrase());
      if (!tokens.isEmpty()) {
        add(new Phrase(tokens, entry.kind(), entry.match()));
      }
    }
    starts.values().forEach(Wording::longestFirst);
    inside.values().forEach(Wording::longestFirst);
  }

  private void add(Phrase phrase) {
    String first = phrase.tokens.get(0);
    switch (phrase.match) {
      case LINE, HEADING -> {
        lines.putIfAbsent(bare(phrase.tokens), phrase);
        if (phrase.match == Boilerplate.Match.HEADING) {
          headings.putIfAbsent(indefinite(phrase.tokens), phrase);
          starts.computeIfAbsent(first, f -> new ArrayList<>()).add(phrase);
        }
      }
      case START -> starts.computeIfAbsent(first, f -> new ArrayList<>()).add(phrase);
      case CONTAINS -> inside.computeIfAbsent(first, f -> new ArrayList<>()).add(phrase);
    }
    boolean button = phrase.kind == Boilerplate.Kind.SHARE || phrase.kind == Boilerplate.Kind.NAV;
    if (button && phrase.match == Boilerplate.Match.LINE && phrase.tokens.size() == 1) {
      buttons.add(first);
    }
  }

  private static void longestFirst(List<Phrase> phrases) {
    phrases.sort(Comparator.comparingInt((Phrase p) -> -p.tokens.size()));
  }

  /** Whether the folded word alone is a button or menu entry («طباعة», «الرئيسية»). */
  boolean isButton(String word) {
    return buttons.contains(word);
  }

  Optional<Hit> match(Paragraph paragraph) {
    List<String> tokens = paragraph.tokens();
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    if (paragraph.size() <= SHORT) {
      Phrase exact = lines.get(bare(tokens));
      Phrase whole = exact == null ? headings.get(indefinite(tokens)) : exact;
      if (whole != null) {
        return Optional.of(hit(whole, true, paragraph));
      }
    }
    Optional<Hit> start = startsWith(paragraph);
    return start.isPresent() ? start : contains(paragraph);
  }

  private Optional<Hit> startsWith(Paragraph paragraph) {
    List<String> tokens = paragraph.tokens();
    int from = 0;
    while (from < tokens.size() && isMark(tokens.get(from)) && !tokens.get(from).equals("©")) {
      from++;
    }
    if (from == tokens.size()) {
      return Optional.empty();
    }
    for (Phrase phrase : starts.getOrDefault(tokens.get(from), List.of())) {
      if (!standsAt(phrase.tokens, tokens, from)) {
        continue;
      }
      int after = from + phrase.tokens.size();
      boolean alone = bare(tokens).size() <= bare(phrase.tokens).size();
      boolean labelled =
          phrase.match == Boilerplate.Match.START
              || after < tokens.size() && isMark(tokens.get(after));
      if (labelled && isShortEnough(phrase, paragraph)) {
        return Optional.of(hit(phrase, alone, paragraph));
      }
    }
    return Optional.empty();
  }

  private static boolean isShortEnough(Phrase phrase, Paragraph paragraph) {
    int size = paragraph.size();
    return switch (phrase.kind) {
      case BYLINE -> size <= 8 && paragraph.ending() != Paragraph.Ending.STOP;
      case KEYWORDS -> paragraph.stops() == 0;
      case SOURCE -> size <= MEDIUM;
      case NAV, SHARE, AD, SUBSCRIBE -> size <= MEDIUM;
      case RELATED -> size <= LONG;
      case DISCLAIMER -> size <= 2 * LONG;
    };
  }

  private Optional<Hit> contains(Paragraph paragraph) {
    if (paragraph.size() > 2 * LONG) {
      return Optional.empty();
    }
    List<String> tokens = paragraph.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (Phrase phrase : inside.getOrDefault(tokens.get(i), List.of())) {
        int limit =
            switch (phrase.kind) {
              case DISCLAIMER -> 2 * LONG;
              case BYLINE -> SHORT;
              case SOURCE, KEYWORDS, NAV, SHARE, RELATED, AD, SUBSCRIBE -> LONG;
            };
        if (paragraph.size() <= limit && standsAt(phrase.tokens, tokens, i)) {
          return Optional.of(hit(phrase, false, paragraph));
        }
      }
    }
    return Optional.empty();
  }

  private static Hit hit(Phrase phrase, boolean alone, Paragraph paragraph) {
    boolean prompt =
        phrase.kind == Boilerplate.Kind.RELATED && PROMPTS.contains(phrase.tokens.get(0));
    Block.Kind kind =
        switch (phrase.kind) {
          case BYLINE -> Block.Kind.BYLINE;
          case SOURCE -> isPicture(phrase) ? Block.Kind.CAPTION : Block.Kind.SOURCE;
          case KEYWORDS -> Block.Kind.KEYWORDS;
          case NAV, SUBSCRIBE -> isPicture(phrase) ? Block.Kind.CAPTION : Block.Kind.NAV;
          case SHARE -> Block.Kind.SHARE;
          // A bare prompt is furniture; with a title behind it, it is that other story's.
          case RELATED -> prompt && alone ? Block.Kind.NAV : Block.Kind.RELATED;
          case AD -> Block.Kind.AD;
          case DISCLAIMER -> Block.Kind.DISCLAIMER;
        };
    boolean opens =
        phrase.kind == Boilerplate.Kind.RELATED || phrase.kind == Boilerplate.Kind.AD
            ? alone && (phrase.match != Boilerplate.Match.LINE)
            : alone && phrase.kind == Boilerplate.Kind.KEYWORDS;
    return new Hit(kind, opens, prompt, "wording." + kind.id());
  }

  private static boolean isPicture(Phrase phrase) {
    return phrase.tokens.stream().anyMatch(PICTURE::contains);
  }

  private static boolean standsAt(List<String> phrase, List<String> tokens, int from) {
    return from + phrase.size() <= tokens.size()
        && tokens.subList(from, from + phrase.size()).equals(phrase);
  }

  private static List<String> tokens(String phrase) {
    List<String> tokens = new ArrayList<>();
    Paragraph.tokenize(Folding.fold(phrase), tokens, new ArrayList<>());
    return List.copyOf(tokens);
  }

  /** The tokens without the marks around them. */
  private static List<String> bare(List<String> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && isMark(tokens.get(from))) {
      from++;
    }
    while (to > from && isMark(tokens.get(to - 1))) {
      to--;
    }
    return tokens.subList(from, to);
  }

  private static List<String> indefinite(List<String> tokens) {
    List<String> words = new ArrayList<>();
    for (String token : bare(tokens)) {
      words.add(token.length() > 4 && token.startsWith("ال") ? token.substring(2) : token);
    }
    return words;
  }

  private static boolean isMark(String token) {
    return token.length() == 1 && !Character.isLetterOrDigit(token.charAt(0));
  }
}
