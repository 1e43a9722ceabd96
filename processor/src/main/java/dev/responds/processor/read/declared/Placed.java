package dev.responds.processor.read.declared;

import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Source;
import dev.responds.processor.read.element.Annotation;

/** An annotation of ours with the place where it takes effect. */
public record Placed(Annotation annotation, Scope scope, Source source) {}
