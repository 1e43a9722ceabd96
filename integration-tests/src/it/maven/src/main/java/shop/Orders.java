package shop;

import dev.responds.Responds;
import java.net.URI;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders")
class Orders {

  record Order(String number) {}

  @PostMapping
  @Responds(value = 201, body = Order.class, when = "the order is stored")
  @Responds(value = 409, when = "an order with this number exists")
  OrdersResponses.Create create(@RequestBody Order draft) {
    if (draft.number().isEmpty()) {
      return OrdersResponses.Respond.create().conflict().problem(p -> p.title("Duplicate order"));
    }
    return OrdersResponses.Respond.create().created(URI.create("/orders/" + draft.number())).body(draft);
  }

  @GetMapping("/{number}")
  @Responds(200)
  @Responds(404)
  Order find(@PathVariable String number) {
    if (number.isEmpty()) {
      throw OrdersResponses.Respond.find().notFound().problem("No such order").toException();
    }
    return new Order(number);
  }
}
