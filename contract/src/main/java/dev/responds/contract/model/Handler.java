package dev.responds.contract.model;

/**
 * The method that answers the requests of an endpoint.
 *
 * @param module the module that it comes from, where a reference covers several; otherwise empty
 * @param controller the class or interface that has the method
 * @param method name of the Java method
 * @param name name of the endpoint and of its builder
 * @param framework which framework calls it
 * @param open whether generated code for it may be public
 * @param abstractMethod whether an implementing class answers in its place
 * @param inherited whether its declarations stand on the method that it overrides
 * @param source the method
 * @param signature name and parameters of the method (JLS 8.4.2), with types as class files have
 *     them: {@code find(J)}; empty where they are not known
 */
public record Handler(
    String module,
    JavaType controller,
    String method,
    String name,
    Framework framework,
    boolean open,
    boolean abstractMethod,
    boolean inherited,
    Source source,
    String signature) {

  /** Returns the same handler as part of a module. */
  Handler of(String other) {
    return new Handler(
        other,
        controller,
        method,
        name,
        framework,
        open,
        abstractMethod,
        inherited,
        source,
        signature);
  }

  /**
   * Returns what tells the method from all others of its module: {@code com.acme.Orders.find(J)};
   * empty where its signature is not known.
   */
  public String qualifiedSignature() {
    if (signature.isEmpty()) {
      return "";
    }
    String type = String.join("$", controller.names());
    String binary =
        controller.packageName().isEmpty() ? type : controller.packageName() + "." + type;
    return binary + "." + signature;
  }
}
