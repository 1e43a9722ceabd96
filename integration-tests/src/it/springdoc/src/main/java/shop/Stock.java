package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** It declares nothing. */
@RestController
class Stock {

  record Level(int pieces) {}

  @GetMapping("/stock")
  Level level() {
    return new Level(3);
  }
}
