package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the documents of several modules say of the API, as far as all of them say the same. */
final class CommonInfo {

  private static final String UNVERSIONED = "unversioned";

  private final List<JsonObject> documents = new ArrayList<>();

  void add(JsonObject document) {
    documents.add(document);
  }

  /** Returns what is said, with that of the modules where the one who merges says nothing. */
  Info complete(Info given) {
    return new Info(
        given.title(),
        given.version().isEmpty() ? version() : given.version(),
        given.servers().isEmpty() ? servers() : given.servers(),
        given.license().isEmpty() ? license() : given.license());
  }

  private String version() {
    @Nullable Object version = common("info", "version");
    return version instanceof String text && !text.equals(UNVERSIONED) ? text : "";
  }

  private List<String> servers() {
    List<String> servers = new ArrayList<>();
    if (common("servers") instanceof List<?> entries) {
      for (Object entry : entries) {
        if (entry instanceof JsonObject server && server.getString("url") != null) {
          servers.add(server.getString("url", ""));
        }
      }
    }
    return servers;
  }

  private Optional<License> license() {
    return common("info", "license") instanceof JsonObject license
            && license.getString("name") != null
        ? Optional.of(
            new License(
                license.getString("name", ""),
                license.getString("identifier", ""),
                license.getString("url", "")))
        : Optional.empty();
  }

  private @Nullable Object common(String... path) {
    @Nullable Object common = null;
    for (JsonObject document : documents) {
      Object own = at(document, path);
      if (own == null || (common != null && !Objects.equals(common, own))) {
        return null;
      }
      common = own;
    }
    return common;
  }

  private static @Nullable Object at(JsonObject document, String... path) {
    @Nullable Object at = document;
    for (String key : path) {
      at = at instanceof JsonObject object ? object.all().get(key) : null;
    }
    return at;
  }

  /** Writes the groups of operations that the modules describe, each as the first one does. */
  void writeTags(JsonWriter json) {
    Map<String, JsonObject> tags = new TreeMap<>();
    for (JsonObject document : documents) {
      List<?> own = document.getArray("tags");
      for (Object entry : own == null ? List.of() : own) {
        if (entry instanceof JsonObject tag && tag.getString("name") != null) {
          tags.putIfAbsent(tag.getString("name", ""), tag);
        }
      }
    }
    if (!tags.isEmpty()) {
      json.read("tags", List.copyOf(tags.values()));
    }
  }
}
