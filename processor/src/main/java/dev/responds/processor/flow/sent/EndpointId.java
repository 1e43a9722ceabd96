package dev.responds.processor.flow.sent;

/**
 * The method that answers requests; what else is said of it may change without making it another.
 *
 * @param type binary name of the class that is asked, which may inherit the method
 * @param method name of the method
 * @param descriptor descriptor of the method
 */
public record EndpointId(String type, String method, String descriptor) {

  /** Returns the class, and name and parameters of the method: {@code com.acme.Orders.find(J)}. */
  public String qualifiedSignature() {
    return type + "." + method + descriptor.substring(0, descriptor.indexOf(')') + 1);
  }

  /** Returns the name as messages show it: {@code OrderController.find}. */
  @Override
  public String toString() {
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + method;
  }
}
