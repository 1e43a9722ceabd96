package dev.responds.processor.page.view;

/**
 * A status, as it is shown wherever it is named.
 *
 * @param code the code as declared
 * @param reason its reason phrase, empty for a code that is not registered
 * @param look the class whose colour it has, 1 to 5
 * @param takenFor what a client takes an unregistered code for, else empty
 */
public record StatusLink(int code, String reason, int look, String takenFor) {}
