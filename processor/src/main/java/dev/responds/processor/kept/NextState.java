package dev.responds.processor.kept;

import dev.responds.contract.model.Proof;
import dev.responds.contract.rule.Totals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a compile that has looked at everything leaves for the next one. */
public final class NextState {

  /** The types that generated code calls are in a jar of their own. */
  private static final String RUNTIME = "dev/responds/Responds";

  private NextState() {}

  /**
   * Returns it as text.
   *
   * @param past what an earlier compile has left of the sources that this one has not seen
   * @param files paths of what was written, in the class output
   * @param policy binary name of the policy of another project, if there is one
   * @param proofs what was found in the code, by the signatures of endpoints
   * @throws IOException if the class files cannot be read
   */
  public static String text(
      String key,
      SourceShapes shapes,
      Optional<Past> past,
      ModuleFolder folder,
      Collection<String> files,
      Optional<String> policy,
      Map<String, Proof> proofs,
      boolean declares,
      Totals totals)
      throws IOException {
    ModuleClasses module = ModuleClasses.in(folder.root());
    NavigableMap<String, ClassFacts> facts = new TreeMap<>();
    for (String type : module.names()) {
      facts.put(type, module.facts(type));
    }
    NavigableMap<String, String> digests = new TreeMap<>();
    NavigableSet<String> ours = new TreeSet<>();
    NavigableSet<String> called = new TreeSet<>();
    for (Map.Entry<String, ClassFacts> entry : facts.entrySet()) {
      if (entry.getValue().ours()) {
        ours.add(entry.getKey());
      } else {
        digests.put(entry.getKey(), entry.getValue().digest());
      }
      if (entry.getValue().calledByFramework()) {
        called.add(entry.getKey());
      }
    }
    References references = References.empty();
    references.putAll(facts, module);
    NavigableMap<String, String> known = new TreeMap<>();
    Libraries libraries = new Libraries(folder.finder());
    for (String name : List.of(RUNTIME, policy.orElse(RUNTIME).replace('.', '/'))) {
      libraries.digest(name).ifPresent(jar -> known.put(name, jar));
    }
    NavigableMap<String, String> written = new TreeMap<>();
    for (String file : files) {
      Path path = folder.root().resolve(file);
      if (Files.isRegularFile(path)) {
        written.put(file, Digest.of(Files.readAllBytes(path)));
      }
    }
    return new KeptState(
            key,
            declares,
            totals,
            merged(past.map(left -> left.shapes(digests)).orElse(Map.of()), shapes, digests, ours),
            digests,
            ours,
            called,
            libraries(facts.values(), known, module, folder),
            ProofDigests.of(proofs),
            written,
            references)
        .print();
  }

  /** Sources that this compile has not seen are as they were, if their class files are there. */
  private static NavigableMap<String, String> merged(
      Map<String, String> past,
      SourceShapes shapes,
      NavigableMap<String, String> classes,
      NavigableSet<String> ours) {
    NavigableMap<String, String> merged = new TreeMap<>(past);
    merged.putAll(shapes.digests());
    merged
        .keySet()
        .removeIf(
            name -> {
              String file = name.replace('.', '/');
              return ours.contains(file)
                  || (!classes.containsKey(file) && !name.endsWith("package-info"));
            });
    return merged;
  }

  /** Adds the libraries that classes name to those that are known. */
  static NavigableMap<String, String> libraries(
      Collection<ClassFacts> facts,
      NavigableMap<String, String> known,
      ModuleClasses module,
      ModuleFolder folder) {
    NavigableSet<String> named = new TreeSet<>();
    for (ClassFacts one : facts) {
      named.addAll(one.mentions());
    }
    named.removeIf(name -> module.outermost(name).isPresent());
    NavigableMap<String, String> libraries = new TreeMap<>(known);
    for (String name : known.keySet()) {
      String around = name.substring(0, name.lastIndexOf('/') + 1);
      named.removeIf(other -> other.startsWith(around) && other.indexOf('/', around.length()) < 0);
    }
    new Libraries(folder.finder()).of(named).forEach(libraries::putIfAbsent);
    return libraries;
  }
}
