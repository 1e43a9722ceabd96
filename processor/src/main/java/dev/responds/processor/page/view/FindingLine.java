package dev.responds.processor.page.view;

/**
 * One finding at one endpoint.
 *
 * @param rule the rule
 * @param level how much it weighs, in the style sheet's terms
 * @param label the same in words
 * @param message what is wrong
 * @param waived whether somebody said that the rule does not apply here
 * @param because why it does not
 */
public record FindingLine(
    RuleLink rule, String level, String label, Prose message, boolean waived, String because) {}
