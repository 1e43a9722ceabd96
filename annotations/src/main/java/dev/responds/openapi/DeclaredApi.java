package dev.responds.openapi;

import dev.responds.internal.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What all modules of an application declare, as their compiles have left it on the class path. */
public final class DeclaredApi {

  private static final String OVERLAY = "META-INF/responds/openapi-overlay.json";
  private static final String DOCUMENT = "openapi.json";

  private final List<DeclaredModule> modules = new ArrayList<>();
  private final Map<String, @Nullable Object> schemas = new LinkedHashMap<>();

  private DeclaredApi() {}

  /**
   * Reads what there is. A file that cannot be read is left out, as no document of an application
   * may fail because of it.
   *
   * @param loader the class loader of the application
   * @param paths what the path of a mapping is when the application runs, with placeholders
   *     replaced
   * @param complaints is told what cannot be read
   */
  public static DeclaredApi of(
      ClassLoader loader, UnaryOperator<String> paths, Consumer<String> complaints) {
    DeclaredApi api = new DeclaredApi();
    for (URL overlay : overlays(loader, complaints)) {
      try {
        api.add(DeclaredModule.of(read(overlay), documentBeside(overlay), paths));
      } catch (IOException | RuntimeException e) {
        complaints.accept(overlay + " cannot be read: " + e.getMessage());
      }
    }
    return api;
  }

  /** The same one may be found twice, where class loaders share it. */
  private static List<URL> overlays(ClassLoader loader, Consumer<String> complaints) {
    Map<String, URL> overlays = new LinkedHashMap<>();
    try {
      for (URL overlay : Collections.list(loader.getResources(OVERLAY))) {
        overlays.putIfAbsent(overlay.toString(), overlay);
      }
    } catch (IOException e) {
      complaints.accept("the class path cannot be searched: " + e);
    }
    return List.copyOf(overlays.values());
  }

  private static Map<?, ?> documentBeside(URL overlay) {
    try {
      return read(new URL(overlay, DOCUMENT));
    } catch (IOException | IllegalArgumentException e) {
      // Without it, less is known.
      return Map.of();
    }
  }

  /** Without caches: a jar that is replaced would stay open. */
  private static Map<?, ?> read(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return JsonReader.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Types of two modules may share a name: what is another schema gets another name. */
  private void add(DeclaredModule module) {
    Map<String, String> others = new HashMap<>();
    boolean complete = false;
    while (!complete) {
      complete = true;
      for (Map.Entry<String, @Nullable Object> schema : module.schemas().entrySet()) {
        String name = schema.getKey();
        if (!others.containsKey(name) && isAnother(name, schema.getValue(), others.keySet())) {
          others.put(name, unused(name, module));
          complete = false;
        }
      }
    }
    DeclaredModule added =
        others.isEmpty() ? module : module.renamed(name -> others.getOrDefault(name, name));
    modules.add(added);
    schemas.putAll(added.schemas());
  }

  private boolean isAnother(String name, @Nullable Object schema, Set<String> others) {
    return schemas.containsKey(name)
        && (!String.valueOf(schemas.get(name)).equals(String.valueOf(schema))
            || !Collections.disjoint(References.in(schema), others));
  }

  private String unused(String name, DeclaredModule module) {
    int number = 2;
    while (schemas.containsKey(name + "." + number)
        || module.schemas().containsKey(name + "." + number)) {
      number++;
    }
    return name + "." + number;
  }

  /** Returns whether nothing is declared. */
  public boolean isEmpty() {
    return modules.isEmpty();
  }

  /** Returns what is declared of the operations of a document. */
  public Map<Place, DeclaredOperation> of(Collection<Place> document) {
    Map<OperationKey, List<Place>> places = new LinkedHashMap<>();
    for (Place place : document) {
      places
          .computeIfAbsent(OperationKey.of(place.method(), place.path()), key -> new ArrayList<>())
          .add(place);
    }
    Map<Place, DeclaredOperation> declared = new LinkedHashMap<>();
    for (DeclaredModule module : modules) {
      String prefix = module.prefixIn(places.keySet());
      for (Map.Entry<OperationKey, DeclaredOperation> operation : module.operations().entrySet()) {
        OperationKey key = operation.getKey();
        OperationKey whole = prefix.isEmpty() ? key : key.below(prefix);
        for (Place place : places.getOrDefault(whole, List.of())) {
          declared.merge(place, operation.getValue(), DeclaredOperation::and);
        }
      }
    }
    return declared;
  }

  /** Returns the schemas that a value of JSON refers to, and those inside, by name. */
  public Map<String, Map<String, @Nullable Object>> schemasIn(@Nullable Object value) {
    Map<String, Map<String, @Nullable Object>> found = new LinkedHashMap<>();
    Queue<String> missing = new ArrayDeque<>(References.in(value));
    Set<String> seen = new HashSet<>(missing);
    while (!missing.isEmpty()) {
      String name = missing.remove();
      if (schemas.containsKey(name)) {
        found.put(name, Json.object(schemas.get(name)));
        for (String inner : References.in(schemas.get(name))) {
          if (seen.add(inner)) {
            missing.add(inner);
          }
        }
      }
    }
    return found;
  }
}
