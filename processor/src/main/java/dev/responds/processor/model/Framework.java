package dev.responds.processor.model;

/** Which framework calls an endpoint. */
public enum Framework {
  SPRING,
  /** No framework: {@code @Endpoint} alone. */
  NONE
}
