package dev.responds.processor.read.jakarta;

import java.util.Map;
import java.util.Set;

/** The types of Jakarta REST, and of its implementations, that decide how a method is read. */
final class JakartaNames {

  static final String REST = "jakarta.ws.rs.";
  static final String QUARKUS = "org.jboss.resteasy.reactive.";
  static final String RESTEASY = "org.jboss.resteasy.annotations.";

  static final String PATH = REST + "Path";
  static final String HTTP_METHOD = REST + "HttpMethod";
  static final String CONSUMES = REST + "Consumes";
  static final String PRODUCES = REST + "Produces";
  static final String BEAN_PARAM = REST + "BeanParam";
  static final String EXCEPTION_MAPPER = REST + "ext.ExceptionMapper";
  static final String PROVIDER = REST + "ext.Provider";
  static final String GENERIC_ENTITY = REST + "core.GenericEntity";

  static final String MVC_CONTROLLER = "jakarta.mvc.Controller";
  static final String QUARKUS_MAPPER = QUARKUS + "server.ServerExceptionMapper";

  /** What takes a form as a whole. */
  static final Set<String> FORMS = Set.of(REST + "core.Form", REST + "core.MultivaluedMap");

  static final String ENTITY_PART = REST + "core.EntityPart";

  /** Interfaces that carry it describe another server: their methods send requests. */
  static final String CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

  /** Annotations that fix the status of a payload, in their attribute {@code value}. */
  static final Set<String> STATUS = Set.of(QUARKUS + "ResponseStatus", RESTEASY + "Status");

  /** Annotations of parameters, fields and properties that begin with one of these bind them. */
  static final Set<String> BINDING_PACKAGES =
      Set.of(REST, QUARKUS, RESTEASY, "org.glassfish.jersey.media.multipart.");

  /** Types that some implementations answer range requests to by themselves, as RESTEasy does. */
  static final Set<String> FILES = Set.of("java.io.File", "java.nio.file.Path");

  /** Types that carry a status of their own. */
  static final Set<String> RESPONSES = Set.of(REST + "core.Response", QUARKUS + "RestResponse");

  /** Wrappers whose argument arrives later: they change nothing about the response. */
  static final Set<String> ASYNCHRONOUS =
      Set.of(
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.CompletionStage",
          "io.reactivex.rxjava3.core.Maybe",
          "io.reactivex.rxjava3.core.Single",
          "io.smallrye.mutiny.Uni",
          "reactor.core.publisher.Mono");

  /** Types through which a method, or its resource class, can answer by itself. */
  static final Set<String> RAW_RESPONSE =
      Set.of(
          REST + "container.AsyncResponse",
          REST + "sse.SseEventSink",
          "io.vertx.core.http.HttpServerResponse",
          "io.vertx.ext.web.RoutingContext",
          "jakarta.servlet.ServletResponse",
          "org.jboss.resteasy.spi.HttpResponse");

  /** Types through which a method, or its resource class, can read what the request carries. */
  static final Set<String> RAW_REQUEST =
      Set.of(
          REST + "container.ContainerRequestContext",
          REST + "core.HttpHeaders",
          REST + "core.Request",
          "io.vertx.core.http.HttpServerRequest",
          "io.vertx.ext.web.RoutingContext",
          "jakarta.servlet.ServletRequest",
          "org.jboss.resteasy.spi.HttpRequest");

  /** Exceptions of Jakarta REST that have one status each. */
  static final Map<String, Integer> EXCEPTIONS =
      Map.of(
          REST + "BadRequestException", 400,
          REST + "NotAuthorizedException", 401,
          REST + "ForbiddenException", 403,
          REST + "NotFoundException", 404,
          REST + "NotAllowedException", 405,
          REST + "NotAcceptableException", 406,
          REST + "NotSupportedException", 415,
          REST + "InternalServerErrorException", 500,
          REST + "ServiceUnavailableException", 503);

  private JakartaNames() {}
}
