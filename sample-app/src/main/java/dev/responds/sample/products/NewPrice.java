package dev.responds.sample.products;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/** What a product is to cost from now on. */
record NewPrice(@NotNull @Positive @Digits(integer = 8, fraction = 2) BigDecimal price) {}
