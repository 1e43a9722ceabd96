package dev.responds.processor.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Collects the members that a version of Jackson does not know. Where names differ, a schema has
 * those of both versions.
 */
final class UnknownNames {

  private final Set<String> ofSecond = new LinkedHashSet<>();
  private final Set<String> ofThird = new LinkedHashSet<>();

  /** Returns what neither version knows. */
  Set<String> ofBoth() {
    Set<String> both = new LinkedHashSet<>(ofSecond);
    both.retainAll(ofThird);
    return both;
  }

  void add(boolean second, String type, String name) {
    (second ? ofSecond : ofThird).add(type + ": " + name + " is not read");
  }

  /** What is read by one library alone, is not read by any. */
  void addOfBoth(String type, String name) {
    add(true, type, name);
    add(false, type, name);
  }

  private static String type(Object owner) {
    return (owner instanceof Class<?> known ? known : owner.getClass()).getSimpleName();
  }

  /** Returns what is told by Jackson 2. */
  DeserializationProblemHandler second() {
    return new DeserializationProblemHandler() {
      @Override
      public boolean handleUnknownProperty(
          DeserializationContext context,
          JsonParser parser,
          JsonDeserializer<?> deserializer,
          Object owner,
          String name)
          throws IOException {
        add(true, type(owner), name);
        parser.skipChildren();
        return true;
      }
    };
  }

  /** Returns what is told by Jackson 3. */
  tools.jackson.databind.deser.DeserializationProblemHandler third() {
    return new tools.jackson.databind.deser.DeserializationProblemHandler() {
      @Override
      public boolean handleUnknownProperty(
          tools.jackson.databind.DeserializationContext context,
          tools.jackson.core.JsonParser parser,
          tools.jackson.databind.ValueDeserializer<?> deserializer,
          Object owner,
          String name) {
        add(false, type(owner), name);
        parser.skipChildren();
        return true;
      }
    };
  }
}
