package dev.responds.processor.page.view;

/**
 * A waiver.
 *
 * @param rule the rule that it lifts
 * @param because why, in the words of the code
 * @param scope where it stands, in words
 * @param lifts whether there is anything that it lifts
 * @param places the endpoints where it does, or all that it is about
 */
public record WaiverLine(
    RuleLink rule, String because, String scope, boolean lifts, Places places) {}
