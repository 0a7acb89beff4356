package org.mirsad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingTest {

  @Test
  void differencesAreNamedByTheirPathAndThePlaceAndTimeOfARunAreNone() throws Exception {
    JsonNode before =
        json(
            "{'run_id':'a','version':'1','configuration':{'output':'x','inputs':['in'],"
                + "'partitions':2},'knowledge':{'b.tsv':'aa'},'stages':{'articles':7},"
                + "'seconds':{'read':1}}");
    JsonNode after =
        json(
            "{'run_id':'b','version':'1','configuration':{'output':'y','inputs':['in','more'],"
                + "'partitions':2},'knowledge':{'b.tsv':'aa','overlay/b.tsv':'cc'},"
                + "'stages':{'articles':8},'seconds':{'read':2}}");
    assertThat(Setting.differences(before, after))
        .containsExactly(
            new Setting(
                "configuration/inputs", Optional.of("[\"in\"]"), Optional.of("[\"in\",\"more\"]")),
            new Setting("knowledge/overlay/b.tsv", Optional.empty(), Optional.of("cc")),
            new Setting("stages/articles", Optional.of("7"), Optional.of("8")));
    assertThat(Setting.differences(before, before)).isEmpty();
  }

  private static JsonNode json(String text) throws Exception {
    return new JsonMapper().readTree(text.replace('\'', '"'));
  }
}
