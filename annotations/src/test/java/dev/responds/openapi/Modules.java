package dev.responds.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A class path of modules, each with what its compile has left. */
public final class Modules {

  private final Path folder;
  private final List<URL> urls = new ArrayList<>();

  /** Begins a class path without modules. */
  public Modules(Path folder) {
    this.folder = folder;
  }

  /** Adds a module, whose JSON has single quotes; the document may be empty. */
  public Modules add(String overlay, String document) {
    try {
      Path module = folder.resolve("module" + urls.size());
      Path files = Files.createDirectories(module.resolve("META-INF/responds"));
      Files.writeString(files.resolve("openapi-overlay.json"), overlay.replace('\'', '"'));
      if (!document.isEmpty()) {
        Files.writeString(files.resolve("openapi.json"), document.replace('\'', '"'));
      }
      urls.add(module.toUri().toURL());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a module that has an Overlay alone. */
  public Modules add(String overlay) {
    return add(overlay, "");
  }

  /** Returns an Overlay with these actions. */
  public static String overlay(String... actions) {
    return "{'overlay':'1.0.0','info':{'title':'t','version':'1'},'actions':["
        + String.join(",", actions)
        + "]}";
  }

  /** Returns the action that adds responses to an operation. */
  public static String update(String method, String path, String responses) {
    return "{'target':'$.paths[\\u0027%s\\u0027].%s','update':{'responses':{%s}}}"
        .formatted(path, method, responses);
  }

  /** Returns the action that removes a response. */
  public static String removes(String method, String path, int status) {
    return "{'target':'$.paths[\\u0027%s\\u0027].%s.responses[\\u0027%d\\u0027]','remove':true}"
        .formatted(path, method, status);
  }

  /** Returns the action after which the content of a response is what the update states. */
  public static String states(String method, String path, int status) {
    return "{'target':'$.paths[\\u0027%s\\u0027].%s.responses[\\u0027%d\\u0027].content','remove':true}"
        .formatted(path, method, status);
  }

  /** Returns the action that adds schemas. */
  public static String schemas(String schemas) {
    return "{'target':'$','update':{'components':{'schemas':{%s}}}}".formatted(schemas);
  }

  /** Returns the class loader of the class path. */
  public ClassLoader loader() {
    return new URLClassLoader(urls.toArray(new URL[0]), Modules.class.getClassLoader());
  }
}
