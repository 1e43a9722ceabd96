package dev.responds.processor.session;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.lang.model.util.Elements;

/**
 * The compiles that run now, and the only static state there is. The compiler makes both processors
 * and tells neither of the other; what they have in common is its {@link Elements}.
 */
public final class Sessions {

  /** The key is weak and no value refers to it, so that nothing outlives its compile. */
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
    RUNNING.remove(compile);
    compilation.leave();
  }
}
