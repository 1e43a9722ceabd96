package shop;

import dev.responds.Responds;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** It declares nothing, or errors alone. */
@RestController
class Stock {

  record Level(int pieces) {}

  @GetMapping("/stock")
  Level level() {
    return new Level(3);
  }

  @GetMapping("/stock/{sku}")
  @Responds(value = 404, when = "nobody sells it")
  ResponseEntity<Level> level(@PathVariable("sku") String sku) {
    return ResponseEntity.ok(new Level(sku.length()));
  }
}
