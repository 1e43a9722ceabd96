package dev.responds.processor.session;

import dev.responds.processor.kept.SourceShapes;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import javax.lang.model.util.Elements;

/**
 * The compiles that run now, and the only static state there is. The compiler makes both processors
 * and tells neither of the other; what they have in common is its {@link Elements}.
 */
public final class Sessions {

  /**
   * The key is weak, and values refer to it only between the rounds and an end that is certain to
   * be told, so that nothing outlives its compile.
   */
  private static final Map<Elements, Compilation> RUNNING =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Sessions() {}

  /** Joins a compile; if a build tool wraps its elements, each processor has one of its own. */
  public static Compilation join(Elements compile) {
    Compilation compilation = RUNNING.computeIfAbsent(compile, begun -> new Compilation());
    compilation.join();
    return compilation;
  }

  /** Leaves a compile that ends: a build tool may use its elements for another one. */
  public static void leave(Elements compile, Compilation compilation) {
    if (!compilation.endIsTold()) {
      RUNNING.remove(compile);
    }
    compilation.leave();
  }

  /**
   * Says that the end of a compile will be told, before any processor joins it.
   *
   * @param shapes what its sources show, which goes on to be collected
   */
  public static void expectEnd(Elements compile, SourceShapes shapes) {
    RUNNING.computeIfAbsent(compile, begun -> new Compilation()).expectEnd(shapes);
  }

  /**
   * Tells that a compile ends.
   *
   * @param written canonical names of the types whose class files it has written
   */
  public static void end(Elements compile, Set<String> written) {
    Compilation ended = RUNNING.remove(compile);
    if (ended != null) {
      ended.end(written);
    }
  }
}
