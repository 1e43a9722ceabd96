package dev.responds.processor.builder;

import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.HeaderField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Adds the header fields that a declaration lists to what a factory demands. */
final class DeclaredFields {

  private final StatusRegistry registry;

  DeclaredFields(StatusRegistry registry) {
    this.registry = registry;
  }

  /** Returns the declared header fields, each once, in the order they were written. */
  List<HeaderField> of(Endpoint endpoint, List<DeclaredResponse> declarations) {
    List<HeaderField> fields = new ArrayList<>();
    for (DeclaredResponse declaration : declarations) {
      fields.addAll(declaration.fields());
    }
    Optional<Status> known = registry.find(declarations.get(0).status());
    if (known.isPresent()) {
      fields.addAll(ofOk(endpoint, known.get().repeated()));
    }
    if (fields.isEmpty()) {
      return fields;
    }
    Set<String> seen = ignoringCase(known.isPresent() ? known.get().forbidden() : List.of());
    fields.removeIf(field -> !seen.add(field.name()));
    return fields;
  }

  /**
   * Returns the parameters with each field that it does not set already: as it stands if it has a
   * value, or else with a parameter.
   */
  static FactoryParameters extend(FactoryTemplate template, List<HeaderField> fields) {
    if (fields.isEmpty()) {
      return template.parameters();
    }
    Set<String> omitted = ignoringCase(template.omits());
    List<Argument> arguments = new ArrayList<>(template.parameters().arguments());
    List<HeaderLine> lines = new ArrayList<>(template.parameters().lines());
    for (HeaderField field : fields) {
      String name = field.name();
      if (template.parameters().sets(name) || omitted.contains(name)) {
        continue;
      }
      if (field.value().isPresent()) {
        lines.add(new HeaderLine(name, Literal.of(field.value().get())));
      } else {
        String parameter = unused(JavaNames.parameter(name), arguments);
        arguments.add(fixed(arguments), Fields.argument(name, parameter));
        lines.add(Fields.line(name, parameter));
      }
    }
    return new FactoryParameters(arguments, lines);
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

  private static List<HeaderField> ofOk(Endpoint endpoint, List<String> repeated) {
    if (repeated.isEmpty()) {
      return List.of();
    }
    Set<String> names = ignoringCase(repeated);
    return endpoint.responses().stream()
        .filter(response -> response.status() == 200)
        .flatMap(response -> response.headers().stream())
        .filter(field -> names.contains(field.name()))
        .toList();
  }

  private static Set<String> ignoringCase(Collection<String> names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(names);
    return set;
  }
}
