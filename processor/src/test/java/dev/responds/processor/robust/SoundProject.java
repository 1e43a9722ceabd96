package dev.responds.processor.robust;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small project in which everything is right, by the names of its classes. */
final class SoundProject {

  private SoundProject() {}

  static Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(
        "shop.Order",
        """
        package shop;

        import java.util.List;

        public record Order(long id, String name, List<String> notes) {
          static final int CREATED = 201;
        }
        """);
    sources.put(
        "shop.NoOrder",
        """
        package shop;

        import dev.responds.Responds;

        @Responds(value = 404, when = "there is no such order")
        public class NoOrder extends RuntimeException {
          private static final long serialVersionUID = 1L;

          public NoOrder(String message) {
            super(message);
          }
        }
        """);
    sources.put(
        "shop.Errors",
        """
        package shop;

        import dev.responds.Responds;

        @Responds(value = 422, when = "the order cannot be taken")
        @interface Errors {}
        """);
    sources.put(
        "shop.OrderController",
        """
        package shop;

        import dev.responds.Responds;
        import dev.responds.StatusPolicy;
        import dev.responds.http.Location;
        import java.util.List;
        import org.springframework.http.HttpStatus;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.PathVariable;
        import org.springframework.web.bind.annotation.PostMapping;
        import org.springframework.web.bind.annotation.RequestBody;
        import org.springframework.web.bind.annotation.RequestMapping;
        import org.springframework.web.bind.annotation.ResponseStatus;
        import org.springframework.web.bind.annotation.RestController;

        @RestController
        @RequestMapping("/orders")
        @StatusPolicy(challenge = "Bearer")
        public class OrderController {

          @GetMapping("/{id}")
          @Responds(value = 200, body = Order.class)
          @Responds(value = 404, on = NoOrder.class)
          OrderControllerResponses.Find find(@PathVariable long id) {
            if (id < 0) {
              throw new NoOrder("none");
            }
            return OrderControllerResponses.Respond.find().ok().body(new Order(id, "", List.of()));
          }

          @PostMapping
          @Errors
          @Responds(value = Order.CREATED, body = Order.class)
          OrderControllerResponses.Create create(@RequestBody Order order) {
            if (order.name().isEmpty()) {
              return OrderControllerResponses.Respond.create().unprocessableContent().problem();
            }
            return OrderControllerResponses.Respond.create()
                .created(Location.of("/orders/1"))
                .body(order);
          }

          @PostMapping("/batches")
          @ResponseStatus(HttpStatus.NO_CONTENT)
          @Responds(204)
          void batch(@RequestBody List<Order> orders) {}
        }
        """);
    sources.put(
        "shop.Entities",
        """
        package shop;

        import dev.responds.Responds;
        import java.util.List;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.RestController;

        @RestController
        class Entities {

          @GetMapping("/entities")
          @Responds(value = 200, body = List.class, of = Order.class)
          ResponseEntity<List<Order>> all() {
            return EntitiesResponses.Respond.all().ok().body(List.of());
          }

          @GetMapping("/names")
          @Responds(200)
          List<String> names() {
            return List.of();
          }
        }
        """);
    sources.put(
        "shop.Plain",
        """
        package shop;

        import dev.responds.Endpoint;
        import dev.responds.Responds;

        class Plain {

          @Endpoint(method = "GET", path = "/plain")
          @Responds(value = 200, body = String.class)
          @Responds(503)
          PlainResponses.Plain plain() {
            return PlainResponses.Respond.plain().ok().body("");
          }
        }
        """);
    return sources;
  }
}
