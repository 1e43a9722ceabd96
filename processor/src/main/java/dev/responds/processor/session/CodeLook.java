package dev.responds.processor.session;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Proof;
import dev.responds.processor.flow.Flow;
import dev.responds.processor.flow.code.ClassPath;
import dev.responds.processor.flow.sent.EndpointFlow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was found in the class files of a module.
 *
 * @param proofs what each endpoint sends, by the signature of its method
 * @param obstacle why nobody could look
 * @param unread class files that cannot be read, with the reason
 */
public record CodeLook(
    Map<String, Proof> proofs, Obstacle obstacle, SortedMap<String, String> unread) {

  /** Why nobody could look at the code. */
  public enum Obstacle {
    /** Somebody could, or had no need to. */
    NONE,
    /** Some class has no class file of this compile. */
    NOT_GENERATED
  }

  /** Returns whether there is nothing that nobody could look at. */
  public boolean isWhole() {
    return obstacle == Obstacle.NONE && unread.isEmpty();
  }

  /** Returns that nobody has looked. */
  static CodeLook not(Obstacle obstacle) {
    return new CodeLook(Map.of(), obstacle, new TreeMap<>());
  }

  /**
   * Looks at the class files of a compile.
   *
   * @param generated whether each class of the compile has its class file
   * @param policy internal name of the class whose policy holds for everything
   * @param asked the classes whose endpoints are looked at, by their internal names
   */
  static CodeLook at(
      CompiledClasses classes,
      boolean generated,
      StatusRegistry registry,
      Optional<String> policy,
      Predicate<String> asked) {
    Optional<Path> folder = classes.folder();
    // What is compiled into memory is no build.
    if (!generated || folder.isEmpty()) {
      return not(folder.isEmpty() ? Obstacle.NONE : Obstacle.NOT_GENERATED);
    }
    try (ClassPath path = ClassPath.open(folder.get(), classes::find)) {
      return of(Flow.of(path, registry, policy), asked);
    } catch (IOException notReadable) {
      return not(Obstacle.NOT_GENERATED);
    }
  }

  private static CodeLook of(Flow flow, Predicate<String> asked) {
    Map<String, Proof> proofs = new HashMap<>();
    for (EndpointFlow endpoint : flow.endpoints(asked)) {
      proofs.put(endpoint.id().qualifiedSignature(), endpoint.proof());
    }
    return new CodeLook(proofs, Obstacle.NONE, new TreeMap<>(flow.unread()));
  }
}
