package dev.responds.sample.products;

import dev.responds.sample.web.EntityTags;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Knows the products and keeps two people from changing one at the same time. */
@Service
public class ProductService {

  private final ProductRepository products;
  private final Clock clock;

  ProductService(ProductRepository products, Clock clock) {
    this.products = products;
    this.clock = clock;
  }

  /** Returns the products on sale, by number. */
  public List<Product> onSale() {
    return products.findByDiscontinuedFalseOrderBySku();
  }

  /** Returns the product of that number, on sale or not. */
  public Optional<Product> find(String sku) {
    return products.findById(sku);
  }

  /** Returns the product that this month is about; empty when nothing is on sale. */
  Optional<Product> ofTheMonth() {
    List<Product> candidates = onSale();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(candidates.get(LocalDate.now(clock).getMonthValue() % candidates.size()));
  }

  PriceChange changePrice(String sku, String ifMatch, BigDecimal price) {
    Optional<Product> known = find(sku);
    if (known.isEmpty()) {
      return PriceChange.UNKNOWN_PRODUCT;
    }
    if (!EntityTags.expected(ifMatch, known.get().entityTag())) {
      return PriceChange.STALE;
    }
    return store(known.get().at(price));
  }

  /** The check before has a gap that only the version column in the database closes. */
  private PriceChange store(Product changed) {
    try {
      products.save(changed);
      return PriceChange.DONE;
    } catch (OptimisticLockingFailureException somebodyWasFaster) {
      return PriceChange.STALE;
    }
  }
}
