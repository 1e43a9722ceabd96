package shop;

import dev.responds.Responds;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.OrdersResponses.Create;
import shop.OrdersResponses.Remove;
import shop.OrdersResponses.Respond;

/** Orders, with methods of each kind. */
@RestController
@RequestMapping("${shop.base}")
class Orders {

  record Order(int number, String note) {}

  @PostMapping
  @Responds(value = 201, body = Order.class, when = "the order is stored")
  @Responds(value = 409, when = "an order with this number exists")
  Create create(@RequestBody Order draft) {
    if (draft.number() == 1) {
      return Respond.create().conflict().problem("It exists");
    }
    return Respond.create().created(URI.create("/orders/" + draft.number())).body(draft);
  }

  @DeleteMapping("/{number}")
  @Responds(value = 204, when = "the order is gone")
  @Responds(value = 404, when = "there is none")
  Remove remove(@PathVariable("number") int number) {
    if (number == 0) {
      return Respond.remove().notFound().problem("No such order");
    }
    return Respond.remove().noContent().build();
  }

  @GetMapping("/{number:[0-9]+}")
  @Responds(value = 200, body = Order.class, when = "there is such an order")
  @Responds(value = 404, when = "there is none")
  ResponseEntity<Order> find(@PathVariable("number") int number) {
    return number == 0
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok(new Order(number, ""));
  }

  @PostMapping("/{number}/copies")
  @Responds(value = 201, body = Order.class, when = "the order is there twice")
  ResponseEntity<Order> copy(@PathVariable("number") int number) {
    return ResponseEntity.created(URI.create("/orders/" + (number + 1)))
        .body(new Order(number + 1, ""));
  }
}
