package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.PathTemplate;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes one OpenAPI document of those of several modules. Where two describe one operation, that of
 * the module that comes first counts; schemas of one name that differ are told apart by their
 * modules, and so are names of operations.
 */
public final class OpenApiMerge {

  private static final String OPERATION_ID = "operationId";

  private final Map<String, String> paths = new HashMap<>();
  private final Map<String, Map<String, @Nullable Object>> operations = new TreeMap<>();
  private final Map<String, @Nullable Object> schemas = new TreeMap<>();
  private final Set<String> ids = new HashSet<>();
  private final MergedSchemes schemes = new MergedSchemes();
  private final CommonInfo common = new CommonInfo();

  /** What operations of one module name, and the whole calls otherwise. */
  private record Module(String name, Map<String, String> schemes) {}

  /** Adds the document of a module. */
  public void add(String module, JsonObject document) {
    common.add(document);
    Map<String, String> renamedSchemes =
        schemes.add(module, members(document, "components", "securitySchemes"));
    Map<String, String> renamed = addSchemas(module, members(document, "components", "schemas"));
    References references = new References(renamed);
    for (Map.Entry<String, @Nullable Object> path : members(document, "paths").entrySet()) {
      if (path.getValue() instanceof JsonObject item) {
        addPath(new Module(module, renamedSchemes), path.getKey(), references.in(item));
      }
    }
  }

  private static Map<String, @Nullable Object> members(JsonObject object, String... keys) {
    JsonObject inner = object;
    for (String key : keys) {
      JsonObject next = inner.getObject(key);
      if (next == null) {
        return Map.of();
      }
      inner = next;
    }
    return inner.all();
  }

  /** Returns the new names of the schemas that cannot keep theirs. */
  private Map<String, String> addSchemas(String module, Map<String, @Nullable Object> own) {
    Map<String, String> renamed = new HashMap<>();
    References references = new References(renamed);
    // One that refers to another that is renamed says something else than its namesake too.
    boolean found = true;
    while (found) {
      found = false;
      for (Map.Entry<String, @Nullable Object> schema : own.entrySet()) {
        String name = schema.getKey();
        if (schemas.containsKey(name)
            && !renamed.containsKey(name)
            && !Objects.equals(schemas.get(name), references.inValue(schema.getValue()))) {
          renamed.put(name, unused(name + "." + plain(module), schemas.keySet()));
          found = true;
        }
      }
    }
    for (Map.Entry<String, @Nullable Object> schema : own.entrySet()) {
      String name = renamed.getOrDefault(schema.getKey(), schema.getKey());
      schemas.putIfAbsent(name, references.inValue(schema.getValue()));
    }
    return renamed;
  }

  static String plain(String module) {
    return module.replaceAll("[^A-Za-z0-9._-]", "_");
  }

  static String unused(String name, Collection<String> taken) {
    String unused = name;
    for (int i = 2; taken.contains(unused); i++) {
      unused = name + "." + i;
    }
    return unused;
  }

  /** Templates that differ by names alone are one path, with the names of the first. */
  private void addPath(Module module, String path, JsonObject item) {
    String shape = PathTemplate.of(path).shape();
    String first = paths.computeIfAbsent(shape, key -> path);
    Map<String, @Nullable Object> known =
        operations.computeIfAbsent(first, key -> new LinkedHashMap<>());
    Map<String, String> variables = variables(path, first);
    for (Map.Entry<String, @Nullable Object> operation : item.all().entrySet()) {
      if (!known.containsKey(operation.getKey())) {
        known.put(operation.getKey(), named(module, variables, operation.getValue()));
      }
    }
  }

  private static Map<String, String> variables(String path, String first) {
    List<String> own = PathTemplate.of(path).variables();
    List<String> names = PathTemplate.of(first).variables();
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < own.size() && i < names.size(); i++) {
      variables.put(own.get(i), names.get(i));
    }
    return variables;
  }

  private @Nullable Object named(
      Module module, Map<String, String> variables, @Nullable Object value) {
    if (!(value instanceof JsonObject operation) || !operation.has(OPERATION_ID)) {
      return value;
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>(operation.all());
    String id = operation.getString(OPERATION_ID, "");
    String unused = ids.contains(id) ? unused(plain(module.name()) + "_" + id, ids) : id;
    ids.add(unused);
    members.put(OPERATION_ID, unused);
    List<?> parameters = operation.getArray("parameters");
    if (parameters != null) {
      members.put("parameters", renamed(parameters, variables));
    }
    List<?> security = operation.getArray("security");
    if (security != null) {
      members.put("security", MergedSchemes.renamed(security, module.schemes()));
    }
    return JsonObject.of(members);
  }

  private static List<@Nullable Object> renamed(List<?> parameters, Map<String, String> variables) {
    List<@Nullable Object> renamed = new ArrayList<>();
    for (Object entry : parameters) {
      if (entry instanceof JsonObject parameter && parameter.getString("in", "").equals("path")) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(parameter.all());
        String name = parameter.getString("name", "");
        members.put("name", variables.getOrDefault(name, name));
        renamed.add(JsonObject.of(members));
      } else {
        renamed.add(entry);
      }
    }
    return renamed;
  }

  /** Writes the document; what nobody says is what all modules say. */
  public void write(Info given, Writer out) {
    JsonWriter json = new JsonWriter(out);
    json.object().value("openapi", OpenApi.VERSION);
    Info info = common.complete(given);
    info.write(json);
    info.writeServers(json);
    common.writeTags(json);
    json.object("paths").lines();
    for (Map.Entry<String, Map<String, @Nullable Object>> path : operations.entrySet()) {
      json.read(path.getKey(), JsonObject.of(path.getValue()));
    }
    json.end().object("components");
    if (!schemes.all().isEmpty()) {
      json.read("securitySchemes", JsonObject.of(schemes.all()));
    }
    json.object("schemas").lines();
    for (Map.Entry<String, @Nullable Object> schema : schemas.entrySet()) {
      json.read(schema.getKey(), schema.getValue());
    }
    json.end().end().end().done();
  }
}
