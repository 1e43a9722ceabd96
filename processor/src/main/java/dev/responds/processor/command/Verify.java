package dev.responds.processor.command;

import dev.responds.contract.catalog.Catalog;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.processor.flow.Flow;
import dev.responds.processor.flow.code.ClassPath;
import dev.responds.processor.flow.sent.EndpointFlow;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.SentField;
import dev.responds.processor.flow.sent.SentResponse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Tells of each endpoint what it sends, where that comes from, and what was not understood. */
final class Verify {

  private final List<Path> classes;
  private final List<Path> classpath;
  private final Optional<String> policy;
  private final boolean time;
  private final PrintStream out;
  private final PrintStream err;

  Verify(
      List<Path> classes,
      List<Path> classpath,
      Optional<String> policy,
      boolean time,
      PrintStream out,
      PrintStream err) {
    this.classes = List.copyOf(classes);
    this.classpath = List.copyOf(classpath);
    this.policy = policy;
    this.time = time;
    this.out = out;
    this.err = err;
  }

  ExitCode run() {
    long start = System.nanoTime();
    List<Path> dependencies = new ArrayList<>();
    for (Path path : classes) {
      check(path);
    }
    for (Path path : classpath) {
      // A class path may name what is not there, as javac allows.
      if (Files.exists(path)) {
        dependencies.add(path);
      } else {
        err.println(path + ": there is no such file or folder, so it is not looked at");
      }
    }
    try (ClassPath path = ClassPath.open(classes, dependencies)) {
      StatusRegistry registry = StatusRegistry.load();
      Flow flow = Flow.of(path, registry, policyFile(path));
      List<EndpointFlow> endpoints = flow.endpoints();
      endpoints.forEach(this::tell);
      boolean errors = compare(new Comparison(endpoints, registry, out));
      notLookedAt(flow.unread());
      summarise(endpoints, flow, (System.nanoTime() - start) / 1_000_000);
      return errors ? ExitCode.FOUND : ExitCode.DONE;
    } catch (IOException e) {
      throw new CommandException("a jar or folder cannot be read: " + e.getMessage());
    }
  }

  /** The option of the compiler has dots before nested classes, too. */
  private Optional<String> policyFile(ClassPath path) throws IOException {
    if (policy.isEmpty()) {
      return Optional.empty();
    }
    String name = policy.get().replace('.', '/');
    while (!path.has(name)) {
      int last = name.lastIndexOf('/');
      if (last < 0) {
        throw new CommandException("there is no class " + policy.get() + " for --policy");
      }
      name = name.substring(0, last) + "$" + name.substring(last + 1);
    }
    return Optional.of(name);
  }

  /** Modules without a catalogue declare nothing that could be wrong. */
  private boolean compare(Comparison comparison) {
    boolean errors = false;
    for (Path path : classes) {
      Optional<Catalog> catalog = ModuleCatalog.find(path);
      if (catalog.isPresent()) {
        errors |= comparison.print(catalog.get());
      }
    }
    return errors;
  }

  private static void check(Path path) {
    if (!Files.exists(path)) {
      throw new CommandException(path + ": there is no such file or folder");
    }
  }

  private void tell(EndpointFlow endpoint) {
    out.println(endpoint.route() + "  " + endpoint.id());
    Map<Integer, SentResponse> shown = new LinkedHashMap<>();
    for (SentResponse response : endpoint.sent()) {
      SentResponse before = shown.get(response.status());
      if (before == null || (!before.certain() && response.certain())) {
        shown.put(response.status(), response);
      }
    }
    for (SentResponse response : shown.values()) {
      out.println(
          "  "
              + response.status()
              + (response.certain() ? "" : "?")
              + what(response)
              + "  "
              + response.witness());
    }
    tell(endpoint, Gap.Kind.RESPONSE, "not understood");
    tell(endpoint, Gap.Kind.EXCEPTION, "may throw more");
  }

  /** Of many reasons, the first says enough. */
  private void tell(EndpointFlow endpoint, Gap.Kind kind, String what) {
    List<Gap> gaps = endpoint.gaps().stream().filter(gap -> gap.kind() == kind).toList();
    if (!gaps.isEmpty()) {
      String more = gaps.size() == 1 ? "" : " (and " + (gaps.size() - 1) + " more)";
      Gap first = gaps.get(0);
      out.println("  " + what + ": " + first.reason() + more + "  " + first.witness());
    }
  }

  private static String what(SentResponse response) {
    StringBuilder what = new StringBuilder();
    if (response.exception().isPresent()) {
      what.append("  for ").append(simple(response.exception().get()));
    }
    if (response.content().isPresent()) {
      what.append("  ").append(simple(response.content().get()));
    }
    for (SentField field : response.fields()) {
      what.append("  ").append(field.name());
      field.value().ifPresent(value -> what.append(": ").append(value));
    }
    return what.toString();
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
  }

  private void notLookedAt(Map<String, String> unread) {
    if (unread.isEmpty()) {
      return;
    }
    Map.Entry<String, String> first = new java.util.TreeMap<>(unread).firstEntry();
    String rest = unread.size() == 1 ? "" : ", and " + count(unread.size() - 1, "more class");
    err.println(
        "not looked at: "
            + first.getKey().replace('/', '.')
            + " ("
            + first.getValue()
            + ")"
            + rest);
  }

  private void summarise(List<EndpointFlow> endpoints, Flow flow, long milliseconds) {
    int statuses = 0;
    int unknown = 0;
    for (EndpointFlow endpoint : endpoints) {
      statuses += new TreeSet<>(endpoint.statuses()).size();
      unknown += endpoint.understood() ? 0 : 1;
    }
    out.println(
        count(endpoints.size(), "endpoint")
            + ", "
            + count(statuses, "status")
            + " for certain, "
            + unknown
            + " not understood, "
            + count(flow.classesRead(), "class")
            + " read"
            + (time ? ", " + milliseconds + " ms" : ""));
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : noun.endsWith("s") ? "es" : "s");
  }
}
