package shop;

import dev.responds.Endpoint;
import dev.responds.Responds;
import dev.responds.reply.Reply;
import java.net.URI;

public final class Orders {

  record Order(String number) {}

  @Endpoint(method = "POST", path = "/orders")
  @Responds(value = 201, body = Order.class)
  @Responds(409)
  OrdersResponses.Create create(Order draft) {
    return draft.number().equals("none")
        ? OrdersResponses.Respond.create().conflict().problem("Duplicate order")
        : OrdersResponses.Respond.create().created(URI.create("/orders/" + draft.number())).body(draft);
  }

  public static void main(String... numbers) {
    for (String number : numbers) {
      Reply reply = new Orders().create(new Order(number));
      System.out.println(reply.status() + " " + reply.headers());
    }
  }
}
