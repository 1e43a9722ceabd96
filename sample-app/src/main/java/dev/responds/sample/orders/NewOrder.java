package dev.responds.sample.orders;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a customer wants to order. */
public record NewOrder(
    @NotBlank @Size(max = 40) String number,
    @NotBlank @Size(max = 20) String sku,
    @Min(1) @Max(99) int quantity) {}
