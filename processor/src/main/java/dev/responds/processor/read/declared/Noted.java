package dev.responds.processor.read.declared;

import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Source;
import dev.responds.processor.read.element.Annotation;
import java.util.Optional;

/**
 * An annotation of a notation, as it holds for an element.
 *
 * @param annotation the annotation
 * @param scope how near to the endpoint it stands
 * @param source where it is on the element, or where the bundle is that has it
 * @param bundle where it is inside of a bundle of this module, if it is
 */
record Noted(Annotation annotation, Scope scope, Source source, Optional<Source> bundle) {

  /** Returns where it is written. */
  Source place() {
    return bundle.orElse(source);
  }
}
