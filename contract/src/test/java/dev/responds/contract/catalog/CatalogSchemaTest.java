package dev.responds.contract.catalog;

import static dev.responds.contract.catalog.EndpointBuilder.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  void theSchemaKnowsEveryMemberThatIsWritten() {
    String closed = text().replace("\"type\": \"object\"", "\"unevaluatedProperties\": false");
    String catalog = Shop.catalog(Shop.api());
    assertThat(factory().getSchema(closed).validate(catalog, InputFormat.JSON)).isEmpty();
  }

  @Test
  void aPolicyWithEverythingIsAsTheSchemaSaysAndReadsBack() {
    Map<LevelKey, LevelEntry> levels =
        Map.of(
            LevelKey.of("get-no-content"),
            new LevelEntry(Level.OFF, "", Source.NOWHERE),
            new LevelKey("status-reserved", 402),
            new LevelEntry(Level.ERROR, "Guideline 7", Source.type("com.shop.Rules")));
    Policy policy =
        new Policy(
            new TreeSet<>(List.of(200)),
            new TreeSet<>(List.of(418)),
            Body.PROBLEM,
            "https://example.com/problems/",
            Optional.of("Basic"),
            levels,
            List.of(new Ruleset("com.shop.Guidelines", levels), new Ruleset("a.B", Map.of())),
            Level.WARNING,
            Role.GATEWAY);
    List<Endpoint> endpoints =
        List.of(endpoint("com.shop", "Orders", "find", "GET /orders").under(policy).build());
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
        "{\"format\": 4, \"title\": \"\", \"policies\": [], \"endpoints\": [{}], \"findings\": [],"
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
