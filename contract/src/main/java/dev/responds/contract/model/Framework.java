package dev.responds.contract.model;

/** Which framework calls an endpoint. */
public enum Framework {
  /** Spring MVC and WebFlux. */
  SPRING,
  /** Jakarta REST: Jersey, RESTEasy, Quarkus REST. */
  JAKARTA,
  /** No framework: {@code @Endpoint} alone. */
  NONE
}
