package dev.responds.contract.catalog;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.request;
import static dev.responds.contract.model.PolicyFixture.policy;
import static dev.responds.contract.model.ResponseFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Documentation;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema says what a catalogue holds. */
class CatalogSchemaTest {

  private static final JsonSchema SCHEMA = schema();

  @Test
  void aCatalogueIsAsTheSchemaSays() {
    String catalog = Shop.catalog(Shop.api());
    assertThat(SCHEMA.validate(catalog, InputFormat.JSON)).isEmpty();
  }

  @Test
  void problemsAndWhatIsSaidToClientsAreAsTheSchemaSaysAndReadBack() {
    Documentation said =
        new Documentation(
            "",
            "Places it",
            "In *full*.",
            List.of(),
            "",
            true,
            false,
            false,
            Map.of(),
            Optional.empty());
    Endpoint endpoint =
        request("PUT /orders/{id}")
            .responds(response(409).body(Body.PROBLEM).problem("/problems/taken"))
            .responds(
                response(503)
                    .body(Body.PROBLEM)
                    .problem("https://iana.org/assignments/http-problem-types#date"))
            .documented(said)
            .build();
    String catalog = Shop.catalog(Shop.api(List.of(endpoint)));

    assertThat(SCHEMA.validate(catalog, InputFormat.JSON)).isEmpty();
    String closed = text().replace("\"type\": \"object\"", "\"unevaluatedProperties\": false");
    assertThat(factory().getSchema(closed).validate(catalog, InputFormat.JSON)).isEmpty();
    assertThat(catalog)
        .contains("\"type\":\"/problems/taken\"", "\"anchor\":\"problem=taken\"")
        .contains("\"status\":409,\"retry\":\"after-change\"", "\"registered\":true")
        .contains("\"status\":503,\"retry\":\"later\"", "\"repeatable\":true");
    assertThat(Catalog.read(catalog).endpoints().get(0).documentation()).isEqualTo(said);
  }

  @Test
  void theSchemaKnowsEveryMemberThatIsWritten() {
    String closed = text().replace("\"type\": \"object\"", "\"unevaluatedProperties\": false");
    String catalog = Shop.catalog(Shop.api());
    assertThat(factory().getSchema(closed).validate(catalog, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Framework.class)
  void theSchemaKnowsEveryFramework(Framework framework) {
    Endpoint endpoint = get().calledBy(framework).build();
    String catalog = Shop.catalog(Shop.api(List.of(endpoint)));
    assertThat(SCHEMA.validate(catalog, InputFormat.JSON)).isEmpty();
  }

  @Test
  void aPolicyWithEverythingIsAsTheSchemaSaysAndReadsBack() {
    LevelEntry off = new LevelEntry(Severity.OFF, "", Source.NOWHERE);
    LevelEntry error = new LevelEntry(Severity.ERROR, "Guideline 7", Source.type("com.shop.Rules"));
    LevelKey rule = LevelKey.of("get-no-content");
    LevelKey status = new LevelKey("status-reserved", 402);
    Policy policy =
        policy()
            .allow(200)
            .deny(418)
            .errorBody(Body.PROBLEM)
            .problemBase("https://example.com/problems/")
            .challenge("Basic")
            .level(rule, off)
            .level(status, error)
            .ruleset(new Ruleset("com.shop.Guidelines", Map.of(rule, off, status, error)))
            .ruleset(new Ruleset("a.B", Map.of()))
            .advice(Severity.WARNING)
            .role(Role.GATEWAY)
            .build();
    List<Endpoint> endpoints = List.of(get().under(policy).build());
    String catalog = Shop.catalog(Shop.api(endpoints));

    String closed = text().replace("\"type\": \"object\"", "\"unevaluatedProperties\": false");
    assertThat(factory().getSchema(closed).validate(catalog, InputFormat.JSON)).isEmpty();
    assertThat(Json.objects(JsonParser.object(catalog), "policies", PolicyJson::read))
        .containsExactly(policy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"format\": 1}",
        "{\"format\": 5, \"title\": \"\", \"policies\": [], \"endpoints\": [{}], \"findings\": [],"
            + " \"statuses\": []}"
      })
  void whatIsNoCatalogueIsRefused(String json) {
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
  }

  private static JsonSchema schema() {
    return factory().getSchema(text());
  }

  private static JsonSchemaFactory factory() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  }

  private static String text() {
    try {
      return Files.readString(Path.of("../docs/catalog-" + CatalogWriter.FORMAT + ".schema.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
