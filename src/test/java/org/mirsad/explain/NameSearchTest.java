package org.mirsad.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirsad.InputException;

class NameSearchTest {
  private static final List<Name> NAMES =
      List.of(
          new Name("ukraine", "Ukraine", "أوكرانيا", List.of("كييف")),
          new Name("putin", "Vladimir Putin", "فلاديمير بوتين", List.of()),
          new Name("bin_zayed", "Mohammed bin Zayed", "محمد بن زايد", List.of()),
          new Name("bin_salman", "Mohammed bin Salman", "محمد بن سلمان", List.of()));

  @Test
  void anActorIsFoundByIdNameOrPartOfItHoweverWritten() {
    for (String given : List.of("putin", "Putin", "vladimir putin", "بوتين", "بُوتين", "vladim")) {
      assertThat(search(Set.of()).find(given).id()).as(given).isEqualTo("putin");
    }
    for (String given : List.of("اوكرانيا", "كييف", "UKRAINE")) {
      assertThat(search(Set.of()).find(given).id()).as(given).isEqualTo("ukraine");
    }
  }

  @Test
  void ofSeveralTheOneTheRunKnowsIsMeant() {
    assertThat(search(Set.of("bin_salman", "putin")).find("محمد").id()).isEqualTo("bin_salman");
  }

  @Test
  void ofSeveralNoneIsGuessed() {
    assertThatThrownBy(() -> search(Set.of()).find("bin"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "'bin' may be 2 actors, expected one of bin_salman (Mohammed bin Salman), bin_zayed"
                + " (Mohammed bin Zayed)");
  }

  @Test
  void theNearestIsSuggestedForAnUnknownOne() {
    assertThatThrownBy(() -> search(Set.of()).find("putni"))
        .isInstanceOf(InputException.class)
        .hasMessage("no actor 'putni', did you mean putin (Vladimir Putin)?");
    assertThatThrownBy(() -> search(Set.of()).find("qqq"))
        .hasMessageStartingWith("no actor 'qqq', expected an id or a name");
    assertThatThrownBy(() -> search(Set.of()).find(" ")).hasMessageContaining("expected an id");
  }

  private static NameSearch search(Set<String> present) {
    return new NameSearch("actor", NAMES, () -> present);
  }
}
