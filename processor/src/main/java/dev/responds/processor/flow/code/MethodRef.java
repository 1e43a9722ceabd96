package dev.responds.processor.flow.code;

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
  public String toString() {
    return owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.') + "." + name;
  }
}
