package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.Classes;
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
import org.objectweb.asm.tree.AnnotationNode;
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

  /** These say who may call, and what a value may be; no framework makes an object of them. */
  private static final List<String> GUARDS =
      List.of(
          "Ljava/lang/",
          "Ljakarta/annotation/security/",
          "Ljakarta/transaction/",
          "Ljakarta/validation/",
          "Lorg/jspecify/",
          "Lorg/springframework/cache/",
          "Lorg/springframework/security/",
          "Lorg/springframework/transaction/",
          "Lorg/springframework/validation/");

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

  /**
   * Returns whether a type of the application has its code in a module that is not there. What a
   * framework makes of an interface is asked for by an annotation, or by an interface of its own.
   */
  static boolean isWrittenElsewhere(String type, Classes classes) {
    ClassNode node = classes.isApplication(type) ? classes.find(type) : null;
    if (node == null || (node.access & Opcodes.ACC_INTERFACE) == 0 || isAnnotated(node)) {
      return false;
    }
    for (String extended : node.interfaces) {
      if (!isWrittenElsewhere(extended, classes)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a method does something; one that tells what an object has throws nothing. */
  static boolean works(Descriptor descriptor) {
    return descriptor.count() > 0 || descriptor.returned().equals(Type.VOID_TYPE);
  }

  static Gap elsewhere(MethodRef method, Site site) {
    String reason = method + " has no implementation here";
    return new Gap(Gap.Kind.EXCEPTION, reason, Witness.at(site.place()));
  }

  /** Returns what nobody can know of a call whose code is in a class of the application without. */
  static Optional<Gap> lost(MethodRef method, Descriptor descriptor, Calls calls, Site site) {
    boolean works = method.isConstructor() ? descriptor.count() > 0 : works(descriptor);
    if (works) {
      for (String type : calls.hierarchy().supertypes(method.owner())) {
        if (calls.classes().isLost(type)) {
          String reason = type.replace('/', '.') + " is missing, or cannot be read";
          return Optional.of(new Gap(Gap.Kind.EXCEPTION, reason, Witness.at(site.place())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAnnotated(ClassNode type) {
    boolean annotated = has(type.visibleAnnotations) || has(type.invisibleAnnotations);
    for (MethodNode method : type.methods) {
      annotated |= has(method.visibleAnnotations) || has(method.invisibleAnnotations);
    }
    return annotated;
  }

  private static boolean has(@Nullable List<AnnotationNode> annotations) {
    return annotations != null
        && annotations.stream().anyMatch(one -> GUARDS.stream().noneMatch(one.desc::startsWith));
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
