package dev.responds.sample.products;

import dev.responds.Responds;
import dev.responds.Waive;
import dev.responds.sample.accounts.AdministratorsOnly;
import dev.responds.sample.products.ProductControllerResponses.ChangePrice;
import dev.responds.sample.products.ProductControllerResponses.OfTheMonth;
import dev.responds.sample.products.ProductControllerResponses.Respond;
import dev.responds.sample.products.ProductControllerResponses.Show;
import dev.responds.sample.web.EntityTags;
import dev.responds.sample.web.SendsJson;
import dev.responds.sample.web.TakesJson;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows the products, and lets administrators change their prices. */
@RestController
@RequestMapping("/products")
final class ProductController {

  /** Copies may be kept, but are to be checked each time: prices change. */
  private static final String CACHING = "no-cache";

  private final ProductService products;

  ProductController(ProductService products) {
    this.products = products;
  }

  /** Returns all products on sale. */
  @GetMapping
  @SendsJson
  @PermitAll
  @Responds(
      value = 200,
      body = Catalogue.class,
      when = "the catalogue is read, even if nothing is on sale")
  ProductControllerResponses.List list() {
    return ProductControllerResponses.Respond.list().ok().body(Catalogue.of(products.onSale()));
  }

  /** Returns a product. */
  @GetMapping("/{sku}")
  @SendsJson
  @PermitAll
  @Responds(
      value = 200,
      body = ProductView.class,
      headers = "ETag",
      when = "the client has no copy yet, or an outdated one")
  @Responds(
      value = 304,
      headers = "ETag",
      when = "If-None-Match names the current revision, so that the client's copy is good")
  @Responds(value = 404, when = "there is no such product")
  @Responds(value = 410, when = "the product was given up and will not come back")
  @Waive(
      rule = "team-subset",
      because = "search engines and price portals drop a 410 at once, but retry a 404 for weeks")
  Show show(
      @PathVariable String sku,
      @RequestHeader(HttpHeaders.IF_NONE_MATCH) Optional<String> ifNoneMatch) {
    Optional<Product> product = products.find(sku);
    if (product.isEmpty()) {
      return Respond.show().notFound().problem("No such product");
    }
    if (product.get().discontinued()) {
      return Respond.show().gone().problem("Discontinued product");
    }
    return representation(product.get(), ifNoneMatch);
  }

  private static Show representation(Product product, Optional<String> ifNoneMatch) {
    String tag = product.entityTag();
    if (ifNoneMatch.filter(known -> EntityTags.known(known, tag)).isPresent()) {
      return Respond.show().notModified(tag).cacheControl(CACHING).build();
    }
    return Respond.show().ok(tag).cacheControl(CACHING).body(ProductView.of(product));
  }

  /** Leads to the product of the month. */
  @GetMapping("/of-the-month")
  @PermitAll
  @Responds(
      value = 302,
      when = "a product is on sale; the address stays, the product behind it changes every month")
  @Responds(value = 404, when = "nothing is on sale")
  OfTheMonth ofTheMonth() {
    return products
        .ofTheMonth()
        .map(product -> Respond.ofTheMonth().found(uri(product)).build())
        .orElseGet(() -> Respond.ofTheMonth().notFound().problem("Sold out"));
  }

  /** Changes the price of a product. */
  @PutMapping("/{sku}/price")
  @AdministratorsOnly
  @TakesJson
  @Responds(value = 204, when = "the new price is stored")
  @Responds(
      value = 400,
      on = {
        HttpMessageNotReadableException.class,
        MethodArgumentNotValidException.class,
        MissingRequestHeaderException.class
      },
      when = "If-Match is missing, or the price is missing, malformed or not positive")
  @Responds(value = 404, when = "there is no such product")
  @Responds(value = 412, when = "somebody has changed the product since the caller read its ETag")
  ChangePrice changePrice(
      @PathVariable String sku,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @RequestBody @Valid NewPrice change) {
    return switch (products.changePrice(sku, ifMatch, change.price())) {
      case DONE -> Respond.changePrice().noContent().build();
      case STALE ->
          Respond.changePrice()
              .preconditionFailed()
              .problem(p -> p.title("Outdated revision").detail("Read the product again first."));
      case UNKNOWN_PRODUCT -> Respond.changePrice().notFound().problem("No such product");
    };
  }

  private static URI uri(Product product) {
    return UriComponentsBuilder.fromPath("/products/{sku}").build(product.sku());
  }
}
