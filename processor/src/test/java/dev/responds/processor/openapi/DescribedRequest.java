package dev.responds.contract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import dev.responds.processor.Compile;
import java.util.List;

/** A document that is valid, and what it says of requests. */
record DescribedRequest(JsonObject document) {

  private static final String DOCUMENT = "META-INF/responds/openapi.json";

  /** Compiles a Spring controller with this body. */
  static DescribedRequest spring(String body) {
    return of(
        Compile.source(
            "shop.Orders",
            """
            package shop;
            import dev.responds.*;
            import jakarta.validation.*;
            import jakarta.validation.constraints.*;
            import java.math.*;
            import java.util.*;
            import org.springframework.web.bind.annotation.*;
            import org.springframework.web.multipart.MultipartFile;
            @RestController public class Orders {
            """
                + body
                + "}"));
  }

  /** Compiles a resource of Jakarta REST with this body. */
  static DescribedRequest jakarta(String body) {
    return of(
        Compile.source(
            "shop.Orders",
            """
            package shop;
            import dev.responds.*;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.*;
            import jakarta.ws.rs.*;
            import jakarta.ws.rs.core.*;
            import java.util.*;
            @Path("/") public class Orders {
            """
                + body
                + "}"));
  }

  static DescribedRequest of(Compile compile) {
    String text = compile.run().resource(DOCUMENT);
    ParsedApi.parse(text);
    return new DescribedRequest(object(text));
  }

  private static JsonObject object(String text) {
    try {
      return JsonParser.object().from(text);
    } catch (JsonParserException e) {
      throw new AssertionError(text, e);
    }
  }

  /** Returns the parameters of the only method of a path. */
  List<Object> parameters(String path) {
    return List.copyOf(operation(path).getArray("parameters", new JsonArray()));
  }

  JsonObject body(String path) {
    return operation(path).getObject("requestBody");
  }

  private JsonObject operation(String path) {
    JsonObject methods = document.getObject("paths").getObject(path);
    assertThat(methods).as(path).hasSize(1);
    return (JsonObject) methods.values().iterator().next();
  }

  JsonObject schema(String name) {
    return document.getObject("components").getObject("schemas").getObject(name);
  }

  JsonObject property(String schema, String name) {
    return schema(schema).getObject("properties").getObject(name);
  }

  /** Returns what a text says; it has single quotes for double ones. */
  static JsonObject json(String text) {
    return object(text.replace('\'', '"'));
  }
}
