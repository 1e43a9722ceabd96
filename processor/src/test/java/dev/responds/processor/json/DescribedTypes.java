package dev.responds.processor.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.responds.processor.Compile;
import dev.responds.processor.CompileResult;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Types that are compiled together with endpoints that return and take each of them. */
final class DescribedTypes {

  private final JsonNode document;
  private final Map<String, Type> types = new HashMap<>();
  private final Map<String, JsonSchema> schemas = new HashMap<>();

  private DescribedTypes(CompileResult result) throws IOException, ClassNotFoundException {
    this.document = new ObjectMapper().readTree(result.resource("META-INF/responds/openapi.json"));
    CompiledClasses classes = new CompiledClasses(result.compilation());
    // Names of classes in JSON are looked up there.
    Thread.currentThread().setContextClassLoader(classes);
    Class<?> controller = classes.loadClass("shop.Types");
    for (Method method : controller.getDeclaredMethods()) {
      if (method.getName().startsWith("write")) {
        types.put(method.getName().substring("write".length()), method.getGenericReturnType());
      }
    }
  }

  /**
   * Compiles a controller of Spring.
   *
   * @param made what it consists of
   * @param used the types that its endpoints return and take, as Java names them
   */
  static DescribedTypes ofSpring(List<MadeType> made, Map<String, String> used) {
    StringBuilder body = new StringBuilder();
    used.forEach(
        (name, type) ->
            body.append("@GetMapping(\"/write")
                .append(name)
                .append("\") @Responds(200) public ")
                .append(type)
                .append(" write")
                .append(name)
                .append("() { return null; }\n")
                .append("@PostMapping(\"/read")
                .append(name)
                .append("\") @Responds(200) public void read")
                .append(name)
                .append("(@RequestBody ")
                .append(type)
                .append(" body) {}\n"));
    return compile(
        """
        package shop;
        import com.fasterxml.jackson.annotation.*;
        import dev.responds.*;
        import jakarta.validation.constraints.NotNull;
        import java.math.*;
        import java.time.*;
        import java.util.*;
        import java.util.concurrent.atomic.*;
        import org.springframework.web.bind.annotation.*;
        @RestController public class Types {
        """,
        made,
        body);
  }

  /** Compiles a resource of Jakarta REST, where JSON-B is the only library of JSON. */
  static DescribedTypes ofJakarta(List<MadeType> made, Map<String, String> used) {
    return ofJakarta(made, used, "", "-classpath", withoutJackson());
  }

  /** Compiles a resource of Jakarta REST, where there are both libraries. */
  static DescribedTypes ofBoth(List<MadeType> made, Map<String, String> used) {
    return ofJakarta(made, used, "import com.fasterxml.jackson.annotation.*;\n");
  }

  private static DescribedTypes ofJakarta(
      List<MadeType> made, Map<String, String> used, String imports, String... options) {
    StringBuilder body = new StringBuilder();
    used.forEach(
        (name, type) ->
            body.append("@GET @Path(\"/write")
                .append(name)
                .append("\") @Responds(200) public ")
                .append(type)
                .append(" write")
                .append(name)
                .append("() { return null; }\n")
                .append("@POST @Path(\"/read")
                .append(name)
                .append("\") @Responds(204) public void read")
                .append(name)
                .append('(')
                .append(type)
                .append(" body) {}\n"));
    return compile(
        "package shop;\n"
            + imports
            + """
        import dev.responds.*;
        import jakarta.json.bind.annotation.*;
        import jakarta.validation.constraints.NotNull;
        import jakarta.ws.rs.*;
        import java.math.*;
        import java.time.*;
        import java.util.*;
        import java.util.concurrent.atomic.*;
        @Path("/") public class Types {
        """,
        made,
        body,
        options);
  }

  /** Returns a class path on which JSON-B is alone. */
  static String withoutJackson() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> !path.contains("jackson"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static DescribedTypes compile(
      String beginning, List<MadeType> made, StringBuilder endpoints, String... options) {
    StringBuilder source = new StringBuilder(beginning);
    source.append(
        "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
            + " public @interface Sometimes {}\n");
    made.forEach(type -> source.append(type.source()));
    source.append(endpoints).append("}\n");
    CompileResult result =
        Compile.source("shop.Types", source.toString())
            .with("-parameters", "-Xlint:none")
            .with(options)
            .run();
    try {
      return new DescribedTypes(result);
    } catch (IOException | ClassNotFoundException | AssertionError e) {
      throw new AssertionError(result.compilation().errors() + "\n" + source, e);
    }
  }

  JsonNode document() {
    return document;
  }

  Type type(String name) {
    Type type = types.get(name);
    if (type == null) {
      throw new AssertionError(name);
    }
    return type;
  }

  JsonNode written(String name) {
    return document.at(
        "/paths/~1write" + name + "/get/responses/200/content/application~1json/schema");
  }

  JsonNode read(String name) {
    return document.at(
        "/paths/~1read" + name + "/post/requestBody/content/application~1json/schema");
  }

  /** Returns what the independent validator has against a JSON that is written. */
  List<String> faults(String name, String json) {
    JsonSchema schema = schemas.computeIfAbsent(name, key -> schema(written(key)));
    List<String> faults = new ArrayList<>();
    for (ValidationMessage message : schema.validate(json, InputFormat.JSON)) {
      faults.add(message.getMessage());
    }
    return faults;
  }

  private JsonSchema schema(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
  }
}
