package dev.responds.processor.flow.handler;

import java.util.Set;
import org.objectweb.asm.tree.MethodNode;

/** Whether a method's declaration leaves open that it returns a response. */
public final class Signatures {

  private Signatures() {}

  /**
   * Returns whether a method may return a response where nothing is known of what it returns.
   *
   * @param responses how the internal names of responses begin
   */
  public static boolean mayReturn(MethodNode method, Set<String> responses) {
    String declared = method.desc.substring(method.desc.indexOf(')') + 1);
    String generic =
        method.signature == null
            ? declared
            : method.signature.substring(method.signature.lastIndexOf(')') + 1);
    for (String response : responses) {
      if (generic.contains("L" + response)) {
        return true;
      }
    }
    return generic.startsWith("Ljava/lang/Object;")
        || generic.contains("<*>")
        || generic.contains("<Ljava/lang/Object;>")
        || generic.startsWith("T");
  }
}
