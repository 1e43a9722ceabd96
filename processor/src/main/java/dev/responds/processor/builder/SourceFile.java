package dev.responds.processor.builder;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
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

  /** Hands it to the compiler. */
  public void write(Filer filer) throws IOException {
    try (Writer out =
        filer.createSourceFile(qualifiedName, origins.toArray(new Element[0])).openWriter()) {
      out.write(text);
    }
  }
}
