package dev.responds.processor.suggest;

/**
 * Text of a source file that another takes the place of.
 *
 * @param start where it begins, in characters from the beginning of the file
 * @param end where it ends; where it begins, if something only comes
 * @param text what comes, with its line ends; empty if something only goes
 */
record Replacement(int start, int end, String text) {}
