package dev.responds.processor.read;

import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Source;
import dev.responds.processor.model.Waiver;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads the {@code @Waive} of an element. */
final class WaiverReader {

  private final Annotations annotations;

  WaiverReader(Annotations annotations) {
    this.annotations = annotations;
  }

  List<Waiver> read(Element element, Scope scope) {
    List<Waiver> waivers = new ArrayList<>();
    int index = 0;
    for (Annotation annotation : annotations.on(element)) {
      if (annotation.is(Names.WAIVE)) {
        waivers.add(waiver(annotation, scope, Places.of(element).annotation(index, -1)));
      } else if (annotation.is(Names.WAIVE_LIST)) {
        int repeated = 0;
        for (Annotation nested : annotation.annotations("value")) {
          waivers.add(waiver(nested, scope, Places.of(element).annotation(index, repeated++)));
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
