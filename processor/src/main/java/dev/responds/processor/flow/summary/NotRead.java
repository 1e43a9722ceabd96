package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Witness;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What calls that are not read may hide; most hide nothing that an endpoint sends. */
final class NotRead {

  private static final Set<String> SETTERS = Set.of("setStatus", "setStatusCode", "sendError");

  /** What is run here was written elsewhere, and given to this code. */
  private static final List<String> FUNCTIONS =
      List.of("java/util/function/", "java/lang/Runnable", "java/util/concurrent/Callable");

  private static final Set<String> APPLYING =
      Set.of("accept", "apply", "call", "get", "run", "test");

  private NotRead() {}

  /** Returns whether a method sets a status, as its name and what it takes tell. */
  static boolean setsStatus(MethodRef method, Descriptor descriptor) {
    return SETTERS.contains(method.name()) && isResponse(method.owner()) && takesStatus(descriptor);
  }

  static Gap status(MethodRef method, Site site) {
    String reason = method + " sets a status in a way that is not known";
    return new Gap(Gap.Kind.RESPONSE, reason, Witness.at(site.place()));
  }

  static Optional<Gap> gap(MethodRef method, Site site) {
    return APPLYING.contains(method.name()) && isFunction(method.owner())
        ? Optional.of(given(site))
        : Optional.empty();
  }

  static Gap given(Site site) {
    String reason = "it runs a function that it was given";
    return new Gap(Gap.Kind.EXCEPTION, reason, Witness.at(site.place()));
  }

  /** Returns whether an interface of the application is there for lambdas. */
  static boolean isFunction(@Nullable ClassNode type) {
    if (type == null || (type.access & Opcodes.ACC_INTERFACE) == 0 || !type.interfaces.isEmpty()) {
      return false;
    }
    int open = 0;
    for (MethodNode method : type.methods) {
      open += (method.access & Opcodes.ACC_ABSTRACT) != 0 ? 1 : 0;
    }
    return open == 1;
  }

  private static boolean isResponse(String owner) {
    return owner.endsWith("Response") && owner.toLowerCase(Locale.ROOT).contains("http");
  }

  private static boolean takesStatus(Descriptor descriptor) {
    if (descriptor.count() == 0) {
      return false;
    }
    Type first = descriptor.parameters().get(0).type();
    return first.getSort() == Type.INT || first.getClassName().contains("Status");
  }

  private static boolean isFunction(String owner) {
    for (String prefix : FUNCTIONS) {
      if (owner.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
