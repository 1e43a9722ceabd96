package dev.responds.processor.kept;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a module has its class files, and where those are that it is compiled with.
 *
 * @param root the folder of class files, and of what is written beside them
 * @param finder finds the file of a class by its internal name
 */
public record ModuleFolder(Path root, Function<String, Optional<URI>> finder) {}
