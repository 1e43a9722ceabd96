package shop;

import dev.responds.Endpoint;
import dev.responds.Responds;

final class Orders {

  @Endpoint(method = "GET", path = "/orders")
  @Responds(200)
  @Responds(401)
  String list() {
    return "none";
  }
}
