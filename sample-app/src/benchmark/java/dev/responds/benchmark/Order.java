package dev.responds.benchmark;

/** What the endpoints answer with. */
record Order(long number, String customer) {}
