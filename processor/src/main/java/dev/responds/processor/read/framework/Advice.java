package dev.responds.processor.read.framework;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/**
 * A class whose handlers answer exceptions of many controllers.
 *
 * @param handlers its handlers
 * @param order its place among others, the lowest first; empty if that is not known
 * @param builtIn statuses that it answers with by its superclass
 * @param holds whether it certainly is asked about a controller
 */
public record Advice(
    List<FrameworkReader.ExceptionHandler> handlers,
    OptionalInt order,
    Set<Integer> builtIn,
    Predicate<TypeElement> holds) {}
