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
    Source source) {

  /** Returns the same handler as part of a module. */
  Handler of(String other) {
    return new Handler(
        other, controller, method, name, framework, open, abstractMethod, inherited, source);
  }
}
