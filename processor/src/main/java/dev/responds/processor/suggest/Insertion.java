package dev.responds.processor.suggest;

/**
 * Text that goes into a source file.
 *
 * @param position where, in characters from its beginning
 * @param text what, with its line ends
 */
record Insertion(int position, String text) {}
