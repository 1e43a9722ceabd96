package dev.responds.contract.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
