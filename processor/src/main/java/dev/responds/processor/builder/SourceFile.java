package dev.responds.processor.builder;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * A generated source file.
 *
 * @param qualifiedName name of its class
 * @param text what stands in it
 * @param origins the elements that it is generated from
 */
public record SourceFile(String qualifiedName, String text, List<Element> origins) {

  /** Makes the list immutable. */
  public SourceFile {
    origins = List.copyOf(origins);
  }
}
