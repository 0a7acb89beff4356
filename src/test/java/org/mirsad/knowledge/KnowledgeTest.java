package org.mirsad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirsad.InputException;
import org.mirsad.annotate.Annotated;
import org.mirsad.text.Folding;

class KnowledgeTest {
  private static final Knowledge KNOWLEDGE = Annotated.KNOWLEDGE;

  /** Offices one person holds at a time. */
  private static final Set<String> UNIQUE =
      Set.of(
          "president",
          "head_of_government",
          "foreign_minister",
          "defence_minister",
          "interior_minister",
          "finance_minister",
          "king",
          "crown_prince",
          "emir",
          "sultan",
          "supreme_leader",
          "secretary_general",
          "pope",
          "commission_president",
          "council_president");

  @TempDir Path directory;

  @Test
  void theBuiltInFilesLoad() {
    assertThat(KNOWLEDGE.actors()).hasSizeGreaterThan(1_000);
    assertThat(KNOWLEDGE.issues()).isNotEmpty();
    assertThat(KNOWLEDGE.events()).isNotEmpty();
    assertThat(KNOWLEDGE.publishers()).isNotEmpty();
    assertThat(KNOWLEDGE.speechVerbs()).hasSizeGreaterThan(300);
  }

  @Test
  void actorsOfEveryKindAreThere() {
    assertThat(KNOWLEDGE.actors())
        .containsKeys(
            "trump",
            "putin",
            "zelensky",
            "netanyahu",
            "essebsi",
            "king_salman",
            "pope_leo",
            "usa",
            "russia",
            "ukraine",
            "tunisia",
            "palestine",
            "south_sudan",
            "vatican",
            "white_house",
            "kremlin",
            "pentagon",
            "congress",
            "un",
            "eu",
            "nato",
            "opec",
            "west",
            "hamas",
            "hezbollah",
            "houthis",
            "isis",
            "rsf",
            "ennahdha",
            "ugtt",
            "republicans");
  }

