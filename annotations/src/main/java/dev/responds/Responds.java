package dev.responds;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The declaration of one HTTP response that an endpoint sends.
 *
 * <p>On an endpoint method, one annotation per status:
 *
 * <pre>{@code
 * @PostMapping
 * @Responds(value = 201, body = Order.class, when = "the order is stored")
 * @Responds(value = 409, when = "an order with this number exists")
 * OrderControllerResponses.Create create(@RequestBody NewOrder draft) { ... }
 * }</pre>
 *
 * <p>On a class or a package it holds for every endpoint inside, and says what the surroundings answer (a
 * security filter, the container, an exception handler):
 *
 * <pre>{@code
 * @Responds(value = 503, when = "maintenance is switched on")
 * package com.example.shop;
 * }</pre>
 *
 * <p>A success on a class is what its methods send that declare no success of their own.
 *
 * <p>On an exception class it names the status that the exception leads to, and makes that answer
 * wherever no handler does; {@link #headers()} come from methods of the exception:
 *
 * <pre>{@code
 * @Responds(value = 503, problem = "under-maintenance", headers = "Retry-After")
 * class UnderMaintenance extends RuntimeException {
 *   Duration retryAfter() { ... }
 * }
 * }</pre>
 *
 * <p>On an annotation type it makes a bundle, which then stands for its declarations wherever it is used,
 * to any depth:
 *
 * <pre>{@code
 * @Responds(value = 401, when = "nobody is signed in")
 * @Responds(value = 403, when = "the caller is not an administrator")
 * @Retention(RetentionPolicy.CLASS)
 * @interface AdministratorsOnly {}
 * }</pre>
 *
 * <p>Where the same status is declared in several places, the nearest one wins: method, then bundle, then
 * class, then package. A method without declarations of its own takes those of the method that it
 * overrides or implements.
 */
@Documented
@Repeatable(Responds.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
public @interface Responds {

  /**
   * The status code.
   *
   * @return a final status code, 200 to 599 (RFC 9110 §15)
   */
  int value();

  /**
   * When the client sees this response, for the reader of the status reference and of the builder's
   * Javadoc, as in {@code "the order is stored"}.
   *
   * @return a clause that goes on after "sent when", without a capital letter or a full stop
   */
  String when() default "";

  /**
   * The type of the content, {@code Void.class} for none.
   *
   * <p>By default, it is inferred: a success carries what the method returns, a 4xx or 5xx carries
   * the error body of the {@linkplain StatusPolicy#errorBody() policy}, a redirect carries nothing.
   *
   * <p>A class of a generic type gets its type arguments by {@link #of()}.
   *
   * @return the payload type
   */
  Class<?> body() default Inferred.class;

  /**
   * The type arguments of {@link #body()} in prefix order: each class takes as many of those that
   * follow as it has type parameters.
   *
   * <pre>{@code
   * // List<Order>
   * @Responds(value = 200, body = List.class, of = Order.class)
   *
   * // ApiResult<Page<Order>>
   * @Responds(value = 200, body = ApiResult.class, of = {Page.class, Order.class})
   *
   * // Map<String, List<Order>>
   * @Responds(value = 200, body = Map.class, of = {String.class, List.class, Order.class})
   * }</pre>
   *
   * <p>A primitive type stands for its wrapper. Too few classes or too many are a mistake that the
   * processor reports; {@code body} then counts without type arguments.
   *
   * @return classes, as many as it takes to make {@code body} complete; by default none
   */
  Class<?>[] of() default {};

  /**
   * Header fields that this response always carries, beyond the ones that HTTP makes mandatory:
   * {@code headers = "ETag"}. Each becomes an argument of the generated factory; one with a value,
   * as in {@code "Cache-Control: no-store"}, is sent by the factory as it stands.
   *
   * <p>A media type that is always the same is no header field here: see {@link #mediaType()}.
   * {@code "Content-Type"} without a value makes it an argument.
   *
   * @return field names (RFC 9110 §5.1), each with a colon and a value if that is always the same
   */
  String[] headers() default {};

  /**
   * The media type of the content, which tells several contents of one status apart:
   *
   * <pre>{@code
   * @Responds(value = 200, body = Order[].class)
   * @Responds(value = 200, body = String.class, mediaType = "text/csv; charset=utf-8")
   * }</pre>
   *
   * <p>Each gets a factory, the first one of the usual name, another one as in {@code okAsTextCsv};
   * the factory sends it in {@code Content-Type}.
   *
   * @return a media type (RFC 9110 §8.3.1); empty if the framework chooses it
   */
  String mediaType() default "";

  /**
   * The problem type of an error, which clients act on where one status has several causes (RFC
   * 9457 §3.1.1):
   *
   * <pre>{@code
   * @Responds(value = 409, problem = "out-of-stock", when = "the shop has too few of it")
   * @Responds(value = 409, problem = "duplicate-order", when = "an order with this number exists")
   * }</pre>
   *
   * <p>Each gets a factory that is named after it, as in {@code outOfStock()}, and sends the type
   * with a title of its words, as in "Out of stock".
   *
   * @return a name, which follows the {@linkplain StatusPolicy#problemBase() base} of the policy,
   *     or a whole URI, as in {@link dev.responds.http.ProblemType}; empty for a problem that says
   *     nothing beyond its status
   */
  String problem() default "";

  /**
   * Whether the message of an exception goes to the client, as the detail of the problem (RFC 9457
   * §3.1.4). It says something on an exception class whose declaration makes the answer; by default
   * the message stays inside, since it may hold what nobody outside should read.
   *
   * @return true to send {@link Throwable#getMessage()}
   */
  boolean detail() default false;

  /**
   * The exceptions that lead to this response. A response with exceptions is sent by the handler of
   * the exception, so that no factory is generated for it.
   *
   * @return exception types
   */
  Class<? extends Throwable>[] on() default {};

  /**
   * Who sends this response. An exception class that says it makes no answer: somebody else does.
   *
   * @return by default inferred from where the annotation stands, see {@link SentBy#INFERRED}
   */
  SentBy sentBy() default SentBy.INFERRED;

  /** The content type that is not given, but inferred from the method and the policy. */
  final class Inferred {
    private Inferred() {}
  }

  /** The container of repeated declarations. The compiler writes it, people do not need to. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
  @interface List {

    /**
     * The declarations.
     *
     * @return in source order
     */
    Responds[] value();
  }
}
