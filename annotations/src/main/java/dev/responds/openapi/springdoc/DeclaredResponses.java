package dev.responds.openapi.springdoc;

import dev.responds.internal.Nullable;
import dev.responds.openapi.DeclaredApi;
import dev.responds.openapi.DeclaredOperation;
import dev.responds.openapi.Place;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;
import org.springframework.core.Ordered;

/**
 * Puts the responses that are declared into the documents that springdoc makes. Those of a locale
 * come before all other customizers, so that the application has the last word.
 */
final class DeclaredResponses implements OpenApiLocaleCustomizer, Ordered {

  private static final System.Logger LOGGER =
      System.getLogger(DeclaredResponses.class.getPackageName());

  private final ClassLoader loader;
  private final UnaryOperator<String> paths;

  /** What was said already. */
  private final Set<String> complaints = ConcurrentHashMap.newKeySet();

  /** Read when the first document is made: most runs of an application make none. */
  private @Nullable DeclaredApi read;

  DeclaredResponses(ClassLoader loader, UnaryOperator<String> paths) {
    this.loader = loader;
    this.paths = paths;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  /** No document of an application fails because of it: what does not fit in stays out. */
  @Override
  public void customise(OpenAPI document, Locale locale) {
    try {
      DeclaredApi api = api();
      if (!api.isEmpty() && document.getPaths() != null) {
        put(api, document);
      }
    } catch (RuntimeException | LinkageError e) {
      complain("the document stays without declared responses: " + e);
    }
  }

  private synchronized DeclaredApi api() {
    DeclaredApi api = read;
    if (api == null) {
      api = DeclaredApi.of(loader, paths, this::complain);
      read = api;
    }
    return api;
  }

  private void put(DeclaredApi api, OpenAPI document) {
    Map<Place, Operation> operations = operations(document);
    Map<Place, DeclaredOperation> declared = api.of(operations.keySet());
    if (declared.isEmpty()) {
      return;
    }
    SwaggerModels models = SwaggerModels.of(document);
    UsedSchemas used = UsedSchemas.of(document, models);
    for (Map.Entry<Place, DeclaredOperation> of : declared.entrySet()) {
      Place place = of.getKey();
      try {
        Operation operation = Objects.requireNonNull(operations.get(place));
        ApiResponses responses = models.responses(operation.getResponses(), of.getValue());
        models.addSchemas(api, of.getValue().responses());
        operation.setResponses(responses);
      } catch (RuntimeException | LinkageError e) {
        complain("responses of " + place.method() + " " + place.path() + " do not fit in: " + e);
      }
    }
    used.removeOthers();
  }

  private static Map<Place, Operation> operations(OpenAPI document) {
    Map<Place, Operation> operations = new LinkedHashMap<>();
    for (Map.Entry<String, PathItem> path : document.getPaths().entrySet()) {
      path.getValue()
          .readOperationsMap()
          .forEach(
              (method, operation) ->
                  operations.put(new Place(path.getKey(), method.name()), operation));
    }
    return operations;
  }

  private void complain(String complaint) {
    if (complaints.add(complaint)) {
      LOGGER.log(System.Logger.Level.WARNING, complaint);
    }
  }
}
