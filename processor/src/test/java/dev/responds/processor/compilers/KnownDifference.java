package dev.responds.processor.compilers;

import java.util.List;

/**
 * Findings that a compiler reports otherwise than javac does.
 *
 * @param program name of the program in the corpus
 * @param inJavac the findings in javac
 * @param elsewhere the findings in the other compiler
 * @param because why that is right, or cannot be helped
 */
record KnownDifference(
    String program, List<String> inJavac, List<String> elsewhere, String because) {

  static final List<KnownDifference> IN_ECLIPSE =
      List.of(
          new KnownDifference(
              "example-security-status-incomplete",
              List.of(
                  "NOTE com/example/orders/OrderController.java:17:security-status-incomplete",
                  "NOTE com/example/orders/OrderController.java:24:security-status-incomplete",
                  "WARNING com/example/orders/OrderController.java:46:security-status-incomplete"),
              List.of(
                  "WARNING com/example/orders/OrderController.java:46:security-status-incomplete",
                  "NOTE com/example/orders/OrderController.java:17:security-status-incomplete",
                  "NOTE com/example/orders/OrderController.java:24:security-status-incomplete"),
              "It prints the notes of a file after its warnings and errors, whatever their order"),
          new KnownDifference(
              "mistaken-EmptyArrays",
              List.of(
                  "ERROR shop/EmptyArrays.java:6:unknown-rule",
                  "ERROR shop/EmptyArrays.java:11:status-out-of-range",
                  "ERROR shop/EmptyArrays.java:18:status-out-of-range",
                  "WARNING shop/EmptyArrays.java:25:missing-www-authenticate"),
              List.of(
                  "ERROR shop/EmptyArrays.java:6:unknown-rule",
                  "ERROR shop/EmptyArrays.java:12:status-out-of-range",
                  "ERROR shop/EmptyArrays.java:19:status-out-of-range",
                  "WARNING shop/EmptyArrays.java:26:missing-www-authenticate"),
              "It throws when it looks for an annotation behind one with an empty array, so that"
                  + " the message stands at the method"));
}
