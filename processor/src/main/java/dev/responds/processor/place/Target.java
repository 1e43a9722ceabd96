package dev.responds.processor.place;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place that was found in this round.
 *
 * @param element the annotated element
 * @param annotation the annotation, the innermost one on the way to the place
 * @param value its attribute's value, or an entry of it
 */
public record Target(
    Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {}
