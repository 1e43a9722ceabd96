package dev.responds.processor.flow.spring;

import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.Marks.Found;
import dev.responds.processor.flow.code.Marks.Mark;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code @ResponseStatus}. */
final class SpringStatusMarks {

  private static final String RESPONSE_STATUS = SpringMappings.BIND + "ResponseStatus";

  /** What it means without a code. */
  private static final int DEFAULT = 500;

  private final Marks marks;
  private final Hierarchy hierarchy;
  private final HttpStatusLibrary statuses;

  SpringStatusMarks(Marks marks, Hierarchy hierarchy, HttpStatusLibrary statuses) {
    this.marks = marks;
    this.hierarchy = hierarchy;
    this.statuses = statuses;
  }

  /** Returns the status that is written among annotations. */
  OptionalInt among(List<Mark> all) {
    Optional<Found> found = marks.find(all, RESPONSE_STATUS);
    return found.isPresent() ? code(found.get()) : OptionalInt.empty();
  }

  /** Returns the status that is written on a class or one of its supertypes. */
  OptionalInt ofType(String type) {
    Optional<Found> found = marks.inherited(type, RESPONSE_STATUS, hierarchy);
    return found.isPresent() ? code(found.get()) : OptionalInt.empty();
  }

  private OptionalInt code(Found found) {
    for (Mark mark : List.of(found.outer(), found.found())) {
      for (String attribute : List.of("code", "value")) {
        for (String constant : mark.constants(attribute)) {
          Integer code = statuses.code(constant);
          if (code != null) {
            return OptionalInt.of(code);
          }
        }
      }
    }
    return OptionalInt.of(DEFAULT);
  }
}