  @Test
  void noNameStandsForTwoActors() {
    Map<String, String> owners = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Actor actor : KNOWLEDGE.actors().values()) {
      List<String> names = new ArrayList<>(actor.names());
      names.addAll(actor.latin());
      for (String name : names) {
        String other = owners.putIfAbsent(Folding.fold(name), actor.id());
        if (other != null && !other.equals(actor.id())) {
          shared.add(name + ": " + other + ", " + actor.id());
        }
      }
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void noSeatStandsForTwoGovernments() {
    Map<String, String> owners = new HashMap<>();
    for (Actor actor : KNOWLEDGE.actors().values()) {
      for (String seat : actor.metonyms()) {
        assertThat(owners.put(Folding.fold(seat), actor.id())).as(seat).isIn(null, actor.id());
      }
    }
  }

  @Test
  void oneHolderAtATime() {
    record Term(String holder, Actor.Office office) {}
    Map<String, List<Term>> terms = new HashMap<>();
    for (Actor actor : KNOWLEDGE.actors().values()) {
      for (Actor.Office office : actor.offices()) {
        if (UNIQUE.contains(office.role())) {
          terms
              .computeIfAbsent(office.role() + " of " + office.of(), k -> new ArrayList<>())
              .add(new Term(actor.id(), office));
        }
      }
    }
    List<String> overlaps = new ArrayList<>();
    terms.forEach(
        (name, held) -> {
          held.sort(Comparator.comparing(t -> t.office().from()));
          for (int i = 1; i < held.size(); i++) {
            Term before = held.get(i - 1);
            Term next = held.get(i);
            if (next.office().from().isBefore(before.office().to())
                && !next.holder().equals(before.holder())) {
              overlaps.add(name + ": " + before + ", " + next);
            }
          }
        });
    assertThat(overlaps).isEmpty();
  }

  @Test
  void officesEndAfterTheyBegin() {
    assertThat(KNOWLEDGE.actors().values())
        .flatExtracting(Actor::offices)
        .allSatisfy(office -> assertThat(office.from()).isBeforeOrEqualTo(office.to()));
  }

  @Test
  void affiliationsAreActors() {
    Set<String> ids = KNOWLEDGE.actors().keySet();
    assertThat(KNOWLEDGE.actors().values())
        .allSatisfy(actor -> assertThat(ids).containsAll(actor.affiliations()));
  }

  @Test
  void aUsersFileReplacesEntriesByIdAndAddsOthers() throws IOException {
    write(
        "actors.json",
        """
        [
        {"id":"trump","type":"person","en":"T","ar":"ترامب","names":["ترامب"]},
        {"id":"my_mayor","type":"person","en":"Mayor","ar":"رئيس بلديتي","names":["سين صاد"]}
        ]
        """);
    Knowledge knowledge = Knowledge.load(KnowledgeFiles.withOverlay(directory));
    assertThat(knowledge.actors().get("trump").en()).isEqualTo("T");
    assertThat(knowledge.actors()).containsKeys("my_mayor", "putin");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no names         | {"id":"x","type":"person","en":"X","ar":"س"}                                        | actors.json:2: actor without names
          unknown type     | {"id":"x","type":"planet","en":"X","ar":"س","names":["س"]}                          | actors.json:2: type is 'planet'
          unknown key      | {"id":"x","type":"person","en":"X","ar":"س","nmaes":["س"]}                          | actors.json:2: unknown key 'nmaes'
          unknown office   | {"id":"x","type":"person","en":"X","ar":"س","names":["س"],"offices":[{"role":"boss","of":"usa","from":"2020-01-01"}]} | actors.json:2: office 'boss'
          office of nobody | {"id":"x","type":"person","en":"X","ar":"س","names":["س"],"offices":[{"role":"president","of":"mars","from":"2020-01-01"}]} | actors.json:2: office of 'mars'
          no start         | {"id":"x","type":"person","en":"X","ar":"س","names":["س"],"offices":[{"role":"president","of":"usa"}]} | actors.json:2: office without a start date
          ends too early   | {"id":"x","type":"person","en":"X","ar":"س","names":["س"],"offices":[{"role":"president","of":"usa","from":"2020-01-01","to":"2019-01-01"}]} | actors.json:2: office ends 2019-01-01
          no date          | {"id":"x","type":"person","en":"X","ar":"س","names":["س"],"offices":[{"role":"president","of":"usa","from":"last year"}]} | actors.json:2: from is 'last year'
          needs nobody     | {"id":"x","type":"person","en":"X","ar":"س","names":["س"],"needs":["mars"]}         | actors.json:2: needs 'mars'
          no JSON          | {"id":"x",                                                                          | actors.json:
          """)
  void aWrongActorIsReportedWithFileAndLine(String what, String entry, String message)
      throws IOException {
    write("actors.json", "[\n" + entry + "\n]\n");
    assertThatThrownBy(() -> Knowledge.load(KnowledgeFiles.withOverlay(directory)))
        .as(what)
        .isInstanceOf(InputException.class)
        .hasMessageContaining(directory.toString())
        .hasMessageContaining(message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no phrases       | {"id":"x","en":"X","ar":"س"}                                                   | issues.json:2: issue without phrases
          unknown trait    | {"id":"x","en":"X","ar":"س","traits":["big"],"phrases":[{"text":"س"}]}         | issues.json:2: trait 'big', expected one of event
          against nobody   | {"id":"x","en":"X","ar":"س","against":["mars"],"phrases":[{"text":"س"}]}       | issues.json:2: against 'mars', expected the id of an actor
          needs nobody     | {"id":"x","en":"X","ar":"س","phrases":[{"text":"س","needs":["mars"]}]}         | issues.json:2: needs 'mars'
          no direction     | {"id":"x","en":"X","ar":"س","phrases":[{"text":"س","direction":2}]}            | issues.json:2: direction is 2, expected 1, -1 or 0
          """)
  void aWrongIssueIsReportedWithFileAndLine(String what, String entry, String message)
      throws IOException {
    write("issues.json", "[\n" + entry + "\n]\n");
    assertThatThrownBy(() -> Knowledge.load(KnowledgeFiles.withOverlay(directory)))
        .as(what)
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void anIdThatStandsTwiceIsReported() throws IOException {
    String entry = "{\"id\":\"x\",\"type\":\"person\",\"en\":\"X\",\"ar\":\"س\",\"names\":[\"س\"]}";
    write("actors.json", "[\n" + entry + ",\n" + entry + "\n]\n");
    assertThatThrownBy(() -> Knowledge.load(KnowledgeFiles.withOverlay(directory)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("actors.json:3: id 'x' stands twice");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a column missing  | قال;verb;-;says;any;1.0                | speech-verbs.tsv:2: 6 columns, expected 7
          unknown attitude  | قال;verb;-;mumbles;any;1.0;said        | speech-verbs.tsv:2: attitude is 'mumbles'
          unknown object    | قال;verb;-;says;whatever;1.0;said      | speech-verbs.tsv:2: complement is 'whatever'
          no number         | قال;verb;-;says;any;much;said          | speech-verbs.tsv:2: strength is 'much'
          out of range      | قال;verb;-;says;any;7;said             | speech-verbs.tsv:2: strength is '7'
          no lexeme         | -;verb;-;says;any;1.0;said             | speech-verbs.tsv:2: lexeme is ''
          """)
  void aWrongRowIsReportedWithFileAndLine(String what, String row, String message)
      throws IOException {
    String header = "#lexeme\tpos\tderived\tattitude\tcomplement\tstrength\tgloss\n";
    write("speech-verbs.tsv", header + row.replace(';', '\t') + "\n");
    assertThatThrownBy(() -> Knowledge.load(KnowledgeFiles.withOverlay(directory)))
        .as(what)
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aRowThatStandsTwiceIsReported() throws IOException {
    String row = "همس\tverb\t-\tsays\tany\t1.0\twhispered\n";
    String header = "#lexeme\tpos\tderived\tattitude\tcomplement\tstrength\tgloss\n";
    write("speech-verbs.tsv", header + row + row);
    assertThatThrownBy(() -> Knowledge.load(KnowledgeFiles.withOverlay(directory)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("speech-verbs.tsv:3: stands twice in this file");
  }

  @Test
  void aWrongHeaderIsReported() throws IOException {
    write("speech-verbs.tsv", "#word\tpos\n");
    assertThatThrownBy(() -> Knowledge.load(KnowledgeFiles.withOverlay(directory)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("speech-verbs.tsv:1: expected the header #lexeme<TAB>pos");
  }

  @Test
  void aFileOfAnotherNameIsReported() throws IOException {
    write("actor.json", "[]");
    assertThatThrownBy(() -> KnowledgeFiles.withOverlay(directory))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("actor.json: not a knowledge file");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content);
  }
}
