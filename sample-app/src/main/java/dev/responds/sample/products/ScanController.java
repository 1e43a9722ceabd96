package dev.responds.sample.products;

import dev.responds.Responds;
import dev.responds.sample.products.ScanControllerResponses.Respond;
import dev.responds.sample.products.ScanControllerResponses.Scan;
import dev.responds.sample.web.TakesForm;
import jakarta.annotation.security.PermitAll;
import org.springframework.http.MediaType;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Takes product numbers from the scanner terminals in the shops. */
@RestController
@PermitAll
final class ScanController {

  /** Leads from a number that was scanned to its product. */
  // The compiler's advice at this 302 is right, and stays until the terminals are replaced.
  @PostMapping(path = "/scans", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @TakesForm
  @Responds(
      value = 302,
      when = "a product number was scanned; the terminals are too old to know a 303")
  @Responds(
      value = 400,
      on = MissingServletRequestParameterException.class,
      when = "the form has no product number")
  Scan scan(@RequestParam String sku) {
    return Respond.scan()
        .found(UriComponentsBuilder.fromPath("/products/{sku}").build(sku))
        .build();
  }
}
