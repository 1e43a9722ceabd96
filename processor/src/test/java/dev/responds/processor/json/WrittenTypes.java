package dev.responds.processor.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.responds.processor.Compile;
import dev.responds.processor.CompileResult;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A controller that is compiled and run: what its methods return is written by both versions of
 * Jackson, as the frameworks set them up, and compared with the document.
 */
final class WrittenTypes {

  private static final com.fasterxml.jackson.databind.ObjectMapper SECOND =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .findAndAddModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .build();

  private static final tools.jackson.databind.ObjectMapper THIRD =
      tools.jackson.databind.json.JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final String COMPONENTS = "#/components/schemas/";

  private final JsonNode document;
  private final String text;
  private final Class<?> controller;

  private WrittenTypes(String text, Class<?> controller) throws IOException {
    this.text = text;
    this.document = SECOND.readTree(text);
    this.controller = controller;
  }

  /** Compiles a controller {@code shop.Types} with this body. */
  static WrittenTypes compile(String body) {
    return run(
        """
        package shop;
        import com.fasterxml.jackson.annotation.*;
        import dev.responds.*;
        import jakarta.validation.constraints.*;
        import java.math.*;
        import java.time.*;
        import java.util.*;
        import java.util.concurrent.atomic.*;
        import org.springframework.web.bind.annotation.*;
        @RestController public class Types {
        """
            + body
            + "}");
  }

