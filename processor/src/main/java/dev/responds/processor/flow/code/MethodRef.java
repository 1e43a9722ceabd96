package dev.responds.processor.flow.code;

import org.jspecify.annotations.Nullable;

/**
 * A method as bytecode names it.
 *
 * @param owner internal name of the class
 * @param name its name
 * @param descriptor its descriptor
 */
public record MethodRef(String owner, String name, String descriptor) {

  /** Returns whether it makes an instance. */
  public boolean isConstructor() {
    return name.equals("<init>");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof MethodRef method
            && method.name.equals(name)
            && method.owner.equals(owner)
            && method.descriptor.equals(descriptor));
  }

  /** Strings keep their hash codes; what records do by themselves is slow until it is compiled. */
  @Override
  public int hashCode() {
    return (31 * owner.hashCode() + name.hashCode()) * 31 + descriptor.hashCode();
  }

  @Override
  public String toString() {
    return owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.') + "." + name;
  }
}
