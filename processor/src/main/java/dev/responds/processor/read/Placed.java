package dev.responds.processor.read;

import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Source;

/** An annotation of ours with the place where it takes effect. */
record Placed(Annotation annotation, Scope scope, Source source) {}
