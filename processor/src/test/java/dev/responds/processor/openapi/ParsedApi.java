package dev.responds.contract.openapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A document as swagger-parser understands it; what is asked for has to be there. */
record ParsedApi(OpenAPI api) {

  /** Parses a document that has to be valid. */
  static ParsedApi parse(String document) {
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(document);
    assertThat(result.getMessages()).as(document).isEmpty();
    return new ParsedApi(result.getOpenAPI());
  }

  Set<String> paths() {
    return api.getPaths().keySet();
  }

  PathItem path(String path) {
    return requireNonNull(api.getPaths().get(path));
  }

  Operation operation(String method, String path) {
    PathItem.HttpMethod token = PathItem.HttpMethod.valueOf(method);
    return requireNonNull(path(path).readOperationsMap().get(token));
  }

  ApiResponse response(String method, String path, String status) {
    return requireNonNull(operation(method, path).getResponses().get(status));
  }

  Header header(String method, String path, String status, String name) {
    return requireNonNull(response(method, path, status).getHeaders().get(name));
  }

  Set<String> schemas() {
    return api.getComponents().getSchemas().keySet();
  }

  Schema<?> schema(String name) {
    return requireNonNull(api.getComponents().getSchemas().get(name));
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // the library leaves them raw
  Map<String, Schema<?>> properties(String schema) {
    return (Map) schema(schema).getProperties();
  }

  Schema<?> property(String schema, String name) {
    return requireNonNull(properties(schema).get(name));
  }

  /** Returns what a content says of one of its media types. */
  static MediaType mediaType(Content content, String type) {
    return Objects.requireNonNull(content.get(type), type);
  }
}
