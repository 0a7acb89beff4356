package org.mirsad.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mirsad.document.Document;

class PageAddressTest {

  @Test
  void theMetadataComesFirst() {
    assertThat(address("https://example.org/1", "<link rel=canonical href='https://other.org'>"))
        .isEqualTo("https://example.org/1");
  }

  @Test
  void theCanonicalLinkOfAPageIsItsAddress() {
    assertThat(
            address(
                "",
                "<html><meta property=\"og:url\" content=\"https://example.org/og\">"
                    + "<link href=\"https://example.org/a?b=1&amp;c=2\" rel=\"canonical\">"))
        .isEqualTo("https://example.org/a?b=1&c=2");
    assertThat(address("", "<meta property='og:url' content='https://example.org/og'/>نص"))
        .isEqualTo("https://example.org/og");
  }

  @Test
  void anythingButAnAddressOfTheWebIsNone() {
    assertThat(address("javascript:alert(1)", "نص")).isEmpty();
    assertThat(address("https://example.org/\"><script>", "نص")).isEmpty();
    assertThat(address("https://example.org/a\u202Eb", "نص")).isEmpty();
    assertThat(address("", "<link rel=canonical href=")).isEmpty();
    assertThat(address("", "<link rel=\"canonical\" href=\"/local\">")).isEmpty();
  }

  private static String address(String url, String text) {
    return PageAddress.of(
        new Document(
            "d", "file:/d", "UTF-8", 1, "0", text, new Document.Metadata("", "", "", url)));
  }
}
