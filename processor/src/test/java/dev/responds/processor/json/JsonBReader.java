package dev.responds.processor.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.Type;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.yasson.YassonConfig;

/** Reads with JSON-B, which tells of the first member alone that it does not know. */
final class JsonBReader implements Mappers.Reader {

  private static final Jsonb JSON_B =
      JsonbBuilder.create(new YassonConfig().withFailOnUnknownProperties(true));

  private static final Pattern UNREAD =
      Pattern.compile("Json property (.*) can not be mapped to a class .*[$](\\w+)\\.");

  /** What a library does not make, whatever is written. */
  private static final Pattern REFUSED =
      Pattern.compile(
          "Cannot create instance.*|Error resolving runtime type.*"
              + "|JsonbTransient annotation cannot be used.*");

  /** The text of a value may be any, where a schema does not say what it is like. */
  private static final Pattern OF_TEXTS =
      Pattern.compile(
          "Error parsing class.*|.*Text cannot be parsed.*|.*Invalid ID for.*|.*Invalid UUID.*");

  private final UnknownNames unknown;

  JsonBReader(UnknownNames unknown) {
    this.unknown = unknown;
  }

  @Override
  public void read(String json, Type type) {
    try {
      JSON_B.fromJson(json, type);
    } catch (JsonbException e) {
      Throwable cause = e;
      while (cause.getCause() instanceof JsonbException inner) {
        cause = inner;
      }
      String why = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
      Matcher unread = UNREAD.matcher(why);
      if (unread.lookingAt()) {
        unknown.addOfBoth(unread.group(2), unread.group(1));
      } else if (REFUSED.matcher(why).matches()) {
        throw new IllegalStateException(why, e);
      } else if (!OF_TEXTS.matcher(why).matches() && !isOfNull(e)) {
        throw e;
      }
    }
  }

  /** What may be any value may be null, which some collections do not take. */
  private static boolean isOfNull(JsonbException thrown) {
    return thrown.getCause() instanceof NullPointerException;
  }
}
