/**
 * Run-time values of the generated response builders: the stages that a response goes through, and
 * the typed header fields that they take.
 *
 * <p>Every value checks what it is given. A carriage return, line feed or NUL never reaches a
 * header field (RFC 9110 §5.5).
 */
package dev.responds.http;
