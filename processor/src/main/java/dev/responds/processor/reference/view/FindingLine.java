package dev.responds.processor.reference.view;

/**
 * One finding at one endpoint.
 *
 * @param rule the rule
 * @param level how much it weighs, in the style sheet's terms
 * @param label the same in words
 * @param endpoint where
 * @param message what is wrong
 * @param fix what to do about it
 * @param waived whether somebody said that the rule does not apply here
 * @param because why it does not
 */
public record FindingLine(
    RuleLink rule,
    String level,
    String label,
    EndpointLink endpoint,
    Prose message,
    Prose fix,
    boolean waived,
    String because) {}
