package dev.responds.sample.products;

import dev.responds.Responds;
import dev.responds.sample.products.FormerCatalogueControllerResponses.Respond;
import dev.responds.sample.products.FormerCatalogueControllerResponses.Show;
import jakarta.annotation.security.PermitAll;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads bookmarks of the old catalogue to where its products are now. */
@RestController
@PermitAll
final class FormerCatalogueController {

  /** Leads to where a product is now. */
  @GetMapping("/catalogue/{sku}")
  @Responds(
      value = 301,
      when = "somebody follows an old link: the products have moved to /products for good")
  Show show(@PathVariable String sku) {
    return Respond.show()
        .movedPermanently(UriComponentsBuilder.fromPath("/products/{sku}").build(sku))
        .build();
  }
}
