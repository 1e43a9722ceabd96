package dev.responds.openapi.microprofile;

import dev.responds.internal.Nullable;
import dev.responds.openapi.DeclaredApi;
import dev.responds.openapi.DeclaredOperation;
import dev.responds.openapi.DeclaredResponse;
import dev.responds.openapi.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Makes the models of responses of one document. */
final class ResponseModels {

  private static final String OK = "200";
  private static final String COMPONENT = "#/components/responses/";

  /** What SmallRye says of responses that it assumes of the type that a method returns. */
  private static final Map<String, String> ASSUMED =
      Map.of("201", "Created", "204", "No Content", "default", "Default Response");

  private final OpenAPI document;

  ResponseModels(OpenAPI document) {
    this.document = document;
  }

  /** Returns the responses of an operation, without those that nobody declares but the tool. */
  APIResponses responses(@Nullable APIResponses known, DeclaredOperation operation) {
    Map<String, DeclaredResponse> declared = operation.responses();
    Map<String, APIResponse> all = new TreeMap<>();
    APIResponses responses = OASFactory.createAPIResponses();
    if (known != null) {
      if (known.getAPIResponses() != null) {
        all.putAll(known.getAPIResponses());
      }
      responses.setExtensions(known.getExtensions());
    }
    all.entrySet()
        .removeIf(
            response ->
                operation.complete()
                    && !declared.containsKey(response.getKey())
                    && isAssumed(response.getKey(), response.getValue()));
    for (Map.Entry<String, DeclaredResponse> response : declared.entrySet()) {
      String status = response.getKey();
      all.put(status, response(resolved(all.get(status)), response.getValue()));
    }
    responses.setAPIResponses(all);
    return responses;
  }

  private static boolean isAssumed(String status, APIResponse response) {
    String description = ASSUMED.get(status);
    return status.equals(OK)
        || (description != null && description.equals(response.getDescription()));
  }

  /** Others may use a response of the components, so that what changes is a copy. */
  private APIResponse resolved(@Nullable APIResponse known) {
    APIResponse found = known;
    Components components = document.getComponents();
    if (known != null && known.getRef() != null) {
      String name = known.getRef().replace(COMPONENT, "");
      found =
          components == null || components.getResponses() == null
              ? null
              : components.getResponses().get(name);
    }
    APIResponse copy = OASFactory.createAPIResponse();
    if (found != null) {
      copy.setHeaders(found.getHeaders());
      copy.setContent(found.getContent());
      copy.setLinks(found.getLinks());
      copy.setExtensions(found.getExtensions());
    }
    return copy;
  }

  private static APIResponse response(APIResponse response, DeclaredResponse declared) {
    response.setDescription(declared.description());
    response.setHeaders(headers(response.getHeaders(), declared));
    Content there = response.getContent();
    boolean isThere =
        there != null && there.getMediaTypes() != null && !there.getMediaTypes().isEmpty();
    Map<String, @Nullable Object> content = declared.content(isThere);
    if (content != null) {
      response.setContent(content.isEmpty() ? null : content(content));
    }
    return response;
  }

  private static @Nullable Map<String, Header> headers(
      @Nullable Map<String, Header> known, DeclaredResponse declared) {
    Map<String, Header> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (known != null) {
      headers.putAll(known);
    }
    for (Map.Entry<String, @Nullable Object> header : declared.headers().entrySet()) {
      Map<String, @Nullable Object> members = Json.object(header.getValue());
      Header model = OASFactory.createHeader();
      if (members.get("required") instanceof Boolean required) {
        model.setRequired(required);
      }
      model.setSchema(SchemaModels.schema(Json.object(members, "schema")));
      headers.put(header.getKey(), model);
    }
    return headers.isEmpty() ? null : new LinkedHashMap<>(headers);
  }

  private static Content content(Map<String, @Nullable Object> declared) {
    Content content = OASFactory.createContent();
    for (Map.Entry<String, @Nullable Object> type : declared.entrySet()) {
      Map<String, @Nullable Object> members = Json.object(type.getValue());
      MediaType model = OASFactory.createMediaType();
      if (members.containsKey("schema")) {
        model.setSchema(SchemaModels.schema(Json.object(members, "schema")));
      }
      for (Map.Entry<String, @Nullable Object> example :
          Json.object(members, "examples").entrySet()) {
        model.addExample(example.getKey(), example(Json.object(example.getValue())));
      }
      content.addMediaType(type.getKey(), model);
    }
    return content;
  }

  private static Example example(Map<String, @Nullable Object> members) {
    Example example = OASFactory.createExample();
    String summary = Json.text(members, "summary");
    if (summary != null) {
      example.setSummary(summary);
    }
    example.setValue(members.get("value"));
    return example;
  }

  /** Adds the schemas that responses refer to. */
  void addSchemas(DeclaredApi api, Map<String, DeclaredResponse> declared) {
    List<Object> content = new ArrayList<>();
    for (DeclaredResponse response : declared.values()) {
      content.add(response.members());
      content.add(response.otherwise());
    }
    Map<String, Schema> schemas = new LinkedHashMap<>();
    api.schemasIn(content)
        .forEach((name, schema) -> schemas.put(name, SchemaModels.schema(schema)));
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    schemas.forEach(document.getComponents()::addSchema);
  }
}
