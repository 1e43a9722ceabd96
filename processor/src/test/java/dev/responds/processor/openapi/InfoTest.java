package dev.responds.contract.openapi;

import static dev.responds.contract.openapi.DescribedRequest.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import dev.responds.processor.Compile;
import dev.responds.processor.CompileResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What options say of an API as a whole. */
class InfoTest {

  @Test
  void optionsSayWhatTheDocumentIsAbout() throws JsonParserException {
    CompileResult result =
        Compile.controller("@GetMapping @Responds(200) public String run() { return \"\"; }")
            .with(
                "-Aresponds.title=Order service",
                "-Aresponds.openapi=META-INF/resources/api/openapi.json",
                "-Aresponds.openapi.version= 1.2.0 ",
                "-Aresponds.openapi.servers=https://api.example.com/v1 /v1",
                "-Aresponds.openapi.license=Apache-2.0")
            .run();

    assertThat(result.reported()).isEmpty();
    String text = result.resource("META-INF/responds/openapi.json");
    ParsedApi.parse(text);
    JsonObject document = JsonParser.object().from(text);
    assertThat(document.getObject("info"))
        .isEqualTo(
            json(
                "{'title': 'Order service', 'version': '1.2.0', 'license': {'name':"
                    + " 'Apache-2.0', 'identifier': 'Apache-2.0'}}"));
    assertThat(document.getArray("servers"))
        .containsExactly(json("{'url': 'https://api.example.com/v1'}"), json("{'url': '/v1'}"));
    assertThat(result.resource("META-INF/resources/api/openapi.json")).isEqualTo(text);
    assertThat(result.resource("META-INF/responds/openapi-overlay.json"))
        .contains("\"version\":\"1.2.0\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Apache-2.0 | Apache-2.0 | Apache-2.0 | ''",
        "MIT OR (GPL-2.0+ WITH Classpath-exception-2.0) | MIT OR (GPL-2.0+ WITH Classpath-exception-2.0) | MIT OR (GPL-2.0+ WITH Classpath-exception-2.0) | ''",
        "Our own terms | Our own terms | '' | ''",
        "Proprietary | Proprietary | '' | ''",
        "MIT | MIT | MIT | ''",
        "Our terms https://example.com/terms | Our terms | '' | https://example.com/terms",
      })
  void aLicenceIsAnExpressionOrANameWithAnAddress(
      String written, String name, String identifier, String url) {
    assertThat(License.parse(written)).contains(new License(name, identifier, url));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "https://example.com", "a javascript://x", "a\nb", "a https://"})
  void whatIsNoLicenceIsRefused(String written) {
    assertThat(License.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "api.example.com", "ftp://x", "//x", "/a?b", "/a#b", "https://", "/a <b>"})
  void whatIsNoServerIsRefused(String written) {
    assertThat(Info.servers(written)).isEmpty();
    assertThat(Info.servers("/fine " + written + " /too"))
        .isEqualTo(written.isEmpty() ? Optional.of(List.of("/fine", "/too")) : Optional.empty());
  }
}
