package dev.responds.openapi;

import dev.responds.internal.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What one compile has left of the operations of its module: its Overlay, and the content that the
 * Overlay leaves to the document, from the OpenAPI document beside it.
 */
final class DeclaredModule {

  private static final String PREFIX = "Responds.";

  /** What other tools assume; an Overlay removes it where it is known not to be sent. */
  private static final String OK = "200";

  private final Map<OperationKey, DeclaredOperation> operations = new LinkedHashMap<>();

  private final Map<String, @Nullable Object> schemas = new LinkedHashMap<>();

  private DeclaredModule() {}

  /**
   * Reads what a compile has left.
   *
   * @param overlay the Overlay
   * @param document the OpenAPI document of the same compile, which may be empty
   * @param paths what the path of a mapping is when the application runs
   * @throws IllegalArgumentException if it is no Overlay
   */
  static DeclaredModule of(Map<?, ?> overlay, Map<?, ?> document, UnaryOperator<String> paths) {
    if (Json.text(overlay, "overlay") == null || !(overlay.get("actions") instanceof List<?>)) {
      throw new IllegalArgumentException("it is no Overlay");
    }
    DeclaredModule module = new DeclaredModule();
    Set<List<String>> removed = new HashSet<>();
    for (Object entry : Json.array(overlay, "actions")) {
      Map<String, @Nullable Object> action = Json.object(entry);
      String target = Json.text(action, "target");
      List<String> names = target == null ? List.of() : TargetPath.names(target);
      if (Boolean.TRUE.equals(action.get("remove"))) {
        removed.add(names);
      } else if (names.size() == 3 && names.get(0).equals("paths")) {
        module.add(names, Json.object(action, "update"), removed, document, paths);
      } else if ("$".equals(target)) {
        Map<String, @Nullable Object> update = Json.object(action, "update");
        module.schemas.putAll(Json.object(Json.object(update, "components"), "schemas"));
      }
    }
    module.addSchemasOf(document);
    return module;
  }

  private void add(
      List<String> operation,
      Map<?, ?> update,
      Set<List<String>> removed,
      Map<?, ?> document,
      UnaryOperator<String> paths) {
    Map<?, ?> item = Json.object(Json.object(document, "paths"), operation.get(1));
    Map<?, ?> written = Json.object(Json.object(item, operation.get(2)), "responses");
    Map<String, DeclaredResponse> responses = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> response :
        Json.object(update, "responses").entrySet()) {
      String status = response.getKey();
      boolean stated = removed.contains(responseOf(operation, status, "content"));
      Object otherwise = Json.object(Json.object(written, status), "content");
      responses.put(
          status,
          new DeclaredResponse(
              Json.object(response.getValue()),
              stated,
              Json.object(References.renamed(otherwise, PREFIX::concat))));
    }
    String path = paths.apply(operation.get(1)).replaceAll("//+", "/");
    boolean complete = removed.contains(responseOf(operation, OK));
    operations.put(
        OperationKey.of(operation.get(2), path), new DeclaredOperation(responses, complete));
  }

  private static List<String> responseOf(List<String> operation, String... last) {
    List<String> names = new ArrayList<>(operation);
    names.add("responses");
    names.addAll(List.of(last));
    return names;
  }

  /** The Overlay has those that it refers to itself, under names that no other tool takes. */
  private void addSchemasOf(Map<?, ?> document) {
    Map<?, ?> components = Json.object(document, "components");
    for (Map.Entry<String, @Nullable Object> schema :
        Json.object(components, "schemas").entrySet()) {
      schemas.putIfAbsent(
          PREFIX + schema.getKey(), References.renamed(schema.getValue(), PREFIX::concat));
    }
  }

  Map<OperationKey, DeclaredOperation> operations() {
    return operations;
  }

  Map<String, @Nullable Object> schemas() {
    return schemas;
  }

  /** Returns the module with other names of schemas. */
  DeclaredModule renamed(UnaryOperator<String> names) {
    DeclaredModule renamed = new DeclaredModule();
    for (Map.Entry<String, @Nullable Object> schema : schemas.entrySet()) {
      renamed.schemas.put(
          names.apply(schema.getKey()), References.renamed(schema.getValue(), names));
    }
    for (Map.Entry<OperationKey, DeclaredOperation> operation : operations.entrySet()) {
      DeclaredOperation declared = operation.getValue();
      Map<String, DeclaredResponse> responses = new LinkedHashMap<>();
      for (Map.Entry<String, DeclaredResponse> response : declared.responses().entrySet()) {
        responses.put(response.getKey(), renamed(response.getValue(), names));
      }
      renamed.operations.put(
          operation.getKey(), new DeclaredOperation(responses, declared.complete()));
    }
    return renamed;
  }

  private static DeclaredResponse renamed(DeclaredResponse response, UnaryOperator<String> names) {
    return new DeclaredResponse(
        Json.object(References.renamed(response.members(), names)),
        response.stated(),
        Json.object(References.renamed(response.otherwise(), names)));
  }

  /**
   * Returns what stands before all paths of the module in a document. Servers add the path of the
   * application, which no class of the module may know. It is taken for one if most operations are
   * found there, more than anywhere else.
   */
  String prefixIn(Collection<OperationKey> document) {
    int found = 0;
    for (OperationKey key : operations.keySet()) {
      found += document.contains(key) ? 1 : 0;
    }
    if (found * 2 >= operations.size()) {
      return "";
    }
    Map<String, Integer> prefixes = new HashMap<>();
    for (OperationKey key : operations.keySet()) {
      for (OperationKey whole : document) {
        prefixes.merge(key.before(whole), 1, Integer::sum);
      }
    }
    prefixes.put("", found);
    int most = Math.max(found, operations.size() / 2);
    String best = "";
    for (Map.Entry<String, Integer> prefix : prefixes.entrySet()) {
      if (prefix.getValue() > most) {
        most = prefix.getValue();
        best = prefix.getKey();
      } else if (prefix.getValue() == most && !best.isEmpty()) {
        best = "";
      }
    }
    return best;
  }
}
