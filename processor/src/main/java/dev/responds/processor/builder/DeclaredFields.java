package dev.responds.processor.builder;

import dev.responds.processor.http.Status;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Adds the header fields that a declaration lists to what a factory demands. */
final class DeclaredFields {

  /** What a 304 or 206 must repeat if the 200 has it (RFC 9110 §15.4.5, §15.3.7). */
  private static final List<String> SHARED =
      List.of("Cache-Control", "Content-Location", "ETag", "Expires", "Vary");

  private final StatusRegistry registry;

  DeclaredFields(StatusRegistry registry) {
    this.registry = registry;
  }

  /** Returns the names of the declared header fields, each once, in the order they were written. */
  List<String> names(Endpoint endpoint, List<DeclaredResponse> declarations) {
    List<String> names = new ArrayList<>();
    declarations.forEach(declaration -> names.addAll(declaration.headers()));
    int status = declarations.get(0).status();
    if (status == 304 || status == 206) {
      names.addAll(ofOk(endpoint));
    }
    Set<String> seen = ignoringCase(forbidden(status));
    names.removeIf(name -> !seen.add(name));
    return names;
  }

  /** Returns the demand with a parameter for each field that it does not set already. */
  static Demand extend(Variant variant, List<String> names) {
    Set<String> omitted = ignoringCase(variant.omits());
    List<Argument> arguments = new ArrayList<>(variant.demand().arguments());
    List<HeaderLine> lines = new ArrayList<>(variant.demand().lines());
    for (String name : names) {
      if (!variant.demand().sets(name) && !omitted.contains(name)) {
        String parameter = unused(Names.parameter(name), arguments);
        Argument argument = Argument.of(Fields.type(name), parameter, Fields.text(name));
        arguments.add(fixed(arguments), argument);
        lines.add(new HeaderLine(name, Fields.value(name, parameter)));
      }
    }
    return new Demand(arguments, lines);
  }

  /** A variable number of members has to come last. */
  private static int fixed(List<Argument> arguments) {
    boolean variable = !arguments.isEmpty() && arguments.get(arguments.size() - 1).variable();
    return arguments.size() - (variable ? 1 : 0);
  }

  private static String unused(String name, List<Argument> arguments) {
    Set<String> taken = new HashSet<>();
    arguments.forEach(argument -> taken.add(argument.name()));
    String unused = name;
    for (int i = 2; taken.contains(unused); i++) {
      unused = name + i;
    }
    return unused;
  }

  private static List<String> ofOk(Endpoint endpoint) {
    return endpoint.responses().stream()
        .filter(response -> response.status() == 200)
        .flatMap(response -> response.headers().stream())
        .filter(ignoringCase(SHARED)::contains)
        .toList();
  }

  private List<String> forbidden(int status) {
    Optional<Status> known = registry.find(status);
    return known.map(Status::forbidden).orElse(List.of());
  }

  private static Set<String> ignoringCase(Collection<String> names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(names);
    return set;
  }
}
