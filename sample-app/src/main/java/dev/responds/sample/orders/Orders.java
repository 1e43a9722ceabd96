package dev.responds.sample.orders;

import java.util.List;

/** The orders of one customer. */
record Orders(List<Order> orders) {}
