package dev.responds.processor.read.element;

import dev.responds.processor.read.TypeReading;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The types of the module that is compiled. An incremental compile has the source of some only, and
 * class files of the others.
 */
public interface ModuleTypes {

  /** Returns whether the type of that canonical name belongs to the module. */
  boolean contains(String type);

  /** Returns whether the source of the type is part of this compile. */
  boolean isCompiled(String type);

  /** Returns the names of all types whose handlers may answer for others. */
  Collection<String> possibleAdvices();

  /**
   * Returns what an earlier compile saw of the parameters of a method, and a class file may not
   * tell; see {@link TypeReading#parameters()}.
   */
  Optional<List<String>> parameters(String method);

  /**
   * Returns what the documentation comment of a method or type said, which a class file does not
   * have; see {@link TypeReading#comments()}.
   */
  Optional<String> comment(String key);

  /** Returns the class file of a type of the module that is not part of this compile. */
  Optional<byte[]> classFile(String type);
}
