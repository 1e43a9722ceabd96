package dev.responds.contract.model;

/**
 * One {@code @Waive}.
 *
 * @param rule the id of the rule
 * @param because the reason
 * @param scope how near it was declared
 * @param source the annotation
 */
public record Waiver(String rule, String because, Scope scope, Source source) {}
