package dev.responds.processor.flow.sent;

import java.util.Optional;

/**
 * A header field that is set on the way.
 *
 * @param name its name, as the code writes it
 * @param value its value, where that is constant
 */
public record SentField(String name, Optional<String> value) {}
