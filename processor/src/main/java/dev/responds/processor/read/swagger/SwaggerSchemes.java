package dev.responds.processor.read.swagger;

import dev.responds.contract.model.SecurityScheme;
import dev.responds.contract.model.SecurityScheme.Flow;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the security schemes that annotations of Swagger name, on any class of the module. */
public final class SwaggerSchemes {

  /** The types of schemes by the constants that stand for them. */
  private static final Map<String, String> TYPES =
      Map.of(
          "HTTP", "http",
          "APIKEY", "apiKey",
          "OAUTH2", "oauth2",
          "OPENIDCONNECT", "openIdConnect",
          "MUTUALTLS", "mutualTLS");

  private static final Map<String, String> PLACES =
      Map.of("HEADER", "header", "QUERY", "query", "COOKIE", "cookie");

  private static final List<String> FLOWS =
      List.of("implicit", "password", "clientCredentials", "authorizationCode");

  private final Annotations annotations;

  public SwaggerSchemes(Annotations annotations) {
    this.annotations = annotations;
  }

  /** Returns whether a type names any. */
  public boolean areOn(TypeElement type) {
    return annotations.find(type, SwaggerNames.SCHEME).isPresent()
        || annotations.find(type, SwaggerNames.SCHEMES).isPresent();
  }

  /** Adds the schemes of a type by their names; the first one of a name counts. */
  public void add(TypeElement type, Map<String, SecurityScheme> schemes) {
    List<Annotation> found = new ArrayList<>();
    annotations.find(type, SwaggerNames.SCHEME).ifPresent(found::add);
    annotations
        .find(type, SwaggerNames.SCHEMES)
        .ifPresent(container -> found.addAll(container.annotations("value")));
    for (Annotation annotation : found) {
      String name = annotation.string("name").orElse("");
      Optional<SecurityScheme> scheme = scheme(annotation);
      if (name.matches("[A-Za-z0-9._-]+") && scheme.isPresent()) {
        schemes.putIfAbsent(name, scheme.get());
      }
    }
  }

  /** What lacks something that its type has to have would make the document invalid. */
  private static Optional<SecurityScheme> scheme(Annotation annotation) {
    Map<String, String> members = new LinkedHashMap<>();
    String type = constant(annotation, "type", TYPES);
    members.put("type", type);
    String description = annotation.string("description").orElse("").strip();
    put(members, "description", description);
    Map<String, Flow> flows = new LinkedHashMap<>();
    boolean complete =
        switch (type) {
          case "http" -> {
            put(members, "bearerFormat", annotation.string("bearerFormat").orElse(""));
            yield put(members, "scheme", annotation.string("scheme").orElse(""));
          }
          case "apiKey" ->
              put(members, "in", constant(annotation, "in", PLACES))
                  && put(members, "name", annotation.string("paramName").orElse(""));
          case "openIdConnect" ->
              put(members, "openIdConnectUrl", annotation.string("openIdConnectUrl").orElse(""));
          case "oauth2" -> addFlows(annotation, flows);
          default -> type.equals("mutualTLS");
        };
    return complete ? Optional.of(new SecurityScheme(members, flows)) : Optional.empty();
  }

  private static boolean put(Map<String, String> members, String key, String value) {
    if (!value.isBlank()) {
      members.put(key, value.strip());
    }
    return !value.isBlank();
  }

  private static String constant(
      Annotation annotation, String attribute, Map<String, String> known) {
    for (String name : annotation.constants(attribute)) {
      return known.getOrDefault(name, "");
    }
    return "";
  }

  private static boolean addFlows(Annotation annotation, Map<String, Flow> flows) {
    boolean complete = true;
    for (Annotation all : annotation.annotations("flows")) {
      for (String name : FLOWS) {
        for (Annotation flow : all.annotations(name)) {
          Map<String, String> urls = new LinkedHashMap<>();
          if (name.equals("implicit") || name.equals("authorizationCode")) {
            complete &= put(urls, "authorizationUrl", url(flow, "authorizationUrl"));
          }
          if (!name.equals("implicit")) {
            complete &= put(urls, "tokenUrl", url(flow, "tokenUrl"));
          }
          put(urls, "refreshUrl", url(flow, "refreshUrl"));
          flows.put(name, new Flow(urls, scopes(flow)));
        }
      }
    }
    return complete && !flows.isEmpty();
  }

  private static String url(Annotation flow, String attribute) {
    return flow.string(attribute).orElse("");
  }

  private static Map<String, String> scopes(Annotation flow) {
    Map<String, String> scopes = new LinkedHashMap<>();
    for (Annotation scope : flow.annotations("scopes")) {
      scopes.put(scope.string("name").orElse(""), scope.string("description").orElse(""));
    }
    return scopes;
  }
}
