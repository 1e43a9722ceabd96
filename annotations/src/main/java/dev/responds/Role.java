package dev.responds;

/**
 * The part that an endpoint plays towards its clients (RFC 9110 §3.7): some statuses can come from
 * a gateway or a proxy only.
 */
public enum Role {

  /** It has the resource, or stands for it: what an API usually is (RFC 9110 §3.6). */
  ORIGIN,

  /**
   * It relays requests to servers behind it, so that 502 and 504 are its own to send (RFC 9110
   * §15.6.3, §15.6.5).
   */
  GATEWAY,

  /** The client has chosen it to relay requests, so that 407 and 203 are its own to send. */
  PROXY
}
