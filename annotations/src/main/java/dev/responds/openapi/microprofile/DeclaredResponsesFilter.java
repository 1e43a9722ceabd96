package dev.responds.openapi.microprofile;

import dev.responds.openapi.DeclaredApi;
import dev.responds.openapi.DeclaredOperation;
import dev.responds.openapi.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Puts the responses that are declared into the document of MicroProfile OpenAPI. The configuration
 * in this jar names it as {@code mp.openapi.filter}. A team that has a filter of its own there
 * extends this one, and calls {@code super.filterOpenAPI}.
 */
public class DeclaredResponsesFilter implements OASFilter {

  private static final System.Logger LOGGER =
      System.getLogger(DeclaredResponsesFilter.class.getPackageName());

  private final Set<String> complaints = new HashSet<>();

  /** Made by the server. */
  public DeclaredResponsesFilter() {}

  /** No document of an application fails because of it: what does not fit in stays out. */
  @Override
  public void filterOpenAPI(OpenAPI document) {
    try {
      DeclaredApi api = DeclaredApi.of(loader(), UnaryOperator.identity(), this::complain);
      if (!api.isEmpty() && document.getPaths() != null) {
        put(api, document);
      }
    } catch (RuntimeException | LinkageError e) {
      complain("the document stays without declared responses: " + e);
    }
  }

  private static ClassLoader loader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context == null ? DeclaredResponsesFilter.class.getClassLoader() : context;
  }

  private void put(DeclaredApi api, OpenAPI document) {
    Map<Place, Operation> operations = operations(document);
    Map<Place, DeclaredOperation> declared = api.of(operations.keySet());
    if (declared.isEmpty()) {
      return;
    }
    ResponseModels models = new ResponseModels(document);
    UsedSchemas used = UsedSchemas.of(document);
    for (Map.Entry<Place, DeclaredOperation> of : declared.entrySet()) {
      Place place = of.getKey();
      try {
        Operation operation = Objects.requireNonNull(operations.get(place));
        APIResponses responses = models.responses(operation.getResponses(), of.getValue());
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
    Map<String, PathItem> paths = document.getPaths().getPathItems();
    if (paths != null) {
      paths.forEach(
          (path, item) ->
              item.getOperations()
                  .forEach(
                      (method, operation) ->
                          operations.put(new Place(path, method.name()), operation)));
    }
    return operations;
  }

  private void complain(String complaint) {
    if (complaints.add(complaint)) {
      LOGGER.log(System.Logger.Level.WARNING, complaint);
    }
  }
}
