package dev.responds.processor.flow.sent;

/**
 * A line of code, as a class file tells it.
 *
 * @param type binary name of the class
 * @param method name of the method; a lambda stands in the method that has it
 * @param file name of the source file; empty if the class file does not tell
 * @param line the line, or 0
 */
public record Place(String type, String method, String file, int line) {

  /** Returns the place as messages show it: {@code OrderService.place (OrderService.java:41)}. */
  @Override
  public String toString() {
    String name = type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + method;
    if (file.isEmpty()) {
      return name;
    }
    return name + " (" + file + (line > 0 ? ":" + line : "") + ")";
  }
}
