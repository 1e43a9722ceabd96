package dev.responds.contract.model;

/** What an endpoint is towards its clients: {@code dev.responds.Role}. */
public enum Role {
  ORIGIN,
  GATEWAY,
  PROXY
}
