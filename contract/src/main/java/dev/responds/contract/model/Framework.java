package dev.responds.contract.model;

import java.util.List;

/** Which framework calls an endpoint, and what it does for it. */
public enum Framework {
  /** Spring MVC and WebFlux. */
  SPRING(
      "@RequestHeader(name = \"*\", required = false)",
      Capability.HAS_BUILDERS,
      Capability.DERIVES_FROM_OK,
      Capability.CUTS_RANGES,
      Capability.REFUSES_UNREADABLE_CONTENT,
      Capability.READS_FORM_AS_QUERY,
      Capability.ANNOTATES_STATUS),
  /** Jakarta REST: Jersey, RESTEasy, Quarkus REST. */
  JAKARTA(
      "@HeaderParam(\"*\")",
      Capability.HAS_BUILDERS,
      Capability.SENDS_NO_CONTENT_FOR_NULL,
      Capability.MISSES_WHAT_IT_CANNOT_CONVERT),
  /** Jakarta REST before its types moved from {@code javax} to {@code jakarta}. */
  JAX_RS(
      "@HeaderParam(\"*\")",
      Capability.SENDS_NO_CONTENT_FOR_NULL,
      Capability.MISSES_WHAT_IT_CANNOT_CONVERT),
  /** No framework: {@code @Endpoint} alone. What may hold for any framework, holds here. */
  NONE(
      "@RequestHeader(name = \"*\", required = false)",
      Capability.HAS_BUILDERS,
      Capability.CUTS_RANGES,
      Capability.ANNOTATES_STATUS);

  private final String reading;

  // List.of makes one that nobody can change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Capability> capabilities;

  /**
   * Describes a framework.
   *
   * @param reading how code reads a header field of a request, with an asterisk for its name
   */
  Framework(String reading, Capability... capabilities) {
    this.reading = reading;
    this.capabilities = List.of(capabilities);
  }

  /** Returns whether it does this. */
  public boolean has(Capability capability) {
    return capabilities.contains(capability);
  }

  /** Returns the annotation that reads a header field from the request, if the request has it. */
  public String reading(String field) {
    return reading.replace("*", field);
  }
}