  private static WrittenTypes run(String source, String... options) {
    CompileResult result =
        Compile.source("shop.Types", source).with("-parameters", "-Xlint:none").with(options).run();
    try {
      Class<?> controller = new CompiledClasses(result.compilation()).loadClass("shop.Types");
      return new WrittenTypes(result.resource("META-INF/responds/openapi.json"), controller);
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Compiles a resource of Jakarta REST with this body. */
  static WrittenTypes compileJakarta(String body, String... options) {
    return run(
        """
        package shop;
        import dev.responds.*;
        import jakarta.json.bind.annotation.*;
        import jakarta.ws.rs.*;
        import java.math.*;
        import java.time.*;
        import java.util.*;
        @Path("/") public class Types {
        """
            + body
            + "}",
        options);
  }

  /** Returns the names of the members that a schema has. */
  Set<String> properties(String schema) {
    return names(document.at("/components/schemas/" + schema + "/properties"));
  }

  /** Returns the schema of what a method returns. */
  JsonNode response(String method) {
    return document.at(
        "/paths/~1" + method + "/get/responses/200/content/application~1json/schema");
  }

  /** Returns the schema of what a method takes. */
  JsonNode request(String method) {
    return document.at("/paths/~1" + method + "/post/requestBody/content/application~1json/schema");
  }

  /** Returns the names of the members that a component is never without. */
  Set<String> required(String schema) {
    Set<String> required = new LinkedHashSet<>();
    document
        .at("/components/schemas/" + schema + "/required")
        .forEach(name -> required.add(name.asText()));
    return required;
  }

  /** Returns what is wrong with the document, by what the methods without parameters return. */
  List<String> responseFaults() throws Exception {
    return responseFaults(WrittenTypes::byJackson);
  }

  /** Returns what is wrong with the document, by how some writers write values. */
  List<String> responseFaults(Writers writers) throws Exception {
    List<String> faults = new ArrayList<>();
    Object target = controller.getDeclaredConstructor().newInstance();
    for (Method method : controller.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && !method.isSynthetic()) {
        method.setAccessible(true);
        Object value = method.invoke(target);
        check(method.getName(), writers.write(value, method.getGenericReturnType()), faults);
      }
    }
    return faults;
  }

  /** Returns what both write; nothing if one of them refuses the class. */
  private static List<String> byJackson(Object value, Type type) throws Exception {
    try {
      return List.of(
          SECOND.writerFor(SECOND.constructType(type)).writeValueAsString(value),
          THIRD.writerFor(THIRD.constructType(type)).writeValueAsString(value));
    } catch (com.fasterxml.jackson.databind.exc.InvalidDefinitionException
        | tools.jackson.databind.exc.InvalidDefinitionException e) {
      return List.of();
    }
  }

  private void check(String name, List<String> written, List<String> faults) throws Exception {
    JsonNode schema = response(name);
    List<JsonNode> read = new ArrayList<>();
    for (String json : written) {
      validate(name, json, schema, faults);
      read.add(SECOND.readTree(json));
    }
    if (!read.isEmpty()) {
      compareNames(name, read, schema, faults);
    }
  }

  /** What all write is described, and nothing else is, unless nothing is. */
  private void compareNames(
      String name, List<JsonNode> written, JsonNode schema, List<String> faults) {
    JsonNode properties = resolved(schema).path("properties");
    if (properties.isEmpty() || resolved(schema).has("additionalProperties")) {
      return;
    }
    Set<String> common = names(written.get(0));
    Set<String> phantoms = names(properties);
    for (JsonNode json : written) {
      common.retainAll(names(json));
      phantoms.removeAll(names(json));
    }
    common.removeAll(names(properties));
    if (!common.isEmpty()) {
      faults.add(name + ": not described " + common + " of " + written);
    }
    for (String phantom : phantoms) {
      if (!properties.path(phantom).path("writeOnly").asBoolean() && !name.startsWith("partly")) {
        faults.add(name + ": not written " + phantom + " in " + written);
      }
    }
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new LinkedHashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asText();
    return reference.isEmpty()
        ? schema
        : document
            .path("components")
            .path("schemas")
            .path(reference.substring(COMPONENTS.length()));
  }

  private void validate(String name, String json, JsonNode schema, List<String> faults) {
    for (ValidationMessage message : schema(schema).validate(json, InputFormat.JSON)) {
      faults.add(name + ": " + message.getMessage() + " in " + json + " by " + resolved(schema));
    }
  }

  private JsonSchema schema(JsonNode schema) {
    com.fasterxml.jackson.databind.node.ObjectNode whole =
        (com.fasterxml.jackson.databind.node.ObjectNode) document.deepCopy();
    whole.setAll((com.fasterxml.jackson.databind.node.ObjectNode) schema);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
  }

  /**
   * Returns what is wrong with the document, by how both read what it describes: once with all
   * members, once with those alone that are required.
   */
  List<String> requestFaults() throws Exception {
    return requestFaults(WrittenTypes::readByJackson);
  }

  /** Returns what is wrong with the document, by how something reads what it describes. */
  List<String> requestFaults(Reader reader) throws Exception {
    List<String> faults = new ArrayList<>();
    for (Method method : controller.getDeclaredMethods()) {
      if (method.getParameterCount() == 1 && !method.isSynthetic()) {
        JsonNode schema = request(method.getName());
        Type type = method.getGenericParameterTypes()[0];
        for (boolean full : new boolean[] {true, false}) {
          String json = new SchemaSample(document, full).of(schema);
          String fault = reader.fault(method.getName(), json, type);
          if (!fault.isEmpty()) {
            faults.add(method.getName() + ": " + json + " is refused: " + fault);
          }
        }
      }
    }
    return faults;
  }

  private static String readByJackson(String name, String json, Type type) {
    try {
      // Without a module of its own, Jackson 2 does not know what parameters are called.
      if (!name.startsWith("third")) {
        SECOND
            .readerFor(SECOND.constructType(type))
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readValue(json);
      }
      THIRD.readerFor(THIRD.constructType(type)).readValue(json);
    } catch (com.fasterxml.jackson.databind.exc.InvalidDefinitionException
        | tools.jackson.databind.exc.InvalidDefinitionException e) {
      // A class that one of them refuses says nothing.
      return "";
    } catch (IOException | RuntimeException e) {
      return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
    return "";
  }

  /** Reads JSON as a value of a type, and returns what is wrong with it, which may be nothing. */
  interface Reader {
    String fault(String name, String json, Type type);
  }

  /** Writes a value of a type as JSON in all ways that there are. */
  interface Writers {
    List<String> write(Object value, Type type) throws Exception;
  }

  @Override
  public String toString() {
    return text;
  }
}
