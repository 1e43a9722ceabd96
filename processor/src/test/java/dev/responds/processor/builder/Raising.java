package dev.responds.processor.builder;

/** Exceptions that make their own answers, for the servers of tests. */
final class Raising {

  static final String EXCEPTIONS =
      """
      package shop;
      import dev.responds.*;
      import dev.responds.http.*;
      import java.net.URI;
      import java.time.Duration;
      import java.util.*;
      @SuppressWarnings("serial")
      public final class Failures {
        @Responds(400)
        public static class Base extends RuntimeException {
          Base(String message) { super(message); }
        }
        @Responds(value = 404, problem = "no-such-order", detail = true)
        public static class NoSuchOrder extends Base {
          NoSuchOrder(String message) { super(message); }
        }
        public static class NoSuchOldOrder extends NoSuchOrder {
          NoSuchOldOrder() { super("Order 2 is archived"); }
        }
        @Responds(value = 503, headers = {"Retry-After", "Cache-Control: no-store"})
        static class Closed extends Exception {
          Closed() { super("secret"); }
          Duration retryAfter() { return Duration.ofMinutes(2); }
        }
        @Responds(401)
        static class Stranger extends Base {
          Stranger() { super("secret"); }
          List<Challenge> challenges() {
            return List.of(Challenge.bearer("orders"), Challenge.basic("orders"));
          }
        }
        @Responds(303)
        static class Elsewhere extends Base {
          Elsewhere() { super("secret"); }
          URI location() { return URI.create("/orders/7"); }
        }
        @Responds(value = 409, body = String.class, mediaType = "text/plain;charset=UTF-8")
        static class Conflict extends Base {
          Conflict() { super("secret"); }
          String body() { return "Conflict"; }
        }
        static int raise(String how) throws Exception {
          throw switch (how) {
            case "missing" -> new NoSuchOrder("There is no order 1");
            case "archived" -> new NoSuchOldOrder();
            case "closed" -> new Closed();
            case "stranger" -> new Stranger();
            case "elsewhere" -> new Elsewhere();
            case "conflict" -> new Conflict();
            case "silent" -> new NoSuchOrder(null);
            case "handled" -> new java.io.IOException("secret");
            case "broken" -> new IllegalStateException("secret");
            default -> new Base("secret");
          };
        }
      }
      """;

  private Raising() {}
}
