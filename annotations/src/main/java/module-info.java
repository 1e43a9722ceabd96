/**
 * The annotations that declare which HTTP statuses a Java API sends, and the few value types that
 * the response builders generated from them need at run time.
 */
@SuppressWarnings({
  "requires-automatic",
  "requires-transitive-automatic"
}) // Spring has no module descriptors
module dev.responds {
  // Each for the package that needs it alone.
  requires static transitive jakarta.servlet;
  requires static transitive jakarta.ws.rs;
  requires static transitive jdk.httpserver;
  requires static transitive spring.core;
  requires static transitive spring.web;

  exports dev.responds;
  exports dev.responds.http;
  exports dev.responds.httpserver;
  exports dev.responds.jakarta;
  exports dev.responds.servlet;
  exports dev.responds.spring;
}
