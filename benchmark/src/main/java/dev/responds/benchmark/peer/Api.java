package dev.responds.benchmark.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An API of any size: ten endpoints a class, and a payload type for each class. */
public final class Api {

  private static final int PER_GROUP = 10;
  private static final String PROBLEM =
      """
      package api;

      public record Problem(String type, String title, int status, String detail) {}
      """;
  private static final String PAYLOAD =
      """
      package api;

      import java.time.Instant;
      import java.util.List;

      public record Dto{group}(long id, String name, List<String> tags, Instant at, Dto{group} parent) {}
      """;

  private Api() {}

  /** Returns the sources by their file names. */
  public static Map<String, String> sources(ApiWriter writer, int endpoints) {
    Map<String, String> sources = new TreeMap<>(Map.of("Problem.java", PROBLEM));
    sources.putAll(writer.common());
    for (int first = 0; first < endpoints; first += PER_GROUP) {
      int group = first / PER_GROUP;
      sources.put("Dto" + group + ".java", PAYLOAD.replace("{group}", String.valueOf(group)));
      sources.put(
          "Group" + group + ".java", group(writer, group, Math.min(PER_GROUP, endpoints - first)));
      sources.putAll(writer.behind(group));
    }
    return sources;
  }

  /** Writes the sources below a folder, and returns their paths. */
  public static List<Path> write(ApiWriter writer, int endpoints, Path folder) throws IOException {
    Path api = Files.createDirectories(folder.resolve("api"));
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, String> source : sources(writer, endpoints).entrySet()) {
      paths.add(Files.writeString(api.resolve(source.getKey()), source.getValue()));
    }
    return paths;
  }

  private static String group(ApiWriter writer, int group, int size) {
    StringBuilder text = new StringBuilder(writer.head(group));
    for (int number = 0; number < size; number++) {
      text.append('\n').append(writer.element(new SampleEndpoint(group, number)).indent(2));
    }
    return text.append("}\n").toString();
  }
}
