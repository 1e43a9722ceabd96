package dev.responds.processor.suggest;

/**
 * Lines that go from a source file.
 *
 * @param start where the first one begins, in characters from the beginning of the file
 * @param end where the line behind the last one begins
 */
record Removal(int start, int end) {

  boolean holds(int position) {
    return start <= position && position < end;
  }
}
