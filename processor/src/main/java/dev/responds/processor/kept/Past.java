package dev.responds.processor.kept;

import dev.responds.contract.rule.Totals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier compile of the module has left, held against what there is now. What it has found
 * stands as long as no source shows anything else, and everything beside the sources is the same.
 */
public final class Past {

  private final KeptState state;
  private final ModuleFolder folder;
  private final SourceShapes shapes;
  private final Map<String, Boolean> same = new HashMap<>();
  private @Nullable ModuleClasses classes;
  private @Nullable Boolean sameAround;

  private Past(KeptState state, ModuleFolder folder, SourceShapes shapes) {
    this.state = state;
    this.folder = folder;
    this.shapes = shapes;
  }

  /**
   * Returns what an earlier compile has left; nothing if that is of another processor, or of other
   * options.
   *
   * @param text the state that it has written
   */
  public static Optional<Past> of(
      String text, String key, ModuleFolder folder, SourceShapes shapes) {
    return KeptState.parse(text)
        .filter(state -> state.key().equals(key))
        .map(state -> new Past(state, folder, shapes));
  }

  /**
   * Returns whether all that was found stands, but for what the code of the sources does.
   *
   * @param sources canonical names of the top-level types of this compile, and of packages
   */
  public boolean stands(Set<String> sources) {
    for (String source : sources) {
      String before = state.shapes().get(source);
      if (before == null || !shapes.of(source).equals(Optional.of(before))) {
        return false;
      }
    }
    try {
      return sameAround() && sameClasses(sources);
    } catch (IOException notReadable) {
      return false;
    }
  }

  private boolean sameAround() throws IOException {
    if (sameAround == null) {
      sameAround = sameFiles() && sameLibraries();
    }
    return sameAround;
  }

  private boolean sameFiles() throws IOException {
    for (Map.Entry<String, String> file : state.files().entrySet()) {
      Path path = folder.root().resolve(file.getKey());
      if (!Files.isRegularFile(path)
          || !Digest.of(Files.readAllBytes(path)).equals(file.getValue())) {
        return false;
      }
    }
    return true;
  }

  private boolean sameLibraries() {
    Libraries libraries = new Libraries(folder.finder());
    for (Map.Entry<String, String> library : state.libraries().entrySet()) {
      if (!libraries.digest(library.getKey()).equals(Optional.of(library.getValue()))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether what was generated of a type is there.
   *
   * @param type canonical name of a top-level type
   */
  public boolean hasAllOf(String type) {
    try {
      for (String generated : state.ours()) {
        if (isOf(generated, Set.of(type)) && !classes().names().contains(generated)) {
          return false;
        }
      }
      return true;
    } catch (IOException notReadable) {
      return false;
    }
  }

  private ModuleClasses classes() throws IOException {
    if (classes == null) {
      classes = ModuleClasses.in(folder.root());
    }
    return classes;
  }

  private boolean sameClasses(Set<String> sources) throws IOException {
    ModuleClasses now = classes();
    Set<String> all = new TreeSet<>(now.names());
    all.addAll(state.classes().keySet());
    for (String type : all) {
      if (!sources.contains(type.replace('/', '.'))
          && !state.ours().contains(type)
          && !isSame(type, now)) {
        return false;
      }
    }
    for (String type : state.ours()) {
      if (!now.names().contains(type) && !isOf(type, sources)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(String type, ModuleClasses now) throws IOException {
    Boolean known = same.get(type);
    if (known == null) {
      known = now.names().contains(type) && now.digest(type).equals(state.classes().get(type));
      same.put(type, known);
    }
    return known;
  }

  /** What is generated of a source is written again with it, if a build tool has removed it. */
  private static boolean isOf(String generated, Set<String> sources) {
    String name = generated.replace('/', '.');
    for (String source : sources) {
      if (name.startsWith(source)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the shapes of the sources whose class files are as they were. */
  Map<String, String> shapes(Map<String, String> classesNow) {
    Map<String, String> shapesNow = new HashMap<>();
    for (Map.Entry<String, String> shape : state.shapes().entrySet()) {
      String file = shape.getKey().replace('.', '/');
      if (String.valueOf(state.classes().get(file)).equals(classesNow.get(file))) {
        shapesNow.put(shape.getKey(), shape.getValue());
      }
    }
    return shapesNow;
  }

  /** Returns whether any endpoint declares something. */
  public boolean declares() {
    return state.declares();
  }

  /** Returns the API in numbers. */
  public Totals totals() {
    return state.totals();
  }

  /** Returns what of the code this compile has changed. */
  public CodeChange change(Set<String> sources) throws IOException {
    ModuleClasses now = ModuleClasses.in(folder.root());
    Map<String, ClassFacts> facts = new TreeMap<>();
    for (String type : sources) {
      String name = type.replace('.', '/');
      if (now.names().contains(name)) {
        ClassFacts found = now.facts(name);
        if (!found.ours() && !found.digest().equals(state.classes().get(name))) {
          facts.put(name, found);
        }
      }
    }
    NavigableMap<String, String> digests = new TreeMap<>(state.classes());
    TreeSet<String> called = new TreeSet<>(state.called());
    boolean all = false;
    for (Map.Entry<String, ClassFacts> changed : facts.entrySet()) {
      all |= called.contains(changed.getKey());
      digests.put(changed.getKey(), changed.getValue().digest());
      called.remove(changed.getKey());
      if (changed.getValue().calledByFramework()) {
        all = true;
        called.add(changed.getKey());
      }
    }
    Set<String> reaching = new HashSet<>(state.references().reaching(facts.keySet()));
    // What is to be said of the sources of this compile is to be known again in any case.
    sources.forEach(type -> reaching.add(type.replace('.', '/')));
    References next = new References(new TreeMap<>(state.references().edges()));
    next.putAll(facts, now);
    reaching.addAll(next.reaching(facts.keySet()));
    KeptState after =
        new KeptState(
            state.key(),
            state.declares(),
            state.totals(),
            state.shapes(),
            digests,
            state.ours(),
            called,
            NextState.libraries(facts.values(), state.libraries(), now, folder),
            state.proofs(),
            state.files(),
            next);
    return new CodeChange(all ? now.names() : reaching, state.proofs(), after);
  }
}
