package org.mirsad.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page around the data. */
class ReportPageTest {
  private static final String HOSTILE =
      "</script><!-- <script>'\"&\u2028\u2029\u202e\u0000 \\ $1 {{data}} قال";

  @Test
  void textInJsonCannotLeaveItsElementAndComesBackAsItWas() throws Exception {
    JsonNode node = new JsonMapper().createObjectNode().put("text", HOSTILE);
    String json = Json.text(node);
    assertThat(json).doesNotContain("<", ">", "&", "'", "\u2028", "\u2029");
    assertThat(new JsonMapper().readTree(json)).isEqualTo(node);
  }

  @Test
  void dataMayHoldWhatLooksLikeAPlaceholder() {
    String data = Json.text(new JsonMapper().createObjectNode().put("text", HOSTILE));
    assertThat(ReportPage.of(data)).contains(data);
  }

  @Test
  void thePolicyAllowsTheStyleAndTheScriptsInsideByTheirHashes() throws Exception {
    String page = ReportPage.of("{}");
    String policy = first(page, "http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("base-uri 'none'", "form-action 'none'", "img-src data:")
        .doesNotContain("unsafe", "http", "*");
    List<String> inside =
        Pattern.compile("(?s)<(?:script|style)>(.*?)</(?:script|style)>")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(inside).hasSize(3);
    for (String content : inside) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
  }

  @Test
  void thePageNamesNoOtherFile() {
    String page = ReportPage.of("{}").replaceAll("(?s)<script>.*?</script>", "");
    assertThat(page).doesNotContain("src=\"", "@import", "url(", "http:", "https:");
    assertThat(page).contains("href=\"data:,\"");
  }

  private static String first(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow().group(1);
  }
}
