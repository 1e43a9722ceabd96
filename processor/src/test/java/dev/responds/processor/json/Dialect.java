package dev.responds.processor.json;

import java.util.List;

/** The annotations of a library of JSON, and the types of the platform that it is asked for. */
interface Dialect {

  /** Where an annotation stands. */
  enum Place {
    FIELD,
    GETTER,
    SETTER,
    COMPONENT
  }

  /** What a member is like that is annotated. */
  record Target(Place place, String type, String name, boolean object) {}

  List<String> values();

  /** Returns whether containers are ordinary ones alone. */
  boolean isPlain();

  /** Returns annotations of a member; most often none. */
  String onMember(Target target);

  /** Returns annotations of a class with members of these names; often none. */
  String onClass(List<String> names);

  /** Returns an annotation of the parameter of a constructor, which gives it a name. */
  String named(String name);

  /** Returns what chooses a constructor. */
  String creator();
}
