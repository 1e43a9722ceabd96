package dev.responds.contract.rule;

import java.util.List;

/** A change of the sources that mends a finding, where there is nothing to decide. */
public sealed interface Change {

  /**
   * A declaration comes.
   *
   * @param status the status code
   * @param around whether it is sent around the method and not by it
   * @param onType whether it belongs on the class, for all of its methods
   */
  record Declare(int status, boolean around, boolean onType) implements Change {}

  /** The annotation that the finding is about goes. */
  record Remove() implements Change {}

  /**
   * An attribute of that annotation is set.
   *
   * @param attribute its name
   * @param code its value, as it is written in Java; types of ours are known by their simple names
   */
  record Assign(String attribute, String code) implements Change {}

  /** The same, unless the annotation has the attribute. */
  record Complete(String attribute, String code) implements Change {}

  /** An attribute is set to a class by its canonical name, where the file can name it. */
  record AssignClass(String attribute, String canonicalName) implements Change {}

  /** Header fields come to an attribute that lists some, unless it has them. */
  record Append(String attribute, List<String> fields) implements Change {

    /** Makes the list immutable. */
    public Append {
      fields = List.copyOf(fields);
    }
  }

  /** Attributes of that annotation go. */
  record Unset(List<String> attributes) implements Change {

    /** Makes the list immutable. */
    public Unset {
      attributes = List.copyOf(attributes);
    }
  }

  /** Header fields of these names, in any case, go from an attribute that lists some. */
  record Drop(String attribute, List<String> fields) implements Change {

    /** Makes the list immutable. */
    public Drop {
      fields = List.copyOf(fields);
    }
  }

  /** A header field gets another name, and keeps its value. */
  record RenameField(String attribute, String from, String to) implements Change {}

  /** A word in the value of a header field becomes another one. */
  record RenameWord(String attribute, String field, String from, String to) implements Change {}

  /** The constant that an attribute names is another one of its class. */
  record RenameConstant(String attribute, String to) implements Change {}
}
