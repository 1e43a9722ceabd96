package dev.responds.contract.model;

import java.util.OptionalInt;

/**
 * A framework's own annotation that fixes a status, such as Spring's {@code @ResponseStatus}.
 *
 * @param status the status, empty if the constant is not known
 * @param constant name of the constant that was written, as in {@code NO_CONTENT}; empty if none
 * @param reason the reason phrase that it sets, empty if none
 * @param source the annotation
 */
public record StatusAnnotation(OptionalInt status, String constant, String reason, Source source) {}
