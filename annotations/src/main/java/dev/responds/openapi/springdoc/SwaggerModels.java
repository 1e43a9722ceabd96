package dev.responds.openapi.springdoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.responds.internal.Nullable;
import dev.responds.openapi.DeclaredApi;
import dev.responds.openapi.DeclaredOperation;
import dev.responds.openapi.DeclaredResponse;
import dev.responds.openapi.OpenApi30;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the models of one document, as Swagger's own library reads them: of what is declared alone,
 * since what the document has might not survive that.
 */
final class SwaggerModels {

  private static final String OK = "200";
  private static final String COMPONENT = "#/components/responses/";

  private final OpenAPI document;
  private final ObjectMapper mapper;
  private final boolean older;

  private SwaggerModels(OpenAPI document, boolean older) {
    this.document = document;
    this.older = older;
    this.mapper = older ? Json.mapper() : Json31.mapper();
  }

  static SwaggerModels of(OpenAPI document) {
    return new SwaggerModels(document, document.getSpecVersion() != SpecVersion.V31);
  }

  /** Returns a value as JSON. */
  JsonNode json(Object value) {
    return mapper.valueToTree(value);
  }

  /** Returns the responses of an operation: a 200 that nobody declares is assumed by springdoc. */
  ApiResponses responses(@Nullable ApiResponses known, DeclaredOperation operation) {
    Map<String, DeclaredResponse> declared = operation.responses();
    Map<String, ApiResponse> all = new TreeMap<>();
    ApiResponses responses = new ApiResponses();
    if (known != null) {
      all.putAll(known);
      responses.setExtensions(known.getExtensions());
    }
    if (operation.complete() && !declared.containsKey(OK)) {
      all.remove(OK);
    }
    for (Map.Entry<String, DeclaredResponse> response : declared.entrySet()) {
      String status = response.getKey();
      all.put(status, response(resolved(all.get(status)), response.getValue()));
    }
    responses.putAll(all);
    return responses;
  }

  /** Others may use a response of the components, so that what changes is a copy. */
  private ApiResponse resolved(@Nullable ApiResponse known) {
    ApiResponse found = known;
    Components components = document.getComponents();
    if (known != null && known.get$ref() != null) {
      String name = known.get$ref().replace(COMPONENT, "");
      found =
          components == null || components.getResponses() == null
              ? null
              : components.getResponses().get(name);
    }
    ApiResponse copy = new ApiResponse();
    if (found != null) {
      copy.setHeaders(found.getHeaders());
      copy.setContent(found.getContent());
      copy.setLinks(found.getLinks());
      copy.setExtensions(found.getExtensions());
    }
    return copy;
  }

  private ApiResponse response(ApiResponse response, DeclaredResponse declared) {
    response.setDescription(declared.description());
    response.setHeaders(headers(response.getHeaders(), declared));
    Content there = response.getContent();
    Map<String, @Nullable Object> content = declared.content(there != null && !there.isEmpty());
    if (content != null) {
      response.setContent(content.isEmpty() ? null : content(content));
    }
    return response;
  }

  private @Nullable Map<String, Header> headers(
      @Nullable Map<String, Header> known, DeclaredResponse declared) {
    Map<String, Header> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (known != null) {
      headers.putAll(known);
    }
    for (Map.Entry<String, @Nullable Object> header : described(declared.headers()).entrySet()) {
      headers.put(header.getKey(), mapper.convertValue(header.getValue(), Header.class));
    }
    return headers.isEmpty() ? null : new LinkedHashMap<>(headers);
  }

  private Content content(Map<String, @Nullable Object> declared) {
    Content content = new Content();
    for (Map.Entry<String, @Nullable Object> type : described(declared).entrySet()) {
      content.put(type.getKey(), mapper.convertValue(type.getValue(), MediaType.class));
    }
    return content;
  }

  private Map<String, @Nullable Object> described(Map<String, @Nullable Object> described) {
    return older ? OpenApi30.described(described) : described;
  }

  /** Adds the schemas that responses refer to. */
  void addSchemas(DeclaredApi api, Map<String, DeclaredResponse> declared) {
    List<Object> content = new ArrayList<>();
    for (DeclaredResponse response : declared.values()) {
      content.add(response.members());
      content.add(response.otherwise());
    }
    Map<String, Map<String, @Nullable Object>> missing = api.schemasIn(content);
    Map<String, Schema<?>> schemas = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, @Nullable Object>> schema : missing.entrySet()) {
      schemas.put(
          schema.getKey(),
          mapper.convertValue(
              older ? OpenApi30.schema(schema.getValue()) : schema.getValue(), Schema.class));
    }
    if (document.getComponents() == null) {
      document.setComponents(new Components());
    }
    schemas.forEach(document.getComponents()::addSchemas);
  }
}
