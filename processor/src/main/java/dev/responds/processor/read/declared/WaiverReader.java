package dev.responds.processor.read.declared;

import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Waiver;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationNames;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.ElementPlaces;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads the {@code @Waive} of an element. */
public final class WaiverReader {

  private final Annotations annotations;

  public WaiverReader(Annotations annotations) {
    this.annotations = annotations;
  }

  public List<Waiver> read(Element element, Scope scope) {
    List<Waiver> waivers = new ArrayList<>();
    int index = 0;
    for (Annotation annotation : annotations.on(element)) {
      if (annotation.is(AnnotationNames.WAIVE)) {
        waivers.add(waiver(annotation, scope, ElementPlaces.of(element).annotation(index)));
      } else if (annotation.is(AnnotationNames.WAIVE_LIST)) {
        Source container = ElementPlaces.of(element).annotation(index);
        int entry = 0;
        for (Annotation nested : annotation.annotations("value")) {
          waivers.add(waiver(nested, scope, container.entry("value", entry++)));
        }
      }
      index++;
    }
    return waivers;
  }

  private static Waiver waiver(Annotation annotation, Scope scope, Source source) {
    return new Waiver(
        annotation.string("rule").orElse("").strip(),
        annotation.string("because").orElse("").strip(),
        scope,
        source);
  }
}
