package dev.responds;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The routing of an endpoint where no framework annotation says it, or the name of an endpoint.
 *
 * <pre>{@code
 * @Endpoint(method = "GET", path = "/orders/{id}")
 * @Responds(value = 200, body = Order.class)
 * @Responds(404)
 * OrdersResponses.Find find(long id) { ... }
 * }</pre>
 *
 * <p>Beside a framework annotation only the name is needed. It tells overloaded methods apart:
 *
 * <pre>{@code
 * @GetMapping("/orders/{id}")
 * @Endpoint(name = "findById")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Endpoint {

  /**
   * The request methods, as in {@code "GET"} (RFC 9110 §9).
   *
   * @return method tokens; empty leaves it to the framework's annotation
   */
  String[] method() default {};

  /**
   * The paths, as in {@code "/orders/{id}"}.
   *
   * @return path templates; empty leaves it to the framework's annotation
   */
  String[] path() default {};

  /**
   * The name of the endpoint, which is also the name of its builder.
   *
   * @return a Java identifier; by default, the name of the method
   */
  String name() default "";
}
