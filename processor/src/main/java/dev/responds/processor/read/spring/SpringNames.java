package dev.responds.processor.read.spring;

import java.util.Set;

/** The types of Spring MVC and WebFlux that decide how a method is read. */
final class SpringNames {

  private static final String BIND = "org.springframework.web.bind.annotation.";

  static final String CONTROLLER = "org.springframework.stereotype.Controller";
  static final String REQUEST_MAPPING = BIND + "RequestMapping";
  static final String HTTP_EXCHANGE = "org.springframework.web.service.annotation.HttpExchange";
  static final String RESPONSE_BODY = BIND + "ResponseBody";
  static final String RESPONSE_STATUS = BIND + "ResponseStatus";
  static final String EXCEPTION_HANDLER = BIND + "ExceptionHandler";
  static final String CONTROLLER_ADVICE = BIND + "ControllerAdvice";
  static final String PATH_VARIABLE = BIND + "PathVariable";
  static final String REQUEST_HEADER = BIND + "RequestHeader";
  static final String REQUEST_PARAM = BIND + "RequestParam";
  static final String REQUEST_BODY = BIND + "RequestBody";
  static final String REQUEST_PART = BIND + "RequestPart";
  static final String MODEL_ATTRIBUTE = BIND + "ModelAttribute";
  static final String COOKIE_VALUE = BIND + "CookieValue";

  static final String RESPONSE_ENTITY = "org.springframework.http.ResponseEntity";
  static final String HTTP_ENTITY = "org.springframework.http.HttpEntity";
  static final String HTTP_HEADERS = "org.springframework.http.HttpHeaders";

  /** Advices that answer what the framework itself throws about a request. */
  static final Set<String> RESPONSE_ENTITY_EXCEPTION_HANDLERS =
      Set.of(
          "org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler",
          "org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler");

  static final String ORDERED = "org.springframework.core.Ordered";

  static final Set<String> ORDERS =
      Set.of(
          "org.springframework.core.annotation.Order",
          "jakarta.annotation.Priority",
          "javax.annotation.Priority");

  /** Wrappers whose argument arrives later: they change nothing about the response. */
  static final Set<String> ASYNCHRONOUS =
      Set.of(
          "java.util.concurrent.Callable",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future",
          "org.springframework.util.concurrent.ListenableFuture",
          "org.springframework.web.context.request.async.DeferredResult",
          "org.springframework.web.context.request.async.WebAsyncTask",
          "reactor.core.publisher.Mono",
          "io.reactivex.rxjava3.core.Maybe",
          "io.reactivex.rxjava3.core.Single",
          "io.smallrye.mutiny.Uni");

  /** Streams of many elements: the content is a sequence. */
  static final Set<String> STREAMS =
      Set.of(
          "org.reactivestreams.Publisher",
          "reactor.core.publisher.Flux",
          "io.reactivex.rxjava3.core.Flowable",
          "io.reactivex.rxjava3.core.Observable",
          "io.smallrye.mutiny.Multi");

  /** Types that carry a status of their own. */
  static final Set<String> RESPONSES =
      Set.of(
          HTTP_ENTITY,
          "org.springframework.http.ProblemDetail",
          "org.springframework.web.ErrorResponse",
          "org.springframework.web.servlet.function.ServerResponse",
          "org.springframework.web.reactive.function.server.ServerResponse");

  /** Types that name a view in any controller. */
  static final Set<String> VIEWS =
      Set.of(
          "org.springframework.ui.Model",
          "org.springframework.ui.ModelMap",
          "org.springframework.web.servlet.ModelAndView",
          "org.springframework.web.servlet.View",
          "org.springframework.web.servlet.view.FragmentsRendering",
          "org.springframework.web.reactive.result.view.Rendering",
          "org.springframework.web.reactive.result.view.View");

  /** Content that the framework answers with 200 or, for a range request, with 206. */
  static final Set<String> RANGED =
      Set.of(
          "org.springframework.core.io.Resource",
          "org.springframework.core.io.support.ResourceRegion");

  /** The one resource that can be read once only, and so not by range. */
  static final String STREAM_RESOURCE = "org.springframework.core.io.InputStreamResource";

  /** Writers of the response's content, about which nothing else is known. */
  static final Set<String> STREAMED =
      Set.of(
          "org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter",
          "org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody");

  /** Parameters through which a method can set the status itself. */
  static final Set<String> RAW_RESPONSE =
      Set.of(
          "jakarta.servlet.ServletResponse",
          "javax.servlet.ServletResponse",
          "org.springframework.http.server.ServerHttpResponse",
          "org.springframework.http.server.reactive.ServerHttpResponse",
          "org.springframework.web.context.request.WebRequest",
          "org.springframework.web.server.ServerWebExchange",
          "java.io.OutputStream",
          "java.io.Writer");

  /** Values that a parameter without an annotation takes from the query. */
  static final Set<String> SIMPLE =
      Set.of(
          "java.lang.Boolean",
          "java.lang.CharSequence",
          "java.lang.Character",
          "java.lang.Enum",
          "java.lang.Number",
          "java.util.UUID");

  /** Files, and other parts of a form, that a parameter takes from the content. */
  static final Set<String> UPLOADS =
      Set.of(
          "jakarta.servlet.http.Part",
          "org.springframework.http.codec.multipart.Part",
          "org.springframework.web.multipart.MultipartFile");

  /** Where what Spring itself binds comes from: {@code Pageable}, a principal of its security. */
  static final Set<String> SPRING = Set.of("org.springframework.");

  /** Where nothing comes from that an application binds by itself. */
  static final Set<String> PLATFORM =
      Set.of(
          "java.", "javax.", "jakarta.", "kotlin.", "org.springframework.", "io.swagger.v3.oas.");

  /** Types that a parameter takes all header fields with. */
  static final Set<String> ALL_HEADERS = Set.of(HTTP_HEADERS, "java.util.Map");

  /** Parameters through which a method can read whatever the request carries. */
  static final Set<String> RAW_REQUEST =
      Set.of(
          HTTP_ENTITY,
          HTTP_HEADERS,
          "jakarta.servlet.ServletRequest",
          "javax.servlet.ServletRequest",
          "org.springframework.http.server.ServerHttpRequest",
          "org.springframework.http.server.reactive.ServerHttpRequest",
          "org.springframework.web.context.request.WebRequest",
          "org.springframework.web.server.ServerWebExchange",
          "java.io.InputStream",
          "java.io.Reader");

  /** The request as a controller has it injected. */
  static final Set<String> INJECTED_REQUEST =
      Set.of("jakarta.servlet.ServletRequest", "javax.servlet.ServletRequest");

  private SpringNames() {}
}
