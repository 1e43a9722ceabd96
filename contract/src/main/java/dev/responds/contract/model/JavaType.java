package dev.responds.contract.model;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A Java type as a source file would name it.
 *
 * @param packageName empty for the unnamed package and for primitive types
 * @param names simple names from the outermost class to the type itself; one name for a primitive
 *     type
 * @param arguments type arguments; empty for a raw type
 * @param dimensions number of array dimensions
 * @param accessible whether generated code of the endpoint's package may name it
 */
public record JavaType(
    String packageName,
    List<String> names,
    List<JavaType> arguments,
    int dimensions,
    boolean accessible) {

  /** Makes the lists immutable. */
  public JavaType {
    names = List.copyOf(names);
    arguments = List.copyOf(arguments);
  }

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof JavaType type
            && dimensions == type.dimensions
            && accessible == type.accessible
            && names.equals(type.names)
            && packageName.equals(type.packageName)
            && arguments.equals(type.arguments));
  }

  @Override
  public int hashCode() {
    int hash = 31 * (31 * packageName.hashCode() + names.hashCode()) + arguments.hashCode();
    return 31 * (31 * hash + dimensions) + Boolean.hashCode(accessible);
  }

  /** Returns a class by its package and simple names, without type arguments. */
  public static JavaType of(String packageName, String... names) {
    return new JavaType(packageName, List.of(names), List.of(), 0, true);
  }

  /** Returns the canonical name of the class, without type arguments and dimensions. */
  public String canonicalName() {
    String nested = String.join(".", names);
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }

  /** Returns the type as people say it, as in {@code List<Order>}. */
  public String display() {
    String simple = names.get(names.size() - 1);
    if (arguments.isEmpty() && dimensions == 0) {
      return simple;
    }
    StringJoiner generic = new StringJoiner(", ", "<", ">").setEmptyValue("");
    for (JavaType argument : arguments) {
      generic.add(argument.display());
    }
    return simple + generic + "[]".repeat(dimensions);
  }
}
