package dev.responds.sample.products;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The products in the database. */
interface ProductRepository extends Repository<Product, String> {

  /** Returns the product of that number. */
  Optional<Product> findById(String sku);

  /** Returns the products on sale. */
  List<Product> findByDiscontinuedFalseOrderBySku();

  /** Stores a change, unless somebody else has changed the product in the meantime. */
  Product save(Product product);
}
