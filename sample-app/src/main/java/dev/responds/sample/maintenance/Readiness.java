package dev.responds.sample.maintenance;

/** What a load balancer asks for. */
record Readiness(String state) {}
