package shop;

import dev.responds.Responds;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A numbered order is there or not. */
@RestController
class Orders {

  @GetMapping("/orders/{number}")
  @Responds(value = 200, body = String.class, when = "there is such an order")
  @Responds(value = 404, when = "there is none")
  ResponseEntity<String> find(@PathVariable int number) {
    return ResponseEntity.status(number).body("order");
  }
}
