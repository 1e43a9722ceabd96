package dev.responds.processor;

import java.util.List;
import java.util.Random;

/** Chooses what a unit of a project says, the same each time as long as the project is the same. */
final class Chooser {

  private static final List<String> WORDS = List.of("one", "two", "셋");

  private static final List<String> CONSTRAINTS =
      List.of(
          "",
          "@jakarta.validation.constraints.Min(3) ",
          "@jakarta.validation.constraints.Size(max = 3) ",
          "@jakarta.validation.constraints.NotBlank ",
          "@org.jspecify.annotations.Nullable ");

  private static final List<String> REMARKS =
      List.of(
          "",
          "",
          "/** Finds <b>it</b>, if {@code there}. Else {@link String} &lt;.\n * @param id which one */ ",
          "/** {@inheritDoc} */ ",
          "/** @param id of which\n *   one */ ",
          "@io.swagger.v3.oas.annotations.Hidden ",
          "/** Unseen. */ @io.swagger.v3.oas.annotations.Operation(summary = \"Seen\", tags = \"t\") ");

  private final Random random;
  private final List<Unit> project;
  private final Unit self;

  Chooser(Random random, List<Unit> project, Unit self) {
    this.random = random;
    this.project = project;
    this.self = self;
  }

  boolean flag() {
    return random.nextBoolean();
  }

  String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** Returns a word that a header field can have. */
  String asciiWord() {
    return word().replace("셋", "three");
  }

  /** Returns the name of a unit of that kind, or nothing if there is none. */
  String name(Unit.Kind kind) {
    List<Unit> all =
        project.stream().filter(unit -> unit.kind() == kind && !unit.equals(self)).toList();
    int index = random.nextInt(1 << 16);
    return all.isEmpty() ? "" : all.get(index % all.size()).qualifiedName();
  }

  String payload() {
    String name = name(Unit.Kind.PAYLOAD);
    return name.isEmpty() ? "String" : name;
  }

  /** Returns what each method of an interface returns, whoever implements it. */
  String contractPayload() {
    return project.stream()
        .filter(unit -> unit.kind() == Unit.Kind.PAYLOAD)
        .map(Unit::qualifiedName)
        .findFirst()
        .orElse("String");
  }

  String exception() {
    String name = name(Unit.Kind.EXCEPTION);
    return name.isEmpty() ? "IllegalStateException" : name;
  }

  String exceptions() {
    return flag() ? " throws " + exception() : "";
  }

  /** Returns what is said of a method to people, or nothing. */
  String remark() {
    return REMARKS.get(random.nextInt(REMARKS.size()));
  }

  /** Returns the comment of a class, or none. */
  String comment() {
    return flag() ? "/** It is <i>" + word() + "</i>. \\ \t. */\n" : "";
  }

  /** Returns an annotation of a type, or none. */
  String constraint() {
    return CONSTRAINTS.get(random.nextInt(CONSTRAINTS.size()));
  }

  String bundle() {
    String one = name(Unit.Kind.BUNDLE);
    String other = name(Unit.Kind.BUNDLE);
    return (one.isEmpty() || flag() ? "" : "@" + one + " ")
        + (other.equals(one) || flag() ? "" : "@" + other + " ");
  }

  /** Returns what stands on a class. */
  String around() {
    return flag() ? "@Responds(value = 500, when = \"" + word() + "\") " : "";
  }
}
