package shop;

import dev.responds.Endpoint;
import dev.responds.Responds;

final class Orders {

  @Endpoint(method = "GET", path = "/orders")
  @Responds(200)
  @Responds(99)
  String list() {
    return "none";
  }
}
