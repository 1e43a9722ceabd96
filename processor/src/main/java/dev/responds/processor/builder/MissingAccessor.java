package dev.responds.processor.builder;

import dev.responds.contract.model.AnsweringException;

/**
 * What an exception lacks for the answer that it declares.
 *
 * @param exception the exception
 * @param field the header field; empty for the content
 * @param wanted the method that would do, as in {@code Duration retryAfter()}
 */
public record MissingAccessor(AnsweringException exception, String field, String wanted) {}
