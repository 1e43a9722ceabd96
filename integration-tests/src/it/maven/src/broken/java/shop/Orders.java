package shop;

import dev.responds.Responds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders")
  @Responds(200)
  @Responds(99)
  String list() {
    return "none";
  }
}
