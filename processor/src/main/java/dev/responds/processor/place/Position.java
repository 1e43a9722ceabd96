package dev.responds.processor.place;

import java.nio.file.Path;

/**
 * Where something begins in a source file.
 *
 * @param file the file, as an absolute path
 * @param line from 1
 * @param column from 1, in UTF-16 code units; a tab is one
 */
public record Position(Path file, int line, int column) {}
