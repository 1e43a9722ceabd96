package dev.responds.sample.orders;

import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a customer has ordered.
 *
 * @param id given by the database, 0 until then
 * @param number chosen by the customer, unique among the customer's orders
 */
@Table("PURCHASE_ORDER")
public record Order(
    @Id long id,
    String customer,
    String number,
    String sku,
    int quantity,
    BigDecimal unitPrice,
    Instant placedAt) {}
