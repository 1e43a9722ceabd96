package shop

import dev.responds.Responds
import java.net.URI
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.RestController

/** Everything about orders. */
@RestController
@RequestMapping("/orders")
class Orders {

  data class Order(val number: String, val note: String?)

  /** Takes an order. */
  @PostMapping
  @Responds(value = 201, body = Order::class, `when` = "the order is stored")
  @Responds(value = 409, `when` = "an order with this number exists")
  fun create(@RequestBody draft: Order): OrdersResponses.Create =
    if (draft.number.isEmpty())
      OrdersResponses.Respond.create().conflict().problem { it.title("Duplicate order") }
    else OrdersResponses.Respond.create().created(URI.create("/orders/" + draft.number)).body(draft)

  @GetMapping("/{number}")
  @Responds(200)
  @Responds(404)
  fun find(@PathVariable number: String): Order {
    if (number.isEmpty()) {
      throw OrdersResponses.Respond.find().notFound().problem("No such order").toException()
    }
    return Order(number, null)
  }
}
