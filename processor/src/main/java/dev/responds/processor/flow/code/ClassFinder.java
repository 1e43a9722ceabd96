package dev.responds.processor.flow.code;

import java.net.URI;
import java.util.Optional;

/** Finds class files by the names of their classes, where no list of jars and folders is known. */
@FunctionalInterface
public interface ClassFinder {

  /** Finds nothing. */
  ClassFinder NONE = name -> Optional.empty();

  /**
   * Returns where the file of a class is.
   *
   * @param name internal name of the class
   */
  Optional<URI> find(String name);
}
