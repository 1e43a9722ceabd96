/**
 * The annotations that declare which HTTP statuses a Java API sends, and the few value types that
 * the response builders generated from them need at run time.
 */
@SuppressWarnings("requires-automatic") // Spring has no module descriptors
module dev.responds {
  // Each for the package that needs it alone, and whoever uses that requires it as well. Were they
  // transitive, javac would ask every module that requires this one for all of them.
  requires static com.fasterxml.jackson.databind;
  requires static io.swagger.v3.core;
  requires static io.swagger.v3.oas.models;
  requires static jakarta.servlet;
  requires static jakarta.ws.rs;
  requires static jdk.httpserver;
  requires static org.eclipse.microprofile.openapi;
  requires static org.springdoc.openapi.common;
  requires static spring.boot.autoconfigure;
  requires static spring.context;
  requires static spring.core;
  requires static spring.web;

  uses dev.responds.http.ProblemCustomizer;
  uses dev.responds.reply.ReplyObserver;

  exports dev.responds;
  exports dev.responds.http;
  exports dev.responds.jakarta;
  exports dev.responds.openapi.microprofile;
  exports dev.responds.openapi.springdoc;
  exports dev.responds.reply;
  exports dev.responds.reply.httpserver;
  exports dev.responds.reply.servlet;
  exports dev.responds.ruleset;
  exports dev.responds.runtime;
  exports dev.responds.runtime.jakarta;
  exports dev.responds.runtime.spring;
  exports dev.responds.spring;
}
