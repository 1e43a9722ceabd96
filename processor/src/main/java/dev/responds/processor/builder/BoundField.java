package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.responds.contract.model.AnsweringException;
import dev.responds.contract.model.AnsweringException.Accessor;
import dev.responds.contract.model.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An argument of a factory, taken from a method of an exception that is named after it.
 *
 * @param local declares a variable of the argument's name, if the line needs one
 * @param line the header field made from it
 */
record BoundField(Optional<CodeBlock> local, HeaderLine line) {

  private static final Set<String> COLLECTIONS =
      Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

  /** The names of arguments that say what comes first, and nothing of what it is. */
  private static final String FIRST = "first";

  /** Returns the field, if the exception has what the argument stands for. */
  static Optional<BoundField> of(
      AnsweringException exception, String thrown, Argument argument, HeaderLine line) {
    for (String name : names(argument, line.name())) {
      Optional<Accessor> accessor = exception.accessor(name);
      Optional<BoundField> bound =
          accessor.isPresent() ? bind(accessor.get(), thrown, argument, line) : Optional.empty();
      if (bound.isPresent()) {
        return bound;
      }
    }
    return Optional.empty();
  }

  /** Returns the method that a person would write, as in {@code Duration retryAfter()}. */
  static String wanted(Argument argument, String header) {
    TypeName type = argument.type();
    String name = names(argument, header).get(0);
    String shown = type instanceof ClassName known ? known.simpleName() : shown(type);
    return shown + " " + name + "()";
  }

  private static String shown(TypeName type) {
    return type.equals(HeaderFieldType.METHODS)
        ? "Set<String>"
        : isText(type) ? "String" : type.toString();
  }

  private static boolean isText(TypeName type) {
    return type.equals(HeaderFieldType.STRING) || type instanceof TypeVariableName;
  }

  private static List<String> names(Argument argument, String header) {
    Set<String> names = new LinkedHashSet<>();
    if (argument.type().equals(RunTime.CHALLENGE)) {
      names.add("challenge");
      names.add("challenges");
    } else if (!argument.name().equals(FIRST)) {
      names.add(argument.name());
    }
    names.add(JavaNames.parameter(header));
    List<String> all = new ArrayList<>(names);
    for (String name : names) {
      all.add("get" + JavaNames.capitalized(name));
    }
    return all;
  }

  private static Optional<BoundField> bind(
      Accessor accessor, String thrown, Argument argument, HeaderLine line) {
    TypeName type = TypeNames.boxed(accessor.type(), Set.of());
    CodeBlock call = CodeBlock.of("$N.$N()", thrown, accessor.name());
    boolean list = line.value().toString().endsWith(", more)");
    if (argument.type().equals(HeaderFieldType.METHODS) && isCollection(accessor.type())) {
      return Optional.of(methods(accessor.type(), call, argument, line));
    }
    if (list && isCollection(accessor.type())) {
      return isMember(accessor.type(), argument)
          ? Optional.of(
              new BoundField(
                  Optional.empty(), new HeaderLine(line.name(), members(call, argument, line))))
          : Optional.empty();
    }
    if (argument.ofField().equals(Optional.of(type))) {
      return Optional.of(
          new BoundField(local(type, argument, call), new HeaderLine(line.name(), line.ofField())));
    }
    boolean fits =
        isText(argument.type()) ? isString(accessor.type()) : type.equals(argument.type().box());
    if (!fits) {
      return Optional.empty();
    }
    CodeBlock value = list ? alone(argument, line) : line.value();
    return Optional.of(
        new BoundField(local(type, argument, call), new HeaderLine(line.name(), value)));
  }

  private static BoundField methods(
      JavaType type, CodeBlock call, Argument argument, HeaderLine line) {
    boolean texts = type.arguments().size() == 1 && isString(type.arguments().get(0));
    CodeBlock names = texts ? call : CodeBlock.of("$T.methods($L)", RunTime.THROWN, call);
    TypeName local = texts ? TypeNames.boxed(type, Set.of()) : HeaderFieldType.METHODS;
    return new BoundField(local(local, argument, names), line);
  }

  private static CodeBlock members(CodeBlock call, Argument argument, HeaderLine line) {
    String method = argument.type().equals(RunTime.CHALLENGE) ? "challenges" : "members";
    return CodeBlock.of("$T.$N($S, $L)", RunTime.THROWN, method, line.name(), call);
  }

  private static CodeBlock alone(Argument argument, HeaderLine line) {
    String method = argument.type().equals(RunTime.CHALLENGE) ? "challenges" : "members";
    return Fields.named(method, line.name(), argument.name());
  }

  private static Optional<CodeBlock> local(TypeName type, Argument argument, CodeBlock value) {
    return Optional.of(CodeBlock.of("$T $N = $L", type, argument.name(), value));
  }

  private static boolean isCollection(JavaType type) {
    return type.dimensions() == 0
        && COLLECTIONS.contains(type.canonicalName())
        && type.arguments().size() == 1;
  }

  private static boolean isMember(JavaType collection, Argument argument) {
    JavaType member = collection.arguments().get(0);
    return isText(argument.type())
        ? isString(member)
        : TypeNames.boxed(member, Set.of()).equals(argument.type());
  }

  private static boolean isString(JavaType type) {
    return type.dimensions() == 0 && type.canonicalName().equals("java.lang.String");
  }
}
